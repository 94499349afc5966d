import { randomUUID } from "node:crypto";
import type { Journal } from "@pay/core/journal";
import { type CancelDecline, explainCancelDecline, type Koshelek } from "@pay/koshelek";
import type {
  CashDesk,
  CashDeskEvent,
  NextAfter,
  PaymentSession,
  RefundOutcome,
  ScannedCard,
} from "@pay/koshelek/cash-desk";
import type { WebhookEvent } from "@pay/koshelek/webhooks";
import type { DeskState, GoodsLine, ReturnedPieces } from "../contract.ts";
import { within } from "./concern.ts";
import {
  cancelledAsAWhole,
  endAfterRecovery,
  endOf,
  notRefunded,
  piecesLeft,
  refundedBy,
  returnedLines,
  roubles,
  type StoredSale,
  saleOf,
  shownSale,
  startedAgain,
  statusAfter,
  totalOf,
} from "./desk-sale.ts";
import { declinedCancel, openCashDesk, place } from "./koshelek.ts";
import type { Orders, OwnedOrder } from "./orders.ts";
import { newBarcode } from "./passcode.ts";
import { Refusal } from "./problems.ts";
import type { Settings } from "./settings.ts";
import type { Stage } from "./stage.ts";
import type { Timeline } from "./timeline.ts";

/** What the cash desk works with. */
export interface DeskParts {
  readonly settings: Settings;
  readonly koshelek: Koshelek;
  readonly journal: Journal;
  readonly timeline: Timeline;
  readonly sales: Orders<StoredSale>;
  readonly stage: Stage;
  /** Told when something changed that is not in the database. */
  readonly onChange: (session: string) => void;
}

/** What a cashier has in hand; a restart forgets it, as it would at a till. */
interface Hands {
  barcode?: string;
  card?: ScannedCard;
}

/** What was there before this run of the server. */
const startedAt = Date.now();

/** The cash desk scene: what a cashier can do, on `@pay/koshelek/cash-desk`. */
export class Desk {
  readonly #parts: DeskParts;
  readonly #desk: CashDesk;
  readonly #hands = new Map<string, Hands>();
  /** Sales under way in this process. */
  readonly #running = new Map<string, PaymentSession>();
  /** Sales that are being refunded by this process. */
  readonly #refunding = new Set<string>();
  /** What the retry of a cancelled sale begins with. */
  readonly #retries = new Map<string, NextAfter<"confirmed" | "not-confirmed">>();

  constructor(parts: DeskParts) {
    this.#parts = parts;
    const { koshelek, journal, settings } = parts;
    this.#desk = openCashDesk(koshelek, journal, settings, (event) => this.#hear(event));
  }

  /** The customer opens the card in the app. */
  showCard(session: string): void {
    this.#hand(session).barcode = newBarcode();
    this.#parts.onChange(session);
  }

  async scan(session: string, barcode: string): Promise<void> {
    const scan = await this.#desk.scan(barcode);
    if (!scan.payable) throw new Refusal("invalid", `The card cannot pay: ${scan.reason}.`, "barcode");
    this.#hand(session).card = scan.card;
    this.#parts.onChange(session);
  }

