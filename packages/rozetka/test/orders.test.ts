import { describe, expect, test } from "vitest";
import type { AlternativePaymentsCreateInput, PayPartsCreateInput } from "../src/index.js";
import { refusedBlikCode, rozetkaLedger, testPhones } from "../src/testing/index.js";
import { callbacksOf, failure, makeClient, refusalOf, useSimulator } from "./support/setup.js";

const simulator = useSimulator({ callbackUrl: "https://shop.example/callback", balance: 5000 });
const rozetka = makeClient();
const order = { external_id: "order-1" };

const inParts = (more: Partial<PayPartsCreateInput> = {}): PayPartsCreateInput => ({
  mode: "direct",
  bank_name: "monobank",
  external_id: "order-1",
  amount: 3000,
  currency: "UAH",
  parts_count: 3,
  description: "Kettle",
  customer: { first_name: "Тарас", last_name: "Шевченко", phone: "+380501234567" },
  products: [{ name: "Kettle", quantity: 1, price: 3000 }],
  ...(more as object),
});

describe("orders in parts", () => {
  test("are signed in the bank's app, then confirmed", async () => {
    const { value, outcome } = await rozetka.payParts.create(inParts()).withResponse();
    expect(outcome).toBe("pending");
    expect(value).toMatchObject({ action_required: false, action: null, details: { bank_key: "monobank" } });
    simulator.actions.decideOrder("order-1");
    const signed = await rozetka.payParts.info(order).withResponse();
    expect(signed.outcome).toBe("succeeded");
    expect(signed.value).toMatchObject({
      confirmed: false,
      purchase_details: { status_code: "contract_was_signed_on_client_side" },
    });
    const confirmed = await rozetka.payParts.confirm({ ...order, payload: "shipped" }).withResponse();
    expect(confirmed.outcome).toBe("succeeded");
    expect(rozetkaLedger(simulator.state)).toEqual({ "order-1": { held: 0, charged: 3000 } });
    expect(await refusalOf(rozetka.payParts.confirm(order))).toBe("action_already_done");
    expect(await refusalOf(rozetka.payParts.cancel(order))).toBe("invalid_transaction_status");
  });

  test("confirm themselves when told so", async () => {
    await rozetka.payParts.create(inParts({ auto_confirm_after_success: true }));
    simulator.actions.decideOrder("order-1");
    expect(await rozetka.payParts.info(order)).toMatchObject({
      confirmed: true,
      purchase_details: { status_code: "transaction_successful" },
    });
  });

  test("refused by the payer are declined and may be tried again", async () => {
    await rozetka.payParts.create(inParts());
    expect(await refusalOf(rozetka.payParts.create(inParts()))).toBe("order_is_duplicated");
    simulator.actions.decideOrder("order-1", false);
    expect((await rozetka.payParts.info(order).withResponse()).outcome).toBe("declined");
    expect((await rozetka.payParts.create(inParts()).withResponse()).outcome).toBe("pending");
  });

  test.each(Object.entries(testPhones))("test phone %s behaves as documented", async (phone, behaviour) => {
    const customer = { first_name: "Тарас", last_name: "Шевченко", phone };
    const { value, outcome } = await rozetka.payParts
      .create(inParts({ bank_name: "stub", customer }))
      .withResponse();
    const end = behaviour.succeeds ? "succeeded" : "declined";
    expect(outcome).toBe(behaviour.page ? "action-required" : end);
    expect(value.action_required).toBe(behaviour.page);
    if (behaviour.page) simulator.actions.decideOrder("order-1");
    expect((await rozetka.payParts.info(order).withResponse()).outcome).toBe(end);
  });

  test.each([
    [{ bank_name: "nobody" }, "bank_is_not_supported"],
    [{ mode: "hosted" }, "invalid_request_body"],
    [{ bank_name: "rozetkapay" }, "invalid_request_body"],
    [{ products: undefined }, "invalid_request_body"],
    [{ bank_name: "stub" }, "invalid_phone_number"],
    [{ parts_count: 5 }, "wrong_payment_count"],
    [{ amount: 100_001 }, "transaction_amount_limit"],
  ])("with %j are refused", async (more, code) => {
    expect(await refusalOf(rozetka.payParts.create(inParts(more as never)))).toBe(code);
  });

  test.each([
    [{ mode: "hosted", bank_name: "oschadbank" }],
    [{ bank_name: "rozetkapay", result_url: "https://shop.example/result" }],
    [{ bank_name: "privatbank", customer: { first_name: "Т", last_name: "Ш" } }],
  ])("with %j open a page", async (more) => {
    const { value, outcome } = await rozetka.payParts.create(inParts(more as never)).withResponse();
    expect({ outcome, code: value.details?.status_code }).toEqual({
      outcome: "action-required",
      code: "waiting_for_redirect",
    });
  });

  test("are cancelled before they are confirmed", async () => {
    await rozetka.payParts.create(inParts());
    const { value, outcome } = await rozetka.payParts.cancel({ ...order, payload: "sorry" }).withResponse();
    expect({ outcome, code: value.details?.status_code }).toEqual({
      outcome: "succeeded",
      code: "cancel_successful",
    });
    expect((await rozetka.payParts.info(order).withResponse()).outcome).toBe("declined");
    expect(await refusalOf(rozetka.payParts.cancel(order))).toBe("action_already_done");
    expect(await refusalOf(rozetka.payParts.confirm(order))).toBe("invalid_transaction_status");
  });

  async function confirmed(): Promise<void> {
    await rozetka.payParts.create(inParts({ auto_confirm_after_success: true }));
    simulator.actions.decideOrder("order-1");
  }

  test("are refunded after they are confirmed, as far as the balance goes", async () => {
    await rozetka.payParts.create(inParts());
    expect(await refusalOf(rozetka.payParts.refund(order))).toBe("transaction_success_primary_not_found");
    simulator.actions.decideOrder("order-1");
    await rozetka.payParts.confirm(order);
    expect((await rozetka.payParts.refund({ ...order, amount: 1000 }).withResponse()).outcome).toBe(
      "succeeded",
    );
    simulator.state.balance = 0;
    const short = await rozetka.payParts.refund(order).withResponse();
    expect({ outcome: short.outcome, code: short.value.details?.status_code }).toEqual({
      outcome: "pending",
      code: "pending",
    });
    expect((await rozetka.payParts.retryRefund(order).withResponse()).outcome).toBe("pending");
    const dropped = await rozetka.payParts.cancelRefund(order).withResponse();
    expect(dropped.outcome).toBe("succeeded");
    expect(await refusalOf(rozetka.payParts.retryRefund(order))).toBe("action_not_allowed");
    simulator.actions.topUp(2000);
    await rozetka.payParts.refund(order);
    expect(await rozetka.payParts.info(order)).toMatchObject({ refunded: true, amount_refunded: "3000.00" });
    expect(await refusalOf(rozetka.payParts.refund(order))).toBe("payment_was_refunded");
  });

  test.each([
    [{ amount: 3000.01 }, "incorrect_refund_sum_or_currency"],
    [{ currency: "PLN" }, "incorrect_refund_sum_or_currency"],
    [{ external_id: "other" }, "transaction_not_found"],
  ])("refuse a refund of %j", async (more, code) => {
    await confirmed();
    expect(await refusalOf(rozetka.payParts.refund({ ...order, ...more }))).toBe(code);
  });

  test("tell of each operation", async () => {
    await confirmed();
    const { details } = await rozetka.payParts.refund({ ...order, amount: 10 });
    const operation_id = details?.operation_id ?? "";
    expect(await rozetka.payParts.operationInfo({ ...order, operation_id })).toMatchObject({
      details: { method: "refund", amount: 10 },
    });
    expect(await refusalOf(rozetka.payParts.operationInfo({ ...order, operation_id: "x" }))).toBe(
      "operation_not_found",
    );
    await rozetka.payParts.resendCallback({ ...order, operation: "payment" });
    await rozetka.payParts.resendCallback(order);
    const told = callbacksOf(simulator).map(
      ([kind, body]) => `${kind} ${(body as { details: { method: string } }).details.method}`,
    );
    expect(told).toEqual([
      "payPartsProcessing create",
      "payPartsProcessing refund",
      "payPartsProcessing create",
      "payPartsProcessing refund",
    ]);
    expect(await refusalOf(rozetka.payParts.info({ external_id: "other" }))).toBe("data_not_found");
  });

  test("lost answers are looked up", async () => {
    simulator.faults.add({ operation: "payParts.create", nth: 1, fault: { kind: "drop-after" } });
    const error = await failure(rozetka.payParts.create(inParts()));
    expect(error).toMatchObject({ outcome: "unknown", lookup: { outcome: "pending" } });
    expect(simulator.state.orders.size).toBe(1);
  });

  test("banks tell their periods, and fees on request", async () => {
    const banks = await rozetka.payParts.banks({});
    expect(banks[0]).not.toHaveProperty("periods");
    expect(banks.map(({ name }) => name)).toContain("stub");
    const [first] = await rozetka.payParts.banks({ include_fees: true });
    expect(first?.periods?.[0]).toEqual({ period: 2, fee: 2 });
  });
});

