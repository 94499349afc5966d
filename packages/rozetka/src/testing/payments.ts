import type {
  CreateLookupRequest,
  CreatePaymentRequest,
  CreateRecurrentPaymentRequest,
  PaymentOperationResult,
} from "../types.js";
import { toHundredths } from "./amounts.js";
import { resend } from "./callbacks.js";
import { type ChosenCard, chosenCard } from "./cards.js";
import { type PaymentOperation, paymentResult, paymentStatus } from "./payment-answers.js";
import type { Context, HandlersOf } from "./provider.js";
import { cancelRefund, type Refundable, refund, refundedOf, retryRefund } from "./refunds.js";
import { problem, type Refusal, receiptOf } from "./refusals.js";
import { capture, confirmable, notHeld, release } from "./second-steps.js";
import { lastPurchases, openPage, payDirectly, type Row, tellRows } from "./sessions.js";
import {
  chargedOf,
  heldOf,
  keyOf,
  type PaymentTransaction,
  type RozetkaState,
  type SimulatedPayment,
  type SimulatedSession,
  sumOf,
} from "./state.js";
import { newTransaction } from "./transactions.js";
import { savedCard } from "./wallet.js";

type PaymentAnswer = { readonly status: 200; readonly body: PaymentOperationResult } | Refusal;

/** Minutes that a single payment's page stays open, which is an assumption. */
const pageMinutes = 720;

/** The handlers of single payments. */
export const paymentHandlers: HandlersOf<"payments"> = {
  "payments.create": (context) => createPayment(context, context.principal.login, context.input.body),
  "payments.createRecurrent": (context) =>
    createRecurrent(context, context.principal.login, context.input.body),
  "payments.lookup": (context) => lookUpCard(context, context.principal.login, context.input.body),
  "payments.confirm"(context) {
    const { external_id, amount, currency, payload, callback_url } = context.input.body;
    return onPayment(context, context.principal.login, external_id, (payment) => {
      if (isOther(currency, payment)) return problem(context, "invalid_currency", "currency");
      const wanted = confirmable(context, payment, amount, "amount");
      if (typeof wanted !== "number") return wanted;
      const transaction = capture(context, payment, wanted, payload);
      return done(context, "confirm", { payment, transaction }, callback_url);
    });
  },
  "payments.cancel"(context) {
    const { external_id, amount, currency, payload, callback_url } = context.input.body;
    return onPayment(context, context.principal.login, external_id, (payment) => {
      if (isOther(currency, payment)) return problem(context, "invalid_currency", "currency");
      const held = heldOf(payment);
      if (held === 0) return notHeld(context, payment, payment.cancellations);
      const wanted = amount === undefined ? held : toHundredths(amount);
      if (wanted > held) return problem(context, "wrong_amount", "amount");
      const transaction = release(context, payment, wanted, payload);
      return done(context, "cancel", { payment, transaction }, callback_url);
    });
  },
  "payments.refund"(context) {
    const { external_id, amount, currency, payload, callback_url } = context.input.body;
    return onPayment(context, context.principal.login, external_id, (payment) => {
      if (isOther(currency, payment)) return problem(context, "incorrect_refund_sum_or_currency", "currency");
      const taken = chargedOf(payment) + sumOf(payment.refunds);
      const left = taken - refundedOf(payment.refunds);
      if (left === 0) {
        return problem(context, taken > 0 ? "payment_was_refunded" : "transaction_success_primary_not_found");
      }
      const wanted = amount === undefined ? left : toHundredths(amount);
      if (wanted > left) return problem(context, "incorrect_refund_sum_or_currency", "amount");
      const transaction = refund(context, refundable(context, payment, callback_url), wanted, payload);
      return shown(payment, "refund", transaction);
    });
  },
  "payments.retryRefund": (context) =>
    onPayment(context, context.principal.login, context.input.body.external_id, (payment) => {
      const retried = retryRefund(context, refundable(context, payment, payment.session.callbackUrl));
      return "body" in retried ? retried : shown(payment, "refund", retried);
    }),
  "payments.cancelRefund": (context) =>
    onPayment(context, context.principal.login, context.input.body.external_id, (payment) => {
      const dropped = cancelRefund(context, refundable(context, payment, payment.session.callbackUrl));
      return "body" in dropped ? dropped : shown(payment, "refund", dropped);
    }),
  "payments.info"(context) {
    const payment = visiblePayment(context.state, context.principal.login, context.input.query.external_id);
    // A hosted payment that nobody has tried to pay has no record yet.
    if (payment === undefined || payment.purchases.length === 0) return problem(context, "data_not_found");
    return { status: 200, body: paymentStatus(payment) };
  },
  "payments.resendCallback"(context) {
    const { external_id, operation } = context.input.body;
    const payment = visiblePayment(context.state, context.principal.login, external_id);
    const project = payment?.project ?? context.principal.login;
    return resend(context, { family: "payment", project, externalId: external_id, operation });
  },
  "payments.receipt"(context) {
    const payment = visiblePayment(context.state, context.principal.login, context.input.query.external_id);
    if (payment === undefined || sumOf(payment.purchases) === 0) return problem(context, "data_not_found");
    return { status: 200, body: { project_id: payment.project, receipt_url: receiptOf(payment.id) } };
  },
};

