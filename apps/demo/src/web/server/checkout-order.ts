import type { ActionProcessed, Checkout } from "@pay/sibs";
import type { CheckoutOrder, Money } from "../contract.ts";
import { checkoutReason } from "./checkout-words.ts";

/** An order as the database keeps it: without the buyer's card, BLIK code or phone. */
export interface StoredCheckoutOrder extends Omit<CheckoutOrder, "can" | "busy"> {
  readonly transactionID?: string;
  /** Authorizes the purchase of this one payment; forgotten when no step of the buyer's is left. */
  readonly checkout?: Checkout;
  /** The step that the buyer's browser is at. */
  readonly pendingStep?: ActionProcessed;
  /** Identifiers of the calls that are booked: each moves money once, whoever reports it. */
  readonly booked: readonly string[];
}

/** As much of an answer or notification as tells how a payment stands. */
export interface PaymentWord {
  readonly paymentStatus: string;
  readonly transactionStatusCode?: string;
  readonly transactionStatusDescription?: string;
  /** A reference, where one was made. */
  readonly paymentReference?: { readonly entity?: string; readonly reference?: string };
}

/** The order after a word on its payment. Later steps are booked elsewhere: only a payment that is open changes. */
export function afterWord(order: StoredCheckoutOrder, word: PaymentWord): StoredCheckoutOrder {
  if (!isOpen(order)) return order;
  const { step, checkout, pendingStep, ...rest } = order;
  const { transactionStatusCode: code, transactionStatusDescription: description } = word;
  switch (word.paymentStatus) {
    case "Success":
      return order.method === "CARD"
        ? { ...rest, status: "held", held: order.amount }
        : { ...rest, status: "paid", charged: order.amount };
    case "Declined":
    case "Error":
      return { ...rest, status: "declined", reason: checkoutReason(code, description) };
    case "Timeout":
    case "Expired":
      return { ...rest, status: "expired", reason: checkoutReason(code, description) };
    case "Partial":
      return order;
    default:
      return { ...order, status: "waiting", ...referenceIn(order, word) };
  }
}

/** What the buyer types at the cash machine, when the answer that said it first was lost. */
function referenceIn(
  { amount, method }: StoredCheckoutOrder,
  { paymentReference }: PaymentWord,
): Pick<CheckoutOrder, "reference"> {
  const { entity, reference } = paymentReference ?? {};
  if (method !== "REFERENCE" || entity === undefined || reference === undefined) return {};
  return { reference: { entity, reference, amount } };
}

/** Whether the payment has not ended yet. */
export const isOpen = ({ status }: Pick<CheckoutOrder, "status">): boolean =>
  ["starting", "payer-needed", "waiting", "unknown"].includes(status);

/** A call on a payment that moves money. */
export interface Movement {
  readonly kind: "capture" | "cancel" | "refund";
  /** Hundredths. */
  readonly minor: number;
  /** Names the call. */
  readonly id: string;
}

/** The order after a call that succeeded. Booked once, however often it is reported. */
export function afterMovement(
  order: StoredCheckoutOrder,
  { kind, minor, id }: Movement,
): StoredCheckoutOrder {
  if (order.booked.includes(id)) return order;
  const { reason, ...rest } = order;
  const booked = [...order.booked, id];
  if (kind === "cancel" && isOpen(order)) return { ...rest, booked, status: "cancelled" };
  const { held, charged, refunded } = order;
  const money = {
    held: kind === "refund" ? held : plus(held, -minor),
    charged: plus(charged, { capture: minor, cancel: 0, refund: -minor }[kind]),
    refunded: kind === "refund" ? plus(refunded, minor) : refunded,
  };
  return { ...rest, ...money, booked, status: statusOf(money) };
}

function statusOf(money: Pick<CheckoutOrder, "held" | "charged" | "refunded">): CheckoutOrder["status"] {
  const [held, charged, refunded] = [money.held.minor, money.charged.minor, money.refunded.minor];
  if (refunded > 0) return charged === 0 ? "refunded" : "part-refunded";
  if (charged > 0) return held > 0 ? "part-paid" : "paid";
  return held > 0 ? "held" : "cancelled";
}

const plus = ({ minor, currency }: Money, more: number): Money => ({ minor: minor + more, currency });

/** The order as the page sees it, with what can be done now. */
export function shownCheckout(order: StoredCheckoutOrder, busy: string | undefined): CheckoutOrder {
  const { transactionID, checkout, pendingStep, booked, ...shown } = order;
  return { ...shown, ...(busy !== undefined && { busy }), can: busy === undefined ? possible(order) : [] };
}

function possible({ status, method, held, charged }: StoredCheckoutOrder): CheckoutOrder["can"] {
  switch (status) {
    case "waiting":
      return method === "REFERENCE"
        ? ["pay-reference", "cancel", "refresh"]
        : ["approve", "refuse", "cancel", "refresh"];
    case "held":
      return ["capture", "cancel", "refresh"];
    case "paid":
    case "part-paid":
    case "part-refunded":
      return [
        ...(held.minor > 0 ? (["capture"] as const) : []),
        // Too late, and the gateway will say so.
        "cancel",
        ...(charged.minor > 0 ? (["refund"] as const) : []),
        "refresh",
      ];
    case "cancelled":
    case "declined":
    case "expired":
    case "refunded":
      return [];
    default:
      return ["refresh"];
  }
}
