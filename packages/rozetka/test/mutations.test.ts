import { formatMutations, mutations, runMutations } from "@pay/testing";
import { expect, test } from "vitest";
import { document } from "../src/generated/openapi.js";
import { takeTour } from "./support/tour.js";

/** Every how many mutants one is tried. `MUTANT_STRIDE=1` tries them all, which takes some ten minutes. */
const stride = Number(process.env["MUTANT_STRIDE"] ?? 100);

test("a mistake in the document does not survive a tour of the API", { timeout: 3_600_000 }, async () => {
  await takeTour();
  const chosen = mutations(document).filter((_mutant, index) => index % stride === 0);
  const report = await runMutations(
    chosen,
    async ({ document: changed, subjects = [] }) => {
      // One of the operations that a mistake concerns is enough to notice it.
      await takeTour(changed(), new Set(subjects.slice(0, 1)));
    },
    { document: () => JSON.parse(JSON.stringify(document)) },
  );
  process.stdout.write(`${formatMutations(report)}\n`);
  // Of a small sample, one survivor says nothing yet about the score.
  expect(report.survivors.length).toBeLessThanOrEqual(Math.max(stride > 1 ? 1 : 0, report.total * 0.05));
});
