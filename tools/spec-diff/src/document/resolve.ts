import { isObject, type Json, type JsonObject, objectOf, textOf } from "../json.ts";

/** A document whose references can be followed. */
export interface Document {
  readonly root: JsonObject;
  readonly schemas: JsonObject;
}

export function openDocument(root: JsonObject): Document {
  return { root, schemas: objectOf(objectOf(root["components"])["schemas"]) };
}

/** The target of a `$ref`, if the value is one. */
export function referenceOf(value: Json | undefined): string | undefined {
  return isObject(value) ? textOf(value["$ref"]) : undefined;
}

/** The last word of a reference: `#/components/schemas/Item` is `Item`. */
export function lastWord(reference: string): string {
  return decode(reference.slice(reference.lastIndexOf("/") + 1));
}

/**
 * What stands at the end of a chain of references. What stands beside a `$ref` describes that use of it and goes over
 * what it points to.
 *
 * @throws {Error} when a reference leads nowhere, outside the document, or in a circle.
 */
export function resolve(document: Document, value: Json | undefined): Json | undefined {
  let current = value;
  const beside: JsonObject[] = [];
  const seen = new Set<string>();
  for (let reference = referenceOf(current); reference !== undefined; reference = referenceOf(current)) {
    if (seen.has(reference)) throw new Error(`${reference} leads in a circle`);
    seen.add(reference);
    const { $ref: _, ...rest } = objectOf(current);
    beside.unshift(rest);
    current = follow(document, reference);
  }
  if (beside.length === 0 || !isObject(current)) return current;
  return Object.assign({}, current, ...beside);
}

/** {@link resolve} where only an object makes sense. */
export function resolveObject(document: Document, value: Json | undefined): JsonObject {
  return objectOf(resolve(document, value));
}

function follow(document: Document, reference: string): Json {
  if (!reference.startsWith("#/")) throw new Error(`${reference} leads out of the document`);
  let current: Json | undefined = document.root;
  for (const word of reference.slice(2).split("/")) {
    current = isObject(current) ? current[decode(word)] : undefined;
  }
  if (current === undefined) throw new Error(`${reference} leads nowhere`);
  return current;
}

function decode(word: string): string {
  return decodeURIComponent(word).replaceAll("~1", "/").replaceAll("~0", "~");
}
