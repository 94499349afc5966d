import type { FaultRule, RequestFault, WebhookFault } from "@pay/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSimulatedShop } from "./support/merchant.js";

/*
 * Seeded schedules: a few payments at once, every answer and notification in danger, and in the end the merchant's books have to say
 * what the gateway's say. SCHEDULES=100000 vitest run test/schedules.test.ts tries more of them.
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
  fc.constantFrom<WebhookFault[]>({ kind: "lose" }, { kind: "lose-acknowledgement" }, { kind: "tamper" }),
  fc.record({ kind: fc.constant("duplicate" as const), after: fc.integer({ min: 0, max: 3_000 }) }),
  fc.record({ kind: fc.constant("delay" as const), milliseconds: fc.integer({ min: 0, max: 60_000 }) }),
  fc.record({ kind: fc.constant("reorder" as const), within: fc.integer({ min: 0, max: 10_000 }) }),
);

const operations = [
  "payments.checkout",
  "payments.status",
  "payments.statusByMerchantId",
  "payments.capture",
  "payments.cancel",
  "payments.refund",
  "cards.purchase",
  "blik.purchase",
];

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
      webhook: fc.constant("*"),
      nth: fc.integer({ min: 1, max: 8 }),
      fault: webhookFault,
    }),
  },
);

const payment = fc.record({
  way: fc.constantFrom("authorization" as const, "card" as const, "blik" as const),
  // The last two are declined, and succeed after a while.
  amount: fc.constantFrom(50.5, 50.5, 100.01, 100.04),
  customer: fc.constantFrom(
    "confirms" as const,
    "confirms" as const,
    "refuses" as const,
    "stays-silent" as const,
  ),
  customerAfter: fc.integer({ min: 0, max: 8_000 }),
  patience: fc.integer({ min: 500, max: 8_000 }),
  steps: fc.array(
    fc.record({
      what: fc.constantFrom("capture" as const, "cancel" as const),
      amount: fc.constantFrom(20.5, 30, 50.5),
    }),
    { maxLength: 2 },
  ),
  refunds: fc.array(fc.constantFrom(10, 20.5, 50.5), { maxLength: 2 }),
});

const schedule = fc.record({
  seed: fc.nat(),
  faults: fc.array(rule, { maxLength: 8 }),
  payments: fc.array(payment, { minLength: 1, maxLength: 3 }),
});

const numRuns = Number(process.env["SCHEDULES"] ?? 1_000);

test(`in ${numRuns} schedules nothing is charged twice, nothing lost, and every unknown outcome settled`, {
  timeout: 60_000 + numRuns * 200,
}, async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ payments, ...settings }) => {
      const shop = createSimulatedShop(settings);
      await shop.trade(payments);
      const { simulator, told } = shop;
      expect({ failures: simulator.failures, unhandled: simulator.unhandled }).toEqual({
        failures: [],
        unhandled: [],
      });
      expect(shop.bank()).toEqual(shop.books);
      // Every notification that the gateway sent reached the merchant's code, and each once.
      const ids = told.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(simulator.webhooks.deliveries.map(({ state }) => state)).toEqual(ids.map(() => "acknowledged"));
    }),
    { numRuns },
  );
});
