import type { Ran } from "../run.ts";

/** One thing that was tried. */
export interface Trial {
  readonly what: string;
  readonly how: string;
  readonly passed: boolean;
  /** What was seen: a version, an outcome, or the end of what went wrong. */
  readonly seen: string;
}

/** A trial that passed when its command did. */
export function trial(what: string, how: string, ran: Ran, seen: string): Trial {
  return { what, how, passed: ran.code === 0, seen: ran.code === 0 ? seen : ran.output.slice(-1500) };
}

/** A trial that passed when the payment of `paymentScript` waits for the customer, as it should. */
export function paymentTrial(what: string, how: string, ran: Ran): Trial {
  const line = /^outcome \S+$/m.exec(ran.output)?.[0];
  const passed = ran.code === 0 && line === "outcome action-required";
  return { what, how, passed, seen: passed ? line : ran.output.slice(-1500) };
}

/** The trials as lines that stand in columns. */
export function printMatrix(trials: readonly Trial[]): void {
  const width = Math.max(...trials.map(({ what }) => what.length));
  const next = Math.max(...trials.map(({ how }) => how.length));
  for (const { what, how, passed, seen } of trials) {
    const text = seen.trim().split("\n");
    console.log(`${passed ? "ok  " : "FAIL"}  ${what.padEnd(width)}  ${how.padEnd(next)}  ${text[0] ?? ""}`);
    if (!passed) for (const line of text.slice(1)) console.log(`      ${line}`);
  }
  const failed = trials.filter(({ passed }) => !passed).length;
  console.log(`\n${trials.length - failed} of ${trials.length} trials passed.`);
}
