import { InputError } from "@pay/core";
import type { JournalEntry } from "@pay/core/journal";
import type { StatusResult } from "../types.js";
import type { WebhookEvent } from "../webhooks.js";
import { raiseLateSuccess } from "./cancel-check.js";
import { ScannedCard, type ScanResult } from "./card.js";
import { makeDesk } from "./desk.js";
import { entryKinds, readSale, unnamedSubject } from "./entries.js";
import { type CashDeskOptions, resolveOptions } from "./options.js";
import { type RecoverOptions, recover } from "./recover.js";
import { refund } from "./refund.js";
import type {
  PaidPayment,
  PaymentSession,
  RecoveryReport,
  RefundOutcome,
  ReturnedLine,
  Sale,
} from "./results.js";
import { Session } from "./session.js";
import { finalVerdict } from "./verdict.js";

/** Something that a person has to settle. */
export interface AttentionItem {
  readonly entryId: string;
  /** What is wrong. */
  readonly note: string | undefined;
  /** Milliseconds since the Unix epoch. */
  readonly since: number;
  /** The entry's content, for support; it may hold personal data. */
  readonly data: unknown;
}

/** A cash desk: takes payments as the provider requires, and never forgets one. */
export interface CashDesk {
  /**
   * Checks a scanned barcode with the passcode library.
   *
   * @throws InputError without the option `passcode`; whatever the library throws.
   */
  scan(fullBarcode: string): Promise<ScanResult>;
  /**
   * Starts a sale: asks what is available if configured, checks out, waits for the status by polling and postbacks, and
   * cancels by itself when the payment request or the status stays unanswered. The intent is in the journal before anything
   * is sent.
   *
   * @throws InputError when the sale is wrong; nothing is written or sent.
   */
  pay(sale: Sale, card: ScannedCard): PaymentSession;
  /**
   * Gives a payment back, `everything` or some lines of it, and waits for the end. One refund of a payment at a time.
   *
   * @throws InputError for goods that may not come back like this; nothing is written or sent.
   * @throws JournalError when the intent could not be written; nothing was sent.
   */
  refund(payment: PaidPayment, goods: "everything" | readonly ReturnedLine[]): Promise<RefundOutcome>;
  /**
   * Takes a genuine postback, as `createWebhooks` hands it out: ends the wait of a sale or refund of this desk, and raises the
   * alarm when a payment that counted as cancelled was charged.
   *
   * @returns `late-success` after an alarm, `known` for a sale of this journal, `unknown` for any other.
   */
  postback(event: WebhookEvent): Promise<"known" | "late-success" | "unknown">;
  /**
   * Settles what a crash or a lost answer has left open: repeats with the same ids, asks, and cancels payments that nobody
   * waits for any more. Also asks once more about cancelled payments. Call it when the program starts, with
   * `{ exclusive: true }` where the journal belongs to this till alone, and every minute or so; it may run beside sales, and
   * in several programs at once.
   *
   * @throws JournalError when the journal cannot be read. One that fails later ends the recovery, and the report tells what was
   *   settled until then.
   */
  recover(options?: RecoverOptions): Promise<RecoveryReport>;
  /** What waits for a person: entries that recovery could not settle, and payments charged after their cancellation. */
  attention(): Promise<readonly AttentionItem[]>;
  /**
   * Closes such an entry.
   *
   * @param note How it was settled, for the books.
   * @throws JournalError with reason `conflict` when there is no such entry, or it has changed meanwhile.
   */
  settleByHand(entryId: string, note: string): Promise<void>;
}

/**
 * Makes a cash desk.
 *
 * @throws InputError for options out of bounds.
 * @example
 * const desk = createCashDesk({ koshelek, journal: sqliteJournal({ path: "till.db" }), storeId, terminalId: "till-1" });
 * await desk.recover({ exclusive: true });
 * const result = await desk.pay({ invoice }, card).result;
 */
export function createCashDesk(options: CashDeskOptions): CashDesk {
  const desk = makeDesk(resolveOptions(options));
  const { journal, clock, passcode } = desk.settings;
  return {
    async scan(fullBarcode) {
      if (passcode === undefined) throw missingPasscode();
      const { totpCodeValid, cardNum, cardSession } = await passcode.verifyBarcode(fullBarcode);
      if (!totpCodeValid) return { payable: false, reason: "not-valid", loyaltyId: undefined };
      if (cardSession === undefined || cardSession === "" || cardNum === undefined)
        return { payable: false, reason: "no-card-session", loyaltyId: cardNum };
      return { payable: true, card: new ScannedCard({ cardSession, loyaltyId: cardNum }) };
    },
    pay: (sale, card) => new Session(desk, sale, card),
    // An async function, so that wrong goods are a rejection like every other failure.
    refund: async (payment, goods) => refund(desk, payment, goods),
    async postback({ data }) {
      const wasAwaited = desk.postbacks.deliver(data);
      const entries = await salesOf(data);
      if (finalVerdict(data)?.is === "paid" && (await isLate(data, entries))) return "late-success";
      return wasAwaited || entries.length > 0 ? "known" : "unknown";
    },
    recover: (recoverOptions = {}) => recover(desk, recoverOptions),
    async attention() {
      const entries = await journal.list({ status: "attention", kinds: Object.values(entryKinds) });
      return entries.map(({ id, note, updatedAt, data }) => ({ entryId: id, note, since: updatedAt, data }));
    },
    async settleByHand(entryId, note) {
      const entry = await journal.read(entryId);
      const version = entry?.status === "attention" ? entry.version : 0;
      await journal.update({ id: entryId, version }, { at: clock.date(), status: "closed", note });
    },
  };

  /** The sales that a postback may be about: by its transaction, or by its order where no answer has named one. */
  async function salesOf({ transactionId, slip }: StatusResult): Promise<readonly JournalEntry[]> {
    const kinds = [entryKinds.sale];
    const named = await journal.list({ subject: transactionId, kinds });
    if (named.length > 0 || slip === undefined) return named;
    return journal.list({ subject: unnamedSubject(slip.orderId), kinds });
  }

  /** Whether a payment that is reported as paid was closed as anything else; raises the alarm if so. */
  async function isLate(
    { transactionId, slip }: StatusResult,
    entries: readonly JournalEntry[],
  ): Promise<boolean> {
    // A sale under way will find out by itself.
    if (entries.some(({ status }) => status === "open")) return false;
    for (const { id, data } of entries) {
      const sale = readSale(data);
      if (sale?.what !== "record" || sale.result === "paid") continue;
      const { orderId, totalAmount } = sale;
      await raiseLateSuccess(desk, { saleId: id, orderId, transactionId, totalAmount }, slip);
      return true;
    }
    return false;
  }
}

function missingPasscode(): InputError {
  const issue = { path: "passcode", problem: "is missing", allowed: "an object around the passcode library" };
  return new InputError({ code: "configuration", provider: "koshelek", issues: [issue] });
}
