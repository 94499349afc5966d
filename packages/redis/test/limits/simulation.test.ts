import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { tableOf } from "../../../core/test/support/table.js";
import { connectTo, hasRedis, type RedisServer, startRedis } from "../support/redis-server.js";
import { Simulation } from "./simulation.js";

describe.skipIf(!hasRedis())("many processes on one limit, simulated", () => {
  let server: RedisServer;
  let real: Awaited<ReturnType<typeof connectTo>>;
  const rows: string[][] = [];
  beforeAll(async () => {
    server = await startRedis();
    real = await connectTo(server.url);
  });
  beforeEach(async () => {
    await real.flushAll();
  });
  afterAll(async () => {
    real.destroy();
    await server.stop();
    const head = [
      "processes",
      "limit",
      "way to Redis",
      "most",
      "use",
      "fairness",
      "commands per call",
      "per second",
    ];
    process.stdout.write(`\n${tableOf(head, rows)}\n`);
  });

  test.each([
    { processes: 8, requests: 100, seconds: 20, way: 0.5, farthest: 0.5 },
    { processes: 8, requests: 100, seconds: 20, way: 0.5, farthest: 40 },
    { processes: 100, requests: 1_000, seconds: 20, way: 0.5, farthest: 2 },
    { processes: 1_000, requests: 1_000, seconds: 20, way: 0.5, farthest: 2 },
  ])(
    "$processes with always something to send, $requests per second",
    async ({ processes, requests, seconds, way, farthest }) => {
      const simulation = new Simulation({
        real,
        processes,
        requests,
        window: 1_000,
        way: (number) => way + ((farthest - way) * number) / processes,
      });
      for (let number = 0; number < processes; number += 1) simulation.give(number, 1_000_000);
      await simulation.advance(1_500 + seconds * 1_000);
      const { most, use, fairness, commands } = simulation.report(seconds * 1_000);
      rows.push([
        String(processes),
        `${requests} per second`,
        way === farthest ? `${way} ms` : `${way} to ${farthest} ms`,
        percent(most),
        percent(use),
        fairness.toFixed(3),
        commands.toFixed(3),
        (commands * requests).toFixed(0),
      ]);
      expect(most).toBeLessThanOrEqual(1);
      expect(use).toBeGreaterThanOrEqual(0.95);
      expect(fairness).toBeGreaterThanOrEqual(0.95);
    },
    180_000,
  );
});

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
