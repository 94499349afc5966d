import { objectView } from "../../document/input.ts";
import { followed } from "../../document/reference.ts";
import { discriminatingMember, onlyValue } from "../../document/unions.ts";
import { listed, type Rule } from "../rule.ts";

/** A discriminated union is a `oneOf` of whole objects, each with a constant of its own. */
export const unionsRule: Rule = {
  name: "discriminated-union",
  check({ document, schemas }, report) {
    for (const { schema, path } of schemas) {
      for (const [index, part] of (schema.allOf ?? []).entries()) {
        if (followed(document, part).discriminator !== undefined) {
          report(
            [...path, "allOf", index],
            "`allOf` of a discriminated parent becomes a type that nothing fits; write the member out in full",
          );
        }
      }
      const { discriminator } = schema;
      if (discriminator === undefined) continue;
      const place = [...path, "discriminator"];
      if (schema.oneOf === undefined) {
        report(place, "`discriminator` stands beside `oneOf`; there is none here");
        continue;
      }
      const name = discriminator.propertyName;
      for (const [index, option] of schema.oneOf.entries()) {
        if (followed(document, option).allOf !== undefined) {
          report([...path, "oneOf", index], "`allOf` under a discriminator; write the member out in full");
        }
        const view = objectView(document, option);
        const member = view.properties[name];
        const value = member === undefined ? undefined : onlyValue(followed(document, member));
        if (value === undefined || !view.required.includes(name)) {
          report(
            [...path, "oneOf", index],
            `needs a required \`${name}\` with \`const\` or an enum of one value`,
          );
        } else if (
          discriminator.mapping !== undefined &&
          discriminator.mapping[String(value)] !== option.$ref
        ) {
          report(
            [...place, "mapping"],
            `must lead \`${String(value)}\` to ${listed([option.$ref ?? "the member itself, as a component"])}`,
          );
        }
      }
      if (discriminatingMember(document, schema) === undefined) {
        report(place, `every member of the union needs another value of \`${name}\``);
      }
    }
  },
};
