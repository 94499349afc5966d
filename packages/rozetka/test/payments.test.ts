import { describe, expect, test } from "vitest";
import {
  type AlternativePaymentsCreateInput,
  moneyOf,
  type PaymentsCreateInput,
  type PayoutsCreateInput,
  type PayPartsCreateInput,
} from "../src/index.js";
import {
  declinedAmounts,
  personToPersonLimits,
  plainCard,
  rozetkaLedger,
  testCards,
  unconfirmableAmount,
} from "../src/testing/index.js";
import {
  callbacksOf,
  cardToken,
  charge,
  direct,
  failure,
  makeClient,
  page,
  refusalOf,
  useSimulator,
} from "./support/setup.js";

const simulator = useSimulator({ callbackUrl: "https://shop.example/callback", balance: 1000 });
const rozetka = makeClient();
const order = { external_id: "order-1" };

async function moneyNow(): Promise<unknown> {
  return moneyOf(await rozetka.payments.info(order));
}

describe("a payment on the hosted page", () => {
  test("is no payment until the payer has paid, whatever is_success says", async () => {
    const { value, outcome } = await rozetka.payments.create(page()).withResponse();
    expect(outcome).toBe("action-required");
    expect(value).toMatchObject({ is_success: true, action_required: true, operation: "payment" });
    expect(value.details).toBeUndefined();
    expect(await refusalOf(rozetka.payments.info(order))).toBe("data_not_found");

    simulator.actions.pay("order-1", { card: "4200000000000000", passesThreeDs: true });
    expect((await rozetka.payments.info(order).withResponse()).outcome).toBe("action-required");
    simulator.actions.pay("order-1", { card: "4242424242424242" });
    const paid = await rozetka.payments.info(order).withResponse();
    expect(paid.outcome).toBe("succeeded");
    expect(paid.value.purchase_details?.map((each) => each.status_code)).toEqual([
      "rejected_by_bank",
      "transaction_successful",
    ]);
    expect(await moneyNow()).toEqual({ held: 0, charged: 10_050, refunded: 0 });
  });

  test("closes after its time, and can be opened anew", async () => {
    await rozetka.payments.create(page({ checkout_ttl: 1 }));
    await simulator.clock.advance(60_000);
    expect((await rozetka.payments.info(order).withResponse()).outcome).toBe("declined");
    await rozetka.payments.create(page());
    simulator.actions.pay("order-1");
    expect((await rozetka.payments.info(order).withResponse()).outcome).toBe("succeeded");
  });

  test("replaces the page that was open before", async () => {
    await rozetka.payments.create(page());
    await rozetka.payments.create(page());
    simulator.actions.pay("order-1");
    await simulator.clock.advance(24 * 3_600_000);
    expect(callbacksOf(simulator)).toMatchObject([["processing", { is_success: true }]]);
    expect(() => simulator.actions.pay("order-1")).toThrow("No checkout page is open");
  });

  test("tells the merchant of every attempt", async () => {
    await rozetka.payments.create(page({ payload: "any text", metadata: { cart: "77" } }));
    simulator.actions.pay("order-1", { card: "4000000000000044" });
    simulator.actions.pay("order-1");
    expect(callbacksOf(simulator)).toMatchObject([
      [
        "processing",
        { is_success: false, details: { status: "failure", status_code: "insufficient_funds" } },
      ],
      [
        "processing",
        {
          is_success: true,
          operation: "payment",
          metadata: { cart: "77" },
          details: { status: "success", method: "purchase", payload: "any text", amount: "100.50" },
        },
      ],
    ]);
  });
});

