import type {
  CancelResult,
  CheckoutRequest,
  CheckoutResult,
  DeclineCodeName,
  ReceiptRequest,
  RefundResult,
  Slip,
} from "../types.js";

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
  /** Whether the bank took the money. */
  taken: boolean;
  /** What was given back. */
  refunded: number;
  errorCode?: DeclineCodeName;
  slip?: Slip;
}

/** A cancellation as the simulated provider remembers it. */
export interface SimulatedCancellation {
  readonly refTransactionId: string;
  readonly transactionId: string;
  refStatus: "new" | "accepted" | "rejected";
}

/** A refund as the simulated provider remembers it. Amounts are kopecks. */
export interface SimulatedRefund {
  readonly refTransactionId: string;
  readonly transactionId: string;
  readonly amount: number;
  refStatus: "new" | "accepted" | "rejected";
  errorCode?: DeclineCodeName;
}

/** A list of payment providers that is being made. */
export interface SimulatedAvailabilityTask {
  readonly cardSession: string;
  /** On the simulator's clock. */
  readonly readyAt: number;
}

/** Everything the simulated provider remembers. */
export interface KoshelekState {
  /** By `transactionId`. */
  readonly payments: Map<string, SimulatedPayment>;
  /** By `refTransactionId`. */
  readonly cancellations: Map<string, SimulatedCancellation>;
  /** By `refTransactionId`. */
  readonly refunds: Map<string, SimulatedRefund>;
  /** The receipts of a payment in the order of their arrival, by `transactionId`. */
  readonly receipts: Map<string, ReceiptRequest[]>;
  /** By `availabilityInfoId`. */
  readonly availabilityTasks: Map<string, SimulatedAvailabilityTask>;
  /** Card sessions that may not start another payment, because the customer has to be scanned again. */
  readonly spentSessions: Set<string>;
  /** What was answered first to each `requestId`. */
  readonly answers: {
    readonly checkout: Map<string, FirstAnswer<CheckoutResult>>;
    readonly cancel: Map<string, FirstAnswer<CancelResult>>;
    readonly refund: Map<string, FirstAnswer<RefundResult>>;
    readonly receipt: Map<string, FirstAnswer<undefined>>;
  };
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
  refunds: new Map(),
  receipts: new Map(),
  availabilityTasks: new Map(),
  spentSessions: new Set(),
  answers: { checkout: new Map(), cancel: new Map(), refund: new Map(), receipt: new Map() },
});

/** What has happened to the money of one order, in kopecks. */
export interface LedgerLine {
  /** What the bank took. */
  readonly paid: number;
  /** What was given back of it. */
  readonly refunded: number;
}

/** What has happened to money, by the merchant's order number, to be compared with a merchant's own books. */
export function koshelekLedger(state: KoshelekState): Readonly<Record<string, LedgerLine>> {
  const ledger: Record<string, LedgerLine> = {};
  for (const { request, taken, refunded } of state.payments.values()) {
    const { orderId, totalAmount } = request.checkoutInvoice;
    const line = ledger[orderId] ?? { paid: 0, refunded: 0 };
    ledger[orderId] = {
      paid: line.paid + (taken ? totalAmount : 0),
      refunded: line.refunded + refunded,
    };
  }
  return ledger;
}

/** @throws {Error} when there is no such payment. */
export function findPayment(state: KoshelekState, transactionId: string): SimulatedPayment {
  const payment = state.payments.get(transactionId);
  if (payment === undefined) throw new Error(`There is no payment ${transactionId}.`);
  return payment;
}

/** @throws {Error} when there is no such refund. */
export function findRefund(state: KoshelekState, refTransactionId: string): SimulatedRefund {
  const refund = state.refunds.get(refTransactionId);
  if (refund === undefined) throw new Error(`There is no refund ${refTransactionId}.`);
  return refund;
}
