import type { BaseResolver } from "@redocly/openapi-core";
import type { Origins } from "./origins.ts";
import { at, referencePath } from "./reference.ts";

/**
 * Puts the values in place of the references inside `x-` extensions, which bundling leaves as they are. References are
 * relative to the file that they were written in.
 */
export async function inlineExtensions(
  document: object,
  origins: Origins,
  resolver: BaseResolver,
): Promise<void> {
  async function visit(value: unknown, inside: boolean, seen: readonly object[]): Promise<void> {
    if (typeof value !== "object" || value === null || seen.includes(value)) return;
    // Parsed JSON, which belongs to this run alone.
    const members = value as Record<string, unknown>;
    for (const key of Object.keys(members)) {
      const extension = inside || key.startsWith("x-");
      if (extension) members[key] = await follow(members[key], origins.fileOf(value));
      await visit(members[key], extension, [...seen, value]);
    }
  }

  async function follow(value: unknown, file: string): Promise<unknown> {
    const reference = typeof value === "object" && value !== null && "$ref" in value ? value.$ref : undefined;
    if (typeof reference !== "string") return value;
    const [uri = "", pointer = ""] = reference.split("#");
    const target = uri === "" ? file : resolver.resolveExternalRef(file, uri);
    // What cannot be read stays as it is, and the rule of the extension says what belongs there.
    const read = await resolver.resolveDocument(null, target).catch(() => undefined);
    if (read === undefined || read instanceof Error) return value;
    const found = at(read.parsed, pointer === "" ? [] : referencePath(`#${pointer}`));
    return found === undefined ? value : follow(found, target);
  }

  await visit(document, false, []);
}
