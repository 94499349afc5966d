import type { Context } from "./provider.js";
import { problem, type Refusal } from "./refusals.js";
import type { SimulatedTransaction } from "./state.js";
import { newTransaction, settle, suspend } from "./transactions.js";

/** What is refunded. */
export interface Refundable {
  readonly refunds: SimulatedTransaction<"refund">[];
  /** Tells the merchant how a refund ended. */
  readonly told: (refund: SimulatedTransaction<"refund">) => void;
}

const hour = 3_600_000;
const attempts = 24;

/**
 * Gives money back. Without enough of it on the merchant's account the refund waits: it is tried again every hour for a day,
 * which is an assumption, and then dropped.
 */
export function refund(
  context: Context,
  target: Refundable,
  amount: number,
  payload: string | undefined,
): SimulatedTransaction<"refund"> {
  const transaction = newTransaction(context, "refund", amount, payload);
  target.refunds.push(transaction);
  suspend(transaction, "refund_waiting_for_funds");
  if (!tryRefund(context, target, transaction)) waitForFunds(context, target, transaction, attempts);
  return transaction;
}

/** Tries a waiting refund again. */
export function retryRefund(context: Context, target: Refundable): SimulatedTransaction<"refund"> | Refusal {
  const waiting = waitingOf(context, target);
  if ("body" in waiting) return waiting;
  tryRefund(context, target, waiting);
  return waiting;
}

/** Drops a waiting refund. */
export function cancelRefund(context: Context, target: Refundable): SimulatedTransaction<"refund"> | Refusal {
  const waiting = waitingOf(context, target);
  if ("body" in waiting) return waiting;
  settle(context, waiting, "refund_is_cancelled_by_initiator");
  target.told(waiting);
  return waiting;
}

/** What was given back or is about to be. */
export function refundedOf(refunds: readonly SimulatedTransaction[]): number {
  return refunds.reduce((sum, { status, amount }) => sum + (status === "failure" ? 0 : amount), 0);
}

function waitingOf(context: Context, { refunds }: Refundable): SimulatedTransaction<"refund"> | Refusal {
  const waiting = refunds.findLast(({ status }) => status === "pending");
  if (waiting !== undefined) return waiting;
  return problem(context, refunds.length === 0 ? "operation_not_found" : "action_not_allowed");
}

function tryRefund(
  context: Context,
  target: Refundable,
  transaction: SimulatedTransaction<"refund">,
): boolean {
  const { state } = context;
  if (transaction.amount > state.balance) return false;
  state.balance -= transaction.amount;
  settle(context, transaction, "refund_successful");
  target.told(transaction);
  return true;
}

function waitForFunds(
  context: Context,
  target: Refundable,
  transaction: SimulatedTransaction<"refund">,
  left: number,
): void {
  context.clock.schedule(() => {
    if (transaction.status !== "pending" || tryRefund(context, target, transaction)) return;
    if (left > 1) {
      waitForFunds(context, target, transaction, left - 1);
      return;
    }
    settle(context, transaction, "refund_is_cancelled_by_system");
    target.told(transaction);
  }, hour);
}
