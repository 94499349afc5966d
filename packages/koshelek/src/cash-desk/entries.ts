import type { Item, PaymentsCheckoutInput, PaymentsRefundInput } from "../types.js";
import type { CancelReason, PaidPayment } from "./results.js";

/** What the journal's entries of a cash desk are about. */
export const entryKinds = {
  sale: "koshelek.sale",
  refund: "koshelek.refund",
  /** A cancelled payment about which the provider is asked once more. */
  cancelCheck: "koshelek.cancel-check",
  /** Money that moved although the books say otherwise. */
  reconciliation: "koshelek.reconciliation",
} as const;

/** What a sale is found by until an answer has named its transaction. */
export const unnamedSubject = (orderId: string): string => `order/${orderId}`;

/** A cancellation, written down before it is sent. */
export interface CancelIntent {
  /** The same in every repeat of this cancellation. */
  readonly requestId: string;
  readonly reason: CancelReason;
  /** The cancellation's own transaction, once an answer has named it. */
  readonly refTransactionId?: string;
}

/** A sale that is under way: everything that is needed to repeat its calls with the same ids. */
export interface SaleIntent {
  readonly format: 1;
  readonly what: "intent";
  /** Complete, `requestId` included. */
  readonly checkout: PaymentsCheckoutInput;
  /** The payment, once an answer has named it. */
  readonly transactionId?: string;
  readonly cancel?: CancelIntent;
}

/** A sale whose end is known. Card and customer are no longer part of it. */
export interface SaleRecord {
  readonly format: 1;
  readonly what: "record";
  readonly result: "paid" | "declined" | "canceled" | "refused";
  readonly orderId: string;
  /** What the sale was about, in kopecks. */
  readonly totalAmount: number;
  readonly items: readonly Item[];
  readonly requestId: string;
  readonly transactionId?: string;
  readonly code?: string;
  readonly reason?: CancelReason;
}

/** A refund that is under way. */
export interface RefundIntent {
  readonly format: 1;
  readonly what: "intent";
  /** Complete, `requestId` included. */
  readonly refund: PaymentsRefundInput;
  readonly orderId: string;
  readonly payment: PaidPayment;
  /** The refund, once an answer has named it. */
  readonly refTransactionId?: string;
  readonly cancel?: CancelIntent;
}

/** A refund whose end is known. */
export interface RefundRecord {
  readonly format: 1;
  readonly what: "record";
  readonly result: "refunded" | "declined" | "canceled";
  readonly orderId: string;
  readonly transactionId: string;
  /** What was asked back, in kopecks. */
  readonly amount: number;
  readonly requestId: string;
  readonly refTransactionId?: string;
  readonly code?: string;
}

/** A payment that the provider has cancelled, or money that moved all the same. */
export interface CancelCheck {
  readonly format: 1;
  readonly what: "check";
  readonly saleId: string;
  readonly orderId: string;
  readonly transactionId: string;
  /** In kopecks. */
  readonly totalAmount: number;
}

/** The sale in an entry; `undefined` when it cannot be read. */
export function readSale(data: unknown): SaleIntent | SaleRecord | undefined {
  if (!isFormatted(data)) return undefined;
  if (data["what"] === "record") return isText(data["orderId"]) ? (data as unknown as SaleRecord) : undefined;
  const { checkout } = data;
  if (data["what"] !== "intent" || !isObject(checkout) || !isText(checkout["requestId"])) return undefined;
  if (!isObject(checkout["checkoutInvoice"]) || !isText(checkout["checkoutInvoice"]["orderId"]))
    return undefined;
  // Written by this module; what matters for the calls is checked again before they are sent.
  return data as unknown as SaleIntent;
}

/** The refund in an entry; `undefined` when it cannot be read. */
export function readRefund(data: unknown): RefundIntent | RefundRecord | undefined {
  if (!isFormatted(data) || !isText(data["orderId"])) return undefined;
  if (data["what"] === "record") return data as unknown as RefundRecord;
  const { refund, payment } = data;
  if (data["what"] !== "intent" || !isObject(refund) || !isText(refund["requestId"])) return undefined;
  return isObject(payment) && isText(payment["transactionId"])
    ? (data as unknown as RefundIntent)
    : undefined;
}

/** The check in an entry; `undefined` when it cannot be read. */
export function readCheck(data: unknown): CancelCheck | undefined {
  if (!isFormatted(data) || data["what"] !== "check") return undefined;
  return isText(data["transactionId"]) && isText(data["orderId"])
    ? (data as unknown as CancelCheck)
    : undefined;
}

function isFormatted(data: unknown): data is Readonly<Record<string, unknown>> {
  return isObject(data) && data["format"] === 1;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
