import { describe, expect, test } from "vitest";
import {
  type ApiError,
  explainCancelDecline,
  type Invoice,
  type Item,
  isPayError,
  type PayError,
  type PaymentsCheckoutInput,
  type PaymentsRefundInput,
} from "../src/index.js";
import { declinedTotals, koshelekLedger, testStoreId } from "../src/testing/index.js";
import { makeClient, sale, useSimulator } from "./support/setup.js";

const simulator = useSimulator();
const koshelek = makeClient();
const place = { storeId: testStoreId, terminalId: "till-1" };

async function failure(call: Promise<unknown>): Promise<PayError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isPayError(error)) throw new Error(`Expected a PayError, got ${String(error)}`);
  return error;
}

/** A payment that the customer and the bank have agreed to. */
async function paid(cardSession = "A1G97N"): Promise<string> {
  const { transactionId } = await koshelek.payments.checkout(sale({ cardSession }));
  simulator.actions.confirm(transactionId);
  await simulator.clock.advance(300);
  return transactionId;
}

describe("payments.checkout", () => {
  test("sends the documented request and reads the payment", async () => {
    const { value, outcome, status, attempts } = await koshelek.payments.checkout(sale()).withResponse();
    expect(value).toMatchObject({ status: "new" });
    expect({ outcome, status, attempts: attempts.length }).toEqual({
      outcome: "pending",
      status: 200,
      attempts: 1,
    });

    const [exchange] = simulator.exchanges;
    expect(exchange?.request.method).toBe("POST");
    expect(exchange?.request.url).toBe("https://api-test.koshelek.app/shop/api/v1/merchant/checkout");
    expect(exchange?.request.headers).toMatchObject({
      authorization: `Basic ${btoa("till:till-password")}`,
      token: "passcode",
      "content-type": "application/json",
    });
    const body: unknown = JSON.parse(exchange?.request.text ?? "");
    expect(body).toEqual({ ...sale(), requestId: value.requestId });
    expect(value.requestId).toMatch(/^[\da-f]{8}-/);
  });

  test("keeps the caller's requestId, and the provider answers its repeat as the first time", async () => {
    const first = await koshelek.payments.checkout(sale({ requestId: "one" }));
    const again = await koshelek.payments.checkout(sale({ requestId: "one" }));
    expect(again).toEqual(first);
    expect(simulator.state.payments.size).toBe(1);
  });

  test("repeats with the same bytes when the answer is lost, and pays once", async () => {
    simulator.faults.add({ operation: "payments.checkout", nth: 1, fault: { kind: "drop-after" } });
    const { value, attempts } = await koshelek.payments.checkout(sale()).withResponse();
    expect(attempts.map(({ status, failure: code }) => status ?? code)).toEqual(["network", 200]);
    const bodies = simulator.exchanges.map((exchange) => exchange.request.text);
    expect(bodies[1]).toBe(bodies[0]);
    expect([...simulator.state.payments.keys()]).toEqual([value.transactionId]);
  });

  test("says that the outcome is unknown when no answer ever comes", async () => {
    simulator.faults.add({ operation: "payments.checkout", fault: { kind: "drop-after" } });
    const error = await failure(koshelek.payments.checkout(sale()));
    expect(error).toMatchObject({
      code: "network",
      outcome: "unknown",
      retryable: true,
      operation: "payments.checkout",
    });
    expect(error.attempts).toHaveLength(3);
    expect(simulator.state.payments.size).toBe(1);
  });

  test.each([
    ["a session that does not exist", { cardSession: "UNKNOWN1" }, "UNKNOWN_SESSION_ID", "refused"],
    [
      "an id used for another request",
      { requestId: "one", terminalId: "till-2" },
      "WRONG_TRANSACTION_STATE_CHANGE",
      "refused",
    ],
    // Another call may have made the payment, so this refusal does not say that there is none.
    ["a session that has a payment", {}, "TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS", "unknown"],
  ])("refuses %s with a typed code", async (_what, more, code, outcome) => {
    await koshelek.payments.checkout(sale({ requestId: "one" }));
    const error = (await failure(koshelek.payments.checkout(sale(more)))) as ApiError;
    expect(error).toMatchObject({ code: "api", status: 422, outcome, providerCode: code });
    expect(error.meaning?.meaning).toBeTypeOf("string");
  });

  test("refuses a second payment for a paid session", async () => {
    await paid();
    const error = (await failure(koshelek.payments.checkout(sale()))) as ApiError;
    expect(error.providerCode).toBe("TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED");
  });

  test("answers 401 for wrong credentials", async () => {
    const error = await failure(makeClient({ password: "wrong-password" }).payments.checkout(sale()));
    expect(error).toMatchObject({
      code: "authentication",
      status: 401,
      outcome: "refused",
      attempts: [{ number: 1 }],
    });
  });

  test("needs a token before anything is sent, asks for it anew in every attempt, and hides why it failed", async () => {
    const without = await failure(makeClient({ token: undefined } as never).payments.checkout(sale()));
    expect(without).toMatchObject({ code: "authentication", outcome: "not-sent" });
    expect(simulator.exchanges).toHaveLength(0);

    let asked = 0;
    simulator.faults.add({ operation: "payments.checkout", nth: 1, fault: { kind: "status", status: 503 } });
    await makeClient({ token: () => `passcode-${++asked}` }).payments.checkout(sale());
    expect(simulator.exchanges.map((exchange) => exchange.request.headers["token"])).toEqual([
      "passcode-1",
      "passcode-2",
    ]);
  });

  test.each([
    [{ checkoutInvoice: { ...sale().checkoutInvoice, totalAmount: 150.5 } }, "checkoutInvoice.totalAmount"],
    [
      { checkoutInvoice: { ...sale().checkoutInvoice, totalAmount: 10_000_000_000 } },
      "checkoutInvoice.totalAmount",
    ],
    [{ storeId: "short" }, "storeId"],
    [{ cardSession: "A-1" }, "cardSession"],
    [{ paymentMethods: [] }, "paymentMethods"],
    [{ cardsession: "A1G97N" }, "cardsession"],
  ])("refuses %j before anything is sent, and names the member", async (more, path) => {
    const error = await failure(koshelek.payments.checkout(sale(more as Partial<PaymentsCheckoutInput>)));
    expect(error).toMatchObject({ code: "invalid-input", outcome: "not-sent", issues: [{ path }] });
    expect(simulator.exchanges).toHaveLength(0);
  });
});

