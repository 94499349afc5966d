import type { CancelResult, CheckoutRequest, CheckoutResult, DeclineCodeName, Slip } from "../types.js";

/** A payment as the simulated provider remembers it. Amounts are kopecks. */
export interface SimulatedPayment {
  readonly transactionId: string;
  readonly request: CheckoutRequest;
  status:
    | "new"
    | "pending"
    | "accepted"
    | "rejected"
    | "canceled"
    | "refunding"
    | "partial_refunded"
    | "refunded";
  /** Whether the customer confirmed in the app; decides which card session a retry must carry. */
  confirmed: boolean;
  errorCode?: DeclineCodeName;
  slip?: Slip;
}

/** A cancellation as the simulated provider remembers it. */
export interface SimulatedCancellation {
  readonly refTransactionId: string;
  readonly transactionId: string;
  readonly refStatus: "accepted" | "rejected";
}

/** Everything the simulated provider remembers. */
export interface KoshelekState {
  /** By `transactionId`. */
  readonly payments: Map<string, SimulatedPayment>;
  /** By `refTransactionId`. */
  readonly cancellations: Map<string, SimulatedCancellation>;
  /** Card sessions that may not start another payment, because the customer has to be scanned again. */
  readonly spentSessions: Set<string>;
  /** The first answer to each `requestId` of a checkout. */
  readonly checkouts: Map<string, FirstAnswer<CheckoutResult>>;
  /** The first answer to each `requestId` of a cancellation. */
  readonly cancels: Map<string, FirstAnswer<CancelResult>>;
}

/** An answer to be given again, with the request it belongs to as JSON. */
export interface FirstAnswer<Body> {
  readonly request: string;
  readonly body: Body;
}

/** A provider nobody has called yet. */
export const freshState = (): KoshelekState => ({
  payments: new Map(),
  cancellations: new Map(),
  spentSessions: new Set(),
  checkouts: new Map(),
  cancels: new Map(),
});

/** What has happened to money, to be compared with a merchant's own books. Amounts are kopecks. */
export function koshelekLedger(state: KoshelekState): Readonly<Record<string, { readonly paid: number }>> {
  const ledger: Record<string, { readonly paid: number }> = {};
  for (const payment of state.payments.values()) {
    const { orderId, totalAmount } = payment.request.checkoutInvoice;
    const paid = payment.status === "accepted" || payment.status === "refunding" ? totalAmount : 0;
    ledger[orderId] = { paid: (ledger[orderId]?.paid ?? 0) + paid };
  }
  return ledger;
}
