import type { Shape } from "../operation.js";

/** Values as they stand in code. */
export const listOf = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(", ");

/** So many of a unit, where either end may be open. */
export function range(unit: string, minimum: number | undefined, maximum: number | undefined): string {
  if (minimum !== undefined && minimum === maximum) return `exactly ${minimum} ${unit}`;
  if (minimum === undefined) return `at most ${maximum} ${unit}`;
  return maximum === undefined ? `at least ${minimum} ${unit}` : `${minimum} to ${maximum} ${unit}`;
}

/** What a value is, without showing it. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isFinite(value) ? "a number" : String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** What a shape wants. */
export function wantedBy(shape: Shape | undefined): string {
  switch (shape?.type) {
    case "string":
      return shape.enum ? listOf(shape.enum) : "a string";
    case "number":
      return "a number";
    case "integer":
      return "a whole number";
    case "boolean":
      return "true or false";
    case "array":
      return "a list";
    case "object":
    case "union":
      return "an object";
    default:
      return "any value";
  }
}

/** The known name that differs only in case or separators, which is the usual slip; else all of them. */
export function suggest(name: string, known: readonly string[]): string {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[_-]/g, "");
  const near = known.find((candidate) => plain(candidate) === plain(name));
  return near === undefined ? (known.length > 0 ? known.join(", ") : "nothing") : `did you mean ${near}?`;
}
