import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Operation, RetryRule } from "../../src/operation.js";
import type { ResolveOptions } from "../../src/resolve/resolver.js";
import { bankOperation, bankOperations, failureOf } from "../support/bank.js";
import type { Move, ProviderModel } from "../support/network.js";
import { anyModel, anyPolicy, anyWish, type Policy, run, runs } from "./policy.js";

const input = { id: "1", amount: 5 };

/** One step of a provider that answers what it is asked. */
const answered = (delay: number, acts = false): Move => ({
  acts,
  end: "answered",
  delay,
  retryAfter: 0,
  state: "paid",
});

/** A payment that is registered late, and a lookup that was asked before and answered afterwards. */
const slowAbsence: [["capture", ProviderModel], Policy, ResolveOptions] = [
  [
    "capture",
    {
      moves: [answered(5_000, true), answered(0)],
      lookups: [
        answered(0),
        { ...answered(0), end: "not-connected" },
        { ...answered(0), end: "too-early", retryAfter: 30 },
        { ...answered(5_000), end: "page" },
        answered(5_000),
      ],
      registration: 100,
    },
  ],
  { client: { random: () => 0 }, call: { maximumAttempts: 1 }, abortAt: 0 },
  { interval: 2_000, deadline: 60_000 },
];
const anyDelay = fc.constantFrom(0, 100, 9_000);

/** A rule of class `never` with whatever else a document might say beside it. */
const anyNeverRule: fc.Arbitrary<RetryRule> = fc.record(
  {
    class: fc.constant("never" as const),
    id: fc.constant("body#/id"),
    lookup: fc.constant({
      operation: "payments.status",
      input: { id: "body#/id" },
      absent: "repeat" as const,
    }),
    undo: fc.constant({ operation: "payments.payout", input: { other: "body#/id" } }),
  },
  { requiredKeys: ["class"] },
);

describe("how often a call is sent", () => {
  test("a `never` operation at most once, whatever the policy, the faults and the document", {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyNeverRule, anyModel(anyDelay), anyPolicy, async (retry, model, policy) => {
        const payout = bankOperation("payments.payout", retry);
        const { provider, bank } = await run("payout", input, model, policy, { ...bankOperations, payout });
        expect(provider.sent("payout")).toBeLessThanOrEqual(1);
        expect(bank.clock.pending).toBe(0);
      }),
      { numRuns: runs(20_000) },
    );
  });

  test("a `never` operation at most once, even when its error is settled", { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyModel(anyDelay), anyPolicy, anyWish, async (model, policy, wish) => {
        const { provider, bank, error } = await run("payout", input, model, policy);
        if (error === undefined || error.code === "invalid-input") return;
        const settled = bank.resolver.resolve(error, wish).catch(() => undefined);
        await bank.clock.until(settled);
        await bank.clock.until(bank.resolver.resolveCall("payments.payout", input, wish));
        expect(provider.sent("payout")).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(4_000) },
    );
  });

  test("a `status-first` operation not twice without a lookup in between that proves absence", {
    timeout: 600_000,
  }, async () => {
    const method = fc.constantFrom("capture" as const, "refund" as const);
    await fc.assert(
      fc.asyncProperty(
        method,
        anyModel(fc.constant(0)),
        anyPolicy,
        anyWish,
        async (name, model, policy, wish) => {
          const { provider, bank, error } = await run(name, input, model, policy);
          if (error !== undefined) {
            await bank.clock.until(bank.resolver.resolve(error, wish).catch(() => undefined));
          }
          const harmless = new Set(["not-connected", "too-busy", "too-early"]);
          let isProven = true;
          for (const { method: sent, end, body } of provider.log) {
            if (sent === name) {
              expect(isProven).toBe(true);
              isProven = harmless.has(end);
            } else if (sent === "status" && name === "refund") {
              isProven ||= body === '{"state":"none"}';
            }
          }
          expect(provider.acted(name)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: runs(10_000) },
    );
  });

  test("every class: never more often than the attempts allow, and never after the deadline", {
    timeout: 600_000,
  }, async () => {
    const method = fc.constantFrom("pay" as const, "status" as const, "refund" as const, "capture" as const);
    await fc.assert(
      fc.asyncProperty(method, anyModel(anyDelay), anyPolicy, async (name, model, policy) => {
        const { provider, bank } = await run(name, input, model, policy);
        const attempts = policy.call.maximumAttempts ?? policy.client.maximumAttempts ?? 3;
        if (name !== "status") expect(provider.sent(name)).toBeLessThanOrEqual(attempts);
        expect(bank.clock.now()).toBeLessThanOrEqual(
          Math.min(
            policy.call.deadline ?? policy.client.deadline ?? 90_000,
            policy.abortAt ?? Number.POSITIVE_INFINITY,
          ),
        );
        expect(bank.clock.pending).toBe(0);
      }),
      { numRuns: runs(4_000) },
    );
  });
});

