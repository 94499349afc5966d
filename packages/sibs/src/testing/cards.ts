import type { AnswerOf } from "@pay/testing";
import type { ActionProcessed } from "../types.js";
import { badRequest } from "./answers.js";
import type { Call, Context, SibsTypes } from "./definition.js";
import { type TestCard, testCards } from "./magic.js";
import { decline, openFor, proceed, purchaseResult } from "./purchase.js";
import type { SimulatedInstrument, SimulatedTransaction } from "./state.js";

type Answer = AnswerOf<SibsTypes, "cards.purchase">;

/** Pays with a card's data, or goes on after the customer's step. */
export function payByCard(context: Call<"cards.purchase">): Answer {
  const { input } = context;
  const { cardInfo, actionProcessed, info, merchantInitiatedTransaction } = input.body;
  const opened = openFor(context, input.path.transactionID, ["CARD"], actionProcessed !== undefined);
  if ("refusal" in opened) return opened.refusal;
  const { transaction } = opened;
  if (actionProcessed !== undefined) return resume(context, transaction, actionProcessed);
  if (cardInfo === undefined) return badRequest("cardInfo is missing", "12.110.1302");
  if (context.options.product === "stargate" && cardInfo.cardholderName === undefined)
    return badRequest("cardholderName is missing", "12.110.1302");
  const card = Object.values(testCards).find(({ PAN }) => PAN === cardInfo.PAN);
  if (card !== undefined && card.steps.length > 0 && !transaction.hasDevice && info?.deviceInfo === undefined)
    return badRequest("3-D Secure needs info.deviceInfo", "12.110.1302");
  if (merchantInitiatedTransaction !== undefined && transaction.agreement === undefined) {
    const { type, amountQualifier } = merchantInitiatedTransaction;
    Object.assign(transaction, { agreement: { type, amountQualifier, authenticated: false } });
  }
  transaction.method = "CARD";
  if (card === undefined || !isSameCard(card, cardInfo)) {
    decline(context, transaction, "E0119", "Declined operation");
  } else {
    transaction.instrument = {
      method: "CARD",
      maskedPAN: maskPan(card.PAN),
      createToken: cardInfo.createToken === true,
      authenticates: card.authenticates,
      steps: context.options.offerCurrency ? ["DCC", ...card.steps] : card.steps,
    };
    proceed(context, transaction);
  }
  return { status: 200, body: purchaseResult(context, transaction) };
}

/** Pays with a stored card, or goes on after the customer's step. */
export function payByToken(context: Call<"tokens.purchase">): AnswerOf<SibsTypes, "tokens.purchase"> {
  const { input, state } = context;
  const { tokenInfo, actionProcessed } = input.body;
  const opened = openFor(context, input.path.transactionID, ["TOKEN", "CARD"], actionProcessed !== undefined);
  if ("refusal" in opened) return opened.refusal;
  const { transaction } = opened;
  if (actionProcessed !== undefined) return resume(context, transaction, actionProcessed);
  const token = state.tokens.get(tokenInfo?.value ?? "");
  transaction.method = "TOKEN";
  if (token === undefined) decline(context, transaction, "E0119", "Unknown token");
  else {
    const wanted = Object.values(testCards).find(({ PAN }) => maskPan(PAN) === token.maskedPAN);
    transaction.token = token;
    startWith(context, transaction, {
      method: "TOKEN",
      createToken: false,
      authenticates: wanted?.authenticates === true,
      // Without the customer's device no challenge can be made; a stored card is then taken as it is.
      steps: transaction.hasDevice || input.body.info?.deviceInfo !== undefined ? (wanted?.steps ?? []) : [],
    });
  }
  return { status: 200, body: purchaseResult(context, transaction) };
}

/** Pays with what Apple Pay or Google Pay gave, or goes on after the customer's step. */
export function payByWallet(context: Call<"wallets.purchase">): AnswerOf<SibsTypes, "wallets.purchase"> {
  const { input } = context;
  const { actionProcessed, tokenInfo } = input.body;
  const opened = openFor(context, input.path.transactionID, ["XPAY"], actionProcessed !== undefined);
  if ("refusal" in opened) return opened.refusal;
  const { transaction } = opened;
  if (actionProcessed !== undefined) return resume(context, transaction, actionProcessed);
  transaction.method = "XPAY";
  // The wallet's token is opaque; an empty one is the only wrong one that can be told.
  if (tokenInfo === undefined || Object.keys(tokenInfo).length === 0)
    decline(context, transaction, "E0119", "The wallet's token is empty");
  else
    startWith(context, transaction, { method: "XPAY", createToken: false, authenticates: true, steps: [] });
  return { status: 200, body: purchaseResult(context, transaction) };
}

function startWith(
  context: Context,
  transaction: SimulatedTransaction,
  instrument: SimulatedInstrument,
): void {
  transaction.instrument = instrument;
  proceed(context, transaction);
}

function resume(
  context: Context,
  transaction: SimulatedTransaction,
  processed: ActionProcessed,
): ReturnType<typeof badRequest> | { status: 200; body: ReturnType<typeof purchaseResult> } {
  const { action } = transaction;
  if (action === undefined || action.id !== processed.id || action.type !== processed.type)
    return badRequest("actionProcessed names another step", "12.110.1302");
  // A currency that was offered may be left; the steps of 3-D Secure may not.
  const passed = action.type === "DCC" || (processed.executed && !action.failed);
  delete transaction.action;
  if (passed) proceed(context, transaction);
  else decline(context, transaction, "E0119", "The customer was not authenticated");
  return { status: 200, body: purchaseResult(context, transaction) };
}

function isSameCard(
  card: TestCard,
  given: { readonly secureCode: string; readonly validationDate: string },
): boolean {
  return (
    card.secureCode === given.secureCode &&
    card.validationDate.slice(0, 7) === given.validationDate.slice(0, 7)
  );
}

const maskPan = (pan: string): string => `${pan.slice(0, 6)}******${pan.slice(-4)}`;
