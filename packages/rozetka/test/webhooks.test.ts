import { describe, expect, test } from "vitest";
import { heldUp, recordWebhooks } from "../../core/test/support/webhook-record.js";
import { createRozetkaSimulator, plainCard, signCallback } from "../src/testing/index.js";
import { createWebhooks, type WebhookEvent } from "../src/webhooks.js";
import { callbackLog } from "./guide/callback-log.js";
import { cardToken, direct, hosted, makeClient, page } from "./support/setup.js";
import vectors from "./vectors/signatures.json" with { type: "json" };

const password = "shop-password";
const webhooks = createWebhooks({ password });
const header = "X-ROZETKAPAY-SIGNATURE";

const processing = {
  id: "0",
  external_id: "order-2",
  batch_external_id: "batch-2",
  is_success: true,
  operation: "payment",
  details: { operation_id: "op-1", status: "success", status_code: "transaction_successful", amount: 100.5 },
};
const body = JSON.stringify(processing);

/** Opens a body that is signed as the provider does it. */
async function openSigned(raw: string): Promise<WebhookEvent> {
  return webhooks.open(raw, await signCallback(raw, password));
}

describe("signatures", () => {
  test.each(vectors.genuine)(
    "vector $number is made and accepted",
    async ({ password: key, body: raw, signature }) => {
      expect((await signCallback(raw, key))["x-rozetkapay-signature"]).toBe(signature);
      const open = createWebhooks({ password: key }).open(raw, { [header]: signature });
      // Not every vector's body is a callback; none of them may fail for its signature.
      const error = await open.then(
        () => undefined,
        (thrown: { code: string }) => thrown.code,
      );
      expect(error === undefined || error === "webhook-payload").toBe(true);
    },
  );

  test.each(vectors.refused)("$what is refused", async ({ body: raw, signature }) => {
    for (const alphabet of ["url-safe", "either"] as const) {
      const opening = createWebhooks({ password: vectors.password, alphabet }).open(raw, {
        [header]: signature,
      });
      await expect(opening).rejects.toMatchObject({ code: "webhook-signature", provider: "rozetka" });
    }
  });

  test("the standard alphabet is accepted on request only", async () => {
    const { body: raw, signature } = vectors.standardAlphabet;
    const headers = { [header]: signature };
    const strict = createWebhooks({ password: vectors.password });
    await expect(strict.open(raw, headers)).rejects.toMatchObject({ code: "webhook-signature" });
    const tolerant = createWebhooks({ password: vectors.password, alphabet: "either" });
    // The vector's body names no payment, which shows that its signature was taken.
    await expect(tolerant.open(raw, headers)).rejects.toMatchObject({ code: "webhook-payload" });
  });

  test.each([
    ["no header", {}],
    ["two headers", { [header]: ["rHk7tE6V9feV_lCvZ6ZDuzte7O4=", "rHk7tE6V9feV_lCvZ6ZDuzte7O4="] }],
    ["an empty header", { [header]: "" }],
  ])("%s is refused", async (_what, headers) => {
    await expect(webhooks.open(body, headers)).rejects.toMatchObject({ code: "webhook-signature" });
  });

  test("every password is accepted while it is changed", async () => {
    const rotating = createWebhooks({ password: ["old-password", "new-password"] });
    for (const key of ["old-password", "new-password"]) {
      expect((await rotating.open(body, await signCallback(body, key))).type).toBe("payment");
    }
    await expect(rotating.open(body, await signCallback(body, "other"))).rejects.toMatchObject({
      code: "webhook-signature",
    });
  });

  test.each([[""], [[]], [["good", ""]]])("the password %j is refused", (wrong) => {
    expect(() => createWebhooks({ password: wrong })).toThrow(TypeError);
  });

  test("bytes are verified as they are, not as text", async () => {
    const bytes = new Uint8Array([0x7b, 0xff, 0x7d]);
    await expect(webhooks.open(bytes, await signCallback(bytes, password))).rejects.toMatchObject({
      code: "webhook-payload",
    });
  });
});

