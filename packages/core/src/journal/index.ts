/**
 * A journal of what is about to be sent, so that a crash loses no payment; kept in memory.
 *
 * @packageDocumentation
 */

export { hasReason, isJournalConflict, JournalError, type JournalErrorReason } from "./errors.js";
export type {
  Journal,
  JournalChange,
  JournalClaim,
  JournalEntry,
  JournalLease,
  JournalQuery,
  JournalStatus,
  NewJournalEntry,
} from "./journal.js";
export { memoryJournal } from "./memory.js";
