import {
  escapeToken,
  isJsonObject,
  type JsonObject,
  pointerOfReference,
  pointerTokens,
  valueAt,
} from "./json.js";

/** A schema that applies to a value, on its own: without what it refers to or is composed of. */
export interface FlatSchema {
  /** Its JSON pointer in the document. */
  readonly pointer: string;
  readonly schema: JsonObject;
  /** The variants that lead to it, such as `<CardPayment>`; empty outside of `oneOf` and `anyOf`. */
  readonly variant: string;
  /** The component schemas that lead to it. */
  readonly components: readonly string[];
}

/** Decides whether a variant of `oneOf` or `anyOf`, or the condition of an `if`, applies. */
export type Applies = (pointer: string) => boolean;

/**
 * A schema with everything that applies beside it: references, `allOf`, and the variants and conditions that `applies`
 * accepts. Components in `without` are left out, which ends recursion.
 */
export function flatten(
  document: JsonObject,
  pointer: string,
  applies: Applies,
  without: readonly string[] = [],
): FlatSchema[] {
  const flat: FlatSchema[] = [];
  collect(document, { pointer, variant: "", components: without }, applies, flat);
  return flat;
}

type Place = Pick<FlatSchema, "pointer" | "variant" | "components">;

function collect(document: JsonObject, place: Place, applies: Applies, flat: FlatSchema[]): void {
  const schema = valueAt(document, place.pointer);
  if (!isJsonObject(schema)) return;
  flat.push({ ...place, schema });
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const target = pointerOfReference(reference);
    if (!place.components.includes(target)) {
      collect(
        document,
        { ...place, pointer: target, components: [...place.components, target] },
        applies,
        flat,
      );
    }
  }
  for (const part of listAt(schema, place.pointer, "allOf"))
    collect(document, { ...place, pointer: part }, applies, flat);
  for (const keyword of ["oneOf", "anyOf"]) {
    for (const part of listAt(schema, place.pointer, keyword)) {
      if (!applies(part)) continue;
      const variant = `${place.variant}<${variantName(document, part)}>`;
      collect(document, { ...place, pointer: part, variant }, applies, flat);
    }
  }
  for (const part of conditionals(schema, place.pointer, applies)) {
    collect(document, { ...place, pointer: part }, applies, flat);
  }
}

function listAt(schema: JsonObject, pointer: string, keyword: string): string[] {
  const list = schema[keyword];
  return Array.isArray(list) ? list.map((_, index) => `${pointer}/${keyword}/${index}`) : [];
}

function conditionals(schema: JsonObject, pointer: string, applies: Applies): string[] {
  if (schema["if"] === undefined) return [];
  const branch = applies(`${pointer}/if`) ? "then" : "else";
  return schema[branch] === undefined ? [] : [`${pointer}/${branch}`];
}

/** What people call a variant: its component, its only value, its title, its type or its number. */
function variantName(document: JsonObject, pointer: string): string {
  const schema = valueAt(document, pointer);
  if (isJsonObject(schema)) {
    const reference = schema["$ref"];
    if (typeof reference === "string") return pointerTokens(pointerOfReference(reference)).at(-1) ?? "";
    for (const key of ["const", "title", "type"]) {
      const name = schema[key];
      if (typeof name === "string") return name;
    }
  }
  return pointerTokens(pointer).at(-1) ?? "";
}

/** The members that a schema describes by name, with the JSON pointers of their schemas. */
export function propertiesOf({ pointer, schema }: FlatSchema): [string, string][] {
  const properties = schema["properties"];
  if (!isJsonObject(properties)) return [];
  return Object.keys(properties).map((name) => [name, `${pointer}/properties/${escapeToken(name)}`]);
}

/** The JSON pointer of the schema of a list's items. */
export function itemsOf({ pointer, schema }: FlatSchema): string | undefined {
  return isJsonObject(schema["items"]) ? `${pointer}/items` : undefined;
}

/** The JSON pointer of the schema of members without a name in the document. */
export function otherMembersOf({ pointer, schema }: FlatSchema): string | undefined {
  return isJsonObject(schema["additionalProperties"]) ? `${pointer}/additionalProperties` : undefined;
}

/** Whether a schema expects members that it does not name. */
function isOpen({ schema }: FlatSchema): boolean {
  const says = (keyword: string): boolean => schema[keyword] !== undefined && schema[keyword] !== false;
  return says("additionalProperties") || says("unevaluatedProperties") || says("patternProperties");
}

/** JSON pointers of a value's members that no schema names, where the schemas name any at all. */
export function undeclaredMembers(
  document: JsonObject,
  pointers: readonly string[],
  value: unknown,
  matches: (pointer: string, value: unknown) => boolean,
  at = "",
): string[] {
  if (typeof value !== "object" || value === null || pointers.length === 0) return [];
  const flat = pointers.flatMap((pointer) => flatten(document, pointer, (part) => matches(part, value)));
  if (Array.isArray(value)) {
    const items = flat.map(itemsOf).filter((pointer) => pointer !== undefined);
    return value.flatMap((item, index) =>
      undeclaredMembers(document, items, item, matches, `${at}/${index}`),
    );
  }
  const named = new Map<string, string[]>();
  for (const [name, pointer] of flat.flatMap(propertiesOf))
    named.set(name, [...(named.get(name) ?? []), pointer]);
  const open = named.size === 0 || flat.some(isOpen);
  return Object.entries(value).flatMap(([name, member]) => {
    const place = `${at}/${escapeToken(name)}`;
    const schemas = named.get(name);
    if (schemas === undefined) return open ? [] : [place];
    return undeclaredMembers(document, schemas, member, matches, place);
  });
}
