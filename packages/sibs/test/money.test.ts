import fc from "fast-check";
import { expect, test } from "vitest";
import { createSibs } from "../src/index.js";
import { createSibsSimulator, sibsLedger } from "../src/testing/index.js";
import { card, order, settings } from "./support/setup.js";

interface Step {
  readonly kind: "capture" | "cancel" | "refund";
  /** In hundredths. */
  readonly amount: number;
}

/** What a step does to the money by the provider's rules; `undefined` when it is refused. */
function apply(
  money: { held: number; captured: number; released: number; refunded: number },
  { kind, amount }: Step,
): typeof money | undefined {
  if (kind === "capture" && amount <= money.held)
    return { ...money, held: money.held - amount, captured: money.captured + amount };
  if (kind === "cancel" && money.captured === 0 && amount <= money.held)
    return { ...money, held: money.held - amount, released: money.released + amount };
  if (kind === "refund" && amount <= money.captured - money.refunded)
    return { ...money, refunded: money.refunded + amount };
  return undefined;
}

test("no order of captures, cancellations and refunds makes or loses money", async () => {
  const simulator = createSibsSimulator();
  const sibs = createSibs({ product: "stargate", ...settings(simulator), fetch: simulator.fetch });
  const steps = fc.array(
    fc.record<Step>({
      kind: fc.constantFrom("capture", "cancel", "refund"),
      amount: fc.integer({ min: 1, max: 4000 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      simulator.reset();
      const checkout = await sibs.payments.checkout(order({ paymentType: "AUTH" }));
      await sibs.cards.purchase(checkout, { cardInfo: card() });
      let money = { held: 5050, captured: 0, released: 0, refunded: 0 };
      for (const step of plan) {
        const after = apply(money, step);
        const { transactionID } = checkout;
        const { outcome } = await sibs.payments[step.kind]({
          transactionID,
          transaction: {
            description: "Order 1001",
            amount: { value: step.amount / 100, currency: "PLN" },
            originalTransaction: { id: transactionID, datetime: "2026-01-01T00:00:00.000Z" },
          },
        }).withResponse();
        expect(outcome).toBe(after === undefined ? "declined" : "succeeded");
        money = after ?? money;
        const [booked] = Object.values(sibsLedger(simulator.state));
        expect(booked).toEqual(money);
        expect(money.held + money.captured + money.released).toBe(5050);
      }
    }),
    { numRuns: 60 },
  );
  expect(simulator.failures).toEqual([]);
});