function createPayment(context: Context, login: string, request: CreatePaymentRequest): PaymentAnswer {
  const earlier = context.state.payments.get(keyOf(login, request.external_id));
  if (earlier !== undefined && sumOf(earlier.purchases) > 0) {
    return problem(context, "transaction_already_paid");
  }
  // The page that was open is replaced by a new one.
  if (earlier !== undefined && earlier.session.batch === undefined) delete earlier.session.action;
  const payment: SimulatedPayment = {
    ...blank(context, login, request.external_id, "payment"),
    amount: toHundredths(request.amount),
    currency: request.currency,
    twoSteps: request.confirm === false,
    terms: {
      description: request.description,
      payload: request.payload,
      unifiedExternalId: request.unified_external_id,
      products: request.products,
      metadata: request.metadata,
      customer: request.customer,
      recipientTin: request.recipient?.tin,
      recipientIban:
        request.recipient?.payment_method.type === "iban"
          ? request.recipient.payment_method.iban.iban
          : undefined,
      subscriptionId: request.subscription_id,
      startsSeries: request.init_recurrent_payment === true,
    },
    // Failed attempts stay with the payment, whichever request made them.
    ...(earlier === undefined ? {} : { id: earlier.id, purchases: earlier.purchases }),
    session: newSession(context, request.callback_url, request.mode === "express_checkout"),
  };
  const minutes = request.mode === "direct" ? 0 : (request.checkout_ttl ?? pageMinutes);
  return start(context, payment, request.mode, request.customer?.payment_method, minutes);
}

function createRecurrent(
  context: Context,
  login: string,
  request: CreateRecurrentPaymentRequest,
): PaymentAnswer {
  const { state } = context;
  const series = state.series.get(request.recurrent_id);
  if (series === undefined) return problem(context, "recurrent_not_found", "recurrent_id");
  const project = request.delegate_api_key ?? login;
  const earlier = state.payments.get(keyOf(project, request.external_id));
  if (earlier !== undefined && sumOf(earlier.purchases) > 0) {
    return problem(context, "transaction_already_paid");
  }
  const payment: SimulatedPayment = {
    ...blank(context, project, request.external_id, "recurrent"),
    amount: toHundredths(request.amount),
    currency: series.currency,
    twoSteps: request.confirm === false,
    terms: {
      payload: request.payload,
      unifiedExternalId: request.unified_external_id,
      metadata: request.metadata,
      subscriptionId: request.subscription_id,
      startsSeries: false,
    },
    session: newSession(context, request.callback_url, false),
  };
  // The payer is not there: a repeated charge asks for no check.
  return startWith(context, payment, { ...series.card, threeDs: false });
}

