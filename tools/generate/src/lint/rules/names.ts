import { typeName } from "../../names.ts";
import type { Rule } from "../rule.ts";

const form = /^([a-z][A-Za-z0-9]*)\.([a-z][A-Za-z0-9]*)$/;
/** Members that every client or every object has already. */
const taken: ReadonlySet<string> = new Set(["raw", "then", "constructor"]);

/** Every operation has a unique `x-pay-name` of the form `resource.method`. */
export const namesRule: Rule = {
  name: "x-pay-name",
  check({ operations }, report) {
    const names = new Map<string, string>();
    for (const { kind, operation, path } of operations) {
      if (kind !== "method") continue;
      const name = operation["x-pay-name"];
      const place = [...path, "x-pay-name"];
      const match = typeof name === "string" ? form.exec(name) : null;
      if (match === null) {
        report(
          name === undefined ? path : place,
          `x-pay-name ${name === undefined ? "is missing" : `is ${JSON.stringify(name)}`}; allowed: \`resource.method\`, each a camelCase word`,
        );
        continue;
      }
      const [full, resource = "", method = ""] = match;
      for (const word of [resource, method]) {
        if (taken.has(word)) report(place, `\`${word}\` is taken by the client itself; choose another word`);
      }
      const type = typeName(full);
      const other = names.get(type);
      if (other !== undefined) {
        report(place, `\`${full}\` clashes with \`${other}\`; every operation needs a name of its own`);
      } else names.set(type, full);
    }
  },
};
