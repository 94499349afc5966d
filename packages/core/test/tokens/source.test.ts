import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IssuedToken, type TokenSource, tokenSource } from "../../src/tokens/source.js";
import { memoryTokens, type TokenStore } from "../../src/tokens/store.js";
import { VirtualClock } from "../support/virtual-clock.js";

interface Issuer {
  readonly request: () => Promise<IssuedToken>;
  /** When tokens were asked for. */
  readonly asked: number[];
}

/** Issues t1, t2, …; each takes `takes` milliseconds and lives for `life`. Fails where told to. */
function issuer(clock: VirtualClock, life?: number, takes = 10, fails: readonly number[] = []): Issuer {
  const asked: number[] = [];
  return {
    asked,
    request: () => {
      asked.push(clock.now());
      const number = asked.length;
      return new Promise((resolve, reject) => {
        clock.schedule(() => {
          if (fails.includes(number)) reject(new Error(`refused ${number}`));
          else resolve({ value: `t${number}`, ...(life === undefined ? {} : { expiresIn: life }) });
        }, takes);
      });
    },
  };
}

const key = "shop https://shop.example m-1";

describe("a token source", () => {
  it.each([
    { timeout: Number.NaN },
    { timeout: 0 },
    { timeout: "30000" as never },
    { refreshBefore: Number.NaN },
    { refreshBefore: -1 },
  ])("is not made with %o", (wrong) => {
    expect(() => tokenSource({ key: "bank", request: async () => ({ value: "t" }), ...wrong })).toThrow(
      expect.objectContaining({ code: "configuration" }),
    );
  });

  it("makes one request for 10,000 who ask at once", async () => {
    const clock = new VirtualClock();
    const { request, asked } = issuer(clock, 3_600_000);
    const source = tokenSource({ key, request, clock });
    const all = Promise.all(Array.from({ length: 10_000 }, () => source.get()));
    const values = await clock.until(all);
    expect(asked).toHaveLength(1);
    expect(new Set(values)).toEqual(new Set(["t1"]));
    expect(clock.pending).toBe(0);
  });

  it("hands out a good token at once", async () => {
    const clock = new VirtualClock();
    const source = tokenSource({ key, request: issuer(clock).request, clock });
    await clock.until(Promise.resolve(source.get()));
    expect(source.get()).toBe("t1");
  });

  it("replaces a token in the background before its end, while the old one serves", async () => {
    const clock = new VirtualClock();
    const { request, asked } = issuer(clock, 600_000);
    const source = tokenSource({ key, request, clock, random: () => 0 });
    await clock.until(Promise.resolve(source.get()));
    // It was asked for at 0 and is good until 600,000; the refresh begins 60,000 before that.
    await clock.advance(539_989);
    expect(source.get()).toBe("t1");
    await clock.advance(1);
    expect(asked).toHaveLength(1);
    expect([source.get(), source.get(), source.get()]).toEqual(["t1", "t1", "t1"]);
    await clock.advance(10);
    expect(asked).toEqual([0, 540_000]);
    expect(source.get()).toBe("t2");
  });

  it("spreads the refresh over half of the margin", async () => {
    for (const [random, at] of [
      [0, 540_000],
      [0.5, 555_000],
      [0.999, 569_970],
    ] as const) {
      const clock = new VirtualClock();
      const { request, asked } = issuer(clock, 600_000, 0);
      const source = tokenSource({ key, request, clock, random: () => random });
      await clock.until(Promise.resolve(source.get()));
      await clock.advance(at - 1);
      source.get();
      expect(asked).toHaveLength(1);
      await clock.advance(1);
      source.get();
      await clock.advance(0);
      expect(asked).toEqual([0, at]);
    }
  });

  it("takes a smaller margin for tokens that live shortly", async () => {
    const clock = new VirtualClock();
    const { request, asked } = issuer(clock, 40_000, 0);
    const source = tokenSource({ key, request, clock, random: () => 0 });
    await clock.until(Promise.resolve(source.get()));
    await clock.advance(29_999);
    source.get();
    expect(asked).toHaveLength(1);
  });

  it("never hands out a token that is over, and waits for the next one then", async () => {
    const clock = new VirtualClock();
    const { request, asked } = issuer(clock, 600_000);
    const source = tokenSource({ key, request, clock });
    await clock.until(Promise.resolve(source.get()));
    await clock.advance(600_000);
    const next = source.get();
    expect(next).toBeInstanceOf(Promise);
    expect(await clock.until(Promise.resolve(next))).toBe("t2");
    expect(asked).toHaveLength(2);
  });

  it("goes by the clock that never jumps", async () => {
    const clock = new VirtualClock();
    const source = tokenSource({ key, request: issuer(clock, 600_000).request, clock, random: () => 0 });
    await clock.until(Promise.resolve(source.get()));
    clock.jump = -86_400_000;
    await clock.advance(600_000);
    expect(source.get()).toBeInstanceOf(Promise);
    clock.jump = 0;
    await clock.advance(10);
    clock.jump = 86_400_000;
    expect(source.get()).toBe("t2");
  });

  it("keeps a token without an end until it is refused", async () => {
    const clock = new VirtualClock();
    const { request, asked } = issuer(clock);
    const source = tokenSource({ key, request, clock });
    await clock.until(Promise.resolve(source.get()));
    await clock.advance(1e12);
    expect(source.get()).toBe("t1");
    source.invalidate("t1");
    expect(await clock.until(Promise.resolve(source.get()))).toBe("t2");
    expect(asked).toHaveLength(2);
  });

  it("fails all who wait, and nobody who asks later", async () => {
    const clock = new VirtualClock();
    const { request, asked } = issuer(clock, 600_000, 10, [1]);
    const source = tokenSource({ key, request, clock });
    const waiting = Array.from({ length: 100 }, async () => source.get());
    const results = clock.until(Promise.allSettled(waiting));
    for (const result of await results) expect(result).toMatchObject({ status: "rejected" });
    expect(asked).toHaveLength(1);
    expect(await clock.until(Promise.resolve(source.get()))).toBe("t2");
  });

  it("lives with a background refresh that fails, and does not try again with every call", async () => {
    const clock = new VirtualClock();
    const { request, asked } = issuer(clock, 600_000, 10, [2, 3]);
    const source = tokenSource({ key, request, clock, random: () => 0 });
    await clock.until(Promise.resolve(source.get()));
    await clock.advance(540_000);
    for (let count = 0; count <= 100; count += 1) {
      expect(source.get()).toBe("t1");
      await clock.advance(100);
    }
    // At first, then at the refresh and every five seconds after.
    expect(asked).toEqual([0, 540_010, 545_010, 550_010]);
    expect(source.get()).toBe("t4");
  });

  it("ends a request that takes too long, and tells it so", async () => {
    const clock = new VirtualClock();
    let given: AbortSignal | undefined;
    const source = tokenSource({
      key,
      clock,
      timeout: 2_000,
      request: (signal) => {
        given = signal;
        return new Promise(() => undefined);
      },
    });
    const failed = Promise.resolve(source.get()).catch((error: Error) => error.message);
    await clock.advance(2_000);
    expect(await failed).toBe("no token within 2000 ms");
    expect(given?.aborted).toBe(true);
    expect(clock.pending).toBe(0);
    // The next one asks anew.
    const again = Promise.resolve(source.get()).catch((error: Error) => error.message);
    await clock.advance(1_999);
    expect(clock.pending).toBe(1);
    await clock.advance(1);
    expect(await again).toBe("no token within 2000 ms");
  });

  it.each([
    [{ value: "" }, "holds no token"],
    [{}, "holds no token"],
    [{ value: 5 }, "holds no token"],
    [{ value: "t", expiresIn: 0 }, "not good for any time"],
    [{ value: "t", expiresIn: -1 }, "not good for any time"],
    [{ value: "t", expiresIn: Number.NaN }, "not good for any time"],
  ])("does not take %j for a token", async (issued, message) => {
    const clock = new VirtualClock();
    // @ts-expect-error A provider's answer may be anything.
    const source = tokenSource({ key, clock, request: async () => issued });
    await expect(source.get()).rejects.toThrow(message);
  });

  it("fails like a rejection when the request throws at once", async () => {
    const source = tokenSource({
      key,
      request: () => {
        throw new Error("no key configured");
      },
    });
    await expect(source.get()).rejects.toThrow("no key configured");
  });

  it("drops the refused value only", async () => {
    const clock = new VirtualClock();
    const { request, asked } = issuer(clock, 600_000);
    const source = tokenSource({ key, request, clock });
    await clock.until(Promise.resolve(source.get()));
    source.invalidate("t0");
    expect(source.get()).toBe("t1");
    source.invalidate("t1");
    const again = [source.get(), source.get()];
    // A late refusal of the old one does not drop the new one.
    source.invalidate("t1");
    expect(await clock.until(Promise.all(again))).toEqual(["t2", "t2"]);
    source.invalidate("t1");
    expect(source.get()).toBe("t2");
    expect(asked).toHaveLength(2);
  });
});

