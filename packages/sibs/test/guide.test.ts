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

test("a cancellation whose answer is lost is found", async () => {
  const { cancelForSure } = await import("./guide/lost-answer.js");
  const sibs = createSibs({
    product: "stargate",
    environment: "test",
    token: "guide-token",
    clientId: "guide-client",
    terminalId: 24,
  });
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
