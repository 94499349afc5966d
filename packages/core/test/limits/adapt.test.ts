import { describe, expect, it } from "vitest";
import type { Sender } from "../../src/transport/call.js";
import { failureOf } from "../support/failure.js";
import { answer, openShop, operations, shopRules } from "../support/shop.js";
import { VirtualClock } from "../support/virtual-clock.js";

/** A provider that answers in turn with the given headers, then with none. */
function scripted(clock: VirtualClock, ...replies: readonly ReturnType<typeof answer>[]) {
  const sent: number[] = [];
  const left = [...replies];
  const send: Sender = async () => {
    sent.push(clock.now());
    return left.shift() ?? answer();
  };
  return { sent, send };
}

const pay = (number: number): { id: string } => ({ id: String(number) });

describe("what the provider says about its limit", () => {
  it("stops all sending after a 429 for as long as it asked", async () => {
    const clock = new VirtualClock();
    const { sent, send } = scripted(clock, answer(429, { "Retry-After": "7" }));
    const shop = openShop(send, { clock, random: () => 0, maximumAttempts: 1 });
    expect((await failureOf(shop.call(operations.pay, pay(1)))).code).toBe("rate-limited");
    await clock.until(Promise.all([2, 3].map((number) => shop.call(operations.pay, pay(number)))));
    expect(sent).toEqual([0, 7_000, 7_000]);
  });

  it("stops those who already wait as well", async () => {
    const clock = new VirtualClock();
    const { sent, send } = scripted(clock, answer(), answer(429, { "X-RateLimit-Reset": "3" }));
    const shop = openShop(send, { clock, rules: shopRules(1, 1_000), maximumAttempts: 1 });
    const calls = [1, 2, 3].map((number) =>
      shop.call(operations.pay, pay(number)).catch((error: unknown) => error),
    );
    await clock.until(Promise.all(calls));
    expect(sent).toEqual([0, 1_000, 4_000]);
  });

  it("pauses for one window after a 429 that does not say how long", async () => {
    const clock = new VirtualClock();
    const { sent, send } = scripted(clock, answer(429));
    const shop = openShop(send, { clock, rules: shopRules(100, 2_000), maximumAttempts: 1 });
    await failureOf(shop.call(operations.pay, pay(1)));
    await clock.until(shop.call(operations.pay, pay(2)));
    expect(sent).toEqual([0, 2_000]);
  });

  it("tries again after five minutes, whatever it was asked", async () => {
    const clock = new VirtualClock();
    const { sent, send } = scripted(clock, answer(429, { "Retry-After": "86400" }));
    const shop = openShop(send, { clock, maximumAttempts: 1 });
    await failureOf(shop.call(operations.pay, pay(1)));
    await clock.until(shop.call(operations.pay, pay(2), { deadline: 1_000_000 }));
    expect(sent).toEqual([0, 300_000]);
  });

  it("refuses at once a call whose deadline is over before the pause is, and says when to come back", async () => {
    const clock = new VirtualClock();
    const { sent, send } = scripted(clock, answer(429, { "Retry-After": "60" }));
    const shop = openShop(send, { clock, maximumAttempts: 1 });
    await failureOf(shop.call(operations.pay, pay(1)));
    clock.skip(10_000);
    const error = await failureOf(shop.call(operations.pay, pay(2), { deadline: 5_000 }));
    expect(error).toMatchObject({ code: "rate-limited", outcome: "not-sent", retryAfter: 50_000 });
    expect(error.name).toBe("RateLimitError");
    expect(sent).toHaveLength(1);
    clock.skip(50_000);
    await shop.call(operations.pay, pay(3), { deadline: 5_000 });
    expect(sent).toEqual([0, 60_000]);
  });

  it("waits for the reset when nothing is left", async () => {
    const clock = new VirtualClock();
    const { sent, send } = scripted(
      clock,
      answer(200, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4" }),
    );
    const shop = openShop(send, { clock });
    await shop.call(operations.pay, pay(1));
    await clock.until(shop.call(operations.pay, pay(2)));
    expect(sent).toEqual([0, 4_000]);
  });

  it("sends no more than is left, and believes the answer to the latest request", async () => {
    const clock = new VirtualClock();
    const left = (remaining: number): ReturnType<typeof answer> =>
      answer(200, { "X-RATELIMIT-REMAINING": String(remaining), "X-RATELIMIT-RESET": "5" });
    const waiting: ((value: ReturnType<typeof answer>) => void)[] = [];
    const sent: number[] = [];
    const shop = openShop(
      () =>
        new Promise((resolve) => {
          sent.push(clock.now());
          waiting.push(resolve);
        }),
      { clock },
    );
    const calls = [1, 2, 3].map((number) => shop.call(operations.pay, pay(number)));
    // The third request's answer overtakes: others use the same account, and two more fit.
    waiting[2]?.(left(2));
    await clock.advance(0);
    waiting[0]?.(left(900));
    waiting[1]?.(left(0));
    await clock.advance(0);
    for (const number of [4, 5, 6]) calls.push(shop.call(operations.pay, pay(number)));
    await clock.advance(0);
    expect(sent).toHaveLength(5);
    // The newest answer says that there is room again, before the reset.
    waiting[4]?.(left(10));
    await clock.advance(0);
    expect(sent).toHaveLength(6);
    for (const resolve of waiting) resolve(answer());
    await Promise.all(calls);
  });

  it("holds a lower limit than the documented one, and never a higher", async () => {
    const clock = new VirtualClock();
    const told = { "x-ratelimit-limit": "2", "x-ratelimit-remaining": "500", "x-ratelimit-reset": "0" };
    const { sent, send } = scripted(clock, answer(200, told));
    const shop = openShop(send, { clock, rules: shopRules(3, 1_000) });
    await shop.call(operations.pay, pay(1));
    await clock.until(Promise.all([2, 3, 4].map((number) => shop.call(operations.pay, pay(number)))));
    expect(sent).toEqual([0, 0, 1_000, 1_000]);

    const generous = scripted(clock, answer(200, { ...told, "x-ratelimit-limit": "9000" }));
    const other = openShop(generous.send, { clock, rules: shopRules(1, 1_000) });
    await clock.until(Promise.all([1, 2].map((number) => other.call(operations.pay, pay(number)))));
    expect(generous.sent).toEqual([1_000, 2_000]);
  });

  it("pays no attention to headers that make no sense", async () => {
    const clock = new VirtualClock();
    const nonsense = ["", "-1", "many", "1e9", "0x10", "9".repeat(40), "1, 2"];
    const replies = nonsense.map((text) =>
      answer(200, { "x-ratelimit-limit": text, "x-ratelimit-remaining": text, "x-ratelimit-reset": text }),
    );
    const { sent, send } = scripted(clock, ...replies, answer(200, { "x-ratelimit-limit": "0" }));
    const shop = openShop(send, { clock });
    for (let number = 0; number < 10; number += 1) await shop.call(operations.pay, pay(number));
    expect(sent).toEqual(Array.from({ length: 10 }, () => 0));
  });
});