const alternative = (more: object = {}): AlternativePaymentsCreateInput => ({
  provider: "imoje",
  external_id: "order-1",
  amount: 120.4,
  currency: "PLN",
  description: "Kettle",
  customer: { payment_method: { type: "blik", blik: { blik_code: "123456" } } },
  products: [{ name: "Kettle", quantity: 1, price: 120.4 }],
  ...more,
});

describe("alternative payments", () => {
  test("BLIK waits for the payer's bank app, and is refunded", async () => {
    const { value, outcome } = await rozetka.alternativePayments.create(alternative()).withResponse();
    expect(outcome).toBe("pending");
    expect(value.details).toMatchObject({ payment_method_type: "blik", action_required: false });
    simulator.actions.decideOrder("order-1");
    expect((await rozetka.alternativePayments.info(order).withResponse()).outcome).toBe("succeeded");
    const refund = await rozetka.alternativePayments.refund({ ...order, amount: 20.4 }).withResponse();
    expect(refund.outcome).toBe("succeeded");
    const operation_id = refund.value.details?.operation_id ?? "";
    expect(await rozetka.alternativePayments.operationInfo({ ...order, operation_id })).toMatchObject({
      details: { method: "refund", amount: 20.4 },
    });
    expect(await rozetka.alternativePayments.info(order)).toMatchObject({
      refunded: true,
      amount_refunded: "20.40",
    });
    await rozetka.alternativePayments.resendCallback({ ...order, operation: "create" });
    expect(callbacksOf(simulator)).toHaveLength(3);
  });

  test("a page is opened without a code", async () => {
    const { outcome } = await rozetka.alternativePayments
      .create(alternative({ customer: { payment_method: { type: "leasing" } } }))
      .withResponse();
    expect(outcome).toBe("action-required");
    simulator.actions.decideOrder("order-1", false);
    expect((await rozetka.alternativePayments.info(order).withResponse()).outcome).toBe("declined");
  });

  test("a refused code is declined", async () => {
    const blik = { type: "blik", blik: { blik_code: refusedBlikCode } };
    const { outcome } = await rozetka.alternativePayments
      .create(alternative({ customer: { payment_method: blik } }))
      .withResponse();
    expect(outcome).toBe("declined");
    expect(callbacksOf(simulator)).toHaveLength(1);
  });

  test.each([
    [{ currency: "UAH" }, "invalid_currency"],
    [{ external_id: "taken" }, "order_is_duplicated"],
  ])("with %j are refused", async (more, code) => {
    await rozetka.alternativePayments.create(alternative({ external_id: "taken" }));
    expect(await refusalOf(rozetka.alternativePayments.create(alternative(more)))).toBe(code);
  });

  test("of an unknown identifier do not exist", async () => {
    expect(await refusalOf(rozetka.alternativePayments.info(order))).toBe("data_not_found");
    expect(await refusalOf(rozetka.alternativePayments.refund(order))).toBe("transaction_not_found");
    expect(await refusalOf(rozetka.alternativePayments.operationInfo({ ...order, operation_id: "x" }))).toBe(
      "transaction_not_found",
    );
    expect(await refusalOf(rozetka.alternativePayments.resendCallback(order))).toBe("operation_not_found");
  });

  test.each([
    [{ customer: {} }, "customer.payment_method"],
    [{ provider: "przelewy24", customer: {} }, "customer.country"],
    [{ customer: { payment_method: { type: "blik", blik: { blik_code: "12345" } } } }, "blik_code"],
    [{ amount: 0.5 }, "amount"],
  ])("with %j are refused before anything is sent", async (more, path) => {
    const error = await failure(rozetka.alternativePayments.create(alternative(more)));
    expect(error.code).toBe("invalid-input");
    expect(error.message).toContain(path);
  });
});
