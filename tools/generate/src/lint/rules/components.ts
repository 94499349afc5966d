import { inputTypeName, resourceTypeName, resultTypeName } from "../../names.ts";
import type { Rule } from "../rule.ts";

/** Global types that generated code relies on. */
const globals: ReadonlySet<string> = new Set([
  "Array",
  "Omit",
  "Pick",
  "Extract",
  "Exclude",
  "Partial",
  "Required",
  "Promise",
  "Readonly",
  "Record",
  "WithRequired",
]);

/** Component names are words that a user can import. */
export const componentsRule: Rule = {
  name: "component-name",
  check({ document, operations }, report) {
    const generated = new Set(["Resources"]);
    for (const { operation } of operations) {
      const name = operation["x-pay-name"];
      if (typeof name !== "string") continue;
      generated.add(inputTypeName(name));
      generated.add(resultTypeName(name));
      generated.add(resourceTypeName(name.split(".")[0] ?? ""));
    }
    for (const name of Object.keys(document.components?.schemas ?? {})) {
      const path = ["components", "schemas", name];
      if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
        report(
          path,
          `\`${name}\` is no name for a type; allowed: PascalCase words, such as \`CancelRequest\``,
        );
      } else if (name.endsWith("Input")) {
        report(
          path,
          `\`${name}\`: names that end in \`Input\` are kept for generated inputs; a request body ends in \`Request\``,
        );
      } else if (globals.has(name) || generated.has(name)) {
        report(path, `\`${name}\` is the name of another type; choose another word`);
      }
    }
  },
};
