import { encodeBase64 } from "@pay/core/webhooks";
import type { AnswerOf } from "@pay/testing";
import { badRequest, dateTime, execution, handled, merchantOf, notFound } from "./answers.js";
import type { Call, Context, SibsTypes } from "./definition.js";
import {
  type SimulatedAgreement,
  type SimulatedMandate,
  type SimulatedTransaction,
  showMandate,
  toAmount,
  toHundredths,
  toTextAmount,
} from "./state.js";
import { bookFailure, register } from "./transactions.js";

type Answer = AnswerOf<SibsTypes, "payments.checkout">;

/** Opens a payment that can be paid until its session ends. */
export function checkout(context: Call<"payments.checkout">): Answer {
  const { input, state, clock, options, principal } = context;
  const { transaction, tokenisation, info, mandate, customer } = input.body;
  const merchant = { terminalId: 0, merchantTransactionId: "", ...input.body.merchant };
  if (merchant.terminalId !== principal) {
    return badRequest("The terminal is not the token's", "12.110.1201");
  }
  if (state.merchantIds.has(merchant.merchantTransactionId)) {
    return badRequest("merchantTransactionId was used before", "12.110.1201");
  }
  const contradiction = contradictionIn(context);
  if (contradiction !== undefined) return badRequest(contradiction, "12.110.1202");
  const agreement = agreementOf(input.body);
  const terms = transaction.paymentReference;
  const made = register(context, {
    kind: "payment",
    merchantTransactionId: merchant.merchantTransactionId,
    terminalId: String(merchant.terminalId),
    paymentType: transaction.paymentType,
    amount: toHundredths(transaction.amount.value),
    currency: transaction.amount.currency,
    status: "Pending",
    expiresAt: clock.now() + options.sessionLength,
    methods: transaction.paymentMethod.length > 0 ? transaction.paymentMethod : everyMethod(options.product),
    hasDevice: info?.deviceInfo !== undefined,
    wantsToken: tokenisation?.tokenisationRequest?.tokeniseCard === true,
    ...(agreement === undefined ? {} : { agreement }),
    ...(mandate?.mandateId === undefined ? {} : { mandateId: mandate.mandateId }),
    ...(terms === undefined
      ? {}
      : {
          referenceTerms: {
            entity: terms.entity,
            from: Date.parse(terms.initialDatetime),
            until: Date.parse(terms.finalDatetime),
            least: toHundredths(terms.minAmount.value),
            most: toHundredths(terms.maxAmount.value),
          },
        }),
  });
  clock.schedule(() => {
    // A session that nobody began to pay ends; one that is being paid ends by its method's own rules.
    if (made.status === "Pending" && made.method === undefined)
      bookFailure(made, "Timeout", "00.110.1601", "The checkout was abandoned");
  }, options.sessionLength);
  return { status: 200, body: answerFor(context, made, customer?.customerInfo?.customerName) };
}

function answerFor(
  context: Call<"payments.checkout">,
  made: SimulatedTransaction,
  customerName: string | undefined,
): Extract<Answer, { status: 200 }>["body"] {
  const { input, state, options } = context;
  const amount = toAmount(made.amount, made.currency);
  const formContext = {
    PaymentMethod: made.methods,
    TransactionSignature: made.signature,
    Amount: { Amount: amount.value, Currency: amount.currency },
    Mandate: {},
    ApiVersion: options.product === "spg" ? (options.version ?? "v2") : "v1",
    MOTO: input.body.transaction.moto,
  };
  const offered = input.body.tokenisation?.paymentTokens ?? [];
  const mandate = mandateWith(state, made.mandateId);
  const { channel, transactionDescription, shopURL, websiteAddress } = input.body.merchant ?? {};
  return {
    returnStatus: handled,
    transactionID: made.transactionID,
    transactionSignature: made.signature,
    amount,
    merchant: {
      ...merchantOf(made),
      ...(channel === undefined ? {} : { channel }),
      ...(transactionDescription === undefined ? {} : { transactionDescription }),
      ...(shopURL === undefined ? {} : { shopURL }),
      ...(websiteAddress === undefined ? {} : { websiteAddress }),
    },
    paymentMethodList: [...made.methods],
    tokenList: offered.flatMap(({ value }) => state.tokens.get(value) ?? []),
    formContext: encodeBase64(new TextEncoder().encode(JSON.stringify(formContext))),
    ...(made.expiresAt === undefined ? {} : { expiry: dateTime(made.expiresAt) }),
    paymentStatus: made.status,
    ...(mandate === undefined || customerName === undefined ? {} : { mandate: showMandate(mandate) }),
    execution: execution(context),
  };
}

