import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasRedis, type RedisServer, startRedis } from "../support/redis-server.js";
import { runCampaign } from "./campaign.js";

/** `KILLS=200` for a long run; `SEED` for another course of events. */
const kills = Number(process.env["KILLS"] ?? 6);
const seed = process.env["SEED"] ?? "1";

describe.skipIf(!hasRedis())("cash desks that share a journal", () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  test(`${kills} killed tills leave books that agree to the kopeck, and nothing is settled twice`, {
    timeout: 120_000 + kills * 5_000,
  }, async () => {
    const report = await runCampaign({ server, kills, tills: 3, seed });
    expect(report.problems).toEqual([]);
    expect(report.kills).toBeGreaterThanOrEqual(kills);
    expect(report.recovered).toBeGreaterThan(0);
    expect(report.paid).toBeGreaterThan(0);
    process.stdout.write(`${JSON.stringify(report)}\n`);
  });
});
