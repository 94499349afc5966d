import { followed, requiredAlternatives, typesOf } from "../document/reference.ts";
import type { Json, OpenApiDocument, Parameter, Schema } from "../document/types.ts";
import { sentence } from "./text.ts";

/** What a member means and what is allowed in it, as an editor shows it. */
export function explained(document: OpenApiDocument, schema: Schema): string {
  const found = followed(document, schema);
  return joined(found.description, [...limits(document, found), ...availability(found)]);
}

/** What a parameter means and what is allowed in it. */
export function parameterText(document: OpenApiDocument, parameter: Parameter): string {
  const words = parameter.schema === undefined ? [] : limits(document, followed(document, parameter.schema));
  return joined(parameter.description, [...words, ...availability(parameter)]);
}

/** A description and the sentences that follow it, after an empty line when the description has lines of its own. */
export function joined(description: string | undefined, words: readonly string[]): string {
  const text = sentence(description);
  const parts = [text, words.join(" ")].filter((part) => part !== "");
  return parts.join(text.includes("\n") ? "\n\n" : " ");
}

/** Where an operation, parameter or member exists, when that is not everywhere. */
export function availability(marked: { readonly [extension: `x-${string}`]: unknown }): string[] {
  const products = marked["x-pay-products"];
  const versions = marked["x-pay-versions"];
  return [
    ...(Array.isArray(products) ? [`Only in: ${products.join(", ")}.`] : []),
    ...(Array.isArray(versions) ? [`Only in version: ${versions.join(", ")}.`] : []),
  ];
}

/** The constraints of a schema in words, one sentence each. */
export function limits(document: OpenApiDocument, schema: Schema): string[] {
  return [
    ...formatWords(schema),
    ...range(schema.minLength, schema.maxLength, "character", "characters"),
    ...(schema.pattern === undefined ? [] : [`Matches \`${schema.pattern}\`.`]),
    ...numberWords(schema),
    ...range(schema.minItems, schema.maxItems, "item", "items"),
    ...(schema.uniqueItems === true ? ["Each item once."] : []),
    ...itemWords(document, schema),
    ...objectWords(schema),
    ...(schema["x-pay-open"] === true ? ["Other values are possible."] : []),
    ...(schema.default === undefined ? [] : [`Default: ${code(schema.default)}.`]),
    ...exampleWords(schema),
  ];
}

const code = (value: Json): string =>
  `\`${typeof value === "string" && value !== "" ? value : JSON.stringify(value)}\``;

const formats: Readonly<Record<string, string>> = {
  "date-time": "Date and time with time zone, ISO 8601.",
  date: "A date, `YYYY-MM-DD`.",
  uuid: "A UUID.",
  uri: "An absolute URL.",
  url: "An absolute URL.",
  email: "An e-mail address.",
  ipv4: "An IPv4 address.",
  ipv6: "An IPv6 address.",
  decimal: "A decimal number as text.",
  byte: "Base64.",
};

function formatWords({ format }: Schema): string[] {
  if (format === undefined) return [];
  return [formats[format] ?? `Format: ${format}.`];
}

function numberWords(schema: Schema): string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const whole =
    typesOf(schema).includes("integer") && schema.enum === undefined && schema.const === undefined;
  return [
    ...(whole ? ["A whole number."] : []),
    ...(exclusiveMinimum === undefined ? [] : [`More than ${exclusiveMinimum}.`]),
    ...(minimum !== undefined && maximum !== undefined
      ? [`From ${minimum} to ${maximum}.`]
      : [
          ...(minimum === undefined ? [] : [`At least ${minimum}.`]),
          ...(maximum === undefined ? [] : [`At most ${maximum}.`]),
        ]),
    ...(exclusiveMaximum === undefined ? [] : [`Less than ${exclusiveMaximum}.`]),
    ...(multipleOf === undefined ? [] : [`A multiple of ${multipleOf}.`]),
  ];
}

function range(
  minimum: number | undefined,
  maximum: number | undefined,
  one: string,
  many: string,
): string[] {
  const unit = (count: number): string => `${count} ${count === 1 ? one : many}`;
  if (minimum !== undefined && minimum === maximum) return [`Exactly ${unit(minimum)}.`];
  if (minimum !== undefined && minimum > 0 && maximum !== undefined)
    return [`${minimum} to ${unit(maximum)}.`];
  if (maximum !== undefined) return [`At most ${unit(maximum)}.`];
  if (minimum === undefined || minimum === 0) return [];
  return minimum === 1 && one === "character" ? ["Not empty."] : [`At least ${unit(minimum)}.`];
}

/** Limits of plain items; items with a name of their own explain themselves. */
function itemWords(document: OpenApiDocument, { items }: Schema): string[] {
  if (items === undefined) return [];
  const found = followed(document, items);
  if (found.properties !== undefined || found.oneOf !== undefined || found.anyOf !== undefined) return [];
  const { default: _default, example: _example, examples: _examples, ...item } = found;
  const words = limits(document, item);
  return words.length === 0
    ? []
    : [`Each item: ${words.map((text) => text.charAt(0).toLowerCase() + text.slice(1, -1)).join("; ")}.`];
}

function objectWords(schema: Schema): string[] {
  const lists = requiredAlternatives(schema);
  const keyLength = schema.propertyNames?.maxLength;
  return [
    ...(lists === undefined
      ? []
      : [`Needs ${lists.map((list) => list.map((name) => `\`${name}\``).join(" with ")).join(" or ")}.`]),
    ...(schema.maxProperties === undefined ? [] : [`At most ${schema.maxProperties} members.`]),
    ...(keyLength === undefined ? [] : [`Names of at most ${keyLength} characters.`]),
  ];
}

function exampleWords(schema: Schema): string[] {
  const example = schema.example ?? schema.examples?.[0];
  return example === undefined || (typeof example === "object" && example !== null)
    ? []
    : [`Example: ${code(example)}.`];
}
