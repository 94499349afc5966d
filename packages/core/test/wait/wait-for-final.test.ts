import { describe, expect, expectTypeOf, test } from "vitest";
import type { PayCall } from "../../src/pay-call.js";
import type { CallOptions, WireRequest } from "../../src/transport/call.js";
import { type Waited, type WaitOptions, waitForFinal } from "../../src/wait/wait-for-final.js";
import {
  type Bank,
  type BankAnswer,
  failureOf,
  json,
  openBank,
  play,
  silent,
  type Turn,
  text,
} from "../support/bank.js";
import { countedSignal } from "../support/signals.js";

const state = (name: string): Turn => json(200, { state: name });

function start(
  turns: readonly Turn[],
  options: WaitOptions = {},
): { bank: Bank; waiting: Promise<Waited<BankAnswer>>; requests: WireRequest[]; moments: number[] } {
  const moments: number[] = [];
  const { send, requests } = play(...turns);
  const bank = openBank(send, { maximumAttempts: 1 });
  const waiting = waitForFinal(
    (given) => {
      moments.push(bank.clock.now());
      return bank.payments.status({ id: "1" }, given);
    },
    { clock: bank.clock, ...options },
  );
  return { bank, waiting, requests, moments };
}

describe("waiting for a final outcome", () => {
  test.each(["paid", "declined"])("ends with %s", async (last) => {
    const { bank, waiting, moments } = start([state("new"), state("none"), state("confirm"), state(last)], {
      firstDelay: 250,
      interval: 500,
    });
    expect(await bank.clock.until(waiting)).toEqual({
      final: true,
      outcome: last === "paid" ? "succeeded" : "declined",
      value: { state: last },
      polls: 4,
    });
    expect(moments).toEqual([250, 750, 1_250, 1_750]);
  });

  test("asks at once and every second unless told otherwise", async () => {
    const { bank, waiting, moments } = start([state("new"), state("new"), state("paid")]);
    await bank.clock.until(waiting);
    expect(moments).toEqual([0, 1_000, 2_000]);
  });

  test("backs off up to the longest interval", async () => {
    const { bank, waiting, moments } = start([state("new")], {
      interval: 100,
      backOff: 2,
      longestInterval: 350,
      deadline: 1_500,
    });
    await bank.clock.until(waiting);
    expect(moments).toEqual([0, 100, 300, 650, 1_000, 1_350]);
  });

  test("counts the interval from the answer, not from the question", async () => {
    const slow: Turn = async () => {
      await Promise.resolve();
      started.bank.clock.skip(700);
      return json(200, { state: "new" });
    };
    const started = start([slow, state("paid")], { interval: 500 });
    await started.bank.clock.until(started.waiting);
    expect(started.moments).toEqual([0, 1_200]);
  });

  test("ends at the deadline with the last state seen", async () => {
    const { bank, waiting, requests } = start([state("new")], { interval: 400, deadline: 1_000 });
    expect(await bank.clock.until(waiting)).toEqual({
      final: false,
      outcome: "pending",
      value: { state: "new" },
      error: undefined,
      polls: 3,
    });
    expect(bank.clock.now()).toBeLessThanOrEqual(1_000);
    await bank.clock.advance(60_000);
    expect(requests).toHaveLength(3);
  });

  test("ends at the deadline even while a question is under way", async () => {
    const { bank, waiting } = start([state("new"), silent], { deadline: 5_000 });
    expect(await bank.clock.until(waiting)).toMatchObject({ final: false, outcome: "pending", polls: 2 });
    expect(bank.clock.now()).toBe(5_000);
    expect(bank.clock.pending).toBe(0);
  });

  test.each([0, 1_000])(
    "a question that pays attention to nothing does not hold it up, and is not asked again (%i)",
    async (interval) => {
      const bank = openBank(play(state("new")).send);
      let asked = 0;
      let answerLate: (() => void) | undefined;
      const waiting = waitForFinal(
        () => {
          asked += 1;
          const call = new Promise<BankAnswer>((resolve) => {
            answerLate = () => resolve({ state: "new" });
          });
          const withResponse = (): Promise<never> => call as Promise<never>;
          return Object.assign(call, { withResponse });
        },
        { clock: bank.clock, deadline: 1_000, interval },
      );
      expect(await bank.clock.until(waiting)).toMatchObject({ final: false, polls: 1 });
      answerLate?.();
      await bank.clock.advance(60_000);
      expect(asked).toBe(1);
      expect(bank.clock.pending).toBe(0);
    },
  );

  test("gives every question what is left of the time", async () => {
    const bank = openBank(play(state("new")).send);
    const given: (number | undefined)[] = [];
    const ask = (options: CallOptions): PayCall<BankAnswer> => {
      given.push(options.deadline);
      return bank.payments.status({ id: "1" }, options);
    };
    await bank.clock.until(waitForFinal(ask, { clock: bank.clock, deadline: 2_500 }));
    expect(given).toEqual([2_500, 1_500, 500]);
  });

  test.each<[string, Turn]>([
    ["a server error", json(500, {})],
    ["a page", text(200, "<html>")],
    ["too many requests", json(429, {})],
  ])("goes on after %s", async (_name, turn) => {
    const { bank, waiting } = start([turn, state("paid")]);
    expect(await bank.clock.until(waiting)).toMatchObject({ final: true, polls: 2 });
  });

  test("asks no sooner than the provider wants", async () => {
    const { bank, waiting, moments } = start([json(429, {}, { "retry-after": "7" }), state("paid")]);
    await bank.clock.until(waiting);
    expect(moments).toEqual([0, 7_000]);
  });

  test("goes on while the provider does not know the payment", async () => {
    const { bank, waiting } = start([json(404, { code: "UNKNOWN_PAYMENT" }), state("paid")]);
    expect(await bank.clock.until(waiting)).toMatchObject({ final: true, polls: 2 });
  });

  test("says why the last question brought nothing", async () => {
    const { bank, waiting } = start([state("new"), json(500, {})], { deadline: 1_500 });
    expect(await bank.clock.until(waiting)).toMatchObject({
      final: false,
      outcome: "pending",
      error: { code: "api", status: 500 },
    });
  });

  test("fails at once where asking again cannot help", async () => {
    const { bank, waiting } = start([json(401, {}), state("paid")]);
    expect(await bank.clock.until(failureOf(waiting))).toMatchObject({ code: "authentication" });
    expect(bank.clock.now()).toBe(0);
    expect(bank.clock.pending).toBe(0);
  });

  test("ends with what it is told to wait for", async () => {
    const bank = openBank(play(state("new"), state("confirm")).send);
    const waited = await bank.clock.until(
      waitForFinal((options) => bank.payments.status({ id: "1" }, options), {
        clock: bank.clock,
        until: ["succeeded", "declined", "action-required"],
      }),
    );
    expect(waited).toMatchObject({ final: true, outcome: "action-required" });
    if (waited.final) {
      expectTypeOf(waited.outcome).toEqualTypeOf<"succeeded" | "declined" | "action-required">();
      expectTypeOf(waited.value).toEqualTypeOf<BankAnswer>();
    } else {
      expectTypeOf(waited.value).toEqualTypeOf<BankAnswer | undefined>();
    }
  });
});

