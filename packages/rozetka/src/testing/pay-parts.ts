import type { CreatePayPartsOrderRequest, PayPartsBankInfo, ResponseCodeName } from "../types.js";
import { toDecimal, toHundredths } from "./amounts.js";
import { resend } from "./callbacks.js";
import {
  confirmSilently,
  findOrder,
  operationsOf,
  orderAction,
  orderDetails,
  orderRefunds,
  orderResult,
  tellOrder,
} from "./orders.js";
import { optional } from "./payment-answers.js";
import type { Context, HandlersOf } from "./provider.js";
import { cancelRefund, refund, refundedOf, retryRefund } from "./refunds.js";
import { problem, type Refusal, receiptOf, timestamp } from "./refusals.js";
import { keyOf, type SimulatedOrder, sumOf } from "./state.js";
import { newTransaction, settle, suspend } from "./transactions.js";

/** How a test telephone number behaves at the bank `stub`. */
export interface TestPhone {
  /** Whether the payer confirms on a page; otherwise the bank decides at once. */
  readonly page: boolean;
  readonly succeeds: boolean;
}

/**
 * The provider's test telephone numbers for orders in parts; only at the bank `stub`.
 *
 * Source: the provider's document, section on test data.
 */
export const testPhones: Readonly<Record<string, TestPhone>> = {
  "+380930000001": { page: true, succeeds: true },
  "+380930000002": { page: true, succeeds: true },
  "+380930000003": { page: false, succeeds: true },
  "+380930000004": { page: false, succeeds: true },
  "+380930000007": { page: true, succeeds: false },
  "+380930000008": { page: true, succeeds: false },
  "+380930000009": { page: false, succeeds: false },
  "+380930000010": { page: false, succeeds: false },
};

const periods = [2, 3, 4, 6, 9, 12, 24];
const limits = { min_amount: 1, max_amount: 100_000 };

/** Keys of the banks; the periods and limits are examples. */
const banks = ["rozetkapay", "monobank", "privatbank", "oschadbank", "abank", "izibank", "stub"];

type Answer = { readonly status: 200; readonly body: ReturnType<typeof orderResult> } | Refusal;

