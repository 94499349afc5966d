import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PaidPayment, ReturnedLine } from "../../src/cash-desk/index.js";
import {
  bankDeclinedRefunds,
  declinedRefunds,
  koshelekLedger,
  refusedRefunds,
  testStoreId,
} from "../../src/testing/index.js";
import { card, openShop, type Shop, type ShopOptions, tea } from "../support/desk.js";

async function paidShop(
  options: ShopOptions = {},
  totalAmount = 15_000,
): Promise<{ shop: Shop; payment: PaidPayment }> {
  const shop = openShop({ ...options, simulator: { confirmAfter: 100, ...options.simulator } });
  const sale = await shop.settled(shop.desk.pay(tea("order-1", totalAmount), card()).result);
  if (sale.status !== "paid") throw new Error(sale.status);
  shop.shown.length = 0;
  return { shop, payment: sale.payment };
}

const money = (shop: Shop): unknown => koshelekLedger(shop.simulator.state)["order-1"];

describe("a full refund", () => {
  test("gives back all goods and the whole amount, and follows the refund to its end", async () => {
    const { shop, payment } = await paidShop();
    const outcome = await shop.settled(shop.desk.refund(payment, "everything"));
    const [refTransactionId] = shop.simulator.state.refunds.keys();
    expect(outcome).toMatchObject({ status: "refunded", amount: 15_000, refTransactionId });
    expect(shop.bodies("refund")).toMatchObject([{ refundAmount: 15_000, items: tea().invoice.items }]);
    expect(shop.bodies("status").at(-1)).toMatchObject({ refTransactionId });
    expect(shop.shown).toEqual(["refund-started", "refund-processing", "refunded"]);
    expect(money(shop)).toEqual({ paid: 15_000, refunded: 15_000 });
    expect((await shop.entries("refund"))[0]).toMatchObject({
      status: "closed",
      data: { result: "refunded", amount: 15_000, refTransactionId },
    });
  });

  test("has the paid amount even where the lines do not add up to it", async () => {
    const { shop, payment } = await paidShop({}, 14_900);
    const outcome = await shop.settled(shop.desk.refund(payment, [{ line: 0 }, { line: 1 }]));
    expect(outcome).toMatchObject({ status: "refunded", amount: 14_900 });
  });

  test("is not possible twice", async () => {
    const { shop, payment } = await paidShop();
    await shop.settled(shop.desk.refund(payment, "everything"));
    expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({
      status: "declined",
      decline: { code: "TERMINAL_STATE_OF_PAYMENT_TRANSACTION" },
    });
    expect(shop.shown.at(-1)).toBe("refund-declined");
  });
});

