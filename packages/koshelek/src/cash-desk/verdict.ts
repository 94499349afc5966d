import { type ApiError, isPayError, type PayError } from "@pay/core";
import type { CancelDecline } from "../errors.js";
import type { PaymentStatus, Slip, StatusResult } from "../types.js";
import type { CancelReason, UnknownSale } from "./results.js";

/** What is known about a payment. */
export type Verdict =
  | {
      readonly is: "paid";
      readonly slip?: Slip | undefined;
      readonly cancelDecline?: CancelDecline | undefined;
    }
  | { readonly is: "declined"; readonly code?: string | undefined }
  | {
      readonly is: "canceled";
      readonly reason: CancelReason;
      readonly cancelDecline?: CancelDecline | undefined;
    }
  /** No payment exists: the request was refused, or never left. */
  | { readonly is: "refused"; readonly code?: string | undefined; readonly error?: PayError | undefined }
  | {
      readonly is: "unknown";
      readonly reason: UnknownSale["reason"];
      readonly error?: PayError | undefined;
    };

/** What a payment's status says by itself; `undefined` while it is open, and for a status this version does not know. */
export function finalVerdict(result: {
  readonly status: PaymentStatus;
  readonly slip?: Slip;
  readonly errorCode?: string;
}): Verdict | undefined {
  switch (result.status) {
    case "accepted":
    case "refunding":
    case "partial_refunded":
    case "refunded":
      return { is: "paid", slip: result.slip };
    case "rejected":
      return { is: "declined", code: result.errorCode };
    case "canceled":
      return { is: "canceled", reason: "elsewhere" };
    default:
      return undefined;
  }
}

/** Whether the provider says that there is no such payment. */
export function isAbsent({ status }: Pick<StatusResult, "status">): boolean {
  return status === "" || status === "none" || status === null || status === undefined;
}

/**
 * Whether an error says for certain that the provider did not do what was asked, all earlier attempts included. It answers a
 * repeated request as it answered the first, so its refusal of a repeat is a refusal of the first, unless it may speak of
 * the first one itself.
 *
 * @param sentBefore Whether the same request may have been sent in an earlier call.
 */
export function isRefusal(error: PayError, sentBefore: boolean): boolean {
  const { status, meaning, providerCode } = error as Partial<ApiError>;
  const isOnlyAttempt = !sentBefore && error.attempts.length === 1;
  if (status === 422 && providerCode !== undefined && meaning !== undefined)
    return isOnlyAttempt || !mayBeThisVery.has(providerCode);
  return error.outcome === "refused" && !sentBefore;
}

/** Codes that a repeat may get because of what its first attempt has begun. */
const mayBeThisVery: ReadonlySet<string> = new Set([
  "TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS",
  "TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED",
  "TRANSACTION_IN_PROCESSING",
  "WRONG_TRANSACTION_STATE_CHANGE",
]);

/** The provider's code in an error, where there is one. */
export function codeOf(error: unknown): string | undefined {
  return isPayError(error) ? (error as Partial<ApiError>).providerCode : undefined;
}
