import { randomUUID } from "node:crypto";
import { isPayError } from "@pay/core";
import type { Journal } from "@pay/core/journal";
import {
  type ApiError,
  type PaymentStatusResult,
  type PaymentsCreateInput,
  type Rozetka,
  toDecimalNumber,
} from "@pay/rozetka";
import type { WebhookEvent } from "@pay/rozetka/webhooks";
import { type BrowserStep, type CardFields, type OrderLine, type ShopState, shopGoods } from "../contract.ts";
import { expiryOf } from "./card.ts";
import { within } from "./concern.ts";
import { reasonOf } from "./hooks.ts";
import { type Intent, Intents } from "./intents.ts";
import type { Orders, OwnedOrder } from "./orders.ts";
import { Refusal } from "./problems.ts";
import type { Settings } from "./settings.ts";
import { afterAnswers, partsOf, type StoredShopOrder, shownOrder, stepOf } from "./shop-order.ts";
import type { Timeline } from "./timeline.ts";

/** What the shop works with. */
export interface ShopParts {
  readonly settings: Settings;
  readonly rozetka: Rozetka;
  /** The client whose queue can be watched. */
  readonly slow: Rozetka;
  readonly journal: Journal;
  readonly timeline: Timeline;
  readonly orders: Orders<StoredShopOrder>;
  readonly onChange: (session: string) => void;
}

/** What a buyer asks for. */
export interface ShopPurchase {
  readonly kind: "single" | "batch";
  /** Absent: on the provider's page. */
  readonly card?: CardFields;
}

/** A payment in the journal: the complete call, where it holds no card. */
interface PaymentData {
  readonly input?: PaymentsCreateInput;
}

/** A step on an order in the journal: how the money of each part stood before it. */
interface ChangeData {
  readonly money: readonly (readonly number[])[];
}

const intentKinds = ["shop.pay", "shop.confirm", "shop.cancel", "shop.refund"] as const;

/** What was there before this run of the server. */
const startedAt = Date.now();

/** The Ukrainian shop: orders and batches on `@pay/rozetka`. */
export class Shop {
  readonly #parts: ShopParts;
  readonly #intents: Intents;
  readonly #busy = new Map<string, string>();
  readonly #refreshing = new Map<string, Promise<void>>();

