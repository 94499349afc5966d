import { flatInput } from "./input.ts";
import type { Found } from "./operations.ts";
import { escapeToken } from "./pointers.ts";
import { at, base, followed, referencePath } from "./reference.ts";
import type { OpenApiDocument, Schema } from "./types.ts";

/** JSON pointers into the flat input to everything that must never be shown; `*` for any item or further member. */
export function sensitiveInput(document: OpenApiDocument, found: Found): string[] {
  const { parameters, body } = flatInput(document, found);
  return unique([
    ...parameters.flatMap(({ name, schema }) =>
      schema === undefined ? [] : walk(document, schema, `/${escapeToken(name)}`, []),
    ),
    ...(body === undefined ? [] : walk(document, body.schema, "", [])),
  ]);
}

/** JSON pointers into any declared answer to everything that must never be shown. */
export function sensitiveAnswer(document: OpenApiDocument, found: Found): string[] {
  const schemas = found.responses
    .flatMap(({ value }) => Object.values(value.content ?? {}))
    .flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
  return unique(schemas.flatMap((schema) => walk(document, schema, "", [])));
}

const unique = (pointers: readonly string[]): string[] => [...new Set(pointers)];

function walk(document: OpenApiDocument, schema: Schema, pointer: string, seen: readonly Schema[]): string[] {
  if (isMarked(document, schema)) return [pointer];
  const found = followed(document, schema);
  const origin = base(document, schema);
  if (seen.includes(origin)) return [];
  const inside = [...seen, origin];
  const { additionalProperties } = found;
  return [
    ...Object.entries(found.properties ?? {}).flatMap(([name, member]) =>
      walk(document, member, `${pointer}/${escapeToken(name)}`, inside),
    ),
    ...(found.items === undefined ? [] : walk(document, found.items, `${pointer}/*`, inside)),
    ...(typeof additionalProperties === "object"
      ? walk(document, additionalProperties, `${pointer}/*`, inside)
      : []),
    ...[...(found.allOf ?? []), ...(found.oneOf ?? []), ...(found.anyOf ?? [])].flatMap((part) =>
      walk(document, part, pointer, inside),
    ),
  ];
}

function isMarked(document: OpenApiDocument, schema: Schema): boolean {
  if (schema["x-pay-sensitive"] === true) return true;
  return schema.$ref !== undefined && isMarked(document, at(document, referencePath(schema.$ref)) as Schema);
}
