import type {
  PaymentOperationResult,
  PaymentStatusResult,
  ResultPaymentMethod,
  TransactionDetails,
  UserAction,
  UserInfo,
} from "../types.js";
import { toDecimal } from "./amounts.js";
import { shownCard } from "./cards.js";
import { inWords, receiptOf, timestamp } from "./refusals.js";
import {
  heldOf,
  type PaymentTransaction,
  type SimulatedPayment,
  type SimulatedSession,
  sumOf,
} from "./state.js";

/** What an operation on a payment is called. */
export type PaymentOperation = "payment" | "recurrent" | "lookup" | "confirm" | "cancel" | "refund";

/** What the payer has to do, as answers show it. */
export const actionOf = ({ action }: SimulatedSession): UserAction =>
  action === undefined ? null : { type: "url", value: action.url };

/** The result of one operation on a payment, as answer or callback. */
export function paymentResult(
  payment: SimulatedPayment,
  operation: PaymentOperation,
  transaction: PaymentTransaction,
): PaymentOperationResult {
  const { session, terms } = payment;
  // An action stands for a payment that is still open: how an attempt ended is told without it.
  const open = transaction.status === "init" || transaction.status === "pending";
  const acts = operation === payment.operation && open && session.action !== undefined;
  return {
    id: payment.id,
    project_id: payment.project,
    is_success: transaction.status === "success" || acts,
    operation,
    action_required: acts,
    action: acts ? actionOf(session) : null,
    details: transactionDetails(payment, transaction),
    ...optional("external_id", payment.externalId),
    ...optional("batch_external_id", session.batch?.externalId),
    ...optional("unified_external_id", terms.unifiedExternalId),
    ...optional("child_of", terms.childOf),
    ...(session.batch === undefined ? {} : { has_child: hasChild(payment) }),
    ...methodOf(session),
    ...customerOf(payment),
    ...optional("delivery_details", session.delivery?.details),
    ...optional("order_recipient", session.delivery?.recipient),
    ...(transaction.status === "success" ? { receipt_url: receiptOf(payment.id) } : {}),
    ...optional("metadata", terms.metadata),
  };
}

/** The whole state of a payment. */
export function paymentStatus(payment: SimulatedPayment): PaymentStatusResult {
  const { session, terms, purchases, confirmations, cancellations, refunds } = payment;
  const details = (transactions: readonly PaymentTransaction[]): TransactionDetails[] =>
    transactions.map((transaction) => transactionDetails(payment, transaction));
  const purchased = sumOf(purchases) > 0;
  const { customer } = terms;
  return {
    id: payment.id,
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
    action_required: session.action !== undefined,
    action: actionOf(session),
    created_at: timestamp(payment.createdAt),
    ...optional("external_id", payment.externalId),
    ...optional("unified_external_id", terms.unifiedExternalId),
    ...optional("batch_external_id", session.batch?.externalId),
    ...(purchased ? { receipt_url: receiptOf(payment.id) } : {}),
    ...(customer === undefined && session.card === undefined
      ? {}
      : {
          customer: {
            ...optional("external_id", customer?.external_id),
            ...optional("first_name", customer?.first_name),
            ...optional("last_name", customer?.last_name),
            ...optional("email", customer?.email),
            ...optional("phone", customer?.phone),
            ...methodOf(session),
          },
        }),
    ...optional("delivery_details", session.delivery?.details),
    ...optional("order_recipient", session.delivery?.recipient),
  };
}

/** One transaction of a payment. */
function transactionDetails(payment: SimulatedPayment, transaction: PaymentTransaction): TransactionDetails {
  const { terms } = payment;
  const held = transaction.method === "auth" && transaction.status === "success";
  const receiver = terms.orderRecipient;
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
      : `${inWords(transaction.code)}.`,
    created_at: timestamp(transaction.createdAt),
    terminal_name: "terminal-1",
    bank_name: "bank",
    ...optional("description", terms.description),
    ...optional("payload", transaction.payload),
    ...optional("subscription_id", terms.subscriptionId),
    ...(transaction.processedAt === undefined ? {} : { processed_at: timestamp(transaction.processedAt) }),
    ...seriesOf(payment, transaction),
    ...optional("recipient_iban", receiver?.iban ?? terms.recipientIban),
    ...(receiver === undefined
      ? {}
      : {
          recipient_name: receiver.name,
          recipient_tin: receiver.tin,
          recipient_bank_name: receiver.bank_name,
        }),
    ...(transaction.status === "success" && terms.products !== undefined
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

/** Names the series of charges that the payment started, once it is paid. */
export function seriesOf(
  payment: SimulatedPayment,
  { status, method }: PaymentTransaction,
): { readonly recurrent_id?: string } {
  const starts = payment.terms.startsSeries && (method === "auth" || method === "purchase");
  return starts && status === "success" ? { recurrent_id: seriesIdOf(payment) } : {};
}

/** Series are numbered, and the number is written as a string. */
export const seriesIdOf = ({ id }: SimulatedPayment): string => id.replaceAll(/\D/g, "");

/** One per cent, as an example of a fee. */
export const feeOf = ({ amount, status }: PaymentTransaction): number =>
  status === "success" ? Math.round(amount / 100) : 0;

/** Whether another order of the batch belongs to this one. */
export const hasChild = (payment: SimulatedPayment): boolean =>
  payment.session.payments.some((other) => other.terms.childOf === payment.externalId);

/** What was paid with. */
export const methodOf = ({ card }: SimulatedSession): { readonly payment_method?: ResultPaymentMethod } =>
  card === undefined ? {} : { payment_method: shownCard(card) };

/** A member that is left out when there is nothing to say. */
export function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  // The one member is named by the type parameter, which a computed key does not tell.
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

function customerOf({ terms: { customer } }: SimulatedPayment): { readonly customer?: UserInfo } {
  if (customer === undefined) return {};
  return {
    customer: {
      ...optional("external_id", customer.external_id),
      ...optional("first_name", customer.first_name),
      ...optional("last_name", customer.last_name),
      ...optional("patronym", customer.patronym),
      ...optional("email", customer.email),
      ...optional("phone", customer.phone),
      ...optional("ip_address", customer.fingerprint?.browser_ip_address),
      ...optional("browser_user_agent", customer.fingerprint?.browser_user_agent),
    },
  };
}
