/**
 * Sales, cancellations and refunds as Koshelek Pay requires them, kept in a journal.
 *
 * @packageDocumentation
 */

export {
  type Journal,
  type JournalEntry,
  JournalError,
  memoryJournal,
} from "@pay/core/journal";
export { type SqliteJournal, type SqliteJournalOptions, sqliteJournal } from "@pay/core/journal/sqlite";
export { ScannedCard, type ScanResult } from "./card.js";
export { type AttentionItem, type CashDesk, createCashDesk } from "./cash-desk.js";
export type { CashDeskEvent, CashDeskEventType } from "./events.js";
export type { CashDeskOptions } from "./options.js";
export type { RecoverOptions } from "./recover.js";
export type {
  CanceledSale,
  CancelOutcome,
  CancelReason,
  CustomerState,
  Decline,
  DeclinedSale,
  NextAfter,
  PaidPayment,
  PaidSale,
  PaymentSession,
  Recovered,
  RecoveryReport,
  RefundOutcome,
  RefusedSale,
  RetryWithNewCard,
  RetryWithSameCard,
  ReturnedLine,
  Sale,
  SaleResult,
  UnavailableSale,
  UnknownSale,
} from "./results.js";
export { type Bilingual, codeText, eventTexts } from "./texts.js";
