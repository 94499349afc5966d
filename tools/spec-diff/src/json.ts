/** A JSON value, as it stands in a document. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value when it is an object, else an empty one. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The value when it is a list, else an empty one. */
export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** The strings of a list; nothing when it is no list. */
export function stringsOf(value: Json | undefined): readonly string[] {
  return listOf(value).filter((item) => typeof item === "string");
}

/** The value when it is a string. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** One spelling for equal values: the order of an object's keys says nothing, that of a list does. */
export function canonical(value: Json | undefined): string {
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(",")}}`;
}

export function equal(first: Json | undefined, second: Json | undefined): boolean {
  return first === second || canonical(first) === canonical(second);
}

/** All keys of both objects, those of the first in front. */
export function keysOf(first: JsonObject, second: JsonObject): string[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])];
}

/** A value in a sentence. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : canonical(value);
  return `\`${text.length > 80 ? `${text.slice(0, 77)}…` : text}\``;
}
