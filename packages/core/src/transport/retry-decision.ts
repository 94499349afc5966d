import type { RetryReason } from "../errors/pay-error.js";
import type { Lookup, Outcome, RetryRule } from "../operation.js";

/**
 * What became of one attempt, as far as a repeat is concerned.
 *
 * - `answer`: a complete answer with this status.
 * - `renewed`: the credential was refused, and a new one can be had.
 * - `not-sent`: nothing can have reached the provider.
 * - `lost`: it may have reached the provider, and no usable answer came back.
 * - `useless`: an answer came that says nothing, and a repeat would bring the same.
 * - `ended`: the caller or the deadline ended the call, or it could not be prepared.
 */
export type AttemptResult =
  | { readonly kind: "answer"; readonly status: number }
  | { readonly kind: "renewed" | "not-sent" | "lost" | "useless" | "ended" };

/** Whether to repeat, and why. */
export interface RetryDecision {
  readonly repeat: boolean;
  readonly reason: RetryReason;
}

const no = (reason: RetryReason): RetryDecision => ({ repeat: false, reason });
const yes = (reason: RetryReason): RetryDecision => ({ repeat: true, reason });

/** Whether an attempt may be followed by another one. Pure; the caller sees to counts, budgets and waits. */
export function decideRetry(rule: RetryRule["class"], result: AttemptResult): RetryDecision {
  if (result.kind === "ended") return no("ended");
  if (result.kind === "answer" && result.status < 400) return no("answered");
  if (rule === "never") return no("never");
  if (result.kind === "renewed" || result.kind === "not-sent") return yes(result.kind);
  if (result.kind === "useless") return no("unsupported");
  if (result.kind === "answer") {
    const { status } = result;
    // 425 as well as 429 is given before the request is looked at (RFC 8470 section 5.2, RFC 6585 section 4).
    if (status === 429 || status === 425) return yes("rate-limited");
    if (status === 501 || status === 505) return no("unsupported");
    if (status < 500 && status !== 408) return no("answered");
  }
  if (rule === "safe") return yes("only-reads");
  if (rule === "same-id") return yes("same-id");
  return no("may-have-acted");
}

/** Whether a call whose answer was lost may be sent again after the provider was asked about it. */
export function decideAfterLookup(lookup: Lookup, found: Outcome | undefined): RetryDecision {
  return found === "not-found" && lookup.absent === "repeat" ? yes("absent") : no("may-have-acted");
}
