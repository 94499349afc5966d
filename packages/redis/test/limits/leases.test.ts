import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Leases } from "../../src/limits/leases.js";

const grant = (number: string, count: number, startsAt: number, endsAt: number) => ({
  number,
  count,
  startsAt,
  endsAt,
  server: 5_000_000,
  asked: 0,
});

describe("the rights a process holds", () => {
  test("can be taken while their grant lasts, and not before", () => {
    const leases = new Leases();
    leases.add(grant("1", 2, 100, 150));
    expect(leases.take(60)).toBe(40);
    expect(leases.take(100)).toBe(0);
    expect(leases.take(149)).toBe(0);
    expect(leases.take(149)).toBe(-1);
    leases.add(grant("2", 1, 200, 250));
    expect(leases.take(250)).toBe(-1);
  });

  test("are told of once they are used, with the latest moment on the server's clock", () => {
    const leases = new Leases();
    leases.add(grant("7", 2, 10, 60));
    leases.take(10);
    leases.take(10);
    leases.use(12);
    leases.use(20.5);
    expect(leases.report(30)).toEqual({
      settled: [{ number: "7", used: 2, lastUse: 5_020_501 }],
      late: 0,
    });
    expect(leases.report(30)).toEqual({ settled: [], late: 0 });
  });

  test("lapse when the process stood still, and a send all the same counts as one too many", () => {
    const leases = new Leases();
    leases.add(grant("1", 3, 0, 50));
    for (let taken = 0; taken < 3; taken += 1) leases.take(10);
    leases.use(10);
    expect(leases.holds(49)).toBe(true);
    expect(leases.holds(50)).toBe(false);
    expect(leases.giveBack(60)).toBe(true);
    expect(leases.use(60)).toBe(true);
    expect(leases.use(60)).toBe(false);
    const { settled, late } = leases.report(60);
    expect(settled).toEqual([{ number: "1", used: 1, lastUse: 5_010_001 }]);
    expect(late).toBe(1);
    leases.reportAgain(late);
    expect(leases.report(60).late).toBe(1);
  });

  test("that come in vain are counted, and those of the future can be given up", () => {
    const leases = new Leases();
    leases.add(grant("1", 3, 0, 50));
    leases.add(grant("2", 3, 100, 150));
    leases.take(1);
    leases.use(1);
    expect(leases.unused(49)).toBe(0);
    expect(leases.unused(50)).toBe(2);
    leases.dropFuture(60);
    expect(leases.take(110)).toBe(-1);
    expect(leases.report(110).settled.map(({ number }) => number)).toEqual(["1"]);
  });

  test("are given up when nobody knows of them any more, and nothing is told of them", () => {
    const leases = new Leases();
    leases.add(grant("1", 3, 0, 50));
    leases.take(1);
    leases.use(1);
    leases.take(2);
    leases.forget();
    expect(leases.holds(3)).toBe(false);
    expect(leases.take(3)).toBe(-1);
    leases.use(3);
    expect(leases.unused(60)).toBe(0);
    expect(leases.report(60)).toEqual({ settled: [], late: 1 });
  });

  test("are never used outside of a grant, nor more of them than were granted", () => {
    const step = fc.record({
      after: fc.nat(30),
      what: fc.constantFrom("add", "take", "use", "leave", "report"),
      count: fc.integer({ min: 1, max: 5 }),
      delay: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
        const leases = new Leases();
        const granted: { startsAt: number; endsAt: number; left: number }[] = [];
        const used = new Map<string, number>();
        let [now, held, number, sound, late] = [0, 0, 0, 0, 0];
        for (const { after, what, count, delay } of steps) {
          now += after;
          if (what === "add") {
            number += 1;
            const one = { startsAt: now + delay, endsAt: now + delay + 25 };
            leases.add(grant(String(number), count, one.startsAt, one.endsAt));
            granted.push({ ...one, left: count });
          } else if (what === "take" && leases.take(now) === 0) held += 1;
          else if (what === "leave" && held > 0) {
            expect(leases.giveBack(now)).toBe(true);
            held -= 1;
          } else if (what === "use" && held > 0) {
            if (leases.holds(now)) {
              const place = granted.find((one) => one.left > 0 && one.startsAt <= now && now < one.endsAt);
              expect(place).toBeDefined();
              if (place !== undefined) place.left -= 1;
              sound += 1;
            } else late += 1;
            expect(leases.use(now)).toBe(true);
            held -= 1;
          } else if (what === "report") {
            for (const one of leases.report(now).settled) {
              expect(used.has(one.number)).toBe(false);
              used.set(one.number, one.used);
            }
          }
        }
        for (let left = held; left > 0; left -= 1) leases.giveBack(now + 1_000);
        const end = leases.report(now + 1_000);
        for (const one of end.settled) used.set(one.number, one.used);
        const told = [...used.values()].reduce((sum, one) => sum + one, 0);
        // What is past telling is not told, so what was told can only be less.
        expect(told).toBeLessThanOrEqual(sound);
        expect(end.late).toBeLessThanOrEqual(late);
        if (number <= 32) expect(told).toBe(sound);
      }),
    );
  });
});
