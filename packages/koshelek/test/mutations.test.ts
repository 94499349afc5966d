import { formatCoverage, formatMutations, mutations, runMutations } from "@pay/testing";
import { expect, test } from "vitest";
import { document } from "../src/generated/openapi.js";
import { takeTour } from "./support/tour.js";

test("a tour of the API touches everything that the document declares", async () => {
  const [first, ...others] = await takeTour();
  for (const { coverage } of others) first?.coverage.merge(coverage.hits());
  const report = first?.coverage.report();
  if (report === undefined) throw new Error("The tour was empty");
  process.stdout.write(`${formatCoverage(report)}\n`);
  for (const { covered, total, missing } of Object.values(report))
    expect({ missing, covered }).toEqual({ missing: [], covered: total });
});

test("a mistake in the document does not survive it", { timeout: 300_000 }, async () => {
  const report = await runMutations(
    mutations(document),
    async (mutant) => {
      await takeTour(mutant.document());
    },
    { document: () => JSON.parse(JSON.stringify(document)) },
  );
  process.stdout.write(`${formatMutations(report)}\n`);
  expect(report.score).toBeGreaterThanOrEqual(0.95);
});
