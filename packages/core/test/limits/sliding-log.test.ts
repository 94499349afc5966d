import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/clock.js";
import { memoryLimits, SlidingLog } from "../../src/limits/sliding-log.js";
import { mostInAnyWindow } from "../support/window.js";

const at = (moment: number): Pick<Clock, "now"> => ({ now: () => moment });

describe("the sliding log", () => {
  it("lets the limit through at once and the next one a whole window after the first", () => {
    const log = new SlidingLog({ requests: 3, window: 1_000 });
    for (const now of [10, 20, 30]) {
      expect(log.take(at(now))).toBe(0);
      log.use(at(now));
    }
    expect(log.take(at(30))).toBe(980);
    expect(log.take(at(1_009))).toBe(1);
    expect(log.take(at(1_010))).toBe(0);
    log.use(at(1_010));
    expect(log.take(at(1_010))).toBe(10);
  });

  it("counts a right from the moment it is used, not from when it was taken", () => {
    const log = new SlidingLog({ requests: 1, window: 1_000 });
    expect(log.take(at(0))).toBe(0);
    expect(log.take(at(5_000))).toBeGreaterThan(0);
    log.use(at(5_000));
    expect(log.take(at(5_999))).toBe(1);
    expect(log.take(at(6_000))).toBe(0);
  });

  it("gives room again for a right that was not used", () => {
    const log = new SlidingLog({ requests: 1, window: 1_000 });
    expect(log.take(at(0))).toBe(0);
    log.giveBack();
    expect(log.take(at(0))).toBe(0);
  });

  it("follows a lower limit of the provider and returns to its own, never above", () => {
    const log = new SlidingLog({ requests: 4, window: 1_000 });
    log.tighten(2);
    for (const now of [0, 100]) {
      expect(log.take(at(now))).toBe(0);
      log.use(at(now));
    }
    expect(log.take(at(100))).toBe(900);
    log.tighten(1);
    // Two are in the window, so both must leave before another fits.
    expect(log.take(at(100))).toBe(1_000);
    log.tighten(9);
    expect(log.take(at(100))).toBe(0);
    expect(log.take(at(100))).toBe(0);
    expect(log.take(at(100))).toBeGreaterThan(0);
  });

  it("never lets more than the limit into any window, and says exactly how long to wait", () => {
    const action = fc.oneof(
      fc.record({ what: fc.constant("take" as const), after: fc.integer({ min: 0, max: 400 }) }),
      fc.record({ what: fc.constant("use" as const), after: fc.integer({ min: 0, max: 400 }) }),
      fc.record({ what: fc.constant("giveBack" as const), after: fc.integer({ min: 0, max: 50 }) }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 1_000 }),
        fc.array(action, { maxLength: 300, size: "max" }),
        (requests, window, actions) => {
          const log = new SlidingLog({ requests, window });
          const sent: number[] = [];
          let now = 0;
          let taken = 0;
          for (const { what, after } of actions) {
            now += after;
            if (what === "take") {
              const inWindow = sent.filter((moment) => now - moment < window).length;
              const wait = log.take(at(now));
              expect(wait === 0).toBe(inWindow + taken < requests);
              if (wait === 0) {
                taken += 1;
                continue;
              }
              // Every second time the promised moment is waited for, to see that it is neither too early nor too late.
              if (taken >= requests || after % 2 === 0) continue;
              expect(log.take(at(now + wait - 0.25))).toBeGreaterThan(0);
              now += wait;
              expect(log.take(at(now))).toBe(0);
              taken += 1;
            } else if (taken > 0) {
              taken -= 1;
              if (what === "giveBack") log.giveBack();
              else {
                log.use(at(now));
                sent.push(now);
              }
            }
          }
          expect(mostInAnyWindow(sent, window)).toBeLessThanOrEqual(requests);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("limits in memory", () => {
  it("are shared by key and by nothing else", () => {
    const store = memoryLimits();
    const limit = { requests: 1, window: 1_000 };
    expect(store.open("one", limit).take(at(0))).toBe(0);
    expect(store.open("one", limit).take(at(0))).toBeGreaterThan(0);
    expect(store.open("two", limit).take(at(0))).toBe(0);
    expect(memoryLimits().open("one", limit).take(at(0))).toBe(0);
  });
});
