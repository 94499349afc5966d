import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mostInAnyWindow } from "../../../core/test/support/window.js";
import { connectTo, hasRedis, type RedisServer, startRedis } from "../support/redis-server.js";
import { Simulation } from "./simulation.js";

const plenty = 1_000_000;
/** `OUTAGES=2000` draws that many instead. */
const outageRuns = Number(process.env["OUTAGES"] ?? 40);

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
    /** Everything that Redis has, and back to it. */
    const snapshot = async (): Promise<readonly (readonly [string, unknown])[]> => {
      const names = await real.keys("*");
      return Promise.all(
        names.map(async (name) => [name, await real.sendCommand(["DUMP", name], binary)] as const),
      );
    };
    const restore = async (old: readonly (readonly [string, unknown])[]): Promise<void> => {
      await real.flushAll();
      for (const [name, dump] of old)
        if (Buffer.isBuffer(dump)) await real.sendCommand(["RESTORE", name, "0", dump]);
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
      const old = await snapshot();
      await simulation.advance(2_400);
      await restore(old);
      await simulation.advance(5_000);
      expect(most(simulation)).toBe(40);
      expect(sentBetween(simulation, 7_700, 12_700)).toBeGreaterThanOrEqual(110);
    });

    test.each([30, 400])("a replica that lacks the last %d ms takes over at once", async (lag) => {
      for (let phase = 0; phase < 1_000; phase += 70) {
        await real.flushAll();
        const simulation = new Simulation({ real, processes: 4, requests: 40, window: 1_000 });
        // Some send all the time, and one now and then: it may know of nothing, and ask first.
        for (const number of [0, 1, 2]) simulation.give(number, plenty);
        await simulation.advance(3_000 + phase);
        const old = await snapshot();
        simulation.give(3, 20);
        await simulation.advance(lag);
        for (const connection of simulation.connections) connection.state = "down";
        await simulation.advance(60);
        await restore(old);
        for (const connection of simulation.connections) {
          connection.state = "up";
          connection.run = "2";
        }
        simulation.give(3, 20);
        await simulation.advance(5_000);
        expect(most(simulation)).toBe(40);
        for (const process of simulation.processes) process.backlog = 0;
      }
    });

    test("a process that is back long after the others, of an outage that they hardly noticed, still has its share", async () => {
      const simulation = new Simulation({ real, processes: 2, requests: 10, window: 500 });
      for (const number of [0, 1]) simulation.give(number, plenty);
      await simulation.advance(1_503);
      for (const connection of simulation.connections) connection.state = "down";
      await simulation.advance(50);
      for (const connection of simulation.connections) connection.run = "2";
      const [one, other] = simulation.connections;
      if (one !== undefined) one.state = "up";
      await simulation.advance(5_000);
      if (other !== undefined) other.state = "up";
      await simulation.advance(5_000);
      expect(
        mostInAnyWindow(
          simulation.processes.flatMap(({ sent }) => sent),
          500,
        ),
      ).toBe(10);
    });

    test("Redis is back without its memory: one window goes by, whoever is told of it first", async () => {
      const simulation = await begin();
      for (const connection of simulation.connections) connection.state = "down";
      await simulation.advance(5_000);
      await real.flushAll();
      // They hear of it one after the other, and before they are granted anything.
      for (const connection of simulation.connections) {
        connection.state = "up";
        await simulation.advance(300);
      }
      await simulation.advance(6_000);
      expect(most(simulation)).toBe(40);
      expect(sentBetween(simulation, 13_000, 17_500)).toBeGreaterThanOrEqual(4 * 40);
    });

    test.each([300, 3_000])(
      "an outage of %d ms does not use up a limit of a long window",
      async (lasting) => {
        const window = 600_000;
        const simulation = new Simulation({ real, processes: 8, requests: 800, window, holdBack: 100 });
        const ask = async (seconds: number): Promise<void> => {
          for (let count = 0; count < seconds / 2; count += 1) {
            simulation.give(count % 8, 1);
            await simulation.advance(2_000);
          }
        };
        await ask(700);
        for (const connection of simulation.connections) connection.state = "down";
        for (const number of simulation.processes.keys()) simulation.give(number, 1);
        await simulation.advance(lasting);
        for (const connection of simulation.connections) connection.state = "up";
        const from = simulation.clock.now();
        await ask(200);
        // And the eight that waited.
        expect(sentBetween(simulation, from, simulation.clock.now())).toBe(108);
        expect(
          mostInAnyWindow(
            simulation.processes.flatMap(({ sent }) => sent),
            window,
          ),
        ).toBeLessThanOrEqual(800);
      },
    );

    test("one answer that is missing costs nobody anything where all ask", async () => {
      const simulation = await begin();
      const [one] = simulation.connections;
      if (one !== undefined) one.state = "down";
      await simulation.advance(300);
      if (one !== undefined) one.state = "up";
      await simulation.advance(1_200);
      const from = simulation.clock.now();
      await simulation.advance(5_000);
      expect(sentBetween(simulation, from, from + 5_000)).toBeGreaterThanOrEqual(4.9 * 40);
      expect(most(simulation)).toBe(40);
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
      timeout: 120_000 + outageRuns * 1_000,
    }, async () => {
      const drawn = fc.record({
        processes: fc.constantFrom(2, 3, 8, 30, 100),
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
        lasting: fc.oneof(fc.integer({ min: 50, max: 400 }), fc.integer({ min: 400, max: 6_000 })),
        // From the first process that is back to the last, and who is the first.
        spread: fc.constantFrom(0, 200, 1_500, 8_000),
        first: fc.nat(99),
        // The network was gone, the server was started again, or without its memory, or a replica has taken over that lags.
        back: fc.constantFrom("same" as const, "restarted" as const, "empty" as const, "behind" as const),
        lag: fc.constantFrom(1, 30, 400),
        // What those have to send, once they are back, who may not have noticed anything.
        wakes: fc.constantFrom(0, 1, 60),
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
          const old = await snapshot();
          if (course.back === "behind") await simulation.advance(course.lag);
          for (const connection of simulation.connections) connection.state = course.state;
          // Where the server is the same, only those who fail know of it: whoever sends all the time must have had the time to.
          await simulation.advance(course.lasting + (course.back === "same" ? 2 * window : 0));
          if (course.back === "empty") await real.flushAll();
          if (course.back === "behind") await restore(old);
          for (let count = 0; count < processes; count += 1) {
            const number = (course.first + count) % processes;
            const connection = simulation.connections[number];
            if (connection === undefined) continue;
            connection.state = "up";
            if (course.back !== "same") connection.run = "2";
            if (course.back === "empty") connection.startedAt = simulation.clock.now();
            // Whoever has noticed nothing, and is back before others, sends more than its share where nothing shows an outage.
            if (course.back !== "same" && number % 2 === 1 && !course.busy)
              simulation.give(number, course.wakes);
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
        {
          numRuns: outageRuns,
          // A server without its memory, and a hundred who were promised rights; then, shares that are set aside and taken back by
          // turns.
          examples: [
            [
              {
                ...{
                  processes: 100,
                  window: 500,
                  requests: 40,
                  way: 0.3,
                  lease: 1,
                  state: "down",
                  busy: false,
                },
                ...{ bursts: [[0, 53, 1]], phase: 0, lasting: 50, spread: 8_000, first: 0, back: "empty" },
                ...{ lag: 1, wakes: 0 },
              },
            ],
            [
              {
                ...{
                  processes: 30,
                  window: 500,
                  requests: 40,
                  way: 30,
                  lease: 1,
                  state: "silent",
                  busy: false,
                },
                ...{ bursts: [], phase: 0, lasting: 161, spread: 1_500, first: 3, back: "restarted" },
                ...{ lag: 1, wakes: 1 },
              },
            ],
          ],
        },
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
