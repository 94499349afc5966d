import { asObject, type Json, listOf, resolve } from "./document.js";

/** A string of a sample. */
export interface StringPlace {
  readonly schema: Json;
  /** Name of the nearest member. */
  readonly name: string;
  /** JSON pointer into the sample. */
  readonly pointer: string;
  /** The document, or an ancestor in it, says that it must not be shown. */
  readonly sensitive: boolean;
}

/** How samples are made. */
export interface Sampling {
  readonly document: Json;
  /** The text for a string that has no fixed values. */
  readonly fill: (place: StringPlace) => string;
  /** Whether the product at hand knows what is described. */
  readonly isKnown: (schema: Json) => boolean;
}

/** Deeper than this, only what is required. */
const deepest = 8;

/** Values of a schema: as many as its unions have members, each with everything it can have. */
export function sample(given: Json, sampling: Sampling): unknown[] {
  return valuesOf(given, { schema: given, name: "", pointer: "", sensitive: false }, sampling);
}

function valuesOf(given: Json, at: StringPlace, sampling: Sampling): unknown[] {
  const schema = resolve(sampling.document, given);
  const place: StringPlace = { ...at, schema, sensitive: at.sensitive || schema["x-pay-sensitive"] === true };
  if ("const" in schema) return [schema["const"]];
  const parts = listOf(schema["allOf"]);
  if (parts.length > 0) {
    const { allOf: _parts, ...own } = schema;
    const columns = [...parts.map(asObject), own].map((part) => valuesOf(part, place, sampling));
    return rowsOf(columns.map((values) => values.map(asObject))).map((row) => Object.assign({}, ...row));
  }
  const members = listOf(schema["oneOf"] ?? ("properties" in schema ? undefined : schema["anyOf"]));
  if (members.length > 0) {
    return members
      .map(asObject)
      .filter((member) => sampling.isKnown(resolve(sampling.document, member)))
      .flatMap((member) => valuesOf(member, place, sampling));
  }
  const [fixed] = listOf(schema["enum"]);
  if (fixed !== undefined) return [fixed];
  const types = [schema["type"]].flat().filter((type) => type !== "null");
  return types.length === 0
    ? valuesOfType("object", place, sampling)
    : valuesOfType(types[0], place, sampling);
}

function valuesOfType(type: unknown, place: StringPlace, sampling: Sampling): unknown[] {
  const { schema, pointer } = place;
  switch (type) {
    case "string":
      return [sampling.fill(place)];
    case "number":
    case "integer":
      return [numberOf(schema)];
    case "boolean":
      return [true];
    case "array": {
      const items = asObject(schema["items"]);
      const least = Number(schema["minItems"] ?? 1);
      const most = Number(schema["maxItems"] ?? Number.POSITIVE_INFINITY);
      const values = valuesOf(items, { ...place, pointer: `${pointer}/*` }, sampling);
      while (values.length < least)
        values.push(...valuesOf(items, { ...place, pointer: `${pointer}/*` }, sampling));
      return [values.slice(0, Math.max(1, most))];
    }
    default:
      return objectsOf(place, sampling);
  }
}

function objectsOf(place: StringPlace, sampling: Sampling): unknown[] {
  const { schema, pointer, sensitive } = place;
  const depth = pointer.split("/").length;
  const required = listOf(schema["required"]);
  const columns = Object.entries(asObject(schema["properties"]))
    .filter(([name]) => depth <= deepest || required.includes(name))
    .map(([name, member]) => [name, asObject(member)] as const)
    .filter(([, member]) => sampling.isKnown(member) && sampling.isKnown(resolve(sampling.document, member)))
    .map(([name, member]) =>
      valuesOf(member, { schema: member, name, pointer: `${pointer}/${name}`, sensitive }, sampling).map(
        (value) => [name, value] as const,
      ),
    );
  const more = schema["additionalProperties"];
  if (typeof more === "object") {
    const at = { schema: {}, name: "note", pointer: `${pointer}/note`, sensitive };
    columns.push(valuesOf(asObject(more), at, sampling).map((value) => ["note", value] as const));
  }
  const rows = rowsOf(columns);
  return rows.length === 0 ? [{}] : rows.map((row) => Object.fromEntries(row));
}

/** As many rows as the longest column has values; shorter ones go round. */
function rowsOf<Value>(columns: readonly (readonly Value[])[]): Value[][] {
  const filled = columns.filter(({ length }) => length > 0);
  const count = Math.max(0, ...filled.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) =>
    filled.map((column) => column[index % column.length]).filter((value) => value !== undefined),
  );
}

function numberOf(schema: Json): number {
  const [shown] = listOf(schema["examples"]);
  if (typeof shown === "number") return shown;
  const least = Number(schema["minimum"] ?? schema["exclusiveMinimum"] ?? 0);
  return Math.min(least + 1, Number(schema["maximum"] ?? Number.POSITIVE_INFINITY));
}
