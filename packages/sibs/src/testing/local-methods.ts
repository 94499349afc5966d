import type { AnswerOf } from "@pay/testing";
import type { ReferenceResult } from "../types.js";
import { badRequest, dateTime, declinedOperation, execution, handled, merchantOf } from "./answers.js";
import { mandateWith } from "./checkout.js";
import type { Call, Context, SibsTypes } from "./definition.js";
import { blikPrefix, refusedPhones, testEntity, testGateway } from "./magic.js";
import { notificationOf, notifyPayment, send } from "./notify.js";
import { awaitCustomer, decline, openFor, proceed, purchaseResult } from "./purchase.js";
import { type SimulatedTransaction, toAmount, toTextAmount } from "./state.js";
import { bookFailure, bookSuccess, find } from "./transactions.js";

const hour = 3_600_000;

/** Pays with a BLIK code, or with the token of an earlier payment. */
export function payByBlik(context: Call<"blik.purchase">): AnswerOf<SibsTypes, "blik.purchase"> {
  const { input, state, options } = context;
  const { BLIKCode, tokenInfo } = input.body;
  const opened = openFor(context, input.path.transactionID, ["BLIK"]);
  if ("refusal" in opened) return opened.refusal;
  const { transaction } = opened;
  transaction.method = "BLIK";
  const isKnown =
    BLIKCode === undefined ? state.tokens.has(tokenInfo?.value ?? "") : BLIKCode.startsWith(blikPrefix);
  if (!isKnown) {
    decline(context, transaction, "E0119", "Declined operation");
    return { status: 200, body: purchaseResult(context, transaction) };
  }
  waitWith(transaction, "BLIK");
  awaitCustomer(context, transaction, options.blikLimit, {
    code: "00.110.1601",
    description: "The customer did not confirm in time",
  });
  return {
    status: 200,
    body: { ...purchaseResult(context, transaction), actionResponse: { data: { params: [] } } },
  };
}

/** Pays with MB WAY in Portugal, or charges the mandate of the checkout. */
export function payByMbWay(context: Call<"mbWay.purchase">): AnswerOf<SibsTypes, "mbWay.purchase"> {
  const { input } = context;
  const { customerPhone, mandate, actionProcessed } = input.body;
  const methods = mandate?.useMBWAYMandate === true ? ["MANDATE"] : ["MBWAY"];
  const opened = openFor(context, input.path.transactionID, methods, actionProcessed !== undefined);
  if ("refusal" in opened) return opened.refusal;
  const { transaction } = opened;
  if (mandate?.useMBWAYMandate === true) chargeMandate(context, transaction);
  else if (customerPhone === undefined) return badRequest("customerPhone is missing", "12.110.1302");
  else askInApp(context, transaction, "MBWAY", customerPhone);
  return { status: 200, body: purchaseResult(context, transaction) };
}

/** Pays with MB WAY outside of Portugal. */
export function payByMbWayAbroad(
  context: Call<"mbWay.purchaseInternational">,
): AnswerOf<SibsTypes, "mbWay.purchaseInternational"> {
  const { input } = context;
  const opened = openFor(context, input.path.transactionID, ["MBWY"]);
  if ("refusal" in opened) return opened.refusal;
  askInApp(context, opened.transaction, "MBWY", input.body.customerPhone);
  return { status: 200, body: purchaseResult(context, opened.transaction) };
}

function askInApp(
  context: Context,
  transaction: SimulatedTransaction,
  method: "MBWAY" | "MBWY",
  phone: string,
): void {
  transaction.method = method;
  transaction.token = { tokenType: "MobilePhone", value: phone };
  const refused = refusedPhones[phone];
  if (refused !== undefined) {
    decline(context, transaction, refused.code, refused.description);
    return;
  }
  waitWith(transaction, method);
  awaitCustomer(context, transaction, context.options.mbWayLimit, {
    code: "E0500",
    description: "Card holder abandoned the transaction (push notification not accepted nor refused)",
  });
}

function chargeMandate(context: Context, transaction: SimulatedTransaction): void {
  const { state, clock } = context;
  const mandate = mandateWith(state, transaction.mandateId);
  transaction.method = "MANDATE";
  if (mandate === undefined) {
    decline(context, transaction, "E0507", "Unknown authorised payment");
    return;
  }
  const isOpen = mandate.status === "ACTV" && clock.now() <= Date.parse(`${mandate.expires}T23:59:59.999Z`);
  if (!isOpen || mandate.used + transaction.amount > mandate.limit) {
    decline(context, transaction, "E0119", "The authorised payment does not allow it");
    return;
  }
  mandate.used += transaction.amount;
  waitWith(transaction, "MANDATE");
  proceed(context, transaction);
}

function waitWith(transaction: SimulatedTransaction, method: string): void {
  transaction.method = method;
  transaction.instrument = { method, createToken: false, authenticates: true, steps: [] };
}

/** Makes a Multibanco reference. */
export function generateReference(
  context: Call<"references.generate">,
): AnswerOf<SibsTypes, "references.generate"> {
  const { input, ids, clock } = context;
  const opened = openFor(context, input.path.transactionID, ["REFERENCE"]);
  if ("refusal" in opened) return opened.refusal;
  const { transaction } = opened;
  transaction.method = "REFERENCE";
  const fault = termsFault(transaction);
  if (fault !== undefined) {
    bookFailure(transaction, "Declined", fault.code, fault.description);
    return { status: 200, body: referenceResult(context, transaction) };
  }
  const entity = transaction.referenceTerms?.entity ?? testEntity;
  const until = transaction.referenceTerms?.until ?? clock.now() + 30 * 24 * hour;
  transaction.reference = {
    reference: ids.digits(9),
    entity,
    paymentEntity: entity,
    amount: toAmount(transaction.amount, transaction.currency),
    status: "UNPAID",
    expireDate: dateTime(until),
  };
  send(context, "referenceGenerated", {
    ...notificationOf(context, transaction),
    paymentMethod: "REFERENCE",
    paymentType: "PREF",
    paymentReference: { ...inWebhook(transaction), status: "UNPAID" },
  });
  clock.schedule(() => {
    if (transaction.reference?.status === "UNPAID")
      bookFailure(transaction, "Expired", "00.110.1601", "The reference was not paid");
  }, until - clock.now());
  return { status: 200, body: referenceResult(context, transaction) };
}

