import { followed } from "../../document/reference.ts";
import type { Rule } from "../rule.ts";

const isText = (text: unknown): boolean => typeof text === "string" && text.trim() !== "";

/** Every operation, parameter and property is explained, since that is what an editor shows. */
export const descriptionsRule: Rule = {
  name: "descriptions",
  check({ document, operations, schemas }, report) {
    for (const { operation, path, parameters } of operations) {
      if (!isText(operation.summary) || operation.summary?.includes("\n")) {
        report(path, "needs a `summary` of one line");
      }
      if (!isText(operation.description)) report(path, "needs a `description`");
      for (const { value, path: place } of parameters) {
        if (!isText(value.description)) report(place, `parameter \`${value.name}\` needs a \`description\``);
      }
    }
    for (const { schema, path } of schemas) {
      for (const [name, member] of Object.entries(schema.properties ?? {})) {
        if (isText(followed(document, member).description)) continue;
        report(
          [...path, "properties", name],
          `property \`${name}\` needs a \`description\`: its meaning, unit and format`,
        );
      }
    }
  },
};
