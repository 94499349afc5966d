import { alternatives, base, isObject } from "../../document/reference.ts";
import type { SchemaUse } from "../../document/schemas.ts";
import type { OpenApiDocument, Schema } from "../../document/types.ts";
import type { Rule } from "../rule.ts";

/** Request objects say what they do with other members; response objects leave room for new ones. */
export const closedRule: Rule = {
  name: "closed-objects",
  check({ document, schemas }, report) {
    const parts = partsOnly(document, schemas);
    for (const { schema, path, directions } of schemas) {
      if (schema.$ref !== undefined || !isObject(schema)) continue;
      const { additionalProperties, unevaluatedProperties } = schema;
      if (!directions.has("request")) {
        if (additionalProperties === false || unevaluatedProperties === false) {
          report(
            path,
            "a response object stays open, so that a new field breaks nobody; leave out `additionalProperties: false`",
          );
        }
        continue;
      }
      const isUnion = alternatives(schema) !== undefined && schema.properties === undefined;
      if (parts.has(schema) || isUnion) continue;
      if (schema.allOf !== undefined && additionalProperties === false) {
        report(
          path,
          "`additionalProperties: false` beside `allOf` refuses the members of its parts; use `unevaluatedProperties: false`",
        );
      } else if (additionalProperties === undefined && unevaluatedProperties !== false) {
        report(
          path,
          "a request object is closed; allowed: `additionalProperties: false`, a schema for the values of a map, or an explicit `true`",
        );
      }
    }
  },
};

/** Schemas that are nothing but parts of a closed `allOf`: closed themselves, they would refuse each other's members. */
function partsOnly(document: OpenApiDocument, schemas: readonly SchemaUse[]): ReadonlySet<Schema> {
  const parts = new Set<Schema>();
  const wholes = new Set<Schema>();
  for (const { schema, parent } of schemas) {
    const isPart = parent?.keyword === "allOf" && parent.schema.unevaluatedProperties === false;
    if (schema.$ref !== undefined) (isPart ? parts : wholes).add(base(document, schema));
    else if (isPart) parts.add(schema);
  }
  return new Set([...parts].filter((part) => !wholes.has(part)));
}
