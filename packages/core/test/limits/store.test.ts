import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/clock.js";
import { memoryLimits } from "../../src/limits/sliding-log.js";
import type { LimitLog, LimitStore } from "../../src/limits/store.js";
import type { Sender } from "../../src/transport/call.js";
import { failureOf } from "../support/failure.js";
import { answer, idOf, openShop, operations, shopRules } from "../support/shop.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { mostInAnyWindow } from "../support/window.js";

function recorder(clock: VirtualClock) {
  const sent: { id: string; at: number }[] = [];
  const send: Sender = async (request) => {
    sent.push({ id: idOf(request), at: clock.now() });
    return answer();
  };
  return { sent, send };
}

/**
 * A count kept elsewhere: each question takes a while and brings a lease, which counts as sent when it ends, so that
 * rights that are used late cannot exceed the limit.
 */
class LeasingLog implements LimitLog {
  questions = 0;
  readonly #clock: VirtualClock;
  readonly #granted: { readonly at: number; readonly count: number }[];
  readonly #requests: number;
  readonly #window: number;
  #have = 0;
  #leaseEnds = 0;
  #askAt = 0;

  constructor(
    clock: VirtualClock,
    granted: { readonly at: number; readonly count: number }[],
    requests: number,
    window: number,
  ) {
    this.#clock = clock;
    this.#granted = granted;
    this.#requests = requests;
    this.#window = window;
  }

  take(clock: Pick<Clock, "now">): number {
    const now = clock.now();
    if (this.#have > 0 && now < this.#leaseEnds) {
      this.#have -= 1;
      return 0;
    }
    return this.#askAt > now ? this.#askAt - now : -1;
  }

  use(): void {}
  giveBack(): void {}
  tighten(): void {}

  async refill(wanted: number): Promise<void> {
    this.questions += 1;
    await new Promise<void>((resolve) => this.#clock.schedule(resolve, 2));
    const now = this.#clock.now();
    const live = this.#granted.filter(({ at }) => at + this.#window > now);
    const used = live.reduce((sum, { count }) => sum + count, 0);
    const count = Math.min(wanted + 4, this.#requests - used);
    if (count > 0) {
      this.#granted.push({ at: now + 20, count });
      this.#have = count;
      this.#leaseEnds = now + 20;
    } else {
      this.#askAt = Math.min(...live.map(({ at }) => at)) + this.#window;
    }
  }
}

describe("a shared store", () => {
  it("makes clients of the same account keep the limit together", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const options = { clock, rules: shopRules(5, 1_000), limitStore: memoryLimits(), account: "m-1" };
    const shops = [openShop(send, options), openShop(send, options)];
    const calls = Array.from({ length: 30 }, (_item, number) =>
      shops[number % 2]?.call(operations.pay, { id: String(number) }),
    );
    await clock.until(Promise.all(calls));
    const moments = sent.map(({ at }) => at);
    expect(mostInAnyWindow(moments, 1_000)).toBe(5);
    expect(moments.at(-1)).toBe(5_000);
  });

  it("keeps accounts apart", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const options = { clock, rules: shopRules(1, 60_000), limitStore: memoryLimits() };
    await openShop(send, { ...options, account: "m-1" }).call(operations.pay, { id: "1" });
    await openShop(send, { ...options, account: "m-2" }).call(operations.pay, { id: "2" });
    expect(sent).toHaveLength(2);
  });

  it("may fetch rights a few at a time: one question at once, for all who wait", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const granted: { at: number; count: number }[] = [];
    const logs: LeasingLog[] = [];
    const limitStore: LimitStore = {
      open(key, { requests, window }) {
        expect(key).toBe("shop https://shop.example m-1 default");
        const log = new LeasingLog(clock, granted, requests, window);
        logs.push(log);
        return log;
      },
    };
    const options = { clock, rules: shopRules(50, 1_000), limitStore, account: "m-1" };
    const shops = [openShop(send, options), openShop(send, options)];
    const calls = Array.from({ length: 400 }, (_item, number) =>
      shops[number % 2]?.call(operations.pay, { id: String(number) }),
    );
    await clock.until(Promise.all(calls));
    expect(sent).toHaveLength(400);
    expect(
      mostInAnyWindow(
        sent.map(({ at }) => at),
        1_000,
      ),
    ).toBeLessThanOrEqual(50);
    for (const [index] of shops.entries()) {
      const ids = sent.map(({ id }) => Number(id)).filter((id) => id % 2 === index);
      expect(ids).toEqual([...ids].sort((one, two) => one - two));
    }
    expect(logs.reduce((sum, { questions }) => sum + questions, 0)).toBeLessThan(60);
  });

  it("fails those who wait when it cannot be asked, without sending anything", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    let reachable = false;
    const limitStore: LimitStore = {
      open: () => ({
        take: () => (reachable ? 0 : -1),
        use: () => undefined,
        giveBack: () => undefined,
        tighten: () => undefined,
        refill: () => Promise.reject(new Error("connect ECONNREFUSED 10.0.0.1:6379")),
      }),
    };
    const shop = openShop(send, { clock, limitStore });
    const errors = await Promise.all(
      [1, 2].map((id) => failureOf(shop.call(operations.pay, { id: `${id}` }))),
    );
    for (const error of errors) {
      expect(error).toMatchObject({ code: "limit-store", outcome: "not-sent", retryable: true });
    }
    expect(sent).toHaveLength(0);
    expect(clock.pending).toBe(0);
    reachable = true;
    await shop.call(operations.pay, { id: "3" });
    expect(sent).toHaveLength(1);
  });
});
