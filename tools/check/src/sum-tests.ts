import { stripVTControlCharacters } from "node:util";

/** Adds up the closing lines of all test runs in a log. */
export function sumTests(log: string): { passed: number; failed: number; skipped: number } {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const line of stripVTControlCharacters(log).split("\n")) {
    const counts = /(?:^|\s)Tests\s+(\d+ \w+(?: \| \d+ \w+)*)/.exec(line)?.[1];
    for (const [, count, kind] of counts?.matchAll(/(\d+) (\w+)/g) ?? []) {
      if (kind === "passed" || kind === "failed" || kind === "skipped") sum[kind] += Number(count);
    }
  }
  return sum;
}
