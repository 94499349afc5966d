import { describe, expect, it } from "vitest";
import { Spacing } from "../../src/limits/spacing.js";
import type { Sender } from "../../src/transport/call.js";
import { Expiry } from "../../src/transport/expiry.js";
import { failureOf } from "../support/failure.js";
import { answer, idOf, openShop, operations, shopRules } from "../support/shop.js";
import { VirtualClock } from "../support/virtual-clock.js";

function recorder(clock: VirtualClock) {
  const sent: (readonly [id: string, at: number])[] = [];
  const send: Sender = async (request) => {
    sent.push([idOf(request), clock.now()]);
    return answer();
  };
  return { sent, send };
}

describe("the minimum interval of a key", () => {
  it("spaces calls with the same key and leaves others alone", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock });
    const calls = ["a", "a", "b", "a"].map((id) => shop.call(operations.poll, { id }));
    calls.push(shop.call(operations.status, { id: "a" }));
    await clock.until(Promise.all(calls));
    expect(sent).toEqual([
      ["a", 0],
      ["b", 0],
      ["a", 0],
      ["a", 250],
      ["a", 500],
    ]);
  });

  it("keeps the distance from the sending, not from the moment the turn came", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(1, 1_000) });
    const calls = [
      shop.call(operations.status, { id: "x" }),
      shop.call(operations.poll, { id: "a" }),
      shop.call(operations.poll, { id: "a" }),
    ];
    await clock.until(Promise.all(calls));
    expect(sent).toEqual([
      ["x", 0],
      ["a", 1_000],
      ["a", 2_000],
    ]);
  });

  it("lets the next one go when the first is not sent, or gives up", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock, rules: shopRules(1, 1_000) });
    const controllers = [new AbortController(), new AbortController()];
    const blocked = shop.call(operations.status, { id: "x" });
    const given = controllers.map(({ signal }) =>
      failureOf(shop.call(operations.poll, { id: "a" }, { signal })),
    );
    const third = shop.call(operations.poll, { id: "a" });
    // One waits for room, one for its key; the third must not wait for either.
    for (const controller of controllers) controller.abort();
    await Promise.all([blocked, ...given]);
    await clock.until(third);
    expect(sent).toEqual([
      ["x", 0],
      ["a", 1_000],
    ]);
    expect((await Promise.all(given)).map(({ code }) => code)).toEqual(["aborted", "aborted"]);
    expect(clock.pending).toBe(0);
  });

  it("gives up at the deadline", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock });
    await shop.call(operations.poll, { id: "a" });
    const late = failureOf(shop.call(operations.poll, { id: "a" }, { deadline: 100 }));
    await clock.advance(100);
    expect(await late).toMatchObject({ code: "deadline", outcome: "not-sent" });
    await clock.until(shop.call(operations.poll, { id: "a" }));
    expect(sent).toEqual([
      ["a", 0],
      ["a", 250],
    ]);
  });

  it("counts those who wait for their key as waiting", async () => {
    const clock = new VirtualClock();
    const { send } = recorder(clock);
    const shop = openShop(send, { clock, limits: { default: { queue: 1 } } });
    const calls = ["a", "a"].map((id) => shop.call(operations.poll, { id }));
    expect((await failureOf(shop.call(operations.poll, { id: "a" }))).code).toBe("queue-full");
    await clock.until(Promise.all(calls));
  });

  it("takes the first value that a call has where several may name what it is about", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock });
    const interval = { milliseconds: 250, per: ["body#/order", "body#/id"] };
    const ask = { ...operations.poll, limit: { ...operations.poll.limit, minimumInterval: interval } };
    const inputs = [{ order: "x", id: "a" }, { order: "x", id: "b" }, { id: "a" }, { id: "a" }];
    await clock.until(Promise.all(inputs.map((input) => shop.call(ask, input))));
    expect(sent).toEqual([
      ["a", 0],
      ["a", 0],
      ["b", 250],
      ["a", 250],
    ]);
  });

  it("does not apply to a call without its key", async () => {
    const clock = new VirtualClock();
    const { sent, send } = recorder(clock);
    const shop = openShop(send, { clock });
    await Promise.all([shop.call(operations.poll, {}), shop.call(operations.poll, {})]);
    expect(sent).toHaveLength(2);
  });

  it("forgets keys that are over", () => {
    const clock = new VirtualClock();
    const spacing = new Spacing(250, clock, new Expiry(clock));
    for (let number = 0; number < 100_000; number += 1) {
      const key = String(number);
      expect(spacing.tryHold(key)).toBe(true);
      spacing.sent(key);
      clock.skip(1);
      expect(spacing.size).toBeLessThanOrEqual(251);
    }
    expect(clock.pending).toBe(0);
  });
});
