import type { Found } from "./operations.ts";
import { alternatives, followed, requiredAlternatives } from "./reference.ts";
import type { OpenApiDocument, Parameter, Schema } from "./types.ts";

/** An object schema with the parts of its `allOf` put together. */
export interface ObjectView {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly anyRequired: readonly (readonly string[])[] | undefined;
  /** What members beyond `properties` are: none, anything, or a schema; `undefined` where nothing is said. */
  readonly others: boolean | Schema | undefined;
  readonly maxProperties: number | undefined;
  readonly maxKeyLength: number | undefined;
}

/** The members of an object schema, `allOf` included; references followed. */
export function objectView(document: OpenApiDocument, schema: Schema): ObjectView {
  const found = followed(document, schema);
  const parts = (found.allOf ?? []).map((part) => objectView(document, part));
  const optional = <T>(pick: (view: ObjectView) => T | undefined): T | undefined =>
    parts.map(pick).find((value) => value !== undefined);
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties), found.properties),
    required: [...new Set([...parts.flatMap((part) => part.required), ...(found.required ?? [])])],
    anyRequired: requiredAlternatives(found) ?? optional((view) => view.anyRequired),
    others: found.additionalProperties ?? found.unevaluatedProperties ?? optional((view) => view.others),
    maxProperties: found.maxProperties ?? optional((view) => view.maxProperties),
    maxKeyLength: found.propertyNames?.maxLength ?? optional((view) => view.maxKeyLength),
  };
}

/** How a request body is written. */
export const bodyKinds: Readonly<Record<string, "json" | "form">> = {
  "application/json": "json",
  "application/x-www-form-urlencoded": "form",
};

/** Everything a caller passes to an operation, as one flat object. */
export interface FlatInput {
  readonly parameters: readonly Parameter[];
  readonly body?: {
    readonly kind: "json" | "form";
    readonly schema: Schema;
    /** The alternatives of a union body, otherwise the one schema. */
    readonly variants: readonly Schema[];
    readonly union: boolean;
  };
}

/** The input of an operation. Only for operations that the lint rules have accepted. */
export function flatInput(document: OpenApiDocument, found: Found): FlatInput {
  const parameters = found.parameters.map(({ value }) => value);
  const [content] = Object.entries(found.body?.value.content ?? {});
  const kind = content === undefined ? undefined : bodyKinds[content[0]];
  const schema = content?.[1].schema;
  if (kind === undefined || schema === undefined) return { parameters };
  const variants = leaves(document, schema);
  return {
    parameters,
    body: { kind, schema, variants: variants ?? [schema], union: variants !== undefined },
  };
}

/** The alternatives of a union, those of nested unions included; `undefined` when the schema is no union. */
export function leaves(document: OpenApiDocument, schema: Schema): readonly Schema[] | undefined {
  const options = alternatives(followed(document, schema));
  return options?.flatMap((option) => leaves(document, option) ?? [option]);
}

/** Names of the members that a body can have, over all its alternatives. */
export function bodyMembers(document: OpenApiDocument, schema: Schema): Set<string> {
  const options = leaves(document, schema) ?? [schema];
  return new Set(options.flatMap((option) => Object.keys(objectView(document, option).properties)));
}
