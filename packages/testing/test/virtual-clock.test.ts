import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { systemClock, VirtualClock } from "../src/index.js";

describe("the virtual clock", () => {
  it("runs timers when they are due, in order, and those they start", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ delay: fc.nat(1000), child: fc.option(fc.nat(1000)), cancelled: fc.boolean() }),
          {
            maxLength: 30,
          },
        ),
        fc.array(fc.nat(700), { minLength: 1, maxLength: 6 }),
        async (timers, steps) => {
          const clock = new VirtualClock({ start: 0 });
          const expected: { at: number; id: string }[] = [];
          const ran: { at: number; id: string }[] = [];
          const limit = steps.reduce((sum, step) => sum + step, 0);
          for (const [index, { delay, child, cancelled }] of timers.entries()) {
            const cancel = clock.schedule(() => {
              ran.push({ at: clock.now(), id: `${index}` });
              if (child !== null) {
                clock.schedule(() => ran.push({ at: clock.now(), id: `${index}.child` }), child);
              }
            }, delay);
            if (cancelled) {
              cancel();
              continue;
            }
            if (delay <= limit) expected.push({ at: delay, id: `${index}` });
            if (child !== null && delay + child <= limit)
              expected.push({ at: delay + child, id: `${index}.child` });
          }
          for (const step of steps) await clock.advance(step);
          expect(clock.now()).toBe(limit);
          expect(ran.map(({ at }) => at)).toEqual(
            ran.map(({ at }) => at).toSorted((left, right) => left - right),
          );
          const byId = (left: { id: string }, right: { id: string }): number =>
            left.id.localeCompare(right.id);
          expect(ran.toSorted(byId)).toEqual(expected.toSorted(byId));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("runs timers of the same moment in the order in which they were started", async () => {
    const clock = new VirtualClock();
    const ran: number[] = [];
    for (const id of [1, 2, 3]) clock.schedule(() => ran.push(id), 10);
    await clock.advance(10);
    expect(ran).toEqual([1, 2, 3]);
  });

  it("does not pass a moment before the work that it started has come to rest", async () => {
    const clock = new VirtualClock({ start: 0 });
    const events: string[] = [];
    const work = (name: string): void => {
      void clock.activity(async (sleep) => {
        // Real time: a thread pool or a socket would take it.
        await new Promise((resolve) => setTimeout(resolve, 15));
        events.push(`${name} at ${clock.now()}`);
        await sleep(50);
        events.push(`${name} again at ${clock.now()}`);
      });
    };
    clock.schedule(() => work("first"), 10);
    clock.schedule(() => work("second"), 20);
    await clock.advance(100);
    expect(events).toEqual(["first at 10", "second at 20", "first again at 60", "second again at 70"]);
  });

  it("goes on without work that never comes to rest", async () => {
    const clock = new VirtualClock({ start: 0, patience: 20 });
    void clock.activity(() => new Promise(() => undefined));
    let ran = false;
    clock.schedule(() => {
      ran = true;
    }, 10);
    await clock.advance(10);
    expect(ran).toBe(true);
  });

  it("sleeps, and wakes up early with the reason of a signal", async () => {
    const clock = new VirtualClock();
    const controller = new AbortController();
    const slept = clock.sleep(1000, controller.signal).catch((error: unknown) => error);
    controller.abort(new Error("enough"));
    expect(await slept).toMatchObject({ message: "enough" });
    expect(clock.nextAt).toBeUndefined();
    await expect(clock.sleep(1, AbortSignal.abort(new Error("too late")))).rejects.toThrow("too late");
  });

  it("runs everything that waits, up to a limit", async () => {
    const clock = new VirtualClock({ start: 0 });
    let count = 0;
    const again = (): void => {
      count += 1;
      clock.schedule(again, 1000);
    };
    clock.schedule(again, 1000);
    await clock.runAll(5500);
    expect(count).toBe(5);
    expect(clock.now()).toBe(5000);
  });

  it("hands what a timer throws to the one who advances", async () => {
    const clock = new VirtualClock({ start: 0 });
    clock.schedule(() => {
      throw new Error("bang");
    }, 5);
    await expect(clock.advance(10)).rejects.toThrow("bang");
    expect(clock.now()).toBe(5);
    await clock.advance(5);
    expect(clock.now()).toBe(10);
  });

  it("takes turns when it is advanced from two places", async () => {
    const clock = new VirtualClock({ start: 0 });
    await Promise.all([clock.advance(10), clock.advance(10)]);
    expect(clock.now()).toBe(20);
    await clock.advanceTo(15);
    expect(clock.now()).toBe(20);
    await clock.advanceTo(30);
    expect(clock.now()).toBe(30);
  });
});

describe("the system clock", () => {
  it("runs and cancels timers in real time", async () => {
    const clock = systemClock();
    let cancelled = true;
    const cancel = clock.schedule(() => {
      cancelled = false;
    }, 5);
    cancel();
    const before = clock.now();
    await clock.sleep(20);
    expect(clock.now() - before).toBeGreaterThanOrEqual(18);
    expect(cancelled).toBe(true);
  });

  it("does not fire at once when a delay is longer than the platform's timers can be", async () => {
    const clock = systemClock();
    let fired = false;
    const cancel = clock.schedule(
      () => {
        fired = true;
      },
      40 * 86_400_000,
      { background: true },
    );
    await clock.sleep(20);
    expect(fired).toBe(false);
    cancel();
  });
});

describe("until", () => {
  it("runs as many timers as a promise needs, and no more", async () => {
    const clock = new VirtualClock();
    const started = clock.now();
    let late = false;
    clock.schedule(() => {
      late = true;
    }, 5_000);
    const work = async (): Promise<string> => {
      await clock.sleep(1_000);
      await clock.sleep(2_000);
      return "done";
    };
    expect(await clock.until(work())).toBe("done");
    expect({ passed: clock.now() - started, late }).toEqual({ passed: 3_000, late: false });
  });

  it("rejects as the promise does", async () => {
    const clock = new VirtualClock();
    const work = clock.sleep(10).then(() => Promise.reject(new Error("declined")));
    await expect(clock.until(work)).rejects.toThrow("declined");
  });

  it("tells of a promise that nothing will settle", async () => {
    const clock = new VirtualClock();
    const never = new Promise(() => undefined);
    await expect(clock.until(never)).rejects.toThrow("no timer is left");
    clock.schedule(() => undefined, 60_000);
    await expect(clock.until(never, 1_000)).rejects.toThrow("1000 ms have passed");
  });
});