describe("a shared token store", () => {
  it("makes several sources need one request between them", async () => {
    const clock = new VirtualClock();
    const { request, asked } = issuer(clock, 600_000);
    const store = memoryTokens();
    const sources = [1, 2, 3].map(() => tokenSource({ key, request, clock, store, random: () => 0 }));
    const values = await clock.until(Promise.all(sources.map((source) => source.get())));
    expect(values).toEqual(["t1", "t1", "t1"]);
    await clock.advance(540_000);
    for (const source of sources) source.get();
    await clock.advance(20);
    expect(sources.map((source) => source.get())).toEqual(["t2", "t2", "t2"]);
    expect(asked).toHaveLength(2);
    // All three see the old one refused; one request replaces it.
    for (const source of sources) source.invalidate("t2");
    expect(await clock.until(Promise.all(sources.map((source) => source.get())))).toEqual(["t3", "t3", "t3"]);
    expect(asked).toHaveLength(3);
  });

  it("keeps keys apart", async () => {
    const clock = new VirtualClock();
    const { request, asked } = issuer(clock, 600_000);
    const store = memoryTokens();
    const one = tokenSource({ key: "one", request, clock, store });
    const two = tokenSource({ key: "two", request, clock, store });
    expect(await clock.until(Promise.all([one.get(), two.get()]))).toEqual(["t1", "t2"]);
    expect(asked).toHaveLength(2);
  });

  it("may be broken: the source then works on its own", async () => {
    const clock = new VirtualClock();
    const broken: TokenStore = {
      read: () => Promise.reject(new Error("down")),
      write: () => Promise.reject(new Error("down")),
      remove: () => Promise.reject(new Error("down")),
    };
    const source = tokenSource({ key, request: issuer(clock, 600_000).request, clock, store: broken });
    expect(await clock.until(Promise.resolve(source.get()))).toBe("t1");
    source.invalidate("t1");
    expect(await clock.until(Promise.resolve(source.get()))).toBe("t2");
  });

  it("that still has a refused token is not believed", async () => {
    const clock = new VirtualClock();
    const store: TokenStore = {
      read: async () => ({ value: "t0", expiresAt: clock.date() + 600_000 }),
      write: async () => undefined,
      remove: async () => undefined,
    };
    const source = tokenSource({ key, request: issuer(clock, 600_000).request, clock, store });
    expect(await clock.until(Promise.resolve(source.get()))).toBe("t0");
    source.invalidate("t0");
    expect(await clock.until(Promise.resolve(source.get()))).toBe("t1");
  });
});

