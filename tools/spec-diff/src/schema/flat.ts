import { type Document, lastWord, referenceOf, resolve } from "../document/resolve.ts";
import {
  canonical,
  equal,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  stringsOf,
  textOf,
} from "../json.ts";
import { type Limits, limitKeywords, limitsOf, tighten } from "./limits.ts";

/** A property and where it was written down. */
export interface Property {
  readonly schema: Json;
  /** The component that declares it, when that is another than the one it was found in. */
  readonly owner: string | undefined;
}

/** The values a schema lists. */
export interface Values {
  readonly list: readonly Json[];
  /** Whether others may come. */
  readonly open: boolean;
}

/** A schema with its references followed and its `allOf` merged. */
export interface Flat {
  /** Absent: any type. */
  readonly types: ReadonlySet<string> | undefined;
  readonly values: Values | undefined;
  readonly limits: Limits;
  readonly properties: ReadonlyMap<string, Property>;
  readonly required: ReadonlySet<string>;
  /** What a member without a name of its own must be. Absent: anything. */
  readonly rest: Json | undefined;
  readonly items: Json | undefined;
  readonly names: Json | undefined;
  readonly unions: readonly Union[];
  /** Of each list, the members of at least one entry must all be there. */
  readonly anyRequired: readonly (readonly (readonly string[])[])[];
  /** Everything that does not limit values: descriptions, defaults, extensions. */
  readonly marks: JsonObject;
  /** Keywords this tool cannot weigh. */
  readonly unknown: JsonObject;
}

/** Alternatives, and the property that tells them apart where the document names it. */
export interface Union {
  readonly members: readonly Json[];
  readonly on: string | undefined;
}

const structure = new Set([
  "type",
  "enum",
  "const",
  "properties",
  "required",
  "additionalProperties",
  "unevaluatedProperties",
  "items",
  "propertyNames",
  "oneOf",
  "anyOf",
  "allOf",
  "discriminator",
  "x-pay-open",
  ...limitKeywords,
]);

const marks = new Set([
  "description",
  "title",
  "summary",
  "example",
  "examples",
  "externalDocs",
  "$comment",
  "deprecated",
  "default",
  "readOnly",
  "writeOnly",
]);

/** Takes a schema apart. */
export function flatten(document: Document, schema: Json): Flat {
  const resolved = resolve(document, schema);
  // `true` and `{}` allow everything, `false` nothing.
  if (resolved === false) return { ...anything, types: new Set() };
  if (!isObject(resolved)) return anything;
  const parts = listOf(resolved["allOf"]).map((part) => owned(flatten(document, part), part));
  const { required, schema: own } = ownPart(resolved);
  return [own, ...parts].reduce(merge, { ...anything, required });
}

const anything: Flat = {
  types: undefined,
  values: undefined,
  limits: {},
  properties: new Map(),
  required: new Set(),
  rest: undefined,
  items: undefined,
  names: undefined,
  unions: [],
  anyRequired: [],
  marks: {},
  unknown: {},
};

function ownPart(schema: JsonObject): { required: ReadonlySet<string>; schema: Flat } {
  const values = valuesOf(schema);
  const unions: Union[] = [];
  const anyRequired: (readonly string[])[][] = [];
  const on = textOf(objectOf(schema["discriminator"])["propertyName"]);
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = listOf(schema[keyword]);
    if (members.length === 0) continue;
    const lists = members.map((member) => {
      const keys = Object.keys(objectOf(member));
      return keys.length === 1 && keys[0] === "required"
        ? stringsOf(objectOf(member)["required"])
        : undefined;
    });
    const complete = lists.filter((list) => list !== undefined);
    if (complete.length === members.length && keyword === "anyOf") anyRequired.push(complete);
    else unions.push({ members, on });
  }
  const flat: Flat = {
    types: typesOf(schema, values),
    values,
    limits: limitsOf(schema),
    properties: new Map(
      Object.entries(objectOf(schema["properties"])).map(([name, property]) => [
        name,
        { schema: property, owner: undefined },
      ]),
    ),
    required: new Set(),
    rest: restOf(schema),
    items: schema["items"],
    names: schema["propertyNames"],
    unions,
    anyRequired,
    marks: pick(schema, (key) => marks.has(key) || (key.startsWith("x-") && !structure.has(key))),
    unknown: pick(schema, (key) => !marks.has(key) && !structure.has(key) && !key.startsWith("x-")),
  };
  return { required: new Set(stringsOf(schema["required"])), schema: flat };
}

