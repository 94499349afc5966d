import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tableOf } from "../../../core/test/support/table.js";
import { hasRedis, type RedisServer, startRedis } from "../support/redis-server.js";
import { runTrial, type TrialReport } from "./trial.js";

/** `pnpm --filter @pay/redis trial` takes the full minute for each row, and also goes without leases. */
const minute = process.env["TRIAL_SECONDS"];
const seconds = Number(minute ?? 3);

describe.skipIf(!hasRedis())(`8 processes on one limit, ${seconds} s each`, () => {
  let server: RedisServer;
  const rows: string[][] = [];
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(async () => {
    await server.stop();
    const head = ["limit", "client", "lease", "most in a second", "use", "fairness", "commands per call"];
    process.stdout.write(`\n${tableOf(head, rows)}\n`);
  });

  const trials = [
    { requests: 100, lease: 64, client: "redis" },
    { requests: 1_000, lease: 64, client: "ioredis" },
    { requests: 100, lease: 1, client: "redis" },
    { requests: 1_000, lease: 1, client: "ioredis" },
  ] as const;
  test.each(trials.filter(({ lease }) => lease > 1 || minute !== undefined))(
    "$requests per second, leases of $lease, $client",
    { timeout: 60_000 + seconds * 2_000 },
    async ({ requests, lease, client }) => {
      const report: TrialReport = await runTrial({
        server,
        client,
        requests,
        lease,
        processes: 8,
        window: 1_000,
        milliseconds: seconds * 1_000,
        callers: 40,
      });
      const { most, use, fairness, commands } = report;
      rows.push([
        `${requests} per second`,
        client,
        String(lease),
        percent(most),
        percent(use),
        fairness.toFixed(3),
        commands.toFixed(3),
      ]);
      expect(most).toBeLessThanOrEqual(1.01);
      // Beside other tests a machine may be too busy to use a limit, or to share it well; what it can do then shows in the
      // simulation. Without leases every call waits for Redis.
      if (minute === undefined || lease === 1) return;
      expect(use).toBeGreaterThanOrEqual(0.95);
      expect(fairness).toBeGreaterThanOrEqual(0.95);
      expect(commands).toBeLessThanOrEqual(0.4);
    },
  );

  test("a process that was stopped past its leases does not use them", { timeout: 60_000 }, async () => {
    const report = await runTrial({
      server,
      client: "redis",
      requests: 200,
      lease: 64,
      processes: 3,
      window: 500,
      milliseconds: 3_500,
      callers: 40,
      stops: true,
    });
    // It may be stopped between the last look and the sending, with one request at a time.
    expect(report.most).toBeLessThanOrEqual(1.01);
    expect(report.sent).toBeGreaterThan(0);
  });
});

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
