import type { CodeMeaning } from "@pay/core";
import { DeclineCode, ProblemCode } from "./generated/codes.js";
import type { CancelResult } from "./types.js";

/**
 * Every code that Koshelek Pay documents, with its meaning and whether trying again can help. Two of them stand in errors and
 * in declined payments or refunds; here they have the advice for errors.
 */
export const koshelekCodes: Readonly<Record<string, CodeMeaning>> =
  // Marked so that a bundle without a use for the table leaves it out; a spread counts as code that must run.
  /* @__PURE__ */ Object.assign({}, DeclineCode, ProblemCode);

/**
 * What a code means; `undefined` for one that is not documented.
 *
 * @param place Where it stands: `error` in an answer with status 422 (`code`), `decline` in one with status 200
 * (`errorCode`). A request that was declined is answered the same way when it is sent again, so some advice differs. Default
 * `error`.
 */
export function explainKoshelekCode(
  code: string,
  place: "error" | "decline" = "error",
): CodeMeaning | undefined {
  const declines: Readonly<Record<string, CodeMeaning>> = DeclineCode;
  if (place === "decline" && Object.hasOwn(declines, code)) return declines[code];
  return Object.hasOwn(koshelekCodes, code) ? koshelekCodes[code] : undefined;
}

/** Why a cancellation was declined. */
export interface CancelDecline {
  readonly reason:
    | "already-canceled"
    | "already-accepted"
    | "being-refunded"
    | "not-found"
    | "already-declined"
    | "unrecognized";
  /** What it means for the cash desk. */
  readonly meaning: string;
}

/**
 * Why a cancellation was declined, read from the payment's status, which is all the answer tells. `undefined` when it was
 * not declined.
 *
 * Source: the provider's page on cancelling payments, which lists the decline for each status of the payment.
 */
export function explainCancelDecline(result: CancelResult): CancelDecline | undefined {
  if (result.refStatus !== "rejected") return undefined;
  switch (result.status) {
    case "canceled":
      return { reason: "already-canceled", meaning: "The payment was cancelled before." };
    case "accepted":
      return { reason: "already-accepted", meaning: "The bank has approved the payment: refund it instead." };
    case "refunding":
    case "refunded":
    case "partial_refunded":
      return {
        reason: "being-refunded",
        meaning: "The payment was approved and its refund has begun or ended.",
      };
    case "rejected":
      return {
        reason: "already-declined",
        meaning: "The payment was declined: there is nothing to cancel.",
      };
    case "none":
    case "":
      return { reason: "not-found", meaning: "There is no such payment." };
    default:
      return { reason: "unrecognized", meaning: "The payment's status does not say why." };
  }
}