describe("open", () => {
  test("reads the result of an operation on a payment", async () => {
    expect(await openSigned(body)).toEqual({
      type: "payment",
      id: JSON.stringify(["0", "payment", "op-1", "success", true]),
      outcome: "succeeded",
      data: processing,
    });
  });

  test.each(["order_details", "orders_details"])("reads the result of a whole batch in %s", async (list) => {
    const data = {
      id: "0",
      batch_external_id: "batch-2",
      action_required: false,
      [list]: [{ external_id: "order-2", method: "cancel", operation_id: "op-1", status: "success" }],
    };
    expect(await openSigned(JSON.stringify(data))).toEqual({
      type: "batch",
      id: JSON.stringify(["0", false, "order-2", "cancel", "op-1", "success"]),
      outcome: "succeeded",
      data,
    });
  });

  test("tells the steps of one operation apart", async () => {
    const variants = [
      {},
      { operation: "confirm" },
      { is_success: false },
      { details: { ...processing.details, operation_id: "op-2" } },
      { details: { ...processing.details, status: "pending" } },
      { id: "1" },
    ];
    const events = await Promise.all(
      variants.map((change) => openSigned(JSON.stringify({ ...processing, ...change }))),
    );
    expect(new Set(events.map(({ id }) => id)).size).toBe(variants.length);
    const again = await openSigned(
      JSON.stringify({ ...processing, receipt_url: "https://receipt.example/1" }),
    );
    expect(again.id).toBe(events[0]?.id);
  });

  test.each([
    [{ details: { status: "failure" } }, "declined"],
    [{ is_success: false, details: undefined }, "declined"],
    [{ is_success: undefined, details: { status: "pending" } }, "pending"],
    [{ action_required: true }, "action-required"],
    [{ details: { status: "frozen" } }, "unrecognized"],
  ])("takes %j for %s", async (change, outcome) => {
    expect((await openSigned(JSON.stringify({ ...processing, ...change }))).outcome).toBe(outcome);
  });

  test.each([["not JSON"], ["[]"], ["null"], ["{}"], ['{"id":1}'], [""]])(
    "refuses the genuine body %j",
    async (wrong) => {
      await expect(openSigned(wrong)).rejects.toMatchObject({ code: "webhook-payload" });
    },
  );

  test("copes with a list of orders that is none", async () => {
    expect((await openSigned('{"id":"0","order_details":"x"}')).type).toBe("batch");
  });
});

