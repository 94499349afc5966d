import type {
  CancelRequest,
  CancelResult,
  CheckoutRequest,
  CheckoutResult,
  DeclineCodeName,
  ProblemCodeName,
  ReceiptRequest,
  Slip,
  StatusRequest,
  StatusResult,
} from "../types.js";
import type { KoshelekContext } from "./definition.js";
import { declinedTotals, refusedSessions, silentSession, smallestTotal, unknownStoreId } from "./magic.js";
import { type Arrived, problem, type Refusal, remember, repeated } from "./replies.js";
import type { SimulatedCancellation, SimulatedPayment, SimulatedRefund } from "./state.js";

/** Registers a payment. */
export function checkout(
  context: KoshelekContext,
  request: Arrived<CheckoutRequest>,
): { readonly status: 200; readonly body: CheckoutResult } | Refusal {
  const { state, ids, clock, options } = context;
  const { answers } = state;
  const earlier = repeated(answers.checkout, request);
  if (earlier !== undefined) return earlier;
  const refusal = refusalOf(context, request);
  if (refusal !== undefined) return refusal;
  const payment: SimulatedPayment = {
    transactionId: ids.uuid(),
    request,
    status: "new",
    confirmed: false,
    taken: false,
    refunded: 0,
  };
  state.payments.set(payment.transactionId, payment);
  if (request.checkoutInvoice.totalAmount < smallestTotal) {
    reject(context, payment, "TOTAL_AMOUNT_IS_TOO_SMALL");
  } else if (options.confirmAfter !== undefined && !request.cardSession.startsWith(silentSession)) {
    clock.schedule(() => {
      if (payment.status === "new") confirm(context, payment);
    }, options.confirmAfter);
  }
  return remember(answers.checkout, request, {
    requestId: request.requestId,
    transactionId: payment.transactionId,
    status: payment.status,
    ...slipIn(payment),
  });
}

function refusalOf({ state }: KoshelekContext, request: CheckoutRequest): Refusal | undefined {
  const { cardSession, storeId } = request;
  if (storeId === unknownStoreId) return problem("UNKNOWN_PARTNER_ID", "Магазин не найден");
  for (const [start, code] of Object.entries(refusedSessions)) {
    if (cardSession.startsWith(start)) return problem(code, refusalTexts[code] ?? "Ошибка");
  }
  if (state.spentSessions.has(cardSession)) return problem("UNKNOWN_SESSION_ID", "Сессия карты не найдена");
  for (const other of state.payments.values()) {
    if (other.request.cardSession !== cardSession) continue;
    if (isOpen(other)) {
      return problem("TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS", "Для этой сессии уже есть транзакция");
    }
    if (other.status !== "rejected" && other.status !== "canceled") {
      return problem("TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED", "Транзакция этой сессии уже оплачена");
    }
  }
  return undefined;
}

const refusalTexts: Partial<Record<ProblemCodeName, string>> = {
  UNKNOWN_SESSION_ID: "Сессия карты не найдена",
  TRANSACTION_IN_PROCESSING: "Транзакция в обработке",
  EXTERNAL_PROVIDER_ERROR: "Ошибка платёжного провайдера",
};

/** Answers for a payment, or for a cancellation or refund by its own transaction. */
export function status(
  { state }: KoshelekContext,
  request: Arrived<StatusRequest>,
): { readonly status: 200; readonly body: StatusResult } {
  const { requestId, transactionId, refTransactionId } = request;
  const reference =
    refTransactionId === undefined
      ? undefined
      : (state.cancellations.get(refTransactionId) ?? state.refunds.get(refTransactionId));
  const payment = state.payments.get(transactionId ?? reference?.transactionId ?? "");
  if (payment === undefined) {
    return { status: 200, body: { requestId, transactionId: transactionId ?? "", status: "" } };
  }
  return { status: 200, body: statusOf(payment, requestId, reference) };
}

/** Cancels a payment that is still open, at once or after `cancelDelay`. */
export function cancel(
  context: KoshelekContext,
  request: Arrived<CancelRequest>,
): { readonly status: 200; readonly body: CancelResult } | Refusal {
  const { state, ids, options, clock } = context;
  const earlier = repeated(state.answers.cancel, request);
  if (earlier !== undefined) return earlier;
  if (request.storeId === unknownStoreId) return problem("UNKNOWN_PARTNER_ID", "Магазин не найден");
  const payment = state.payments.get(request.transactionId);
  const cancellation: SimulatedCancellation = {
    refTransactionId: ids.uuid(),
    transactionId: request.transactionId,
    refStatus: "new",
  };
  state.cancellations.set(cancellation.refTransactionId, cancellation);
  if (payment === undefined || !isOpen(payment) || options.cancelDelay <= 0) {
    decideCancellation(context, cancellation, payment);
  } else {
    clock.schedule(() => decideCancellation(context, cancellation, payment), options.cancelDelay);
  }
  return remember(state.answers.cancel, request, {
    requestId: request.requestId,
    refTransactionId: cancellation.refTransactionId,
    refStatus: cancellation.refStatus,
    transactionId: request.transactionId,
    status: payment?.status ?? "none",
    ...slipIn(payment),
  });
}

