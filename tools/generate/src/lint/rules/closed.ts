import { alternatives, isObject } from "../../document/reference.ts";
import type { Rule } from "../rule.ts";

/** Request objects say what they do with other members; response objects leave room for new ones. */
export const closedRule: Rule = {
  name: "closed-objects",
  check({ schemas }, report) {
    for (const { schema, path, directions, parent } of schemas) {
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
      const isPart = parent?.keyword === "allOf" && parent.schema.unevaluatedProperties === false;
      const isUnion = alternatives(schema) !== undefined && schema.properties === undefined;
      if (isPart || isUnion) continue;
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
