import { flatInput, objectView } from "./input.ts";
import type { Found } from "./operations.ts";
import { alternatives, at, base, followed, isObject, referencePath } from "./reference.ts";
import type { OpenApiDocument, Schema } from "./types.ts";

/** A value that the client fills in when the caller leaves it out. */
export interface FillPlace {
  /** Keys into the flat input; `*` for list items and the values of a map, which cannot be filled in. */
  readonly keys: readonly string[];
  readonly from: "uuid" | "id" | "timestamp" | "client";
  readonly option?: string;
  /** Why the client cannot fill it in after all. */
  readonly blocked?: string;
}

/** Every value of an operation's input that is marked to be filled in, in the order of the document. */
export function markedPlaces(document: OpenApiDocument, found: Found): FillPlace[] {
  const { parameters, body } = flatInput(document, found);
  const places = parameters.flatMap(({ name, schema }) =>
    schema === undefined ? [] : placesIn(document, schema, { keys: [name], seen: [] }),
  );
  const variants = (body?.variants ?? []).map((variant) =>
    memberPlaces(document, variant, { keys: [], seen: [] }),
  );
  const every = (place: FillPlace): boolean =>
    variants.every((variant) => variant.some((other) => idOf(other) === idOf(place)));
  for (const place of variants.flat()) {
    places.push(every(place) ? place : { ...place, blocked: "only some alternatives of the body have it" });
  }
  return [...new Map(places.map((place) => [idOf(place), place])).values()];
}

/** Every value of an operation's input that the client can fill in. */
export function fillPlaces(document: OpenApiDocument, found: Found): FillPlace[] {
  return markedPlaces(document, found).filter(({ blocked }) => blocked === undefined);
}

const idOf = ({ keys, from, option }: FillPlace): string => JSON.stringify([keys, from, option]);

interface Walk {
  readonly keys: readonly string[];
  readonly seen: readonly Schema[];
  readonly blocked?: string;
}

function memberPlaces(document: OpenApiDocument, schema: Schema, walk: Walk): FillPlace[] {
  const { properties, required } = objectView(document, schema);
  return Object.entries(properties).flatMap(([name, member]) => {
    const inside = { ...walk, keys: [...walk.keys, name] };
    const isLeaf = markedSchema(document, member) !== undefined;
    return placesIn(
      document,
      member,
      isLeaf || required.includes(name) ? inside : block(inside, `\`${name}\` is optional`),
    );
  });
}

const block = (walk: Walk, reason: string): Walk => ({ ...walk, blocked: walk.blocked ?? reason });

function placesIn(document: OpenApiDocument, schema: Schema, walk: Walk): FillPlace[] {
  const { keys, blocked } = walk;
  const marked = markedSchema(document, schema);
  if (marked !== undefined) {
    const generate = marked["x-pay-generate"];
    const option = marked["x-pay-client"];
    const reason = blocked === undefined ? {} : { blocked };
    if (generate === "uuid" || generate === "id" || generate === "timestamp") {
      return [{ keys, from: generate, ...reason }];
    }
    return typeof option === "string" ? [{ keys, from: "client", option, ...reason }] : [];
  }
  const found = followed(document, schema);
  const origin = base(document, schema);
  if (walk.seen.includes(origin)) return [];
  const inside = { ...walk, seen: [...walk.seen, origin] };
  const items = block({ ...inside, keys: [...keys, "*"] }, "it stands in a list or a map");
  const { additionalProperties } = found;
  return [
    ...(isObject(found) || found.allOf !== undefined ? memberPlaces(document, found, inside) : []),
    ...(found.items === undefined ? [] : placesIn(document, found.items, items)),
    ...(typeof additionalProperties === "object" ? placesIn(document, additionalProperties, items) : []),
    ...(alternatives(found) ?? []).flatMap((option) =>
      placesIn(document, option, block(inside, "it stands in one of several alternatives")),
    ),
  ];
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
  const origin = base(document, schema);
  if (seen.includes(origin) || !isObject(found)) return false;
  const { properties, required, anyRequired } = objectView(document, found);
  if (required.length === 0 || anyRequired !== undefined) return false;
  return required.every((name) => {
    const member = properties[name];
    return member !== undefined && isFillable(document, member, [...seen, origin]);
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
