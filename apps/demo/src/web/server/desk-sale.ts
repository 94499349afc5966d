import type { CancelDecline } from "@pay/koshelek";
import type {
  CashDeskEventType,
  PaidPayment,
  Recovered,
  ReturnedLine,
  Sale,
  SaleResult,
} from "@pay/koshelek/cash-desk";
import {
  type DeskSale,
  deskGoods,
  type Goods,
  type GoodsLine,
  type Money,
  type ReturnedPieces,
} from "../contract.ts";
import { declinedCancel } from "./koshelek.ts";
import { Refusal } from "./problems.ts";

/** A sale as the database keeps it. */
export interface StoredSale extends Omit<DeskSale, "can"> {
  readonly createdAt: number;
  /** What a refund starts from. */
  readonly payment?: PaidPayment;
  /** What a refund that is under way gives back. */
  readonly returning?: readonly ReturnedPieces[];
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
    if (settled.status === "declined") return notRefunded(sale);
    return settled.status === "canceled" ? cancelledAsAWhole(sale) : refundedBy(sale, settled.amount);
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

/** What is left of a sale to give back. */
export const piecesLeft = ({ goods }: StoredSale): readonly ReturnedPieces[] =>
  goods.flatMap(({ quantity, returned }, line) =>
    quantity > returned ? [{ line, quantity: quantity - returned }] : [],
  );

/**
 * What a refund of some pieces asks for.
 *
 * @throws Refusal for pieces that were not sold, or have come back before.
 */
export function returnedLines(
  sale: StoredSale,
  payment: PaidPayment,
  pieces: readonly ReturnedPieces[],
): "everything" | readonly ReturnedLine[] {
  const left = new Map(piecesLeft(sale).map(({ line, quantity }) => [line, quantity]));
  const lines = new Set(pieces.map(({ line }) => line));
  if (lines.size < pieces.length || pieces.some(({ line, quantity }) => quantity > (left.get(line) ?? 0))) {
    throw new Refusal("invalid", "More is to come back than was sold.", "goods");
  }
  const isAll =
    pieces.length === sale.goods.length &&
    pieces.every(({ line, quantity }) => quantity === sale.goods[line]?.quantity);
  if (isAll) return "everything";
  return pieces.map(({ line, quantity }) => ({
    line,
    quantity,
    amount: quantity * (payment.items[line]?.price ?? 0),
  }));
}

/** The sale after money went back for the pieces that were to come back. */
export function refundedBy(sale: StoredSale, amount: number): Partial<StoredSale> {
  const goods = sale.goods.map((sold, line) => {
    const { quantity = 0 } = sale.returning?.find((pieces) => pieces.line === line) ?? {};
    return { ...sold, returned: sold.returned + quantity };
  });
  return {
    goods,
    returning: [],
    refunded: roubles(sale.refunded.minor + amount),
    status: moneyStatus(sale, amount),
  };
}

/** The sale after its payment was cancelled in place of a refund: nothing of it is left. */
export const cancelledAsAWhole = (sale: StoredSale): Partial<StoredSale> => ({
  goods: sale.goods.map((sold) => ({ ...sold, returned: sold.quantity })),
  returning: [],
  refunded: sale.total,
  status: "refunded",
});

/** The sale as it was before a refund that came to nothing. */
export const notRefunded = (sale: StoredSale): Partial<StoredSale> => ({
  returning: [],
  status: moneyStatus(sale, 0),
});

/** Where a paid sale stands by its money alone. */
export function moneyStatus(sale: StoredSale, amount: number): DeskSale["status"] {
  const refunded = sale.refunded.minor + amount;
  if (refunded === 0) return "paid";
  return refunded >= sale.total.minor ? "refunded" : "partly-refunded";
}

const declineIn = (decline: CancelDecline | undefined): Pick<DeskSale, "cancelDecline"> =>
  decline === undefined ? {} : { cancelDecline: declinedCancel(decline) };

/** The sale as the page sees it, with what can be done now. */
export function shownSale(
  { cleared, createdAt, payment, returning, ...sale }: StoredSale,
  hasCard: boolean,
): DeskSale {
  const can = possible(sale, payment !== undefined, hasCard);
  // What is off the desk can still come back, and that is all.
  return { ...sale, can: cleared ? can.filter((action) => action === "refund") : can };
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
      return isPaid ? ["cancel", "refund"] : [];
    case "refunded":
      return ["cancel"];
    default:
      return [];
  }
}
