import type { AnswerOf } from "@pay/testing";
import type { BackOfficeResult } from "../types.js";
import {
  badRequest,
  dateTime,
  declinedOperation,
  execution,
  handled,
  merchantOf,
  notFound,
} from "./answers.js";
import type { Call, Context, SibsTypes } from "./definition.js";
import { refusedPhones } from "./magic.js";
import { notificationOf, notifyPayment, send } from "./notify.js";
import { purchaseResult } from "./purchase.js";
import { type SimulatedTransaction, toAmount, toHundredths } from "./state.js";
import { bookFailure, bookSuccess, register } from "./transactions.js";

/** What the calls on an earlier payment have in common. */
interface BackOfficeBody {
  readonly merchant?: { readonly terminalId?: number; readonly merchantTransactionId?: string };
  readonly transaction: {
    readonly amount: { readonly value: number; readonly currency: string };
    readonly originalTransaction?: { readonly id: string };
  };
}

interface BackOfficeCall {
  readonly context: Context;
  readonly principal: number;
  readonly transactionID: string;
  readonly body: BackOfficeBody;
  readonly kind: "capture" | "cancellation" | "refund" | "charge";
  readonly paymentType?: string;
}

type Started =
  | {
      readonly original: SimulatedTransaction;
      readonly own: SimulatedTransaction;
      readonly amount: number;
    }
  | { readonly refusal: ReturnType<typeof badRequest> | ReturnType<typeof notFound> };

/** Registers the call as a transaction of its own, which the merchant can look up by its id. */
function start({ context, principal, transactionID, body, kind, paymentType }: BackOfficeCall): Started {
  const { state } = context;
  const { amount, originalTransaction } = body.transaction;
  const { terminalId, merchantTransactionId = "" } = body.merchant ?? {};
  const original = state.transactions.get(transactionID);
  if (original === undefined) return { refusal: notFound() };
  if (terminalId !== principal) return { refusal: badRequest("The terminal is not the token's") };
  if (state.merchantIds.has(merchantTransactionId))
    return { refusal: badRequest("merchantTransactionId was used before") };
  if (originalTransaction !== undefined && originalTransaction.id !== transactionID)
    return { refusal: badRequest("originalTransaction names another payment than the path") };
  if (amount.currency !== original.currency)
    return { refusal: badRequest("The currency is not the payment's") };
  const own = register(context, {
    kind,
    merchantTransactionId,
    terminalId: String(terminalId),
    ...(paymentType === undefined ? {} : { paymentType }),
    amount: toHundredths(amount.value),
    currency: amount.currency,
    status: "InProcessing",
    ...(original.method === undefined ? {} : { method: original.method }),
  });
  return { original, own, amount: own.amount };
}

function end(context: Context, own: SimulatedTransaction, isDone: boolean): BackOfficeResult {
  if (isDone) {
    own.status = "Success";
    own.statusCode = "000";
  } else bookFailure(own, "Declined", "E0119", "Declined operation");
  return {
    returnStatus: isDone ? handled : declinedOperation,
    transactionID: own.transactionID,
    paymentStatus: own.status,
    amount: toAmount(own.amount, own.currency),
    merchant: merchantOf(own),
    transactionTimestamp: dateTime(own.createdAt),
    transactionRecipientId: own.transactionID,
    internalTransactionId: `S${context.ids.digits(14)}S`,
    execution: execution(context),
  };
}

/** Takes authorized money. */
export function capture(context: Call<"payments.capture">): AnswerOf<SibsTypes, "payments.capture"> {
  const { input, principal } = context;
  const started = start({
    context,
    principal,
    transactionID: input.path.transactionID,
    body: input.body,
    kind: "capture",
  });
  if ("refusal" in started) return started.refusal;
  const { original, own, amount } = started;
  const isPossible = original.status === "Success" && amount > 0 && amount <= original.money.held;
  if (isPossible) {
    original.money.held -= amount;
    original.money.captured += amount;
  }
  return { status: 200, body: end(context, own, isPossible) };
}

/**
 * Releases an authorization that is not captured, or ends a payment that waits for its customer.
 *
 * Source: the provider's page on cancellation.
 */
export function cancel(context: Call<"payments.cancel">): AnswerOf<SibsTypes, "payments.cancel"> {
  const { input, principal } = context;
  const started = start({
    context,
    principal,
    transactionID: input.path.transactionID,
    body: input.body,
    kind: "cancellation",
    paymentType: "CAUT",
  });
  if ("refusal" in started) return started.refusal;
  const { original, own, amount } = started;
  const isPossible = release(original, amount);
  const result = end(context, own, isPossible);
  if (isPossible) send(context, "cancellation", { ...notificationOf(context, own), paymentType: "CAUT" });
  return { status: 200, body: result };
}

