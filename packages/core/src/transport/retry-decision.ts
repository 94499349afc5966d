import type { RetryRule } from "../operation.js";

/** What became of one attempt, as far as a repeat is concerned. */
export type AttemptResult =
  | { readonly kind: "answer"; readonly status: number }
  | { readonly kind: "not-sent" }
  | { readonly kind: "lost" }
  | { readonly kind: "given-up" };

/** Whether to repeat, and why. The reason is shown to people. */
export interface RetryDecision {
  readonly repeat: boolean;
  readonly reason: string;
}

const no = (reason: string): RetryDecision => ({ repeat: false, reason });
const yes = (reason: string): RetryDecision => ({ repeat: true, reason });

/** Whether an attempt may be followed by another one. Pure; the caller sees to counts, budgets and waits. */
export function decideRetry(rule: RetryRule["class"], result: AttemptResult): RetryDecision {
  if (result.kind === "given-up") return no("the caller or the deadline ended the call");
  if (rule === "never") return no("the operation is never sent twice");
  if (result.kind === "not-sent") return yes("the request never left");
  if (result.kind === "lost") {
    if (rule === "safe") return yes("the operation only reads");
    if (rule === "same-id") return yes("the provider recognises the repeated id");
    return no("the provider may have acted, and a repeat could act twice");
  }
  const { status } = result;
  if (status === 429) return yes("the provider refused before processing");
  if (status < 400) return no("the provider answered");
  if (status === 408 || status === 425 || status >= 500) {
    if (status === 501 || status === 505) return no("the provider does not support this request");
    if (rule === "safe") return yes("the operation only reads");
    if (rule === "same-id") return yes("the provider recognises the repeated id");
    return no("the provider may have acted, and a repeat could act twice");
  }
  return no("the provider refused");
}
