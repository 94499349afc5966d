/**
 * A value as JSON text: maps become objects, sets lists, functions are left out, and what is its own part becomes a reference
 * (`{ "$ref": "#/a/b" }`) to where it stands.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(plain(value, "#", new Map())) ?? "null";
}

function plain(value: unknown, at: string, around: ReadonlyMap<object, string>): unknown {
  if (typeof value === "function" || typeof value === "symbol") return undefined;
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return value;
  const above = around.get(value);
  if (above !== undefined) return { $ref: above };
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  const inside = new Map(around).set(value, at);
  if (Array.isArray(value) || value instanceof Set) {
    return [...value].map((item: unknown, index) => plain(item, `${at}/${index}`, inside));
  }
  const entries: Iterable<readonly [unknown, unknown]> = value instanceof Map ? value : Object.entries(value);
  const result: Record<string, unknown> = {};
  for (const [key, member] of entries) {
    const name = String(key);
    const shown = plain(member, `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, inside);
    // `__proto__` as a plain assignment would change the prototype instead of adding a member.
    Object.defineProperty(result, name, {
      value: shown,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}
