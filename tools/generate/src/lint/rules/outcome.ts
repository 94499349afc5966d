import { answerSchemas } from "../../document/pointers.ts";
import { checkOutcomeTable } from "../outcome-table.ts";
import type { Rule } from "../rule.ts";

/** `x-pay-outcome` reads only what the 2xx answer has, and compares it only with values that can stand there. */
export const outcomeRule: Rule = {
  name: "x-pay-outcome",
  check({ document, operations }, report) {
    for (const found of operations) {
      const table = found.operation["x-pay-outcome"];
      if (table === undefined || found.kind !== "method") continue;
      checkOutcomeTable(document, answerSchemas(found), table, [...found.path, "x-pay-outcome"], report);
    }
  },
};
