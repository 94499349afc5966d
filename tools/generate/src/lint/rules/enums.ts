import type { Schema } from "../../document/types.ts";
import { discriminatingMember } from "../../document/unions.ts";
import type { Rule } from "../rule.ts";

/** Response enums are open, request enums closed. */
export const enumsRule: Rule = {
  name: "x-pay-open",
  check({ document, schemas }, report) {
    const tags = new Set<Schema>();
    for (const { schema } of schemas) {
      for (const tag of discriminatingMember(document, schema)?.schemas ?? []) tags.add(tag);
    }
    for (const { schema, path, directions } of schemas) {
      const open = schema["x-pay-open"];
      if (open !== undefined && open !== true)
        report([...path, "x-pay-open"], "allowed: `true`, or leave it out");
      if (open === true && schema.enum === undefined) {
        report([...path, "x-pay-open"], "x-pay-open stands beside `enum`; there is none here");
      }
      if (schema.enum === undefined) continue;
      if (!directions.has("request") && open !== true && !tags.has(schema)) {
        report(
          path,
          "a response enum is open, since a provider adds values without warning; add `x-pay-open: true`",
        );
      }
      if (!directions.has("response") && open === true && schema["x-pay-assumed"] === undefined) {
        report(
          [...path, "x-pay-open"],
          "a request enum is closed; when its list may be incomplete, add `x-pay-assumed` with the id that says why",
        );
      }
    }
  },
};
