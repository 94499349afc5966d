// Plain JavaScript: the oldest supported Node cannot read types, and a customer's own code need not have any.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { createKoshelek, isPayError } from "@pay/koshelek";
import { createKoshelekSimulator, signPostback, testStoreId } from "@pay/koshelek/testing";
import { createWebhooks } from "@pay/koshelek/webhooks";
import { systemClock } from "@pay/testing";
import { serve } from "@pay/testing/node";

const sale = {
  storeId: testStoreId,
  terminalId: "till-1",
  cardSession: "A1G97N",
  checkoutInvoice: {
    orderId: "1",
    totalAmount: 15_000,
    items: [{ name: "Чай", article: "7", price: 15_000, quantity: 1, totalAmount: 15_000, tax: "vat20" }],
  },
  user: { loyaltyId: "1" },
  paymentMethods: [{ type: "SBP" }],
};

test("this is the oldest Node that is promised", () => {
  assert.equal(process.versions.node, "20.19.0");
});

test("a built client makes and cancels a payment over HTTP", async () => {
  const server = await serve(createKoshelekSimulator({ clock: systemClock() }));
  try {
    const koshelek = createKoshelek({
      baseUrl: server.url,
      login: "till",
      password: "till-password",
      token: "t",
    });
    const { transactionId } = await koshelek.payments.checkout(sale);
    const { outcome } = await koshelek.payments
      .cancel({ storeId: sale.storeId, terminalId: sale.terminalId, transactionId })
      .withResponse();
    assert.equal(outcome, "succeeded");
    await assert.rejects(
      koshelek.payments.status({}),
      (error) => isPayError(error) && error.code === "invalid-input",
    );
  } finally {
    await server.close();
  }
});

test("a built webhook handler opens a postback", async () => {
  const credentials = { login: "koshelek", password: "p" };
  const { open } = createWebhooks(credentials);
  const event = await open('{"transactionId":"t","status":"accepted"}', signPostback(credentials));
  assert.equal(event.outcome, "succeeded");
});

test("every entry can be required from CommonJS", () => {
  const require = createRequire(import.meta.url);
  for (const entry of [
    "@pay/koshelek",
    "@pay/koshelek/webhooks",
    "@pay/core",
    "@pay/core/webhooks",
    "@pay/testing",
  ]) {
    assert.ok(Object.keys(require(entry)).length > 0, entry);
  }
});