describe("a partial refund", () => {
  test("gives back some lines, one refund after the other, up to what was paid", async () => {
    const { shop, payment } = await paidShop();
    const part: ReturnedLine = { line: 1, quantity: 1, amount: 2_500 };
    expect(await shop.settled(shop.desk.refund(payment, [part]))).toMatchObject({
      status: "refunded",
      amount: 2_500,
    });
    expect(shop.bodies("refund")[0]?.["items"]).toEqual([
      { name: "Ложка", article: "78", price: 2_500, quantity: 1, totalAmount: 2_500, tax: "vat20" },
    ]);
    expect(await shop.settled(shop.desk.refund(payment, [{ line: 0 }]))).toMatchObject({
      status: "refunded",
    });
    expect(money(shop)).toEqual({ paid: 15_000, refunded: 12_500 });
    expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({
      status: "declined",
      decline: { code: "REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE" },
    });
    expect(await shop.settled(shop.desk.refund(payment, [part]))).toMatchObject({ status: "refunded" });
    expect(money(shop)).toEqual({ paid: 15_000, refunded: 15_000 });
  });

  test("waits for no other refund: the second is declined while the first is under way", async () => {
    const { shop, payment } = await paidShop();
    const first = shop.desk.refund(payment, [{ line: 0 }]);
    expect(await shop.anotherDesk().refund(payment, [{ line: 1 }])).toMatchObject({
      status: "declined",
      entryId: undefined,
      decline: { code: "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY" },
    });
    expect(await shop.settled(first)).toMatchObject({ status: "refunded" });
    expect(shop.bodies("refund")).toHaveLength(1);
  });

  test("is declined by the provider while another desk's refund is under way", async () => {
    const { shop, payment } = await paidShop();
    const other = shop.simulator.actions.beginRefund(payment.transactionId);
    expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({
      status: "declined",
      decline: { code: "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY" },
    });
    shop.simulator.actions.finishRefund(other, "EXTERNAL_PROVIDER_ERROR");
    expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({ status: "refunded" });
  });

  test.each<[string, ReturnedLine[], string]>([
    ["no line", [], "goods"],
    ["a line that was not sold", [{ line: 2 }], "goods[0].line"],
    ["a line twice", [{ line: 1 }, { line: 1 }], "goods[1].line"],
    ["a part of goods that are weighed", [{ line: 0, quantity: 500, amount: 5_000 }], "goods[0]"],
    ["less money for goods that are weighed", [{ line: 0, quantity: 1_000, amount: 5_000 }], "goods[0]"],
    ["more than was sold", [{ line: 1, quantity: 3, amount: 5_000 }], "goods[0].quantity"],
    ["a fraction of a piece", [{ line: 1, quantity: 0.5, amount: 1_250 }], "goods[0].quantity"],
    ["none of it", [{ line: 1, quantity: 0, amount: 1_250 }], "goods[0].quantity"],
    ["more money than the line", [{ line: 1, quantity: 1, amount: 5_001 }], "goods[0].amount"],
    ["no money", [{ line: 1, quantity: 1, amount: 0 }], "goods[0].amount"],
    ["fractions of kopecks", [{ line: 1, quantity: 1, amount: 0.5 }], "goods[0].amount"],
  ])("of %s is refused before anything is written or sent", async (_what, goods, path) => {
    const { shop, payment } = await paidShop();
    await expect(shop.desk.refund(payment, goods)).rejects.toMatchObject({
      code: "invalid-input",
      outcome: "not-sent",
      issues: [{ path }],
    });
    expect(await shop.entries("refund")).toEqual([]);
    expect(shop.calls()).not.toContain("refund");
  });

  test("cannot come to the whole amount", async () => {
    const { shop, payment } = await paidShop({}, 10_000);
    await expect(shop.desk.refund(payment, [{ line: 0 }])).rejects.toMatchObject({
      issues: [{ path: "goods", allowed: expect.stringContaining("less than the 10000") }],
    });
  });

  test("of any lines and any parts never asks for more than was paid, nor for parts of weighed goods", async () => {
    const { shop, payment } = await paidShop({ simulator: { refundDelay: 0 } });
    const line = fc.oneof(
      fc.record({ line: fc.integer({ min: -1, max: 3 }) }),
      fc.record({
        line: fc.integer({ min: -1, max: 3 }),
        quantity: fc.integer({ min: -1, max: 1_001 }),
        amount: fc.integer({ min: -1, max: 10_001 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 3 }), async (goods) => {
        const before = shop.bodies("refund").length;
        await shop.settled(shop.desk.refund(payment, goods)).catch(() => undefined);
        for (const sent of shop.bodies("refund").slice(before)) {
          expect(sent["refundAmount"]).toBeGreaterThan(0);
          expect(sent["refundAmount"]).toBeLessThanOrEqual(15_000);
          for (const item of sent["items"] as { article: string; quantity: number; totalAmount: number }[]) {
            if (item.article === "77") expect(item).toMatchObject({ quantity: 1_000, totalAmount: 10_000 });
          }
        }
        const { refunded } = money(shop) as { refunded: number };
        expect(refunded).toBeLessThanOrEqual(15_000);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a refund", () => {
  test.each(Object.entries(declinedRefunds))("of %s kopecks is declined at once", async (amount, code) => {
    const { shop, payment } = await paidShop({}, Number(amount));
    expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({
      status: "declined",
      decline: { code, text: { en: expect.any(String), ru: expect.any(String) } },
    });
    expect(money(shop)).toEqual({ paid: Number(amount), refunded: 0 });
  });

  test.each(Object.entries(bankDeclinedRefunds))(
    "of %s kopecks is declined by the bank later",
    async (amount, code) => {
      const { shop, payment } = await paidShop({}, Number(amount));
      expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({
        status: "declined",
        decline: { code },
      });
      expect(shop.shown).toEqual(["refund-started", "refund-processing", "refund-declined"]);
    },
  );

  test.each(Object.entries(refusedRefunds))("of %s kopecks is refused", async (amount, code) => {
    const { shop, payment } = await paidShop({}, Number(amount));
    expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({
      status: "declined",
      decline: { code },
    });
    expect((await shop.entries("refund"))[0]).toMatchObject({ status: "closed", data: { code } });
  });

  test("without an answer is repeated with the same id, and made once", async () => {
    const { shop, payment } = await paidShop();
    shop.simulator.faults.add({ operation: "payments.refund", nth: [1, 2], fault: { kind: "reset-after" } });
    expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({ status: "refunded" });
    expect(new Set(shop.bodies("refund").map(({ requestId }) => requestId)).size).toBe(1);
    expect(shop.simulator.state.refunds.size).toBe(1);
  });

  test("that the bank does not end in time is left to recovery", async () => {
    const { shop, payment } = await paidShop({
      simulator: { refundDelay: undefined },
      desk: { refundTimeout: 2_000, cancelTimeout: 2_000 },
    });
    const outcome = await shop.settled(shop.desk.refund(payment, "everything"));
    const [refTransactionId = ""] = shop.simulator.state.refunds.keys();
    expect(outcome).toMatchObject({ status: "pending", refTransactionId });
    for (let round = 0; round < 8; round += 1) {
      await shop.clock.advance(15_000);
      const { open, attention } = await shop.settled(shop.desk.recover());
      // However long the bank takes: nothing is wrong with the entry.
      expect([open.length, attention.length]).toEqual([1, 0]);
    }
    shop.simulator.actions.finishRefund(refTransactionId);
    await shop.clock.advance(15_000);
    expect((await shop.settled(shop.desk.recover())).settled).toMatchObject([
      { kind: "refund", status: "refunded", amount: 15_000 },
    ]);
    expect(money(shop)).toEqual({ paid: 15_000, refunded: 15_000 });
  });

  test("without any answer stays open, and recovery repeats the very same request", async () => {
    const { shop, payment } = await paidShop();
    const fault = shop.simulator.faults.add({ operation: "payments.refund", fault: { kind: "drop-after" } });
    expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({ status: "unknown" });
    expect(shop.shown).toContain("refund-unanswered");
    expect(await shop.desk.refund(payment, "everything")).toMatchObject({ status: "declined" });
    fault.remove();
    await shop.clock.advance(15_000);
    const report = await shop.settled(shop.desk.recover());
    expect(report.settled).toMatchObject([{ kind: "refund", status: "refunded" }]);
    const [first, ...others] = shop.bodies("refund");
    for (const other of others) expect(other).toEqual(first);
    expect(money(shop)).toEqual({ paid: 15_000, refunded: 15_000 });
  });

  test("whose repeat does not fit the payment's state any more may have been made, and is not called declined", async () => {
    const { shop, payment } = await paidShop({
      desk: { cancelTimeout: 1_000 },
      client: {
        hooks: {
          retry: ({ operation }) => {
            const body = { code: "WRONG_TRANSACTION_STATE_CHANGE" };
            if (operation === "payments.refund") shop.simulator.answer(operation, { status: 422, body });
          },
        },
      },
    });
    shop.simulator.faults.add({ operation: "payments.refund", fault: { kind: "drop-after" }, times: 1 });
    expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({ status: "unknown" });
    await shop.clock.advance(15_000);
    const report = await shop.settled(shop.desk.recover());
    expect(report.settled).toMatchObject([{ kind: "refund", status: "refunded" }]);
    expect(money(shop)).toEqual({ paid: 15_000, refunded: 15_000 });
  });

  test("in whose place the payment was cancelled is not said to be declined after a crash", async () => {
    const { shop, payment } = await paidShop({ desk: { cancelTimeout: 1_000 } });
    const cancellation = { requestId: "6ee64eb1-0012-4cd0-aefe-966d48ea7b71" };
    const refund = {
      requestId: "5ee64eb1-0012-4cd0-aefe-966d48ea7b71",
      storeId: testStoreId,
      terminalId: "till-1",
      transactionId: payment.transactionId,
      refundAmount: 15_000,
      items: [...payment.items],
    };
    await shop.journal.create({
      id: "interrupted",
      kind: "koshelek.refund",
      at: shop.clock.date(),
      data: {
        format: 1,
        what: "intent",
        refund,
        orderId: "order-1",
        payment,
        cancel: { ...cancellation, reason: "payment-unanswered" },
      },
    });
    const common = { transactionId: payment.transactionId, status: "canceled" } as const;
    shop.simulator.answer("payments.refund", {
      status: 200,
      body: {
        ...common,
        requestId: refund.requestId,
        refTransactionId: "r-1",
        refStatus: "rejected",
        errorCode: "TERMINAL_STATE_OF_PAYMENT_TRANSACTION",
      },
    });
    shop.simulator.answer("payments.status", {
      status: 200,
      body: { ...common, requestId: cancellation.requestId },
    });
    const report = await shop.settled(shop.desk.recover());
    expect(report.settled).toMatchObject([{ kind: "refund", status: "canceled" }]);
    expect((await shop.entries("refund"))[0]).toMatchObject({ data: { result: "canceled" } });
  });

  test("that never left is certain not to exist", async () => {
    let isAnswering = true;
    const { shop, payment } = await paidShop({
      client: {
        token: () => {
          if (!isAnswering) throw new Error("the library does not answer");
          return "passcode";
        },
      },
    });
    isAnswering = false;
    expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({ status: "declined" });
    expect((await shop.entries("refund"))[0]).toMatchObject({ status: "closed" });
    expect(shop.calls()).not.toContain("refund");
  });

  test("carries the token, and the status call does not", async () => {
    const { shop, payment } = await paidShop();
    await shop.settled(shop.desk.refund(payment, "everything"));
    const tokens = shop.simulator.exchanges.flatMap((exchange) =>
      exchange.direction === "received" ? [[exchange.operation, exchange.request.headers["token"]]] : [],
    );
    expect(Object.fromEntries(tokens)).toEqual({
      "payments.checkout": "passcode",
      "payments.status": undefined,
      "payments.refund": "passcode",
    });
  });
});