describe("what is said about a call", () => {
  const method = fc.constantFrom("pay" as const, "refund" as const, "capture" as const, "payout" as const);

  test("`refused` and `not-sent` are only said when the provider did nothing", {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(method, anyModel(fc.constant(0)), anyPolicy, async (name, model, policy) => {
        const { provider, error } = await run(name, input, model, policy);
        if (error === undefined || error.outcome === "unknown") return;
        expect(provider.acted(name)).toBe(0);
      }),
      { numRuns: runs(20_000) },
    );
  });

  test("an error that is said to be retryable can be met with the same call without acting twice", {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(method, anyModel(fc.constant(0)), anyPolicy, async (name, model, policy) => {
        const { provider, error } = await run(name, input, model, policy);
        if (error?.retryable !== true || name === "pay") return;
        expect(provider.acted(name)).toBe(0);
      }),
      { numRuns: runs(4_000) },
    );
  });

  test("what settling reports is the truth", { timeout: 600_000 }, async () => {
    // Shorter than the time after which a provider that knows nothing is believed.
    const registration = fc.constantFrom(0, 100, 9_000);
    const models = fc.oneof(
      fc.tuple(
        fc.constantFrom("pay" as const, "capture" as const, "payout" as const),
        anyModel(registration),
      ),
      fc.tuple(fc.constant("refund" as const), anyModel(fc.constant(0))),
    );
    await fc.assert(
      fc.asyncProperty(models, anyPolicy, anyWish, async ([name, model], policy, wish) => {
        const { provider, bank, error } = await run(name, input, model, policy);
        if (error === undefined) return;
        // Without a reversal, which would change the truth.
        const { onUnknown: _never, ...kept } = wish;
        const resolution = await bank.clock
          .until(bank.resolver.resolve(error, kept))
          .catch(() => ({ status: "still-unknown" }));
        if (resolution.status === "succeeded") expect(provider.acted(name)).toBe(1);
        if (resolution.status === "not-found") expect(provider.acted(name)).toBe(0);
        if (resolution.status === "declined") expect(provider.acted(name)).toBe(0);
        expect(bank.clock.pending).toBe(0);
      }),
      // The example once passed for "not found": the lookup was asked before the payment was registered, and its
      // answer came after the time from which absence is believed.
      { numRuns: runs(10_000), examples: [slowAbsence] },
    );
  });
});

describe("what repeats carry", () => {
  test("the same bytes and the same id, with fresh credentials", { timeout: 600_000 }, async () => {
    const inputs = fc.record({ amount: fc.integer(), id: fc.uuid() }, { requiredKeys: ["amount"] });
    await fc.assert(
      fc.asyncProperty(inputs, anyModel(anyDelay), anyPolicy, anyWish, async (given, model, policy, wish) => {
        const { provider, bank, error } = await run("pay", given, model, policy);
        if (error !== undefined) {
          await bank.clock.until(bank.resolver.resolve(error, wish).catch(() => undefined));
        }
        const sent = provider.log.filter((entry) => entry.method === "pay").map((entry) => entry.request);
        if (sent.length === 0) return;
        expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
        expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({ ...given, id: expect.stringMatching(/./) });
        const tokens = provider.log.map(({ request }) => request.headers["authorization"]);
        expect(new Set(tokens).size).toBe(tokens.length);
      }),
      { numRuns: runs(4_000) },
    );
  });

  test("a `same-id` call without its id is not repeated once it may have acted", {
    timeout: 600_000,
  }, async () => {
    const operations: Record<string, Operation> = {
      ...bankOperations,
      pay: bankOperation("payments.pay", { class: "same-id", id: "body#/id" }),
    };
    await fc.assert(
      fc.asyncProperty(anyModel(anyDelay), anyPolicy, anyWish, async (model, policy, wish) => {
        const { provider, bank, error } = await run("pay", { amount: 1 }, model, policy, operations);
        if (error !== undefined) await bank.clock.until(failureOrValue(bank.resolver.resolve(error, wish)));
        const ends = provider.log.filter(({ method: sent }) => sent === "pay").map(({ end }) => end);
        const harmless = new Set(["not-connected", "too-busy", "too-early"]);
        expect(ends.slice(0, -1).every((end) => harmless.has(end))).toBe(true);
      }),
      { numRuns: runs(4_000) },
    );
  });
});

const failureOrValue = (promise: Promise<unknown>): Promise<unknown> =>
  promise.catch(() => failureOf(promise));
