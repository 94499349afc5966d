import type { DeclineCodeName } from "../types.js";

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

/** A store id of the right form. */
export const testStoreId = "ac99f4c8-1a8e-4b60-8aeb-fe20220f1b99";