describe("kinds", () => {
  const card = { operation: "add_payment_method", status: "success", payment_method: { option_id: "o" } };
  const parts = {
    id: "1",
    external_id: "x",
    is_success: true,
    details: { method: "create", status: "success" },
  };
  const payout = { transaction_id: "t", payout_type: "card", status: "failure" };
  const renewal = { event: "subscription.renewed", subscription: { id: "s", updated_at: "u" } };
  const express = { id: "1", purchased: false, status_code: "order_with_postpayment_confirmed" };
  const kinds: readonly [string, object, string | undefined][] = [
    ["pay-parts", parts, "succeeded"],
    ["pay-parts", { ...parts, action: { type: "url", value: "x" } }, "action-required"],
    ["wallet-card", card, "succeeded"],
    ["wallet-card", { ...card, status: "failure" }, "declined"],
    ["payout", payout, "declined"],
    ["payout", { fc_id: 1, status: "success" }, "succeeded"],
    ["payout", { payer_outer_fee: "0", status: "pending" }, "pending"],
    ["subscription", renewal, undefined],
    ["subscription", { ...renewal, event: "payment.processed" }, "succeeded"],
    ["subscription", { ...renewal, event: "subscription.refunded" }, "succeeded"],
    ["subscription", { ...renewal, event: "payment.failed" }, "declined"],
    ["subscription", { ...renewal, event: "subscription.refund_failed" }, "declined"],
    ["subscription", { ...renewal, event: "something.new" }, undefined],
    ["express-checkout", express, "pending"],
    ["express-checkout", { ...express, purchased: true }, "succeeded"],
    ["express-checkout", { id: "1", purchase_details: [{ status: "failure" }] }, "declined"],
    ["payment", { id: "1" }, "unrecognized"],
    ["payment", { external_id: "x", operation: "refund", details: { status: "success" } }, "succeeded"],
    ["batch", { batch_details: {} }, "unrecognized"],
  ];

  test.each(kinds)("%s: %j", async (type, given, outcome) => {
    const event = await openSigned(JSON.stringify(given));
    expect({ type: event.type, outcome: event.outcome, data: event.data }).toEqual({
      type,
      outcome,
      data: given,
    });
  });

  test("have keys of their own", async () => {
    const bodies: readonly object[] = [
      ...kinds.map(([, given]) => given),
      { ...parts, details: { ...parts.details, operation_id: "2" } },
      { ...parts, details: { ...parts.details, method: "refund" } },
      { ...parts, is_success: false },
      { ...card, customer: { external_id: "user-7" } },
      { ...card, payment_method: { option_id: "p" } },
      { ...payout, status: "success" },
      { ...payout, transaction_id: "u" },
      { ...renewal, subscription: { id: "s", updated_at: "v" } },
      { ...renewal, subscription: { id: "s", updated_at: "u", next_payment_date: "n" } },
      { ...renewal, subscription: { id: "s", updated_at: "u", state: "active" } },
      { ...renewal, payment: { id: "p" } },
      { ...renewal, payment: { id: "p", details: { status: "success" } } },
      { ...express, confirmed: true },
      { ...express, canceled: true },
      { ...express, refunded: true, amount_refunded: "1" },
      { ...express, refunded: true, amount_refunded: "2" },
      { ...express, purchase_details: [] },
    ];
    const ids = await Promise.all(bodies.map(async (each) => (await openSigned(JSON.stringify(each))).id));
    const same = ids.filter((id, index) => ids.indexOf(id) !== index);
    // An order in parts does not change by what the payer still has to do.
    expect(same).toEqual([ids[0]]);
    const again = await Promise.all(bodies.map(async (each) => (await openSigned(JSON.stringify(each))).id));
    expect(again).toEqual(ids);
  });

  test.each([[{ event: "payment.processed", subscription: [] }], [{ event: 1, subscription: {} }]])(
    "%j is none",
    async (given) => {
      await expect(openSigned(JSON.stringify(given))).rejects.toMatchObject({ code: "webhook-payload" });
    },
  );
});

function merchant(more: object = {}) {
  const seen: string[] = [];
  const refused: unknown[] = [];
  const handler = webhooks.handler(
    ({ type, data, outcome }) => {
      if (type === "batch") seen.push(`${type} ${data.batch_external_id} ${outcome}`);
      else if (type === "payment") seen.push(`${type} ${data.external_id} ${data.operation} ${outcome}`);
      else seen.push(type);
    },
    { hooks: { refused: ({ error }) => refused.push(error) } },
  );
  const simulator = createRozetkaSimulator({
    callbackUrl: "https://shop.example/callback",
    deliver: handler,
    ...more,
  });
  return { seen, refused, simulator, rozetka: makeClient({ fetch: simulator.fetch }) };
}

test("each step of a batch reaches the merchant once for each order, however often it is delivered", async () => {
  const { seen, simulator, rozetka } = merchant();
  simulator.faults.add({ webhook: "processing", nth: 1, fault: { kind: "duplicate", copies: 2 } });
  simulator.faults.add({ webhook: "processing", nth: 2, fault: { kind: "lose-acknowledgement" } });
  simulator.faults.add({ webhook: "processing", nth: 3, fault: { kind: "lose" } });
  await rozetka.batchPayments.create(hosted({ confirm: false }));
  simulator.actions.pay("batch-1");
  await simulator.clock.advance(100_000);
  await rozetka.batchPayments.cancel({ batch_external_id: "batch-1" });
  await simulator.clock.advance(100_000);
  expect([...seen].sort()).toEqual([
    "payment order-1 cancel succeeded",
    "payment order-1 payment succeeded",
    "payment order-2 cancel succeeded",
    "payment order-2 payment succeeded",
  ]);
  expect(simulator.webhooks.deliveries.map(({ state }) => state)).toEqual(Array(4).fill("acknowledged"));
  expect(simulator.failures).toEqual([]);
});

