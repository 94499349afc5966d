import { readFileSync } from "node:fs";
import { sumTests } from "./sum-tests.ts";

const file = process.argv[2];
if (file === undefined) throw new Error("Usage: test-summary.ts <log file>");
const { passed, failed, skipped } = sumTests(readFileSync(file, "utf8"));
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
if (passed === 0) {
  console.error("No test ran.");
  process.exitCode = 1;
}