function pick(schema: JsonObject, wanted: (key: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => wanted(key)));
}

function valuesOf(schema: JsonObject): Values | undefined {
  const open = schema["x-pay-open"] === true;
  if (schema["const"] !== undefined) return { list: [schema["const"]], open };
  return Array.isArray(schema["enum"]) ? { list: listOf(schema["enum"]), open } : undefined;
}

function typesOf(schema: JsonObject, values: Values | undefined): ReadonlySet<string> | undefined {
  const type = schema["type"];
  if (typeof type === "string") return new Set([type]);
  if (Array.isArray(type)) return new Set(stringsOf(type));
  // A type that is plain from the rest of the schema is not news when it is written down.
  if (values !== undefined) return new Set(values.list.map(typeOfValue));
  if (schema["properties"] !== undefined) return new Set(["object"]);
  return schema["items"] === undefined ? undefined : new Set(["array"]);
}

function typeOfValue(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

function restOf(schema: JsonObject): Json | undefined {
  const rest = schema["additionalProperties"] ?? schema["unevaluatedProperties"];
  return rest === true || (isObject(rest) && Object.keys(rest).length === 0) ? undefined : rest;
}

/** Marks what came out of a referenced part with the name of that part. */
function owned(flat: Flat, part: Json): Flat {
  const reference = referenceOf(part);
  // A part describes itself, not the whole.
  const bare: Flat = { ...flat, marks: pick(flat.marks, (key) => key.startsWith("x-")) };
  if (reference === undefined) return bare;
  const owner = lastWord(reference);
  return {
    ...bare,
    properties: new Map(
      [...flat.properties].map(([name, property]) => [name, { ...property, owner: property.owner ?? owner }]),
    ),
  };
}

function merge(first: Flat, second: Flat): Flat {
  const properties = new Map(first.properties);
  for (const [name, property] of second.properties) {
    const present = properties.get(name);
    properties.set(
      name,
      present === undefined || equal(present.schema, property.schema)
        ? property
        : { schema: { allOf: [present.schema, property.schema] }, owner: present.owner ?? property.owner },
    );
  }
  return {
    types: intersectTypes(first.types, second.types),
    values: intersectValues(first.values, second.values),
    limits: tighten(first.limits, second.limits),
    properties,
    required: new Set([...first.required, ...second.required]),
    rest: both(first.rest, second.rest),
    items: both(first.items, second.items),
    names: both(first.names, second.names),
    unions: [...first.unions, ...second.unions],
    anyRequired: [...first.anyRequired, ...second.anyRequired],
    marks: { ...second.marks, ...first.marks },
    unknown: mergeUnknown(first.unknown, second.unknown),
  };
}

function both(first: Json | undefined, second: Json | undefined): Json | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  if (first === false || second === false) return false;
  return equal(first, second) ? first : { allOf: [first, second] };
}

function mergeUnknown(first: JsonObject, second: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const present = merged[key];
    merged[key] = present === undefined || equal(present, value) ? value : [present, value];
  }
  return merged;
}

function intersectTypes(
  first: ReadonlySet<string> | undefined,
  second: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const kept = [...first].filter((type) => second.has(type) || (type === "integer" && second.has("number")));
  if (first.has("number") && second.has("integer")) kept.push("integer");
  return new Set(kept);
}

function intersectValues(first: Values | undefined, second: Values | undefined): Values | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  if (first.open !== second.open) return first.open ? second : first;
  const known = new Set(second.list.map(canonical));
  return { list: first.list.filter((value) => known.has(canonical(value))), open: first.open };
}