describe("a direct payment", () => {
  test.each(Object.entries(testCards))("test card %s behaves as documented", async (number, card) => {
    const { outcome } = await rozetka.payments.create(charge(number)).withResponse();
    const end = card.result === "transaction_successful" ? "succeeded" : "declined";
    expect(outcome).toBe(card.threeDs ? "action-required" : end);
    if (card.threeDs) simulator.actions.endThreeDs("order-1");
    const { value } = await rozetka.payments.info(order).withResponse();
    expect(value.purchase_details?.[0]?.status_code).toBe(card.result);
  });

  test.each(Object.entries(declinedAmounts))("of %s is declined for its reason", async (amount, code) => {
    const { value, outcome } = await rozetka.payments
      .create(charge(plainCard, { amount: Number(amount) }))
      .withResponse();
    expect({ outcome, code: value.details?.status_code }).toEqual({ outcome: "declined", code });
  });

  test("pays once under one identifier, however often it is sent", async () => {
    await rozetka.payments.create(charge("4000000000000044"));
    await rozetka.payments.create(charge(plainCard));
    expect(await refusalOf(rozetka.payments.create(charge(plainCard)))).toBe("transaction_already_paid");
    const { purchase_details } = await rozetka.payments.info(order);
    expect(purchase_details?.map(({ status }) => status)).toEqual(["failure", "success"]);
  });

  test("is settled by its identifier when the answer is lost", async () => {
    simulator.faults.add({ operation: "payments.create", nth: 1, fault: { kind: "drop-after" } });
    const error = await failure(rozetka.payments.create(charge(plainCard)));
    expect(error).toMatchObject({ outcome: "unknown", providerCode: "transaction_already_paid" });
    expect(await rozetka.resolve(error)).toMatchObject({ status: "succeeded" });
    expect(rozetkaLedger(simulator.state)).toEqual({ "order-1": { held: 0, charged: 100.5 } });
  });

  test("saves the card when the payer wants it", async () => {
    const payment_method = cardToken(plainCard);
    if (payment_method.type === "cc_token") payment_method.cc_token.save_to_wallet = true;
    await rozetka.payments.create(charge(plainCard, { customer: { external_id: "user-7", payment_method } }));
    const { wallet } = await rozetka.customers.wallet({ external_id: "user-7" });
    expect(wallet).toMatchObject([{ is_default: true, card: { mask: "411111******1111" } }]);
  });
});

describe("the lack of a record", () => {
  const charged = { recurrent_id: "593292035525113984", external_id: "order-1", amount: 30 };
  const receiver = { first_name: "Тарас", last_name: "Шевченко", card_data: { number: plainCard } };
  const payout: PayoutsCreateInput = {
    order: { external_id: "payout-1", original_amount: "10", currency: "UAH", description: "Winnings" },
    payer: { entity_id: "entity-1" },
    recipient: { payout_type: "card", card: receiver },
  };
  const inParts: PayPartsCreateInput = {
    mode: "direct",
    bank_name: "privatbank",
    external_id: "order-1",
    amount: 300,
    currency: "UAH",
    parts_count: 3,
    description: "Телефон",
    customer: { first_name: "Тарас", last_name: "Шевченко" },
  };
  const polish: AlternativePaymentsCreateInput = {
    provider: "santander",
    external_id: "order-1",
    amount: 120,
    currency: "PLN",
    description: "Czajnik",
    customer: {},
    products: [],
  };
  const body = { code: "data_not_found", message: "Data not found", type: "invalid_request_error" };

  test.each([
    ["payments.create", "payments.info", () => rozetka.payments.create(page(), { maximumAttempts: 1 })],
    ["payments.createRecurrent", "payments.info", () => rozetka.payments.createRecurrent(charged)],
    ["payouts.create", "payouts.info", () => rozetka.payouts.create(payout)],
    ["payParts.create", "payParts.info", () => rozetka.payParts.create(inParts)],
    [
      "alternativePayments.create",
      "alternativePayments.info",
      () => rozetka.alternativePayments.create(polish),
    ],
  ])("of %s proves nothing, however late it is", async (name, lookup, call) => {
    simulator.faults.add({ operation: name, fault: { kind: "drop-before" } });
    simulator.answer(lookup, { status: 400, body }, 2);
    const error = await failure(call());
    const resolution = await rozetka.resolve(error, { wait: false, absentAfter: 0 });
    expect(resolution).toMatchObject({ status: "still-unknown", via: "lookup", outcome: "not-found" });
  });
});