test("a batch can be told about as a whole", async () => {
  const { seen, simulator, rozetka } = merchant({ batchCallbacks: "whole" });
  await rozetka.batchPayments.create(direct(plainCard));
  await simulator.clock.advance(0);
  expect(seen).toEqual(["batch batch-1 succeeded"]);
});

test("the address of a request comes before that of the settings", async () => {
  const { simulator, rozetka } = merchant();
  await rozetka.batchPayments.create(direct(plainCard, { callback_url: "https://other.example/callback" }));
  expect(simulator.webhooks.deliveries.map(({ url }) => url)).toEqual(
    Array(2).fill("https://other.example/callback"),
  );
});

test("a tampered callback is refused with 401 and comes again", async () => {
  const { seen, refused, simulator, rozetka } = merchant();
  simulator.faults.add({ webhook: "processing", nth: 1, fault: { kind: "tamper" } });
  await rozetka.batchPayments.create(direct("4000000000000044"));
  await simulator.clock.advance(20_000);
  expect(refused).toEqual([expect.objectContaining({ code: "webhook-signature" })]);
  expect([...seen].sort()).toEqual(["payment order-1 payment declined", "payment order-2 payment declined"]);
  const answers = simulator.exchanges.flatMap((each) =>
    each.direction === "sent" ? [each.answer?.status] : [],
  );
  expect(answers).toEqual([401, 200, 200]);
});

test("the acknowledgement is 200 with nothing in it", async () => {
  const answer = webhooks.acknowledge();
  expect([answer.status, await answer.text()]).toEqual([200, ""]);
});

test("every kind of callback reaches the merchant once, however often it comes", async () => {
  const types: string[] = [];
  const handler = webhooks.handler(({ type, outcome }) => {
    types.push(`${type} ${outcome}`);
  });
  const simulator = createRozetkaSimulator({
    callbackUrl: "https://shop.example/callback",
    deliver: handler,
  });
  const rozetka = makeClient({ fetch: simulator.fetch });
  simulator.faults.add({ webhook: "*", fault: { kind: "duplicate" } });

  await rozetka.payments.create({ ...page(), external_id: "paid" });
  simulator.actions.pay("paid");
  await rozetka.payments.create({
    ...page(),
    mode: "express_checkout",
    products: [{ quantity: "1" }],
    external_id: "express",
  });
  simulator.actions.payOnDelivery("express");
  await rozetka.payParts.create({
    mode: "direct",
    bank_name: "stub",
    external_id: "parts",
    amount: 3000,
    currency: "UAH",
    parts_count: 3,
    description: "Kettle",
    customer: { first_name: "Т", last_name: "Ш", phone: "+380930000009" },
  });
  const user = { external_id: "user-7" };
  const { payment_method } = await rozetka.customers.addCard({
    ...user,
    mode: "hosted",
    callback_url: "https://shop.example/wallet",
  });
  simulator.actions.saveCard(payment_method?.option_id ?? "");
  const { id = "" } = await rozetka.subscriptions.createPlan({
    name: "Tea",
    price: 30,
    currency: "UAH",
    frequency_type: "monthly",
    frequency: 1,
    duration_periods: 12,
    start_date: "2026-01-01T00:00:00Z",
  });
  await rozetka.subscriptions.create({
    plan_id: id,
    start_date: "2026-01-01T00:00:00Z",
    result_url: "https://shop.example/result",
    customer: { ...user, payment_method: cardToken(plainCard) },
  });
  const receiver = { first_name: "Т", last_name: "Ш", card_data: { number: "4111111111111111" } };
  await rozetka.payouts.create({
    order: { external_id: "payout", original_amount: "10", currency: "UAH", description: "Winnings" },
    payer: { entity_id: "entity-1" },
    recipient: { payout_type: "card", card: receiver },
  });
  await simulator.clock.advance(10_000);
  expect(types.sort()).toEqual([
    "express-checkout pending",
    "pay-parts declined",
    "payment succeeded",
    "payout succeeded",
    "subscription succeeded",
    "wallet-card succeeded",
  ]);
  expect(simulator.failures).toEqual([]);
});

