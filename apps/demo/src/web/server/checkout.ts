import { randomUUID } from "node:crypto";
import { isPayError } from "@pay/core";
import type { Journal } from "@pay/core/journal";
import { type ApiError, explainCancelRefusal } from "@pay/sibs";
import { type BrowserStep, type CheckoutState, checkoutGoods } from "../contract.ts";
import type { CheckoutBooks } from "./checkout-books.ts";
import { type Movement, type StoredCheckoutOrder, shownCheckout } from "./checkout-order.ts";
import { amountOf, type Means, openCheckout, type Purchased, purchase, resume } from "./checkout-purchase.ts";
import { checkoutSettler, type MovementData, neverBegun } from "./checkout-recovery.ts";
import { checkoutReason, checkoutReasonOf, refusedCancel } from "./checkout-words.ts";
import { within } from "./concern.ts";
import { type Intent, Intents } from "./intents.ts";
import { Refusal } from "./problems.ts";
import type { Settings } from "./settings.ts";
import type { Gateways, Settler } from "./sibs.ts";
import type { Stage } from "./stage.ts";
import type { Timeline } from "./timeline.ts";
import { UnderWay } from "./under-way.ts";

/** What the checkout works with. */
export interface CheckoutParts {
  readonly settings: Settings;
  readonly sibs: Gateways;
  readonly journal: Journal;
  readonly timeline: Timeline;
  readonly books: CheckoutBooks;
  readonly stage: Stage;
  readonly onChange: (session: string) => void;
}

const intentKinds = ["checkout.pay", "checkout.capture", "checkout.cancel", "checkout.refund"] as const;

/** What was there before this run of the server. */
const startedAt = Date.now();

/** The Polish and Portuguese checkout: cards, BLIK, MB WAY and Multibanco on `@pay/sibs`. */
export class Checkout {
  readonly #parts: CheckoutParts;
  readonly #books: CheckoutBooks;
  readonly #intents: Intents;
  readonly #underWay: UnderWay;

  constructor(parts: CheckoutParts) {
    const { books, sibs, journal, settings, onChange } = parts;
    this.#parts = parts;
    this.#books = books;
    const settle = checkoutSettler(books, sibs, settings.timings.absence);
    this.#intents = new Intents(journal, settings.timings.recovery, settle);
    this.#underWay = new UnderWay("checkout", onChange);
  }