/** The handlers of orders paid in parts. */
export const payPartsHandlers: HandlersOf<"payParts"> = {
  "payParts.create": (context) => createOrder(context, context.principal.login, context.input.body),
  "payParts.confirm"(context) {
    const { external_id, payload, callback_url } = context.input.body;
    return onOrder(context, context.principal.login, external_id, (order) => {
      if (order.confirmations.length > 0) return problem(context, "action_already_done");
      if (sumOf([order.creation]) === 0 || order.cancellations.length > 0) {
        return problem(context, "invalid_transaction_status");
      }
      const transaction = newTransaction(context, "confirm", order.amount, payload);
      order.confirmations.push(transaction);
      settle(context, transaction, "transaction_successful");
      tellOrder(context, order, transaction, callback_url);
      return { status: 200, body: orderResult(order, transaction) };
    });
  },
  "payParts.cancel"(context) {
    const { external_id, payload, callback_url } = context.input.body;
    return onOrder(context, context.principal.login, external_id, (order) => {
      if (order.cancellations.length > 0) return problem(context, "action_already_done");
      if (order.creation.status === "failure" || order.confirmations.length > 0) {
        return problem(context, "invalid_transaction_status");
      }
      if (order.creation.status === "pending") {
        delete order.actionUrl;
        settle(context, order.creation, "transaction_declined");
      }
      const transaction = newTransaction(context, "cancel", order.amount, payload);
      order.cancellations.push(transaction);
      settle(context, transaction, "cancel_successful");
      tellOrder(context, order, transaction, callback_url);
      return { status: 200, body: orderResult(order, transaction) };
    });
  },
  "payParts.refund"(context) {
    const { external_id, amount, currency, payload, callback_url } = context.input.body;
    return onOrder(context, context.principal.login, external_id, (order) => {
      const refused = refuseRefund(context, order, amount, currency);
      if (refused !== undefined) return refused;
      const left = refundableOf(order);
      const wanted = amount === undefined ? left : toHundredths(amount);
      const transaction = refund(context, orderRefunds(context, order, callback_url), wanted, payload);
      return { status: 200, body: orderResult(order, transaction) };
    });
  },
  "payParts.retryRefund": (context) =>
    onOrder(context, context.principal.login, context.input.body.external_id, (order) => {
      const retried = retryRefund(context, orderRefunds(context, order, order.callbackUrl));
      return "body" in retried ? retried : { status: 200, body: orderResult(order, retried) };
    }),
  "payParts.cancelRefund": (context) =>
    onOrder(context, context.principal.login, context.input.body.external_id, (order) => {
      const dropped = cancelRefund(context, orderRefunds(context, order, order.callbackUrl));
      return "body" in dropped ? dropped : { status: 200, body: orderResult(order, dropped) };
    }),
  "payParts.operationInfo"(context) {
    const { external_id, operation_id } = context.input.query;
    return onOrder(context, context.principal.login, external_id, (order) => {
      const found = operationsOf(order).find(({ operationId }) => operationId === operation_id);
      if (found === undefined) return problem(context, "operation_not_found");
      return { status: 200, body: orderResult(order, found) };
    });
  },
  "payParts.info"(context) {
    const { external_id } = context.input.query;
    const order = findOrder(context, "pay-parts", context.principal.login, external_id);
    if (order === undefined) return problem(context, "data_not_found");
    const { creation, confirmations, cancellations, refunds } = order;
    const purchased = creation.status === "success";
    return {
      status: 200,
      body: {
        external_id: order.externalId,
        amount: toDecimal(order.amount),
        amount_confirmed: toDecimal(sumOf(confirmations)),
        amount_canceled: toDecimal(sumOf(cancellations)),
        amount_refunded: toDecimal(sumOf(refunds)),
        currency: order.currency,
        purchased,
        confirmed: sumOf(confirmations) > 0,
        canceled: sumOf(cancellations) > 0,
        refunded: sumOf(refunds) > 0,
        purchase_details: orderDetails(order, creation),
        confirmation_details: confirmations.map((each) => orderDetails(order, each)),
        cancellation_details: cancellations.map((each) => orderDetails(order, each)),
        refund_details: refunds.map((each) => orderDetails(order, each)),
        action_required: order.actionUrl !== undefined,
        action: orderAction(order),
        created_at: timestamp(order.createdAt),
        customer: {
          ...optional("first_name", order.customer.first_name),
          ...optional("last_name", order.customer.last_name),
          ...optional("email", order.customer.email),
          ...optional("phone", order.customer.phone),
        },
        ...optional("unified_external_id", order.unifiedExternalId),
        ...(purchased ? { receipt_url: receiptOf(order.id) } : {}),
      },
    };
  },
  "payParts.banks": ({ input }) => ({
    status: 200,
    body: banks.map(
      (name): PayPartsBankInfo => ({
        name,
        product_name: `${name} in parts`,
        logo_url: `https://cdn.rozetkapay.com/banks/${name}.svg`,
        available_periods: periods,
        limits,
        ...(input.query.include_fees === true
          ? { periods: periods.map((period) => ({ period, fee: period })) }
          : {}),
      }),
    ),
  }),
  "payParts.resendCallback"(context) {
    const { external_id, operation } = context.input.body;
    return resend(context, {
      family: "pay-parts",
      project: context.principal.login,
      externalId: external_id,
      // The list of operations is that of payments too, where the creation goes by its other name.
      operation: operation === "payment" ? "create" : operation,
    });
  },
};

