import { isPayError } from "@pay/core";
import type { ApiError, PaymentStatusResult, Rozetka } from "@pay/rozetka";
import type { WebhookEvent } from "@pay/rozetka/webhooks";
import type { OrderLine } from "../contract.ts";
import type { Orders, OwnedOrder } from "./orders.ts";
import { afterAnswers, type StoredShopOrder } from "./shop-order.ts";
import type { Timeline } from "./timeline.ts";

/** The shop's books: what it knows of its orders, put right by what the provider says. */
export class ShopBooks {
  readonly orders: Orders<StoredShopOrder>;
  readonly #rozetka: Rozetka;
  readonly #timeline: Timeline;
  /** Questions under way, by order. */
  readonly #asking = new Map<string, Promise<void>>();
  /** Questions that begin after those. */
  readonly #next = new Map<string, Promise<void>>();

  constructor(orders: Orders<StoredShopOrder>, rozetka: Rozetka, timeline: Timeline) {
    this.orders = orders;
    this.#rozetka = rozetka;
    this.#timeline = timeline;
  }

  /**
   * Asks the provider how each part of an order stands, and takes its word. A question that is under way may have been
   * answered too early, so the next one waits for it; everybody who asks meanwhile shares that one.
   */
  refresh(id: string, by: OrderLine["by"]): Promise<void> {
    const shared = this.#next.get(id);
    if (shared !== undefined) return shared;
    const before = this.#asking.get(id) ?? Promise.resolve();
    const next = before
      .catch(() => undefined)
      .then(() => {
        this.#next.delete(id);
        const asking = this.#ask(id, by).finally(() => {
          if (this.#asking.get(id) === asking) this.#asking.delete(id);
        });
        this.#asking.set(id, asking);
        return asking;
      });
    this.#next.set(id, next);
    return next;
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
    return this.orders.find(externalId) ?? this.orders.find(externalId.replace(/-[a-z]+$/, ""));
  }

  /** A genuine callback: it says that something happened; how the money stands the provider is asked. */
  async callback(event: WebhookEvent): Promise<void> {
    const found = this.ownerOf(event);
    if (found === undefined) return;
    const { id } = found.order;
    this.orders.change(id, ({ callbacks }) => ({ callbacks: callbacks + 1 }));
    await this.refresh(id, "webhook");
  }

  /** Changes an order, and says so on the timeline. */
  note(id: string, change: Partial<StoredShopOrder>, by: OrderLine["by"]): void {
    const changed = this.orders.change(id, change);
    if (changed !== undefined) this.#tell(changed, by);
  }

  async #ask(id: string, by: OrderLine["by"]): Promise<void> {
    const asked = this.orders.find(id)?.order;
    if (asked === undefined) return;
    const answers = await Promise.all(asked.parts.map((part) => this.#info(part.id)));
    // What was changed while the provider was asked stays: only what its answers say is taken.
    const before = this.orders.find(id)?.order ?? asked;
    const after = afterAnswers(before, answers);
    this.orders.replace(after);
    if (after.status !== before.status) this.#tell(after, by);
  }

  async #info(externalId: string): Promise<PaymentStatusResult | undefined> {
    try {
      return await this.#rozetka.payments.info({ external_id: externalId });
    } catch (error) {
      // As long as nobody has tried to pay, the provider may know nothing of a payment.
      if (isPayError(error) && (error as ApiError).meaning?.kind === "not-found") return undefined;
      throw error;
    }
  }

  #tell({ status }: StoredShopOrder, by: OrderLine["by"]): void {
    this.#timeline.add({ kind: "order", status, by, text: { en: texts[status] } });
  }
}

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
