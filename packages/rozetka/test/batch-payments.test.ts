import { describe, expect, test } from "vitest";
import type { ApiError, BatchPaymentsCreateInput, CustomerPaymentMethod } from "../src/index.js";
import {
  createRozetkaSimulator,
  declinedAmounts,
  plainCard,
  rozetkaLedger,
  testCards,
  testCardToken,
  uncancellableAmount,
  unconfirmableAmount,
  unknownAccount,
} from "../src/testing/index.js";
import { direct, failure, hosted, makeClient, order, useSimulator } from "./support/setup.js";

const simulator = useSimulator();
const rozetka = makeClient();

/** A batch whose money is held. */
async function held(more: Partial<BatchPaymentsCreateInput> = {}): Promise<void> {
  await rozetka.batchPayments.create(direct(plainCard, { confirm: false, ...more } as never));
}

const statuses = (rows: readonly { status?: string; status_code?: string }[] = []): unknown[] =>
  rows.map(({ status, status_code }) => [status, status_code]);

describe("batchPayments.create", () => {
  test("sends the documented request and reads the page to open", async () => {
    const { value, outcome, status } = await rozetka.batchPayments.create(hosted()).withResponse();
    expect({ outcome, status }).toEqual({ outcome: "action-required", status: 200 });
    expect(value.action?.type).toBe("url");
    expect(value.action?.value).toMatch(/^https:\/\/checkout\.rozetkapay\.com\//);
    expect(statuses(value.order_details)).toEqual([
      ["init", "transaction_created"],
      ["init", "transaction_created"],
    ]);

    const [exchange] = simulator.exchanges;
    expect(exchange?.request.method).toBe("POST");
    expect(exchange?.request.url).toBe("https://api-epdev.rozetkapay.com/api/payments/batch/v1/new");
    expect(exchange?.request.headers).toMatchObject({
      authorization: `Basic ${btoa("shop:shop-password")}`,
      "content-type": "application/json",
    });
    expect(exchange?.request.headers).not.toHaveProperty("x-on-behalf-of");
    expect(exchange?.request.headers).not.toHaveProperty("x-customer-auth");
    expect(JSON.parse(exchange?.request.text ?? "")).toEqual(hosted());
  });

  test("charges at once when a card needs no check", async () => {
    const { value, outcome } = await rozetka.batchPayments.create(direct(plainCard)).withResponse();
    expect(outcome).toBe("succeeded");
    expect(value).toMatchObject({
      action_required: false,
      action: null,
      batch_details: { amount: "120.50", currency: "UAH" },
      payment_method: { type: "cc_token", cc_token: { mask: "411111******1111" } },
    });
    expect(rozetkaLedger(simulator.state)).toEqual({
      "order-1": { held: 0, charged: 100.5 },
      "order-2": { held: 0, charged: 20 },
    });
  });

  test("only holds the money of a batch in two steps", async () => {
    await held();
    expect(rozetkaLedger(simulator.state)).toEqual({
      "order-1": { held: 100.5, charged: 0 },
      "order-2": { held: 20, charged: 0 },
    });
  });

  test.each(Object.entries(testCards))("test card %s behaves as documented", async (number, card) => {
    const { outcome } = await rozetka.batchPayments.create(direct(number)).withResponse();
    if (card.threeDs) {
      expect(outcome).toBe("action-required");
      simulator.actions.endThreeDs("batch-1");
    }
    const { value, outcome: end } = await rozetka.payments.info({ external_id: "order-1" }).withResponse();
    expect(end).toBe(card.result === "transaction_successful" ? "succeeded" : "declined");
    expect(value.purchase_details?.map((each) => each.status_code)).toEqual([card.result]);
  });

  test("is declined when the payer fails the check", async () => {
    await rozetka.batchPayments.create(direct("4242424242424242"));
    simulator.actions.endThreeDs("batch-1", false);
    const { value, outcome } = await rozetka.payments.info({ external_id: "order-2" }).withResponse();
    expect(outcome).toBe("declined");
    expect(value.purchase_details?.[0]?.status_code).toBe("3ds_verification_failed");
  });

  test.each(Object.entries(declinedAmounts))(
    "tells why an order of %s is declined, and fails the rest of the batch with it",
    async (amount, code) => {
      const orders = [order("order-1", { amount: Number(amount) }), order("order-2")];
      const { value, outcome } = await rozetka.batchPayments
        .create(direct(plainCard, { orders }))
        .withResponse();
      expect(outcome).toBe("declined");
      expect(statuses(value.order_details)).toEqual([
        ["failure", code],
        ["failure", "failed_as_part_of_failed_batch"],
      ]);
      const error = (await failure(
        rozetka.batchPayments.create(direct(plainCard, { orders }), { throwOnDecline: true }),
      )) as ApiError;
      expect(error).toMatchObject({ code: "declined", outcome: "refused", providerCode: code });
      expect(error.meaning?.meaning).toBeTypeOf("string");
    },
  );

  const methods: readonly [string, CustomerPaymentMethod, string][] = [
    ["a card number", { type: "cc_number", cc: card("4000000000000044") }, "insufficient_funds"],
    ["a card by its other name", { type: "card", cc: card("4444333322221111") }, "rejected_by_bank"],
    ["a card that is no test card", { type: "card", cc: card("4000000000000000") }, "card_not_supported"],
    ["Apple Pay", { type: "apple_pay", apple_pay: { token: "e30=" } }, "transaction_successful"],
    ["Google Pay", { type: "google_pay", google_pay: { token: "e30=" } }, "transaction_successful"],
    [
      "decrypted Apple Pay",
      {
        type: "apple_pay",
        decrypted_apple_pay: {
          application_primary_account_number: "4000000000000044",
          application_expiration_date: "301231",
          online_payment_cryptogram: "AgAAAAAABk4DWZ4C28yUQAAAAAA=",
        },
      },
      "insufficient_funds",
    ],
    [
      "decrypted Google Pay",
      {
        type: "google_pay",
        decrypted_google_pay: { pan: "4000000000000044", exp_month: 12, exp_year: 2030, cryptogram: "AgAA" },
      },
      "insufficient_funds",
    ],
  ];
  test.each(methods)("takes %s", async (_what, payment_method, code) => {
    const { order_details } = await rozetka.batchPayments.create(
      direct(plainCard, { customer: { payment_method } }),
    );
    expect(order_details?.[0]?.status_code).toBe(code);
  });

  test("takes a saved card, and none that nobody saved", async () => {
    const { payment_method } = await rozetka.customers.addCard({
      external_id: "user-7",
      mode: "direct",
      payment_method: {
        type: "cc_token",
        cc_token: {
          token: testCardToken(plainCard),
          mask: "411111******1111",
          expires_at: "2099-12-31T00:00:00",
        },
      },
    });
    const wallet = (option_id: string): CustomerPaymentMethod => ({ type: "wallet", wallet: { option_id } });
    const unknown = direct(plainCard, {
      customer: { payment_method: wallet("5c226db4-c088-43f5-8d7a-809ac3718d66") },
    });
    expect(((await failure(rozetka.batchPayments.create(unknown))) as ApiError).providerCode).toBe(
      "payment_method_not_found",
    );
    const known = direct(plainCard, {
      customer: { payment_method: wallet(payment_method?.option_id ?? "") },
    });
    expect((await rozetka.batchPayments.create(known).withResponse()).outcome).toBe("succeeded");
  });

  test("skips the check when the merchant says so", async () => {
    const payment_method: CustomerPaymentMethod = {
      type: "cc_number",
      cc: { ...card("4242424242424242"), use_3ds_flow: false },
    };
    const { outcome } = await rozetka.batchPayments
      .create(direct(plainCard, { customer: { payment_method } }))
      .withResponse();
    expect(outcome).toBe("succeeded");
  });

  test("refuses a batch whose account to top up is unknown, and names the order", async () => {
    const orders = [order("order-1"), order("order-2", { account_to_refill: unknownAccount })];
    const error = (await failure(rozetka.batchPayments.create(hosted({ orders })))) as ApiError;
    expect(error).toMatchObject({
      code: "api",
      status: 400,
      outcome: "refused",
      providerCode: "partner_account_check_failed",
      body: { hint: { order_external_id: "order-2" } },
    });
    expect(simulator.state.batches.size).toBe(0);
  });

  test.each([
    [
      "two series of charges",
      [order("a", { init_recurrent: true }), order("b", { init_recurrent: true })],
      "invalid_request_body",
    ],
    ["the same order twice", [order("a"), order("a")], "order_is_duplicated"],
  ])("refuses %s", async (_what, orders, code) => {
    const error = (await failure(rozetka.batchPayments.create(hosted({ orders })))) as ApiError;
    expect(error.providerCode).toBe(code);
  });

  test("refuses a batch or an order that is under way or paid, and takes one again that failed", async () => {
    await rozetka.batchPayments.create(direct("4000000000000044"));
    expect((await rozetka.batchPayments.create(direct(plainCard)).withResponse()).outcome).toBe("succeeded");
    const again = (await failure(rozetka.batchPayments.create(direct(plainCard)))) as ApiError;
    expect(again.providerCode).toBe("order_is_duplicated");
    const other = direct(plainCard, { batch_external_id: "batch-2" });
    expect(((await failure(rozetka.batchPayments.create(other))) as ApiError).providerCode).toBe(
      "transaction_already_paid",
    );
  });

  test("is not sent again when its answer is lost, and asks for the first order instead", async () => {
    simulator.faults.add({ operation: "batchPayments.create", nth: 1, fault: { kind: "drop-after" } });
    const error = await failure(rozetka.batchPayments.create(direct(plainCard)));
    expect(error).toMatchObject({ code: "network", outcome: "unknown", lookup: { outcome: "succeeded" } });
    const sent = simulator.exchanges.map((each) => ("operation" in each ? each.operation : undefined));
    expect(sent).toEqual(["batchPayments.create", "payments.info"]);
    expect(simulator.state.batches.size).toBe(1);
  });

  test("is sent again when nothing had left", async () => {
    simulator.faults.add({ operation: "batchPayments.create", nth: 1, fault: tooMany("0") });
    const { attempts } = await rozetka.batchPayments.create(hosted()).withResponse();
    expect(attempts.map(({ status }) => status)).toEqual([429, 200]);
  });

  test.each([
    [{ orders: [] }, "orders"],
    [{ orders: Array.from({ length: 11 }, (_, index) => order(`order-${index}`)) }, "orders"],
    [{ orders: [order("order-1", { amount: 0 })] }, "orders[0].amount"],
    [{ currency: "hryvnia" }, "currency"],
    [{ checkout_ttl: 4 }, "checkout_ttl"],
    [{ metadata: { ["x".repeat(31)]: "" } }, "metadata"],
    [{ customer: { tin: "123" } }, "customer.tin"],
    [{ mode: "direct" }, "customer"],
    [{ Orders: [] }, "Orders"],
  ])("refuses %j before anything is sent, and names the member", async (more, path) => {
    const error = await failure(rozetka.batchPayments.create(hosted(more as never)));
    expect(error).toMatchObject({ code: "invalid-input", outcome: "not-sent" });
    expect((error as { issues?: { path: string }[] }).issues?.[0]?.path).toContain(path);
    expect(simulator.exchanges).toHaveLength(0);
  });
});

describe("the hosted page", () => {
  test("can be paid after a refused attempt", async () => {
    await rozetka.batchPayments.create(hosted());
    simulator.actions.pay("batch-1", { card: "4000000000000044" });
    const first = await rozetka.payments.info({ external_id: "order-1" }).withResponse();
    expect({ outcome: first.outcome, purchased: first.value.purchased }).toEqual({
      outcome: "action-required",
      purchased: false,
    });
    simulator.actions.pay("batch-1");
    const { value, outcome } = await rozetka.payments.info({ external_id: "order-1" }).withResponse();
    expect(outcome).toBe("succeeded");
    expect(value.purchase_details?.map(({ status }) => status)).toEqual(["failure", "success"]);
  });

  test("closes after its time", async () => {
    await rozetka.batchPayments.create(hosted({ checkout_ttl: 5 }));
    await simulator.clock.advance(5 * 60_000);
    const { value, outcome } = await rozetka.payments.info({ external_id: "order-1" }).withResponse();
    expect({ outcome, code: value.purchase_details?.[0]?.status_code }).toEqual({
      outcome: "declined",
      code: "session_expired",
    });
    expect(() => simulator.actions.pay("batch-1")).toThrow("No checkout page is open");
  });
});

describe("payments.info", () => {
  test("tells a hold from a charge", async () => {
    await held();
    const before = await rozetka.payments.info({ external_id: "order-1" }).withResponse();
    expect(before.value).toMatchObject({
      amount: "100.50",
      amount_confirmed: "0.00",
      batch_external_id: "batch-1",
      purchased: true,
      confirmed: false,
      canceled: false,
      purchase_details: [{ method: "auth", status: "success", amount: "100.50" }],
    });
    expect(before.outcome).toBe("succeeded");
    await rozetka.batchPayments.confirm({ batch_external_id: "batch-1", currency: "UAH" });
    expect(await rozetka.payments.info({ external_id: "order-1" })).toMatchObject({
      amount_confirmed: "100.50",
      confirmed: true,
      confirmation_details: [{ method: "capture", status: "success" }],
    });
  });

  test("knows nothing of a hosted payment that nobody has tried to pay", async () => {
    await rozetka.batchPayments.create(hosted());
    const error = (await failure(rozetka.payments.info({ external_id: "order-1" }))) as ApiError;
    expect(error).toMatchObject({ status: 400, providerCode: "data_not_found" });
  });

  test("is repeated when its answer is lost", async () => {
    await held();
    simulator.faults.add({ operation: "payments.info", nth: 1, fault: { kind: "reset-after" } });
    const { attempts } = await rozetka.payments.info({ external_id: "order-1" }).withResponse();
    expect(attempts).toHaveLength(2);
  });

  test("shows a hold that the bank released", async () => {
    await held();
    simulator.actions.dropHold("order-1");
    const { value, outcome } = await rozetka.payments.info({ external_id: "order-1" }).withResponse();
    expect({ outcome, canceled: value.canceled }).toEqual({ outcome: "declined", canceled: true });
  });

  test("keeps a status that this version does not know, and amounts as numbers", async () => {
    const body = { external_id: "x", amount: 12.5, purchase_details: [{ status: "frozen" }] };
    simulator.answer("payments.info", { status: 200, body });
    const { value, outcome } = await rozetka.payments.info({ external_id: "x" }).withResponse();
    expect({ value, outcome }).toEqual({ value: body, outcome: "unrecognized" });
  });
});

describe("batchPayments.confirm", () => {
  test("charges every order in full", async () => {
    await held();
    const { value, outcome } = await rozetka.batchPayments
      .confirm({ batch_external_id: "batch-1", currency: "UAH", payload: "goods shipped" })
      .withResponse();
    expect(outcome).toBe("succeeded");
    expect(value.batch_details).toMatchObject({ amount: "120.50", payload: "goods shipped" });
    expect(rozetkaLedger(simulator.state)).toEqual({
      "order-1": { held: 0, charged: 100.5 },
      "order-2": { held: 0, charged: 20 },
    });
  });

  test("charges one order in part, and leaves the rest held until it is cancelled", async () => {
    await held();
    const orders = [{ api_key: "shop", external_id: "order-1", amount: 80.25 }];
    await rozetka.batchPayments.confirm({ batch_external_id: "batch-1", currency: "UAH", orders });
    expect(rozetkaLedger(simulator.state)).toEqual({
      "order-1": { held: 20.25, charged: 80.25 },
      "order-2": { held: 20, charged: 0 },
    });
    await rozetka.batchPayments.cancel({ batch_external_id: "batch-1" });
    expect(rozetkaLedger(simulator.state)).toEqual({
      "order-1": { held: 0, charged: 80.25 },
      "order-2": { held: 0, charged: 0 },
    });
  });

  test("takes up to forty orders in its list", async () => {
    await held();
    const orders = Array.from({ length: 40 }, (_, index) => ({ api_key: "shop", external_id: `x-${index}` }));
    const within = (await failure(
      rozetka.batchPayments.confirm({ batch_external_id: "batch-1", currency: "UAH", orders }),
    )) as ApiError;
    expect(within.providerCode).toBe("transaction_not_found");
    const beyond = await failure(
      rozetka.batchPayments.confirm({
        batch_external_id: "batch-1",
        currency: "UAH",
        orders: [...orders, { api_key: "shop", external_id: "x" }],
      }),
    );
    expect(beyond.code).toBe("invalid-input");
  });

  test.each([
    ["an unknown batch", { batch_external_id: "batch-9" }, "transaction_not_found"],
    ["another currency", { currency: "PLN" }, "invalid_currency"],
    [
      "more than was held",
      { orders: [{ api_key: "shop", external_id: "order-2", amount: 20.01 }] },
      "confirm_amount_cannot_be_more_than_the_transaction_amount",
    ],
    [
      "an order of another project",
      { orders: [{ api_key: "other", external_id: "order-2" }] },
      "transaction_not_found",
    ],
  ])("refuses %s", async (_what, more, code) => {
    await held();
    const error = (await failure(
      rozetka.batchPayments.confirm({ batch_external_id: "batch-1", currency: "UAH", ...more }),
    )) as ApiError;
    expect(error).toMatchObject({ status: 400, outcome: "refused", providerCode: code });
    expect(rozetkaLedger(simulator.state)["order-2"]).toEqual({ held: 20, charged: 0 });
  });

  test("tells that the bank had released the hold", async () => {
    await held({ orders: [order("order-1", { amount: unconfirmableAmount })] });
    const { value, outcome } = await rozetka.batchPayments
      .confirm({ batch_external_id: "batch-1", currency: "UAH" })
      .withResponse();
    expect(outcome).toBe("declined");
    expect(statuses(value.order_details)).toEqual([["failure", "hold_cancelled_by_bank"]]);
  });

  test("looks the order up when the answer is lost", async () => {
    await held();
    simulator.faults.add({ operation: "batchPayments.confirm", nth: 1, fault: { kind: "reset-after" } });
    const orders = [{ api_key: "shop", external_id: "order-2" }];
    const error = await failure(
      rozetka.batchPayments.confirm({ batch_external_id: "batch-1", currency: "UAH", orders }),
    );
    expect(error).toMatchObject({ code: "network", outcome: "unknown" });
    expect(simulator.state.payments.size).toBe(2);
    expect(rozetkaLedger(simulator.state)["order-2"]).toEqual({ held: 0, charged: 20 });
  });
});

describe("batchPayments.cancel", () => {
  test("gives every hold back", async () => {
    await held();
    const { value, outcome } = await rozetka.batchPayments
      .cancel({ batch_external_id: "batch-1", payload: "cancel reason" })
      .withResponse();
    expect(outcome).toBe("succeeded");
    expect(statuses(value.order_details)).toEqual([
      ["success", "cancel_successful"],
      ["success", "cancel_successful"],
    ]);
    expect(rozetkaLedger(simulator.state)).toEqual({
      "order-1": { held: 0, charged: 0 },
      "order-2": { held: 0, charged: 0 },
    });
    const info = await rozetka.payments.info({ external_id: "order-1" }).withResponse();
    expect(info.outcome).toBe("declined");
    expect(info.value).toMatchObject({ canceled: true, amount_canceled: "100.50" });
  });

  const refusals: readonly [string, string, () => Promise<unknown>][] = [
    ["unknown", "transaction_not_found", async () => undefined],
    ["not paid", "transaction_success_primary_not_found", () => rozetka.batchPayments.create(hosted())],
    ["charged at once", "action_not_allowed", () => rozetka.batchPayments.create(direct(plainCard))],
    [
      "confirmed",
      "action_not_allowed",
      async () => {
        await held();
        await rozetka.batchPayments.confirm({ batch_external_id: "batch-1", currency: "UAH" });
      },
    ],
    [
      "cancelled before",
      "action_already_done",
      async () => {
        await held();
        await rozetka.batchPayments.cancel({ batch_external_id: "batch-1" });
      },
    ],
  ];
  test.each(refusals)("is refused for a batch that is %s", async (_what, code, prepare) => {
    await prepare();
    const error = (await failure(rozetka.batchPayments.cancel({ batch_external_id: "batch-1" }))) as ApiError;
    expect(error).toMatchObject({ status: 400, providerCode: code });
    // What was done before may have been done by a call whose answer was lost.
    expect(error.outcome).toBe(code === "action_already_done" ? "unknown" : "refused");
  });

  test("a cancelled batch cannot be confirmed", async () => {
    await held();
    await rozetka.batchPayments.cancel({ batch_external_id: "batch-1" });
    const error = (await failure(
      rozetka.batchPayments.confirm({ batch_external_id: "batch-1", currency: "UAH" }),
    )) as ApiError;
    expect(error.providerCode).toBe("transaction_is_canceled");
  });

  test("tells which order could not be released", async () => {
    await held({ orders: [order("order-1"), order("order-2", { amount: uncancellableAmount })] });
    const { value, outcome } = await rozetka.batchPayments
      .cancel({ batch_external_id: "batch-1" })
      .withResponse();
    expect(statuses(value.order_details)).toEqual([
      ["success", "cancel_successful"],
      ["failure", "payment_provider_failure"],
    ]);
    // Orders that ended differently give no common outcome.
    expect(outcome).toBe("unrecognized");
  });

  test("is never sent twice", async () => {
    await held();
    simulator.faults.add({ operation: "batchPayments.cancel", nth: 1, fault: { kind: "drop-after" } });
    const error = await failure(rozetka.batchPayments.cancel({ batch_external_id: "batch-1" }));
    expect(error).toMatchObject({ code: "network", outcome: "unknown", attempts: [{ number: 1 }] });
    const cancels = simulator.exchanges.filter(
      (each) => each.direction === "received" && each.operation === "batchPayments.cancel",
    );
    expect(cancels).toHaveLength(1);
  });
});

describe("who calls", () => {
  test("answers 401 for wrong credentials", async () => {
    const wrong = makeClient({ password: "wrong-password" });
    const error = (await failure(wrong.payments.info({ external_id: "x" }))) as ApiError;
    expect(error).toMatchObject({
      code: "authentication",
      status: 401,
      providerCode: "authorization_failed",
      attempts: [{ number: 1 }],
    });
  });

  test("acts for a child account and a customer, by client or by call", async () => {
    const partner = makeClient({ onBehalfOf: "child", customerAuth: () => "customer-token" });
    await partner.batchPayments.create(hosted());
    await rozetka.batchPayments
      .create(hosted(), { onBehalfOf: "child", customerAuth: "customer-token" })
      .catch(() => undefined);
    const headers = simulator.exchanges.map(({ request }) => [
      request.headers["x-on-behalf-of"],
      request.headers["x-customer-auth"],
    ]);
    expect(headers).toEqual([
      ["child", "customer-token"],
      ["child", "customer-token"],
    ]);
    expect([...simulator.state.batches.values()].map(({ owner }) => owner)).toEqual(["child"]);
  });

  test.each([
    [{ onBehalfOf: "stranger" }, 403, "access_not_allowed"],
    [{ customerAuth: "another-token" }, 401, "customer_auth_token_expired_or_invalid"],
  ])("refuses %j", async (options, status, code) => {
    const error = (await failure(rozetka.payments.info({ external_id: "x" }, options))) as ApiError;
    expect(error).toMatchObject({ status, providerCode: code });
  });

  test.each([[{ onBehalfOf: " " }], [{ onBehalfOf: "" }], [{ customerAuth: "\t" }]])(
    "refuses the blank %j before anything is sent",
    async (options) => {
      const error = await failure(rozetka.payments.info({ external_id: "x" }, options));
      expect(error).toMatchObject({
        code: "invalid-input",
        outcome: "not-sent",
        issues: [{ path: `options.${Object.keys(options)[0]}` }],
      });
      expect(simulator.exchanges).toHaveLength(0);
    },
  );
});

describe("limits", () => {
  test("waits a 429 out by its reset header", async () => {
    const limited = createRozetkaSimulator({ limits: { default: { requests: 1, window: 3000 } } });
    const client = makeClient({ fetch: limited.fetch, clock: limited.clock, limits: false });
    await client.batchPayments.create(hosted());
    const started = limited.clock.now();
    const waiting = client.batchPayments.cancel({ batch_external_id: "batch-9" }).catch((error) => error);
    const never = (await waiting) as ApiError;
    expect(never).toMatchObject({ code: "rate-limited", status: 429, providerCode: "too_many_requests" });

    const info = client.payments.info({ external_id: "order-1" }).catch((error: ApiError) => error);
    await limited.clock.advance(3000);
    const answered = (await info) as ApiError;
    expect(answered.attempts.map(({ status, waited }) => [status, waited])).toEqual([
      [429, 0],
      [400, 3000],
    ]);
    expect(limited.clock.now() - started).toBe(3000);
    const headers = limited.exchanges.map(({ answer }) => [
      answer?.headers["x-ratelimit-limit"],
      answer?.headers["x-ratelimit-remaining"],
      answer?.headers["x-ratelimit-reset"],
    ]);
    expect(headers[0]).toEqual(["1", "0", "3"]);
    expect(headers[1]).toEqual(["1", "0", "3"]);
  });

  test("keeps to what the headers say, so that no 429 comes at all", async () => {
    const limited = createRozetkaSimulator({ limits: { default: { requests: 2, window: 1000 } } });
    const client = makeClient({ fetch: limited.fetch, clock: limited.clock });
    const calls = Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        client.batchPayments.create(
          hosted({ batch_external_id: `batch-${index}`, orders: [order(`order-${index}`)] }),
        ),
      ),
    );
    await limited.clock.advance(10_000);
    await calls;
    expect(limited.state.batches.size).toBe(5);
  });
});

