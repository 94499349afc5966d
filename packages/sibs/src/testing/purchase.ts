import type { PaymentMethod, PurchaseResult } from "../types.js";
import {
  badRequest,
  conflict,
  declinedOperation,
  execution,
  handled,
  merchantOf,
  notFound,
} from "./answers.js";
import { agreementShown } from "./checkout.js";
import type { Context } from "./definition.js";
import { magicAmounts } from "./magic.js";
import { notifyPayment } from "./notify.js";
import { type SimulatedInstrument, type SimulatedTransaction, toAmount } from "./state.js";
import { bookFailure, bookSuccess, find, isFinal } from "./transactions.js";

/** An open checkout, or why it cannot be paid with a method. */
export type Opened =
  | { readonly transaction: SimulatedTransaction }
  | {
      readonly refusal:
        | ReturnType<typeof badRequest>
        | ReturnType<typeof conflict>
        | ReturnType<typeof notFound>;
    };

/**
 * The checkout that a purchase is about. It must be open, offer the method, and not be paid with another one.
 *
 * @param isResumed Whether the customer comes back from a step, which may take longer than the session.
 */
export function openFor(
  context: Context,
  transactionID: string,
  methods: readonly PaymentMethod[],
  isResumed = false,
): Opened {
  const transaction = context.state.transactions.get(transactionID);
  if (transaction === undefined || transaction.kind !== "payment") return { refusal: notFound() };
  if (isResumed) {
    return transaction.status === "Partial"
      ? { transaction }
      : { refusal: conflict("The payment does not wait for a step") };
  }
  if (transaction.method !== undefined) return { refusal: conflict("The payment is being paid already") };
  if (transaction.expiresAt !== undefined && context.clock.now() >= transaction.expiresAt)
    return { refusal: badRequest("The checkout has expired", "12.110.1301") };
  if (!methods.some((method) => transaction.methods.includes(method)))
    return { refusal: badRequest("The checkout does not offer the method", "12.110.1302") };
  return { transaction };
}

/** What became of a purchase so far. */
export function purchaseResult(context: Context, transaction: SimulatedTransaction): PurchaseResult {
  const { action, token, agreement } = transaction;
  const failed = transaction.status === "Declined" || transaction.status === "Error";
  return {
    returnStatus: failed ? declinedOperation : handled,
    transactionID: transaction.transactionID,
    paymentStatus: transaction.status,
    ...(action === undefined
      ? {}
      : {
          actionResponse: {
            id: action.id,
            type: action.type,
            data: {
              url: `${context.options.acsUrl}/${action.type.toLowerCase()}`,
              params: [{ key: "creq", value: action.id }],
            },
          },
        }),
    ...(token === undefined ? {} : { token, tokenList: [token] }),
    amount: toAmount(transaction.amount, transaction.currency),
    merchant: merchantOf(transaction),
    ...agreementShown(agreement),
    execution: execution(context),
  };
}

/** Goes on with a purchase: asks for the next step, or ends it. */
export function proceed(context: Context, transaction: SimulatedTransaction): void {
  const { ids } = context;
  const instrument = transaction.instrument;
  if (instrument === undefined) throw new Error(`Nothing pays ${transaction.transactionID}.`);
  const [next, ...rest] = instrument.steps;
  if (next === undefined) {
    conclude(context, transaction, instrument);
    return;
  }
  transaction.status = "Partial";
  transaction.instrument = { ...instrument, steps: rest };
  transaction.action = { id: ids.uuid(), type: next, failed: false };
}

/** Ends a purchase that no customer has to confirm. */
function conclude(
  context: Context,
  transaction: SimulatedTransaction,
  instrument: SimulatedInstrument,
): void {
  delete transaction.action;
  const magic = magicAmounts[transaction.amount];
  if (magic !== undefined && magic.status !== "InProcessing") {
    bookFailure(transaction, magic.status, magic.code, magic.description);
    notifyPayment(context, transaction);
    return;
  }
  if (magic === undefined) {
    succeed(context, transaction, instrument);
    return;
  }
  transaction.status = "InProcessing";
  context.clock.schedule(() => succeed(context, transaction, instrument), context.options.processingDelay);
}

function succeed(context: Context, transaction: SimulatedTransaction, instrument: SimulatedInstrument): void {
  bookSuccess(transaction);
  if (transaction.agreement !== undefined && instrument.authenticates)
    transaction.agreement.authenticated = true;
  if (instrument.createToken || transaction.wantsToken) storeToken(context, transaction, instrument);
  notifyPayment(context, transaction);
}

/** Keeps the customer's means of payment. */
export function storeToken(
  context: Context,
  transaction: SimulatedTransaction,
  { maskedPAN }: Pick<SimulatedInstrument, "maskedPAN">,
): void {
  const { ids, state } = context;
  const token = {
    tokenType: "Card",
    value: ids.alphanumeric(32),
    ...(maskedPAN === undefined
      ? { tokenName: "BLIK" }
      : { tokenName: `Card ${maskedPAN.slice(-4)}`, maskedPAN }),
    expireDate: "2029-12-31T00:00:00.000Z",
  };
  state.tokens.set(token.value, token);
  transaction.token = token;
}

/** Declines a purchase at once. */
export function decline(
  context: Context,
  transaction: SimulatedTransaction,
  code: string,
  description: string,
): void {
  delete transaction.action;
  bookFailure(transaction, "Declined", code, description);
  notifyPayment(context, transaction);
}

/** Lets a purchase wait for the customer: for a confirmation, an early end, or the end of the time there is for it. */
export function awaitCustomer(
  context: Context,
  transaction: SimulatedTransaction,
  limit: number,
  late: { readonly code: string; readonly description: string },
): void {
  const { clock, options } = context;
  transaction.status = "Pending";
  if (options.confirmAfter !== undefined && options.confirmAfter < limit) {
    clock.schedule(() => {
      if (transaction.status === "Pending") confirm(context, transaction.transactionID);
    }, options.confirmAfter);
  }
  clock.schedule(() => {
    if (transaction.status !== "Pending") return;
    bookFailure(transaction, "Timeout", late.code, late.description);
    notifyPayment(context, transaction);
  }, limit);
}

/** The customer confirms in an app or at a bank. */
export function confirm(context: Context, transactionID: string): void {
  const transaction = waiting(context, transactionID);
  const { instrument } = transaction;
  if (instrument === undefined) throw new Error(`The customer has not paid ${transactionID} with anything.`);
  conclude(context, transaction, instrument);
}

/** The customer refuses in an app or at a bank. */
export function refuse(context: Context, transactionID: string): void {
  decline(
    context,
    waiting(context, transactionID),
    "10.106.0001",
    "After the operation was successful, was refused by the cardholder.",
  );
}

/** The customer fails the step that the browser was asked for. */
export function failStep(context: Context, transactionID: string): void {
  const { action } = find(context, transactionID);
  if (action === undefined) throw new Error(`The payment ${transactionID} waits for no step.`);
  action.failed = true;
}

function waiting(context: Context, transactionID: string): SimulatedTransaction {
  const transaction = find(context, transactionID);
  if (isFinal(transaction) || transaction.status !== "Pending" || transaction.method === undefined)
    throw new Error(
      `Only a payment that waits for its customer can be decided, not a ${transaction.status} one.`,
    );
  return transaction;
}
