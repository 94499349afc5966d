import fc from "fast-check";
import { expect } from "vitest";
import { drawnFaults, testSchedules } from "../../testing/test/support/schedules.js";
import { createSimulatedShop } from "./support/merchant.js";

const dangers = {
  operations: ["payments.checkout", "payments.status", "payments.cancel", "payments.refund"],
  webhook: "postback",
  // A postback's credentials do not cover its body, so nobody could notice.
  tampers: false,
};

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
  faults: drawnFaults(dangers),
  sales: fc.array(sale, { minLength: 1, maxLength: 3 }),
});

testSchedules(schedule, async ({ sales, ...settings }) => {
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
    expect(shop.told.some((key) => key.startsWith(`${transactionId}|`) && key.includes(status))).toBe(true);
  }
});
