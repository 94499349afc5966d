import { toMinorUnits } from "@pay/core";
import type { PaymentStatusResult, TransactionDetails } from "./types.js";

/** Where the money of a payment is, in minor units of its currency (kopecks). */
export interface MoneyOfPayment {
  /** Blocked on the payer's card, neither charged nor released. */
  readonly held: number;
  /** Taken from the payer, refunds already taken off. */
  readonly charged: number;
  /** Given back to the payer. */
  readonly refunded: number;
}

/**
 * Where the money of a payment is. The status alone does not tell a hold from a charge: the method of the transactions does,
 * `auth` for a hold and `purchase` for a charge, and each confirmation or cancellation takes its part out of the hold.
 *
 * @throws InputError when an amount cannot be read, or the payment does not say its currency.
 */
export function moneyOf(payment: PaymentStatusResult): MoneyOfPayment {
  const { currency = "", purchase_details = [] } = payment;
  const held = sumOf(
    purchase_details.filter(({ method }) => method === "auth"),
    currency,
  );
  const purchased = sumOf(purchase_details, currency) - held;
  const confirmed = sumOf(payment.confirmation_details, currency);
  const released = sumOf(payment.cancellation_details, currency);
  const refunded = sumOf(payment.refund_details, currency);
  // Only holds are documented to be cancelled. What is cancelled beyond a hold can only have been charged.
  const releasedFromHold = Math.min(released, held - confirmed);
  return {
    held: held - confirmed - releasedFromHold,
    charged: purchased + confirmed - (released - releasedFromHold) - refunded,
    refunded,
  };
}

function sumOf(transactions: readonly TransactionDetails[] | undefined, currency: string): number {
  return (transactions ?? []).reduce(
    (sum, { status, amount }) =>
      status === "success" && amount !== undefined ? sum + toMinorUnits(amount, currency) : sum,
    0,
  );
}
