import { describe, expect, test } from "vitest";
import { createKoshelekSimulator, signPostback } from "../src/testing/index.js";
import { createWebhooks, type WebhookEvent } from "../src/webhooks.js";
import { makeClient, sale } from "./support/setup.js";

const credentials = { login: "koshelek", password: "koshelek-password" };
const webhooks = createWebhooks(credentials);
const body = JSON.stringify({ requestId: "r", transactionId: "t", status: "accepted" });
const headers = signPostback(credentials);

describe("open", () => {
  test("reads a genuine postback", async () => {
    expect(await webhooks.open(body, headers)).toEqual({
      type: "postback",
      id: "t||accepted||",
      outcome: "succeeded",
      data: { requestId: "r", transactionId: "t", status: "accepted" },
    });
  });

  test.each([
    ["no credentials", {}],
    ["another password", signPostback({ ...credentials, password: "koshelek-passworD" })],
    ["a longer password", signPostback({ ...credentials, password: "koshelek-password1" })],
    ["another scheme", { authorization: headers["authorization"]?.replace("Basic", "Bearer") }],
    ["credentials that are not base64", { authorization: "Basic koshelek:koshelek-password" }],
    ["two headers", { authorization: [headers["authorization"] ?? "", headers["authorization"] ?? ""] }],
  ])("refuses %s", async (_what, wrong) => {
    await expect(webhooks.open(body, wrong)).rejects.toMatchObject({
      code: "webhook-signature",
      provider: "koshelek",
    });
  });

  test.each([["not JSON"], ["[]"], ["null"], ["{}"], ['{"transactionId":1}']])(
    "refuses the body %s",
    async (wrong) => {
      await expect(webhooks.open(wrong, headers)).rejects.toMatchObject({ code: "webhook-payload" });
    },
  );
});

test("two refunds that only their slips tell apart are two events", async () => {
  const seen: unknown[] = [];
  const handler = webhooks.handler(({ data }) => {
    seen.push(data.slip?.refundTransactionId);
  });
  const state = { requestId: "r", transactionId: "t", status: "partial_refunded" };
  for (const refundTransactionId of ["a", "b", "a"]) {
    const data = JSON.stringify({ ...state, slip: { refundTransactionId } });
    const request = new Request("https://till.example/postback", { method: "POST", headers, body: data });
    expect((await handler(request)).status).toBe(200);
  }
  expect(seen).toEqual(["a", "b"]);
});

test("a whole payment reaches the merchant once for each state, however often it is delivered", async () => {
  const seen: string[] = [];
  const handler = webhooks.handler((event: WebhookEvent) => {
    seen.push(event.data.status);
  });
  const simulator = createKoshelekSimulator({
    postbackUrl: "https://till.example/postback",
    deliver: handler,
  });
  const koshelek = makeClient({ fetch: simulator.fetch });
  const { transactionId } = await koshelek.payments.checkout(sale());
  simulator.faults.add({ webhook: "postback", nth: 1, fault: { kind: "duplicate", copies: 2 } });
  simulator.faults.add({ webhook: "postback", nth: 2, fault: { kind: "lose-acknowledgement" } });
  simulator.actions.confirm(transactionId);
  await simulator.clock.advance(10_000);
  expect(seen).toEqual(["pending", "accepted"]);
  expect(simulator.webhooks.deliveries.map(({ state }) => state)).toEqual(["acknowledged", "acknowledged"]);
  expect(simulator.failures).toEqual([]);
});

describe("out of order", () => {
  const send = (handler: (request: Request) => Promise<Response>, data: object): Promise<Response> =>
    handler(
      new Request("https://till.example/postback", { method: "POST", headers, body: JSON.stringify(data) }),
    );

  test("an open state never follows the end of its payment", async () => {
    const seen: string[] = [];
    const handler = webhooks.handler(({ data }) => {
      seen.push(data.status);
    });
    for (const status of ["pending", "accepted", "new", "pending", "refunding"])
      expect((await send(handler, { requestId: "r", transactionId: "t", status })).status).toBe(200);
    await send(handler, { requestId: "r", transactionId: "another", status: "new" });
    expect(seen).toEqual(["pending", "accepted", "refunding", "new"]);
  });

  test("a refund that was ended is not begun again, and another one is", async () => {
    const seen: unknown[] = [];
    const handler = webhooks.handler(({ data }) => {
      seen.push([data.refTransactionId, data.refStatus]);
    });
    const refund = (refTransactionId: string, refStatus: string, status: string) =>
      send(handler, { requestId: "r", transactionId: "t", refTransactionId, refStatus, status });
    await refund("a", "accepted", "partial_refunded");
    await refund("a", "new", "refunding");
    await refund("b", "new", "refunding");
    expect(seen).toEqual([
      ["a", "accepted"],
      ["b", "new"],
    ]);
  });

  test("an end that could not be handled does not overtake anything", async () => {
    const seen: string[] = [];
    const handler = webhooks.handler(({ data }) => {
      if (data.status === "accepted") throw new Error("the books are closed");
      seen.push(data.status);
    });
    const state = (status: string) => send(handler, { requestId: "r", transactionId: "t", status });
    expect((await state("accepted")).status).toBe(500);
    expect((await state("pending")).status).toBe(200);
    expect(seen).toEqual(["pending"]);
  });

  test("money that moves after a cancellation is not dropped", async () => {
    const seen: string[] = [];
    const handler = webhooks.handler(({ data }) => {
      seen.push(data.status);
    });
    for (const status of ["canceled", "accepted"])
      await send(handler, { requestId: "r", transactionId: "t", status });
    expect(seen).toEqual(["canceled", "accepted"]);
  });
});

test("a tampered postback that fails to parse is not acknowledged and comes again", async () => {
  const refused: unknown[] = [];
  const seen: string[] = [];
  const handler = webhooks.handler(
    (event) => {
      seen.push(event.data.status);
    },
    { onRefused: (error) => refused.push(error) },
  );
  const simulator = createKoshelekSimulator({
    postbackUrl: "https://till.example/postback",
    deliver: handler,
  });
  const koshelek = makeClient({ fetch: simulator.fetch });
  const { transactionId } = await koshelek.payments.checkout(sale());
  simulator.faults.add({
    webhook: "postback",
    nth: 1,
    fault: { kind: "tamper", change: (bytes) => bytes.subarray(0, bytes.length - 1) },
  });
  simulator.actions.decline(transactionId);
  await simulator.clock.advance(2_000);
  expect(refused).toEqual([expect.objectContaining({ code: "webhook-payload" })]);
  expect(seen).toEqual(["rejected"]);
});
