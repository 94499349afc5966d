import { randomUUID } from "node:crypto";
import { isPayError } from "@pay/core";
import type { Journal } from "@pay/core/journal";
import { type ApiError, explainCancelRefusal, type StatusResult } from "@pay/sibs";
import type { WebhookEvent } from "@pay/sibs/webhooks";
import {
  type BrowserStep,
  type CheckoutState,
  checkoutGoods,
  type OrderLine,
  type Reason,
} from "../contract.ts";
import {
  afterMovement,
  afterWord,
  isOpen,
  type Movement,
  type PaymentWord,
  type StoredCheckoutOrder,
  shownCheckout,
} from "./checkout-order.ts";
import { amountOf, type Means, openCheckout, type Purchased, purchase, resume } from "./checkout-purchase.ts";
import { within } from "./concern.ts";
import { reasonOf } from "./hooks.ts";
import { type Intent, Intents } from "./intents.ts";
import type { Orders, OwnedOrder } from "./orders.ts";
import { Refusal } from "./problems.ts";
import type { Settings } from "./settings.ts";
import type { Gateways, MovementInput, Settler } from "./sibs.ts";
import type { Stage } from "./stage.ts";
import type { Timeline } from "./timeline.ts";

/** What the checkout works with. */
export interface CheckoutParts {
  readonly settings: Settings;
  readonly sibs: Gateways;
  readonly journal: Journal;
  readonly timeline: Timeline;
  readonly orders: Orders<StoredCheckoutOrder>;
  readonly stage: Stage;
  readonly onChange: (session: string) => void;
}

/** A movement as the journal keeps it: the complete call, to be settled by its own identifier. */
interface MovementData extends Movement {
  readonly input: MovementInput;
}

/** What was there before this run of the server. */
const startedAt = Date.now();

const intentKinds = ["checkout.pay", "checkout.capture", "checkout.cancel", "checkout.refund"] as const;

/** The Polish and Portuguese checkout: cards, BLIK, MB WAY and Multibanco on `@pay/sibs`. */
export class Checkout {
  readonly #parts: CheckoutParts;
  readonly #intents: Intents;
  readonly #busy = new Map<string, string>();