describe("payments.status", () => {
  test("tells the stages of a payment", async () => {
    const { transactionId } = await koshelek.payments.checkout(sale());
    const outcomes: unknown[] = [];
    const ask = async (): Promise<void> => {
      const { value, outcome } = await koshelek.payments.status({ transactionId }).withResponse();
      outcomes.push([value.status, outcome]);
    };
    await ask();
    simulator.actions.confirm(transactionId);
    await ask();
    await simulator.clock.advance(300);
    await ask();
    expect(outcomes).toEqual([
      ["new", "pending"],
      ["pending", "pending"],
      ["accepted", "succeeded"],
    ]);
    expect(koshelekLedger(simulator.state)).toEqual({ "12345": { paid: 15_000, refunded: 0 } });
  });

  test("takes a new requestId for every poll", async () => {
    const transactionId = await paid();
    await koshelek.payments.status({ transactionId });
    await koshelek.payments.status({ transactionId });
    const ids = simulator.exchanges
      .slice(-2)
      .map((exchange) => JSON.parse(exchange.request.text).requestId as string);
    expect(new Set(ids).size).toBe(2);
  });

  test.each(Object.entries(declinedTotals))(
    "tells why a payment of %s kopecks is declined",
    async (total, code) => {
      const checkoutInvoice = { ...sale().checkoutInvoice, totalAmount: Number(total) };
      const { transactionId } = await koshelek.payments.checkout(sale({ checkoutInvoice }));
      simulator.actions.confirm(transactionId);
      await simulator.clock.advance(300);
      const { value, outcome } = await koshelek.payments.status({ transactionId }).withResponse();
      expect({ status: value.status, code: value.errorCode, outcome }).toEqual({
        status: "rejected",
        code,
        outcome: "declined",
      });
      const error = (await failure(
        koshelek.payments.status({ transactionId }, { throwOnDecline: true }),
      )) as ApiError;
      expect(error).toMatchObject({ code: "declined", outcome: "refused", providerCode: code });
    },
  );

  test("tells that a total below four roubles was declined", async () => {
    const checkoutInvoice = { ...sale().checkoutInvoice, totalAmount: 399 };
    const { value, outcome } = await koshelek.payments.checkout(sale({ checkoutInvoice })).withResponse();
    expect(outcome).toBe("declined");
    const status = await koshelek.payments.status({ transactionId: value.transactionId });
    expect(status.errorCode).toBe("TOTAL_AMOUNT_IS_TOO_SMALL");
  });

  test("tells that there is no such payment", async () => {
    const { value, outcome } = await koshelek.payments
      .status({ transactionId: "nobody-knows-it" })
      .withResponse();
    expect({ status: value.status, outcome }).toEqual({ status: "", outcome: "not-found" });
  });

  test("reports on a cancellation by its own transaction", async () => {
    const { transactionId } = await koshelek.payments.checkout(sale());
    const { refTransactionId } = await koshelek.payments.cancel({ ...place, transactionId });
    expect(await koshelek.payments.status({ refTransactionId })).toMatchObject({
      transactionId,
      refTransactionId,
      refStatus: "accepted",
      status: "canceled",
    });
  });

  test("keeps a status that this version does not know", async () => {
    simulator.faults.add({
      operation: "payments.status",
      fault: { kind: "status", status: 200, body: { requestId: "r", transactionId: "t", status: "frozen" } },
    });
    const { value, outcome } = await koshelek.payments.status({ transactionId: "t" }).withResponse();
    expect({ status: value.status, outcome }).toEqual({ status: "frozen", outcome: "unrecognized" });
  });

  test("wants one of the two transactions", async () => {
    const error = await failure(koshelek.payments.status({}));
    expect(error.message).toContain("transactionId, or refTransactionId");
  });
});

