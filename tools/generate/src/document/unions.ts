import { objectView } from "./input.ts";
import { alternatives, followed } from "./reference.ts";
import type { Json, OpenApiDocument, Schema } from "./types.ts";

/** The member whose constant value tells the alternatives of a union apart. */
export interface DiscriminatingMember {
  readonly name: string;
  /** The schema of that member in each alternative. */
  readonly schemas: readonly Schema[];
  /** Its value in each alternative. */
  readonly values: readonly Json[];
}

/** The one value a schema allows, or `undefined`. */
export function onlyValue(schema: Schema): Json | undefined {
  if (schema.const !== undefined) return schema.const;
  return schema.enum?.length === 1 && schema["x-pay-open"] !== true ? schema.enum[0] : undefined;
}

/**
 * Finds the member that is required in every alternative with a value of its own. The one that `discriminator` names
 * is preferred; otherwise the first in the order of the first alternative.
 */
export function discriminatingMember(
  document: OpenApiDocument,
  schema: Schema,
): DiscriminatingMember | undefined {
  const options = alternatives(schema)
    ?.filter((option) => option.type !== "null")
    .map((option) => objectView(document, option));
  const [first] = options ?? [];
  if (options === undefined || first === undefined || options.length < 2) return undefined;
  const named = schema.discriminator?.propertyName;
  for (const name of named === undefined ? Object.keys(first.properties) : [named]) {
    const members = options.map((option) =>
      option.required.includes(name) ? option.properties[name] : undefined,
    );
    const schemas = members.flatMap((member) => (member === undefined ? [] : [followed(document, member)]));
    const values = schemas.map(onlyValue).filter((value) => value !== undefined);
    if (values.length === options.length && new Set(values).size === options.length)
      return { name, schemas, values };
  }
  return undefined;
}
