/** One thing that was tried. */
export interface Trial {
  readonly what: string;
  readonly how: string;
  readonly passed: boolean;
  /** What was seen: a version, an outcome, or the end of what went wrong. */
  readonly seen: string;
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
