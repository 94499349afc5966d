import type { FaultRule, RequestFault, WebhookFault } from "@pay/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSimulatedShop } from "./support/merchant.js";

/*
 * Seeded schedules: a few sales at once, every answer and postback in danger, and in the end the merchant's books have to say
 * what the bank's say. SCHEDULES=100000 vitest run test/schedules.test.ts tries more of them.
 */

const requestFault: fc.Arbitrary<RequestFault> = fc.oneof(
  fc.constantFrom<RequestFault[]>(
    { kind: "drop-before" },
    { kind: "drop-after" },
    { kind: "reset-before" },
    { kind: "reset-after" },
    { kind: "stall-headers" },
    { kind: "stall-headers", processed: false },
    { kind: "stall-body" },
    { kind: "truncate" },
    { kind: "html" },
    { kind: "html", status: 200, processed: true },
    { kind: "status", status: 500, processed: true },
    { kind: "status", status: 503, headers: { "retry-after": "2" } },
    { kind: "status", status: 429, headers: { "retry-after": "1" } },
  ),
  // Longer than the client waits: carried out when it has given up.
  fc.record({
    kind: fc.constant("delay" as const),
    milliseconds: fc.integer({ min: 0, max: 6_000 }),
    when: fc.constantFrom("before" as const, "after" as const),
  }),
);

const webhookFault: fc.Arbitrary<WebhookFault> = fc.oneof(
  // No tampering: a postback's credentials do not cover its body, so nobody could notice.
  fc.constantFrom<WebhookFault[]>({ kind: "lose" }, { kind: "lose-acknowledgement" }),
  fc.record({ kind: fc.constant("duplicate" as const), after: fc.integer({ min: 0, max: 3_000 }) }),
  fc.record({ kind: fc.constant("delay" as const), milliseconds: fc.integer({ min: 0, max: 60_000 }) }),
  fc.record({ kind: fc.constant("reorder" as const), within: fc.integer({ min: 0, max: 10_000 }) }),
);

const operations = ["payments.checkout", "payments.status", "payments.cancel", "payments.refund"];

const rule: fc.Arbitrary<FaultRule> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      operation: fc.constantFrom(...operations),
      nth: fc.integer({ min: 1, max: 6 }),
      fault: requestFault,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      webhook: fc.constant("postback"),
      nth: fc.integer({ min: 1, max: 8 }),
      fault: webhookFault,
    }),
  },
);

const sale = fc.record({
  total: fc.constantFrom(15_000, 15_000, 40_000, 100_001, 399),
  customer: fc.constantFrom("confirms", "confirms", "declines", "stays-silent"),
  customerAfter: fc.integer({ min: 0, max: 8_000 }),
  patience: fc.integer({ min: 500, max: 8_000 }),
  refunds: fc.array(fc.constantFrom(4_000, 11_000, 15_000, 100_014), { maxLength: 2 }),
});

const schedule = fc.record({
  seed: fc.nat(),
  bankDelay: fc.integer({ min: 0, max: 2_000 }),
  cancelDelay: fc.constantFrom(0, 0, 700),
  refundDelay: fc.integer({ min: 0, max: 3_000 }),
  faults: fc.array(rule, { maxLength: 8 }),
  sales: fc.array(sale, { minLength: 1, maxLength: 3 }),
});

const numRuns = Number(process.env["SCHEDULES"] ?? 1_000);

test(`in ${numRuns} schedules nothing is charged twice, nothing lost, and every unknown outcome settled`, {
  timeout: 60_000 + numRuns * 200,
}, async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ sales, ...settings }) => {
      const shop = createSimulatedShop(settings);
      await shop.trade(sales);
      const { simulator } = shop;
      expect({ failures: simulator.failures, unhandled: simulator.unhandled }).toEqual({
        failures: [],
        unhandled: [],
      });
      expect(shop.bank()).toEqual(shop.books);
      // Every state was told, the last one too, and none of them twice.
      expect(new Set(shop.told).size).toBe(shop.told.length);
      for (const { transactionId, status } of simulator.state.payments.values()) {
        if (status === "new" || shop.registeredOnly(transactionId)) continue;
        expect(shop.told.some((key) => key.startsWith(`${transactionId}|`) && key.includes(status))).toBe(
          true,
        );
      }
    }),
    { numRuns },
  );
});
