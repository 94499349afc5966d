// Generated from specs/koshelek/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate koshelek`.
//
// What the provider's codes mean.

import type { CodeMeaning } from "@pay/core";

/** Reason of an answer with HTTP status 422. The codes that are documented. */
export type ProblemCodeName =
  | "EXTERNAL_PROVIDER_ERROR"
  | "UNKNOWN_SESSION_ID"
  | "UNKNOWN_TRANSACTION_ID"
  | "UNKNOWN_PARTNER_ID"
  | "WRONG_TRANSACTION_STATE_CHANGE"
  | "PAYMENT_TRANSACTION_IS_NOT_PAID"
  | "CANCEL_REFUNDING_BY_BANK"
  | "TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS"
  | "TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED"
  | "TRANSACTION_IN_PROCESSING";

/** Reason of an answer with HTTP status 422. What each code means and whether trying again can help. */
export const ProblemCode: Readonly<Record<ProblemCodeName, CodeMeaning>> = {
  EXTERNAL_PROVIDER_ERROR: { meaning: "The payment provider behind Koshelek failed.", kind: "provider", retry: "same" },
  UNKNOWN_SESSION_ID: { meaning: "The card session does not exist or failed validation; scan the card again.", kind: "not-found", retry: "changed" },
  UNKNOWN_TRANSACTION_ID: { meaning: "No such transaction.", kind: "not-found", retry: "never" },
  UNKNOWN_PARTNER_ID: { meaning: "The merchant is not known to the provider.", kind: "settings", retry: "never" },
  WRONG_TRANSACTION_STATE_CHANGE: { meaning: "The transaction's state does not allow this.", kind: "conflict", retry: "never" },
  PAYMENT_TRANSACTION_IS_NOT_PAID: { meaning: "The payment has not been completed.", kind: "conflict", retry: "same" },
  CANCEL_REFUNDING_BY_BANK: { meaning: "The bank cancelled the refund.", kind: "declined", retry: "changed" },
  TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS: { meaning: "This card session already has a transaction.", kind: "duplicate", retry: "changed" },
  TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED: { meaning: "This card session's transaction is already paid.", kind: "duplicate", retry: "never" },
  TRANSACTION_IN_PROCESSING: { meaning: "The transaction is being processed; ask for its status, do not start another.", kind: "conflict", retry: "never" },
};

/** Why a payment or refund was refused. The codes that are documented. */
export type DeclineCodeName =
  | "NOT_ENOUGH_LIMIT_TO_PAY"
  | "TOTAL_AMOUNT_IS_TOO_SMALL"
  | "SUBSCRIPTION_IS_NOT_FOUND"
  | "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER"
  | "PAYMENT_ORDER_IS_NOT_FOUND"
  | "EXTERNAL_PROVIDER_ERROR"
  | "PAYMENT_TRANSACTION_IS_NOT_PAID"
  | "TERMINAL_STATE_OF_PAYMENT_TRANSACTION"
  | "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY"
  | "REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE"
  | "UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER";

/** Why a payment or refund was refused. What each code means and whether trying again can help. */
export const DeclineCode: Readonly<Record<DeclineCodeName, CodeMeaning>> = {
  NOT_ENOUGH_LIMIT_TO_PAY: { meaning: "The customer's limit does not cover the amount.", kind: "declined", retry: "new-payment" },
  TOTAL_AMOUNT_IS_TOO_SMALL: { meaning: "The amount is below the minimum of 400 kopecks.", kind: "invalid", retry: "changed" },
  SUBSCRIPTION_IS_NOT_FOUND: { meaning: "The customer has no account bound for SBP payments.", kind: "declined", retry: "new-payment" },
  PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER: { meaning: "The payment provider declined.", kind: "declined", retry: "new-payment" },
  PAYMENT_ORDER_IS_NOT_FOUND: { meaning: "The payment provider does not know the order.", kind: "not-found", retry: "never" },
  EXTERNAL_PROVIDER_ERROR: { meaning: "The payment provider behind Koshelek failed.", kind: "provider", retry: "new-payment" },
  PAYMENT_TRANSACTION_IS_NOT_PAID: { meaning: "The payment was not completed and no money was taken.", kind: "conflict", retry: "never" },
  TERMINAL_STATE_OF_PAYMENT_TRANSACTION: { meaning: "The payment was cancelled, declined or fully refunded before.", kind: "conflict", retry: "never" },
  PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY: { meaning: "Another refund of this payment is unfinished; wait for it.", kind: "conflict", retry: "same" },
  REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE: { meaning: "More is asked back than was paid.", kind: "invalid", retry: "changed" },
  UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER: { meaning: "The provider's remaining refundable amount differs from the expected one.", kind: "conflict", retry: "never" },
};
