import type { PayError } from "@pay/core";
import type { CancelDecline } from "../errors.js";
import type {
  CheckoutInvoice,
  Item,
  PaymentMethod,
  PaymentStatus,
  PaymentTypeAvailabilityInfo,
  Slip,
} from "../types.js";
import type { ScannedCard } from "./card.js";
import type { Bilingual } from "./texts.js";

/** What is sold. Amounts are kopecks. */
export interface Sale {
  readonly invoice: CheckoutInvoice;
  /** The payment providers the customer may choose from. Default: SBP. */
  readonly paymentMethods?: readonly PaymentMethod[];
}

/** A payment that was made: what a refund starts from. */
export interface PaidPayment {
  readonly transactionId: string;
  readonly orderId: string;
  /** What was paid, in kopecks. */
  readonly totalAmount: number;
  readonly items: readonly Item[];
}

/** Why the bank, the customer or the provider did not go along. */
export interface Decline {
  /** The provider's code, where it sent one. */
  readonly code: string | undefined;
  /** For the cashier. */
  readonly text: Bilingual;
}

/** Whether the customer had confirmed in the app when a payment was cancelled. */
export type CustomerState = "confirmed" | "not-confirmed";

/** The payment was cancelled after the customer's confirmation. The card must not be scanned again. */
export interface RetryWithSameCard {
  readonly rescan: false;
  /** Starts the sale anew with the old card session and a new request. */
  retry(): PaymentSession;
}

/** The payment was cancelled before the customer's confirmation. The card must be scanned again. */
export interface RetryWithNewCard {
  readonly rescan: true;
  /**
   * Starts the sale anew with the newly found card session and a new request.
   *
   * @throws InputError when the card still has the old session.
   */
  retry(card: ScannedCard): PaymentSession;
}

/** What a retry after a cancellation has to begin with. */
export type NextAfter<Customer extends CustomerState> = {
  readonly confirmed: RetryWithSameCard;
  readonly "not-confirmed": RetryWithNewCard;
}[Customer];

/**
 * Why a payment was cancelled.
 *
 * - `operator`: the cashier asked for it.
 * - `payment-unanswered`: the payment request was repeated as often as configured and never answered.
 * - `no-positive-status`: no positive status came in time.
 * - `interrupted`: the cash desk crashed before the payment was settled.
 * - `elsewhere`: somebody else had cancelled it.
 */
export type CancelReason =
  | "operator"
  | "payment-unanswered"
  | "no-positive-status"
  | "interrupted"
  | "elsewhere";

interface SettledSale {
  /** The entry of the journal; `undefined` when nothing was sent. */
  readonly entryId: string | undefined;
}

/** The customer has paid. */
export interface PaidSale extends SettledSale {
  readonly status: "paid";
  readonly payment: PaidPayment;
  /** The bank operation, where the provider has sent it. */
  readonly slip: Slip | undefined;
  /** Set when the payment went through although a cancellation was tried. */
  readonly cancelDecline: CancelDecline | undefined;
}

/** The bank, the customer or the provider declined; no money was taken. */
export interface DeclinedSale extends SettledSale {
  readonly status: "declined";
  readonly transactionId: string;
  readonly decline: Decline;
}

/** The payment was cancelled; no money was taken. */
export interface CanceledSale<Customer extends CustomerState = CustomerState> extends SettledSale {
  readonly status: "canceled";
  /** `undefined` when it never got as far as a transaction. */
  readonly transactionId: string | undefined;
  readonly reason: CancelReason;
  readonly next: NextAfter<Customer>;
  /** Set when the provider declined the cancellation because the payment had been cancelled before. */
  readonly cancelDecline: CancelDecline | undefined;
}

/** The request was refused, or never left; no payment exists. */
export interface RefusedSale extends SettledSale {
  readonly status: "refused";
  readonly decline: Decline;
  readonly error: PayError | undefined;
}

/** None of the offered payment providers is open to the customer; nothing was started. */
export interface UnavailableSale extends SettledSale {
  readonly status: "unavailable";
  readonly methods: readonly PaymentTypeAvailabilityInfo[];
}

/**
 * Nobody knows yet. The journal's entry stays open, `recover` will settle it; do not sell the goods as paid, and do not
 * charge the customer again.
 */