describe("two steps", () => {
  const hold = (more: Partial<PaymentsCreateInput> = {}) =>
    rozetka.payments.create(charge(plainCard, { confirm: false, ...more } as never));

  test("hold, charge in part, release the rest", async () => {
    const { details } = await hold();
    expect(details).toMatchObject({ method: "auth", status: "success" });
    expect(await moneyNow()).toEqual({ held: 10_050, charged: 0, refunded: 0 });
    const confirmed = await rozetka.payments
      .confirm({ ...order, amount: 80, payload: "shipped" })
      .withResponse();
    expect(confirmed.outcome).toBe("succeeded");
    expect(confirmed.value.details).toMatchObject({ method: "capture", amount: "80.00", payload: "shipped" });
    expect(await refusalOf(rozetka.payments.confirm(order))).toBe("completion_limit_reached");
    expect((await rozetka.payments.cancel(order).withResponse()).outcome).toBe("succeeded");
    expect(await moneyNow()).toEqual({ held: 0, charged: 8_000, refunded: 0 });
    expect(callbacksOf(simulator).map(([, body]) => (body as { operation?: string }).operation)).toEqual([
      "payment",
      "confirm",
      "cancel",
    ]);
  });

  test("a hold that the bank dropped cannot be charged", async () => {
    await hold({ amount: unconfirmableAmount });
    const { value, outcome } = await rozetka.payments.confirm(order).withResponse();
    expect({ outcome, code: value.details?.status_code }).toEqual({
      outcome: "declined",
      code: "hold_cancelled_by_bank",
    });
    simulator.actions.dropHold("order-1");
    expect((await rozetka.payments.info(order).withResponse()).outcome).toBe("declined");
  });

  test.each([
    ["confirm", { amount: 100.51 }, "confirm_amount_cannot_be_more_than_the_transaction_amount"],
    ["confirm", { currency: "PLN" }, "invalid_currency"],
    ["cancel", { amount: 100.51 }, "wrong_amount"],
    ["cancel", { currency: "PLN" }, "invalid_currency"],
    ["confirm", { external_id: "other" }, "transaction_not_found"],
  ] as const)("%s refuses %j", async (method, more, code) => {
    await hold();
    expect(await refusalOf(rozetka.payments[method]({ ...order, ...more }))).toBe(code);
  });

  test("a lost confirmation is found through the payment", async () => {
    await hold();
    simulator.faults.add({ operation: "payments.confirm", nth: 1, fault: { kind: "reset-after" } });
    const error = await failure(rozetka.payments.confirm(order));
    expect(error).toMatchObject({ outcome: "unknown", lookup: { outcome: "succeeded" } });
    expect(await moneyNow()).toEqual({ held: 0, charged: 10_050, refunded: 0 });
  });

  test("a lost cancellation is found through the payment", async () => {
    await hold();
    simulator.faults.add({ operation: "payments.cancel", nth: 1, fault: { kind: "drop-after" } });
    const error = await failure(rozetka.payments.cancel(order));
    expect(error).toMatchObject({ outcome: "unknown", lookup: { outcome: "succeeded" } });
    expect(await rozetka.resolve(error)).toMatchObject({ status: "succeeded" });
  });
});

