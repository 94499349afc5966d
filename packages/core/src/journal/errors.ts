import { PayError } from "../errors/pay-error.js";

/**
 * Why a journal refused.
 *
 * - `exists`: there is an entry with this id.
 * - `locked`: an entry that is not closed holds the lock.
 * - `conflict`: the entry has changed since it was read: somebody else has taken it on.
 * - `unavailable`: the store failed; the cause says how.
 * - `closed`: the journal was closed by this program.
 */
export type JournalErrorReason = "exists" | "locked" | "conflict" | "unavailable" | "closed";

/** A journal refused or failed. Nothing was sent by it; what the entry speaks of may have been sent before. */
export class JournalError extends PayError {
  readonly reason: JournalErrorReason;

  constructor(reason: JournalErrorReason, message: string, cause?: unknown) {
    super({ code: "journal", outcome: "not-sent", retryable: reason === "unavailable", message, cause });
    this.reason = reason;
  }
}

/** Whether something thrown says that an entry was changed by somebody else, even from another copy of the package. */
export function isJournalConflict(error: unknown): boolean {
  return hasReason(error, "conflict");
}

/** Whether something thrown is a journal's refusal for this reason. */
export function hasReason(error: unknown, reason: JournalErrorReason): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, reason: given } = error as Readonly<Record<string, unknown>>;
  return code === "journal" && given === reason;
}
