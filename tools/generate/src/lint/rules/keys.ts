import type { Path } from "../../document/types.ts";
import { listed, type Rule } from "../rule.ts";

const onDocument = ["x-pay-limits", "x-pay-error", "x-pay-request-id", "x-pay-profiles", "x-pay-assumed"];
const onScheme = ["x-pay-subject", "x-pay-assumed"];
const onServer = ["x-pay-environment", "x-pay-assumed"];
const availability = ["x-pay-products", "x-pay-versions", "x-pay-assumed"];
const onMethod = [
  "x-pay-name",
  "x-pay-retry",
  "x-pay-outcome",
  "x-pay-limit",
  "x-pay-errors",
  ...availability,
];
const onSchema = [
  "x-pay-open",
  "x-pay-sensitive",
  "x-pay-generate",
  "x-pay-client",
  "x-pay-codes",
  ...availability,
];
const elsewhere = ["x-pay-assumed"];

/** Below these, keys are names of somebody's choosing, not keywords. */
const maps: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "headers",
  "variables",
  "mapping",
  "paths",
  "webhooks",
  "callbacks",
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "securitySchemes",
  "content",
]);
const verbatim: ReadonlySet<string> = new Set(["example", "examples", "default", "const", "enum"]);

/** An extension that nobody reads is a spelling mistake. */
export const keysRule: Rule = {
  name: "unknown-extension",
  check({ document, operations, schemas }, report) {
    const known = new Map<unknown, readonly string[]>([[document, onDocument]]);
    for (const { parameters } of operations) {
      for (const { value } of parameters) known.set(value, availability);
    }
    for (const scheme of Object.values(document.components?.securitySchemes ?? {}))
      known.set(scheme, onScheme);
    for (const server of document.servers ?? []) known.set(server, onServer);
    for (const { kind, operation } of operations) {
      known.set(operation, kind === "method" ? onMethod : elsewhere);
    }
    for (const { schema } of schemas) known.set(schema, onSchema);

    function walk(value: unknown, path: Path, isMap: boolean): void {
      if (typeof value !== "object" || value === null) return;
      const allowed = known.get(value) ?? elsewhere;
      for (const [key, member] of Object.entries(value)) {
        const place = [...path, Array.isArray(value) ? Number(key) : key];
        if (!isMap && key.startsWith("x-pay-")) {
          if (!allowed.includes(key))
            report(place, `\`${key}\` is not known here; allowed: ${listed(allowed)}`);
        } else if (isMap || !verbatim.has(key)) walk(member, place, !isMap && maps.has(key));
      }
    }
    walk(document, [], false);
  },
};
