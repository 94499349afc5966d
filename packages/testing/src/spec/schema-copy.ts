import { isJsonObject, type JsonObject, type JsonValue, pointerOfReference } from "./json.js";

/**
 * What a schema is used for.
 *
 * - `request`: something a client sent. What the provider alone writes (`readOnly`) is not required.
 * - `answer`: something a simulator sends. What the client alone writes (`writeOnly`) is not required, and an open
 *   enum counts as closed: a simulator says nothing that its document does not know.
 * - `canned`: an answer that a test declares. Like `answer`, but an open enum admits every string, because a test
 *   of tomorrow's values is a test of what the document allows.
 */
export type SchemaUse = "request" | "answer" | "canned";

const schemaKeywords = new Set([
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
const schemaListKeywords = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const schemaMapKeywords = new Set(["$defs", "dependentSchemas", "patternProperties", "properties"]);
const annotations = new Set([
  "default",
  "deprecated",
  "description",
  "discriminator",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "title",
  "writeOnly",
  "xml",
]);

/** Called for every schema directly inside another one, with the path that leads there. */
export type SchemaVisitor = (child: JsonValue, step: readonly string[]) => void;

/** Visits the schemas directly inside a schema, not those behind its reference. */
export function forEachChildSchema(schema: JsonObject, visit: SchemaVisitor): void {
  for (const [keyword, value] of Object.entries(schema)) {
    if (schemaKeywords.has(keyword)) visit(value, [keyword]);
    else if (schemaListKeywords.has(keyword) && Array.isArray(value)) {
      value.forEach((item: JsonValue, index) => {
        visit(item, [keyword, String(index)]);
      });
    } else if (schemaMapKeywords.has(keyword) && isJsonObject(value)) {
      for (const [name, item] of Object.entries(value)) visit(item, [keyword, name]);
    }
  }
}

/**
 * A copy of a schema that a strict JSON Schema validator takes: without extensions and annotations, and with every
 * reference turned by `rename`, which is given the JSON pointer it leads to.
 */
export function copySchema(
  schema: JsonValue,
  use: SchemaUse,
  rename: (pointer: string) => string,
): JsonValue {
  if (!isJsonObject(schema)) return schema;
  const copy: Record<string, JsonValue> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotations.has(keyword) || keyword.startsWith("x-")) continue;
    if (keyword === "$ref" && typeof value === "string") copy[keyword] = rename(pointerOfReference(value));
    else if (keyword === "enum" && schema["x-pay-open"] === true && use !== "answer") continue;
    else if (keyword === "required") copy[keyword] = requiredFor(schema, value, use);
    else copy[keyword] = copyKeyword(keyword, value, use, rename);
  }
  return copy;
}

function copyKeyword(
  keyword: string,
  value: JsonValue,
  use: SchemaUse,
  rename: (pointer: string) => string,
): JsonValue {
  if (schemaKeywords.has(keyword)) return copySchema(value, use, rename);
  if (schemaListKeywords.has(keyword) && Array.isArray(value)) {
    return value.map((item: JsonValue) => copySchema(item, use, rename));
  }
  if (schemaMapKeywords.has(keyword) && isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, copySchema(item, use, rename)]),
    );
  }
  return value;
}

function requiredFor(schema: JsonObject, required: JsonValue, use: SchemaUse): JsonValue {
  const properties = schema["properties"];
  if (!Array.isArray(required) || !isJsonObject(properties)) return required;
  const mark = use === "request" ? "readOnly" : "writeOnly";
  return required.filter((name: JsonValue) => {
    const property = typeof name === "string" ? properties[name] : undefined;
    return !(isJsonObject(property) && property[mark] === true);
  });
}
