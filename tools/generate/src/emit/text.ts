/** Widest line of generated code. */
export const lineWidth = 110;

/** Breaks a text into lines of at most `width` characters, between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    // A line that began with `@` would be taken for a tag.
    const fits = line.length + 1 + word.length <= width || word.startsWith("@");
    if (line === "") line = word;
    else if (fits) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Sets a text's own paragraphs and list items apart and wraps each. */
function wrapParagraphs(text: string, width: number): string[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [""] : wrap(line, width)));
}

/**
 * A documentation comment with its indentation and a line break at the end; nothing for no text. Paragraphs are set
 * apart by an empty line, tags stand at the end.
 */
export function comment(paragraphs: readonly string[], tags: readonly string[], indent: string): string {
  const width = lineWidth - indent.length - 3;
  const lines: string[] = [];
  for (const paragraph of paragraphs.filter((text) => text.trim() !== "")) {
    if (lines.length > 0) lines.push("");
    lines.push(...wrapParagraphs(paragraph, width));
  }
  if (lines.length > 0 && tags.length > 0) lines.push("");
  for (const tag of tags) lines.push(...wrap(tag, width));
  const [first, ...rest] = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (first === undefined) return "";
  if (rest.length === 0 && indent.length + first.length + 7 <= lineWidth) return `${indent}/** ${first} */\n`;
  const body = [first, ...rest].map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`);
  return `${indent}/**\n${body.join("")}${indent} */\n`;
}

/** A text that ends like a sentence, so that another can follow. */
export function sentence(text: string | undefined): string {
  const trimmed = (text ?? "").trim();
  return trimmed === "" || /[.!?:;)`]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
