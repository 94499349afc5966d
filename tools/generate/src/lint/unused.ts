import { dirname, join } from "node:path";
import { getLineColLocation } from "@redocly/openapi-core";
import type { ReadFile } from "../document/origins.ts";
import { escapeToken } from "../document/pointers.ts";
import { type Places, shown } from "../places.ts";
import type { Problem } from "../problem.ts";

/**
 * Definitions in sibling files that nothing refers to; Redocly looks for unused ones among the components only.
 * `files` are as they were read: bundling rewrites references.
 */
export function unusedDefinitions(root: string, files: readonly ReadFile[], places: Places): Problem[] {
  const used = new Set(files.flatMap(({ source, parsed }) => references(source.absoluteRef, parsed)));
  return files.flatMap(({ source, parsed }) => {
    const file = source.absoluteRef;
    if (file === root || used.has(file) || typeof parsed !== "object" || parsed === null) return [];
    return Object.keys(parsed)
      .map((name) => ({ name, pointer: `#/${escapeToken(name)}` }))
      .filter(({ pointer }) => !used.has(file + pointer))
      .map(({ name, pointer }) => {
        const { start } = getLineColLocation({ source, pointer, reportOnKey: true });
        const message = `nothing refers to \`${name}\`; use it or remove it`;
        return {
          file: shown(places, file),
          line: start.line,
          column: start.col,
          rule: "unused-definition",
          message,
        };
      });
  });
}

/** Absolute `file#/name` of every definition that a value refers to, or the bare file when it takes all of it. */
function references(file: string, value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    if (key !== "$ref" || typeof member !== "string") return references(file, member);
    const [uri = "", pointer = ""] = member.split("#");
    const name = pointer.split("/")[1];
    const target = uri === "" ? file : join(dirname(file), uri);
    return [name === undefined || name === "" ? target : `${target}#/${name}`];
  });
}