describe("payments.cancel", () => {
  test("cancels an open payment", async () => {
    const { transactionId } = await koshelek.payments.checkout(sale());
    const { value, outcome } = await koshelek.payments.cancel({ ...place, transactionId }).withResponse();
    expect(value).toMatchObject({ transactionId, refStatus: "accepted", status: "canceled" });
    expect(outcome).toBe("succeeded");
    expect(koshelekLedger(simulator.state)).toEqual({ "12345": { paid: 0, refunded: 0 } });
  });

  const declines: readonly [string, string, () => Promise<string>][] = [
    [
      "cancelled before",
      "already-canceled",
      async () => {
        const { transactionId } = await koshelek.payments.checkout(sale());
        await koshelek.payments.cancel({ ...place, transactionId });
        return transactionId;
      },
    ],
    ["accepted", "already-accepted", () => paid()],
    [
      "being refunded",
      "being-refunded",
      async () => {
        const transactionId = await paid();
        simulator.actions.beginRefund(transactionId);
        return transactionId;
      },
    ],
    ["unknown", "not-found", async () => "00000000-0000-4000-8000-000000000000"],
  ];
  test.each(declines)("is declined for a payment that is %s", async (_what, reason, prepare) => {
    const transactionId = await prepare();
    const { value, outcome } = await koshelek.payments.cancel({ ...place, transactionId }).withResponse();
    expect(outcome).toBe("declined");
    expect(explainCancelDecline(value)?.reason).toBe(reason);
  });

  test("cancels once when its answer is lost", async () => {
    const { transactionId } = await koshelek.payments.checkout(sale());
    simulator.faults.add({ operation: "payments.cancel", nth: 1, fault: { kind: "reset-after" } });
    const { value, outcome } = await koshelek.payments.cancel({ ...place, transactionId }).withResponse();
    expect({ refStatus: value.refStatus, outcome }).toEqual({ refStatus: "accepted", outcome: "succeeded" });
    expect(simulator.state.cancellations.size).toBe(1);
  });

  test("before the customer's confirmation, the retry needs a new card session", async () => {
    const { transactionId } = await koshelek.payments.checkout(sale());
    await koshelek.payments.cancel({ ...place, transactionId });
    const error = (await failure(koshelek.payments.checkout(sale()))) as ApiError;
    expect(error.providerCode).toBe("UNKNOWN_SESSION_ID");
    expect(await koshelek.payments.checkout(sale({ cardSession: "B2H08P" }))).toMatchObject({
      status: "new",
    });
  });

  test("after it, the retry goes on with the old one", async () => {
    const { transactionId } = await koshelek.payments.checkout(sale());
    simulator.actions.confirm(transactionId);
    await koshelek.payments.cancel({ ...place, transactionId });
    expect(await koshelek.payments.checkout(sale())).toMatchObject({ status: "new" });
  });
});