describe("a token source, under anything", () => {
  it("hands out no token that is over or refused, and asks once at a time", async () => {
    const action = fc.record({
      after: fc.integer({ min: 0, max: 5_000 }),
      callers: fc.integer({ min: 1, max: 5 }),
      refuse: fc.boolean(),
    });
    const property = fc.asyncProperty(
      fc.integer({ min: 100, max: 20_000 }),
      fc.integer({ min: 0, max: 3_000 }),
      fc.array(fc.nat(20), { maxLength: 8 }),
      fc.array(action, { maxLength: 60, size: "max" }),
      async (life, takes, fails, actions) => {
        const clock = new VirtualClock();
        const ends = new Map<string, number>();
        const refusedAt = new Map<string, number>();
        let running = 0;
        let asked = 0;
        const source: TokenSource = tokenSource({
          key,
          clock,
          request: () => {
            asked += 1;
            running += 1;
            expect(running).toBe(1);
            const number = asked;
            const askedAt = clock.now();
            return new Promise((resolve, reject) => {
              clock.schedule(() => {
                running -= 1;
                ends.set(`t${number}`, askedAt + life);
                if (fails.includes(number)) reject(new Error("no"));
                else resolve({ value: `t${number}`, expiresIn: life });
              }, takes);
            });
          },
        });
        const got = (value: string, at: number): void => {
          // A token that took longer than its own life is over when it arrives; those who waited still get it.
          if (takes < life / 2) expect(clock.now()).toBeLessThan(ends.get(value) ?? 0);
          expect(refusedAt.get(value) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(at);
        };
        const waiting: Promise<unknown>[] = [];
        for (const { after, callers, refuse } of actions) {
          await clock.advance(after);
          for (let count = 0; count < callers; count += 1) {
            const at = clock.now();
            const value = source.get();
            if (typeof value === "string") {
              got(value, at);
              if (refuse) {
                source.invalidate(value);
                refusedAt.set(value, at);
              }
            } else {
              waiting.push(value.then((arrived) => got(arrived, at)).catch(failUnlessRefused));
            }
          }
        }
        await clock.advance(10_000);
        await Promise.all(waiting);
        expect(clock.pending).toBe(0);
      },
    );
    await fc.assert(property, { numRuns: 150 });
  }, 60_000);
});

function failUnlessRefused(error: Error): void {
  if (error.message !== "no") throw error;
}
