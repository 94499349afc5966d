import type { CashDeskEventType, PaidPayment, Recovered, Sale, SaleResult } from "@pay/koshelek/cash-desk";
import { type DeskSale, deskGoods, type Goods, type GoodsLine, type Money } from "../contract.ts";
import { Refusal } from "./problems.ts";

/** A sale as the database keeps it. */
export interface StoredSale extends Omit<DeskSale, "can"> {
  readonly createdAt: number;
  /** What a refund starts from. */
  readonly payment?: PaidPayment;
  /** Whether the desk has been cleared for the next customer. */
  readonly cleared: boolean;
}

export const roubles = (minor: number): Money => ({ minor, currency: "RUB" });

function articleOf({ article }: GoodsLine): Goods {
  const found = deskGoods.find((each) => each.article === article);
  if (found === undefined) throw new Refusal("invalid", "There is no such article.", "goods");
  return found;
}

export const totalOf = (goods: readonly GoodsLine[]): number =>
  goods.reduce((sum, line) => sum + articleOf(line).price.minor * line.quantity, 0);

/** The sale as the cash desk takes it. Amounts are kopecks. */
export function saleOf(orderId: string, goods: readonly GoodsLine[]): Sale {
  return {
    invoice: {
      orderId,
      totalAmount: totalOf(goods),
      items: goods.map((line) => {
        const { article, name, price } = articleOf(line);
        return {
          name: name.ru ?? name.en,
          article,
          price: price.minor,
          quantity: line.quantity,
          totalAmount: price.minor * line.quantity,
          tax: "vat20",
        };
      }),
    },
  };
}

/** A cancelled sale that is tried once more: nothing of the first payment is left. */
export function startedAgain(sale: StoredSale): StoredSale {
  const { cancelReason, retryWith, cancelDecline, decline, transactionId, cancelsAt, ...kept } = sale;
  return { ...kept, status: "starting", startedAt: Date.now() };
}

/** What an event of the cash desk means for the sale on the screen. */
export const statusAfter: Readonly<Partial<Record<CashDeskEventType, DeskSale["status"]>>> = {
  "asking-customer": "starting",
  "waiting-for-customer": "waiting",
  processing: "processing",
  "payment-unanswered": "cancelling",
  "no-positive-status": "cancelling",
  canceling: "cancelling",
  canceled: "cancelled",
  paid: "paid",
  declined: "declined",
  refused: "refused",
  unknown: "unknown",
  "refund-started": "refunding",
};

/** What the end of a sale adds to it. */
export function endOf(result: SaleResult): Partial<StoredSale> {
  switch (result.status) {
    case "paid":
      return { status: "paid", payment: result.payment, ...declineIn(result.cancelDecline) };
    case "declined":
    case "refused": {
      const { code, text } = result.decline;
      return { status: result.status, decline: { text, ...(code !== undefined && { code }) } };
    }
    case "canceled":
      return {
        status: "cancelled",
        cancelReason: result.reason,
        retryWith: result.next.rescan ? "new-scan" : "same-card",
        ...declineIn(result.cancelDecline),
      };
    case "unavailable":
      return { status: "refused" };
    case "unknown":
      return { status: "unknown" };
  }
}

/** What recovery has found out about a sale. */
export function endAfterRecovery(settled: Recovered, sale: StoredSale): Partial<StoredSale> {
  if (settled.kind === "refund") {
    if (settled.status === "declined") return { status: moneyStatus(sale, 0) };
    return refundedBy(sale, settled.amount);
  }
  if (settled.kind === "cancel-check") return {};
  const transactionId = settled.transactionId && { transactionId: settled.transactionId };
  switch (settled.status) {
    case "paid":
      return { status: "paid", ...transactionId, ...(settled.payment && { payment: settled.payment }) };
    case "canceled":
      // Whether the customer had confirmed nobody knows any more: the card is scanned again.
      return { status: "cancelled", cancelReason: "interrupted", retryWith: "new-scan", ...transactionId };
    case "declined":
    case "refused":
      return { status: settled.status, ...transactionId };
  }
}

/** The sale after money went back. */
export function refundedBy(sale: StoredSale, amount: number): Partial<StoredSale> {
  return { refunded: roubles(sale.refunded.minor + amount), status: moneyStatus(sale, amount) };
}

/** Where a paid sale stands by its money alone. */
export function moneyStatus(sale: StoredSale, amount: number): DeskSale["status"] {
  const refunded = sale.refunded.minor + amount;
  if (refunded === 0) return "paid";
  return refunded >= sale.total.minor ? "refunded" : "partly-refunded";
}

const declineIn = (decline: DeskSale["cancelDecline"]): Pick<DeskSale, "cancelDecline"> =>
  decline === undefined ? {} : { cancelDecline: { reason: decline.reason, meaning: decline.meaning } };

/** The sale as the page sees it, with what can be done now. */
export function shownSale({ cleared, createdAt, payment, ...sale }: StoredSale, hasCard: boolean): DeskSale {
  return { ...sale, can: cleared ? [] : possible(sale, payment !== undefined, hasCard) };
}

function possible(sale: Omit<DeskSale, "can">, isPaid: boolean, hasCard: boolean): DeskSale["can"] {
  switch (sale.status) {
    case "starting":
      return ["cancel"];
    case "waiting":
      return ["cancel", "confirm", "decline"];
    case "processing":
      return ["cancel"];
    case "cancelled":
      return sale.retryWith === "same-card" || (sale.retryWith === "new-scan" && hasCard) ? ["retry"] : [];
    case "paid":
    case "partly-refunded":
      return isPaid ? ["cancel", "refund-everything", "refund-line"] : [];
    case "refunded":
      return ["cancel"];
    default:
      return [];
  }
}
