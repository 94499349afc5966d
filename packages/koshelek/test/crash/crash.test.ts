import { expect, test } from "vitest";
import { runCampaign } from "./campaign.js";

/** `KILLS=1000` for a long run; `SEED` for another course of events. */
const kills = Number(process.env["KILLS"] ?? 100);
const seed = process.env["SEED"] ?? "1";

test(`${kills} killed tills leave books that agree to the kopeck`, {
  timeout: 60_000 + kills * 5_000,
}, async () => {
  const report = await runCampaign({ kills, seed });
  expect(report.problems).toEqual([]);
  expect(report.kills).toBeGreaterThanOrEqual(kills);
  // Of every kind some, or the test has lost its point.
  expect(report.atSteps).toBeGreaterThan(kills / 3);
  expect(report.duringRecovery).toBeGreaterThan(kills / 10);
  expect(report.kills - report.atSteps).toBeGreaterThan(kills / 10);
  expect(report.refunds).toBeGreaterThan(0);
  process.stdout.write(`${JSON.stringify(report)}\n`);
});
