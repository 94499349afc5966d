import type { Outcome, OutcomeTable } from "../operation.js";
import { valueAt } from "../pointer.js";

type Allowed = readonly (string | number | boolean | null)[];

/** What an answer means by an operation's outcome table. `undefined` for operations without a business status. */
export function readOutcome(table: OutcomeTable | undefined, answer: unknown): Outcome | undefined {
  if (table === undefined) return undefined;
  for (const rule of table.rules) {
    let applies = true;
    for (const pointer in rule.when) {
      if (!matches(answer, pointer, rule.when[pointer] ?? [])) {
        applies = false;
        break;
      }
    }
    if (applies) return rule.is;
  }
  return "unrecognized";
}

/** A `*` in the pointer stands for every item of a list, which must not be empty. */
function matches(answer: unknown, pointer: string, allowed: Allowed): boolean {
  const star = pointer.indexOf("/*");
  if (star === -1) {
    const value = valueAt(answer, pointer) ?? null;
    return allowed.some((candidate) => candidate === value);
  }
  const list = valueAt(answer, pointer.slice(0, star));
  if (!Array.isArray(list) || list.length === 0) return false;
  return list.every((item: unknown) => matches(item, pointer.slice(star + 2), allowed));
}
