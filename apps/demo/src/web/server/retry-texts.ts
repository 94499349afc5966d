import type { RetryReason } from "@pay/core";
import type { RetryVerdict } from "../contract.ts";

/** What the retry policy said of an attempt, for people. */
export function verdictOf(reason: RetryReason): RetryVerdict {
  return { reason, repeats: repeated.has(reason), text: { en: texts[reason] } };
}

const repeated: ReadonlySet<RetryReason> = new Set([
  "not-sent",
  "rate-limited",
  "only-reads",
  "same-id",
  "renewed",
  "absent",
]);

const texts: Readonly<Record<RetryReason, string>> = {
  "not-sent": "Sent again: nothing had reached the provider.",
  "rate-limited": "Sent again: the provider turned it away before looking at it.",
  "only-reads": "Sent again: it only asks, so a repeat changes nothing.",
  "same-id": "Sent again with the same id: the provider recognises it and acts once.",
  renewed: "Sent again with a new credential.",
  absent: "Sent again: the provider was asked and knows nothing of it.",
  answered: "Not sent again: the provider has answered.",
  unsupported: "Not sent again: the answer would be the same.",
  never: "Not sent again: this operation is never sent twice.",
  "may-have-acted": "Not sent again: the provider may have acted, and a repeat could act twice.",
  ended: "Not sent again: the call was ended.",
  attempts: "Not sent again: all attempts are used up.",
  deadline: "Not sent again: the next attempt would come after the deadline.",
  "retry-budget": "Not sent again: too many calls are failing.",
};
