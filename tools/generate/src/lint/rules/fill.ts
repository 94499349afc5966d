import { fillPlaces } from "../../document/fills.ts";
import { schemasAt } from "../../document/pointers.ts";
import { typesOf } from "../../document/reference.ts";
import { isOneOf, type Rule } from "../rule.ts";

/** What the client fills in stands where it can be filled in: in a request, outside of lists and maps. */
export const fillRule: Rule = {
  name: "fill",
  check({ document, operations, schemas }, report) {
    const reached = new Set<unknown>();
    for (const found of operations.filter(({ kind }) => kind === "method")) {
      for (const place of fillPlaces(document, found)) reached.add(place.marked);
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
      else if (!reached.has(schema)) {
        report(
          place,
          "cannot be filled in here; allowed: a parameter, or a member reached through objects alone",
        );
      }
    }
  },
};
