import type { ResponseCodeName } from "../types.js";
import { batchResult } from "./batch-answers.js";
import { tell } from "./callbacks.js";
import { behaviourOf, type ChosenCard } from "./cards.js";
import { declinedAmounts } from "./magic.js";
import { type PaymentOperation, paymentResult, seriesIdOf } from "./payment-answers.js";
import { receivedTooMuch, recordReceived } from "./person-to-person.js";
import type { Context } from "./provider.js";
import type { PaymentTransaction, SimulatedPayment, SimulatedSession } from "./state.js";
import { newTransaction, settle, suspend } from "./transactions.js";
import { rememberCard } from "./wallet.js";

/** A payment with the transaction that an operation made or changed. */
export interface Row {
  readonly payment: SimulatedPayment;
  readonly transaction: PaymentTransaction;
}

/** Opens the hosted page of a session; it closes after `minutes`. */
export function openPage(context: Context, session: SimulatedSession, minutes: number): void {
  const { clock, options } = context;
  session.action = { kind: "checkout", url: `${options.checkoutUrl}/api/v1/checkout/${session.id}/form` };
  clock.schedule(() => expire(context, session), minutes * 60_000);
}

/** Pays with the card of the request, as far as that goes without the payer. */
export function payDirectly(context: Context, session: SimulatedSession, card: ChosenCard): void {
  session.card = card;
  begin(context, session);
  if (behaviourOf(card).threeDs) {
    session.action = {
      kind: "three-ds",
      url: `${context.options.checkoutUrl}/api/v1/three-ds/${session.id}`,
    };
    for (const { transaction } of lastPurchases(context, session)) {
      suspend(transaction, "waiting_for_verification");
    }
  } else {
    finish(context, session, card);
  }
}

/** The payer pays on the hosted page. A refused attempt leaves the page open for another one. */
export function payOnPage(
  context: Context,
  session: SimulatedSession,
  card: ChosenCard,
  passes: boolean,
): void {
  if (session.action?.kind !== "checkout") throw new Error("No checkout page is open for this payment.");
  session.card = card;
  if (session.express) {
    session.delivery = {
      details: { provider: "nova_poshta", delivery_type: "W", city: "Київ", warehouse_number: "15" },
      recipient: { first_name: "Тарас", last_name: "Шевченко", phone: "+380501234567" },
    };
  }
  begin(context, session);
  finish(
    context,
    session,
    card,
    behaviourOf(card).threeDs && !passes ? "3ds_verification_failed" : undefined,
  );
}

/** The payer passes or fails the 3-D Secure check of a payment whose data came with the request. */
export function endThreeDs(context: Context, session: SimulatedSession, passes: boolean): void {
  const { action, card } = session;
  if (action?.kind !== "three-ds" || card === undefined) {
    throw new Error("No 3-D Secure check is under way for this payment.");
  }
  delete session.action;
  finish(context, session, card, passes ? undefined : "3ds_verification_failed");
}

/** The last attempt to pay each payment of a session, or a stand-in while there is none. */
export function lastPurchases(context: Context, session: SimulatedSession): Row[] {
  return session.payments.map((payment) => ({
    payment,
    transaction: payment.purchases.at(-1) ?? newPurchase(context, payment),
  }));
}

/** Tells the merchant about an operation, once for each payment, or once for a whole batch. */
export function tellRows(
  context: Context,
  operation: PaymentOperation,
  rows: readonly Row[],
  callbackUrl: string | undefined,
): void {
  const batch = rows[0]?.payment.session.batch;
  if (batch !== undefined && context.options.batchCallbacks === "whole") {
    const method = operation === "confirm" || operation === "cancel" ? operation : "create";
    const list = context.options.orderList;
    const payload = batchResult(batch, method, rows, { list, payload: batch.request.payload });
    tell(context, "batchProcessing", payload, callbackUrl);
    return;
  }
  for (const { payment, transaction } of rows) {
    const { project, externalId } = payment;
    const subject =
      externalId === undefined ? undefined : ({ family: "payment", project, externalId, operation } as const);
    tell(context, "processing", paymentResult(payment, operation, transaction), callbackUrl, subject);
  }
}

function newPurchase(context: Context, payment: SimulatedPayment): PaymentTransaction {
  const method = payment.twoSteps ? "auth" : "purchase";
  return newTransaction(context, method, payment.amount, payment.terms.payload);
}

/** Starts an attempt to pay everything of the session. */
function begin(context: Context, session: SimulatedSession): void {
  for (const payment of session.payments) {
    const transaction = newPurchase(context, payment);
    suspend(transaction, "pending");
    payment.purchases.push(transaction);
  }
}

/** Ends the attempt under way. One refused order makes a whole batch fail. */
function finish(
  context: Context,
  session: SimulatedSession,
  card: ChosenCard,
  failure?: ResponseCodeName,
): void {
  const { result } = behaviourOf(card);
  const refused = failure ?? (result === "transaction_successful" ? undefined : result);
  const reasons = session.payments.map(
    (payment) => refused ?? declinedAmounts[payment.amount / 100] ?? receivedTooMuch(context, payment),
  );
  const failed = reasons.some((reason) => reason !== undefined);
  const rows = lastPurchases(context, session);
  rows.forEach(({ payment, transaction }, index) => {
    const otherwise = failed ? "failed_as_part_of_failed_batch" : "transaction_successful";
    settle(context, transaction, reasons[index] ?? otherwise);
    if (transaction.status === "success") recordSuccess(context, payment, card);
  });
  if (!failed) delete session.action;
  tellRows(context, session.payments[0]?.operation ?? "payment", rows, session.callbackUrl);
}

function recordSuccess(context: Context, payment: SimulatedPayment, card: ChosenCard): void {
  const { project, currency, terms } = payment;
  recordReceived(context, payment);
  if (terms.startsSeries) {
    const id = seriesIdOf(payment);
    context.state.series.set(id, { id, project, card, currency });
  }
  const { customer } = terms;
  const method = customer?.payment_method;
  const saves = method?.type === "cc_token" && method.cc_token.save_to_wallet === true;
  if (saves && customer?.external_id !== undefined) rememberCard(context, customer.external_id, card);
}

function expire(context: Context, session: SimulatedSession): void {
  if (session.action?.kind !== "checkout") return;
  delete session.action;
  begin(context, session);
  const rows = lastPurchases(context, session);
  for (const { transaction } of rows) settle(context, transaction, "session_expired");
  tellRows(context, session.payments[0]?.operation ?? "payment", rows, session.callbackUrl);
}
