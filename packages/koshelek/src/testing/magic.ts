import type { DeclineCodeName, ProblemCodeName } from "../types.js";

/** A store id of the right form. */
export const testStoreId = "ac99f4c8-1a8e-4b60-8aeb-fe20220f1b99";

/** A store that the simulated provider does not know: every call for it is refused with `UNKNOWN_PARTNER_ID`. */
export const unknownStoreId = "00000000-0000-4000-8000-000000000404";

/**
 * Totals, in kopecks, that the simulated bank declines, each with its reason. Every other total from 400 kopecks on is
 * approved.
 */
export const declinedTotals: Readonly<Record<number, DeclineCodeName>> = {
  100001: "NOT_ENOUGH_LIMIT_TO_PAY",
  100002: "SUBSCRIPTION_IS_NOT_FOUND",
  100003: "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER",
  100004: "PAYMENT_ORDER_IS_NOT_FOUND",
  100005: "EXTERNAL_PROVIDER_ERROR",
};

/** Totals below it, in kopecks, are declined with `TOTAL_AMOUNT_IS_TOO_SMALL`. Source: the provider's list of error codes. */
export const smallestTotal = 400;

/** Card sessions that the simulated provider has never seen begin with this. */
export const unknownSession = "UNKNOWN";

/** What card sessions begin with whose checkout is refused with status 422, each with its reason. */
export const refusedSessions: Readonly<Record<string, ProblemCodeName>> = {
  [unknownSession]: "UNKNOWN_SESSION_ID",
  BUSY: "TRANSACTION_IN_PROCESSING",
  OUTAGE: "EXTERNAL_PROVIDER_ERROR",
};

/** Customers whose card session begins with this never confirm by themselves, whatever `confirmAfter` says. */
export const silentSession = "SILENT";

/** What card sessions begin with whose customer cannot pay in every way. Every other customer can. */
export const limitedSessions = {
  /** Koshelek Pay is not the customer's default; everything is available. */
  notDefault: "MANUAL",
  /** No instalments. */
  withoutInstalments: "NODOLYAME",
  /** Nothing is available. */
  nothing: "NOTHING",
} as const;

/** Refund amounts, in kopecks, that are declined at once, each with its reason. */
export const declinedRefunds: Readonly<Record<number, DeclineCodeName>> = {
  100011: "EXTERNAL_PROVIDER_ERROR",
  100012: "PAYMENT_ORDER_IS_NOT_FOUND",
  100013: "UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER",
};

/** Refund amounts, in kopecks, that are registered and then declined by the bank, each with its reason. */
export const bankDeclinedRefunds: Readonly<Record<number, DeclineCodeName>> = {
  100014: "EXTERNAL_PROVIDER_ERROR",
};

/** Refund amounts, in kopecks, that are refused with status 422, each with its reason. */
export const refusedRefunds: Readonly<Record<number, ProblemCodeName>> = {
  100015: "CANCEL_REFUNDING_BY_BANK",
};