  /** The buyer pays. What comes back is the step that the buyer's browser has to take. */
  async pay(session: string, means: Means): Promise<BrowserStep | undefined> {
    const { orders } = this.#books;
    const { sibs } = this.#parts;
    const { market, method } = means;
    const id = randomUUID();
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
    return this.#purchase(session, id, async () => {
      const checkout = await openCheckout(sibs, order, means);
      const { transactionID, transactionSignature, expiry } = checkout;
      const kept = { transactionID, transactionSignature, ...(expiry !== undefined && { expiry }) };
      // The signature is only kept where the buyer's bank may want a step first.
      orders.change(id, { transactionID, ...(method === "CARD" && { checkout: kept }) });
      return purchase(sibs, checkout, means, this.#returnUrl(id));
    });
  }

  /** The buyer's browser is back from a step: the purchase goes on. */
  async comeBack(id: string): Promise<BrowserStep | undefined> {
    const found = this.#books.orders.find(id);
    const { checkout, pendingStep, status } = found?.order ?? {};
    if (found === undefined || status !== "payer-needed") return undefined;
    if (checkout === undefined || pendingStep === undefined) return undefined;
    const { sibs } = this.#parts;
    return this.#purchase(found.session, id, () =>
      resume(sibs, found.order.market, checkout, pendingStep, this.#returnUrl(id)),
    );
  }

  /** Charges an authorization, or a part of it. */
  capture(session: string, id: string, minor: number | undefined): Promise<void> {
    return this.#move(session, id, "capture", minor);
  }

  /** Gives back what was charged, or a part of it. */
  refund(session: string, id: string, minor: number | undefined): Promise<void> {
    return this.#move(session, id, "refund", minor);
  }

  /** Releases a hold, in full or in part, or ends a payment that waits for its buyer. */
  cancel(session: string, id: string, minor: number | undefined): Promise<void> {
    return this.#move(session, id, "cancel", minor);
  }

  /** The buyer wants to know how the order stands. */
  async look(session: string, id: string): Promise<void> {
    this.#books.orders.mine(session, id);
    await this.#underWay.run(session, id, "refresh", () => this.#books.refresh(id, "status"));
  }

  /** The buyer answers in the bank's app, or pays at a cash machine. */
  async answer(session: string, id: string, act: keyof typeof acts): Promise<void> {
    const { market, transactionID } = this.#books.orders.mine(session, id);
    if (transactionID === undefined) throw new Refusal("not-now", "The buyer has not been asked yet.");
    const about = { scene: "checkout", order: id, session } as const;
    this.#parts.timeline.add({ kind: "buyer", act, text: acts[act] }, about);
    await this.#parts.stage.act({ act, market, transactionID });
  }

  /** Settles what a crash or lost answers have left open. */
  async recover(isStart: boolean): Promise<{ readonly settled: number; readonly open: number }> {
    const report = await within({ scene: "checkout" }, () => this.#intents.recover(intentKinds, isStart));
    // Orders that the last run could not even write an intent for were never sent.
    const unsent = report.open === 0 ? this.#books.orders.unsent(startedAt) : [];
    for (const { id } of unsent) this.#books.note(id, { status: "declined", reason: neverBegun }, "recovery");
    return report;
  }

  stateOf(session: string): CheckoutState {
    const orders = this.#books.orders.list(session);
    return { orders: orders.map((order) => shownCheckout(order, this.#underWay.of(order.id))) };
  }

  /** Sends a purchase, and books what it is answered. */
  #purchase(session: string, id: string, send: () => Promise<Purchased>): Promise<BrowserStep | undefined> {
    return this.#underWay.run(session, id, "pay", async () => {
      const answer = await this.#run({ kind: "checkout.pay", order: id, data: {} }, send);
      if (answer !== undefined) return this.#take(id, answer);
      const { orders } = this.#books;
      if (orders.find(id)?.order.status === "starting") orders.change(id, { status: "unknown" });
      return undefined;
    });
  }

  async #take(id: string, { result, next, reference }: Purchased): Promise<BrowserStep | undefined> {
    if (reference !== undefined) {
      this.#books.orders.change(id, ({ amount }) => ({ reference: { ...reference, amount } }));
    }
    if (next.kind === "challenge" || next.kind === "device-check") {
      const { url = "", fields = [] } = next.form ?? {};
      const place = next.kind === "challenge" ? "window" : "hidden-frame";
      const step = { place, method: "POST", url, fields } as const;
      this.#books.note(id, { status: "payer-needed", step, pendingStep: next.actionProcessed }, "answer");
      return step;
    }
    // Why a purchase was declined only the status says.
    if (next.kind === "none" && result.paymentStatus !== "Success") await this.#books.refresh(id, "answer");
    else this.#books.hear(id, result, "answer");
    return undefined;
  }

  /** A capture, cancellation or refund: completed, written down, sent, booked. */
  async #move(
    session: string,
    id: string,
    kind: Movement["kind"],
    wanted: number | undefined,
  ): Promise<void> {
    const order = this.#books.orders.mine(session, id);
    const { market, transactionID } = order;
    if (transactionID === undefined) throw new Refusal("not-now", "The gateway does not know the payment.");
    const minor = wanted ?? everything(order, kind);
    const client = this.#parts.sibs[market];
    await this.#underWay.run(session, id, kind, async () => {
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
      if (answer?.outcome === "succeeded") this.#books.book(id, data, "answer");
      else if (answer !== undefined) await this.#explain(order, kind, answer.value);
    });
  }

  /** Why a capture, cancellation or refund was declined. The gateway has one code for it: the payment's state tells more. */
  async #explain(order: StoredCheckoutOrder, kind: Movement["kind"], answer: Declined): Promise<void> {
    const status = await this.#books.statusOf(order);
    const refusal = kind === "cancel" ? explainCancelRefusal(answer, status) : undefined;
    const { statusCode, statusDescription } = answer.returnStatus ?? {};
    const reason =
      refusal === undefined ? checkoutReason(statusCode, statusDescription) : refusedCancel(refusal);
    this.#books.orders.change(order.id, { reason });
    const text = { en: `The ${words[kind]} was declined: ${reason.text.en}` };
    this.#parts.timeline.add({ kind: "order", status: order.status, by: "answer", text });
  }

  /** That nothing was done is an answer like another one: the order keeps the reason. */
  async #run<Answer>(intent: Intent, send: () => Promise<Answer>): Promise<Answer | undefined> {
    const { orders } = this.#books;
    try {
      return await this.#intents.run(intent, send);
    } catch (error) {
      if (!isPayError(error)) throw error;
      const body = (error as ApiError).body as Declined | undefined;
      const order = orders.find(intent.order)?.order;
      if (intent.kind === "checkout.cancel" && order !== undefined && body?.returnStatus !== undefined) {
        await this.#explain(order, "cancel", body);
        return undefined;
      }
      const reason = checkoutReasonOf(error);
      const status = intent.kind === "checkout.pay" ? ({ status: "declined" } as const) : {};
      orders.change(intent.order, { reason, ...status });
      return undefined;
    }
  }

  #returnUrl(id: string): string {
    return `${this.#parts.settings.publicUrl}/returns/checkout/${id}`;
  }
}

/** As much of an answer as says why not. */
type Declined = Parameters<typeof explainCancelRefusal>[0];

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
