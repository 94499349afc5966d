import { describe, expect, test } from "vitest";
import { bearer } from "../../src/auth/credentials.js";
import { type Expiring, Expiry } from "../../src/transport/expiry.js";
import { broken, failureOf, json, openBank, play, silent, type Turn } from "../support/bank.js";
import { countedSignal } from "../support/signals.js";
import { VirtualClock } from "../support/virtual-clock.js";

const paid = json(200, { state: "paid" });

/** Answers after a while, unless the signal ends it first. */
const after =
  (clock: () => VirtualClock, milliseconds: number): Turn =>
  (_request, signal) =>
    new Promise((resolve, reject) => {
      const cancel = clock().schedule(() => resolve(paid), milliseconds);
      signal.addEventListener("abort", () => {
        cancel();
        reject(signal.reason);
      });
    });

describe("the time of an attempt and the deadline of a call", () => {
  test("an attempt ends after its time, even when the sender pays no attention to the signal", async () => {
    const { send } = play(silent);
    const { payments, clock } = openBank(send, { timeout: 1_000 });
    const error = await clock.until(failureOf(payments.payout({ id: "1" })));
    expect(error).toMatchObject({ code: "timeout", outcome: "unknown", attempts: [{ duration: 1_000 }] });
    expect(clock.now()).toBe(1_000);
  });

  test("a call ends at its deadline, in the middle of an attempt or a wait", async () => {
    const { send } = play(silent);
    const { payments, clock } = openBank(send, { timeout: 1_000, random: () => 0.999 });
    const error = await clock.until(failureOf(payments.pay({ id: "1" }, { deadline: 1_700 })));
    expect(error).toMatchObject({ code: "deadline", outcome: "unknown" });
    expect(clock.now()).toBeLessThanOrEqual(1_700);
  });

  test("an attempt that would end with the deadline is told so", async () => {
    const { send } = play(silent);
    const { payments, clock } = openBank(send);
    const error = await clock.until(failureOf(payments.pay({ id: "1" }, { timeout: 500, deadline: 500 })));
    expect(error).toMatchObject({ code: "deadline", attempts: [{ reason: "ended" }] });
  });

  test("options of the call go before those of the client", async () => {
    const { send, requests } = play(silent);
    const { payments, clock } = openBank(send, { timeout: 10, deadline: 10, maximumAttempts: 1 });
    const options = { timeout: 300, deadline: 1_000, maximumAttempts: 2 };
    await clock.until(failureOf(payments.pay({ id: "1" }, options)));
    expect(clock.now()).toBe(600);
    expect(requests).toHaveLength(2);
  });

  test.each([0, -1, Number.NaN])("a timeout of %s is refused before anything is sent", async (timeout) => {
    const { send, requests } = play(paid);
    const { payments } = openBank(send);
    await expect(payments.pay({ id: "1" }, { timeout })).rejects.toMatchObject({ code: "invalid-input" });
    expect(() => openBank(send, { timeout })).toThrow("positive number");
    expect(requests).toHaveLength(0);
  });

  test.each(["timeout", "deadline", "maximumAttempts"])(
    "a text for %s, as an environment variable has it, is refused before anything is sent",
    async (name) => {
      const { send, requests } = play(paid);
      const { payments } = openBank(send);
      const options = { [name]: "5000" as never };
      await expect(payments.pay({ id: "1" }, options)).rejects.toMatchObject({ code: "invalid-input" });
      expect(() => openBank(send, options)).toThrow("positive number");
      expect(requests).toHaveLength(0);
    },
  );

  test("something else than a signal is refused before anything is sent", async () => {
    const { send, requests } = play(paid);
    const { payments } = openBank(send);
    const signal = new AbortController() as never;
    await expect(payments.pay({ id: "1" }, { signal })).rejects.toMatchObject({
      code: "invalid-input",
      issues: [{ path: "options.signal" }],
    });
    expect(requests).toHaveLength(0);
  });

  test("without any limit, nothing is cut short", async () => {
    const { send } = play(after(() => bank.clock, 40 * 86_400_000));
    const bank = openBank(send, { timeout: Number.POSITIVE_INFINITY, deadline: Number.POSITIVE_INFINITY });
    expect(await bank.clock.until(bank.payments.pay({ id: "1" }))).toEqual({ state: "paid" });
  });

  test("a token that never comes ends with the attempt, and nothing is sent when it comes late", async () => {
    const { send, requests } = play(paid);
    let deliver: ((token: string) => void) | undefined;
    const credential = bearer(
      () =>
        new Promise((resolve) => {
          deliver = resolve;
        }),
    );
    const { payments, clock } = openBank(send, { credential, timeout: 1_000, maximumAttempts: 1 });
    const error = await clock.until(failureOf(payments.pay({ id: "1" })));
    expect(error).toMatchObject({ code: "timeout", outcome: "not-sent", retryable: true });
    deliver?.("token");
    await clock.advance(10_000);
    expect(requests).toHaveLength(0);
  });
});