describe("refunds", () => {
  test("in parts, up to what was charged", async () => {
    await rozetka.payments.create(charge(plainCard));
    await rozetka.payments.refund({ ...order, amount: 60.25 });
    const { outcome } = await rozetka.payments.refund(order).withResponse();
    expect(outcome).toBe("succeeded");
    const info = await rozetka.payments.info(order);
    expect(info).toMatchObject({ refunded: true, amount_refunded: "100.50" });
    expect(info.refund_details?.map(({ amount }) => amount)).toEqual(["60.25", "40.25"]);
    expect(moneyOf(info)).toEqual({ held: 0, charged: 0, refunded: 10_050 });
    expect(await refusalOf(rozetka.payments.refund(order))).toBe("payment_was_refunded");
  });

  test.each([
    ["before anything is charged", { confirm: false }, {}, "transaction_success_primary_not_found"],
    ["of too much", {}, { amount: 100.51 }, "incorrect_refund_sum_or_currency"],
    ["in another currency", {}, { currency: "PLN" }, "incorrect_refund_sum_or_currency"],
  ])("%s are refused", async (_what, create, more, code) => {
    await rozetka.payments.create(charge(plainCard, create));
    expect(await refusalOf(rozetka.payments.refund({ ...order, ...more }))).toBe(code);
  });

  async function shortRefund(): Promise<void> {
    await rozetka.payments.create(charge(plainCard, { amount: 1200 }));
    const { value, outcome } = await rozetka.payments.refund(order).withResponse();
    expect({ outcome, code: value.details?.status_code }).toEqual({
      outcome: "pending",
      code: "refund_waiting_for_funds",
    });
  }

  test("wait for funds, and are pushed", async () => {
    await shortRefund();
    expect((await rozetka.payments.retryRefund(order).withResponse()).outcome).toBe("pending");
    simulator.actions.topUp(200);
    expect((await rozetka.payments.retryRefund(order).withResponse()).outcome).toBe("succeeded");
    expect(await refusalOf(rozetka.payments.retryRefund(order))).toBe("action_not_allowed");
  });

  test("wait for funds, and go through by themselves", async () => {
    await shortRefund();
    simulator.actions.topUp(200);
    await simulator.clock.advance(3_600_000);
    expect(await moneyNow()).toEqual({ held: 0, charged: 0, refunded: 120_000 });
  });

  test("wait for funds, and are dropped by the merchant", async () => {
    await shortRefund();
    const { value, outcome } = await rozetka.payments.cancelRefund(order).withResponse();
    expect({ outcome, status: value.details?.status }).toEqual({ outcome: "succeeded", status: "failure" });
    expect(await refusalOf(rozetka.payments.cancelRefund(order))).toBe("action_not_allowed");
  });

  test("wait for funds, and are dropped by the provider", async () => {
    await shortRefund();
    await simulator.clock.advance(25 * 3_600_000);
    const { refund_details } = await rozetka.payments.info(order);
    expect(refund_details?.[0]).toMatchObject({
      status: "failure",
      status_code: "refund_is_cancelled_by_system",
    });
  });

  test("that never began cannot be pushed", async () => {
    await rozetka.payments.create(charge(plainCard));
    expect(await refusalOf(rozetka.payments.retryRefund(order))).toBe("operation_not_found");
  });

  test("work for an order of a batch, under its own identifier", async () => {
    await rozetka.batchPayments.create(direct(plainCard));
    expect((await rozetka.payments.refund({ external_id: "order-2" }).withResponse()).outcome).toBe(
      "succeeded",
    );
    expect(rozetkaLedger(simulator.state)["order-2"]).toEqual({ held: 0, charged: 0 });
  });
});

describe("repeated charges", () => {
  test("go back to the first payment's card", async () => {
    const first = await rozetka.payments.create(charge(plainCard, { init_recurrent_payment: true }));
    const recurrent_id = first.details?.recurrent_id ?? "";
    const { value, outcome } = await rozetka.payments
      .createRecurrent({ recurrent_id, external_id: "order-2", amount: 50 })
      .withResponse();
    expect(outcome).toBe("succeeded");
    expect(value).toMatchObject({ operation: "recurrent", details: { amount: "50.00", currency: "UAH" } });
    const again = rozetka.payments.createRecurrent({ recurrent_id, external_id: "order-2", amount: 50 });
    expect(await refusalOf(again)).toBe("transaction_already_paid");
  });

  test("can be held, and made in favour of another project", async () => {
    const first = await rozetka.payments.create(charge(plainCard, { init_recurrent_payment: true }));
    const { details } = await rozetka.payments.createRecurrent({
      recurrent_id: first.details?.recurrent_id ?? "",
      external_id: "order-2",
      amount: 50,
      confirm: false,
      delegate_api_key: "5c226db4-c088-43f5-8d7a-809ac3718d66",
    });
    expect(details?.method).toBe("auth");
    expect([...simulator.state.payments.values()].map(({ project }) => project)).toEqual([
      "shop",
      "5c226db4-c088-43f5-8d7a-809ac3718d66",
    ]);
  });

  test("need a series", async () => {
    const call = rozetka.payments.createRecurrent({ recurrent_id: "1", external_id: "order-2", amount: 50 });
    expect(await refusalOf(call)).toBe("recurrent_not_found");
  });
});

describe("card checks", () => {
  test("charge nothing and tell their result", async () => {
    const payment_method = cardToken(plainCard);
    const { value, outcome } = await rozetka.payments
      .lookup({ mode: "direct", customer: { payment_method } })
      .withResponse();
    expect(outcome).toBe("succeeded");
    expect(value).toMatchObject({ operation: "lookup", details: { amount: "0.00" } });
    expect(value.external_id).toBeUndefined();
    expect(rozetkaLedger(simulator.state)).toEqual({});
  });

  test("on a page end with a callback", async () => {
    const { id = "", action } = await rozetka.payments.lookup({ mode: "hosted" });
    expect(action?.type).toBe("url");
    simulator.actions.pay(id, { card: "5454545454545454", passesThreeDs: false });
    simulator.actions.pay(id, { card: "5454545454545454" });
    expect(callbacksOf(simulator)).toMatchObject([
      ["processing", { id, operation: "lookup", is_success: false }],
      ["processing", { id, operation: "lookup", is_success: true }],
    ]);
  });
});

