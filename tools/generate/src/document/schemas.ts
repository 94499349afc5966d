import { allOperations } from "./operations.ts";
import { at, referencePath, target } from "./reference.ts";
import type { Header, MediaType, OpenApiDocument, Path, Schema } from "./types.ts";

/** `request`: the library sends it. `response`: the provider sends it, as an answer or as a webhook. */
export type Direction = "request" | "response";

/** A schema, where it stands, and which ways it travels. */
export interface SchemaUse {
  readonly schema: Schema;
  readonly path: Path;
  readonly directions: ReadonlySet<Direction>;
  /** The schema that contains it and the keyword it stands under; absent at the top. */
  readonly parent?: { readonly schema: Schema; readonly keyword: string };
}

interface MutableUse extends SchemaUse {
  readonly directions: Set<Direction>;
}

const listKeywords = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const mapKeywords = ["properties", "patternProperties", "$defs", "dependentSchemas"] as const;
const singleKeywords = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "contains",
  "not",
  "if",
  "then",
  "else",
] as const;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The schemas directly inside a schema, with their keyword and path. */
export function children(
  schema: Schema,
  path: Path,
): { readonly schema: Schema; readonly keyword: string; readonly path: Path }[] {
  // Some keywords are not in the type, since nothing but this walk may meet them.
  const keywords = schema as Readonly<Record<string, unknown>>;
  const found: { schema: Schema; keyword: string; path: Path }[] = [];
  for (const keyword of mapKeywords) {
    const members = keywords[keyword];
    if (typeof members !== "object" || members === null) continue;
    for (const [name, member] of Object.entries(members)) {
      if (isSchema(member)) found.push({ schema: member, keyword, path: [...path, keyword, name] });
    }
  }
  for (const keyword of singleKeywords) {
    const member = keywords[keyword];
    if (isSchema(member)) found.push({ schema: member, keyword, path: [...path, keyword] });
  }
  for (const keyword of listKeywords) {
    const members = keywords[keyword];
    if (!Array.isArray(members)) continue;
    members.forEach((member: unknown, index) => {
      if (isSchema(member)) found.push({ schema: member, keyword, path: [...path, keyword, index] });
    });
  }
  return found;
}

/** Every schema that some operation reaches, each once, with the directions it is used in. */
export function schemaUses(document: OpenApiDocument): SchemaUse[] {
  const uses = new Map<Schema, MutableUse>();

  function visit(schema: Schema, path: Path, direction: Direction, parent?: SchemaUse["parent"]): void {
    const known = uses.get(schema);
    if (known?.directions.has(direction)) return;
    if (known === undefined) {
      const use = { schema, path, directions: new Set([direction]) };
      uses.set(schema, parent === undefined ? use : { ...use, parent });
    } else known.directions.add(direction);
    if (schema.$ref !== undefined) {
      const place = referencePath(schema.$ref);
      const found = at(document, place);
      if (isSchema(found)) visit(found, place, direction);
    }
    for (const child of children(schema, path)) {
      visit(child.schema, child.path, direction, { schema, keyword: child.keyword });
    }
  }

  function visitContent(
    content: Readonly<Record<string, MediaType>> | undefined,
    path: Path,
    direction: Direction,
  ): void {
    for (const [type, media] of Object.entries(content ?? {})) {
      if (media.schema !== undefined) visit(media.schema, [...path, "content", type, "schema"], direction);
    }
  }

  for (const found of allOperations(document)) {
    const [sent, received]: readonly [Direction, Direction] =
      found.kind === "method" ? ["request", "response"] : ["response", "request"];
    for (const parameter of found.parameters) {
      if (parameter.value.schema !== undefined) {
        visit(parameter.value.schema, [...parameter.path, "schema"], sent);
      }
    }
    if (found.body !== undefined) visitContent(found.body.value.content, found.body.path, sent);
    for (const response of found.responses) {
      visitContent(response.value.content, response.path, received);
      for (const [name, value] of Object.entries(response.value.headers ?? {})) {
        const header = target<Header>(document, value, [...response.path, "headers", name]);
        if (header.value.schema !== undefined) {
          visit(header.value.schema, [...header.path, "schema"], received);
        }
      }
    }
  }
  return [...uses.values()];
}
