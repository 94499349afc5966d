import { InputError, isPayError } from "@pay/core";
import { isJournalConflict } from "@pay/core/journal";
import type { PaymentsCheckoutInput } from "../types.js";
import { askAvailability } from "./availability.js";
import type { ScannedCard } from "./card.js";
import type { Desk } from "./desk.js";
import { entryKinds, type SaleIntent, unnamedSubject } from "./entries.js";
import { finish, paymentOf } from "./finish.js";
import type {
  CancelOutcome,
  CancelReason,
  CustomerState,
  NextAfter,
  PaymentSession,
  Sale,
  SaleResult,
} from "./results.js";
import { start } from "./start.js";
import { codeText } from "./texts.js";
import { about, undo } from "./undo.js";
import { finalVerdict, type Verdict } from "./verdict.js";
import { watch } from "./watch.js";
import { beginWork, type Work } from "./work.js";

/** Runs one sale from the checkout to its end. */
export class Session implements PaymentSession {
  readonly orderId: string;
  readonly result: Promise<SaleResult>;
  readonly #desk: Desk;
  readonly #sale: Sale;
  readonly #card: ScannedCard;
  /** Ends the wait for the customer. */
  readonly #interruption = new AbortController();
  #operatorSays: CustomerState | undefined;
  #wasConfirmed = false;
  #work: Work<SaleIntent> | undefined;

  /** @throws InputError when the sale is wrong; nothing is written or sent. */
  constructor(desk: Desk, sale: Sale, card: ScannedCard) {
    this.#desk = desk;
    this.#card = card;
    this.orderId = sale.invoice.orderId;
    const { storeId, terminalId } = desk.settings;
    const checkout = desk.client.prepare("payments.checkout", {
      requestId: desk.settings.uuid(),
      cardSession: card.cardSession,
      storeId,
      terminalId,
      checkoutInvoice: sale.invoice,
      user: { loyaltyId: card.loyaltyId },
      paymentMethods: [...(sale.paymentMethods ?? [{ type: "SBP" }])],
    });
    // A copy, like what is sent: the till may go on to use its objects for the next customer.
    this.#sale = { invoice: checkout.checkoutInvoice, paymentMethods: checkout.paymentMethods };
    this.result = this.#run(checkout);
  }

  async cancel<Customer extends CustomerState>(customer: Customer): Promise<CancelOutcome<Customer>> {
    if (this.#operatorSays !== undefined && this.#operatorSays !== customer) {
      const issue = {
        path: "customer",
        problem: `is ${customer}, but the payment is already being cancelled as ${this.#operatorSays}`,
        allowed: this.#operatorSays,
      };
      throw new InputError({ provider: "koshelek", operation: "cancel", issues: [issue] });
    }
    this.#operatorSays = customer;
    this.#interruption.abort();
    return this.#outcomeOf(await this.result, customer);
  }