describe("a program that stood still", () => {
  const late = { deadline: 60_000, maximumAttempts: 1 } as const;

  /** A credential that arrives when it is told to. */
  function slowToken() {
    let arrive = (): void => undefined;
    const credential = bearer(
      () =>
        new Promise((resolve) => {
          arrive = () => resolve("t0ken");
        }),
    );
    return { credential, arrive: () => arrive() };
  }

  test.each([
    ["its deadline", 60_000, "deadline"],
    ["the attempt's time", 30_000, "timeout"],
  ])("sends nothing with a token that comes after %s", async (_what, timeout, code) => {
    const { send, requests } = play(paid);
    const { credential, arrive } = slowToken();
    const { payments, clock } = openBank(send, { credential, timeout, ...late });
    const failure = failureOf(payments.payout({ id: "1" }));
    clock.skip(timeout);
    // The answer with the token is read before the timers that are due.
    arrive();
    expect(await clock.until(failure)).toMatchObject({ code, outcome: "not-sent", retryable: true });
    expect(requests).toEqual([]);
  });

  test("sends with a token that comes just in time", async () => {
    const { send, requests } = play(paid);
    const { credential, arrive } = slowToken();
    const { payments, clock } = openBank(send, { credential, ...late });
    const call = payments.payout({ id: "1" });
    clock.skip(29_999);
    arrive();
    expect(await clock.until(call)).toEqual({ state: "paid" });
    expect(requests).toHaveLength(1);
  });

  test("does not send again after the deadline", async () => {
    const { send, requests } = play(json(503, {}), paid);
    const { payments, clock } = openBank(send, { deadline: 60_000, random: () => 0.9 });
    const failure = failureOf(payments.pay({ id: "1" }));
    await clock.advance(1);
    clock.skip(60_000);
    expect(await clock.until(failure)).toMatchObject({
      code: "deadline",
      outcome: "unknown",
      attempts: [{ status: 503 }, { failure: "deadline", reason: "ended" }],
    });
    expect(requests).toHaveLength(1);
  });
});

describe("the caller's signal", () => {
  test("ends the attempt under way", async () => {
    const { send } = play(silent);
    const { payments, clock } = openBank(send);
    const controller = new AbortController();
    const failure = failureOf(payments.pay({ id: "1" }, { signal: controller.signal }));
    await clock.advance(10);
    controller.abort();
    expect(await failure).toMatchObject({ code: "aborted", outcome: "unknown" });
  });

  test("that is aborted before sends nothing", async () => {
    const { send, requests } = play(paid);
    const { payments } = openBank(send);
    const failure = failureOf(payments.pay({ id: "1" }, { signal: AbortSignal.abort() }));
    expect(await failure).toMatchObject({ code: "aborted", outcome: "not-sent" });
    expect(requests).toHaveLength(0);
  });
});

