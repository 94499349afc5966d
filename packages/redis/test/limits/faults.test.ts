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

    test("where there are more processes than requests, nobody sends until Redis is back", async () => {
      const simulation = await begin({ expected: 80 });
      for (const connection of simulation.connections) connection.state = "down";
      await simulation.advance(20_000);
      expect(sentBetween(simulation, 7_000, 25_300)).toBe(0);
      for (const connection of simulation.connections) connection.state = "up";
      await simulation.advance(5_000);
      expect(sentBetween(simulation, 25_300, 30_300)).toBeGreaterThanOrEqual(110);
      expect(most(simulation)).toBe(40);
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

    test("whenever Redis is gone, and in whatever order processes notice and come back, the limit holds in every window", {
      timeout: 120_000,
    }, async () => {
      const drawn = fc.record({
        processes: fc.constantFrom(2, 3, 8, 30),
        window: fc.constantFrom(500, 1_000),
        requests: fc.constantFrom(10, 40),
        way: fc.constantFrom(0.3, 5, 30),
        lease: fc.constantFrom(1, 10, 64),
        state: fc.constantFrom("down" as const, "silent" as const),
        // Whether all have something to send all the time, or every other one only now and then.
        busy: fc.boolean(),
        bursts: fc.array(fc.tuple(fc.nat(29), fc.nat(90), fc.integer({ min: 1, max: 60 })), {
          maxLength: 12,
        }),
        phase: fc.nat(1_000),
        lasting: fc.integer({ min: 1_000, max: 6_000 }),
        // From the first process that is back to the last.
        spread: fc.constantFrom(0, 200, 1_500),
      });
      await fc.assert(
        fc.asyncProperty(drawn, async ({ processes, window, requests, way, lease, ...course }) => {
          await real.flushAll();
          const simulation = new Simulation({
            real,
            processes,
            requests,
            window,
            lease,
            way: (number) => way * (1 + number / processes),
          });
          for (const number of simulation.processes.keys())
            if (course.busy || number % 2 === 0) simulation.give(number, plenty);
          await simulation.advance(3 * window + course.phase);
          for (const [number, after, calls] of course.busy ? [] : course.bursts) {
            if (number < processes && number % 2 === 1) simulation.give(number, calls);
            await simulation.advance(after);
          }
          for (const connection of simulation.connections) connection.state = course.state;
          await simulation.advance(course.lasting);
          for (const connection of simulation.connections) {
            connection.state = "up";
            if (course.spread > 0) await simulation.advance(course.spread / processes);
          }
          await simulation.advance(11_000 + window);
          const sent = simulation.processes.flatMap((one) => one.sent);
          expect(mostInAnyWindow(sent, window)).toBeLessThanOrEqual(requests);
          // In the end nothing is kept for anybody any more; with leases of one, the way to Redis is what bounds a lonely process.
          const from = simulation.clock.now();
          await simulation.advance(3 * window);
          expect(
            simulation.processes.flatMap((one) => one.sent).filter((at) => at >= from).length,
          ).toBeGreaterThanOrEqual(Math.min(2 * requests, window / way));
          for (const process of simulation.processes) process.backlog = 0;
        }),
        { numRuns: Number(process.env["OUTAGES"] ?? 40) },
      );
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
