import { type FaultRule, VirtualClock } from "@pay/testing";
import { repeatable } from "../../../testing/test/support/schedules.js";
import { isPayError, type Koshelek, type PaymentsRefundInput, waitForFinal } from "../../src/index.js";
import {
  createKoshelekSimulator,
  type KoshelekSimulator,
  koshelekLedger,
  type LedgerLine,
  testStoreId,
} from "../../src/testing/index.js";
import { createWebhooks } from "../../src/webhooks.js";
import { makeClient, sale } from "./setup.js";

/** What a customer does and a merchant wants. Times are milliseconds, amounts kopecks. */
export interface SalePlan {
  readonly total: number;
  readonly customer: string;
  /** When the customer acts. */
  readonly customerAfter: number;
  /** How long the merchant waits before it cancels. */
  readonly patience: number;
  /** What is given back, one refund after the other. */
  readonly refunds: readonly number[];
}

/** What a shop is made with. */
export interface ShopSettings {
  readonly seed: number;
  readonly bankDelay: number;
  readonly cancelDelay: number;
  readonly refundDelay: number;
  readonly faults: readonly FaultRule[];
}

/** A shop with a client, books of its own and an address for postbacks; provider and shop share one virtual time. */
export interface SimulatedShop {
  readonly simulator: KoshelekSimulator;
  /** What the merchant believes, by order. */
  readonly books: Readonly<Record<string, LedgerLine>>;
  /** What the bank knows of the same orders. */
  readonly bank: () => Readonly<Record<string, LedgerLine>>;
  /** Ids of the postbacks that reached the merchant's code. */
  readonly told: readonly string[];
  /** Whether a payment was declined when it was registered, which no postback tells. */
  readonly registeredOnly: (transactionId: string) => boolean;
  /** Makes all sales at once and waits until the last postback has arrived. */
  readonly trade: (plans: readonly SalePlan[]) => Promise<void>;
}

/** What became of a call: its answer, or that there was none to be had. */
type Settled<Value> = { readonly value: Value } | { readonly refused: true };

/** Opens a shop. */
export function createSimulatedShop({ seed, ...settings }: ShopSettings): SimulatedShop {
  const clock = new VirtualClock();
  const webhooks = createWebhooks({ login: "koshelek", password: "koshelek-password" });
  const told: string[] = [];
  const handle = webhooks.handler(({ id }) => {
    told.push(id);
  });
  const simulator = createKoshelekSimulator({
    ...settings,
    clock,
    seed,
    postbackUrl: "https://shop.example/postbacks",
    deliver: handle,
  });
  const koshelek = makeClient({
    fetch: simulator.fetch,
    clock,
    ...repeatable(simulator),
  });
  const books: Record<string, LedgerLine> = {};
  return {
    simulator,
    books,
    told,
    bank() {
      const ledger = koshelekLedger(simulator.state);
      const nothing = { paid: 0, refunded: 0 };
      return { ...Object.fromEntries(Object.keys(books).map((order) => [order, nothing])), ...ledger };
    },
    registeredOnly: (transactionId) =>
      simulator.state.payments.get(transactionId)?.errorCode === "TOTAL_AMOUNT_IS_TOO_SMALL",
    async trade(plans) {
      const sales = plans.map(async (plan, index) => {
        const orderId = `order-${index}`;
        void playCustomer(simulator, clock, orderId, plan);
        books[orderId] = await sell(koshelek, clock, orderId, plan);
      });
      // Nothing takes longer than an hour: a merchant that still asks then would ask forever.
      await clock.until(Promise.all(sales), 3_600_000);
      await clock.runAll();
    },
  };
}

/** The customer acts at the planned time, or as soon as there is something to act on. */
async function playCustomer(
  simulator: KoshelekSimulator,
  clock: VirtualClock,
  orderId: string,
  plan: SalePlan,
): Promise<void> {
  if (plan.customer === "stays-silent") return;
  await clock.sleep(plan.customerAfter);
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const payment = [...simulator.state.payments.values()].find(
      ({ request }) => request.checkoutInvoice.orderId === orderId,
    );
    if (payment !== undefined) {
      if (payment.status !== "new") return;
      if (plan.customer === "confirms") simulator.actions.confirm(payment.transactionId);
      else simulator.actions.decline(payment.transactionId);
      return;
    }
    await clock.sleep(1_000);
  }
}

