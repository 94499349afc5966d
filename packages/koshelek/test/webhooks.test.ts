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
