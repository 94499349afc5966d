import type {
  AlternativePaymentOperationDetails,
  AlternativePaymentOperationResult,
  PayPartsOperationDetails,
  PayPartsOperationResult,
  ResponseCodeName,
  UserAction,
} from "../types.js";
import { tell } from "./callbacks.js";
import { optional } from "./payment-answers.js";
import type { Context } from "./provider.js";
import type { Refundable } from "./refunds.js";
import { inWords, receiptOf, timestamp } from "./refusals.js";
import { keyOf, type SimulatedOrder, type SimulatedTransaction } from "./state.js";
import { settle } from "./transactions.js";

/** Every operation of an order, in its own list. */
export type OrderTransaction = SimulatedTransaction<"create" | "confirm" | "cancel" | "refund">;

/** The order of a project, if there is one. */
export function findOrder(
  { state }: Context,
  family: SimulatedOrder["family"],
  login: string,
  externalId: string,
): SimulatedOrder | undefined {
  return state.orders.get(keyOf(family, login, externalId));
}

/** Every operation of an order. */
export function operationsOf(order: SimulatedOrder): OrderTransaction[] {
  return [order.creation, ...order.confirmations, ...order.cancellations, ...order.refunds];
}

/** The payer agrees or refuses, in the bank's app or on its page. */
export function decide(context: Context, order: SimulatedOrder, code: ResponseCodeName): void {
  if (order.creation.status !== "pending")
    throw new Error(`The order ${order.externalId} is decided already.`);
  delete order.actionUrl;
  settle(context, order.creation, code);
  if (code === "transaction_successful") confirmSilently(context, order);
  tellOrder(context, order, order.creation, order.callbackUrl);
}

/** An order that confirms itself is confirmed with its creation. */
export function confirmSilently(context: Context, order: SimulatedOrder): void {
  const confirmation: SimulatedTransaction<"confirm"> = {
    ...order.creation,
    method: "confirm",
    operationId: context.ids.uuid(),
    transactionId: context.ids.uuid(),
  };
  order.confirmations.push(confirmation);
}

/** Tells the merchant how an operation of an order ended. */
export function tellOrder(
  context: Context,
  order: SimulatedOrder,
  transaction: OrderTransaction,
  callbackUrl: string | undefined,
): void {
  const { family, project, externalId } = order;
  const subject = { family, project, externalId, operation: transaction.method };
  tell(context, "payPartsProcessing", orderResult(order, transaction), callbackUrl, subject);
}

/** What a refund of an order needs. */
export function orderRefunds(
  context: Context,
  order: SimulatedOrder,
  callbackUrl: string | undefined,
): Refundable {
  return {
    refunds: order.refunds,
    told: (transaction) => tellOrder(context, order, transaction, callbackUrl),
  };
}

/** What the payer has to do, as answers show it. */
export const orderAction = ({ actionUrl }: SimulatedOrder): UserAction =>
  actionUrl === undefined ? null : { type: "url", value: actionUrl };

/** The result of an operation on an order. */
export function orderResult(order: SimulatedOrder, transaction: OrderTransaction): PayPartsOperationResult {
  const creates = transaction.method === "create";
  return {
    id: order.id,
    external_id: order.externalId,
    is_success: transaction.status === "success",
    action_required: creates && order.actionUrl !== undefined,
    action: creates ? orderAction(order) : null,
    details: orderDetails(order, transaction),
    ...optional("unified_external_id", order.unifiedExternalId),
    ...(transaction.status === "success" ? { receipt_url: receiptOf(order.id) } : {}),
    ...optional("metadata", order.metadata),
  };
}

/** One operation of an order in parts. */
export function orderDetails(order: SimulatedOrder, transaction: OrderTransaction): PayPartsOperationDetails {
  return {
    ...commonDetails(order, transaction),
    bank_name: order.bank,
    bank_key: order.bank,
    method: transaction.method,
  };
}

/** The result of an operation on an alternative payment. */
export function alternativeResult(
  order: SimulatedOrder,
  transaction: OrderTransaction,
): AlternativePaymentOperationResult {
  return {
    id: order.id,
    external_id: order.externalId,
    details: alternativeDetails(order, transaction),
    ...optional("unified_external_id", order.unifiedExternalId),
    ...optional("metadata", order.metadata),
  };
}

/** One operation of an alternative payment. */
export function alternativeDetails(
  order: SimulatedOrder,
  transaction: OrderTransaction,
): AlternativePaymentOperationDetails {
  const creates = transaction.method === "create";
  return {
    ...commonDetails(order, transaction),
    method: transaction.method,
    bank_name: order.bank,
    one_stage: true,
    action_required: creates && order.actionUrl !== undefined,
    action: creates ? orderAction(order) : null,
    ...optional("payment_method_type", order.methodType),
    ...(transaction.status === "success" ? { receipt_url: receiptOf(order.id) } : {}),
  };
}

function commonDetails(order: SimulatedOrder, transaction: OrderTransaction) {
  // The codes of orders have no word of their own for a refund that waits.
  const code = transaction.code === "refund_waiting_for_funds" ? "pending" : transaction.code;
  return {
    operation_id: transaction.operationId,
    transaction_id: transaction.transactionId,
    amount: transaction.amount / 100,
    currency: order.currency,
    status: transaction.status,
    status_code: code,
    status_description: `${inWords(code)}.`,
    created_at: timestamp(transaction.createdAt),
    ...optional("payload", transaction.payload),
    ...(transaction.processedAt === undefined ? {} : { processed_at: timestamp(transaction.processedAt) }),
  };
}
