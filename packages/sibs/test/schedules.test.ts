import fc from "fast-check";
import { expect } from "vitest";
import { drawnFaults, testSchedules } from "../../testing/test/support/schedules.js";
import { createSimulatedShop } from "./support/merchant.js";

const dangers = {
  operations: [
    "payments.checkout",
    "payments.status",
    "payments.statusByMerchantId",
    "payments.capture",
    "payments.cancel",
    "payments.refund",
    "cards.purchase",
    "blik.purchase",
  ],
};

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
  faults: drawnFaults(dangers),
  payments: fc.array(payment, { minLength: 1, maxLength: 3 }),
});

testSchedules(schedule, async ({ payments, ...settings }) => {
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
});
