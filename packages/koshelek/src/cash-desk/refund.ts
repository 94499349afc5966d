import { isPayError, type PayError } from "@pay/core";
import { hasReason, isJournalConflict } from "@pay/core/journal";
import { type CancelDecline, explainCancelDecline } from "../errors.js";
import type { PaymentStatus, RefundResult, Slip } from "../types.js";
import { askStatus } from "./ask-status.js";
import type { Desk } from "./desk.js";
import { entryKinds, type RefundIntent, type RefundRecord } from "./entries.js";
import { returnedGoods } from "./goods.js";
import type { PaidPayment, RefundOutcome, ReturnedLine } from "./results.js";
import { codeText } from "./texts.js";
import { codeOf, isRefusal } from "./verdict.js";
import { watch } from "./watch.js";
import { beginWork, type Work } from "./work.js";

/** What is known about a refund. */
export type RefundVerdict =
  | { readonly is: "refunded"; readonly refTransactionId: string; readonly slip?: Slip | undefined }
  | { readonly is: "declined"; readonly code?: string | undefined }
  | { readonly is: "canceled" }
  | { readonly is: "pending"; readonly refTransactionId: string }
  | {
      readonly is: "unknown";
      readonly paymentStatus?: PaymentStatus | undefined;
      readonly cancelDecline?: CancelDecline | undefined;
      readonly error?: PayError | undefined;
    };

/** Gives a payment back and follows the refund to its end, or as long as configured. */
export async function refund(
  desk: Desk,
  payment: PaidPayment,
  goods: "everything" | readonly ReturnedLine[],
): Promise<RefundOutcome> {
  const { settings, client } = desk;
  const { items, refundAmount } = returnedGoods(payment, goods);
  const { storeId, terminalId, uuid } = settings;
  const { transactionId } = payment;
  const prepared = client.prepare("payments.refund", {
    requestId: uuid(),
    storeId,
    terminalId,
    transactionId,
    refundAmount,
    items,
  });
  const data: RefundIntent = {
    format: 1,
    what: "intent",
    refund: prepared,
    orderId: payment.orderId,
    payment,
  };
  const work = await write(desk, data);
  if (work === undefined) {
    const code = "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY";
    const decline = { code, text: codeText(code) };
    return { status: "declined", entryId: undefined, payment, amount: refundAmount, decline };
  }
  try {
    desk.emit("refund-started", aboutRefund(work));
    const verdict = await settle(desk, work);
    await finishRefund(desk, work, verdict);
    return outcomeOf(work, verdict);
  } catch (error) {
    if (!isJournalConflict(error)) throw error;
    return outcomeOf(work, { is: "unknown" });
  } finally {
    work.stop();
  }
}

/** Writes the intent down; `undefined` while another refund of the payment is not over. */
async function write(desk: Desk, data: RefundIntent): Promise<Work<RefundIntent> | undefined> {
  const { transactionId } = data.payment;
  try {
    return await beginWork(desk, data, {
      kind: entryKinds.refund,
      subject: transactionId,
      lock: `${entryKinds.refund}/${transactionId}`,
    });
  } catch (error) {
    if (hasReason(error, "locked")) return undefined;
    throw error;
  }
}

async function settle(desk: Desk, work: Work<RefundIntent>): Promise<RefundVerdict> {
  const { client, settings } = desk;
  try {
    const answer = await client.payments.refund(work.data.refund, {
      maximumAttempts: settings.refundRetries + 1,
    });
    return await followRefund(desk, work, answer, settings.refundTimeout);
  } catch (error) {
    if (!isPayError(error) || isJournalConflict(error)) throw error;
    if (error.outcome === "not-sent" || isRefusal(error, false))
      return { is: "declined", code: codeOf(error) };
    desk.emit("refund-unanswered", aboutRefund(work));
    return afterSilence(desk, work, error);
  }
}

/** What an answer to a refund means, after waiting for its end. */
export async function followRefund(
  desk: Desk,
  work: Work<RefundIntent>,
  answer: RefundResult,
  timeout: number,
): Promise<RefundVerdict> {
  const { refTransactionId } = answer;
  if (answer.refStatus === "rejected") return { is: "declined", code: answer.errorCode };
  if (answer.refStatus === "accepted") return { is: "refunded", refTransactionId, slip: answer.slip };
  await work.save({ ...work.data, refTransactionId });
  desk.emit("refund-processing", aboutRefund(work));
  return watchRefund(desk, refTransactionId, timeout);
}