function decideCancellation(
  context: KoshelekContext,
  cancellation: SimulatedCancellation,
  payment: SimulatedPayment | undefined,
): void {
  if (payment === undefined || !isOpen(payment)) {
    cancellation.refStatus = "rejected";
    return;
  }
  cancellation.refStatus = "accepted";
  // Before the customer's confirmation the session ends with the payment; after it a retry goes on with it.
  if (!payment.confirmed) context.state.spentSessions.add(payment.request.cardSession);
  change(context, payment, "canceled", cancellation);
}

/** Takes the fiscal receipt of a paid payment. */
export function receipt(
  { state }: KoshelekContext,
  request: Arrived<ReceiptRequest>,
): { readonly status: 200; readonly body?: undefined } | Refusal {
  const earlier = repeated(state.answers.receipt, request);
  if (earlier !== undefined) return earlier;
  if (request.storeId === unknownStoreId) return problem("UNKNOWN_PARTNER_ID", "Магазин не найден");
  const payment = state.payments.get(request.transactionId);
  if (payment === undefined) return problem("UNKNOWN_TRANSACTION_ID", "Транзакция не найдена");
  if (!payment.taken) return problem("PAYMENT_TRANSACTION_IS_NOT_PAID", "Транзакция не оплачена");
  state.receipts.set(payment.transactionId, [...(state.receipts.get(payment.transactionId) ?? []), request]);
  return remember(state.answers.receipt, request, undefined);
}

/** The customer confirms; the bank decides later. */
export function confirm(context: KoshelekContext, payment: SimulatedPayment): void {
  if (payment.status !== "new")
    throw new Error(`Only a new payment can be confirmed, not a ${payment.status} one.`);
  payment.confirmed = true;
  change(context, payment, "pending");
  context.clock.schedule(() => {
    if (payment.status !== "pending") return;
    const decline = declinedTotals[payment.request.checkoutInvoice.totalAmount];
    if (decline === undefined) approve(context, payment);
    else reject(context, payment, decline);
  }, context.options.bankDelay);
}

/** The bank takes the money. */
export function approve(context: KoshelekContext, payment: SimulatedPayment): void {
  payment.taken = true;
  change(context, payment, "accepted");
}

/** The customer or the bank declines. */
export function reject(context: KoshelekContext, payment: SimulatedPayment, code: DeclineCodeName): void {
  if (!isOpen(payment)) throw new Error(`Only an open payment can be declined, not a ${payment.status} one.`);
  payment.errorCode = code;
  change(context, payment, "rejected");
}

/** Moves a payment on, with a slip where the bank has acted, and tells the merchant. */
export function change(
  context: KoshelekContext,
  payment: SimulatedPayment,
  next: SimulatedPayment["status"],
  reference?: SimulatedCancellation | SimulatedRefund,
): void {
  const { ids, options, webhooks } = context;
  payment.status = next;
  if (next === "accepted" || next === "rejected") payment.slip ??= slipOf(context, payment);
  if (options.postbackUrl !== undefined) {
    webhooks.send("postback", statusOf(payment, ids.uuid(), reference), { url: options.postbackUrl });
  }
}

/** The bank's slip of a payment, or of a refund of it. */
export function slipOf(
  { ids, clock }: KoshelekContext,
  payment: SimulatedPayment,
  refund?: SimulatedRefund,
): Slip {
  const { storeId, terminalId, checkoutInvoice, paymentMethods } = payment.request;
  const paymentType = paymentMethods[0]?.type ?? "SBP";
  return {
    id: ids.uuid(),
    paymentType,
    storeId,
    terminalId,
    orderId: checkoutInvoice.orderId,
    paymentTransactionId: payment.transactionId,
    ...(refund === undefined
      ? {}
      : { refundTransactionId: refund.refTransactionId, operationId: ids.digits(12) }),
    ...(paymentType === "SBP"
      ? {
          merchantId: "MA0000103685",
          qrcId: ids.alphanumeric(32).toUpperCase(),
          kzo: ids.alphanumeric(4).toUpperCase(),
        }
      : {}),
    operationDateTime: new Date(clock.now()).toISOString(),
    totalAmount: refund?.amount ?? checkoutInvoice.totalAmount,
    currency: "RUB",
  };
}

/** The slip as a member of an answer, where there is one. */
export function slipIn(payment: SimulatedPayment | undefined): { readonly slip?: Slip } {
  return payment?.slip === undefined ? {} : { slip: payment.slip };
}

/** What the status call and the postback say of a payment. */
export function statusOf(
  payment: SimulatedPayment,
  requestId: string,
  reference?: SimulatedCancellation | SimulatedRefund,
): StatusResult {
  const { transactionId, request } = payment;
  const errorCode =
    reference !== undefined && "amount" in reference ? reference.errorCode : payment.errorCode;
  const instalments = request.paymentMethods[0]?.type === "DOLYAME";
  return {
    requestId,
    transactionId,
    status: payment.status,
    paymentGroup: instalments ? "INSTALLMENT" : "SBP",
    ...(instalments ? { paymentProvider: "DOLYAME" } : {}),
    ...slipIn(payment),
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(reference === undefined
      ? {}
      : { refTransactionId: reference.refTransactionId, refStatus: reference.refStatus }),
  };
}

function isOpen({ status: current }: SimulatedPayment): boolean {
  return current === "new" || current === "pending";
}
