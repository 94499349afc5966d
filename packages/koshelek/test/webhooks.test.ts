import { describe, expect, test } from "vitest";
import { heldUp, recordWebhooks } from "../../core/test/support/webhook-record.js";
import { createKoshelekSimulator, signPostback } from "../src/testing/index.js";
import { createWebhooks, type WebhookEvent } from "../src/webhooks.js";
import { postbackLog } from "./guide/postback-log.js";
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
    { hooks: { refused: ({ error }) => refused.push(error) } },
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

describe("hooks", () => {
  const answers = async (
    handler: (request: Request) => Promise<Response>,
    ...bodies: readonly [data: object, headers?: Record<string, string>][]
  ): Promise<number[]> => {
    const statuses: number[] = [];
    for (const [data, sent = headers] of bodies) {
      const init = { method: "POST", headers: sent, body: JSON.stringify(data) };
      statuses.push((await handler(new Request("https://till.example/postback", init))).status);
    }
    return statuses;
  };
  const state = (status: string) => ({
    requestId: "r",
    transactionId: "t",
    status,
    sourceData: { phone: "+79001234567" },
  });

  test("are told what became of each postback, with its transaction and without its payload", async () => {
    const { hooks, told, printed } = recordWebhooks<WebhookEvent>();
    const handler = webhooks.handler(() => undefined, { hooks });
    const wrong = signPostback({ ...credentials, password: "stolen-password" });
    expect(
      await answers(
        handler,
        [state("accepted")],
        [state("accepted")],
        [state("pending")],
        [state("new"), wrong],
      ),
    ).toEqual([200, 200, 200, 401]);
    expect(told.map(([hook, what, event]) => [hook, what, event?.data.status])).toEqual([
      ["handled", { id: "t||accepted||", object: "t", status: 200 }, "accepted"],
      ["repeated", { id: "t||accepted||", object: "t", status: 200 }, "accepted"],
      ["overtaken", { id: "t||pending||", object: "t", status: 200 }, "pending"],
      [
        "refused",
        { reason: "signature", status: 401, error: expect.objectContaining({ code: "webhook-signature" }) },
        undefined,
      ],
    ]);
    for (const secret of [
      "79001234567",
      credentials.password,
      "stolen-password",
      wrong["authorization"] ?? "-",
    ])
      expect(printed()).not.toContain(secret);
  });

  test("make a log, as in the guide", async () => {
    const lines: string[] = [];
    const handler = webhooks.handler(
      ({ data }) => {
        if (data.status === "refunded") throw new Error("the books are closed");
      },
      { hooks: postbackLog((line) => void lines.push(line)) },
    );
    await answers(handler, [state("accepted")], [state("accepted")], [state("new")], [state("refunded")]);
    await answers(handler, [state("new"), {}], [{}]);
    expect(lines).toEqual([
      "t: accepted",
      "t||accepted|| came again",
      "t||new|| is old news",
      "t||refunded|| failed: Error: the books are closed",
      "refused with 401: signature",
      "refused with 400: payload",
    ]);
  });

  test("are told of a refund that is being handled or cannot be", async () => {
    const { hooks, told } = recordWebhooks<WebhookEvent>();
    const error = new Error("the books are closed");
    const books = heldUp();
    const handler = webhooks.handler(books.onEvent, { hooks });
    const refund = { ...state("refunding"), refTransactionId: "back", refStatus: "new" };
    const first = answers(handler, [refund]);
    await books.begun;
    const second = await answers(handler, [refund]);
    books.fail(error);
    expect([await first, second]).toEqual([[500], [409]]);
    const known = { id: "t|back|refunding|new|", object: "back" };
    expect(told).toEqual([
      ["postponed", { ...known, status: 409, by: "event" }, expect.objectContaining({ type: "postback" })],
      ["failed", { ...known, status: 500, error }, expect.objectContaining({ type: "postback" })],
    ]);
  });
});