function createOrder(context: Context, login: string, request: CreatePayPartsOrderRequest): Answer {
  const { state, ids, clock } = context;
  const key = keyOf("pay-parts", login, request.external_id);
  const earlier = state.orders.get(key);
  if (earlier !== undefined && earlier.creation.status !== "failure") {
    return problem(context, "order_is_duplicated");
  }
  const refused = refuseOrder(context, request);
  if (refused !== undefined) return refused;
  const amount = toHundredths(request.amount);
  const order: SimulatedOrder = {
    family: "pay-parts",
    id: ids.uuid(),
    project: login,
    externalId: request.external_id,
    unifiedExternalId: request.unified_external_id,
    amount,
    currency: request.currency,
    bank: request.bank_name,
    methodType: undefined,
    autoConfirm: request.auto_confirm_after_success === true,
    callbackUrl: request.callback_url,
    metadata: request.metadata,
    customer: request.customer,
    createdAt: clock.now(),
    creation: newTransaction(context, "create", amount, request.payload),
    confirmations: [],
    cancellations: [],
    refunds: [],
  };
  state.orders.set(key, order);
  const phone = request.bank_name === "stub" ? testPhones[request.customer.phone ?? ""] : undefined;
  const paged = phone === undefined ? opensPage(request) : phone.page;
  if (phone !== undefined && !phone.page) {
    settle(context, order.creation, phone.succeeds ? successOf(order) : "transaction_rejected");
    if (order.creation.code === "transaction_successful") confirmSilently(context, order);
    tellOrder(context, order, order.creation, order.callbackUrl);
  } else {
    suspend(order.creation, paged ? "waiting_for_redirect" : "pending");
    if (paged) order.actionUrl = `${context.options.checkoutUrl}/payparts/${order.id}`;
  }
  return { status: 200, body: orderResult(order, order.creation) };
}

/** How an order ends when the payer agrees or refuses; a test telephone number decides for itself. */
export function decisionOf(order: SimulatedOrder, agrees: boolean): ResponseCodeName {
  const phone = order.bank === "stub" ? testPhones[order.customer.phone ?? ""] : undefined;
  return agrees && phone?.succeeds !== false ? successOf(order) : "transaction_rejected";
}

const successOf = ({ autoConfirm, family }: SimulatedOrder): ResponseCodeName =>
  autoConfirm || family === "alternative" ? "transaction_successful" : "contract_was_signed_on_client_side";

/** Why a bank does not take an order. */
function refuseOrder(context: Context, request: CreatePayPartsOrderRequest): Refusal | undefined {
  const { bank_name, mode, customer, products, result_url, amount, parts_count } = request;
  if (!banks.includes(bank_name)) return problem(context, "bank_is_not_supported", "bank_name");
  if (mode === "hosted" && bank_name !== "oschadbank")
    return problem(context, "invalid_request_body", "mode");
  if (bank_name === "rozetkapay" && result_url === undefined) {
    return problem(context, "invalid_request_body", "result_url");
  }
  if ((bank_name === "rozetkapay" || bank_name === "monobank") && products === undefined) {
    return problem(context, "invalid_request_body", "products");
  }
  if (bank_name === "stub" && testPhones[customer.phone ?? ""] === undefined) {
    return problem(context, "invalid_phone_number", "customer.phone");
  }
  if (!periods.includes(parts_count)) return problem(context, "wrong_payment_count", "parts_count");
  if (amount > limits.max_amount) return problem(context, "transaction_amount_limit", "amount");
  return undefined;
}

/** Whether the payer confirms on a page; otherwise in the bank's app. */
const opensPage = ({ bank_name, mode, customer }: CreatePayPartsOrderRequest): boolean =>
  mode === "hosted" ||
  bank_name === "rozetkapay" ||
  (bank_name === "privatbank" && customer.phone === undefined);

/** What of an order was charged and not given back. */
export const refundableOf = (order: SimulatedOrder): number =>
  sumOf(order.confirmations) - refundedOf(order.refunds);

/** Why an order cannot be refunded. */
export function refuseRefund(
  context: Context,
  order: SimulatedOrder,
  amount: number | undefined,
  currency: string | undefined,
): Refusal | undefined {
  if (currency !== undefined && currency !== order.currency) {
    return problem(context, "incorrect_refund_sum_or_currency", "currency");
  }
  if (order.confirmations.length === 0) return problem(context, "transaction_success_primary_not_found");
  const left = refundableOf(order);
  if (left === 0) return problem(context, "payment_was_refunded");
  if (amount !== undefined && toHundredths(amount) > left) {
    return problem(context, "incorrect_refund_sum_or_currency", "amount");
  }
  return undefined;
}

function onOrder(
  context: Context,
  login: string,
  externalId: string,
  act: (order: SimulatedOrder) => Answer,
): Answer {
  const order = findOrder(context, "pay-parts", login, externalId);
  return order === undefined ? problem(context, "transaction_not_found") : act(order);
}
