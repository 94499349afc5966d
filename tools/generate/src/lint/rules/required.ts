import { objectView } from "../../document/input.ts";
import { isObject, requiredAlternatives } from "../../document/reference.ts";
import { listed, type Rule } from "../rule.ts";

/** A member that is required is also described. */
export const requiredRule: Rule = {
  name: "required-members",
  check({ document, schemas }, report) {
    for (const { schema, path, parent } of schemas) {
      // Parts of an `allOf` are checked with the whole.
      if (parent?.keyword === "allOf" || !(isObject(schema) || schema.allOf !== undefined)) continue;
      const { properties, required } = objectView(document, schema);
      const lists = [required, ...(requiredAlternatives(schema) ?? [])];
      for (const name of new Set(lists.flat())) {
        if (Object.hasOwn(properties, name)) continue;
        report(
          path,
          `requires \`${name}\`, which is not among its properties: ${listed(Object.keys(properties), "and")}`,
        );
      }
    }
  },
};
