/** What the generator reads from `specs/<provider>/SOURCES.md`. */
export interface SourcesPage {
  /** Whether an assumption's id stands anywhere on the page. */
  hasId(id: string): boolean;
  /** Whether the page names the operation by its path or by its operationId in backticks or alone in a cell. */
  lists(route: string, operationId: string): boolean;
  /** Addresses of the public documents named in the cell after the operation, in their order. */
  links(route: string, operationId: string): readonly string[];
}

/** Reads the page. Sources are table rows that begin with a tag and hold an address in angle brackets. */
export function readSourcesPage(text: string): SourcesPage {
  const lines = text.split(/\r?\n/);
  const tags = new Map<string, string>();
  for (const line of lines) {
    const [, tag, rest] = /^\|\s*`?([A-Za-z][\w.-]*)`?\s*\|(.*)$/.exec(line) ?? [];
    const address = /<(https?:\/\/[^>\s]+)>/.exec(rest ?? "")?.[1];
    if (tag !== undefined && address !== undefined && !tags.has(tag)) tags.set(tag, address);
  }

  const naming = (route: string, operationId: string): string | undefined =>
    lines.find((line) => {
      const cells = line.split("|").map((cell) => cell.trim());
      if (hasWord(line, route)) return true;
      return operationId !== "" && (line.includes(`\`${operationId}\``) || cells.includes(operationId));
    });

  return {
    hasId: (id) => hasWord(text, id),
    lists: (route, operationId) => naming(route, operationId) !== undefined,
    links(route, operationId) {
      const cell = (naming(route, operationId) ?? "").split("|")[2] ?? "";
      const words = cell.match(/https?:\/\/[^\s>)]+|[A-Za-z]\w*(?:[.-]\w+)*/g) ?? [];
      const addresses = words.map((word) => (word.startsWith("http") ? word : tags.get(word)));
      return [...new Set(addresses.filter((address) => address !== undefined))];
    },
  };
}

/** Whether `word` stands in a text and is not part of a longer id or path. */
function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\w/.-])${escaped}(?![\\w/{-]|\\.\\d)`).test(text);
}
