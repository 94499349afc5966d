import type {
  BatchOrderDetail,
  BatchPaymentOperationResult,
  ErrorResponse,
  ErrorType,
  PaymentOperationResult,
  PaymentStatusResult,
  ResponseCodeName,
  TransactionDetails,
  UserAction,
} from "../types.js";
import { toDecimal } from "./amounts.js";
import { shownCard } from "./cards.js";
import {
  heldOf,
  type SimulatedBatch,
  type SimulatedPayment,
  type SimulatedTransaction,
  sumOf,
} from "./state.js";

/** What the operation on a batch is called in its rows, and on a payment in its callbacks. */
export type BatchMethod = "create" | "confirm" | "cancel";

const operationOf = { create: "payment", confirm: "confirm", cancel: "cancel" } as const;

/** A refusal as it is answered. */
export interface Refusal<Status extends number = 400> {
  readonly status: Status;
  readonly body: ErrorResponse;
}

/** The answer to an operation on a batch. */
export type BatchAnswer = { readonly status: 200; readonly body: BatchPaymentOperationResult } | Refusal;

/** Makes a refusal; its message is the code in words. */
export function refusal<Status extends 400 | 401 | 403 | 429>(
  status: Status,
  code: ResponseCodeName,
  type: ErrorType,
  more: Pick<ErrorResponse, "param" | "payment_id" | "error_id" | "hint"> = {},
): Refusal<Status> {
  const words = code.replaceAll("_", " ");
  const message = words.charAt(0).toUpperCase() + words.slice(1);
  return { status, body: { code, message, type, ...more } };
}

/** What the payer has to do, as answers show it. */
const actionOf = (batch: SimulatedBatch): UserAction =>
  batch.action === undefined ? null : { type: "url", value: batch.action.url };

const timestamp = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The answer to an operation on a batch, with the rows it concerns. */
export function batchResult(
  batch: SimulatedBatch,
  method: BatchMethod,
  rows: readonly { readonly payment: SimulatedPayment; readonly transaction: SimulatedTransaction }[],
  options: { readonly list: "order_details" | "orders_details"; readonly payload: string | undefined },
): BatchPaymentOperationResult {
  const taken = rows.reduce(
    (sum, { transaction }) => sum + (transaction.status === "success" ? transaction.amount : 0),
    0,
  );
  const last = rows.at(-1)?.transaction;
  return {
    id: batch.id,
    batch_external_id: batch.externalId,
    action_required: batch.action !== undefined,
    action: actionOf(batch),
    batch_details: {
      amount: toDecimal(taken),
      currency: batch.request.currency,
      created_at: timestamp(batch.createdAt),
      terminal_name: "terminal-1",
      bank_name: "bank",
      mid: "M0000001",
      tid: "T0000001",
      ...(last?.processedAt === undefined
        ? {}
        : {
            processed_at: timestamp(last.processedAt),
            auth_code: last.operationId.slice(0, 6),
            rrn: last.transactionId.slice(0, 8),
          }),
      ...(options.payload === undefined ? {} : { payload: options.payload }),
    },
    [options.list]: rows.map(({ payment, transaction }) => orderRow(payment, method, transaction)),
    ...(batch.card === undefined ? {} : { payment_method: shownCard(batch.card) }),
    ...(taken === 0 ? {} : { receipt_url: receiptOf(batch.id) }),
    ...(batch.request.metadata === undefined ? {} : { metadata: batch.request.metadata }),
  };
}

function orderRow(
  payment: SimulatedPayment,
  method: BatchMethod,
  transaction: SimulatedTransaction,
): BatchOrderDetail {
  const { order } = payment;
  return {
    external_id: payment.externalId,
    description: order.description,
    operation_id: transaction.operationId,
    transaction_id: transaction.transactionId,
    amount: toDecimal(transaction.amount),
    fee: { amount: toDecimal(feeOf(transaction)), currency: payment.currency },
    method,
    status: transaction.status,
    status_code: transaction.code,
    status_description: describe(transaction.code),
    has_child: payment.batch.orders.some((other) => other.order.child_of === payment.externalId),
    ...(order.unified_external_id === undefined ? {} : { unified_external_id: order.unified_external_id }),
    ...(order.payload === undefined ? {} : { payload: order.payload }),
    ...(order.child_of === undefined ? {} : { child_of: order.child_of }),
    ...(order.order_recipient === undefined
      ? {}
      : { order_recipient: order.order_recipient, recipient_iban: order.order_recipient.iban }),
    ...recurrent(payment, transaction),
  };
}