function lookUpCard(context: Context, login: string, request: CreateLookupRequest): PaymentAnswer {
  const payment: SimulatedPayment = {
    ...blank(context, login, undefined, "lookup"),
    amount: 0,
    currency: request.currency ?? "UAH",
    twoSteps: false,
    terms: {
      description: request.description,
      payload: request.payload,
      customer: request.customer,
      startsSeries: false,
    },
    session: newSession(context, request.callback_url, false),
  };
  return start(context, payment, request.mode, request.customer?.payment_method, pageMinutes);
}

function start(
  context: Context,
  payment: SimulatedPayment,
  mode: CreatePaymentRequest["mode"],
  method: Parameters<typeof chosenCard>[0] | undefined,
  minutes: number,
): PaymentAnswer {
  if (mode !== "direct") {
    remember(context.state, payment);
    openPage(context, payment.session, minutes);
    return pageAnswer(context, payment);
  }
  const card = method === undefined ? undefined : chosenCard(method, savedCard(context));
  if (card === undefined) return problem(context, "payment_method_not_found");
  return startWith(context, payment, card);
}

function startWith(context: Context, payment: SimulatedPayment, card: ChosenCard): PaymentAnswer {
  remember(context.state, payment);
  payDirectly(context, payment.session, card);
  const [row] = lastPurchases(context, payment.session);
  return row === undefined
    ? problem(context, "internal_error")
    : shown(payment, payment.operation, row.transaction);
}

/** A page is no payment yet, so the answer has no transaction. */
function pageAnswer(context: Context, payment: SimulatedPayment): PaymentAnswer {
  const pending = newTransaction(context, payment.twoSteps ? "auth" : "purchase", payment.amount);
  const { details: _none, ...body } = paymentResult(payment, payment.operation, pending);
  return { status: 200, body };
}

function remember(state: RozetkaState, payment: SimulatedPayment): void {
  payment.session.payments.push(payment);
  state.payments.set(keyOf(payment.project, payment.externalId ?? payment.id), payment);
}

function blank(
  { ids, clock }: Context,
  project: string,
  externalId: string | undefined,
  operation: SimulatedPayment["operation"],
): Pick<
  SimulatedPayment,
  | "id"
  | "project"
  | "externalId"
  | "operation"
  | "createdAt"
  | "purchases"
  | "confirmations"
  | "cancellations"
  | "refunds"
> {
  return {
    id: ids.uuid(),
    project,
    externalId,
    operation,
    createdAt: clock.now(),
    purchases: [],
    confirmations: [],
    cancellations: [],
    refunds: [],
  };
}

const newSession = (
  { ids }: Context,
  callbackUrl: string | undefined,
  express: boolean,
): SimulatedSession => ({ id: ids.uuid(), callbackUrl, payments: [], express });

/** A payment of the caller's own project, else an order of one of its batches. */
function visiblePayment(
  state: RozetkaState,
  login: string,
  externalId: string,
): SimulatedPayment | undefined {
  const own = state.payments.get(keyOf(login, externalId));
  if (own !== undefined) return own;
  return [...state.payments.values()].find(
    (payment) => payment.externalId === externalId && payment.session.batch?.owner === login,
  );
}

function onPayment(
  context: Context,
  login: string,
  externalId: string,
  act: (payment: SimulatedPayment) => PaymentAnswer,
): PaymentAnswer {
  const payment = visiblePayment(context.state, login, externalId);
  return payment === undefined ? problem(context, "transaction_not_found") : act(payment);
}

function refundable(
  context: Context,
  payment: SimulatedPayment,
  callbackUrl: string | undefined,
): Refundable {
  return {
    refunds: payment.refunds,
    told: (transaction) => tellRows(context, "refund", [{ payment, transaction }], callbackUrl),
  };
}

function done(
  context: Context,
  operation: PaymentOperation,
  row: Row,
  callbackUrl: string | undefined,
): PaymentAnswer {
  tellRows(context, operation, [row], callbackUrl);
  return shown(row.payment, operation, row.transaction);
}

const shown = (
  payment: SimulatedPayment,
  operation: PaymentOperation,
  transaction: PaymentTransaction,
): PaymentAnswer => ({ status: 200, body: paymentResult(payment, operation, transaction) });

const isOther = (currency: string | undefined, payment: SimulatedPayment): boolean =>
  currency !== undefined && currency !== payment.currency;
