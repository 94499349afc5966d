import { target } from "../../document/reference.ts";
import type { Rule } from "../rule.ts";

/** Every method declares what success and refusal look like, as JSON or without a body. */
export const responsesRule: Rule = {
  name: "responses",
  check({ document, operations }, report) {
    for (const { kind, operation, path, responses } of operations) {
      if (kind !== "method") continue;
      if (!responses.some(({ status }) => /^2\d\d$/.test(status))) {
        report(path, "declares no success; add a response with a status from 200 to 299");
      }
      if (!responses.some(({ status }) => /^4/.test(status) || status === "default")) {
        report(path, "declares no refusal; add a response with a 4xx status, or `default`");
      }
      for (const [status, value] of Object.entries(operation.responses ?? {})) {
        const found = target(document, value, [...path, "responses", status]);
        const types = "content" in found.value ? Object.keys(found.value.content ?? {}) : [];
        if (!/^(\d\d\d|default)$/.test(status)) {
          report([...path, "responses", status], "allowed: a status of three digits, or `default`");
        }
        for (const type of types) {
          if (type !== "application/json") {
            report([...found.path, "content", type], "an answer is `application/json` or has no `content`");
          }
        }
      }
    }
  },
};
