import type { CreateAlternativePaymentRequest } from "../types.js";
import { toDecimal, toHundredths } from "./amounts.js";
import { resend } from "./callbacks.js";
import {
  alternativeDetails,
  alternativeResult,
  findOrder,
  operationsOf,
  orderRefunds,
  tellOrder,
} from "./orders.js";
import { refundableOf, refuseRefund } from "./pay-parts.js";
import { optional } from "./payment-answers.js";
import type { Context, HandlersOf } from "./provider.js";
import { refund } from "./refunds.js";
import { problem, type Refusal } from "./refusals.js";
import { keyOf, type SimulatedOrder, sumOf } from "./state.js";
import { newTransaction, settle, suspend } from "./transactions.js";

/** A BLIK code that the payer's bank refuses. */
export const refusedBlikCode = "000000";

type Answer = { readonly status: 200; readonly body: ReturnType<typeof alternativeResult> } | Refusal;

/** The handlers of alternative payments. */
export const alternativePaymentHandlers: HandlersOf<"alternativePayments"> = {
  "alternativePayments.create": (context) => create(context, context.principal.login, context.input.body),
  "alternativePayments.refund"(context) {
    const { external_id, amount, currency, payload, callback_url } = context.input.body;
    return onOrder(context, context.principal.login, external_id, (order) => {
      const refused = refuseRefund(context, order, amount, currency);
      if (refused !== undefined) return refused;
      const wanted = amount === undefined ? refundableOf(order) : toHundredths(amount);
      const transaction = refund(context, orderRefunds(context, order, callback_url), wanted, payload);
      return { status: 200, body: alternativeResult(order, transaction) };
    });
  },
  "alternativePayments.operationInfo"(context) {
    const { external_id, operation_id } = context.input.query;
    return onOrder(context, context.principal.login, external_id, (order) => {
      const found = operationsOf(order).find(({ operationId }) => operationId === operation_id);
      if (found === undefined) return problem(context, "operation_not_found");
      return { status: 200, body: alternativeResult(order, found) };
    });
  },
  "alternativePayments.info"(context) {
    const { external_id } = context.input.query;
    const order = findOrder(context, "alternative", context.principal.login, external_id);
    if (order === undefined) return problem(context, "data_not_found");
    const { first_name, last_name, email, phone } = order.customer;
    return {
      status: 200,
      body: {
        id: order.id,
        external_id: order.externalId,
        amount: toDecimal(order.amount),
        amount_refunded: toDecimal(sumOf(order.refunds)),
        purchased: order.creation.status === "success",
        purchase_details: [alternativeDetails(order, order.creation)],
        refunded: sumOf(order.refunds) > 0,
        refund_details: order.refunds.map((each) => alternativeDetails(order, each)),
        customer: {
          ...optional("first_name", first_name),
          ...optional("last_name", last_name),
          ...optional("email", email),
          ...optional("phone", phone),
        },
        ...optional("unified_external_id", order.unifiedExternalId),
      },
    };
  },
  "alternativePayments.resendCallback"(context) {
    const { external_id, operation } = context.input.body;
    return resend(context, {
      family: "alternative",
      project: context.principal.login,
      externalId: external_id,
      operation,
    });
  },
};

function create(context: Context, login: string, request: CreateAlternativePaymentRequest): Answer {
  const { state, ids, clock } = context;
  const key = keyOf("alternative", login, request.external_id);
  const earlier = state.orders.get(key);
  if (earlier !== undefined && earlier.creation.status !== "failure") {
    return problem(context, "order_is_duplicated");
  }
  if (request.currency !== "PLN") return problem(context, "invalid_currency", "currency");
  const method = request.customer.payment_method;
  const code = method?.type === "blik" ? method.blik?.blik_code : undefined;
  const amount = toHundredths(request.amount);
  const order: SimulatedOrder = {
    family: "alternative",
    id: ids.uuid(),
    project: login,
    externalId: request.external_id,
    unifiedExternalId: request.unified_external_id,
    amount,
    currency: request.currency,
    bank: request.provider,
    methodType: method?.type,
    autoConfirm: true,
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
  if (code === refusedBlikCode) {
    settle(context, order.creation, "transaction_declined");
    tellOrder(context, order, order.creation, order.callbackUrl);
  } else if (code === undefined) {
    // Without a code the payer chooses on the provider's page.
    suspend(order.creation, "waiting_for_redirect");
    order.actionUrl = `${context.options.checkoutUrl}/alternative/${order.id}`;
  } else {
    suspend(order.creation, "pending");
  }
  return { status: 200, body: alternativeResult(order, order.creation) };
}

function onOrder(
  context: Context,
  login: string,
  externalId: string,
  act: (order: SimulatedOrder) => Answer,
): Answer {
  const order = findOrder(context, "alternative", login, externalId);
  return order === undefined ? problem(context, "transaction_not_found") : act(order);
}