describe("a wait that could not end", () => {
  test.each<[keyof WaitOptions, unknown]>([
    ["deadline", Number.NaN],
    ["deadline", "60000"],
    ["deadline", -1],
    ["firstDelay", Number.NaN],
    ["firstDelay", -1],
    ["interval", Number.NaN],
    ["interval", "250"],
    ["backOff", 0],
    ["longestInterval", Number.NaN],
  ])("is not begun: %s %j", async (name, value) => {
    const { waiting, requests } = start([state("new")], { [name]: value });
    await expect(waiting).rejects.toMatchObject({
      code: "configuration",
      issues: [{ path: `options.${name}` }],
    });
    expect(requests).toEqual([]);
  });
});

describe("aborting", () => {
  test.each<[string, readonly Turn[]]>([
    ["between two questions", [state("new")]],
    ["in the middle of one", [silent]],
  ])("%s ends the waiting at once and leaves nothing behind", async (_name, turns) => {
    const { signal, abort, listeners } = countedSignal();
    const { bank, waiting, requests } = start(turns, { signal });
    await bank.clock.advance(500);
    abort();
    expect(await failureOf(waiting)).toMatchObject({ code: "aborted" });
    expect(listeners()).toBe(0);
    expect(bank.clock.pending).toBe(0);
    await bank.clock.advance(60_000);
    expect(requests).toHaveLength(1);
  });

  test("before the first question asks nothing", async () => {
    const { bank, waiting, requests } = start([state("paid")], { signal: AbortSignal.abort() });
    expect(await failureOf(waiting)).toMatchObject({ code: "aborted", outcome: "not-sent" });
    expect(requests).toHaveLength(0);
    expect(bank.clock.pending).toBe(0);
  });

  test("leaves no listener after an end of any kind", async () => {
    for (const turns of [[state("paid")], [state("new")], [json(401, {})]]) {
      const { signal, listeners } = countedSignal();
      const { bank, waiting } = start(turns, { signal, deadline: 3_000 });
      await bank.clock.until(waiting.catch(() => undefined));
      expect(listeners()).toBe(0);
      expect(bank.clock.pending).toBe(0);
    }
  });
});