function release(original: SimulatedTransaction, amount: number): boolean {
  const { money, method, status } = original;
  if (status === "Success" && (original.paymentType === "AUTH" || original.paymentType === "MITR")) {
    if (money.captured > 0 || amount <= 0 || amount > money.held) return false;
    money.held -= amount;
    money.released += amount;
    return true;
  }
  // What is not paid yet cannot be cancelled in part.
  if (status !== "Pending" || amount !== original.amount) return false;
  if (method === "REFERENCE" && original.reference !== undefined) {
    // Seen with the provider's own tool: the reference is cancelled while its payment still says Pending.
    original.reference = { ...original.reference, status: "CANC" };
    return true;
  }
  if (method !== "BLIK" && method !== "PAY_BY_LINK") return false;
  bookFailure(original, "Declined", "E0119", "Cancelled by the merchant");
  return true;
}

/** Gives captured money back. */
export function refund(context: Call<"payments.refund">): AnswerOf<SibsTypes, "payments.refund"> {
  const { input, principal } = context;
  const started = start({
    context,
    principal,
    transactionID: input.path.transactionID,
    body: input.body,
    kind: "refund",
  });
  if ("refusal" in started) return started.refusal;
  const { original, own, amount } = started;
  const isPossible =
    original.status === "Success" &&
    amount > 0 &&
    amount <= original.money.captured - original.money.refunded;
  if (isPossible) original.money.refunded += amount;
  return { status: 200, body: end(context, own, isPossible) };
}

/** Charges again under a version 1 agreement. */
export function chargeAgain(context: Call<"recurring.charge">): AnswerOf<SibsTypes, "recurring.charge"> {
  const { input, principal } = context;
  const started = start({
    context,
    principal,
    transactionID: input.path.transactionID,
    body: input.body,
    kind: "charge",
    paymentType: "PURS",
  });
  if ("refusal" in started) return started.refusal;
  const { original, own } = started;
  charge(context, original, own, original.agreement?.type === "recurring");
  return { status: 200, body: purchaseResult(context, own) };
}

/** Charges without the customer; the money is only authorized. */
export function chargeWithoutCustomer(
  context: Call<"merchantInitiated.charge">,
): AnswerOf<SibsTypes, "merchantInitiated.charge"> {
  const { input, principal } = context;
  const { originalTransaction, transaction, merchant } = input.body;
  const started = start({
    context,
    principal,
    transactionID: input.path.transactionID,
    body: {
      ...(merchant === undefined ? {} : { merchant }),
      transaction: { ...transaction, originalTransaction },
    },
    kind: "charge",
    paymentType: "MITR",
  });
  if ("refusal" in started) return started.refusal;
  const { original, own } = started;
  const { agreement } = original;
  const isAllowed = agreement !== undefined && agreement.type !== "recurring" && agreement.authenticated;
  charge(context, original, own, isAllowed);
  return { status: 200, body: purchaseResult(context, own) };
}

function charge(
  context: Context,
  original: SimulatedTransaction,
  own: SimulatedTransaction,
  isAllowed: boolean,
): void {
  if (original.agreement !== undefined) Object.assign(own, { agreement: original.agreement });
  if (isAllowed && original.status === "Success") bookSuccess(own);
  else bookFailure(own, "Declined", "E0119", "There is no agreement that allows it");
  notifyPayment(context, own);
}

/** Sends money to the holder of a phone. */
export function sendMoney(context: Call<"cashOuts.create">): AnswerOf<SibsTypes, "cashOuts.create"> {
  const { input, principal, state, ids } = context;
  const { merchant, amount, alias } = input.body;
  const { merchantTransactionId = "" } = merchant;
  if (merchant.terminalId !== String(principal)) return badRequest("The terminal is not the token's");
  if (state.merchantIds.has(merchantTransactionId))
    return badRequest("merchantTransactionId was used before");
  const own = register(context, {
    kind: "cash-out",
    merchantTransactionId,
    terminalId: merchant.terminalId,
    paymentType: "CSHT",
    amount: toHundredths(amount.value),
    currency: amount.currency,
    status: "InProcessing",
    method: "MBWAY",
  });
  const refused = refusedPhones[alias.aliasName];
  const result = end(context, own, refused === undefined);
  send(context, "cashOutResult", {
    ...notificationOf(context, own),
    paymentType: "CSHT",
    ...(refused === undefined ? { clientIBAN: `PT50${ids.digits(21)}` } : {}),
  });
  return { status: 200, body: result };
}