  constructor(parts: ShopParts) {
    this.#parts = parts;
    this.#intents = new Intents(parts.journal, parts.settings.timings.recovery, (intent, age) =>
      this.#settle(intent, age),
    );
  }

  /** Starts an order, or a batch of two that is only held. */
  async pay(session: string, { kind, card }: ShopPurchase): Promise<BrowserStep | undefined> {
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
    this.#parts.orders.add(order, session);
    return this.#work(session, id, "pay", async () => {
      const input = kind === "single" ? this.#payment(order, card) : undefined;
      // The journal gets the whole call where it can be made again; never one with a card in it.
      const data: PaymentData = input !== undefined && card === undefined ? { input } : {};
      const answer = await this.#run({ kind: "shop.pay", order: id, data }, () =>
        input === undefined ? this.#createBatch(order, card) : this.#parts.rozetka.payments.create(input),
      );
      const step = stepOf(answer?.action);
      if (step !== undefined) this.#note(id, { status: "payer-needed", step }, "answer");
      else if (answer !== undefined) await this.refresh(id, "answer");
      return step;
    });
  }

  #payment({ id, parts }: StoredShopOrder, card: CardFields | undefined): PaymentsCreateInput {
    const [part] = parts;
    const payment = {
      external_id: id,
      amount: hryvnias(part?.amount.minor ?? 0),
      currency: "UAH",
      description: nameOf(part?.article),
      ...this.#addresses(id),
    };
    return card === undefined
      ? { mode: "hosted", ...payment }
      : { mode: "direct", ...payment, customer: customerWith(card) };
  }

  #createBatch({ id, parts }: StoredShopOrder, card: CardFields | undefined) {
    const batch = {
      batch_external_id: id,
      currency: "UAH",
      confirm: false, // held first
      orders: parts.map((part) => ({
        api_key: this.#parts.settings.rozetka.login,
        external_id: part.id,
        amount: hryvnias(part.amount.minor),
        description: nameOf(part.article),
      })),
      ...this.#addresses(id),
    };
    return card === undefined
      ? this.#parts.rozetka.batchPayments.create({ mode: "hosted", ...batch })
      : this.#parts.rozetka.batchPayments.create({ mode: "direct", ...batch, customer: customerWith(card) });
  }

  #addresses(id: string) {
    const { publicUrl } = this.#parts.settings;
    return { callback_url: `${publicUrl}/webhooks/rozetka`, result_url: `${publicUrl}/returns/shop/${id}` };
  }

  /** Charges what is held: all of it, or one part. */
  confirm(session: string, id: string, partId: string | undefined): Promise<void> {
    return this.#change(session, id, "confirm", async (order) => {
      const parts = partId === undefined ? order.parts : [partOf(order, partId)];
      await this.#parts.rozetka.batchPayments.confirm(
        {
          batch_external_id: id,
          currency: "UAH",
          orders: parts
            .filter(({ held }) => held.minor > 0)
            .map((part) => ({ api_key: this.#parts.settings.rozetka.login, external_id: part.id })),
          callback_url: this.#addresses(id).callback_url,
        },
        { throwOnDecline: true },
      );
    });
  }

  /** Gives back what is held. What was charged the provider gives back too, for a single order; of a batch it does not. */
  cancel(session: string, id: string, rozetka: Rozetka = this.#parts.rozetka): Promise<void> {
    return this.#change(session, id, "cancel", async ({ kind }) => {
      const { callback_url } = this.#addresses(id);
      if (kind === "single")
        await rozetka.payments.cancel({ external_id: id, callback_url }, { throwOnDecline: true });
      else
        await rozetka.batchPayments.cancel({ batch_external_id: id, callback_url }, { throwOnDecline: true });
    });
  }

  refund(session: string, id: string, partId: string, minor: number | undefined): Promise<void> {
    return this.#change(session, id, "refund", async (order) => {
      const part = partOf(order, partId);
      const { callback_url } = this.#addresses(id);
      const amount = hryvnias(minor ?? part.charged.minor);
      await this.#parts.rozetka.payments.refund(
        { external_id: part.id, amount, callback_url },
        { throwOnDecline: true },
      );
    });
  }

  /** Twelve questions at once, and the cancellation behind them: it goes ahead in the queue. */
  async rush(session: string, id: string): Promise<void> {
    const { order } = this.#mine(session, id);
    const { slow } = this.#parts;
    await within({ scene: "shop", order: id, session }, async () => {
      const questions = Array.from({ length: 12 }, (_, index) => {
        const part = order.parts[index % order.parts.length];
        return slow.payments.info({ external_id: part?.id ?? id });
      });
      await Promise.allSettled([...questions, this.cancel(session, id, slow)]);
    });
  }

  /** The buyer wants to know how the order stands. */
  async look(session: string, id: string): Promise<void> {
    this.#mine(session, id);
    await this.#work(session, id, "refresh", () => this.refresh(id, "status"));
  }

  /** Asks the provider how each part stands, and takes its word. */
  refresh(id: string, by: OrderLine["by"]): Promise<void> {
    // Two callbacks of one batch come at once; one question answers both.
    const running = this.#refreshing.get(id);
    if (running !== undefined) return running;
    const asked = this.#ask(id, by).finally(() => this.#refreshing.delete(id));
    this.#refreshing.set(id, asked);
    return asked;
  }

  async #ask(id: string, by: OrderLine["by"]): Promise<void> {
    const order = this.#parts.orders.find(id)?.order;
    if (order === undefined) return;
    const answers = await Promise.all(order.parts.map((part) => this.#info(part.id)));
    const { orders, timeline } = this.#parts;
    const before = orders.find(id)?.order.status;
    // What was changed while the provider was asked stays: only what its answers say is taken.
    const found = orders.find(id);
    if (found === undefined) return;
    const { callbacks, ...after } = afterAnswers(found.order, answers);
    orders.replace({ ...after, callbacks: found.order.callbacks });
    if (after.status !== before) timeline.add(lineOf(after.status, by), this.#about(found));
  }

  async #info(externalId: string): Promise<PaymentStatusResult | undefined> {
    try {
      return await this.#parts.rozetka.payments.info({ external_id: externalId });
    } catch (error) {
      // As long as nobody has tried to pay, the provider may know nothing of a payment.
      if (isPayError(error) && (error as ApiError).meaning?.kind === "not-found") return undefined;
      throw error;
    }
  }

  /** The order that a callback is about. */
  ownerOf({ data }: WebhookEvent): OwnedOrder<StoredShopOrder> | undefined {
    const { batch_external_id, external_id } = data as {
      readonly batch_external_id?: string;
      readonly external_id?: string;
    };
    return this.find(batch_external_id ?? external_id ?? "");
  }

  /** An order by the identifier that the provider has of it, or of one of its parts. */
  find(externalId: string): OwnedOrder<StoredShopOrder> | undefined {
    // A part of a batch is named after it.
    return this.#parts.orders.find(externalId) ?? this.#parts.orders.find(externalId.replace(/-[a-z]+$/, ""));
  }

  /** A genuine callback: it says that something happened; how the money stands the provider is asked. */
  async callback(event: WebhookEvent): Promise<void> {
    const found = this.ownerOf(event);
    if (found === undefined) return;
    const { id } = found.order;
    this.#parts.orders.change(id, ({ callbacks }) => ({ callbacks: callbacks + 1 }));
    await this.refresh(id, "webhook");
  }

  async recover(isStart: boolean): Promise<{ readonly settled: number; readonly open: number }> {
    const report = await within({ scene: "shop" }, () => this.#intents.recover(intentKinds, isStart));
    // Orders that the last run could not even write an intent for were never sent.
    const unsent = report.open === 0 ? this.#parts.orders.unsent(startedAt) : [];
    for (const { id } of unsent) this.#note(id, { status: "declined", reason: neverArrived }, "recovery");
    return report;
  }

  stateOf(session: string): ShopState {
    const orders = this.#parts.orders.list(session);
    return { orders: orders.map((order) => shownOrder(order, this.#busy.get(order.id))) };
  }

  async #settle({ kind, order: id, data }: Intent, age: number): Promise<string | undefined> {
    const found = this.#parts.orders.find(id);
    if (found === undefined) return "There is no such order any more.";
    return within(this.#about(found), () =>
      kind === "shop.pay"
        ? // Data of these kinds is written by `pay` and `#change`.
          this.#settlePayment(found.order, data as PaymentData, age)
        : this.#settleChange(found.order, data as ChangeData, age),
    );
  }

  async #settlePayment(
    order: StoredShopOrder,
    { input }: PaymentData,
    age: number,
  ): Promise<string | undefined> {
    const { id } = order;
    const step = input && (await this.#pageOf(input));
    if (step !== undefined) {
      this.#note(id, { status: "payer-needed", step }, "recovery");
      return "Sent again with the same identifier: the payer's page is known.";
    }
    await this.refresh(id, "recovery");
    const status = this.#parts.orders.find(id)?.order.status ?? "open";
    if (status !== "open" && status !== "unknown") return `The provider was asked: ${status}.`;
    if (age < this.#parts.settings.timings.absence) {
      this.#parts.orders.change(id, { status: "unknown" });
      return undefined;
    }
    const reason = order.way === "hosted" ? pageLost : neverArrived;
    this.#note(id, { status: "declined", reason }, "recovery");
    return "The provider was asked: it knows of no payment.";
  }

  /** The page of a payment whose answer was lost. The provider recognises the order's identifier and makes no second one. */
  async #pageOf(input: PaymentsCreateInput): Promise<BrowserStep | undefined> {
    try {
      return stepOf((await this.#parts.rozetka.payments.create(input)).action);
    } catch (error) {
      // Once the payer has paid, the identifier is taken: then the status tells the rest.
      if (isPayError(error) && error.outcome === "refused") return undefined;
      throw error;
    }
  }

  async #settleChange(
    { id }: StoredShopOrder,
    { money }: ChangeData,
    age: number,
  ): Promise<string | undefined> {
    await this.refresh(id, "recovery");
    const after = this.#parts.orders.find(id)?.order;
    if (JSON.stringify(after?.parts.map(moneyOfPart)) !== JSON.stringify(money)) {
      return `The provider was asked: ${after?.status}.`;
    }
    if (age < this.#parts.settings.timings.absence) return undefined;
    return "The provider was asked: nothing was done.";
  }

  /** A step on an order that exists: written down, sent, and the books put right by what the provider says then. */
  async #change(
    session: string,
    id: string,
    what: "confirm" | "cancel" | "refund",
    send: (order: StoredShopOrder) => Promise<void>,
  ): Promise<void> {
    const { order } = this.#mine(session, id);
    await this.#work(session, id, what, async () => {
      const data: ChangeData = { money: order.parts.map(moneyOfPart) };
      const intent = { kind: `shop.${what}`, order: id, data };
      await this.#run(intent, async () => {
        await send(order);
        return true;
      });
      await this.refresh(id, "answer");
    });
  }

  /** A refusal or decline is an answer like another one: the order keeps the reason. */
  async #run<Answer>(intent: Intent, send: () => Promise<Answer>): Promise<Answer | undefined> {
    const { orders } = this.#parts;
    try {
      return await this.#intents.run(intent, send);
    } catch (error) {
      if (!isPayError(error) || error.outcome !== "refused") throw error;
      const reason = reasonOf(error) ?? { meaning: error.message };
      orders.change(intent.order, {
        reason,
        ...(intent.kind === "shop.pay" && { status: "declined" as const }),
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
      return await within({ scene: "shop", order: id, session }, work);
    } finally {
      this.#busy.delete(id);
      onChange(session);
    }
  }

  #note(id: string, change: Partial<StoredShopOrder>, by: OrderLine["by"]): void {
    const changed = this.#parts.orders.change(id, change);
    if (changed !== undefined) this.#parts.timeline.add(lineOf(changed.status, by));
  }

  #mine(session: string, id: string): OwnedOrder<StoredShopOrder> {
    const found = this.#parts.orders.find(id);
    if (found === undefined || found.session !== session) {
      throw new Refusal("not-found", "There is no such order.", "order");
    }
    return found;
  }

  #about = ({ order, session }: OwnedOrder<StoredShopOrder>) =>
    ({ scene: "shop", order: order.id, session }) as const;
}

