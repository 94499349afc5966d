import { markedPlaces } from "../../document/fills.ts";
import { schemasAt } from "../../document/pointers.ts";
import { typesOf } from "../../document/reference.ts";
import { isOneOf, type Rule } from "../rule.ts";

/** What the client fills in stands where it can: in a request, outside of lists, maps and optional objects. */
export const fillRule: Rule = {
  name: "fill",
  check({ document, operations, schemas }, report) {
    for (const found of operations) {
      if (found.kind !== "method") continue;
      for (const { keys, blocked } of markedPlaces(document, found)) {
        if (blocked === undefined) continue;
        report(
          found.path,
          `the client cannot fill in \`${keys.join(".")}\`: ${blocked}; allowed: a parameter, or a member reached through required objects`,
        );
      }
    }
    for (const { schema, path, directions } of schemas) {
      const generate = schema["x-pay-generate"];
      const client = schema["x-pay-client"];
      const sensitive = schema["x-pay-sensitive"];
      if (sensitive !== undefined && sensitive !== true) {
        report([...path, "x-pay-sensitive"], "allowed: `true`, or leave it out");
      }
      if (generate === undefined && client === undefined) continue;
      const key = generate === undefined ? "x-pay-client" : "x-pay-generate";
      const place = [...path, key];
      if (generate !== undefined && client !== undefined) {
        report(place, "either the client generates a value or an option supplies it, not both");
      }
      if (generate !== undefined && isOneOf(generate, ["uuid", "id", "timestamp"], place, report)) {
        const types = schemasAt(document, schema, []).flatMap(typesOf);
        if (types.length > 0 && !types.includes("string")) report(place, "only a string can be generated");
      }
      if (client !== undefined && (typeof client !== "string" || !/^[a-z][A-Za-z0-9]*$/.test(client))) {
        report([...path, "x-pay-client"], "must be the name of a client option, in camelCase");
      }
      if (!directions.has("request")) report(place, "only what the library sends can be filled in");
    }
  },
};