/** The result of one operation on a payment, as its callback tells it. */
export function paymentResult(
  payment: SimulatedPayment,
  method: BatchMethod,
  transaction: SimulatedTransaction,
): PaymentOperationResult {
  const { batch, order } = payment;
  return {
    id: payment.id,
    external_id: payment.externalId,
    batch_external_id: batch.externalId,
    project_id: payment.project,
    is_success: transaction.status === "success",
    operation: operationOf[method],
    action_required: batch.action !== undefined,
    action: actionOf(batch),
    details: transactionDetails(payment, transaction),
    ...(batch.card === undefined ? {} : { payment_method: shownCard(batch.card) }),
    ...(order.unified_external_id === undefined ? {} : { unified_external_id: order.unified_external_id }),
    ...(transaction.status === "success" ? { receipt_url: receiptOf(payment.id) } : {}),
    ...(batch.request.metadata === undefined ? {} : { metadata: batch.request.metadata }),
  };
}

/** The whole state of a payment. */
export function paymentStatus(payment: SimulatedPayment): PaymentStatusResult {
  const { batch, purchases, confirmations, cancellations, refunds } = payment;
  const details = (transactions: readonly SimulatedTransaction[]): TransactionDetails[] =>
    transactions.map((transaction) => transactionDetails(payment, transaction));
  const purchased = sumOf(purchases) > 0;
  return {
    id: payment.id,
    external_id: payment.externalId,
    batch_external_id: batch.externalId,
    amount: toDecimal(payment.amount),
    amount_confirmed: toDecimal(sumOf(confirmations)),
    amount_canceled: toDecimal(sumOf(cancellations)),
    amount_refunded: toDecimal(sumOf(refunds)),
    currency: payment.currency,
    purchased,
    confirmed: sumOf(confirmations) > 0,
    canceled: sumOf(cancellations) > 0 && heldOf(payment) === 0,
    refunded: sumOf(refunds) > 0,
    purchase_details: details(purchases),
    confirmation_details: details(confirmations),
    cancellation_details: details(cancellations),
    refund_details: details(refunds),
    action_required: batch.action !== undefined,
    action: actionOf(batch),
    created_at: timestamp(payment.createdAt),
    ...(purchased ? { receipt_url: receiptOf(payment.id) } : {}),
    ...(batch.card === undefined ? {} : { customer: { payment_method: shownCard(batch.card) } }),
  };
}

function transactionDetails(
  payment: SimulatedPayment,
  transaction: SimulatedTransaction,
): TransactionDetails {
  const { order } = payment;
  const held = transaction.method === "auth" && transaction.status === "success";
  return {
    payment_id: payment.id,
    operation_id: transaction.operationId,
    transaction_id: transaction.transactionId,
    amount: toDecimal(transaction.amount),
    currency: payment.currency,
    fee: { amount: toDecimal(feeOf(transaction)), currency: payment.currency },
    method: transaction.method,
    status: transaction.status,
    status_code: transaction.code,
    status_description: held
      ? "Protected transaction. Amount was successfully blocked"
      : describe(transaction.code),
    description: order.description,
    created_at: timestamp(transaction.createdAt),
    terminal_name: "terminal-1",
    bank_name: "bank",
    ...(transaction.payload === undefined ? {} : { payload: transaction.payload }),
    ...(transaction.processedAt === undefined ? {} : { processed_at: timestamp(transaction.processedAt) }),
    ...recurrent(payment, transaction),
    ...(order.order_recipient === undefined
      ? {}
      : {
          recipient_name: order.order_recipient.name,
          recipient_tin: order.order_recipient.tin,
          recipient_iban: order.order_recipient.iban,
          recipient_bank_name: order.order_recipient.bank_name,
        }),
    ...(transaction.status === "success" && order.products !== undefined
      ? {
          fiscalization: {
            fiscal_id: payment.id.slice(0, 8),
            fiscal_url: receiptOf(payment.id),
            status: "Success",
            status_code: 1000,
            status_description: "Test result",
          },
        }
      : {}),
  };
}

/** Names the series of charges that the order started, once it is paid. */
function recurrent(
  payment: SimulatedPayment,
  { status, method }: SimulatedTransaction,
): { readonly recurrent_id?: string } {
  const starts = payment.order.init_recurrent === true && (method === "auth" || method === "purchase");
  return starts && status === "success" ? { recurrent_id: payment.id.replaceAll(/\D/g, "") } : {};
}

/** One per cent, as an example of a fee. */
const feeOf = ({ amount, status }: SimulatedTransaction): number =>
  status === "success" ? Math.round(amount / 100) : 0;

const receiptOf = (id: string): string => `https://receipt.rozetkapay.com/${id}`;

function describe(code: string): string {
  const words = code.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