describe("out of order", () => {
  const signed = async (data: object): Promise<Request> => {
    const raw = JSON.stringify(data);
    const headers = await signCallback(raw, password);
    return new Request("https://shop.example/callback", { method: "POST", headers, body: raw });
  };
  /** What reaches the merchant of some callbacks, each of which is acknowledged. */
  const handed = async (...bodies: readonly object[]): Promise<readonly object[]> => {
    const seen: object[] = [];
    const handler = webhooks.handler(({ data }) => {
      seen.push(data);
    });
    for (const data of bodies) expect((await handler(await signed(data))).status).toBe(200);
    return seen.map(
      (data) => bodies[bodies.findIndex((each) => JSON.stringify(each) === JSON.stringify(data))] ?? {},
    );
  };
  const operation = (operation: string, operation_id: string | undefined, status: string) => ({
    id: "1",
    external_id: "order-1",
    operation,
    is_success: status === "success",
    details: { ...(operation_id === undefined ? {} : { operation_id }), status },
  });
  const [pending, paid] = [operation("payment", "a", "pending"), operation("payment", "a", "success")];

  test("a payment that is paid is not pending again, and its refunds come through", async () => {
    const refunds = [operation("refund", "b", "pending"), operation("refund", "b", "success")];
    const another = operation("refund", "c", "pending");
    expect(
      await handed(paid, pending, ...refunds, another, { ...refunds[0], action_required: false }),
    ).toEqual([paid, ...refunds, another]);
  });

  test("an attempt that failed may be followed by another, and by none after the one that paid", async () => {
    const failed = operation("payment", "first", "failure");
    const tooLate = operation("payment", "third", "failure");
    expect(await handed(failed, pending, paid, tooLate, operation("payment", "third", "pending"))).toEqual([
      failed,
      pending,
      paid,
    ]);
  });

  test("captures in parts are told apart, whichever comes first", async () => {
    const parts = ["2", "1"].map((id) => operation("confirm", id, "success"));
    expect(await handed(...parts, operation("confirm", "1", "pending"))).toEqual(parts);
  });

  test("what has no number is always handed on, but for a payment that is paid", async () => {
    const bare = [operation("refund", undefined, "success"), operation("refund", undefined, "pending")];
    expect(await handed(...bare)).toEqual(bare);
    const payment = operation("payment", undefined, "success");
    expect(await handed(payment, operation("payment", undefined, "pending"))).toEqual([payment]);
  });

  test("an order that is to be paid on delivery is handed on after a card that was declined", async () => {
    const declined = { id: "1", external_id: "x", purchase_details: [{ status: "failure" }] };
    const postpaid = {
      id: "1",
      external_id: "x",
      purchased: false,
      status_code: "order_with_postpayment_confirmed",
    };
    const delivered = { id: "1", external_id: "x", purchased: true };
    expect(await handed(declined, postpaid, delivered, { ...postpaid, purchase_details: [] })).toEqual([
      declined,
      postpaid,
      delivered,
    ]);
  });

  test.each([
    ["payouts", { payout_type: "card", transaction_id: "t", external_id: "p" }, "status"],
    ["orders in parts", { id: "1", external_id: "x" }, "details"],
    ["batches", { id: "1", batch_external_id: "b" }, "order_details"],
  ])("%s are not pending again", async (_what, frame, place) => {
    const state = (status: string): object => {
      const detail = { external_id: "x", method: "create", operation_id: "1", status };
      const success = { is_success: status === "success" };
      if (place === "status") return { ...frame, status };
      return place === "details"
        ? { ...frame, ...success, details: detail }
        : { ...frame, order_details: [detail] };
    };
    const done = state("success");
    expect(await handed(state("pending"), done, { ...state("pending"), again: true })).toHaveLength(2);
    expect(await handed(done, state("pending"))).toEqual([done]);
  });
});

