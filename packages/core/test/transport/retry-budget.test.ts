import { describe, expect, test } from "vitest";
import { RetryBudget } from "../../src/transport/retry-budget.js";
import { bankOperations, failureOf, json, openBank, play } from "../support/bank.js";
import { VirtualClock } from "../support/virtual-clock.js";

function spend(budget: RetryBudget): number {
  let taken = 0;
  while (taken < 1_000 && budget.take()) taken += 1;
  return taken;
}

describe("the retry budget", () => {
  test("starts full and is spent", () => {
    const budget = new RetryBudget(3, new VirtualClock());
    expect([budget.take(), budget.take(), budget.take(), budget.take()]).toEqual([true, true, true, false]);
  });

  test("gets a repeat back for ten answered attempts, up to its size", () => {
    const budget = new RetryBudget(2, new VirtualClock());
    expect(spend(budget)).toBe(2);
    for (let count = 0; count < 11; count += 1) budget.reward();
    expect(spend(budget)).toBe(1);
    for (let count = 0; count < 1_000; count += 1) budget.reward();
    expect(spend(budget)).toBe(2);
  });

  test("gets a repeat back every second, up to its size", () => {
    const clock = new VirtualClock();
    const budget = new RetryBudget(5, clock);
    expect(spend(budget)).toBe(5);
    clock.skip(2_500);
    expect(spend(budget)).toBe(2);
    clock.skip(3_600_000);
    expect(spend(budget)).toBe(5);
  });

  test("a storm of failures does not multiply", async () => {
    const { send, requests } = play(json(503, {}));
    const { payments, clock } = openBank(send, { retryBudget: 20, maximumAttempts: 5 });
    const calls = Array.from({ length: 500 }, () => failureOf(payments.status({ id: "1" })));
    await clock.until(Promise.all(calls));
    expect(requests.length).toBe(520);
  });

  test("what is thrown is the original failure; the attempt log says that the budget was spent", async () => {
    const { send } = play(json(503, { code: "DOWN" }));
    const { payments, clock } = openBank(send, { retryBudget: 1 });
    await expect(clock.until(payments.status({ id: "1" }))).rejects.toMatchObject({
      code: "api",
      status: 503,
      attempts: [
        { number: 1, reason: "only-reads" },
        { number: 2, reason: "retry-budget" },
      ],
    });
  });

  test("is earned back by answers, refusals included, but not by failures", async () => {
    const good = json(422, {});
    const { send, requests } = play(
      json(503, {}),
      json(503, {}),
      ...Array.from({ length: 10 }, () => good),
      json(503, {}),
    );
    const { payments, clock } = openBank(send, { retryBudget: 1, maximumAttempts: 2 });
    const ask = (): Promise<unknown> => clock.until(failureOf(payments.status({ id: "1" })));
    await ask();
    expect(requests).toHaveLength(2);
    for (let count = 0; count < 10; count += 1) await ask();
    expect(requests).toHaveLength(12);
    await ask();
    expect(requests).toHaveLength(14);
    await ask();
    expect(requests).toHaveLength(15);
  });

  test("is the client's own", async () => {
    const { send, requests } = play(json(503, {}));
    const first = openBank(send, { retryBudget: 0 });
    const second = openBank(send, { retryBudget: 1 });
    await first.clock.until(failureOf(first.payments.status({ id: "1" })));
    await second.clock.until(failureOf(second.payments.status({ id: "1" })));
    expect(requests.length).toBe(1 + 2);
  });

  test("permits nothing that the operation does not", async () => {
    const { send, requests } = play(json(503, {}));
    const { payments, clock } = openBank(send, { retryBudget: 1_000 });
    await clock.until(failureOf(payments.payout({ id: "1" })));
    expect(requests.length).toBe(1);
    expect(bankOperations.payout.retry.class).toBe("never");
  });
});
