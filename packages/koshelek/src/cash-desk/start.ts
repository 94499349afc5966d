import { isPayError } from "@pay/core";
import type { CheckoutResult } from "../types.js";
import { askStatus } from "./ask-status.js";
import type { Desk } from "./desk.js";
import type { SaleIntent } from "./entries.js";
import { about, nameTransaction } from "./undo.js";
import { codeOf, finalVerdict, isRefusal, type Verdict } from "./verdict.js";
import type { Work } from "./work.js";

/** The payment as registered, what is already certain, or silence. */
export type Started = { readonly transactionId: string } | Verdict | "unanswered";

/** Sends the payment request, as often as configured. */
export async function start(desk: Desk, work: Work<SaleIntent>): Promise<Started> {
  const { client, settings } = desk;
  desk.emit("asking-customer", about(work));
  let answer: CheckoutResult;
  try {
    answer = await client.payments.checkout(work.data.checkout, {
      maximumAttempts: settings.paymentRetries + 1,
    });
  } catch (error) {
    if (!isPayError(error)) throw error;
    if (error.outcome === "not-sent" || isRefusal(error, false))
      return { is: "refused", code: codeOf(error), error };
    return "unanswered";
  }
  await nameTransaction(work, answer);
  const verdict = finalVerdict(answer);
  // The answer of a checkout has no reason in it; the status call has.
  if (verdict?.is === "declined") return (await askWhy(desk, answer.transactionId)) ?? verdict;
  return verdict ?? { transactionId: answer.transactionId };
}

async function askWhy(desk: Desk, transactionId: string): Promise<Verdict | undefined> {
  try {
    return finalVerdict(await askStatus(desk, { transactionId }));
  } catch {
    // The decline stands without its reason.
    return undefined;
  }
}