/** Rules between the members of a checkout, which the document's schemas cannot say. */
function contradictionIn({ input, options }: Call<"payments.checkout">): string | undefined {
  const { transaction, customer, merchantInitiatedTransaction, mandate } = input.body;
  const { customerInfo } = customer ?? {};
  const isComplete =
    customerInfo?.customerName !== undefined &&
    customerInfo.customerEmail !== undefined &&
    customerInfo.billingAddress !== undefined;
  if (options.product === "spg" && transaction.paymentMethod.includes("CARD") && !isComplete) {
    return "CARD needs customerName, customerEmail and billingAddress";
  }
  if (merchantInitiatedTransaction?.type === "UCOF") {
    if (transaction.paymentType !== "AUTH" || transaction.amount.value !== 0)
      return "UCOF is opened with AUTH and the amount 0";
  }
  if (merchantInitiatedTransaction?.type === "RCRR") {
    if (transaction.paymentType !== "PURS" || transaction.amount.value === 0)
      return "RCRR is opened with PURS and an amount";
  }
  if (mandate?.mandateId !== undefined && customerInfo?.customerName === undefined)
    return "A mandate needs customerName";
  const redirecting = transaction.paymentMethod.some((method) =>
    ["BNCT", "IDEL", "SFRT", "PY24", "BIZM"].includes(method),
  );
  if (redirecting && customerInfo?.customerLanguage === undefined) return "The method needs customerLanguage";
  return undefined;
}

function agreementOf(body: Call<"payments.checkout">["input"]["body"]): SimulatedAgreement | undefined {
  const { recurringTransaction, merchantInitiatedTransaction } = body;
  if (recurringTransaction !== undefined) {
    return {
      type: "recurring",
      amountQualifier: recurringTransaction.amountQualifier,
      authenticated: false,
    };
  }
  if (merchantInitiatedTransaction === undefined) return undefined;
  const { type, amountQualifier } = merchantInitiatedTransaction;
  return { type, amountQualifier, authenticated: false };
}

const everyMethod = (product: "spg" | "stargate"): readonly string[] =>
  product === "spg"
    ? ["CARD", "TOKEN", "XPAY", "MBWAY", "REFERENCE"]
    : ["CARD", "TOKEN", "XPAY", "BLIK", "PAY_BY_LINK", "MBWY"];

/** The mandate with an id. */
export function mandateWith(
  state: Context["state"],
  mandateId: string | undefined,
): SimulatedMandate | undefined {
  for (const mandate of state.mandates.values()) if (mandate.mandateId === mandateId) return mandate;
  return undefined;
}

type StatusAnswer = AnswerOf<SibsTypes, "payments.status">;

/** The state of a transaction, by the gateway's id. */
export function status(context: Call<"payments.status">): StatusAnswer {
  return statusOf(context, context.state.transactions.get(context.input.path.transactionID));
}

/** The state of a transaction, by the merchant's id. */
export function statusByMerchantId(
  context: Call<"payments.statusByMerchantId">,
): AnswerOf<SibsTypes, "payments.statusByMerchantId"> {
  const { state, input } = context;
  const transactionID = state.merchantIds.get(input.query.merchantTransactionId);
  return statusOf(context, transactionID === undefined ? undefined : state.transactions.get(transactionID));
}

function statusOf(context: Context, transaction: SimulatedTransaction | undefined): StatusAnswer {
  if (transaction === undefined) return notFound();
  const { agreement, token, reference, statusCode, statusDescription, method, paymentType } = transaction;
  return {
    status: 200,
    body: {
      returnStatus: handled,
      transactionID: transaction.transactionID,
      transactionDateTime: dateTime(transaction.createdAt),
      merchant: merchantOf(transaction),
      amount: toTextAmount(transaction.amount, transaction.currency),
      ...(paymentType === undefined ? {} : { paymentType }),
      paymentStatus: transaction.status,
      ...(method === undefined ? {} : { paymentMethod: method }),
      ...(statusCode === undefined ? {} : { transactionStatusCode: statusCode }),
      ...(statusDescription === undefined ? {} : { transactionStatusDescription: statusDescription }),
      ...(reference === undefined ? {} : { paymentReference: reference }),
      ...(token === undefined ? {} : { token }),
      ...agreementShown(agreement),
      execution: execution(context),
    },
  };
}

/** How an agreement stands in an answer: each version has its own member for it. */
export function agreementShown(agreement: SimulatedAgreement | undefined): {
  recurringTransaction?: { status: string };
  merchantInitiatedTransaction?: { type: "UCOF" | "RCRR"; amountQualifier: string };
} {
  if (agreement === undefined) return {};
  if (agreement.type === "recurring") return { recurringTransaction: { status: "ACTIVE" } };
  const { type, amountQualifier } = agreement;
  return { merchantInitiatedTransaction: { type, amountQualifier } };
}
