import { randomUUID } from "node:crypto";
import { isPayError } from "@pay/core";
import type { Journal } from "@pay/core/journal";
import type { Rozetka } from "@pay/rozetka";
import type { BrowserStep, CardFields, ShopState } from "../contract.ts";
import { within } from "./concern.ts";
import { type Intent, Intents } from "./intents.ts";
import { Refusal } from "./problems.ts";
import type { Settings } from "./settings.ts";
import type { ShopBooks } from "./shop-books.ts";
import {
  moneyOfParts,
  partsOf,
  type StoredShopOrder,
  shownOrder,
  stepOf,
  withoutReason,
} from "./shop-order.ts";
import { type ChangeData, neverArrived, type PaymentData, shopSettler } from "./shop-recovery.ts";
import { batchOf, callbackUrl, hryvnias, paymentOf } from "./shop-requests.ts";
import { shopReasonOf } from "./shop-words.ts";
import { UnderWay } from "./under-way.ts";

/** What the shop works with. */
export interface ShopParts {
  readonly settings: Settings;
  readonly rozetka: Rozetka;
  /** The client whose queue can be watched. */
  readonly slow: Rozetka;
  readonly journal: Journal;
  readonly books: ShopBooks;
  readonly onChange: (session: string) => void;
}

/** What a buyer asks for. */
export interface ShopPurchase {
  readonly kind: "single" | "batch";
  /** Absent: on the provider's page. */
  readonly card?: CardFields;
}

const intentKinds = ["shop.pay", "shop.confirm", "shop.cancel", "shop.refund"] as const;

/** A decline is no success: it is thrown, and its reason kept. */
const orThrow = { throwOnDecline: true };

/** What was there before this run of the server. */
const startedAt = Date.now();

/** The Ukrainian shop: orders and batches on `@pay/rozetka`. */
export class Shop {
  readonly #parts: ShopParts;
  readonly #books: ShopBooks;
  readonly #intents: Intents;
  readonly #underWay: UnderWay;

  constructor(parts: ShopParts) {
    const { books, rozetka, journal, settings, onChange } = parts;
    this.#parts = parts;
    this.#books = books;
    const settle = shopSettler(books, rozetka, settings.timings.absence);
    this.#intents = new Intents(journal, settings.timings.recovery, settle);
    this.#underWay = new UnderWay("shop", onChange);
  }