  constructor(parts: CheckoutParts) {
    this.#parts = parts;
    this.#intents = new Intents(parts.journal, parts.settings.timings.recovery, (intent, age) =>
      this.#settle(intent, age),
    );
  }

  async pay(session: string, means: Means): Promise<BrowserStep | undefined> {
    const { sibs, orders } = this.#parts;
    const id = randomUUID();
    const { market, method } = means;
    const amount = checkoutGoods[market].price;
    const none = { minor: 0, currency: amount.currency };
    const order: StoredCheckoutOrder = {
      id,
      market,
      method,
      createdAt: Date.now(),
      amount,
      held: none,
      charged: none,
      refunded: none,
      status: "starting",
      notifications: 0,
      booked: [],
    };
    orders.add(order, session);
    return this.#work(session, id, "pay", async () => {
      const purchased = await this.#run({ kind: "checkout.pay", order: id, data: {} }, async () => {
        const checkout = await openCheckout(sibs, order, means);
        const { transactionID, transactionSignature, expiry } = checkout;
        const kept = { transactionID, transactionSignature, ...(expiry !== undefined && { expiry }) };
        // The signature is only kept where the buyer's bank may want a step first.
        orders.change(id, { transactionID, ...(method === "CARD" && { checkout: kept }) });
        return purchase(sibs, checkout, means, this.#returnUrl(id));
      });
      return purchased && this.#take(id, purchased);
    });
  }

  /** The buyer's browser is back from a step: the purchase goes on. */
  async comeBack(id: string): Promise<BrowserStep | undefined> {
    const { sibs, orders } = this.#parts;
    const found = orders.find(id);
    if (found?.order.status !== "payer-needed") return undefined;
    return this.#work(found.session, id, "pay", async () => {
      const purchased = await this.#run({ kind: "checkout.pay", order: id, data: {} }, () =>
        resume(sibs, found.order, this.#returnUrl(id)),
      );
      return purchased && this.#take(id, purchased);
    });
  }

  /** Books the answer to a purchase, and says which step the buyer's browser has to take. */
  async #take(id: string, { result, next, reference }: Purchased): Promise<BrowserStep | undefined> {
    const { orders } = this.#parts;
    if (reference !== undefined) {
      orders.change(id, (order) => ({ reference: { ...reference, amount: order.amount } }));
    }
    if (next.kind === "challenge" || next.kind === "device-check") {
      const { url = "", fields = [] } = next.form ?? {};
      const place = next.kind === "challenge" ? "window" : "hidden-frame";
      const step = { place, method: "POST", url, fields } as const;
      this.#note(id, { status: "payer-needed", step, pendingStep: next.actionProcessed }, "answer");
      return step;
    }
    if (isFailure(result.paymentStatus)) await this.refresh(id, "answer");
    else this.#hear(id, result, "answer");
    return undefined;
  }

  capture(session: string, id: string, minor: number | undefined): Promise<void> {
    return this.#move(session, id, "capture", minor);
  }

  refund(session: string, id: string, minor: number | undefined): Promise<void> {
    return this.#move(session, id, "refund", minor);
  }

  /** Releases a hold, in full or in part, or ends a payment that waits for its buyer. */
  cancel(session: string, id: string, minor: number | undefined): Promise<void> {
    return this.#move(session, id, "cancel", minor);
  }

  /** The buyer wants to know how the order stands. */
  async look(session: string, id: string): Promise<void> {
    this.#mine(session, id);
    await this.#work(session, id, "refresh", () => this.refresh(id, "status"));
  }

  /** Asks the gateway how the payment stands. */
  async refresh(id: string, by: OrderLine["by"]): Promise<void> {
    const { order } = this.#parts.orders.find(id) ?? {};
    if (order?.transactionID === undefined) return;
    this.#hear(id, await this.#status(order), by);
  }

  async #status({ market, transactionID = "" }: StoredCheckoutOrder): Promise<StatusResult> {
    return this.#parts.sibs[market].payments.status({ transactionID });
  }

  async #move(
    session: string,
    id: string,
    kind: Movement["kind"],
    wanted: number | undefined,
  ): Promise<void> {
    const { order } = this.#mine(session, id);
    const { market, transactionID } = order;
    if (transactionID === undefined) throw new Refusal("not-now", "The payment is not known to the gateway.");
    const minor = wanted ?? everything(order, kind);
    const client = this.#parts.sibs[market];
    await this.#work(session, id, kind, async () => {
      const settler: Settler = client;
      const input = settler.prepare(`payments.${kind}`, {
        transactionID,
        transaction: {
          description: descriptions[kind],
          amount: amountOf({ minor, currency: order.amount.currency }),
          originalTransaction: { id: transactionID, datetime: new Date(order.createdAt).toISOString() },
        },
      });
      const data: MovementData = { kind, minor, input, id: input.merchant?.merchantTransactionId ?? "" };
      const answer = await this.#run({ kind: `checkout.${kind}`, order: id, data }, () =>
        client.payments[kind](input).withResponse(),
      );
      if (answer?.outcome === "succeeded") this.#book(id, data, "answer");
      else if (answer !== undefined) await this.#explain(order, kind, answer.value);
    });
  }

  /** Why a capture, cancellation or refund was declined. The gateway says so with one code: the payment's state tells more. */
  async #explain(
    order: StoredCheckoutOrder,
    kind: Movement["kind"],
    answer: Parameters<typeof explainCancelRefusal>[0],
  ): Promise<void> {
    const status = await this.#status(order);
    const refusal = kind === "cancel" ? explainCancelRefusal(answer, status) : undefined;
    const { statusCode = "", statusDescription = "Declined." } = answer.returnStatus ?? {};
    const reason: Reason =
      refusal === undefined
        ? { code: statusCode, meaning: statusDescription }
        : { code: refusal.reason, meaning: refusal.meaning };
    this.#parts.orders.change(order.id, { reason });
    const text = { en: `The ${words[kind]} was declined: ${reason.meaning}` };
    this.#parts.timeline.add({ kind: "order", status: order.status, by: "answer", text });
  }

  /** The buyer answers in the bank's app, or pays at a cash machine. */
  async answer(session: string, id: string, act: "approve" | "refuse" | "pay-reference"): Promise<void> {
    const { market, transactionID } = this.#mine(session, id).order;
    if (transactionID === undefined) throw new Refusal("not-now", "The buyer has not been asked yet.");
    this.#parts.timeline.add(
      { kind: "buyer", act, text: acts[act] },
      { scene: "checkout", order: id, session },
    );
    await this.#parts.stage.act({ act, market, transactionID });
  }

  /** The order that a notification is about. */
  ownerOf({ data }: WebhookEvent): OwnedOrder<StoredCheckoutOrder> | undefined {
    return this.find(data.transactionID);
  }

  /** An order by the gateway's name of its payment. */
  find(transactionID: string): OwnedOrder<StoredCheckoutOrder> | undefined {
    return this.#parts.orders.findBy("transactionID", transactionID);
  }

  /** A genuine notification. */
  notification(event: WebhookEvent): void {
    const { type, data } = event;
    const found = this.ownerOf(event);
    if (found === undefined) return;
    const { id } = found.order;
    this.#parts.orders.change(id, ({ notifications }) => ({ notifications: notifications + 1 }));
    // A reference that is only made reports success as well, but no money.
    if (type === "payment" || type === "referencePaid") this.#hear(id, data, "webhook");
  }

  async recover(isStart: boolean): Promise<{ readonly settled: number; readonly open: number }> {
    const report = await within({ scene: "checkout" }, () => this.#intents.recover(intentKinds, isStart));
    // Orders that the last run could not even write an intent for were never sent.
    const unsent = report.open === 0 ? this.#parts.orders.unsent(startedAt) : [];
    for (const { id } of unsent) this.#note(id, { status: "declined", reason: neverBegun }, "recovery");
    return report;
  }

  stateOf(session: string): CheckoutState {
    const orders = this.#parts.orders.list(session);
    return { orders: orders.map((order) => shownCheckout(order, this.#busy.get(order.id))) };
  }

  async #settle({ kind, order: id, data }: Intent, age: number): Promise<string | undefined> {
    const found = this.#parts.orders.find(id);
    if (found === undefined) return "There is no such order any more.";
    return within({ scene: "checkout", order: id, session: found.session }, () =>
      kind === "checkout.pay"
        ? this.#settlePurchase(found.order, age)
        : // Data of these kinds is written by `#move`.
          this.#settleMovement(found.order, data as MovementData),
    );
  }

  async #settlePurchase(order: StoredCheckoutOrder, age: number): Promise<string | undefined> {
    const { id } = order;
    if (order.transactionID === undefined) {
      this.#note(id, { status: "declined", reason: neverBegun }, "recovery");
      return "No payment was opened: nothing can be charged.";
    }
    const status = await this.#status(order);
    const { paymentStatus, paymentMethod } = status;
    if (paymentStatus === "Pending" && paymentMethod === undefined) {
      // The checkout is open, and no purchase has arrived; one that is under way still may.
      if (age < this.#parts.settings.timings.absence) return undefined;
      this.#note(id, { status: "declined", reason: neverPaid }, "recovery");
      return "The gateway was asked: the purchase never arrived.";
    }
    if (paymentStatus === "Partial" && order.step === undefined) {
      // What the buyer's bank wanted went down with the answer, and nobody says it twice.
      this.#note(id, { status: "expired", reason: stepLost }, "recovery");
      return "It waits for a step that nobody knows: the buyer pays anew.";
    }
    this.#hear(id, status, "recovery");
    return `The gateway was asked: ${paymentStatus}.`;
  }

  async #settleMovement(order: StoredCheckoutOrder, data: MovementData): Promise<string | undefined> {
    const settler: Settler = this.#parts.sibs[order.market];
    const { status } = await settler.resolveCall(`payments.${data.kind}`, data.input, {
      interval: 500,
      deadline: 8_000,
      absentAfter: this.#parts.settings.timings.absence,
    });
    if (status === "succeeded") this.#book(order.id, data, "recovery");
    return status === "still-unknown" ? undefined : `The gateway was asked: ${status}.`;
  }

  /** Hears how the payment stands. */
  #hear(id: string, word: PaymentWord, by: OrderLine["by"]): void {
    const { orders } = this.#parts;
    const before = orders.find(id)?.order;
    if (before === undefined || !isOpen(before)) return;
    const after = afterWord(before, word);
    orders.replace(after);
    if (after.status !== before.status) this.#tell(after, by);
  }

  #book(id: string, movement: Movement, by: OrderLine["by"]): void {
    const { orders } = this.#parts;
    const order = orders.find(id)?.order;
    if (order === undefined) return;
    const after = afterMovement(order, movement);
    orders.replace(after);
    this.#tell(after, by);
  }

  #note(id: string, change: Partial<StoredCheckoutOrder>, by: OrderLine["by"]): void {
    const changed = this.#parts.orders.change(id, change);
    if (changed !== undefined) this.#tell(changed, by);
  }

  #tell({ status }: StoredCheckoutOrder, by: OrderLine["by"]): void {
    this.#parts.timeline.add({ kind: "order", status, by, text: { en: texts[status] } });
  }

  /** A refusal is an answer like another one: the order keeps the reason. */
  async #run<Answer>(intent: Intent, send: () => Promise<Answer>): Promise<Answer | undefined> {
    const { orders } = this.#parts;
    try {
      const answer = await this.#intents.run(intent, send);
      const order = orders.find(intent.order)?.order;
      if (answer === undefined && order?.status === "starting")
        orders.change(order.id, { status: "unknown" });
      return answer;
    } catch (error) {
      if (!isPayError(error) || error.outcome !== "refused") throw error;
      const body = (error as ApiError).body as Parameters<typeof explainCancelRefusal>[0] | undefined;
      const order = orders.find(intent.order)?.order;
      if (intent.kind === "checkout.cancel" && order !== undefined && body?.returnStatus !== undefined) {
        await this.#explain(order, "cancel", body);
        return undefined;
      }
      orders.change(intent.order, {
        reason: reasonOf(error) ?? { meaning: error.message },
        ...(intent.kind === "checkout.pay" && { status: "declined" as const }),
      });
      return undefined;
    }
  }

  async #work<Result>(
    session: string,
    id: string,
    what: string,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const { onChange } = this.#parts;
    this.#busy.set(id, what);
    onChange(session);
    try {
      return await within({ scene: "checkout", order: id, session }, work);
    } finally {
      this.#busy.delete(id);
      onChange(session);
    }
  }

  #returnUrl(id: string): string {
    return `${this.#parts.settings.publicUrl}/returns/checkout/${id}`;
  }

  #mine(session: string, id: string): OwnedOrder<StoredCheckoutOrder> {
    const found = this.#parts.orders.find(id);
    if (found === undefined || found.session !== session) {
      throw new Refusal("not-found", "There is no such order.", "order");
    }
    return found;
  }
}