describe("nothing is left behind", () => {
  const endings: readonly [string, readonly Turn[], boolean][] = [
    ["an answer", [paid], false],
    ["an answer after repeats", [broken, json(503, {}), paid], false],
    ["a failure", [broken], false],
    ["no answer", [silent], false],
    ["a refusal", [json(422, {})], false],
    ["the caller's abort", [silent], true],
  ];
  test.each(endings)("no timer and no listener after %s", async (_name, turns, aborts) => {
    const { send } = play(...turns);
    const { payments, clock } = openBank(send);
    const { signal, abort, listeners } = countedSignal();
    for (const method of ["pay", "status", "capture", "payout"] as const) {
      const call = payments[method]({ id: "1" }, { signal }).then(
        () => undefined,
        () => undefined,
      );
      if (aborts) {
        await clock.advance(1);
        abort();
        await call;
      } else {
        await clock.until(call);
      }
      expect(listeners()).toBe(0);
      expect(clock.pending).toBe(0);
    }
  });

  test("calls that overlap share one timer", async () => {
    const { send } = play(after(() => bank.clock, 100));
    const bank = openBank(send);
    const calls = Array.from({ length: 200 }, () => bank.payments.pay({}));
    await bank.clock.advance(50);
    // One for each answer, made by the test itself, and one for all the limits together.
    expect(bank.clock.pending).toBe(201);
    await bank.clock.until(Promise.all(calls));
    expect(bank.clock.pending).toBe(0);
  });
});

/** Something that expires, as a plain object. */
function entry(at: number, expire: () => void): Expiring {
  return { at, expire, before: undefined, after: undefined };
}

describe("one timer for all that may expire", () => {
  test("everything expires at its moment, in order", async () => {
    const clock = new VirtualClock();
    const expiry = new Expiry(clock);
    const seen: string[] = [];
    for (const at of [300, 100, 200, 100]) {
      expiry.add(entry(at, () => seen.push(`${at} at ${clock.now()}`)));
    }
    expect(clock.pending).toBe(1);
    await clock.advance(1_000);
    expect(seen).toEqual(["100 at 100", "100 at 100", "200 at 200", "300 at 300"]);
    expect(clock.pending).toBe(0);
  });

  test("what was called off does not expire, and the last one takes the timer along", async () => {
    const clock = new VirtualClock();
    const expiry = new Expiry(clock);
    const seen: number[] = [];
    const [first, second, third] = [100, 200, 300].map((at) => entry(at, () => seen.push(at))) as [
      Expiring,
      Expiring,
      Expiring,
    ];
    for (const one of [first, second, third]) expiry.add(one);
    expect([first, third, first].map((one) => expiry.remove(one))).toEqual([true, true, false]);
    await clock.advance(250);
    expect(seen).toEqual([200]);
    expect(clock.pending).toBe(0);
    const last = entry(400, () => seen.push(400));
    expiry.add(last);
    expect([last, last, second].map((one) => expiry.remove(one))).toEqual([true, false, false]);
    expect(clock.pending).toBe(0);
  });

  test("one that is over already expires at once, not in the call that adds it", async () => {
    const clock = new VirtualClock();
    clock.skip(500);
    const expiry = new Expiry(clock);
    const seen: number[] = [];
    expiry.add(entry(100, () => seen.push(clock.now())));
    expect(seen).toEqual([]);
    await clock.advance(0);
    expect(seen).toEqual([500]);
  });

  test("one that expires may add another and call off its neighbour", async () => {
    const clock = new VirtualClock();
    const expiry = new Expiry(clock);
    const seen: string[] = [];
    const neighbour = entry(100, () => seen.push("second"));
    expiry.add(
      entry(100, () => {
        seen.push("first");
        expiry.remove(neighbour);
        expiry.add(entry(150, () => seen.push("third")));
      }),
    );
    expiry.add(neighbour);
    await clock.advance(1_000);
    expect(seen).toEqual(["first", "third"]);
    expect(clock.pending).toBe(0);
  });
});
