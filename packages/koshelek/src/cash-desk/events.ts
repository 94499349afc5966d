import type { Bilingual } from "./texts.js";

/** What can happen at the cash desk. */
export type CashDeskEventType =
  | "checking-availability"
  | "unavailable"
  | "asking-customer"
  | "waiting-for-customer"
  | "processing"
  | "payment-unanswered"
  | "no-positive-status"
  | "canceling"
  | "canceled"
  | "cancel-declined"
  | "paid"
  | "declined"
  | "refused"
  | "unknown"
  | "refund-started"
  | "refund-processing"
  | "refund-unanswered"
  | "refunded"
  | "refund-declined"
  | "refund-unknown"
  | "late-success"
  | "needs-attention"
  | "journal-trouble";

/** Something for the cashier's screen or the shop's log. Holds no secret and no personal data. */
export interface CashDeskEvent {
  readonly type: CashDeskEventType;
  /** A neutral text for the screen. */
  readonly text: Bilingual;
  /** When, in milliseconds since the Unix epoch. */
  readonly at: number;
  readonly orderId?: string | undefined;
  readonly transactionId?: string | undefined;
  /** The entry of the journal. */
  readonly entryId?: string | undefined;
  /** In kopecks. */
  readonly amount?: number | undefined;
  /** The provider's code, where it sent one. */
  readonly code?: string | undefined;
}