const isFailure = (status: string): boolean => ["Declined", "Error", "Timeout", "Expired"].includes(status);

/** What a call is about that names no amount. */
function everything(order: StoredCheckoutOrder, kind: Movement["kind"]): number {
  if (kind === "refund") return order.charged.minor;
  return order.held.minor > 0 ? order.held.minor : order.amount.minor;
}

const descriptions = {
  capture: "Shipped",
  cancel: "The buyer changed their mind",
  refund: "Goods came back",
};

const words = { capture: "capture", cancel: "cancellation", refund: "refund" };

const neverBegun = { meaning: "The payment was never opened at the gateway. Nothing was charged." };

const neverPaid = { meaning: "The purchase never reached the gateway. Nothing was charged: pay again." };

const stepLost = {
  meaning: "The step that the bank wanted was lost with the answer. Nothing was charged: pay again.",
};

const acts = {
  approve: {
    en: "The buyer approves in the bank's app",
    pl: "Kupujący zatwierdza w aplikacji banku",
    pt: "O comprador aprova na aplicação do banco",
  },
  refuse: {
    en: "The buyer refuses in the bank's app",
    pl: "Kupujący odrzuca w aplikacji banku",
    pt: "O comprador recusa na aplicação do banco",
  },
  "pay-reference": {
    en: "The buyer pays the reference at a cash machine",
    pl: "Kupujący płaci referencję w bankomacie",
    pt: "O comprador paga a referência no Multibanco",
  },
};

const texts: Readonly<Record<StoredCheckoutOrder["status"], string>> = {
  starting: "The order is being sent",
  "payer-needed": "The buyer's bank wants a step in the browser",
  waiting: "Waiting for the buyer",
  held: "The money is held",
  paid: "Paid",
  "part-paid": "Captured in part",
  declined: "Declined",
  expired: "Ended without payment",
  cancelled: "Cancelled",
  refunded: "Refunded",
  "part-refunded": "Refunded in part",
  unknown: "No answer: not known yet",
};
