import type { BatchOrderDetail, BatchPaymentOperationResult } from "../types.js";
import { toDecimal } from "./amounts.js";
import { actionOf, feeOf, hasChild, methodOf, optional, seriesOf } from "./payment-answers.js";
import { inWords, receiptOf, timestamp } from "./refusals.js";
import type { PaymentTransaction, SimulatedBatch, SimulatedPayment } from "./state.js";

/** What an operation on a batch is called in its rows. */
export type BatchMethod = "create" | "confirm" | "cancel";

/** The answer to an operation on a batch, with the rows it concerns. */
export function batchResult(
  batch: SimulatedBatch,
  method: BatchMethod,
  rows: readonly { readonly payment: SimulatedPayment; readonly transaction: PaymentTransaction }[],
  options: { readonly list: "order_details" | "orders_details"; readonly payload: string | undefined },
): BatchPaymentOperationResult {
  const taken = rows.reduce(
    (sum, { transaction }) => sum + (transaction.status === "success" ? transaction.amount : 0),
    0,
  );
  const last = rows.at(-1)?.transaction;
  const session = batch.orders[0]?.session;
  const open = rows.some(({ transaction: { status } }) => status === "init" || status === "pending");
  const action = session === undefined || !open ? null : actionOf(session);
  return {
    id: batch.id,
    batch_external_id: batch.externalId,
    action_required: action !== null,
    action,
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
      ...optional("payload", options.payload),
    },
    [options.list]: rows.map(({ payment, transaction }) => orderRow(payment, method, transaction)),
    ...(session === undefined ? {} : methodOf(session)),
    ...(taken === 0 ? {} : { receipt_url: receiptOf(batch.id) }),
    ...optional("metadata", batch.request.metadata),
  };
}

function orderRow(
  payment: SimulatedPayment,
  method: BatchMethod,
  transaction: PaymentTransaction,
): BatchOrderDetail {
  const { terms } = payment;
  return {
    operation_id: transaction.operationId,
    transaction_id: transaction.transactionId,
    amount: toDecimal(transaction.amount),
    fee: { amount: toDecimal(feeOf(transaction)), currency: payment.currency },
    method,
    status: transaction.status,
    status_code: transaction.code,
    status_description: `${inWords(transaction.code)}.`,
    has_child: hasChild(payment),
    ...optional("external_id", payment.externalId),
    ...optional("description", terms.description),
    ...optional("unified_external_id", terms.unifiedExternalId),
    ...optional("payload", terms.payload),
    ...optional("child_of", terms.childOf),
    ...optional("order_recipient", terms.orderRecipient),
    ...optional("recipient_iban", terms.orderRecipient?.iban),
    ...seriesOf(payment, transaction),
  };
}
