import fc from "fast-check";
import { expect } from "vitest";
import { drawnFaults, testSchedules } from "../../testing/test/support/schedules.js";
import { createSimulatedShop } from "./support/merchant.js";

const dangers = {
  operations: [
    "batchPayments.create",
    "batchPayments.confirm",
    "batchPayments.cancel",
    "payments.info",
    "payments.refund",
  ],
};

const batch = fc.record({
  amounts: fc.array(fc.constantFrom(100.5, 20, 19.99), { minLength: 1, maxLength: 2 }),
  held: fc.boolean(),
  // Pays at once, after a check, declined, declined after a check.
  card: fc.constantFrom("4111111111111111", "4242424242424242", "4000000000000044", "4200000000000000"),
  payerAfter: fc.integer({ min: 0, max: 8_000 }),
  payerPasses: fc.boolean(),
  next: fc.constantFrom("confirm" as const, "confirm-part" as const, "cancel" as const),
  refund: fc.constantFrom("none" as const, "part" as const, "full" as const),
});

const schedule = fc.record({
  seed: fc.nat(),
  faults: drawnFaults(dangers),
  batches: fc.array(batch, { minLength: 1, maxLength: 3 }),
});

testSchedules(schedule, async ({ batches, ...settings }) => {
  const shop = createSimulatedShop(settings);
  await shop.trade(batches);
  const { simulator, told } = shop;
  expect({ failures: simulator.failures, unhandled: simulator.unhandled }).toEqual({
    failures: [],
    unhandled: [],
  });
  expect(shop.bank()).toEqual(shop.books);
  // Every callback that the provider sent reached the merchant's code, and each once.
  const ids = told.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(simulator.webhooks.deliveries.map(({ state }) => state)).toEqual(ids.map(() => "acknowledged"));
});
