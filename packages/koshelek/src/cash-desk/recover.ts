import { isPayError, type PayError } from "@pay/core";
import { isJournalConflict, type JournalEntry } from "@pay/core/journal";
import { askStatus } from "./ask-status.js";
import { raiseLateSuccess } from "./cancel-check.js";
import type { Desk } from "./desk.js";
import {
  type CancelCheck,
  entryKinds,
  type RefundIntent,
  readCheck,
  readRefund,
  readSale,
  type SaleIntent,
} from "./entries.js";
import { finish, paymentOf } from "./finish.js";
import { persist } from "./persist.js";
import { finishRefund, followRefund, type RefundVerdict, watchRefund } from "./refund.js";
import type { Recovered, RecoveryReport } from "./results.js";
import { undo } from "./undo.js";
import { codeOf, finalVerdict, isAbsent, isRefusal, type Verdict } from "./verdict.js";
import { leaseOf, Work } from "./work.js";

/** Options of `CashDesk.recover`. */
export interface RecoverOptions {
  /**
   * Take on what earlier runs were working on at once, instead of waiting until their leases end. Only where no other
   * program and no other cash desk works on the journal: at the start of a till that has it for itself. Default `false`.
   */
  readonly exclusive?: boolean;
  /** Takes on no further entries once it is aborted; those under way are brought to an end. */
  readonly signal?: AbortSignal;
}

type Step = Recovered | { readonly open: string; readonly isSilence: boolean };

/** Settles what earlier runs, or calls without an answer, have left open. One entry never holds up another. */
export async function recover(desk: Desk, options: RecoverOptions): Promise<RecoveryReport> {
  const report = { settled: [] as Recovered[], open: [] as Reason[], attention: [] as Reason[] };
  const seen: string[] = [];
  const runner = async (): Promise<void> => {
    while (!options.signal?.aborted) {
      const entry = await desk.inTurn(() => claimNext(desk, options, seen));
      if (entry === undefined) return;
      await recoverOne(desk, entry, report);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, runner));
  // What was settled before the journal failed has to be told: nothing will tell it again.
  if (seen.length === 0) for (const end of ends) if (end.status === "rejected") throw end.reason;
  return report;
}

/** Enough that one slow entry does not hold up the rest, few enough to leave the provider's limit to the cashiers. */
const atOnce = 4;

interface Reason {
  readonly entryId: string;
  readonly reason: string;
}

/** Takes one more entry on. Its name is known to whoever claims next. */
async function claimNext(
  desk: Desk,
  { exclusive = false }: RecoverOptions,
  seen: string[],
): Promise<JournalEntry | undefined> {
  for (const kinds of inOrder) {
    const [entry] = await desk.settings.journal.claim({
      kinds,
      lease: leaseOf(desk),
      at: desk.settings.clock.date(),
      limit: 1,
      except: [...seen, ...desk.active],
      takeOver: exclusive,
    });
    if (entry === undefined) continue;
    seen.push(entry.id);
    desk.active.add(entry.id);
    return entry;
  }
  return undefined;
}

/** Sales first: their customers may confirm at any moment, while a bank may take hours for a refund. */
const inOrder = [[entryKinds.sale], [entryKinds.refund, entryKinds.cancelCheck]] as const;