  /** Starts an order, or a batch of two that is only held. */
  async pay(session: string, { kind, card }: ShopPurchase): Promise<BrowserStep | undefined> {
    const { rozetka, settings } = this.#parts;
    const id = randomUUID();
    const order: StoredShopOrder = {
      id,
      kind,
      way: card === undefined ? "hosted" : "direct",
      createdAt: Date.now(),
      status: "starting",
      parts: partsOf(id, kind),
      callbacks: 0,
    };
    this.#books.orders.add(order, session);
    return this.#underWay.run(session, id, "pay", async () => {
      const input = kind === "single" ? paymentOf(settings, order, card) : undefined;
      // The journal gets the whole call where it can be made again; never one with a card in it.
      const data: PaymentData = input !== undefined && card === undefined ? { input } : {};
      const answer = await this.#run({ kind: "shop.pay", order: id, data }, () =>
        input === undefined
          ? rozetka.batchPayments.create(batchOf(settings, order, card))
          : rozetka.payments.create(input),
      );
      const step = stepOf(answer?.action);
      if (step !== undefined) this.#books.note(id, { status: "payer-needed", step }, "answer");
      else if (answer !== undefined) await this.#books.refresh(id, "answer");
      return step;
    });
  }

  /** Charges what is held: all of it, or one part. */
  confirm(session: string, id: string, partId: string | undefined): Promise<void> {
    const { rozetka, settings } = this.#parts;
    return this.#change(session, id, "confirm", (order) => {
      const parts = partId === undefined ? order.parts : [partOf(order, partId)];
      const orders = parts
        .filter(({ held }) => held.minor > 0)
        .map((part) => ({ api_key: settings.rozetka.login, external_id: part.id }));
      const input = { batch_external_id: id, currency: "UAH", orders, callback_url: callbackUrl(settings) };
      return rozetka.batchPayments.confirm(input, orThrow);
    });
  }

  /** Gives back what is held. */
  cancel(session: string, id: string, rozetka: Rozetka = this.#parts.rozetka): Promise<void> {
    const callback_url = callbackUrl(this.#parts.settings);
    return this.#change(session, id, "cancel", async ({ kind }) =>
      kind === "single"
        ? rozetka.payments.cancel({ external_id: id, callback_url }, orThrow)
        : rozetka.batchPayments.cancel({ batch_external_id: id, callback_url }, orThrow),
    );
  }

  /** Gives money back, of one part. */
  refund(session: string, id: string, partId: string, minor: number | undefined): Promise<void> {
    const { rozetka, settings } = this.#parts;
    return this.#change(session, id, "refund", (order) => {
      const part = partOf(order, partId);
      const amount = hryvnias(minor ?? part.charged.minor);
      const input = { external_id: part.id, amount, callback_url: callbackUrl(settings) };
      return rozetka.payments.refund(input, orThrow);
    });
  }

  /** Twelve questions at once, and the cancellation behind them: it goes ahead in the queue. */
  async rush(session: string, id: string): Promise<void> {
    const { parts } = this.#books.orders.mine(session, id);
    const { slow } = this.#parts;
    await within({ scene: "shop", order: id, session }, async () => {
      const questions = Array.from({ length: 12 }, (_, index) =>
        slow.payments.info({ external_id: parts[index % parts.length]?.id ?? id }),
      );
      await Promise.allSettled([...questions, this.cancel(session, id, slow)]);
    });
  }

  /** The buyer wants to know how the order stands. */
  async look(session: string, id: string): Promise<void> {
    this.#books.orders.mine(session, id);
    await this.#underWay.run(session, id, "refresh", () => this.#books.refresh(id, "status"));
  }

  /** Settles what a crash or lost answers have left open. */
  async recover(isStart: boolean): Promise<{ readonly settled: number; readonly open: number }> {
    const report = await within({ scene: "shop" }, () => this.#intents.recover(intentKinds, isStart));
    // Orders that the last run could not even write an intent for were never sent.
    const unsent = report.open === 0 ? this.#books.orders.unsent(startedAt) : [];
    for (const { id } of unsent)
      this.#books.note(id, { status: "declined", reason: neverArrived }, "recovery");
    return report;
  }

  stateOf(session: string): ShopState {
    const orders = this.#books.orders.list(session);
    return { orders: orders.map((order) => shownOrder(order, this.#underWay.of(order.id))) };
  }

  /** A step on an order that exists: written down, sent, and the books put right by what the provider says then. */
  async #change(
    session: string,
    id: string,
    what: "confirm" | "cancel" | "refund",
    send: (order: StoredShopOrder) => PromiseLike<unknown>,
  ): Promise<void> {
    const order = this.#books.orders.mine(session, id);
    await this.#underWay.run(session, id, what, async () => {
      this.#books.orders.replace(withoutReason(order));
      const data: ChangeData = { money: moneyOfParts(order) };
      await this.#run({ kind: `shop.${what}`, order: id, data }, async () => send(order));
      await this.#books.refresh(id, "answer");
    });
  }

  /** That nothing was done is an answer like another one: the order keeps the reason. */
  async #run<Answer>(intent: Intent, send: () => Promise<Answer>): Promise<Answer | undefined> {
    try {
      return await this.#intents.run(intent, send);
    } catch (error) {
      if (!isPayError(error)) throw error;
      const reason = shopReasonOf(error);
      const status = intent.kind === "shop.pay" ? ({ status: "declined" } as const) : {};
      this.#books.orders.change(intent.order, { reason, ...status });
      return undefined;
    }
  }
}

function partOf({ parts }: StoredShopOrder, id: string): StoredShopOrder["parts"][number] {
  const part = parts.find((each) => each.id === id);
  if (part === undefined) throw new Refusal("not-found", "There is no such part.", "part");
  return part;
}
