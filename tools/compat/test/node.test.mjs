// Plain JavaScript: the oldest supported Node cannot read types, and a customer's own code need not have any.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
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

test("every entry of every package can be required from CommonJS", () => {
  const packages = new URL("../../../packages/", import.meta.url);
  const built = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).dependencies;
  const tried = [];
  for (const folder of readdirSync(packages)) {
    const file = new URL(`${folder}/package.json`, packages);
    const { name, private: isPrivate, exports } = JSON.parse(readFileSync(file, "utf8"));
    if (isPrivate) continue;
    assert.ok(
      name in built,
      `${name} is not built before this test: add it to the dependencies of tools/compat`,
    );
    // From inside of the package, which may name itself: by the same exports as everyone else.
    const require = createRequire(file);
    for (const path of Object.keys(exports)) {
      const entry = name + path.slice(1);
      if (path === "./package.json") continue;
      assert.ok(Object.keys(require(entry)).length > 0, entry);
      tried.push(entry);
    }
  }
  assert.ok(tried.length > 20, `only ${tried.join(", ")}`);
});
