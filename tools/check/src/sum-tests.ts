import { stripVTControlCharacters } from "node:util";

const nodeKinds: Readonly<Record<string, "passed" | "failed" | "skipped">> = {
  pass: "passed",
  fail: "failed",
  skipped: "skipped",
};

/** Adds up the closing lines of all test runs in a log: those of vitest and those of Node's own runner. */
export function sumTests(log: string): { passed: number; failed: number; skipped: number } {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const line of stripVTControlCharacters(log).split("\n")) {
    const totals = /(?:^|\s)Tests\s+(\d+ \w+(?: \| \d+ \w+)*)/.exec(line)?.[1];
    for (const [, count, kind] of totals?.matchAll(/(\d+) (\w+)/g) ?? []) {
      if (kind === "passed" || kind === "failed" || kind === "skipped") sum[kind] += Number(count);
    }
    const [, word = "", count = "0"] = /(?:^|\s)[#ℹ] (pass|fail|skipped) (\d+)$/.exec(line.trimEnd()) ?? [];
    const kind = nodeKinds[word];
    if (kind !== undefined) sum[kind] += Number(count);
  }
  return sum;
}