  async #run(prepared: PaymentsCheckoutInput): Promise<SaleResult> {
    const desk = this.#desk;
    let checkout = prepared;
    if (desk.settings.checkAvailability) {
      const availability = await askAvailability(desk, checkout, this.#interruption.signal);
      if (availability?.methods.length === 0) {
        desk.emit("unavailable", { orderId: this.orderId });
        return { status: "unavailable", entryId: undefined, methods: availability.all };
      }
      if (availability !== undefined) checkout = { ...checkout, paymentMethods: availability.methods };
    }
    if (this.#operatorSays !== undefined)
      return this.#resultOf({ is: "canceled", reason: "operator" }, checkout);
    const work = await this.#write(checkout);
    this.#work = work;
    try {
      const verdict = await this.#settle(work).catch((error: unknown) => afterSending(work, error));
      await finish(desk, work, verdict);
      return this.#resultOf(verdict, checkout);
    } catch (error) {
      if (!isJournalConflict(error)) throw error;
      desk.emit("unknown", about(work));
      return this.#resultOf({ is: "unknown", reason: "taken-over" }, checkout);
    } finally {
      work.stop();
    }
  }

  /** Writes the intent down before anything is sent. */
  #write(checkout: PaymentsCheckoutInput): Promise<Work<SaleIntent>> {
    const data: SaleIntent = { format: 1, what: "intent", checkout };
    return beginWork(this.#desk, data, {
      kind: entryKinds.sale,
      subject: unnamedSubject(this.orderId),
      // Two payments of one order at the same time are one too many.
      lock: `${entryKinds.sale}/${checkout.storeId}/${this.orderId}`,
    });
  }

  async #settle(work: Work<SaleIntent>): Promise<Verdict> {
    const desk = this.#desk;
    const started = await start(desk, work);
    if (started === "unanswered") return this.#undo(work, "payment-unanswered");
    if ("is" in started) return started;
    if (this.#operatorSays === undefined) {
      const verdict = await this.#awaitCustomer(work, started.transactionId);
      if (verdict !== undefined) return verdict;
    }
    return this.#undo(work, this.#operatorSays === undefined ? "no-positive-status" : "operator");
  }

  async #awaitCustomer(work: Work<SaleIntent>, transactionId: string): Promise<Verdict | undefined> {
    const { settings, emit } = this.#desk;
    const details = { ...about(work), transactionId };
    emit("waiting-for-customer", details);
    const { found } = await watch<Verdict>(this.#desk, {
      transaction: { transactionId },
      firstDelay: settings.firstPoll,
      timeout: settings.statusTimeout,
      signal: this.#interruption.signal,
      read: (status) => {
        if (status.status === "pending" && !this.#wasConfirmed) {
          this.#wasConfirmed = true;
          emit("processing", details);
        }
        return finalVerdict(status);
      },
    });
    return found;
  }

  #undo(work: Work<SaleIntent>, reason: CancelReason): Promise<Verdict> {
    if (reason === "payment-unanswered" || reason === "no-positive-status")
      this.#desk.emit(reason, about(work));
    return undo(this.#desk, work, reason);
  }

  #resultOf(verdict: Verdict, checkout: PaymentsCheckoutInput): SaleResult {
    const entryId = this.#work?.id;
    const transactionId = this.#work?.data.transactionId;
    switch (verdict.is) {
      case "paid":
        return {
          status: "paid",
          entryId,
          payment: paymentOf(transactionId ?? "", checkout),
          slip: verdict.slip,
          cancelDecline: verdict.cancelDecline,
        };
      case "declined": {
        const decline = { code: verdict.code, text: codeText(verdict.code) };
        return { status: "declined", entryId, transactionId: transactionId ?? "", decline };
      }
      case "canceled": {
        const { reason, cancelDecline } = verdict;
        const next = this.#next(this.#customer());
        return { status: "canceled", entryId, transactionId, reason, next, cancelDecline };
      }
      case "refused": {
        const decline = { code: verdict.code, text: codeText(verdict.code) };
        return { status: "refused", entryId, decline, error: verdict.error };
      }
      case "unknown": {
        const { reason, error } = verdict;
        return { status: "unknown", entryId, transactionId, reason, error };
      }
    }
  }

  /** Whether the customer had confirmed: by the cashier's word, else by what was seen. */
  #customer(): CustomerState {
    return this.#operatorSays ?? (this.#wasConfirmed ? "confirmed" : "not-confirmed");
  }

  #next<Customer extends CustomerState>(customer: Customer): NextAfter<Customer> {
    const next: NextAfter<CustomerState> =
      customer === "confirmed"
        ? { rescan: false, retry: () => new Session(this.#desk, this.#sale, this.#card) }
        : { rescan: true, retry: (card) => new Session(this.#desk, this.#sale, this.#rescanned(card)) };
    // Which of the two it is was just decided by the same value.
    return next as NextAfter<Customer>;
  }

  #rescanned(card: ScannedCard): ScannedCard {
    if (card.cardSession !== this.#card.cardSession) return card;
    const issue = {
      path: "card.cardSession",
      problem: "is that of the cancelled payment",
      allowed: "one from a new scan: the customer had not confirmed",
    };
    throw new InputError({ provider: "koshelek", operation: "retry", issues: [issue] });
  }

  #outcomeOf<Customer extends CustomerState>(sale: SaleResult, customer: Customer): CancelOutcome<Customer> {
    switch (sale.status) {
      case "canceled":
        return { status: "canceled", next: this.#next(customer), decline: sale.cancelDecline };
      case "unknown":
        return { status: "unknown", sale };
      case "paid":
        return { status: "declined", decline: sale.cancelDecline ?? tooLate, sale };
      case "declined":
        return { status: "declined", decline: declinedBefore, sale };
      case "refused":
      case "unavailable":
        return { status: "declined", decline: neverStarted, sale };
    }
  }
}

/**
 * What a failure means once the payment request may have been sent, as when no call can be made with what the provider has
 * answered: never that nothing was.
 */
function afterSending({ data }: Work<SaleIntent>, error: unknown): Verdict {
  if (!isPayError(error) || isJournalConflict(error)) throw error;
  const reason = data.transactionId === undefined ? "nothing-to-cancel-by" : "cancel-unanswered";
  return { is: "unknown", reason, error };
}

const tooLate = {
  reason: "already-accepted",
  meaning: "The bank has approved the payment: refund it instead.",
} as const;
const declinedBefore = {
  reason: "already-declined",
  meaning: "The payment was declined: there is nothing to cancel.",
} as const;
const neverStarted = { reason: "not-found", meaning: "There is no such payment." } as const;
