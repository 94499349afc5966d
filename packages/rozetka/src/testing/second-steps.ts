import { toHundredths } from "./amounts.js";
import { uncancellableAmount, unconfirmableAmount } from "./magic.js";
import type { Context } from "./provider.js";
import { problem, type Refusal } from "./refusals.js";
import {
  chargedOf,
  heldOf,
  type PaymentTransaction,
  type SimulatedPayment,
  type SimulatedTransaction,
  sumOf,
} from "./state.js";
import { newTransaction, settle } from "./transactions.js";

/** How much of a hold can be confirmed, or why nothing can. A hold is confirmed once. */
export function confirmable(
  context: Context,
  payment: SimulatedPayment,
  amount: number | undefined,
  param: string,
): number | Refusal {
  const held = heldOf(payment);
  if (held === 0) return notHeld(context, payment, payment.confirmations);
  if (sumOf(payment.confirmations) > 0) return problem(context, "completion_limit_reached");
  const wanted = amount === undefined ? held : toHundredths(amount);
  if (wanted <= held) return wanted;
  return problem(context, "confirm_amount_cannot_be_more_than_the_transaction_amount", param);
}

/** Charges a hold. */
export function capture(
  context: Context,
  payment: SimulatedPayment,
  amount: number,
  payload: string | undefined,
): PaymentTransaction {
  const transaction: PaymentTransaction = newTransaction(context, "capture", amount, payload);
  payment.confirmations.push(transaction);
  const fails = payment.amount === toHundredths(unconfirmableAmount);
  settle(context, transaction, fails ? "hold_cancelled_by_bank" : "transaction_successful");
  return transaction;
}

/** Releases a hold. */
export function release(
  context: Context,
  payment: SimulatedPayment,
  amount: number,
  payload: string | undefined,
): PaymentTransaction {
  const transaction: PaymentTransaction = newTransaction(context, "void", amount, payload);
  payment.cancellations.push(transaction);
  const fails = payment.amount === toHundredths(uncancellableAmount);
  settle(context, transaction, fails ? "payment_provider_failure" : "cancel_successful");
  return transaction;
}

/** Why nothing can be done with money that is not held. */
export function notHeld(
  context: Context,
  payment: SimulatedPayment,
  done: readonly SimulatedTransaction[],
): Refusal {
  if (sumOf(done) > 0) return problem(context, "action_already_done");
  if (sumOf(payment.cancellations) > 0) return problem(context, "transaction_is_canceled");
  if (chargedOf(payment) > 0) return problem(context, "action_not_allowed");
  return problem(context, "transaction_success_primary_not_found");
}
