import type { OpenApiDocument, Path, Reference, Schema } from "./types.ts";

/** Keywords that may stand beside a `$ref`: they describe this use of the target and change nothing it allows. */
export const annotationKeywords: ReadonlySet<string> = new Set([
  "$ref",
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

/** The name in `#/components/schemas/Name`, or `undefined` for any other reference. */
export function schemaName(reference: string): string | undefined {
  const prefix = "#/components/schemas/";
  if (!reference.startsWith(prefix)) return undefined;
  const name = reference.slice(prefix.length);
  return name.includes("/") ? undefined : name;
}

/** Path of what a reference inside the bundled document names. */
export function referencePath(reference: string): Path {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands at a path, or `undefined`. */
export function at(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** A parameter, response, request body or header itself, however it is referenced, and where it stands. */
export function target<T extends object>(
  document: OpenApiDocument,
  value: T | Reference,
  path: Path,
): { readonly value: T; readonly path: Path } {
  let found: T | Reference = value;
  let place = path;
  while ("$ref" in found && typeof found.$ref === "string") {
    place = referencePath(found.$ref);
    // Redocly has resolved every reference before this, so there is an object of the kind that was asked for.
    found = at(document, place) as T | Reference;
  }
  return { value: found as T, path: place };
}

/** What a chain of references ends at, as it stands in the document: the same object for every use. */
export function base(document: OpenApiDocument, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return base(document, at(document, referencePath(schema.$ref)) as Schema);
}

/** A schema with its references followed; what stands beside a `$ref` wins over the same keyword of its target. */
export function followed(document: OpenApiDocument, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  const found = followed(document, at(document, referencePath($ref)) as Schema);
  return Object.keys(beside).length === 0 ? found : { ...found, ...beside };
}

/** The types a schema names; none when it does not say. */
export function typesOf(schema: Schema): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}

/** Whether `null` is allowed. */
export function isNullable(schema: Schema): boolean {
  return typesOf(schema).includes("null") || schema.enum?.includes(null) === true || schema.const === null;
}

/** Whether a schema describes objects with members. */
export function isObject(schema: Schema): boolean {
  return typesOf(schema).includes("object") || (schema.type === undefined && schema.properties !== undefined);
}

/** `anyOf: [{ required: […] }, …]`: at least one of several sets of members has to be there. */
export function requiredAlternatives(schema: Schema): readonly (readonly string[])[] | undefined {
  const lists = schema.anyOf?.map((option) =>
    Object.keys(option).every((key) => key === "required") ? option.required : undefined,
  );
  if (lists === undefined || lists.length === 0) return undefined;
  return lists.every((list) => list !== undefined) ? lists : undefined;
}

/** The alternatives of a union, or `undefined` when the schema is none. */
export function alternatives(schema: Schema): readonly Schema[] | undefined {
  if (schema.oneOf !== undefined) return schema.oneOf;
  return requiredAlternatives(schema) === undefined ? schema.anyOf : undefined;
}