describe("hooks", () => {
  const operation = (operation_id: string, status: string) => ({
    id: "1",
    external_id: "order-1",
    operation: "payment",
    is_success: status === "success",
    details: {
      operation_id,
      status,
      payment_method: { type: "cc_token", cc_token: { token: "tok-secret" } },
    },
  });
  const answer = async (
    handler: (request: Request) => Promise<Response>,
    data: object,
    key = password,
  ): Promise<number> => {
    const raw = JSON.stringify(data);
    const init = { method: "POST", headers: await signCallback(raw, key), body: raw };
    return (await handler(new Request("https://shop.example/callback", init))).status;
  };

  test("are told what became of each callback, with its operation and without its payload", async () => {
    const { hooks, told, printed } = recordWebhooks<WebhookEvent>();
    const handler = webhooks.handler(() => undefined, { hooks });
    const [pending, paid] = [operation("a", "pending"), operation("a", "success")];
    const statuses: number[] = [];
    for (const body of [paid, paid, pending, operation("b", "failure")])
      statuses.push(await answer(handler, body));
    statuses.push(await answer(handler, paid, "stolen-password"));
    expect(statuses).toEqual([200, 200, 200, 200, 401]);
    const id = (number: string, status: string): string =>
      JSON.stringify(["1", "payment", number, status, status === "success"]);
    const object = JSON.stringify(["payment", "order-1"]);
    expect(
      told.map(([hook, what, event]) => [
        hook,
        what,
        event?.type === "payment" && event.data.details?.status,
      ]),
    ).toEqual([
      ["handled", { id: id("a", "success"), object, status: 200 }, "success"],
      ["repeated", { id: id("a", "success"), object, status: 200 }, "success"],
      ["overtaken", { id: id("a", "pending"), object, status: 200 }, "pending"],
      // Another attempt at what was paid already.
      ["overtaken", { id: id("b", "failure"), object, status: 200 }, "failure"],
      [
        "refused",
        { reason: "signature", status: 401, error: expect.objectContaining({ code: "webhook-signature" }) },
        false,
      ],
    ]);
    for (const secret of ["tok-secret", password, "stolen-password"]) expect(printed()).not.toContain(secret);
  });

  test("make a log, as in the guide", async () => {
    const lines: string[] = [];
    let isClosed = false;
    const handler = webhooks.handler(
      () => {
        if (isClosed) throw new Error("the books are closed");
      },
      { hooks: callbackLog((line) => void lines.push(line)) },
    );
    const [paid, late] = [operation("a", "success"), operation("a", "pending")];
    for (const body of [paid, paid, late]) await answer(handler, body);
    await answer(handler, paid, "another-password");
    isClosed = true;
    await answer(handler, { ...operation("b", "success"), operation: "refund" });
    const name = (status: string): string =>
      JSON.stringify(["1", "payment", "a", status, status === "success"]);
    expect(lines).toEqual([
      `${name("success")}: payment succeeded`,
      `${name("success")} came again`,
      `${name("pending")} is old news`,
      "refused with 401: signature",
      '["1","refund","b","success",true] failed: Error: the books are closed',
    ]);
  });

  test("are told of a callback that is being handled or cannot be", async () => {
    const { hooks, told } = recordWebhooks<WebhookEvent>();
    const error = new Error("the books are closed");
    const books = heldUp();
    const handler = webhooks.handler(books.onEvent, { hooks });
    const first = answer(handler, operation("a", "success"));
    await books.begun;
    expect(await answer(handler, operation("a", "success"))).toBe(409);
    books.fail(error);
    expect(await first).toBe(500);
    const event = expect.objectContaining({ type: "payment", outcome: "succeeded" });
    expect(told).toEqual([
      ["postponed", expect.objectContaining({ status: 409, by: "event" }), event],
      ["failed", expect.objectContaining({ status: 500, error }), event],
    ]);
  });
});