describe("payments.availability", () => {
  const question = () => {
    const { cardSession, paymentMethods: _methods, ...rest } = sale();
    return { ...rest, cardsession: cardSession };
  };

  test("spells the card session as the provider does, and carries the token", async () => {
    const { value, outcome } = await koshelek.payments.availability(question()).withResponse();
    expect(outcome).toBe("succeeded");
    expect(value).toMatchObject({ koshelekPayIsDefault: true });
    expect(simulator.exchanges[0]?.request.headers["token"]).toBe("passcode");
    expect(JSON.parse(simulator.exchanges[0]?.request.text ?? "")).toMatchObject({ cardsession: "A1G97N" });
    const error = await failure(koshelek.payments.availability(sale() as never));
    expect(error).toMatchObject({ code: "invalid-input" });
  });

  test("moves no money, so a lost answer is harmless", async () => {
    simulator.faults.add({ operation: "payments.availability", fault: { kind: "drop-after" } });
    const error = await failure(koshelek.payments.availability(question()));
    expect(error).toMatchObject({ code: "network", outcome: "not-sent", retryable: true });
  });
});

describe("payments.receipt", () => {
  const invoice: Invoice = {
    orderId: "12345",
    receiptId: "1",
    merchantName: "ООО Чай",
    merchantAddress: "Москва",
    inn: "001234567891",
    dateTime: "2026-01-01T10:00:00+03:00",
    shift: "1",
    cashier: "Иванова",
    receiptType: "debit",
    totalAmount: 15_000,
    items: sale().checkoutInvoice.items,
  };

  test("needs no tax amount, is answered with nothing, and hides the cashier", async () => {
    const transactionId = await paid();
    expect(await koshelek.payments.receipt({ ...place, transactionId, invoice })).toBeUndefined();
    expect(simulator.exchanges.at(-1)?.request.headers["token"]).toBeUndefined();
    simulator.faults.add({
      operation: "payments.receipt",
      fault: { kind: "status", status: 400, body: { code: "Иванова" } },
    });
    const error = await failure(koshelek.payments.receipt({ ...place, transactionId, invoice }));
    expect(JSON.stringify(error)).not.toContain("Иванова");
  });

  test.each([
    [{ inn: "1234567890" }, "invoice.inn"],
    [{ dateTime: "1 January" }, "invoice.dateTime"],
    [{ receiptType: "sale" }, "invoice.receiptType"],
    [{ QR: "t=20260101" }, "invoice.QR"],
  ])("refuses %j before anything is sent", async (wrong, path) => {
    const request = { ...place, transactionId: "t", invoice: { ...invoice, ...wrong } as Invoice };
    expect(await failure(koshelek.payments.receipt(request))).toMatchObject({
      code: "invalid-input",
      issues: [{ path }],
    });
  });
});

