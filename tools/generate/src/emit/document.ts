import type { OpenApiDocument } from "../document/types.ts";
import { header } from "./header.ts";

/** Writes `openapi.json`, the document in one piece for tools in any language. */
export function emitJson(document: OpenApiDocument): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/**
 * Writes `openapi.ts`, the same document for the simulator. A module needs no import attributes, which not every
 * bundler knows, and parsing a text is faster to load and to type-check than a literal of this size.
 */
export function emitModule(provider: string, document: OpenApiDocument): string {
  const text = JSON.stringify(document).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `${header(provider, "The bundled OpenAPI document.")}export const document: Readonly<Record<string, unknown>> = JSON.parse(
  '${text}',
);
`;
}