  pay(session: string, goods: readonly GoodsLine[]): void {
    if (this.#current(session) !== undefined) throw new Refusal("not-now", "The desk is not clear.");
    const card = this.#card(session);
    const id = randomUUID();
    const now = Date.now();
    const running = this.#on(session, id, () => this.#desk.pay(saleOf(id, goods), card));
    const sale: StoredSale = {
      id,
      goods: goods.map((line) => ({ ...line, returned: 0 })),
      total: roubles(totalOf(goods)),
      createdAt: now,
      startedAt: now,
      status: "starting",
      text: { en: "", ru: "" },
      refunded: roubles(0),
      cleared: false,
    };
    this.#parts.sales.add(sale, session);
    this.#follow(session, id, running);
  }

  /** Starts a cancelled sale anew: with the same card after a confirmation, with a new scan otherwise. */
  retry(session: string, id: string): void {
    const { sales } = this.#parts;
    const sale = sales.mine(session, id);
    if (sale.status !== "cancelled") throw new Refusal("not-now", "Only a cancelled sale can be retried.");
    const next = this.#retries.get(id);
    const running = this.#on(session, id, () => {
      if (next?.rescan === false) return next.retry();
      const card = this.#card(session);
      // After a restart nothing is left of the old session but its entry in the journal.
      return next?.retry(card) ?? this.#desk.pay(saleOf(id, sale.goods), card);
    });
    this.#retries.delete(id);
    sales.replace(startedAgain(sale));
    this.#follow(session, id, running);
  }

  /** The cashier cancels: a sale under way through its session, a paid one by a call that the provider will decline. */
  async cancel(session: string, id: string, customer: "confirmed" | "not-confirmed"): Promise<void> {
    const order = this.#parts.sales.mine(session, id);
    const running = this.#running.get(id);
    await this.#on(session, id, async () => {
      if (running !== undefined) {
        const outcome = await running.cancel(customer);
        if (outcome.status === "canceled") this.#retries.set(id, outcome.next);
        if (outcome.status === "declined") this.#decline(id, outcome.decline);
        return;
      }
      const { transactionId } = order;
      if (transactionId === undefined) throw new Refusal("not-now", "There is nothing to cancel.");
      const answer = await this.#parts.koshelek.payments.cancel({ ...place, transactionId });
      const decline = explainCancelDecline(answer);
      if (decline !== undefined) this.#decline(id, decline);
    });
  }

  /** Gives back some pieces of a sale, or all that is left of it. */
  async refund(session: string, id: string, pieces: "everything" | readonly ReturnedPieces[]): Promise<void> {
    const { sales } = this.#parts;
    const sale = sales.mine(session, id);
    const { payment, status, decline, ...kept } = sale;
    const isPaid = status === "paid" || status === "partly-refunded";
    if (payment === undefined || !isPaid || this.#refunding.has(id)) {
      throw new Refusal("not-now", "Only a paid sale can be refunded, and one refund after the other.");
    }
    const returning = pieces === "everything" ? piecesLeft(sale) : pieces;
    const goods = returnedLines(sale, payment, returning);
    // Written down before anything is sent: whoever finds out how the refund ended may not be this process.
    sales.replace({ ...kept, payment, status, returning });
    this.#refunding.add(id);
    try {
      this.#refunded(id, await this.#on(session, id, () => this.#desk.refund(payment, goods)));
    } finally {
      this.#refunding.delete(id);
    }
  }

  next(session: string): void {
    const sale = this.#current(session);
    if (sale === undefined || this.#running.has(sale.id)) {
      throw new Refusal(
        "not-now",
        "There is nothing to clear: the sale is still under way, or there is none.",
      );
    }
    this.#parts.sales.change(sale.id, { cleared: true });
    this.#hands.delete(session);
    this.#parts.onChange(session);
  }

  /** The customer answers on the phone. */
  async answer(session: string, id: string, act: "confirm" | "decline"): Promise<void> {
    const { transactionId } = this.#parts.sales.mine(session, id);
    if (transactionId === undefined) throw new Refusal("not-now", "The app has not been asked yet.");
    const text = act === "confirm" ? confirmed : declined;
    this.#parts.timeline.add({ kind: "buyer", act, text }, { scene: "desk", order: id, session });
    await this.#parts.stage.act({ act, transactionId });
  }

  /** The sale that a postback is about. */
  ownerOf({ data }: WebhookEvent): OwnedOrder<StoredSale> | undefined {
    return this.#parts.sales.findBy("transactionId", data.transactionId);
  }

  async postback(event: WebhookEvent): Promise<void> {
    await this.#desk.postback(event);
  }

  /** Settles what the last run, or a lost answer, has left open. */
  async recover(isStart: boolean): Promise<{ readonly settled: number; readonly open: number }> {
    const { sales } = this.#parts;
    const report = await within({ scene: "desk" }, () => this.#desk.recover({ exclusive: isStart }));
    for (const settled of report.settled) {
      sales.change(settled.orderId, (sale) => endAfterRecovery(settled, sale));
    }
    // Sales that the last run could not even write an intent for were never sent.
    const unsent = report.open.length === 0 ? sales.unsent(startedAt) : [];
    for (const { id } of unsent) sales.change(id, { status: "refused", text: neverSent });
    return { settled: report.settled.length, open: report.open.length };
  }

  async stateOf(session: string): Promise<DeskState> {
    const { barcode, card } = this.#hand(session);
    const current = this.#current(session);
    const earlier = this.#parts.sales.list(session).filter(({ cleared }) => cleared);
    const attention = await this.#desk.attention();
    const canPay = current === undefined && card !== undefined;
    const canClear = current !== undefined && !this.#running.has(current.id);
    return {
      can: [
        "show-card",
        "scan",
        ...(canPay ? (["pay"] as const) : []),
        ...(canClear ? (["next"] as const) : []),
      ],
      scanned: card !== undefined,
      ...(barcode !== undefined && { phone: { barcode } }),
      ...(current !== undefined && { sale: shownSale(this.#asFarAsKnown(current), card !== undefined) }),
      earlier: earlier.map((sale) => shownSale(sale, false)),
      attention: attention.map(({ entryId, note }) => ({ entry: entryId, note: note ?? "" })),
    };
  }

  /** Does something for a sale: what it sends is known to belong to it. */
  #on<Result>(session: string, id: string, work: () => Result): Result {
    return within({ scene: "desk", order: id, session }, work);
  }

  /** Waits for the end of a sale. */
  #follow(session: string, id: string, running: PaymentSession): void {
    const { sales } = this.#parts;
    // A card is good for one sale; the retry of a confirmed one goes on with it by itself.
    this.#hands.delete(session);
    this.#running.set(id, running);
    running.result
      .then(
        (result) => {
          if (result.status === "canceled" && !this.#retries.has(id)) this.#retries.set(id, result.next);
          return endOf(result);
        },
        (error: unknown) => {
          // The journal could not be written: nothing was sent.
          console.error(error);
          return { status: "refused" } as const;
        },
      )
      .then((end) => {
        this.#running.delete(id);
        sales.change(id, end);
      });
  }

  /** The cash desk tells the cashier something. */
  #hear({ type, text, orderId, transactionId }: CashDeskEvent): void {
    const { timeline, sales, settings } = this.#parts;
    const owner = orderId === undefined ? undefined : sales.find(orderId);
    const about = owner === undefined ? {} : { order: owner.order.id, session: owner.session };
    timeline.add({ kind: "desk", type, text }, { scene: "desk", ...about });
    if (orderId === undefined) return;
    const status = statusAfter[type];
    sales.change(orderId, {
      text,
      ...(status !== undefined && { status }),
      ...(transactionId !== undefined && { transactionId }),
      ...(type === "waiting-for-customer" && { cancelsAt: Date.now() + settings.timings.patience }),
    });
  }

  #decline(id: string, decline: CancelDecline): void {
    this.#parts.sales.change(id, { cancelDecline: declinedCancel(decline) });
  }

  #refunded(id: string, outcome: RefundOutcome): void {
    this.#parts.sales.change(id, (sale) => {
      switch (outcome.status) {
        case "refunded":
          return refundedBy(sale, outcome.amount);
        case "canceled":
          return cancelledAsAWhole(sale);
        case "declined": {
          const { code, text } = outcome.decline;
          return {
            ...notRefunded(sale),
            decline: { text, ...(code !== undefined && { code }) },
          };
        }
        default:
          // Not ended, or not answered: recovery will follow it.
          return { status: "refunding" };
      }
    });
  }

  /** After a restart the card session of a cancelled sale is gone, so its card is scanned again. */
  #asFarAsKnown(sale: StoredSale): StoredSale {
    const isLost = sale.retryWith === "same-card" && this.#retries.get(sale.id)?.rescan !== false;
    return isLost ? { ...sale, retryWith: "new-scan" } : sale;
  }

  #current(session: string): StoredSale | undefined {
    return this.#parts.sales.list(session).find(({ cleared }) => !cleared);
  }

  #hand(session: string): Hands {
    const hands = this.#hands.get(session) ?? {};
    this.#hands.set(session, hands);
    return hands;
  }

  #card(session: string): ScannedCard {
    const { card } = this.#hand(session);
    if (card === undefined) throw new Refusal("not-now", "Scan the customer's card first.");
    return card;
  }
}

const neverSent = { en: "The payment was never sent", ru: "Счёт не был отправлен" };

const confirmed = { en: "The customer confirms in the app", ru: "Покупатель подтверждает в приложении" };
const declined = { en: "The customer declines in the app", ru: "Покупатель отказывается в приложении" };
