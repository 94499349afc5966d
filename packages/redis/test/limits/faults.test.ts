import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mostInAnyWindow } from "../../../core/test/support/window.js";
import { connectTo, hasRedis, type RedisServer, startRedis } from "../support/redis-server.js";
import { Simulation } from "./simulation.js";

const plenty = 1_000_000;

describe.skipIf(!hasRedis())(
  "a shared limit of 40 per second, 4 processes, when something goes wrong",
  () => {
    let server: RedisServer;
    let real: Awaited<ReturnType<typeof connectTo>>;
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
    });

    const begin = async (
      more: { readonly expected?: number; readonly whenUnavailable?: "share" | "refuse" } = {},
    ): Promise<Simulation> => {
      const simulation = new Simulation({ real, processes: 4, requests: 40, window: 1_000, ...more });
      for (const number of simulation.processes.keys()) simulation.give(number, plenty);
      await simulation.advance(5_300);
      return simulation;
    };
    const sentBetween = (simulation: Simulation, from: number, to: number): number =>
      simulation.processes.flatMap(({ sent }) => sent).filter((at) => at >= from && at < to).length;
    const most = (simulation: Simulation): number =>
      mostInAnyWindow(
        simulation.processes.flatMap(({ sent }) => sent),
        1_000,
      );

    test("a first use waits a window, or as long as it is told to", async () => {
      for (const [holdBack, soonest] of [
        [undefined, 1_000],
        [200, 200],
      ] as const) {
        await real.flushAll();
        const more = holdBack === undefined ? {} : { holdBack };
        const simulation = new Simulation({ real, processes: 4, requests: 40, window: 1_000, ...more });
        for (const number of simulation.processes.keys()) simulation.give(number, plenty);
        await simulation.advance(3_000);
        const [first = 0] = simulation.processes.flatMap(({ sent }) => sent).sort((a, b) => a - b);
        expect(first).toBeGreaterThanOrEqual(soonest);
        expect(first).toBeLessThan(soonest + 20);
        expect(most(simulation)).toBe(40);
      }
    });

    test("Redis loses its memory: one window goes by without sends", async () => {
      const simulation = await begin();
      await real.flushAll();
      await simulation.advance(5_000);
      expect(most(simulation)).toBe(40);
      expect(sentBetween(simulation, 5_300, 10_300)).toBeGreaterThanOrEqual(110);
    });

    test("Redis is back with what it knew a while ago, as after a failover", async () => {
      const simulation = await begin();
      const names = await real.keys("*");
      const kept = await Promise.all(names.map((name) => real.sendCommand(["DUMP", name], binary)));
      await simulation.advance(400);
      await simulation.advance(2_000);
      for (const [index, name] of names.entries()) {
        const dump = kept[index];
        if (Buffer.isBuffer(dump)) await real.sendCommand(["RESTORE", name, "0", dump, "REPLACE"]);
      }
      await simulation.advance(5_000);
      expect(most(simulation)).toBe(40);
      expect(sentBetween(simulation, 7_700, 12_700)).toBeGreaterThanOrEqual(110);
    });

    test.each(["down", "silent"] as const)(
      "Redis is %s for everybody: after a pause each keeps to its share, and then all share again",
      async (state) => {
        const simulation = await begin();
        for (const connection of simulation.connections) connection.state = state;
        await simulation.advance(10_000);
        expect(sentBetween(simulation, 9_000, 15_000)).toBeGreaterThanOrEqual(5 * 40);
        for (const connection of simulation.connections) connection.state = "up";
        await simulation.advance(10_000);
        expect(sentBetween(simulation, 18_000, 25_000)).toBeGreaterThanOrEqual(6 * 40);
        expect(most(simulation)).toBe(40);
      },
    );

    test("one process cannot reach Redis: the limit is exceeded by its share at most", async () => {
      const simulation = await begin();
      const [cut] = simulation.connections;
      if (cut !== undefined) cut.state = "down";
      await simulation.advance(10_000);
      if (cut !== undefined) cut.state = "up";
      await simulation.advance(10_000);
      expect(most(simulation)).toBeLessThanOrEqual(50);
      const late = simulation.processes.flatMap(({ sent }) => sent).filter((at) => at > 18_000);
      expect(mostInAnyWindow(late, 1_000)).toBe(40);
      expect(late.length).toBeGreaterThanOrEqual(6 * 40);
    });

    test("a process that starts while Redis is away keeps to its share, too", async () => {
      const simulation = new Simulation({ real, processes: 4, requests: 40, window: 1_000 });
      for (const connection of simulation.connections) connection.state = "down";
      for (const number of simulation.processes.keys()) simulation.give(number, plenty);
      await simulation.advance(10_000);
      expect(most(simulation)).toBe(40);
      expect(sentBetween(simulation, 0, 1_000)).toBe(0);
    });

    test("a share of less than one request becomes one request in several windows", async () => {
      const simulation = await begin({ expected: 80 });
      for (const connection of simulation.connections) connection.state = "down";
      await simulation.advance(20_000);
      for (const { sent } of simulation.processes) {
        const alone = sent.filter((at) => at > 7_000);
        expect(mostInAnyWindow(alone, 2_000)).toBe(1);
        expect(alone.length).toBeGreaterThanOrEqual(7);
      }
    });

    test("where it is told to, a process refuses instead", async () => {
      const simulation = await begin({ whenUnavailable: "refuse" });
      for (const connection of simulation.connections) connection.state = "down";
      await simulation.advance(3_000);
      expect(sentBetween(simulation, 6_500, 9_000)).toBe(0);
      for (const { failed } of simulation.processes) expect(failed).toBeGreaterThan(0);
      for (const connection of simulation.connections) connection.state = "up";
      for (const number of simulation.processes.keys()) simulation.give(number, plenty);
      await simulation.advance(3_000);
      expect(sentBetween(simulation, 9_000, 11_500)).toBeGreaterThanOrEqual(80);
      expect(most(simulation)).toBe(40);
    });

    test("answers are lost, but what was granted counts", async () => {
      const simulation = await begin();
      const [lossy] = simulation.connections;
      for (let round = 0; round < 10; round += 1) {
        if (lossy !== undefined) lossy.state = round % 2 === 0 ? "lossy" : "up";
        await simulation.advance(700);
      }
      if (lossy !== undefined) lossy.state = "up";
      await simulation.advance(5_000);
      expect(most(simulation)).toBeLessThanOrEqual(50);
    });

    test.each([-10_000, -300])("the server's clock is set back by %d ms", async (jump) => {
      const simulation = await begin();
      for (const connection of simulation.connections) connection.jump = jump;
      await simulation.advance(8_000);
      expect(most(simulation)).toBe(40);
      expect(sentBetween(simulation, 8_300, 13_300)).toBeGreaterThanOrEqual(150);
    });

    test("processes that were told of different limits keep the smaller one of the two", async () => {
      const simulation = await begin();
      simulation.stores[0]?.open("limit", { requests: 40, window: 1_000 }).tighten(10);
      await simulation.advance(6_000);
      const late = simulation.processes.flatMap(({ sent }) => sent).filter((at) => at > 7_000);
      expect(mostInAnyWindow(late, 1_000)).toBeLessThanOrEqual(40);
      for (const store of simulation.stores) store.open("limit", { requests: 40, window: 1_000 }).tighten(10);
      await simulation.advance(6_000);
      const later = simulation.processes.flatMap(({ sent }) => sent).filter((at) => at > 13_500);
      expect(mostInAnyWindow(later, 1_000)).toBe(10);
    });

    test("whatever is called when, and however slow Redis is, the limit holds in every window", async () => {
      const event = fc.record({
        after: fc.integer({ min: 0, max: 400 }),
        process: fc.nat(3),
        calls: fc.integer({ min: 1, max: 60 }),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 30 }),
          fc.integer({ min: 50, max: 2_000 }),
          fc.constantFrom(0.2, 5, 80),
          fc.constantFrom(1, 8, 64),
          fc.array(event, { minLength: 1, maxLength: 30 }),
          async (requests, window, way, lease, events) => {
            await real.flushAll();
            const simulation = new Simulation({
              real,
              processes: 4,
              requests,
              window,
              lease,
              way: (number) => way * (1 + number),
            });
            let given = 0;
            for (const { after, process, calls } of events) {
              simulation.give(process, calls);
              given += calls;
              await simulation.advance(after);
            }
            const windows = Math.ceil(given / requests) + 4;
            // Every call may need a question of its own.
            await simulation.advance(windows * (window + 60 + way * 20) + given * way * 8 + 5_000);
            const sent = simulation.processes.flatMap((one) => one.sent);
            expect(mostInAnyWindow(sent, window)).toBeLessThanOrEqual(requests);
            expect(sent).toHaveLength(given);
          },
        ),
        { numRuns: 25 },
      );
    });
  },
);

const binary = { typeMapping: { 36: Buffer } };