function referenceResult(context: Context, transaction: SimulatedTransaction): ReferenceResult {
  const { reference, status, statusCode = "E0119", statusDescription = "" } = transaction;
  return {
    returnStatus: status === "Declined" ? { ...declinedOperation, statusCode, statusDescription } : handled,
    transactionID: transaction.transactionID,
    paymentStatus: status,
    ...(reference === undefined ? {} : { paymentReference: reference }),
    amount: toAmount(transaction.amount, transaction.currency),
    merchant: merchantOf(transaction),
    execution: execution(context),
  };
}

function termsFault(
  transaction: SimulatedTransaction,
): { readonly code: string; readonly description: string } | undefined {
  const { referenceTerms: terms, amount } = transaction;
  if (terms === undefined) return undefined;
  if (terms.entity !== testEntity)
    return { code: "10.107.0001", description: "The payment entity is invalid" };
  if (terms.least > amount) return { code: "10.107.0002", description: "The minimum amount is invalid" };
  if (terms.most < amount) return { code: "10.107.0003", description: "The maximum amount is invalid" };
  if (terms.until - terms.from <= hour)
    return { code: "12.110.1302", description: "The reference is valid for too short a time" };
  return undefined;
}

/** Webhooks spell the end of a reference otherwise than answers. */
function inWebhook({ reference, amount, currency }: SimulatedTransaction) {
  const { expireDate, ...rest } = reference ?? {};
  return {
    ...rest,
    amount: toTextAmount(amount, currency),
    ...(expireDate === undefined ? {} : { expiryDate: expireDate }),
  };
}

/** The customer pays a reference at a cash machine or in a bank's app. */
export function payReference(context: Context, transactionID: string): void {
  const transaction = find(context, transactionID);
  const { reference } = transaction;
  if (reference?.status !== "UNPAID")
    throw new Error(`Only an unpaid reference can be paid, not a ${reference?.status ?? "missing"} one.`);
  transaction.reference = { ...reference, status: "PAID" };
  bookSuccess(transaction);
  send(context, "referencePaid", {
    ...notificationOf(context, transaction),
    paymentMethod: "REFERENCE",
    paymentType: "PREF",
    paymentReference: { ...inWebhook(transaction), status: "PAID" },
  });
}

/** The banks of quick transfers. */
export function listChannels(
  context: Call<"quickTransfers.channels">,
): AnswerOf<SibsTypes, "quickTransfers.channels"> {
  const { countryCode } = context.input.body;
  const channels = [
    {
      gatewayId: testGateway,
      gatewayName: "Test transfer",
      gatewayType: "PBL",
      bankName: "autopay",
      iconURL: "https://bank.simulator.example/icon.gif",
      statusDate: "2023-10-03T14:35:01",
      countryCode: "PL",
    },
  ];
  return {
    status: 200,
    body: {
      returnStatus: handled,
      paymentChannels: channels.filter(
        (channel) => countryCode === undefined || channel.countryCode === countryCode,
      ),
    },
  };
}

/** The terms of a bank. */
export function listRegulations(
  context: Call<"quickTransfers.regulations">,
): AnswerOf<SibsTypes, "quickTransfers.regulations"> {
  if (context.input.body.body.gatewayId !== testGateway) {
    return {
      status: 200,
      body: { returnStatus: declinedOperation, transactionStatus: "RJCT", regulations: [] },
    };
  }
  return {
    status: 200,
    body: {
      returnStatus: handled,
      transactionStatus: "ACTC",
      regulations: [
        {
          regulationId: "11984",
          url: "https://bank.simulator.example/regulations",
          type: "DEFAULT",
          inputLabel: "null",
        },
      ],
    },
  };
}

/** Sends the customer to a bank. */
export function startTransfer(
  context: Call<"quickTransfers.paymentLink">,
): AnswerOf<SibsTypes, "quickTransfers.paymentLink"> {
  const { input, ids, clock } = context;
  const opened = openFor(context, input.path.transactionID, ["PAY_BY_LINK", "PBLKV"]);
  if ("refusal" in opened) return opened.refusal;
  const { transaction } = opened;
  transaction.method = "PAY_BY_LINK";
  const isAccepted = input.body.userAcceptanceIndicator && input.body.gatewayId === testGateway;
  if (isAccepted) {
    waitWith(transaction, "PAY_BY_LINK");
    // How long a bank waits for its customer is not published; a quarter of an hour is assumed.
    awaitCustomer(context, transaction, hour / 4, {
      code: "00.110.1601",
      description: "The customer did not pay in time",
    });
  } else {
    bookFailure(transaction, "Declined", "E0119", "Declined operation");
    notifyPayment(context, transaction);
  }
  return {
    status: 200,
    body: {
      returnStatus: isAccepted ? handled : declinedOperation,
      transactionID: transaction.transactionID,
      paymentStatus: transaction.status,
      ...(isAccepted ? { redirectURL: `https://bank.simulator.example/pay/${ids.alphanumeric(10)}` } : {}),
      execution: { startTime: dateTime(clock.now()), endTime: dateTime(clock.now()) },
    },
  };
}