async function recoverOne(
  desk: Desk,
  entry: JournalEntry,
  report: { readonly settled: Recovered[]; readonly open: Reason[]; readonly attention: Reason[] },
): Promise<void> {
  const entryId = entry.id;
  const read = { [entryKinds.sale]: readSale, [entryKinds.refund]: readRefund }[entry.kind] ?? readCheck;
  const data: { readonly what: string } | undefined = read(entry.data);
  const work = new Work<object>(desk, entry, data ?? {});
  try {
    if (data === undefined || data.what === "record") {
      const reason = "The entry cannot be read: it is damaged, or a newer version has written it.";
      await work.setAside(reason);
      report.attention.push({ entryId, reason });
      return;
    }
    const step = await resume(desk, entry.kind, work);
    if (!("open" in step)) {
      report.settled.push(step);
      return;
    }
    await leaveOpen(desk, work, step.open, step.isSilence, report);
  } catch (error) {
    if (isJournalConflict(error)) {
      report.open.push({ entryId, reason: "Another program has taken the entry on." });
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    const isWrong = isPayError(error) && error.code === "invalid-input";
    const isSilence = !isWrong && isPayError(error) && isUnanswered(error);
    await leaveOpen(desk, work, reason, isSilence, report, isWrong).catch(() => undefined);
  } finally {
    work.stop();
  }
}

/** Comes back to an entry later; one that fails again and again, and not for want of an answer, goes to a person. */
async function leaveOpen(
  desk: Desk,
  work: Work<object>,
  reason: string,
  isSilence: boolean,
  report: { readonly open: Reason[]; readonly attention: Reason[] },
  isHopeless: boolean = false,
): Promise<void> {
  const { maximumFailures, recoverAfter } = desk.settings;
  const failures = work.failures + (isSilence ? 0 : 1);
  if (isHopeless || failures >= maximumFailures) {
    await work.setAside(reason);
    report.attention.push({ entryId: work.id, reason });
    return;
  }
  await work.release(recoverAfter, failures);
  report.open.push({ entryId: work.id, reason });
}

function resume(desk: Desk, kind: string, work: Work<object>): Promise<Step> {
  // The kind says what was read.
  if (kind === entryKinds.sale) return resumeSale(desk, work as Work<SaleIntent>);
  if (kind === entryKinds.refund) return resumeRefund(desk, work as Work<RefundIntent>);
  return resumeCheck(desk, work as Work<CancelCheck>);
}

async function resumeSale(desk: Desk, work: Work<SaleIntent>): Promise<Step> {
  const verdict = (await askPayment(desk, work)) ?? (await undo(desk, work, "interrupted"));
  if (verdict.is === "unknown") return open(verdict.reason, verdict.error);
  await finish(desk, work, verdict);
  const { transactionId, checkout } = work.data;
  return {
    kind: "sale",
    entryId: work.id,
    orderId: checkout.checkoutInvoice.orderId,
    status: verdict.is,
    transactionId,
    payment: verdict.is === "paid" ? paymentOf(transactionId ?? "", checkout) : undefined,
  };
}

/** Whether a payment has reached its end by itself. A cancellation that was begun is brought to its own end first. */
async function askPayment(desk: Desk, { data }: Work<SaleIntent>): Promise<Verdict | undefined> {
  const { transactionId, cancel } = data;
  if (transactionId === undefined || cancel !== undefined) return undefined;
  const answer = await persist(desk, (deadline) => askStatus(desk, { transactionId }, { deadline }), {
    timeout: desk.settings.cancelTimeout,
    isAnswer: (error) => error.status === 422,
  });
  return "value" in answer ? finalVerdict(answer.value) : undefined;
}

async function resumeRefund(desk: Desk, work: Work<RefundIntent>): Promise<Step> {
  const verdict = await askRefund(desk, work);
  if (verdict.is === "pending") return open("The bank has not ended the refund yet.", undefined, true);
  if (verdict.is === "unknown") return open("The refund has not been answered.", verdict.error);
  await finishRefund(desk, work, verdict);
  const { orderId, refund } = work.data;
  return {
    kind: "refund",
    entryId: work.id,
    orderId,
    status: verdict.is,
    transactionId: refund.transactionId,
    amount: refund.refundAmount,
  };
}

async function askRefund(desk: Desk, work: Work<RefundIntent>): Promise<RefundVerdict> {
  const verdict = await followUp(desk, work);
  return verdict.is === "declined" && work.data.cancel !== undefined
    ? askInstead(desk, work, verdict)
    : verdict;
}

async function followUp(desk: Desk, work: Work<RefundIntent>): Promise<RefundVerdict> {
  const { refund, refTransactionId } = work.data;
  const { cancelTimeout } = desk.settings;
  if (refTransactionId !== undefined) return watchRefund(desk, refTransactionId, cancelTimeout);
  const answer = await persist(desk, (deadline) => desk.client.payments.refund(refund, { deadline }), {
    timeout: cancelTimeout,
    isAnswer: (error) => isRefusal(error, true),
  });
  if ("value" in answer) return followRefund(desk, work, answer.value, cancelTimeout);
  return answer.answered
    ? { is: "declined", code: codeOf(answer.error) }
    : { is: "unknown", error: answer.error };
}

/** A refund in whose place the payment was to be cancelled may be declined because the cancellation went through. */
async function askInstead(
  desk: Desk,
  { data }: Work<RefundIntent>,
  declined: RefundVerdict,
): Promise<RefundVerdict> {
  const { transactionId } = data.refund;
  const answer = await persist(desk, (deadline) => askStatus(desk, { transactionId }, { deadline }), {
    timeout: desk.settings.cancelTimeout,
    isAnswer: (error) => error.status === 422,
  });
  if ("error" in answer) return { is: "unknown", error: answer.error };
  return answer.value.status === "canceled" ? { is: "canceled" } : declined;
}

/** Asks once more about a payment that was cancelled. */
async function resumeCheck(desk: Desk, work: Work<CancelCheck>): Promise<Step> {
  const { transactionId, orderId } = work.data;
  const status = await askStatus(desk, { transactionId });
  const verdict = finalVerdict(status);
  if (verdict === undefined && !isAbsent(status)) return open("The cancelled payment is open again.");
  const isPaid = verdict?.is === "paid";
  if (isPaid) await raiseLateSuccess(desk, work.data, status.slip);
  await work.close(work.data, isPaid ? "Paid after all." : "Still cancelled.");
  const outcome = isPaid ? "late-success" : "still-canceled";
  return { kind: "cancel-check", entryId: work.id, orderId, status: outcome, transactionId };
}

function open(reason: string, error?: PayError, isSilence: boolean = isUnanswered(error)): Step {
  return { open: error === undefined ? reason : `${reason}: ${error.message}`, isSilence };
}

/** Whether an error says nothing about the entry: the next recovery may fare better. */
function isUnanswered(error: PayError | undefined): boolean {
  if (error === undefined) return false;
  const { status = 0 } = error;
  return status < 400 || status >= 500 || notAboutTheEntry.has(status);
}

/** Wrong credentials, and requests that came too fast or too slowly. */
const notAboutTheEntry: ReadonlySet<number> = new Set([401, 403, 408, 425, 429]);
