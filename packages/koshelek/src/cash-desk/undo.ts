import type { PayError } from "@pay/core";
import { explainCancelDecline } from "../errors.js";
import type { CancelResult, CheckoutResult } from "../types.js";
import { askStatus } from "./ask-status.js";
import type { Desk } from "./desk.js";
import type { SaleIntent } from "./entries.js";
import { type Persisted, persist } from "./persist.js";
import type { CancelReason } from "./results.js";
import { codeOf, finalVerdict, isAbsent, isRefusal, type Verdict } from "./verdict.js";
import { watch } from "./watch.js";
import type { Work } from "./work.js";

/**
 * Cancels a payment and finds out whether that worked. A payment that no answer has named is asked for first, by sending
 * its request again with the same id: the provider then answers as it answered, or would have answered, the first.
 */
export async function undo(desk: Desk, work: Work<SaleIntent>, reason: CancelReason): Promise<Verdict> {
  const found = await findTransaction(desk, work);
  if ("is" in found) return found;
  const { transactionId } = found;
  const requestId = work.data.cancel?.requestId ?? desk.settings.uuid();
  const why = work.data.cancel?.reason ?? reason;
  desk.emit("canceling", { ...about(work), transactionId });
  await work.save({ ...work.data, cancel: { ...work.data.cancel, requestId, reason: why } });
  const answer = await sendCancel(desk, work, transactionId, requestId);
  return readCancel(desk, work, answer, transactionId, why);
}

/** Sends a cancellation until it is answered. */
function sendCancel(
  desk: Desk,
  { data: { checkout } }: Work<SaleIntent>,
  transactionId: string,
  requestId: string,
): Promise<Persisted<CancelResult>> {
  const { storeId, terminalId } = checkout;
  return persist(
    desk,
    (deadline) =>
      desk.client.payments.cancel({ requestId, storeId, terminalId, transactionId }, { deadline }),
    { timeout: desk.settings.cancelTimeout, isAnswer: (error) => error.status === 422 },
  );
}

async function readCancel(
  desk: Desk,
  work: Work<SaleIntent>,
  answer: Persisted<CancelResult>,
  transactionId: string,
  reason: CancelReason,
): Promise<Verdict> {
  if ("error" in answer) {
    if (!answer.answered) return { is: "unknown", reason: "cancel-unanswered", error: answer.error };
    desk.emit("cancel-declined", { ...about(work), transactionId });
    return askAfterDecline(desk, work, transactionId, answer.error);
  }
  const { value } = answer;
  if (value.refStatus === "accepted") return { is: "canceled", reason };
  if (value.refStatus !== "rejected") return awaitCancel(desk, work, value, reason);
  const cancelDecline = explainCancelDecline(value);
  desk.emit("cancel-declined", { ...about(work), transactionId });
  if (isAbsent(value)) return { is: "refused" };
  const verdict = finalVerdict(value);
  // The decline carries no slip and no reason of the bank's, both of which the cashier needs.
  const asked = await askAfterDecline(desk, work, transactionId);
  const final = asked.is === "unknown" && verdict !== undefined ? verdict : asked;
  return final.is === "paid" || final.is === "canceled" ? { ...final, cancelDecline } : final;
}

/** Waits for the end of a cancellation that the provider has registered. */
async function awaitCancel(
  desk: Desk,
  work: Work<SaleIntent>,
  { refTransactionId, transactionId }: CancelResult,
  reason: CancelReason,
): Promise<Verdict> {
  const { cancel } = work.data;
  if (cancel !== undefined) await work.save({ ...work.data, cancel: { ...cancel, refTransactionId } });
  const { found, error } = await watch<Verdict>(desk, {
    transaction: { refTransactionId },
    firstDelay: desk.settings.firstPoll,
    timeout: desk.settings.cancelTimeout,
    read(status) {
      if (status.refStatus === "accepted") return { is: "canceled", reason };
      return status.refStatus === "rejected" ? (finalVerdict(status) ?? openAfterDecline) : undefined;
    },
  });
  if (found === undefined) return { is: "unknown", reason: "cancel-open", error };
  if (found.is === "paid") desk.emit("cancel-declined", { ...about(work), transactionId });
  if (found === openAfterDecline) await forgetCancel(work);
  return found;
}

const openAfterDecline: Verdict = { is: "unknown", reason: "cancel-open" };

/** What a payment's status says after its cancellation was declined. */
async function askAfterDecline(
  desk: Desk,
  work: Work<SaleIntent>,
  transactionId: string,
  decline?: PayError,
): Promise<Verdict> {
  const answer = await persist(desk, (deadline) => askStatus(desk, { transactionId }, { deadline }), {
    timeout: desk.settings.cancelTimeout,
    isAnswer: (error) => error.status === 422,
  });
  const error = "error" in answer ? answer.error : decline;
  if ("value" in answer) {
    const verdict = finalVerdict(answer.value);
    if (verdict !== undefined) return verdict;
    if (isAbsent(answer.value)) return { is: "refused", error };
    await forgetCancel(work);
  }
  return { is: "unknown", reason: "cancel-open", error };
}

/** The next attempt at cancelling is another cancellation: a repeat of this one would only be declined again. */
async function forgetCancel(work: Work<SaleIntent>): Promise<void> {
  const { cancel: _declined, ...rest } = work.data;
  await work.save(rest);
}

/** The payment's transaction, or what the search for it has found out instead. */
async function findTransaction(
  desk: Desk,
  work: Work<SaleIntent>,
): Promise<{ readonly transactionId: string } | Verdict> {
  const { transactionId, checkout } = work.data;
  if (transactionId !== undefined) return { transactionId };
  const answer: Persisted<CheckoutResult> = await persist(
    desk,
    (deadline) => desk.client.payments.checkout(checkout, { deadline }),
    { timeout: desk.settings.cancelTimeout, isAnswer: (error) => isRefusal(error, true) },
  );
  if ("error" in answer) {
    const { error, answered } = answer;
    return answered
      ? { is: "refused", code: codeOf(error), error }
      : { is: "unknown", reason: "nothing-to-cancel-by", error };
  }
  await nameTransaction(work, answer.value);
  return finalVerdict(answer.value) ?? { transactionId: answer.value.transactionId };
}

/** Keeps the transaction that an answer has named. */
export function nameTransaction(work: Work<SaleIntent>, { transactionId }: CheckoutResult): Promise<void> {
  return work.save({ ...work.data, transactionId }, { subject: transactionId });
}

/** What every event of a sale says. */
export function about(work: Work<SaleIntent>): { readonly entryId: string; readonly orderId: string } {
  return { entryId: work.id, orderId: work.data.checkout.checkoutInvoice.orderId };
}
