import type { DeclineCodeName, RefundRequest, RefundResult } from "../types.js";
import type { KoshelekContext } from "./definition.js";
import { bankDeclinedRefunds, declinedRefunds, refusedRefunds, unknownStoreId } from "./magic.js";
import { change, slipIn, slipOf } from "./payments.js";
import { type Arrived, problem, type Refusal, remember, repeated } from "./replies.js";
import type { SimulatedPayment, SimulatedRefund } from "./state.js";

/** Begins a refund, or declines it. */
export function refund(
  context: KoshelekContext,
  request: Arrived<RefundRequest>,
): { readonly status: 200; readonly body: RefundResult } | { readonly status: 400 } | Refusal {
  const { state, options, clock } = context;
  const { requestId, refundAmount, transactionId } = request;
  const earlier = repeated(state.answers.refund, request);
  if (earlier !== undefined) return earlier;
  if (request.storeId === unknownStoreId) return problem("UNKNOWN_PARTNER_ID", "Магазин не найден");
  const payment = state.payments.get(transactionId);
  if (payment === undefined) return problem("UNKNOWN_TRANSACTION_ID", "Транзакция не найдена");
  const refused = refusedRefunds[refundAmount];
  if (refused !== undefined) return problem(refused, "Возврат отменён банком");
  // Which code such goods are refused with is not published.
  if (splitsMeasuredGoods(payment, request)) return { status: 400 };
  const decline = declineOf(payment, refundAmount);
  const begun = newRefund(context, payment, refundAmount);
  if (decline === undefined) {
    change(context, payment, "refunding", begun);
    const late = bankDeclinedRefunds[refundAmount];
    if (options.refundDelay !== undefined) {
      clock.schedule(() => {
        if (begun.refStatus === "new") finish(context, begun, late);
      }, options.refundDelay);
    }
  } else {
    begun.refStatus = "rejected";
    begun.errorCode = decline;
  }
  return remember(state.answers.refund, request, {
    requestId,
    refTransactionId: begun.refTransactionId,
    refStatus: begun.refStatus,
    transactionId,
    status: payment.status,
    ...slipIn(payment),
    ...(begun.errorCode === undefined ? {} : { errorCode: begun.errorCode }),
  });
}

/** A refund of everything that is left. */
export function beginFullRefund(context: KoshelekContext, payment: SimulatedPayment): SimulatedRefund {
  const left = payment.request.checkoutInvoice.totalAmount - payment.refunded;
  const decline = declineOf(payment, left);
  if (decline !== undefined) {
    throw new Error(`Only a paid payment can be refunded, not a ${payment.status} one (${decline}).`);
  }
  const begun = newRefund(context, payment, left);
  change(context, payment, "refunding", begun);
  return begun;
}

/** The bank gives the money back, or declines. */
export function finish(
  context: KoshelekContext,
  unfinished: SimulatedRefund,
  declined?: DeclineCodeName,
): void {
  if (unfinished.refStatus !== "new")
    throw new Error(`Only an unfinished refund can be ended, not a ${unfinished.refStatus} one.`);
  const payment = context.state.payments.get(unfinished.transactionId);
  if (payment === undefined) throw new Error(`There is no payment ${unfinished.transactionId}.`);
  if (declined === undefined) {
    unfinished.refStatus = "accepted";
    payment.refunded += unfinished.amount;
    payment.slip = slipOf(context, payment, unfinished);
  } else {
    unfinished.refStatus = "rejected";
    unfinished.errorCode = declined;
  }
  const { totalAmount } = payment.request.checkoutInvoice;
  const next =
    payment.refunded === 0 ? "accepted" : payment.refunded < totalAmount ? "partial_refunded" : "refunded";
  change(context, payment, next, unfinished);
}

function newRefund(
  { state, ids }: KoshelekContext,
  payment: SimulatedPayment,
  amount: number,
): SimulatedRefund {
  const { transactionId } = payment;
  const begun: SimulatedRefund = { refTransactionId: ids.uuid(), transactionId, amount, refStatus: "new" };
  state.refunds.set(begun.refTransactionId, begun);
  return begun;
}

function declineOf(payment: SimulatedPayment, amount: number): DeclineCodeName | undefined {
  switch (payment.status) {
    case "new":
    case "pending":
      return "PAYMENT_TRANSACTION_IS_NOT_PAID";
    case "rejected":
    case "canceled":
    case "refunded":
      return "TERMINAL_STATE_OF_PAYMENT_TRANSACTION";
    case "refunding":
      return "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY";
    default: {
      const left = payment.request.checkoutInvoice.totalAmount - payment.refunded;
      return amount > left ? "REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE" : declinedRefunds[amount];
    }
  }
}

/** Whether a part of a line that is not counted in pieces is to come back. */
function splitsMeasuredGoods(payment: SimulatedPayment, request: RefundRequest): boolean {
  return request.items.some((item) => {
    const sold = payment.request.checkoutInvoice.items.find(
      ({ name, article }) => name === item.name && (item.article === undefined || article === item.article),
    );
    if (sold === undefined || sold.measure === undefined || sold.measure === "PIECE") return false;
    return item.quantity !== sold.quantity || item.totalAmount !== sold.totalAmount;
  });
}