const place = { storeId: testStoreId, terminalId: "till-1" };

/** One sale from begin to end, as a careful merchant makes it. */
async function sell(
  koshelek: Koshelek,
  clock: VirtualClock,
  orderId: string,
  { total, patience, refunds }: SalePlan,
): Promise<LedgerLine> {
  const items = [
    { name: "Чай", article: "77", price: total, quantity: 1, totalAmount: total, tax: "vat20" as const },
  ];
  // The same input for every attempt, so that its id makes repeats harmless.
  const input = koshelek.prepare(
    "payments.checkout",
    sale({ cardSession: orderId.replace("-", ""), checkoutInvoice: { orderId, totalAmount: total, items } }),
  );
  const checkout = await insist(koshelek, clock, () => koshelek.payments.checkout(input));
  if ("refused" in checkout) return { paid: 0, refunded: 0 };
  const transactionId = textOf(checkout.value, "transactionId");
  const wait = (deadline: number) =>
    waitForFinal((options) => koshelek.payments.status({ transactionId }, options), {
      clock,
      interval: 1_000,
      deadline,
    });
  let state = await wait(patience);
  if (!state.final) {
    const cancellation = koshelek.prepare("payments.cancel", { ...place, transactionId });
    await insist(koshelek, clock, () => koshelek.payments.cancel(cancellation));
    state = await wait(600_000);
  }
  if (!state.final) throw new Error(`${orderId} is still open after its cancellation.`);
  if (state.outcome === "declined") return { paid: 0, refunded: 0 };
  let refunded = 0;
  for (const refundAmount of refunds) {
    refunded += await giveBack(koshelek, clock, { transactionId, refundAmount, items });
  }
  return { paid: total, refunded };
}

/** What was really given back. */
async function giveBack(
  koshelek: Koshelek,
  clock: VirtualClock,
  {
    transactionId,
    refundAmount,
    items,
  }: Pick<PaymentsRefundInput, "transactionId" | "refundAmount" | "items">,
): Promise<number> {
  const input = koshelek.prepare("payments.refund", { ...place, transactionId, refundAmount, items });
  const refund = await insist(koshelek, clock, () => koshelek.payments.refund(input));
  if ("refused" in refund) return 0;
  const refTransactionId = textOf(refund.value, "refTransactionId");
  for (let refStatus = textOf(refund.value, "refStatus"); ; ) {
    if (refStatus === "accepted") return refundAmount;
    if (refStatus === "rejected") return 0;
    await clock.sleep(1_000);
    const state = await koshelek.payments.status({ refTransactionId }).catch(retryable);
    refStatus = state?.refStatus ?? "new";
  }
}

/** Makes a call until what became of it is known: by its answer, by a repeat with the same id, or by its state. */
async function insist(
  koshelek: Koshelek,
  clock: VirtualClock,
  call: () => Promise<unknown>,
): Promise<Settled<unknown>> {
  for (;;) {
    try {
      return { value: await call() };
    } catch (error) {
      if (!isPayError(error)) throw error;
      if (error.outcome === "unknown") {
        // Only the answer is wanted here; how the payment goes on is asked for later.
        const found = await koshelek.resolve(error, { wait: false });
        if (found.value !== undefined) return { value: found.value };
        if (found.status === "declined" || found.status === "not-found") return { refused: true };
      } else if (!error.retryable) return { refused: true };
      await clock.sleep(1_000);
    }
  }
}

function retryable(error: unknown): undefined {
  if (!isPayError(error) || !error.retryable) throw error;
}

function textOf(value: unknown, member: string): string {
  const text: unknown = typeof value === "object" && value !== null ? Reflect.get(value, member) : undefined;
  if (typeof text !== "string") throw new Error(`The answer has no ${member}.`);
  return text;
}
