/** A heading of a page in Markdown. */
export interface Heading {
  readonly level: number;
  readonly title: string;
  /** As a browser's address names it, after the `#`. */
  readonly anchor: string;
}

/** The headings of a page, with the anchors that hosts of repositories give them. */
export function headingsIn(markdown: string): Heading[] {
  const used = new Map<string, number>();
  const text = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, "");
  return [...text.matchAll(/^(#{1,6})\s+(.+?)\s*#*$/gm)].map(([, marks = "", title = ""]) => {
    const slug = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    const count = used.get(slug) ?? 0;
    used.set(slug, count + 1);
    return { level: marks.length, title, anchor: count === 0 ? slug : `${slug}-${count}` };
  });
}
