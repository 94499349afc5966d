import type { BatchOrder, CreateBatchPaymentRequest, ResponseCodeName } from "../types.js";
import type { ChosenCard } from "./cards.js";

/** One line of a payment's history. Amounts are hundredths of the main currency unit. */
export interface SimulatedTransaction {
  readonly operationId: string;
  readonly transactionId: string;
  readonly method: "auth" | "purchase" | "capture" | "void" | "refund";
  readonly amount: number;
  readonly payload: string | undefined;
  /** In milliseconds since 1970. */
  readonly createdAt: number;
  status: "init" | "pending" | "success" | "failure";
  code: ResponseCodeName;
  processedAt?: number;
}

/** A payment, or one order of a batch, as the simulated provider remembers it. */
export interface SimulatedPayment {
  readonly id: string;
  /** Login of the project that sells. */
  readonly project: string;
  readonly externalId: string;
  readonly order: BatchOrder;
  readonly batch: SimulatedBatch;
  /** Hundredths of the main currency unit. */
  readonly amount: number;
  readonly currency: string;
  /** Whether the money is held first. */
  readonly twoSteps: boolean;
  readonly createdAt: number;
  readonly purchases: SimulatedTransaction[];
  readonly confirmations: SimulatedTransaction[];
  readonly cancellations: SimulatedTransaction[];
  readonly refunds: SimulatedTransaction[];
}

/** A batch as the simulated provider remembers it. */
export interface SimulatedBatch {
  readonly id: string;
  readonly externalId: string;
  /** Login that made it. */
  readonly owner: string;
  readonly request: CreateBatchPaymentRequest;
  readonly orders: SimulatedPayment[];
  readonly createdAt: number;
  /** What the payer has to do; absent when there is nothing left to do. */
  action?: { readonly kind: "checkout" | "three-ds"; readonly url: string };
  card?: ChosenCard;
}

/** Everything the simulated provider remembers. */
export interface RozetkaState {
  /** By login and external identifier of the batch, see {@link keyOf}. */
  readonly batches: Map<string, SimulatedBatch>;
  /** By login of the project and external identifier of the order, see {@link keyOf}. */
  readonly payments: Map<string, SimulatedPayment>;
}

/** Where a record of a project stands in the state's maps. */
export const keyOf = (project: string, externalId: string): string => JSON.stringify([project, externalId]);

/** A provider nobody has called yet. */
export const freshState = (): RozetkaState => ({ batches: new Map(), payments: new Map() });

/** The sum of the transactions that succeeded. */
export function sumOf(transactions: readonly SimulatedTransaction[]): number {
  return transactions.reduce((sum, { status, amount }) => sum + (status === "success" ? amount : 0), 0);
}

/** What is still held of a payment in two steps. A confirmation in part keeps the rest until it is cancelled. */
export function heldOf(payment: SimulatedPayment): number {
  if (!payment.twoSteps) return 0;
  return sumOf(payment.purchases) - sumOf(payment.confirmations) - sumOf(payment.cancellations);
}

/** What was charged and not given back. */
export function chargedOf(payment: SimulatedPayment): number {
  const taken = payment.twoSteps ? sumOf(payment.confirmations) : sumOf(payment.purchases);
  return taken - sumOf(payment.refunds);
}

/** What has happened to the money of one external identifier. Amounts are main currency units. */
export interface RozetkaBalance {
  readonly held: number;
  readonly charged: number;
}

/** What has happened to money, by external identifier, to be compared with a merchant's own books. */
export function rozetkaLedger(state: RozetkaState): Readonly<Record<string, RozetkaBalance>> {
  const ledger: Record<string, RozetkaBalance> = {};
  for (const payment of state.payments.values()) {
    ledger[payment.externalId] = { held: heldOf(payment) / 100, charged: chargedOf(payment) / 100 };
  }
  return ledger;
}
