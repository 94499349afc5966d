import { hasOnlyKeys, isOneOf, type Rule } from "../rule.ts";

export const codeKinds = [
  "declined",
  "invalid",
  "not-found",
  "conflict",
  "duplicate",
  "authentication",
  "forbidden",
  "rate-limited",
  "provider",
  "settings",
  "information",
] as const;

export const codeRetries = ["never", "same", "changed", "new-payment"] as const;

/** `x-pay-codes` explains every value of its enum, and nothing else. */
export const codesRule: Rule = {
  name: "x-pay-codes",
  check({ document, schemas }, report) {
    const components = new Set(Object.values(document.components?.schemas ?? {}));
    for (const { schema, path } of schemas) {
      const codes = schema["x-pay-codes"];
      if (codes === undefined) continue;
      const place = [...path, "x-pay-codes"];
      if (!components.has(schema)) {
        report(place, "x-pay-codes belongs to a schema with a name of its own; move it to a component");
        continue;
      }
      if (typeof codes !== "object" || codes === null || Array.isArray(codes)) {
        report(place, "must be an object: `CODE: { meaning, kind, retry }`");
        continue;
      }
      const values = (schema.enum ?? Object.keys(codes)).filter((value) => value !== null).map(String);
      for (const value of values) {
        if (!Object.hasOwn(codes, value))
          report(place, `\`${value}\` has no entry; every value of the enum needs one`);
      }
      for (const [code, entry] of Object.entries(codes)) {
        const line = [...place, code];
        if (!values.includes(code)) report(line, `\`${code}\` is no value of the enum`);
        if (!hasOnlyKeys(entry, ["meaning", "kind", "retry"], line, report)) continue;
        if (typeof entry["meaning"] !== "string" || entry["meaning"] === "")
          report(line, "needs a `meaning`");
        isOneOf(entry["kind"], codeKinds, [...line, "kind"], report);
        isOneOf(entry["retry"], codeRetries, [...line, "retry"], report);
      }
    }
  },
};
