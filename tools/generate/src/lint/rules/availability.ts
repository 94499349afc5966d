import type { Path } from "../../document/types.ts";
import type { Report, Rule } from "../rule.ts";

/** `x-pay-products` and `x-pay-versions` are lists of words. */
export const availabilityRule: Rule = {
  name: "availability",
  check({ operations, schemas }, report) {
    for (const { operation, path, parameters } of operations) {
      check(operation, path, report);
      for (const { value, path: place } of parameters) check(value, place, report);
    }
    for (const { schema, path } of schemas) check(schema, path, report);
  },
};

function check(value: { readonly [key: `x-${string}`]: unknown }, path: Path, report: Report): void {
  for (const key of ["x-pay-products", "x-pay-versions"] as const) {
    const words = value[key];
    if (words === undefined) continue;
    if (
      Array.isArray(words) &&
      words.length > 0 &&
      words.every((word) => typeof word === "string" && word !== "")
    )
      continue;
    report(
      [...path, key],
      "must be a list of names, such as `[stargate]`; leave it out when it means all of them",
    );
  }
}
