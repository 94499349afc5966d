import { expect, test } from "vitest";
import type { PaidSale, SaleResult } from "../../src/cash-desk/index.js";
import { koshelekLedger } from "../../src/testing/index.js";
import { card, onlyPayment, openShop, type Shop, tea } from "../support/desk.js";

/**
 * The provider's page on cancelling payments, statement by statement: what it says, and what the cash desk does about it.
 * Source: https://developers.koshelek.app/en/cm_pay_api/2_cancel_payment/
 */
const statements: readonly (readonly [statement: string, proof: () => Promise<void>])[] = [
  [
    "A payment can be cancelled only until the bank's slip is there; a completed one is refunded",
    async () => {
      const { shop, sale, cancel } = await paidSale();
      expect(await shop.settled(cancel("confirmed"))).toMatchObject({
        status: "declined",
        decline: { reason: "already-accepted" },
        sale: { status: "paid" },
      });
      expect(shop.calls()).not.toContain("cancel");
      expect(await shop.settled(shop.desk.refund(sale.payment, "everything"))).toMatchObject({
        status: "refunded",
      });
    },
  ],
  [
    "A second cancellation is declined because the payment is cancelled already",
    async () => {
      const shop = openShop();
      const session = shop.desk.pay(tea(), card());
      await shop.clock.advance(100);
      cancelElsewhere(shop);
      expect(await shop.settled(session.cancel("not-confirmed"))).toMatchObject({
        status: "canceled",
        decline: { reason: "already-canceled" },
      });
      expect(await session.result).toMatchObject({ status: "canceled", reason: "elsewhere" });
    },
  ],
  [
    "A cancellation is declined because the bank has approved the payment",
    async () => {
      const { outcome, shop } = await cancelWhen((transactionId, { simulator }) => {
        simulator.actions.confirm(transactionId);
      }, 300);
      expect(outcome).toMatchObject({
        status: "declined",
        decline: { reason: "already-accepted" },
        sale: { status: "paid", slip: { totalAmount: 15_000 } },
      });
      expect(shop.shown).toContain("cancel-declined");
    },
  ],
  [
    "A cancellation is declined because a refund of the payment has begun",
    async () => {
      const { outcome } = await cancelWhen(async (transactionId, { simulator, clock }) => {
        simulator.actions.confirm(transactionId);
        await clock.advance(300);
        simulator.actions.beginRefund(transactionId);
      });
      expect(outcome).toMatchObject({ status: "declined", decline: { reason: "being-refunded" } });
    },
  ],
  [
    "A cancellation is declined because a part of the payment was refunded",
    async () => {
      const { outcome } = await cancelWhen(async (transactionId, { simulator, clock }) => {
        simulator.actions.confirm(transactionId);
        await clock.advance(300);
        const payment = simulator.state.payments.get(transactionId);
        if (payment !== undefined) payment.status = "partial_refunded";
      });
      expect(outcome).toMatchObject({ status: "declined", decline: { reason: "being-refunded" } });
    },
  ],
  [
    "A cancellation is declined because there is no such payment",
    async () => {
      const { outcome } = await cancelWhen((transactionId, { simulator }) => {
        simulator.state.payments.delete(transactionId);
      });
      expect(outcome).toMatchObject({ status: "declined", decline: { reason: "not-found" } });
    },
  ],
  [
    "The wording of a decline may change, so nothing is read from it",
    async () => {
      const { outcome } = await cancelWhen(async (transactionId, { simulator, clock }) => {
        simulator.actions.confirm(transactionId);
        await clock.advance(300);
        simulator.answer("payments.cancel", {
          status: 422,
          body: { code: "WRONG_TRANSACTION_STATE_CHANGE", details: "Совсем другой текст" },
        });
      });
      expect(outcome).toMatchObject({ status: "declined", sale: { status: "paid" } });
    },
  ],
  ...[0, 1, 4].map(
    (paymentRetries) =>
      [
        `After ${paymentRetries} retries of a payment request without an answer, the payment is cancelled`,
        async () => {
          const shop = openShop({ desk: { paymentRetries } });
          const nth = Array.from({ length: paymentRetries + 1 }, (_, index) => index + 1);
          shop.simulator.faults.add({ operation: "payments.checkout", nth, fault: { kind: "drop-after" } });
          const result = await shop.settled(shop.desk.pay(tea(), card()).result);
          expect(result).toMatchObject({ status: "canceled", reason: "payment-unanswered" });
          expect(shop.shown).toContain("payment-unanswered");
          // The request that at last names the transaction has the same id as all before it.
          const requests = shop.bodies("checkout");
          expect(requests).toHaveLength(paymentRetries + 2);
          expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(1);
          expect(shop.bodies("cancel")).toMatchObject([{ transactionId: onlyPayment(shop) }]);
          expect(shop.simulator.state.payments.get(onlyPayment(shop))?.status).toBe("canceled");
        },
      ] as const,
  ),
  ...[1_000, 5_000, 30_000].map(
    (statusTimeout) =>
      [
        `Without a positive status within ${statusTimeout / 1_000} seconds, the payment is cancelled`,
        async () => {
          const shop = openShop({ desk: { statusTimeout } });
          const result = await shop.settled(shop.desk.pay(tea(), card()).result);
          expect(result).toMatchObject({ status: "canceled", reason: "no-positive-status" });
          const canceledAt = receivedAt(shop, "payments.cancel");
          const begunAt = receivedAt(shop, "payments.checkout");
          expect(canceledAt - begunAt).toBeGreaterThanOrEqual(statusTimeout);
          expect(canceledAt - begunAt).toBeLessThan(statusTimeout + 250);
          expect(shop.simulator.state.payments.get(onlyPayment(shop))?.status).toBe("canceled");
        },
      ] as const,
  ),
  ...[0, 2].map(
    (refundRetries) =>
      [
        `After ${refundRetries} retries of a refund request without an answer, the payment is cancelled if so configured, and its decline leaves the refund open`,
        async () => {
          const { shop, sale } = await paidSale();
          const fault = shop.simulator.faults.add({
            operation: "payments.refund",
            fault: { kind: "drop-before" },
          });
          const desk = shop.anotherDesk({ refundRetries, onRefundUnanswered: "cancel" });
          const outcome = await shop.settled(desk.refund(sale.payment, "everything"));
          expect(outcome).toMatchObject({
            status: "unknown",
            paymentStatus: "accepted",
            cancelDecline: { reason: "already-accepted" },
          });
          expect(shop.bodies("refund")).toHaveLength(refundRetries + 1);
          expect(shop.bodies("cancel")).toMatchObject([{ transactionId: sale.payment.transactionId }]);
          expect((await shop.entries("refund"))[0]).toMatchObject({ status: "open" });
          fault.remove();
          await shop.clock.advance(60_000);
          const report = await shop.settled(shop.desk.recover());
          expect(report.settled).toMatchObject([{ kind: "refund", status: "refunded", amount: 15_000 }]);
        },
      ] as const,
  ),
  [
    "By default the status is asked instead, since an approved payment cannot be cancelled",
    async () => {
      const { shop, sale } = await paidSale();
      shop.simulator.faults.add({
        operation: "payments.refund",
        nth: [1, 2, 3, 4],
        fault: { kind: "drop-after" },
      });
      expect(await shop.settled(shop.desk.refund(sale.payment, "everything"))).toMatchObject({
        status: "unknown",
        paymentStatus: "refunding",
        cancelDecline: undefined,
      });
      expect(shop.calls()).not.toContain("cancel");
    },
  ],
  [
    "The operator cancels after the customer's confirmation: no new scan, the old card session, a new request",
    async () => {
      const shop = openShop({ simulator: { bankDelay: 5_000 } });
      const session = shop.desk.pay(tea(), card("A1G97N"));
      await shop.clock.advance(100);
      shop.simulator.actions.confirm(onlyPayment(shop));
      const outcome = await shop.settled(session.cancel("confirmed"));
      if (outcome.status !== "canceled") throw new Error(outcome.status);
      expect(outcome.next.rescan).toBe(false);
      const retry = outcome.next.retry();
      await confirmLatest(shop);
      expect(await shop.settled(retry.result)).toMatchObject({ status: "paid" });
      const [first, second] = shop.bodies("checkout");
      expect(second?.["cardSession"]).toBe(first?.["cardSession"]);
      expect(second?.["requestId"]).not.toBe(first?.["requestId"]);
    },
  ],
  [
    "The operator cancels before the customer's confirmation: a new scan, a new card session, a new request",
    async () => {
      const shop = openShop();
      const session = shop.desk.pay(tea(), card("A1G97N"));
      await shop.clock.advance(100);
      const outcome = await shop.settled(session.cancel("not-confirmed"));
      if (outcome.status !== "canceled") throw new Error(outcome.status);
      expect(outcome.next.rescan).toBe(true);
      expect(() => outcome.next.retry(card("A1G97N"))).toThrow(
        expect.objectContaining({
          code: "invalid-input",
          issues: [expect.objectContaining({ path: "card.cardSession" })],
        }),
      );
      const retry = outcome.next.retry(card("B2H08P"));
      await confirmLatest(shop);
      expect(await shop.settled(retry.result)).toMatchObject({ status: "paid" });
      const [first, second] = shop.bodies("checkout");
      expect(second?.["cardSession"]).toBe("B2H08P");
      expect(second?.["requestId"]).not.toBe(first?.["requestId"]);
      expect(koshelekLedger(shop.simulator.state)).toEqual({ "order-1": { paid: 15_000, refunded: 0 } });
    },
  ],
  [
    "The customer cannot cancel; the operator does it for the customer",
    async () => {
      const shop = openShop();
      expect(Object.keys(shop.simulator.actions)).not.toContain("cancel");
      const session = shop.desk.pay(tea(), card());
      await shop.clock.advance(100);
      await shop.settled(session.cancel("not-confirmed"));
      expect(await session.result).toMatchObject({ status: "canceled", reason: "operator" });
    },
  ],
];

