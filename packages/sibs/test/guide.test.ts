import { systemClock } from "@pay/testing";
import { handlers } from "@pay/testing/msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createSibs } from "../src/index.js";
import { createSibsSimulator } from "../src/testing/index.js";
import vector from "./vectors/webhook.json" with { type: "json" };

const simulator = createSibsSimulator({
  clock: systemClock(),
  confirmAfter: 20,
  token: "guide-token",
  clientId: "guide-client",
  webhookUrl: "https://shop.example/sibs",
  deliver: async (request) => (await import("./guide/webhooks.js")).endpoint(request),
});
const server = setupServer(...handlers(simulator));

beforeAll(() => {
  vi.stubEnv("SIBS_TOKEN", "guide-token");
  vi.stubEnv("SIBS_CLIENT_ID", "guide-client");
  vi.stubEnv("SIBS_WEBHOOK_SECRET", vector.secret);
  server.listen({ onUnhandledFrame: "error" });
});
afterAll(() => {
  server.close();
  vi.unstubAllEnvs();
});

const polish = () =>
  createSibs({
    product: "stargate",
    environment: "test",
    token: "guide-token",
    clientId: "guide-client",
    terminalId: 24,
  });

test("a BLIK payment is made, told about, and cannot be cancelled any more", async () => {
  const { payWithBlik, cancel } = await import("./guide/blik.js");
  const { paidOrders } = await import("./guide/webhooks.js");
  const [transactionID = "", outcome] = (await payWithBlik("777001")).split(" ");
  expect(outcome).toBe("succeeded");
  const merchantId = simulator.state.transactions.get(transactionID)?.merchantTransactionId;
  expect(paidOrders).toEqual([expect.stringContaining(`${merchantId} 2`)]);
  expect(await cancel(transactionID, 50.5)).toBe("refund it instead");
  expect(simulator.failures).toEqual([]);
});

test("the steps of 3-D Secure are taken one after the other", async () => {
  const { finishPurchase } = await import("./guide/next-action.js");
  const checkout = await polish().payments.checkout({
    transaction: {
      description: "Order 1003",
      moto: false,
      paymentType: "PURS",
      amount: { value: 10, currency: "PLN" },
      paymentMethod: ["CARD"],
    },
    info: { deviceInfo: { browserLanguage: "pl" } },
  });
  const first = await polish().cards.purchase(checkout, {
    cardInfo: {
      PAN: "5185520050000010",
      secureCode: "001",
      validationDate: "2025-12-31T00:00:00.000Z",
      cardholderName: "Jane Smith",
    },
  });
  const posted: string[] = [];
  const result = await finishPurchase(polish(), checkout, first, {
    postHidden: async (url) => void posted.push(`hidden ${url}`),
    postWhole: async (url) => void posted.push(`whole ${url}`),
  });
  expect(result.paymentStatus).toBe("Success");
  expect(posted).toEqual([
    "hidden https://acs.simulator.example/threeds_method",
    "whole https://acs.simulator.example/threeds_challenge",
  ]);
});

test("the form of a checkout is put into a page with its policy", async () => {
  const { paymentPage } = await import("./guide/form.js");
  const checkout = await polish().payments.checkout({
    transaction: {
      description: "Order 1004",
      moto: false,
      paymentType: "PURS",
      amount: { value: 10, currency: "PLN" },
      paymentMethod: ["CARD"],
    },
  });
  const { html, policy } = paymentPage(checkout, "r4nd0m");
  expect(html).toContain(`widget.js?id=${checkout.transactionID}" nonce="r4nd0m"`);
  expect(policy).toContain("script-src https://stargate.qly.site1.sibs.pt;");
});

test("a shop tests itself against the simulator", async () => {
  const { refusesAfterCapture } = await import("./guide/simulator.js");
  expect(JSON.parse(await refusesAfterCapture())).toEqual([
    { held: 0, captured: 5000, released: 0, refunded: 0 },
  ]);
});

test("a cancellation whose answer is lost is found", async () => {
  const { cancelForSure } = await import("./guide/lost-answer.js");
  const sibs = polish();
  const checkout = await sibs.payments.checkout({
    transaction: {
      description: "Order 1002",
      moto: false,
      paymentType: "AUTH",
      amount: { value: 10, currency: "PLN" },
      paymentMethod: ["CARD"],
    },
  });
  await sibs.cards.purchase(checkout, {
    cardInfo: {
      PAN: "4761340000000035",
      secureCode: "536",
      validationDate: "2025-12-31T00:00:00.000Z",
      cardholderName: "Jane Smith",
    },
  });
  simulator.faults.add({ operation: "payments.cancel", nth: 1, fault: { kind: "drop-after" } });
  const { transactionID } = checkout;
  const status = await cancelForSure(sibs, {
    transactionID,
    transaction: {
      description: "Part of order 1002",
      amount: { value: 4, currency: "PLN" },
      originalTransaction: { id: transactionID, datetime: new Date().toISOString() },
    },
  });
  expect(status).toBe("succeeded");
});