describe("payments.refund", () => {
  const goods = (quantity = 1, totalAmount = 15_000) => [
    { name: "Чай", article: "77", price: 15_000, quantity, totalAmount, tax: "vat20" as const },
  ];

  test("is pending until the bank has ended it", async () => {
    const transactionId = await paid();
    const { value, outcome } = await koshelek.payments
      .refund({ ...place, transactionId, refundAmount: 15_000, items: goods() })
      .withResponse();
    expect([value.refStatus, outcome]).toEqual(["new", "pending"]);
    expect(simulator.exchanges.at(-1)?.request.headers["token"]).toBe("passcode");
    await simulator.clock.advance(300);
    expect(await koshelek.payments.status({ refTransactionId: value.refTransactionId })).toMatchObject({
      refStatus: "accepted",
      status: "refunded",
    });
    expect(koshelekLedger(simulator.state)).toEqual({ "12345": { paid: 15_000, refunded: 15_000 } });
  });

  test("is settled by a repeat with the same id and its own transaction", async () => {
    const transactionId = await paid();
    simulator.faults.add({ operation: "payments.refund", nth: [1, 2, 3], fault: { kind: "drop-after" } });
    const error = await failure(
      koshelek.payments.refund({ ...place, transactionId, refundAmount: 5_000, items: goods(1, 5_000) }),
    );
    expect(error.outcome).toBe("unknown");
    const settled = koshelek.resolve(error, { interval: 1 });
    await simulator.clock.advance(300);
    expect(await settled).toMatchObject({
      status: "succeeded",
      via: "lookup",
      value: { refStatus: "accepted" },
    });
    expect(simulator.state.refunds.size).toBe(1);
  });

  test.each([0, -1, 1.5, 10_000_000_000])(
    "of %d kopecks is refused before anything is sent",
    async (refundAmount) => {
      const request = { ...place, transactionId: "t", refundAmount, items: goods() };
      expect(await failure(koshelek.payments.refund(request))).toMatchObject({
        issues: [{ path: "refundAmount" }],
      });
    },
  );

  test("of a part of goods that are weighed is refused by the provider", async () => {
    const items = [{ ...goods(1_000)[0], measure: "GRAM" }] as Item[];
    const checkoutInvoice = { ...sale().checkoutInvoice, items };
    const { transactionId } = await koshelek.payments.checkout(sale({ checkoutInvoice }));
    simulator.actions.confirm(transactionId);
    await simulator.clock.advance(300);
    const part = {
      ...place,
      transactionId,
      refundAmount: 7_500,
      items: [{ ...items[0], quantity: 500, totalAmount: 7_500 }],
    };
    expect(await failure(koshelek.payments.refund(part as PaymentsRefundInput))).toMatchObject({
      status: 400,
    });
  });
});

test("every call is answered once for each id, and no id serves two requests", async () => {
  const transactionId = await paid();
  const item = { ...sale().checkoutInvoice.items[0] } as Item;
  const refund = { ...place, requestId: "refund", transactionId, refundAmount: 1_000, items: [item] };
  const cancel = { ...place, requestId: "cancel", transactionId };
  expect(await koshelek.payments.refund(refund)).toEqual(await koshelek.payments.refund(refund));
  expect(await koshelek.payments.cancel(cancel)).toEqual(await koshelek.payments.cancel(cancel));
  expect([simulator.state.refunds.size, simulator.state.cancellations.size]).toEqual([1, 1]);
  const others = [
    () => koshelek.payments.refund({ ...refund, refundAmount: 2_000 }),
    () => koshelek.payments.cancel({ ...cancel, terminalId: "till-2" }),
  ];
  for (const other of others)
    expect(await failure(other())).toMatchObject({ providerCode: "WRONG_TRANSACTION_STATE_CHANGE" });
});

test("what happens outside of the API happens only where it can", async () => {
  const { transactionId } = await koshelek.payments.checkout(sale());
  const { actions } = simulator;
  expect(() => actions.beginRefund(transactionId)).toThrow(/Only a paid payment/);
  expect(() => actions.approveLate(transactionId)).toThrow(/Only a cancelled payment/);
  expect(() => actions.confirm("nobody")).toThrow(/no payment/);
  expect(() => actions.finishRefund("nobody")).toThrow(/no refund/);
  actions.confirm(transactionId);
  expect(() => actions.confirm(transactionId)).toThrow(/Only a new payment/);
  await simulator.clock.advance(300);
  expect(() => actions.decline(transactionId)).toThrow(/Only an open payment/);
  const refTransactionId = actions.beginRefund(transactionId);
  actions.finishRefund(refTransactionId);
  expect(() => actions.finishRefund(refTransactionId)).toThrow(/Only an unfinished refund/);
});

describe("raw", () => {
  test("sends the same bytes to the same place as the named method", async () => {
    await koshelek.payments.checkout(sale({ requestId: "one" }));
    const { data, error } = await koshelek.raw.POST("/api/v1/merchant/checkout", {
      body: sale({ requestId: "one" }),
    });
    expect(error).toBeUndefined();
    expect(data?.status).toBe("new");
    const [named, raw] = simulator.exchanges.map(({ request }) => [
      request.method,
      request.url,
      request.text,
    ]);
    expect(raw).toEqual(named);
  });

  test("hands out a documented refusal as the error", async () => {
    const { error, response } = await koshelek.raw.POST("/api/v1/merchant/checkout", {
      body: sale({ requestId: "one", cardSession: "UNKNOWN1" }),
    });
    expect(response.status).toBe(422);
    expect(error?.code).toBe("UNKNOWN_SESSION_ID");
  });
});