/** Waits for the end of a refund that the provider has registered. */
export async function watchRefund(
  desk: Desk,
  refTransactionId: string,
  timeout: number,
): Promise<RefundVerdict> {
  const { found } = await watch<RefundVerdict>(desk, {
    transaction: { refTransactionId },
    firstDelay: desk.settings.firstPoll,
    timeout,
    read(status) {
      if (status.refStatus === "accepted") return { is: "refunded", refTransactionId, slip: status.slip };
      return status.refStatus === "rejected" ? { is: "declined", code: status.errorCode } : undefined;
    },
  });
  return found ?? { is: "pending", refTransactionId };
}

/** The third case in which the provider wants the payment cancelled. */
async function afterSilence(desk: Desk, work: Work<RefundIntent>, error: PayError): Promise<RefundVerdict> {
  const { client, settings } = desk;
  const { transactionId } = work.data.payment;
  let paymentStatus: PaymentStatus | undefined;
  try {
    paymentStatus = (await askStatus(desk, { transactionId }, { deadline: settings.refundTimeout })).status;
  } catch {
    // Whoever does not answer refunds need not answer questions either.
  }
  if (settings.onRefundUnanswered === "report") return { is: "unknown", paymentStatus, error };
  const { storeId, terminalId } = settings;
  const requestId = settings.uuid();
  await work.save({ ...work.data, cancel: { requestId, reason: "payment-unanswered" } });
  try {
    const answer = await client.payments.cancel({ requestId, storeId, terminalId, transactionId });
    if (answer.refStatus === "accepted") return { is: "canceled" };
    return { is: "unknown", paymentStatus, cancelDecline: explainCancelDecline(answer), error };
  } catch (failure) {
    if (!isPayError(failure)) throw failure;
    return { is: "unknown", paymentStatus, error: failure };
  }
}

/**
 * Writes down how a refund ended and tells the screen. One that has not ended leaves the entry open for recovery.
 *
 * @throws JournalError with reason `conflict` when somebody else has taken the entry on.
 */
export async function finishRefund(
  desk: Desk,
  work: Work<RefundIntent>,
  verdict: RefundVerdict,
): Promise<void> {
  if (verdict.is === "pending" || verdict.is === "unknown") {
    await work.release(desk.settings.recoverAfter);
    if (verdict.is === "unknown") desk.emit("refund-unknown", aboutRefund(work));
    return;
  }
  const { refund: request, orderId, refTransactionId } = work.data;
  const code = "code" in verdict ? verdict.code : undefined;
  const reference = verdict.is === "refunded" ? verdict.refTransactionId : refTransactionId;
  const record: RefundRecord = {
    format: 1,
    what: "record",
    result: verdict.is,
    orderId,
    transactionId: request.transactionId,
    amount: request.refundAmount,
    requestId: request.requestId ?? "",
    ...(reference === undefined ? {} : { refTransactionId: reference }),
    ...(code === undefined ? {} : { code }),
  };
  await work.close(record);
  const type = { refunded: "refunded", declined: "refund-declined", canceled: "canceled" } as const;
  desk.emit(type[verdict.is], { ...aboutRefund(work), code });
}

function outcomeOf(work: Work<RefundIntent>, verdict: RefundVerdict): RefundOutcome {
  const { payment, refund: request } = work.data;
  const common = { entryId: work.id, payment, amount: request.refundAmount };
  switch (verdict.is) {
    case "refunded":
      return {
        ...common,
        status: "refunded",
        refTransactionId: verdict.refTransactionId,
        slip: verdict.slip,
      };
    case "declined":
      return {
        ...common,
        status: "declined",
        decline: { code: verdict.code, text: codeText(verdict.code) },
      };
    case "canceled":
      return { ...common, status: "canceled" };
    case "pending":
      return { ...common, status: "pending", refTransactionId: verdict.refTransactionId };
    case "unknown": {
      const { paymentStatus, cancelDecline } = verdict;
      return { ...common, status: "unknown", paymentStatus, cancelDecline };
    }
  }
}

function aboutRefund({ id, data }: Work<RefundIntent>): {
  readonly entryId: string;
  readonly orderId: string;
  readonly transactionId: string;
  readonly amount: number;
} {
  const { orderId, refund: request } = data;
  return { entryId: id, orderId, transactionId: request.transactionId, amount: request.refundAmount };
}
