import type { ResponseCodeName } from "../types.js";

/** Amounts, in main currency units, that the simulated bank declines whatever the card, each with its reason. */
export const declinedAmounts: Readonly<Record<number, ResponseCodeName>> = {
  1001.01: "anti_fraud_check",
  1002.02: "transaction_amount_limit",
  1003.03: "card_expired",
  1004.04: "restricted_card",
  1005.05: "payment_provider_failure",
};

/** An amount that can be held, but whose confirmation fails because the bank has released the hold. */
export const unconfirmableAmount = 2001.01;

/** An amount that can be held, but whose cancellation fails. */
export const uncancellableAmount = 2002.02;

/** An account to top up that fails its check, and the batch with it. */
export const unknownAccount = "380000000000";
