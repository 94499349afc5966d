import { flatInput, objectView } from "./input.ts";
import type { Found } from "./operations.ts";
import { at, followed, isObject, referencePath } from "./reference.ts";
import type { OpenApiDocument, Schema } from "./types.ts";

/** A value that the client fills in when the caller leaves it out. */
export interface FillPlace {
  /** Keys into the flat input. */
  readonly keys: readonly string[];
  readonly from: "uuid" | "id" | "timestamp" | "client";
  readonly option?: string;
  /** The schema that carries the mark. */
  readonly marked: Schema;
}

/** Every value of an operation's input that the client can fill in, in the order of the document. */
export function fillPlaces(document: OpenApiDocument, found: Found): FillPlace[] {
  const { parameters, body } = flatInput(document, found);
  const places = parameters.flatMap(({ name, schema }) =>
    schema === undefined ? [] : placesIn(document, schema, [name], []),
  );
  for (const variant of body?.variants ?? []) places.push(...memberPlaces(document, variant, [], []));
  const seen = new Set<string>();
  return places.filter(({ keys }) => {
    const key = JSON.stringify(keys);
    return seen.has(key) ? false : seen.add(key);
  });
}

function memberPlaces(
  document: OpenApiDocument,
  schema: Schema,
  keys: readonly string[],
  seen: readonly Schema[],
): FillPlace[] {
  const members = Object.entries(objectView(document, schema).properties);
  return members.flatMap(([name, member]) => placesIn(document, member, [...keys, name], seen));
}

function placesIn(
  document: OpenApiDocument,
  schema: Schema,
  keys: readonly string[],
  seen: readonly Schema[],
): FillPlace[] {
  const marked = markedSchema(document, schema);
  if (marked !== undefined) {
    const generate = marked["x-pay-generate"];
    const option = marked["x-pay-client"];
    if (generate === "uuid" || generate === "id" || generate === "timestamp")
      return [{ keys, from: generate, marked }];
    return typeof option === "string" ? [{ keys, from: "client", option, marked }] : [];
  }
  const found = followed(document, schema);
  if (seen.includes(found) || !isObject(found)) return [];
  return memberPlaces(document, found, keys, [...seen, found]);
}

/** The schema in a chain of references that says how its value is filled in. */
export function markedSchema(document: OpenApiDocument, schema: Schema): Schema | undefined {
  if (schema["x-pay-generate"] !== undefined || schema["x-pay-client"] !== undefined) return schema;
  return schema.$ref === undefined
    ? undefined
    : markedSchema(document, at(document, referencePath(schema.$ref)) as Schema);
}

/** Whether a caller may leave a required value out, since the client fills in it or everything it needs. */
export function isFillable(document: OpenApiDocument, schema: Schema, seen: readonly Schema[] = []): boolean {
  if (markedSchema(document, schema) !== undefined) return true;
  const found = followed(document, schema);
  if (seen.includes(found) || !isObject(found)) return false;
  const { properties, required, anyRequired } = objectView(document, found);
  if (required.length === 0 || anyRequired !== undefined) return false;
  return required.every((name) => {
    const member = properties[name];
    return member !== undefined && isFillable(document, member, [...seen, found]);
  });
}

/** The members that a caller has to give: the required ones, without those that the client fills in. */
export function neededMembers(document: OpenApiDocument, schema: Schema): ReadonlySet<string> {
  const { properties, required } = objectView(document, schema);
  return new Set(
    required.filter((name) => {
      const member = properties[name];
      return member === undefined || !isFillable(document, member);
    }),
  );
}
