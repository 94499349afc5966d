import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sender } from "../../src/transport/call.js";
import { answer, idOf, openShop, operations, shopRules } from "../support/shop.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { mostInAnyWindow } from "../support/window.js";

const plan = fc.record({
  after: fc.integer({ min: 0, max: 60 }),
  name: fc.constantFrom(
    "pay" as const,
    "status" as const,
    "cancel" as const,
    "report" as const,
    "poll" as const,
  ),
  key: fc.nat(2),
  /** Milliseconds the credential takes; negative: it fails. */
  credential: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -40, max: 400 })),
  answerAfter: fc.nat(100),
  refuse: fc.boolean(),
  abortAfter: fc.option(fc.nat(500)),
  deadline: fc.integer({ min: 1, max: 3_000 }),
});
type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

interface Run {
  readonly sent: readonly { readonly number: number; readonly at: number }[];
  readonly outcomes: readonly string[];
  readonly pending: number;
}

async function run(plans: readonly Plan[], requests: number, window: number): Promise<Run> {
  const clock = new VirtualClock();
  const sent: { number: number; at: number }[] = [];
  const numberOf = (text: string): number => Number(text.split("#")[1]);
  const send: Sender = (request) => {
    const number = numberOf(idOf(request));
    sent.push({ number, at: clock.now() });
    const { answerAfter = 0, refuse = false } = plans[number] ?? {};
    return new Promise((resolve) => {
      const headers = { "retry-after": "0.2", "x-ratelimit-remaining": "1", "x-ratelimit-reset": "0.1" };
      clock.schedule(
        () => resolve(refuse && number % 5 === 0 ? answer(429, headers) : answer()),
        answerAfter,
      );
    });
  };
  const shop = openShop(send, {
    clock,
    random: () => 0,
    maximumAttempts: 2,
    rules: shopRules(requests, window),
    credential: () => (request) => {
      const { credential = 0 } = plans[numberOf(idOf(request))] ?? {};
      if (credential === 0) return undefined;
      return new Promise((resolve, reject) => {
        clock.schedule(
          () => (credential > 0 ? resolve() : reject(new TypeError("no"))),
          Math.abs(credential),
        );
      });
    },
  });
  const calls: Promise<string>[] = [];
  for (const [number, { after, name, key, abortAfter, deadline }] of plans.entries()) {
    await clock.advance(after);
    const controller = new AbortController();
    if (abortAfter !== null) clock.schedule(() => controller.abort(), abortAfter);
    // The key of an interval is the whole id, so that polls of one key share it only by plan.
    const id = name === "poll" ? `k${key}#${number - (number % 3)}` : `#${number}`;
    calls.push(
      shop.call(operations[name], { id }, { deadline, signal: controller.signal }).then(
        () => "answered",
        (error: { code?: string }) => error.code ?? "not a PayError",
      ),
    );
  }
  const outcomes = await clock.until(Promise.all(calls));
  await clock.advance(1_000);
  return { sent, outcomes, pending: clock.pending };
}

describe("the limiter, under anything", () => {
  it("never exceeds the rate in any window, settles every call and leaves no timer", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 20, max: 600 }),
        fc.array(plan, { maxLength: 60, size: "max" }),
        async (requests, window, plans) => {
          const { sent, outcomes, pending } = await run(plans, requests, window);
          expect(
            mostInAnyWindow(
              sent.map(({ at }) => at),
              window,
            ),
          ).toBeLessThanOrEqual(requests);
          const known = ["answered", "rate-limited", "aborted", "deadline", "token-source"];
          expect(outcomes.filter((outcome) => !known.includes(outcome))).toEqual([]);
          expect(pending).toBe(0);
        },
      ),
      { numRuns: 120 },
    );
  }, 60_000);

  it("keeps the order of each lane when nobody gives up, and finishes in the ideal time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 20, max: 600 }),
        fc.array(plan, { minLength: 1, maxLength: 60, size: "max" }),
        async (requests, window, given) => {
          const plans = given.map((one) => ({
            ...one,
            name: one.name === "poll" ? ("report" as const) : one.name,
            credential: 0,
            refuse: false,
            abortAfter: null,
            deadline: 1_000_000,
          }));
          const { sent } = await run(plans, requests, window);
          expect(sent).toHaveLength(plans.length);
          for (const name of ["pay", "status", "cancel", "report"] as const) {
            const numbers = sent.map(({ number }) => number).filter((number) => plans[number]?.name === name);
            expect(numbers).toEqual([...numbers].sort((one, two) => one - two));
          }
          // Whoever is served, each send is as early as the arrivals and the limit allow.
          let arrived = 0;
          const arrivals = plans.map(({ after }) => {
            arrived += after;
            return arrived;
          });
          const ideal: number[] = [];
          for (const [index, arrival] of arrivals.entries()) {
            ideal.push(Math.max(arrival, (ideal[index - requests] ?? Number.NEGATIVE_INFINITY) + window));
          }
          expect(sent.map(({ at }) => at)).toEqual(ideal);
        },
      ),
      { numRuns: 80 },
    );
  }, 60_000);
});
