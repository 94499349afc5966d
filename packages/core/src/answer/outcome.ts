import type { Outcome, OutcomeTable } from "../operation.js";
import { valueAt } from "../pointer.js";

/** What an answer means by an operation's outcome table. `undefined` for operations without a business status. */
export function readOutcome(table: OutcomeTable | undefined, answer: unknown): Outcome | undefined {
  if (table === undefined) return undefined;
  for (const rule of table.rules) {
    let applies = true;
    for (const pointer in rule.when) {
      const value = valueAt(answer, pointer) ?? null;
      if (!rule.when[pointer]?.some((allowed) => allowed === value)) {
        applies = false;
        break;
      }
    }
    if (applies) return rule.is;
  }
  return "unrecognized";
}