describe("raw", () => {
  test("sends the same bytes to the same place as the named method", async () => {
    await rozetka.batchPayments.create(hosted());
    await rozetka.raw.POST("/api/payments/batch/v1/new", { body: hosted() });
    const [named, raw] = simulator.exchanges.map(({ request }) => [
      request.method,
      request.url,
      request.text,
    ]);
    expect(raw).toEqual(named);
  });

  test("hands out a documented refusal as the error", async () => {
    const { error, response } = await rozetka.raw.POST("/api/payments/batch/v1/cancel", {
      body: { batch_external_id: "batch-9" },
    });
    expect(response.status).toBe(400);
    expect(error?.code).toBe("transaction_not_found");
  });
});

test("the other name of the list of orders is read as well", async () => {
  const other = createRozetkaSimulator({ orderList: "orders_details" });
  const client = makeClient({ fetch: other.fetch });
  const { value, outcome } = await client.batchPayments.create(direct(plainCard)).withResponse();
  expect(outcome).toBe("succeeded");
  expect(value.orders_details).toHaveLength(2);
  expect(value.order_details).toBeUndefined();
});

test("no card data shows in an error", async () => {
  simulator.faults.add({ operation: "batchPayments.create", fault: { kind: "drop-after" } });
  const payment_method: CustomerPaymentMethod = { type: "cc_number", cc: card("4000000000000044") };
  const customer = { payment_method, email: "payer@example.com" };
  const error = await failure(rozetka.batchPayments.create(direct(plainCard, { customer })));
  const shown = `${JSON.stringify(error)} ${error.message} ${error.stack}`;
  expect(shown).not.toMatch(/4000000000000044|payer@example|shop-password/);
});

function card(number: string): { number: string; exp_month: number; exp_year: number; cvv: string } {
  return { number, exp_month: 12, exp_year: 2030, cvv: "987" };
}

function tooMany(reset: string) {
  return {
    kind: "status",
    status: 429,
    headers: { "x-ratelimit-reset": reset },
    body: { code: "too_many_requests" },
  } as const;
}
