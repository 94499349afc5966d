import type { CodeMeaning } from "@pay/core";
import { StatusCode } from "./generated/codes.js";
import type { ErrorResult, StatusResult } from "./types.js";

/** Every status code whose meaning is published, with whether trying again can help. */
export const sibsCodes: Readonly<Record<string, CodeMeaning>> = StatusCode;

/** What a code means; `undefined` for one that is not documented. */
export function explainSibsCode(code: string): CodeMeaning | undefined {
  return Object.hasOwn(sibsCodes, code) ? sibsCodes[code] : undefined;
}

/**
 * Why a cancellation was refused. Captures and refunds have no counterpart: the gateway has one code for every reason, and the
 * payment's status does not tell how much was captured or given back.
 */
export interface CancelRefusal {
  /**
   * - `already-final`: the purchase has reached its final status; refund it.
   * - `nothing-held`: the authorization is captured or cancelled as far as the amount goes.
   * - `without-payment`: the payment ended without money, so there is nothing to cancel.
   * - `not-begun`: the customer has not paid with any method yet.
   * - `not-found`: there is no such payment for this terminal.
   * - `unrecognized`: the payment's state does not explain it.
   */
  readonly reason:
    | "already-final"
    | "nothing-held"
    | "without-payment"
    | "not-begun"
    | "not-found"
    | "unrecognized";
  /** What it means for the merchant. */
  readonly meaning: string;
}

/** As much of the answer to a cancellation as tells whether it was refused: a 200, or the body of an `ApiError`. */
export type CancelAnswer = Pick<ErrorResult, "returnStatus"> & { readonly paymentStatus?: string };

/**
 * Why a cancellation was refused. The gateway answers every refusal with the same code, so the reason is read from the
 * payment's own state. `undefined` when the cancellation was not refused.
 *
 * @param answer What the cancellation was answered, be it with status 200 or as the `body` of an `ApiError`.
 * @param payment The payment's status, asked for after the refusal; left out when the gateway does not know it.
 */
export function explainCancelRefusal(
  answer: CancelAnswer,
  payment?: StatusResult,
): CancelRefusal | undefined {
  if (!isRefused(answer)) return undefined;
  if (payment === undefined)
    return { reason: "not-found", meaning: "There is no such payment for this terminal." };
  switch (payment.paymentStatus) {
    case "Success":
      // A reference that only exists, and an authorization, report success although no money has moved.
      return payment.paymentType === "AUTH"
        ? {
            reason: "nothing-held",
            meaning: "The authorization holds less than that: it is captured or cancelled already.",
          }
        : {
            reason: "already-final",
            meaning: "The payment has reached its final status: refund it instead.",
          };
    case "Declined":
    case "Timeout":
    case "Error":
    case "Expired":
      return {
        reason: "without-payment",
        meaning: "The payment ended without money: there is nothing to cancel.",
      };
    case "Pending":
    case "Partial":
    case "InProcessing":
      return payment.paymentMethod === undefined
        ? { reason: "not-begun", meaning: "Nothing is paid yet: let the checkout expire." }
        : { reason: "unrecognized", meaning: "The payment's state does not say why." };
    default:
      return { reason: "unrecognized", meaning: "The payment's state does not say why." };
  }
}

/** An error body may lack everything; an answer that says `000` and nothing of a payment is still in progress. */
function isRefused({ returnStatus, paymentStatus }: CancelAnswer): boolean {
  if (paymentStatus !== undefined) return ["Declined", "Error", "Timeout", "Expired"].includes(paymentStatus);
  return returnStatus?.statusCode !== "000";
}