export interface UnknownSale extends SettledSale {
  readonly status: "unknown";
  readonly transactionId: string | undefined;
  /**
   * - `nothing-to-cancel-by`: no answer has named a transaction.
   * - `cancel-unanswered`: the cancellation was not answered.
   * - `cancel-open`: the cancellation is not decided, or was declined although the payment is not final.
   * - `taken-over`: another program has taken the entry on.
   */
  readonly reason: "nothing-to-cancel-by" | "cancel-unanswered" | "cancel-open" | "taken-over";
  readonly error: PayError | undefined;
}

/** How a sale ended. */
export type SaleResult = PaidSale | DeclinedSale | CanceledSale | RefusedSale | UnavailableSale | UnknownSale;

/** What became of the operator's cancellation. */
export type CancelOutcome<Customer extends CustomerState = CustomerState> =
  | {
      readonly status: "canceled";
      readonly next: NextAfter<Customer>;
      /** Set when the payment had been cancelled before. */
      readonly decline: CancelDecline | undefined;
    }
  | {
      readonly status: "declined";
      readonly decline: CancelDecline;
      /** How the sale ended instead. */
      readonly sale: SaleResult;
    }
  | { readonly status: "unknown"; readonly sale: UnknownSale };

/** A sale under way. */
export interface PaymentSession {
  readonly orderId: string;
  /** Rejects with a `JournalError` when the intent could not be written; nothing was sent then. */
  readonly result: Promise<SaleResult>;
  /**
   * The cashier cancels.
   *
   * @param customer `confirmed`: the customer has confirmed in the app, the retry goes on with the same card session.
   * `not-confirmed`: not yet, the retry begins with a new scan.
   * @throws InputError (as a rejection) when the session is already being cancelled with the other answer.
   */
  cancel<Customer extends CustomerState>(customer: Customer): Promise<CancelOutcome<Customer>>;
}

/** Goods of one line that come back. Give `amount` and `quantity` together, or neither for the whole line. */
export type ReturnedLine =
  | { readonly line: number; readonly quantity?: never; readonly amount?: never }
  | {
      /** Index into the items of the payment. */
      readonly line: number;
      /** How much of it comes back, in its measure. */
      readonly quantity: number;
      /** What is given back for it, in kopecks. */
      readonly amount: number;
    };

interface AnyRefund {
  readonly entryId: string | undefined;
  readonly payment: PaidPayment;
  /** What was asked back, in kopecks. */
  readonly amount: number;
}

/** How a refund ended. */
export type RefundOutcome =
  | (AnyRefund & {
      readonly status: "refunded";
      readonly refTransactionId: string;
      readonly slip: Slip | undefined;
    })
  | (AnyRefund & { readonly status: "declined"; readonly decline: Decline })
  /** Registered and not ended in time; the entry stays open and `recover` follows it. */
  | (AnyRefund & { readonly status: "pending"; readonly refTransactionId: string })
  /** Never answered; the entry stays open and `recover` asks again with the same request. */
  | (AnyRefund & {
      readonly status: "unknown";
      /** The payment's status, where it could be asked. */
      readonly paymentStatus: PaymentStatus | undefined;
      /** Why the automatic cancellation was declined, where one was configured. */
      readonly cancelDecline: CancelDecline | undefined;
    })
  /** Never answered, and the payment as a whole was cancelled instead. */
  | (AnyRefund & { readonly status: "canceled" });

/** An entry that recovery has settled. */
export type Recovered =
  | {
      readonly kind: "sale";
      readonly entryId: string;
      readonly orderId: string;
      readonly status: "paid" | "declined" | "canceled" | "refused";
      readonly transactionId: string | undefined;
      /** The payment, where one was made: print its receipt, or refund it. */
      readonly payment: PaidPayment | undefined;
    }
  | {
      readonly kind: "refund";
      readonly entryId: string;
      readonly orderId: string;
      readonly status: "refunded" | "declined" | "canceled";
      readonly transactionId: string;
      /** In kopecks. */
      readonly amount: number;
    }
  | {
      readonly kind: "cancel-check";
      readonly entryId: string;
      readonly orderId: string;
      /** `late-success`: the provider took the money although it had cancelled. */
      readonly status: "still-canceled" | "late-success";
      readonly transactionId: string;
    };

/** What a recovery did. */
export interface RecoveryReport {
  readonly settled: readonly Recovered[];
  /** Entries that stay open, with the reason; a later recovery comes back to them. */
  readonly open: readonly { readonly entryId: string; readonly reason: string }[];
  /** Entries that were set aside for a person. */
  readonly attention: readonly { readonly entryId: string; readonly reason: string }[];
}
