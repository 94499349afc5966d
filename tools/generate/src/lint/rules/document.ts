import { parsePointer, schemasAt } from "../../document/pointers.ts";
import { hasOnlyKeys, isOneOf, listed, type Rule } from "../rule.ts";

const environments = /^([a-z][a-z0-9]*-)*(test|production)$/;

/** What is said about the provider as a whole: servers, error bodies, the request id header. */
export const documentRule: Rule = {
  name: "document",
  check({ document, operations }, report) {
    if (!document.openapi.startsWith("3.1.")) {
      report(["openapi"], `openapi is ${JSON.stringify(document.openapi)}; allowed: \`3.1.0\` and later 3.1`);
    }

    const seen = new Set<unknown>();
    (document.servers ?? []).forEach((server, index) => {
      const path = ["servers", index, "x-pay-environment"];
      const environment = server["x-pay-environment"];
      if (typeof environment !== "string" || !environments.test(environment)) {
        report(
          path,
          `x-pay-environment ${environment === undefined ? "is missing" : `is ${JSON.stringify(environment)}`}; allowed: \`test\` or \`production\`, after \`<product>-\` where a provider has several products`,
        );
        return;
      }
      if (seen.has(environment))
        report(path, `there is another \`${environment}\` server; one per environment`);
      seen.add(environment);
    });

    const header = document["x-pay-request-id"];
    if (header !== undefined && (typeof header !== "string" || !/^[A-Za-z0-9-]+$/.test(header))) {
      report(["x-pay-request-id"], "must be the name of a response header");
    }

    const error = document["x-pay-error"];
    if (error === undefined) {
      report(
        [],
        "x-pay-error is missing; it says where an error body keeps its parts: `{ code: /code }`, or `{}`",
      );
    } else if (hasOnlyKeys(error, ["code", "message"], ["x-pay-error"], report)) {
      const bodies = operations
        .filter(({ kind }) => kind === "method")
        .flatMap(({ responses }) => responses.filter(({ status }) => !/^2/.test(status)))
        .flatMap(({ value }) => Object.values(value.content ?? {}))
        .flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
      for (const [key, pointer] of Object.entries(error)) {
        const tokens = parsePointer(pointer);
        if (tokens === undefined || !bodies.some((body) => schemasAt(document, body, tokens).length > 0)) {
          report(
            ["x-pay-error", key],
            `${JSON.stringify(pointer)} names nothing in any declared error body; allowed: a JSON pointer such as ${listed(["/code"])}`,
          );
        }
      }
    }

    for (const { kind, operation, path } of operations) {
      const errors = operation["x-pay-errors"];
      if (errors === undefined || kind !== "method") continue;
      const tables = Object.entries(document.components?.schemas ?? {})
        .filter(([, schema]) => schema["x-pay-codes"] !== undefined)
        .map(([name]) => name);
      isOneOf(errors, tables, [...path, "x-pay-errors"], report);
    }
  },
};