describe("callbacks again, and receipts", () => {
  test("the last callback, or that of an operation, is sent again", async () => {
    await rozetka.payments.create(charge(plainCard, { confirm: false }));
    await rozetka.payments.confirm(order);
    await rozetka.payments.resendCallback(order);
    await rozetka.payments.resendCallback({ ...order, operation: "payment" });
    const operations = callbacksOf(simulator).map(([, body]) => (body as { operation?: string }).operation);
    expect(operations).toEqual(["payment", "confirm", "confirm", "payment"]);
    expect(await refusalOf(rozetka.payments.resendCallback({ ...order, operation: "refund" }))).toBe(
      "operation_not_found",
    );
  });

  test("a paid payment has a receipt", async () => {
    await rozetka.payments.create(charge("4000000000000044"));
    expect(await refusalOf(rozetka.payments.receipt(order))).toBe("data_not_found");
    await rozetka.payments.create(charge(plainCard));
    expect(await rozetka.payments.receipt(order)).toMatchObject({
      project_id: "shop",
      receipt_url: expect.stringMatching(/^https:\/\/receipt\.rozetkapay\.com\//),
    });
  });
});

describe("an express checkout", () => {
  const express: PaymentsCreateInput = {
    ...page(),
    mode: "express_checkout",
    products: [{ id: "sku-1", quantity: "2", net_amount: "50.25" }],
  };

  test("brings the delivery with the payment", async () => {
    await rozetka.payments.create(express);
    simulator.actions.pay("order-1");
    const [[kind, body] = []] = callbacksOf(simulator);
    expect(kind).toBe("processing");
    expect(body).toMatchObject({
      delivery_details: { provider: "nova_poshta" },
      order_recipient: { last_name: "Шевченко" },
      details: { fiscalization: { status: "Success", status_code: 1000 } },
    });
  });

  test("can be paid on delivery, which is not paid yet", async () => {
    await rozetka.payments.create(express);
    simulator.actions.payOnDelivery("order-1");
    expect(callbacksOf(simulator)).toMatchObject([
      ["expressCheckout", { purchased: false, status_code: "order_with_postpayment_confirmed" }],
    ]);
    expect(() => simulator.actions.payOnDelivery("order-1")).toThrow("No express checkout");
  });

  test("needs products, in the provider's form", async () => {
    const { products: _none, ...without } = express;
    expect((await failure(rozetka.payments.create(without as never))).code).toBe("invalid-input");
    const wrong = { ...express, products: [{ quantity: 2 }] };
    const error = await failure(rozetka.payments.create(wrong as never));
    expect(error).toMatchObject({ issues: [{ path: "products[0].quantity" }] });
  });
});

describe("person to person", () => {
  const transfer = (external_id: string, amount: number) =>
    rozetka.payments
      .create(
        charge(plainCard, {
          external_id,
          amount,
          recipient: {
            external_id: "user-8",
            tin: "3228412933",
            payment_method: { type: "iban", iban: { iban: "UA213223130000026007233566001" } },
          },
        }),
      )
      .withResponse();

  test("counts against the receiver's limits", async () => {
    const { value } = await transfer("transfer-1", 250);
    expect(value.details?.recipient_iban).toBe("UA213223130000026007233566001");
    expect(await rozetka.finmon.p2pLimits({ recipient_ipn: 3_228_412_933 })).toMatchObject({
      amount_left: personToPersonLimits.amount - 250,
      total_count_left: personToPersonLimits.payments - 1,
    });
    expect(await rozetka.finmon.p2pLimits({})).toMatchObject({ amount_left: personToPersonLimits.amount });
    const beyond = await transfer("transfer-2", personToPersonLimits.amount);
    expect(beyond.value.details?.status_code).toBe("finmon_recipient_validation_failed");
    expect(beyond.outcome).toBe("declined");
  });
});

test("the keys are checked", async () => {
  expect(await rozetka.merchants.validateKeys()).toEqual({ status: "activated" });
});
