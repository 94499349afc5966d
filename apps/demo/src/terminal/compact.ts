const longId = /\b([\da-f]{8})-[\da-f-]{27}\b/g;

/** A body as one readable line: members without quotes, long ids cut, what is nested deep only counted. */
export function compact(value: unknown, depth = 2): string {
  if (value === undefined) return "";
  if (typeof value === "string") return depth === 2 ? value : value.replaceAll(longId, "$1…");
  if (Array.isArray(value)) {
    if (depth === 0) return `[${value.length}]`;
    return `[${value.map((item: unknown) => compact(item, depth - 1)).join(", ")}]`;
  }
  if (typeof value === "object" && value !== null) {
    if (depth === 0) return "{…}";
    const members = Object.entries(value).map(([name, member]) => `${name}: ${compact(member, depth - 1)}`);
    return depth === 2 ? members.join(", ") : `{ ${members.join(", ")} }`;
  }
  return String(value);
}
