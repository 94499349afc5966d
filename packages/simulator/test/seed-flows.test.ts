import { createDecipheriv, createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type Described, receive, type Started, start } from "./support/command.js";

/** A client that knows no more than the providers' public documents: plain `fetch` and `node:crypto`. */
async function call(
  url: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const response = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

const basic = (login = "", password = ""): string =>
  `Basic ${Buffer.from(`${login}:${password}`).toString("base64")}`;

function described(started: Started, name: string): Described {
  const found = started.providers[name];
  if (found === undefined) throw new Error(`${name} does not run.`);
  return found;
}

test("Koshelek: a checkout is cancelled, and only once", async () => {
  const shop = await receive();
  const started = await start("--only", "koshelek", "--koshelek-webhooks", shop.url);
  const { url, credentials } = described(started, "koshelek");
  const headers = { authorization: basic(credentials["login"], credentials["password"]), token: "passcode" };
  const post = (path: string, body: unknown) => call(`${url}/api/v1/merchant/${path}`, headers, body);
  const place = { storeId: credentials["storeId"], terminalId: "till-1" };
  const sale = (requestId: string, cardSession: string) => ({
    requestId,
    cardSession,
    ...place,
    checkoutInvoice: {
      orderId: `order-${requestId}`,
      totalAmount: 15_000,
      items: [{ name: "Чай", article: "77", price: 15_000, quantity: 1, totalAmount: 15_000, tax: "vat20" }],
    },
    user: { loyaltyId: "1234567891011" },
    paymentMethods: [{ type: "SBP" }],
  });

  const checkout = await post("checkout", sale("one", "A1G97N"));
  expect(checkout).toMatchObject({ status: 200, body: { requestId: "one", status: "new" } });
  const { transactionId } = checkout.body;
  expect(await post("checkout", sale("one", "A1G97N"))).toEqual(checkout);

  const cancel = { requestId: "two", transactionId, ...place };
  const cancelled = await post("transaction/cancel", cancel);
  expect(cancelled.body).toMatchObject({ refStatus: "accepted", status: "canceled" });
  expect(await post("transaction/cancel", cancel)).toEqual(cancelled);
  const again = await post("transaction/cancel", { ...cancel, requestId: "three" });
  expect(again.body).toMatchObject({ refStatus: "rejected", status: "canceled" });

  // The customer confirms another payment; the bank takes the money, and it can no longer be cancelled.
  const paid = await post("checkout", sale("four", "B2H08P"));
  await started.control("POST", "/koshelek/actions/confirm", [paid.body["transactionId"]]);
  const postbacks = await shop.atLeast(3);
  expect(postbacks.map(({ body }) => JSON.parse(String(body)).status)).toEqual([
    "canceled",
    "pending",
    "accepted",
  ]);
  for (const postback of postbacks) {
    expect(postback.headers.authorization).toBe(
      basic(credentials["partnerLogin"], credentials["partnerPassword"]),
    );
  }
  const late = await post("transaction/cancel", {
    requestId: "five",
    transactionId: paid.body["transactionId"],
    ...place,
  });
  expect(late.body).toMatchObject({ refStatus: "rejected", status: "accepted" });

  expect(await started.control("GET", "/koshelek/ledger")).toEqual({
    "order-one": { paid: 0, refunded: 0 },
    "order-four": { paid: 15_000, refunded: 0 },
  });
  expect(await call(`${url}/api/v1/merchant/transaction/status`, {}, { requestId: "six" })).toMatchObject({
    status: 401,
  });
  expect(await started.control("GET", "/koshelek/failures")).toEqual([]);
});

test("RozetkaPay: a batch of two orders is held and given back, with signed callbacks", async () => {
  const shop = await receive();
  const started = await start("--only", "rozetka");
  const { url, credentials } = described(started, "rozetka");
  const { login, password = "", cardToken } = credentials;
  const headers = { authorization: basic(login, password) };
  const post = (path: string, body: unknown) => call(`${url}/api/payments/batch/v1/${path}`, headers, body);

  const held = await post("new", {
    mode: "direct",
    batch_external_id: "batch-1",
    currency: "UAH",
    confirm: false,
    callback_url: shop.url,
    customer: { payment_method: { type: "cc_token", cc_token: { token: cardToken } } },
    orders: [
      { api_key: login, external_id: "order-1", amount: 100.5, description: "Kettle" },
      { api_key: login, external_id: "order-2", amount: 20, description: "Tea" },
    ],
  });
  expect(held).toMatchObject({ status: 200, body: { batch_details: { amount: "120.50" } } });
  expect(await started.control("GET", "/rozetka/ledger")).toEqual({
    "order-1": { held: 100.5, charged: 0 },
    "order-2": { held: 20, charged: 0 },
  });

  const cancel = { batch_external_id: "batch-1", callback_url: shop.url };
  const released = await post("cancel", cancel);
  expect(released.body["order_details"]).toMatchObject([
    { external_id: "order-1", status: "success", status_code: "cancel_successful" },
    { external_id: "order-2", status: "success", status_code: "cancel_successful" },
  ]);
  expect(await post("cancel", cancel)).toMatchObject({ status: 400, body: { code: "action_already_done" } });
  expect(await started.control("GET", "/rozetka/ledger")).toEqual({
    "order-1": { held: 0, charged: 0 },
    "order-2": { held: 0, charged: 0 },
  });

  const callbacks = await shop.atLeast(4);
  const told = callbacks.map(({ body }) => {
    const { external_id, operation } = JSON.parse(String(body)) as Record<string, string>;
    return `${external_id} ${operation}`;
  });
  expect(new Set(told).size).toBe(4);
  for (const { headers: received, body } of callbacks) {
    const encoded = body.toString("base64").replaceAll("+", "-").replaceAll("/", "_");
    const signature = createHash("sha1")
      .update(password + encoded + password)
      .digest("base64")
      .replaceAll("+", "-")
      .replaceAll("/", "_");
    expect(received["x-rozetkapay-signature"]).toBe(signature);
  }
  expect(await started.control("GET", "/rozetka/failures")).toEqual([]);
});

test("SIBS: an authorization is cancelled in part and then in full; BLIK only before it is final", async () => {
  const shop = await receive(({ headers, body }) => {
    const { notificationID } = decrypt(headers, body);
    return JSON.stringify({ statusCode: "200", statusMsg: "Success", notificationID });
  });
  const started = await start("--only", "sibs", "--sibs-webhooks", shop.url);
  const { url, credentials } = described(started, "sibs");
  const clientId = credentials["clientId"] ?? "";
  const terminalId = Number(credentials["terminalId"]);
  const bearer = { authorization: `Bearer ${credentials["token"]}`, "x-ibm-client-id": clientId };
  const secret = Buffer.from(credentials["webhookSecret"] ?? "", "base64");
  function decrypt(headers: Record<string, unknown>, body: Buffer): Record<string, unknown> {
    const bytes = (name: string): Buffer => Buffer.from(String(headers[name]), "base64");
    const decipher = createDecipheriv("aes-256-gcm", secret, bytes("x-initialization-vector"));
    decipher.setAuthTag(bytes("x-authentication-tag"));
    const text = Buffer.concat([decipher.update(Buffer.from(String(body), "base64")), decipher.final()]);
    return JSON.parse(String(text)) as Record<string, unknown>;
  }
  const checkout = async (id: string, paymentType: string) => {
    const { status, body } = await call(`${url}/payments`, bearer, {
      merchant: { terminalId, channel: "web", merchantTransactionId: id },
      transaction: {
        transactionTimestamp: new Date().toISOString(),
        description: "Order 1001",
        moto: false,
        paymentType,
        amount: { value: 50.5, currency: "PLN" },
        paymentMethod: ["CARD", "BLIK"],
      },
    });
    expect({ status, returnStatus: body["returnStatus"] }).toMatchObject({
      status: 200,
      returnStatus: { statusCode: "000" },
    });
    const digest = {
      authorization: `Digest ${String(body["transactionSignature"])}`,
      "x-ibm-client-id": clientId,
    };
    return { id: String(body["transactionID"]), digest };
  };
  const cancel = (transactionID: string, merchantTransactionId: string, value: number) =>
    call(`${url}/payments/${transactionID}/cancellation`, bearer, {
      merchant: { terminalId, channel: "web", merchantTransactionId },
      transaction: {
        transactionTimestamp: new Date().toISOString(),
        description: "The customer changed their mind",
        amount: { value, currency: "PLN" },
        originalTransaction: { id: transactionID, datetime: new Date().toISOString() },
      },
    });

  const authorization = await checkout("auth-1", "AUTH");
  const purchase = await call(`${url}/payments/${authorization.id}/card/purchase`, authorization.digest, {
    cardInfo: {
      PAN: "4761340000000035",
      secureCode: "536",
      validationDate: "2025-12-31T00:00:00.000Z",
      cardholderName: "Jane Smith",
    },
  });
  expect(purchase.body).toMatchObject({ paymentStatus: "Success" });
  expect((await cancel(authorization.id, "cancel-1", 20.5)).body).toMatchObject({ paymentStatus: "Success" });
  expect((await cancel(authorization.id, "cancel-2", 30.5)).body).toMatchObject({
    paymentStatus: "Declined",
  });
  expect((await cancel(authorization.id, "cancel-3", 30)).body).toMatchObject({ paymentStatus: "Success" });

  const blik = async (id: string) => {
    const open = await checkout(id, "PURS");
    const pending = await call(`${url}/payments/${open.id}/blik/purchase`, open.digest, {
      BLIKCode: "777001",
    });
    expect(pending.body).toMatchObject({ paymentStatus: "Pending" });
    return open.id;
  };
  const early = await blik("blik-1");
  expect((await cancel(early, "cancel-4", 50.5)).body).toMatchObject({ paymentStatus: "Success" });
  const paid = await blik("blik-2");
  await started.control("POST", "/sibs/actions/confirm", [paid]);
  expect((await cancel(paid, "cancel-5", 50.5)).body).toMatchObject({
    returnStatus: { statusCode: "E0119" },
    paymentStatus: "Declined",
  });
  expect(await call(`${url}/payments/${paid}/status`, bearer)).toMatchObject({
    status: 200,
    body: { paymentStatus: "Success" },
  });

  expect(await started.control("GET", "/sibs/ledger")).toEqual({
    "auth-1": { held: 0, captured: 0, released: 5050, refunded: 0 },
    "blik-1": { held: 0, captured: 0, released: 0, refunded: 0 },
    "blik-2": { held: 0, captured: 5050, released: 0, refunded: 0 },
  });
  // The authorization, three cancellations that were carried out, and the BLIK payment.
  const notifications = (await shop.atLeast(5)).map(({ headers, body }) => decrypt(headers, body));
  const told = notifications.map(({ paymentType, paymentStatus }) => `${paymentType} ${paymentStatus}`);
  expect(told.filter((each) => each === "CAUT Success")).toHaveLength(3);
  expect(told).toContain("AUTH Success");
  expect(told).toContain("PURS Success");
  expect(await started.control("GET", "/sibs/failures")).toEqual([]);
});