const hryvnias = (minor: number): number => toDecimalNumber(minor, "UAH");

const nameOf = (article: string | undefined): string =>
  shopGoods.find((goods) => goods.article === article)?.name.uk ?? "Замовлення";

function customerWith(card: CardFields) {
  const { month, year } = expiryOf(card);
  return {
    payment_method: {
      type: "cc_number" as const,
      cc: { number: card.number, exp_month: month, exp_year: year, cvv: card.verification },
    },
  };
}

function partOf({ parts }: StoredShopOrder, id: string): StoredShopOrder["parts"][number] {
  const part = parts.find((each) => each.id === id);
  if (part === undefined) throw new Refusal("not-found", "There is no such part.", "part");
  return part;
}

const moneyOfPart = ({ held, charged, refunded }: StoredShopOrder["parts"][number]): readonly number[] => [
  held.minor,
  charged.minor,
  refunded.minor,
];

const neverArrived = { meaning: "The payment never reached the provider. Nothing was charged." };

const pageLost = {
  meaning: "The address of the page was lost with the answer, so nobody can pay there. Pay again.",
};

const texts: Readonly<Record<StoredShopOrder["status"], string>> = {
  starting: "The order is being sent",
  "payer-needed": "The payer has to go on in the browser",
  open: "Begun, not known yet",
  held: "The money is held",
  paid: "Paid",
  "part-paid": "Paid in part",
  declined: "Declined",
  cancelled: "Cancelled: the hold is released",
  refunded: "Refunded",
  "part-refunded": "Refunded in part",
  unknown: "No answer: not known yet",
};

const lineOf = (status: StoredShopOrder["status"], by: OrderLine["by"]): OrderLine => ({
  kind: "order",
  status,
  by,
  text: { en: texts[status] },
});
