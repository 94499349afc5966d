import { expect, test } from "vitest";
import { resources } from "../src/generated/operations.js";
import { createRozetkaSimulator } from "../src/testing/index.js";
import { callByName } from "./support/calling.js";
import { sampleOperations } from "./support/samples.js";
import { makeClient } from "./support/setup.js";

/**
 * What may be sent again when its answer is lost, and what must be looked for first. The provider promises to recognise
 * only a payment's `external_id` and a gift; setting a value or asking for a callback again does no harm.
 */
const classes = {
  safe: [
    "payments.info",
    "payments.receipt",
    "payouts.info",
    "payouts.balance",
    "payParts.operationInfo",
    "payParts.info",
    "payParts.banks",
    "alternativePayments.operationInfo",
    "alternativePayments.info",
    "customers.wallet",
    "customers.card",
    "customers.cardStatus",
    "subscriptions.plans",
    "subscriptions.plan",
    "subscriptions.list",
    "subscriptions.get",
    "subscriptions.payments",
    "reports.payments",
    "reports.transactions",
    "merchants.validateKeys",
    "finmon.p2pLimits",
  ],
  "same-id": [
    "payments.create",
    "payments.resendCallback",
    "payouts.resendCallback",
    "payParts.resendCallback",
    "alternativePayments.resendCallback",
    "customers.deleteCard",
    "customers.setDefaultCard",
    "subscriptions.updatePlan",
    "subscriptions.gift",
    "subscriptions.update",
  ],
  "status-first": [
    "payments.createRecurrent",
    "payments.confirm",
    "payments.cancel",
    "payments.refund",
    "payments.retryRefund",
    "payments.cancelRefund",
    "batchPayments.create",
    "batchPayments.confirm",
    "payouts.create",
    "payouts.cancel",
    "payParts.create",
    "payParts.confirm",
    "payParts.cancel",
    "payParts.refund",
    "payParts.retryRefund",
    "payParts.cancelRefund",
    "alternativePayments.create",
    "alternativePayments.refund",
    "subscriptions.deactivatePlan",
    "subscriptions.deactivate",
    "subscriptions.cancel",
  ],
  never: [
    "payments.lookup",
    "batchPayments.cancel",
    "customers.addCard",
    "subscriptions.createPlan",
    "subscriptions.create",
    "subscriptions.updatePaymentMethod",
    "paymentInstructions.create",
    "paymentInstructions.decline",
  ],
} as const;

const simulator = createRozetkaSimulator();
const inputs = new Map(
  sampleOperations(simulator.spec).map(({ name, requests }) => [name, requests[0]?.input]),
);

test("every operation has one retry class", () => {
  const listed = Object.values(classes).flat().sort();
  const known = Object.values(resources).flatMap((rows) => Object.values(rows).map(({ name }) => name));
  expect(listed).toEqual(known.sort());
});

test.each(Object.entries(classes).flatMap(([kind, names]) => names.map((name) => [kind, name] as const)))(
  "%s: %s",
  async (kind, name) => {
    simulator.reset();
    simulator.faults.add({ operation: name, fault: { kind: "drop-before" } });
    const rozetka = makeClient({ fetch: simulator.fetch, maximumAttempts: 3, limits: false });
    await expect(callByName(rozetka, name, inputs.get(name) ?? {})).rejects.toMatchObject({
      outcome: kind === "safe" ? "not-sent" : "unknown",
    });
    const sent = simulator.exchanges.filter(
      (exchange) => exchange.direction === "received" && exchange.operation === name,
    );
    expect(sent).toHaveLength(kind === "safe" || kind === "same-id" ? 3 : 1);
  },
);
