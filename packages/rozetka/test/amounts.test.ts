import { expect, test } from "vitest";
import { compareAmounts, moneyOf, type PaymentStatusResult, toMinorUnits } from "../src/index.js";

const success = (method: string, amount: string | number) => ({ method, amount, status: "success" });

test.each<[string, PaymentStatusResult, object]>([
  ["nothing yet", {}, { held: 0, charged: 0, refunded: 0 }],
  [
    "a charge in strings",
    { currency: "UAH", purchase_details: [success("purchase", "100.50")] },
    { held: 0, charged: 10_050, refunded: 0 },
  ],
  [
    "a charge in numbers",
    { currency: "UAH", purchase_details: [success("purchase", 0.29)] },
    { held: 0, charged: 29, refunded: 0 },
  ],
  [
    "a hold, partly charged and partly released",
    {
      currency: "UAH",
      purchase_details: [{ ...success("auth", "100"), status: "failure" }, success("auth", "100")],
      confirmation_details: [success("capture", 60)],
      cancellation_details: [success("void", "30.10"), { ...success("void", "1"), status: "pending" }],
      refund_details: [success("refund", "10.00"), { ...success("refund", "5"), status: "pending" }],
    },
    { held: 990, charged: 5_000, refunded: 1_000 },
  ],
  [
    "a charge that was cancelled, which nothing documents",
    {
      currency: "UAH",
      purchase_details: [success("purchase", "100")],
      cancellation_details: [success("void", "100")],
    },
    { held: 0, charged: 0, refunded: 0 },
  ],
])("%s", (_what, payment, money) => {
  expect(moneyOf(payment)).toEqual(money);
});

test("an amount that cannot be read is no zero", () => {
  const payment = { currency: "UAH", purchase_details: [success("purchase", "1,50")] };
  expect(() => moneyOf(payment)).toThrow("decimal amount");
});

test("amounts are the same as strings and as numbers", () => {
  expect(toMinorUnits("100.50", "UAH")).toBe(toMinorUnits(100.5, "UAH"));
  expect(compareAmounts("100.50", 100.5, "UAH")).toBe(0);
});
