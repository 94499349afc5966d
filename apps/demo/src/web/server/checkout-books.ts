import type { StatusResult } from "@pay/sibs";
import type { WebhookEvent } from "@pay/sibs/webhooks";
import type { OrderLine } from "../contract.ts";
import {
  afterMovement,
  afterWord,
  isOpen,
  type Movement,
  type PaymentWord,
  type StoredCheckoutOrder,
} from "./checkout-order.ts";
import type { Orders, OwnedOrder } from "./orders.ts";
import type { Gateways } from "./sibs.ts";
import type { Timeline } from "./timeline.ts";

/** The checkout's books: what answers, notifications and the gateway's status say of its orders. */
export class CheckoutBooks {
  readonly orders: Orders<StoredCheckoutOrder>;
  readonly #sibs: Gateways;
  readonly #timeline: Timeline;

  constructor(orders: Orders<StoredCheckoutOrder>, sibs: Gateways, timeline: Timeline) {
    this.orders = orders;
    this.#sibs = sibs;
    this.#timeline = timeline;
  }

  /** Asks the gateway how a payment stands. */
  statusOf({ market, transactionID = "" }: StoredCheckoutOrder): Promise<StatusResult> {
    return this.#sibs[market].payments.status({ transactionID });
  }

  /** Asks the gateway, and takes its word. */
  async refresh(id: string, by: OrderLine["by"]): Promise<void> {
    const { order } = this.orders.find(id) ?? {};
    if (order?.transactionID !== undefined) this.hear(id, await this.statusOf(order), by);
  }

  /** Takes a word on how a payment stands. */
  hear(id: string, word: PaymentWord, by: OrderLine["by"]): void {
    const before = this.orders.find(id)?.order;
    if (before === undefined || !isOpen(before)) return;
    const after = afterWord(before, word);
    this.orders.replace(after);
    if (after.status !== before.status) this.#tell(after, by);
  }

  /** Books a capture, cancellation or refund that succeeded: once, whoever reports it. */
  book(id: string, movement: Movement, by: OrderLine["by"]): void {
    const order = this.orders.find(id)?.order;
    if (order === undefined) return;
    const after = afterMovement(order, movement);
    this.orders.replace(after);
    this.#tell(after, by);
  }

  /** The order that a notification is about. */
  ownerOf({ data }: WebhookEvent): OwnedOrder<StoredCheckoutOrder> | undefined {
    return this.find(data.transactionID);
  }

  /** An order by the gateway's name of its payment. */
  find(transactionID: string): OwnedOrder<StoredCheckoutOrder> | undefined {
    return this.orders.findBy("transactionID", transactionID);
  }

  /** A genuine notification. */
  notification(event: WebhookEvent): void {
    const { type, data } = event;
    const found = this.ownerOf(event);
    if (found === undefined) return;
    const { id } = found.order;
    this.orders.change(id, ({ notifications }) => ({ notifications: notifications + 1 }));
    // A reference that is only made reports success as well, but no money.
    if (type === "payment" || type === "referencePaid") this.hear(id, data, "webhook");
  }

  /** Changes an order, and says so on the timeline. */
  note(id: string, change: Partial<StoredCheckoutOrder>, by: OrderLine["by"]): void {
    const changed = this.orders.change(id, change);
    if (changed !== undefined) this.#tell(changed, by);
  }

  #tell({ status }: StoredCheckoutOrder, by: OrderLine["by"]): void {
    this.#timeline.add({ kind: "order", status, by, text: { en: texts[status] } });
  }
}

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