test.each(statements)("%s", async (_statement, proof) => {
  await proof();
});

async function paidSale() {
  const shop = openShop({ simulator: { confirmAfter: 100 } });
  const session = shop.desk.pay(tea(), card());
  const sale = expectPaid(await shop.settled(session.result));
  return { shop, sale, cancel: session.cancel.bind(session) };
}

function expectPaid(result: SaleResult): PaidSale {
  if (result.status !== "paid") throw new Error(`Expected a paid sale, got ${result.status}`);
  return result;
}

/** The operator cancels just after something has happened that the desk has not seen yet. */
async function cancelWhen(happens: (transactionId: string, shop: Shop) => void | Promise<void>, later = 0) {
  const shop = openShop({ desk: { pollInterval: 20_000, firstPoll: 500 } });
  const session = shop.desk.pay(tea(), card());
  await shop.clock.advance(550);
  await happens(onlyPayment(shop), shop);
  await shop.clock.advance(later);
  return { shop, outcome: await shop.settled(session.cancel("confirmed")) };
}

function cancelElsewhere({ simulator }: Shop): void {
  for (const payment of simulator.state.payments.values()) payment.status = "canceled";
}

function receivedAt({ simulator }: Shop, operation: string): number {
  for (const exchange of simulator.exchanges)
    if (exchange.direction === "received" && exchange.operation === operation) return exchange.at;
  throw new Error(`${operation} was never called`);
}

async function confirmLatest(shop: Shop): Promise<void> {
  await shop.clock.advance(100);
  const latest = [...shop.simulator.state.payments.keys()].at(-1);
  shop.simulator.actions.confirm(latest ?? "");
}
