import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { record } from "../packages.ts";

const file = join(import.meta.dirname, "..", "..", "size-budgets.json");

/** The most bytes that each entry may weigh compressed, by package and entry: `@pay/core/webhooks`. */
export function readBudgets(): ReadonlyMap<string, number> {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  return new Map(
    Object.entries(record(value)).flatMap(([entry, bytes]) =>
      typeof bytes === "number" ? [[entry, bytes]] : [],
    ),
  );
}

/** Sets every budget to what the entry weighs now and a tenth more, in whole hundreds. */
export function writeBudgets(sizes: ReadonlyMap<string, number>): void {
  const budgets = [...sizes].sort().map(([entry, bytes]) => [entry, Math.ceil((bytes * 1.1) / 100) * 100]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(budgets), undefined, 2)}\n`);
}
