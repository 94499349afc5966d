import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tokenSource } from "../src/tokens/source.js";
import { memoryTokens } from "../src/tokens/store.js";
import type { Sender } from "../src/transport/call.js";
import { Expiry } from "../src/transport/expiry.js";
import { failureOf } from "./support/failure.js";
import { answer, idOf, openShop, operations, shopRules } from "./support/shop.js";
import { VirtualClock } from "./support/virtual-clock.js";
import { mostInAnyWindow } from "./support/window.js";

// What really happens in Workers is tested in workerd; here is what follows from it, to the millisecond.
beforeEach(() => {
  vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function recorder(clock: VirtualClock) {
  const sent: (readonly [id: string, at: number])[] = [];
  const send: Sender = async (request) => {
    sent.push([idOf(request), clock.now()]);
    return answer();
  };
  return { sent, send };
}

describe("where requests are apart, a limit", () => {
  it("is kept in every window, with a timer for every call and cancellations first", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const lanes = new Map<string, string>();
    const shop = openShop(send, {
      clock,
      rules: shopRules(3, 1_000),
      hooks: { wait: ({ operation, limit, lane }) => lanes.set(operation, `${limit}, ${lane}`) },
    });
    const calls = Array.from({ length: 9 }, (_item, number) =>
      shop.call(operations.pay, { id: `pay ${number}` }),
    );
    calls.push(shop.call(operations.cancel, { id: "cancel" }));
    await clock.until(Promise.all(calls));
    expect(
      mostInAnyWindow(
        sent.map(([, at]) => at),
        1_000,
      ),
    ).toBe(3);
    expect(sent.slice(0, 4).map(([id]) => id)).toEqual(["pay 0", "pay 1", "pay 2", "cancel"]);
    expect(sent.at(-1)?.[1]).toBeLessThan(3_020);
    expect(clock.pending).toBe(0);
    expect(Object.fromEntries(lanes)).toEqual({
      "payments.pay": "default, payment",
      "payments.cancel": "default, cancel",
    });
  });

  it("loses nothing to a call that is never sent", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    let isFirst = true;
    const shop = openShop(send, {
      clock,
      rules: shopRules(1, 1_000),
      credential: () => () => {
        // The request ends while its credential is fetched, and what it awaited never comes back.
        if (!isFirst) return;
        isFirst = false;
        return new Promise<void>(() => undefined);
      },
    });
    shop.call(operations.pay, { id: "ended" }).catch(() => undefined);
    await clock.until(shop.call(operations.pay, { id: "next" }));
    expect(sent).toEqual([["next", 1_002]]);
  });

  it("keeps the interval of a key", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock });
    await clock.until(Promise.all(["a", "a", "b", "a"].map((id) => shop.call(operations.poll, { id }))));
    expect(sent).toEqual([
      ["a", 0],
      ["b", 0],
      ["a", 250],
      ["a", 500],
    ]);
  });

  it("ends a wait that cannot end well, and one that its caller ends", async () => {
    const clock = new VirtualClock();
    const { send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(1, 60_000) });
    await clock.until(shop.call(operations.pay, { id: "1" }));
    const late = await failureOf(shop.call(operations.pay, { id: "2" }, { deadline: 1_000 }));
    expect([late.code, late.outcome]).toEqual(["deadline", "not-sent"]);
    const leaving = new AbortController();
    const left = failureOf(shop.call(operations.pay, { id: "3" }, { signal: leaving.signal }));
    await clock.advance(10);
    leaving.abort();
    expect((await left).code).toBe("aborted");
    const impatient = openShop(send, {
      clock,
      rules: shopRules(1, 60_000),
      limits: { default: { queue: 0 } },
    });
    await clock.until(impatient.call(operations.pay, { id: "4" }));
    expect((await failureOf(impatient.call(operations.pay, { id: "5" }))).code).toBe("queue-full");
  });

  it("does not take the wait off the attempt's own time", async () => {
    const clock = new VirtualClock();
    const send: Sender = () => new Promise((resolve) => clock.schedule(() => resolve(answer()), 900));
    const shop = openShop(send, { clock, rules: shopRules(1, 5_000), timeout: 1_000 });
    const calls = [1, 2].map((number) => shop.call(operations.pay, { id: String(number) }).withResponse());
    const [, second] = await clock.until(Promise.all(calls));
    expect(second?.attempts).toMatchObject([{ duration: 900, status: 200 }]);
    expect(second?.attempts[0]?.waited).toBeGreaterThanOrEqual(5_000);
  });

  it("asks a store of its own", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    let rights = 0;
    const limitStore = {
      open: () => ({
        take: () => {
          if (rights === 0) return -1;
          rights -= 1;
          return 0;
        },
        use: () => undefined,
        giveBack: () => undefined,
        tighten: () => undefined,
        refill: async (wanted: number) => {
          rights += wanted;
        },
      }),
    };
    const shop = openShop(send, { clock, limitStore });
    await clock.until(Promise.all(["1", "2"].map((id) => shop.call(operations.pay, { id }))));
    expect(sent).toHaveLength(2);
  });
});

describe("where requests are apart, a token", () => {
  const key = "shop https://shop.example m-1";

  it("is asked for by each who finds none, and shared from then on", async () => {
    const clock = new VirtualClock();
    let asked = 0;
    const source = tokenSource({
      key,
      clock,
      store: memoryTokens(),
      request: async () => ({ value: `t${++asked}`, expiresIn: 600_000 }),
    });
    // Two that ask at once, of which the first never hears anything again.
    const [, second] = [source.get(), source.get()];
    expect(await clock.until(Promise.resolve(second))).toMatch(/^t[12]$/);
    expect(asked).toBe(2);
    expect(source.get()).toMatch(/^t[12]$/);
    expect(asked).toBe(2);
  });

  it("is replaced in front of the call, and the old one serves when that fails", async () => {
    const clock = new VirtualClock();
    let asked = 0;
    const source = tokenSource({
      key,
      clock,
      random: () => 0,
      request: async () => {
        asked += 1;
        if (asked === 2) throw new Error("away");
        return { value: `t${asked}`, expiresIn: 600_000 };
      },
    });
    await clock.until(Promise.resolve(source.get()));
    await clock.advance(540_001);
    expect(await clock.until(Promise.resolve(source.get()))).toBe("t1");
    expect(source.get()).toBe("t1");
    await clock.advance(5_001);
    expect(await clock.until(Promise.resolve(source.get()))).toBe("t3");
  });
});

it("where requests are apart, each has a timer of its own", async () => {
  const clock = new VirtualClock();
  const expiry = new Expiry(clock);
  const ended: number[] = [];
  const entry = (at: number) => ({
    at,
    before: undefined,
    after: undefined,
    expire: () => void ended.push(at),
  });
  const [first, second] = [entry(10), entry(20)];
  expiry.add(first);
  expiry.add(second);
  expect(clock.pending).toBe(2);
  expect([expiry.remove(first), expiry.remove(first)]).toEqual([true, false]);
  await clock.advance(30);
  expect(ended).toEqual([20]);
  expect(expiry.remove(second)).toBe(false);
});
