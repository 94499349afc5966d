import { expect, test } from "vitest";
import { sumTests } from "../src/sum-tests.ts";

test("adds up the closing lines of several runs, coloured or prefixed", () => {
  const log = [
    "@pay/core:test: \u001b[2m      Tests \u001b[22m \u001b[1m\u001b[32m12 passed\u001b[39m\u001b[22m (12)",
    "@pay/sibs:test:       Tests  1 failed | 3 passed | 2 skipped (6)",
    "@pay/sibs:test:  Test Files  1 passed (1)",
    "@pay/compat:test: # pass 4",
    "@pay/compat:test: # fail 0",
    "@pay/compat:test: ok 1 - a pass 9",
  ].join("\n");
  expect(sumTests(log)).toEqual({ passed: 19, failed: 1, skipped: 2 });
});
