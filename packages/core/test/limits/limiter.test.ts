import { describe, expect, it } from "vitest";
import type { Sender } from "../../src/transport/call.js";
import { failureOf } from "../support/failure.js";
import { answer, idOf, openShop, operations, shopRules } from "../support/shop.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { mostInAnyWindow } from "../support/window.js";

interface Sent {
  readonly id: string;
  readonly at: number;
}

function recorder(clock: VirtualClock, reply: Sender = async () => answer()): { sent: Sent[]; send: Sender } {
  const sent: Sent[] = [];
  return {
    sent,
    send: (...given) => {
      sent.push({ id: idOf(given[0]), at: clock.now() });
      return reply(...given);
    },
  };
}

describe("the limit step", () => {
  it("sends at once, without a promise of its own and without a timer, while there is room", () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(2, 1_000) });
    const before = clock.scheduled;
    shop.call(operations.pay, { id: "1" });
    // Sent in the same turn: nothing on the way waited for a promise.
    expect(sent).toHaveLength(1);
    shop.call(operations.pay, { id: "2" });
    expect(sent).toHaveLength(2);
    // One timer for the attempts' time, none for the limit.
    expect(clock.scheduled - before).toBe(1);
  });

  it("keeps the limit in every window and the order of arrival", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(5, 1_000) });
    const calls: Promise<unknown>[] = [];
    for (let number = 0; number < 23; number += 1) {
      calls.push(shop.call(operations.pay, { id: String(number) }));
      await clock.advance(30);
    }
    await clock.until(Promise.all(calls));
    expect(sent.map(({ id }) => id)).toEqual(calls.map((_call, number) => String(number)));
    const moments = sent.map(({ at }) => at);
    expect(mostInAnyWindow(moments, 1_000)).toBe(5);
    // 23 calls need four full windows after the first five: nothing is wasted either.
    expect(moments.at(-1)).toBe(4_060);
  });

  it("sends nothing after its deadline, however long the program stood still", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(1, 1_000), deadline: 60_000 });
    await shop.call(operations.capture, { id: "1" });
    const late = failureOf(shop.call(operations.capture, { id: "2" }));
    const next = shop.call(operations.capture, { id: "3" }, { deadline: 90_000 });
    await clock.advance(1);
    // The turn of the second call comes before its deadline is noticed: timers run in order.
    clock.skip(60_000);
    expect(await clock.until(late)).toMatchObject({ code: "deadline", outcome: "not-sent" });
    await clock.until(next);
    expect(sent.map(({ id }) => id)).toEqual(["1", "3"]);
  });

  it("serves 10,000 waiting calls in the ideal time with one timer", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(2_000, 1_000) });
    const calls = Array.from({ length: 10_000 }, (_item, number) =>
      shop.call(operations.pay, { id: String(number) }),
    );
    // For the attempts under way, for the deadlines of those who wait, and for the limit.
    expect(clock.pending).toBe(3);
    const before = clock.scheduled;
    await clock.until(Promise.all(calls));
    const moments = sent.map(({ at }) => at);
    expect(mostInAnyWindow(moments, 1_000)).toBe(2_000);
    expect(moments.at(-1)).toBe(4_000);
    expect(clock.scheduled - before).toBeLessThan(20);
    expect(clock.pending).toBe(0);
  });

  it("counts from the moment of sending, however long the credential took", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const delays = [900, 0, 0, 0];
    const shop = openShop(send, {
      clock,
      rules: shopRules(2, 1_000),
      credential: () => (request) =>
        new Promise((resolve) => {
          clock.schedule(() => {
            request.headers["authorization"] = "Bearer x";
            resolve();
          }, delays.shift() ?? 0);
        }),
    });
    const calls = [1, 2, 3, 4].map((number) => shop.call(operations.pay, { id: String(number) }));
    await clock.until(Promise.all(calls));
    expect(sent.map(({ at }) => at)).toEqual([0, 900, 1_000, 1_900]);
  });

  it("counts from the moment the sender says it left, for one that has to connect first", async () => {
    const clock = new VirtualClock();
    const left: number[] = [];
    const delays = [700, 0, 0];
    const shop = openShop(
      (_request, _signal, _maximumBytes, progress) => {
        progress.sent = false;
        return new Promise((resolve) => {
          clock.schedule(() => {
            progress.sent = true;
            left.push(clock.now());
            resolve(answer());
          }, delays.shift() ?? 0);
        });
      },
      { clock, rules: shopRules(1, 1_000) },
    );
    await clock.until(
      Promise.all([1, 2, 3].map((number) => shop.call(operations.pay, { id: String(number) }))),
    );
    expect(left).toEqual([700, 1_700, 2_700]);
  });

  it("gives a right back when the attempt fails before anything is sent", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    let broken = true;
    const shop = openShop(send, {
      clock,
      rules: shopRules(1, 60_000),
      credential: () => () => {
        if (broken) throw new TypeError("no token today");
      },
    });
    expect((await failureOf(shop.call(operations.pay, { id: "1" }))).code).toBe("token-source");
    broken = false;
    await shop.call(operations.pay, { id: "2" });
    expect(sent).toEqual([{ id: "2", at: 0 }]);
  });

  it("hands a right that was given back to the next who waits", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    let count = 0;
    const shop = openShop(send, {
      clock,
      rules: shopRules(1, 60_000),
      credential: () => () => {
        count += 1;
        if (count > 1) return undefined;
        return new Promise((_resolve, reject) => clock.schedule(() => reject(new TypeError("no")), 100));
      },
    });
    const first = failureOf(shop.call(operations.pay, { id: "1" }));
    const second = shop.call(operations.pay, { id: "2" });
    await clock.advance(100);
    await Promise.all([first, second]);
    expect(sent).toEqual([{ id: "2", at: 100 }]);
  });

  it("lets cancellations and status calls go ahead of payments that came before", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(1, 100) });
    const calls = (["pay", "report", "pay", "status", "cancel"] as const).map((name) =>
      shop.call(operations[name], { id: name }),
    );
    await clock.until(Promise.all(calls));
    expect(sent.map(({ id }) => id)).toEqual(["pay", "cancel", "status", "pay", "report"]);
  });

  it("refuses a call when as many wait as may", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(1, 1_000), limits: { default: { queue: 2 } } });
    const calls = [1, 2, 3].map((number) => shop.call(operations.pay, { id: String(number) }));
    const error = await failureOf(shop.call(operations.pay, { id: "4" }));
    expect(error).toMatchObject({ code: "queue-full", outcome: "not-sent", retryable: true });
    expect(error.message).toContain("2 calls already wait");
    await clock.until(Promise.all(calls));
    expect(sent).toHaveLength(3);
  });

  it("ends a wait as soon as the caller aborts, gives the place to others and leaves nothing behind", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(1, 1_000), limits: { default: { queue: 1 } } });
    const first = shop.call(operations.pay, { id: "1" });
    const controller = new AbortController();
    let listeners = 0;
    const { signal } = controller;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      listeners += 1;
      add(...given);
    };
    signal.removeEventListener = (...given: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...given);
    };
    const second = failureOf(shop.call(operations.pay, { id: "2" }, { signal }));
    await clock.advance(10);
    expect(listeners).toBe(1);
    controller.abort();
    expect(await second).toMatchObject({ code: "aborted", outcome: "not-sent" });
    expect(listeners).toBe(0);
    await first;
    expect(clock.pending).toBe(0);
    await clock.until(shop.call(operations.pay, { id: "3" }));
    expect(sent.map(({ id }) => id)).toEqual(["1", "3"]);
  });

  it("does not begin to wait when the caller has aborted before", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(1, 60_000) });
    await shop.call(operations.pay, { id: "1" });
    const signal = AbortSignal.abort();
    for (const operation of [operations.pay, operations.poll]) {
      const error = await failureOf(shop.call(operation, { id: "2" }, { signal }));
      expect(error).toMatchObject({ code: "aborted", outcome: "not-sent" });
    }
    expect([sent.length, clock.pending]).toEqual([1, 0]);
  });

  it("ends a wait at the call's deadline", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(1, 60_000) });
    await shop.call(operations.pay, { id: "1" });
    const second = failureOf(shop.call(operations.capture, { id: "2" }, { deadline: 5_000 }));
    await clock.advance(4_999);
    expect(clock.pending).toBeGreaterThan(0);
    await clock.advance(1);
    expect(await second).toMatchObject({ code: "deadline", outcome: "not-sent", retryable: true });
    expect((await second).message).toContain("rate limit");
    expect(clock.pending).toBe(0);
    expect(sent).toHaveLength(1);
  });

  it("does not take the wait off the attempt's own time, and reports it", async () => {
    const clock = new VirtualClock();
    const { send } = recorder(
      clock,
      () => new Promise((resolve) => clock.schedule(() => resolve(answer()), 900)),
    );
    const shop = openShop(send, { clock, rules: shopRules(1, 5_000), timeout: 1_000 });
    const calls = [1, 2].map((number) => shop.call(operations.pay, { id: String(number) }).withResponse());
    const [, second] = await clock.until(Promise.all(calls));
    expect(second?.attempts).toEqual([{ number: 1, waited: 5_000, duration: 900, status: 200 }]);
  });

  it("tells the listeners that a call waits, for which limit and in which lane", async () => {
    const clock = new VirtualClock();
    const { send } = recorder(clock);
    const waits: unknown[] = [];
    const shop = openShop(send, {
      clock,
      rules: shopRules(1, 5_000),
      hooks: {
        wait: ({ operation, reason, milliseconds, limit, lane }) =>
          waits.push({ operation, reason, milliseconds, limit, lane }),
      },
    });
    const calls = [operations.pay, operations.pay, operations.cancel, operations.poll];
    await clock.until(
      Promise.all(calls.map((operation, number) => shop.call(operation, { id: String(number) }))),
    );
    const common = { reason: "rate-limit", milliseconds: 5_000, limit: "default" };
    expect(waits).toEqual([
      { ...common, operation: "payments.pay", lane: "payment" },
      { ...common, operation: "payments.cancel", lane: "cancel" },
      { ...common, operation: "payments.poll", lane: "status" },
    ]);
  });

  it("counts a repeat like any other sending", async () => {
    const clock = new VirtualClock();
    const replies = [answer(503), answer()];
    const { sent, send } = recorder(clock, async () => replies.shift() ?? answer());
    const shop = openShop(send, { clock, random: () => 0, rules: shopRules(1, 1_000) });
    await clock.until(shop.call(operations.pay, { id: "1" }));
    expect(sent.map(({ at }) => at)).toEqual([0, 1_000]);
  });

  it("can be turned off, and changed by name", async () => {
    const clock = new VirtualClock();
    const free = recorder(clock);
    const off = openShop(free.send, { clock, rules: shopRules(1, 60_000), limits: false });
    await Promise.all([1, 2, 3].map((number) => off.call(operations.poll, { id: `${number % 2}` })));
    expect(free.sent).toHaveLength(3);

    const slower = recorder(clock);
    const shop = openShop(slower.send, { clock, limits: { default: { requests: 1, window: 10 } } });
    await clock.until(Promise.all([1, 2].map((number) => shop.call(operations.pay, { id: String(number) }))));
    expect(slower.sent.map(({ at }) => at)).toEqual([0, 10]);
  });

  it("refuses settings that cannot be kept, by name", () => {
    const open = (limits: Record<string, object>): unknown => openShop(async () => answer(), { limits });
    expect(() => open({ defualt: { requests: 1 } })).toThrow("limits.defualt is not known; allowed: default");
    for (const requests of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => open({ default: { requests } })).toThrow("limits.default.requests");
    }
    for (const window of [0, -5, Number.NaN, 2 ** 31]) {
      expect(() => open({ default: { window } })).toThrow("limits.default.window");
    }
    expect(() => open({ default: { queue: -1 } })).toThrow("limits.default.queue");
    expect(open({ default: { queue: 0 } })).toBeDefined();
  });

  it("belongs to one client: another one has its own count", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const rules = shopRules(1, 60_000);
    await Promise.all(
      [1, 2].map((id) => openShop(send, { clock, rules }).call(operations.pay, { id: `${id}` })),
    );
    expect(sent).toHaveLength(2);
  });
});
