import type { ErrorObject } from "ajv/dist/2020.js";

/** One way in which a request or an answer departs from the document. */
export interface Violation {
  readonly where: "path" | "query" | "header" | "body" | "content-type" | "status";
  /** The parameter's or header's name, or a JSON pointer into the body. */
  readonly at: string;
  /** The broken rule: a JSON Schema keyword such as `required`, or `syntax`, `undeclared`, `unsupported`. */
  readonly rule: string;
  /** For people, for example `must be integer`. */
  readonly message: string;
}

/** A violation without its place, as a schema reports it. */
export type SchemaViolation = Omit<Violation, "where">;

/** An error of the validator in the words of this kit. */
export function toViolation({ instancePath, keyword, message, params }: ErrorObject): SchemaViolation {
  const property: unknown =
    params["additionalProperty"] ?? params["unevaluatedProperty"] ?? params["propertyName"];
  const named = typeof property === "string" ? ` ("${property}")` : "";
  const allowed: unknown = params["allowedValues"] ?? params["allowedValue"];
  const values = allowed === undefined ? "" : ` (${JSON.stringify(allowed)})`;
  return { at: instancePath, rule: keyword, message: `${message ?? "is wrong"}${named}${values}` };
}

/** Violations as one line a person can read. */
export function listViolations(violations: readonly Violation[]): string {
  return violations
    .map(({ where, at, message }) => `${where}${at === "" ? "" : ` ${at}`} ${message}`)
    .join("; ");
}
