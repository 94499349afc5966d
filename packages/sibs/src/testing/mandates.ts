import type { AnswerOf } from "@pay/testing";
import { badRequest, execution, handled, notFound, notHandled } from "./answers.js";
import type { Call, Context, SibsActions, SibsTypes } from "./definition.js";
import { refusedPhones } from "./magic.js";
import { notifyMandate } from "./notify.js";
import { type SimulatedMandate, showMandate } from "./state.js";
import { bookFailure, bookSuccess, register } from "./transactions.js";

type CreateAnswer = AnswerOf<SibsTypes, "mandates.create">;

/** Asks a customer for a mandate. */
export function createMandate(context: Call<"mandates.create">): CreateAnswer {
  return ask(context, context.principal, context.input.body);
}

/** Asks the customer of an open checkout for a mandate. */
export function createMandateForCheckout(
  context: Call<"mandates.createForCheckout">,
): AnswerOf<SibsTypes, "mandates.createForCheckout"> {
  const { input, state, principal } = context;
  if (!state.transactions.has(input.path.transactionID)) return notFound();
  return ask(context, principal, input.body);
}

function ask(
  context: Context,
  principal: number,
  body: Call<"mandates.create">["input"]["body"],
): ReturnType<typeof badRequest> | Extract<CreateAnswer, { status: 200 }> {
  const { state, ids } = context;
  const { terminalId, merchantTransactionId = "" } = body.merchant ?? {};
  const { mandateType, aliasMBWAY, customerName } = body.mandate;
  if (terminalId !== principal) return badRequest("The terminal is not the token's");
  if (state.merchantIds.has(merchantTransactionId))
    return badRequest("merchantTransactionId was used before");
  const own = register(context, {
    kind: "mandate",
    merchantTransactionId,
    terminalId: String(terminalId),
    paymentType: "AUTH",
    amount: 0,
    currency: "EUR",
    status: "Pending",
    method: "MBWAY",
  });
  const refused = refusedPhones[aliasMBWAY];
  if (refused !== undefined) {
    bookFailure(own, "Declined", refused.code, refused.description);
    return {
      status: 200,
      body: {
        returnStatus: notHandled(refused.code, refused.description, "Declined"),
        transactionID: own.transactionID,
        execution: execution(context),
      },
    };
  }
  const mandate: SimulatedMandate = {
    mandateId: ids.digits(20),
    transactionID: own.transactionID,
    mandateType,
    alias: aliasMBWAY,
    customerName,
    status: "PEND",
    limit: 0,
    used: 0,
    expires: "2099-12-31",
  };
  state.mandates.set(own.transactionID, mandate);
  return {
    status: 200,
    body: {
      returnStatus: handled,
      transactionID: own.transactionID,
      transactionId: own.transactionID,
      transactionSignature: own.signature,
      mandate: showMandate(mandate),
      execution: execution(context),
    },
  };
}

/** The merchant's mandates. */
export function listMandates(context: Call<"mandates.list">): AnswerOf<SibsTypes, "mandates.list"> {
  return {
    status: 200,
    body: {
      returnStatus: handled,
      mandates: [...context.state.mandates.values()].map(showMandate),
      moreElementsIndicator: false,
      execution: execution(context),
    },
  };
}

const unknownMandate = notHandled("E0507", "Unknown authorised payment");

/** The state of a mandate; its phone must go with it. */
export function inquire(
  context: Call<"mandates.inquiry"> | Call<"mandates.inquiryDetail">,
): AnswerOf<SibsTypes, "mandates.inquiry"> {
  const mandate = mandateOf(context, context.input);
  return {
    status: 200,
    body:
      mandate === undefined
        ? { returnStatus: unknownMandate }
        : {
            returnStatus: handled,
            mandate: showMandate(mandate),
            moreElementsIndicator: false,
            execution: execution(context),
          },
  };
}

/** Ends a mandate. The webhook confirms it. */
export function endMandate(context: Call<"mandates.cancel">): AnswerOf<SibsTypes, "mandates.cancel"> {
  const { input, principal, state, ids } = context;
  const { terminalId, merchantTransactionId = "" } = input.body.merchant ?? {};
  if (terminalId !== principal) return badRequest("The terminal is not the token's");
  if (state.merchantIds.has(merchantTransactionId))
    return badRequest("merchantTransactionId was used before");
  const mandate = mandateOf(context, input);
  if (mandate === undefined) return { status: 200, body: { returnStatus: unknownMandate } };
  const own = register(context, {
    kind: "mandate",
    merchantTransactionId,
    terminalId: String(terminalId),
    paymentType: "CAUT",
    amount: 0,
    currency: "EUR",
    status: "Success",
    method: "MANDATE",
  });
  if (mandate.status === "CNCL") {
    bookFailure(own, "Declined", "E0119", "The mandate is cancelled already");
    notifyMandate(context, mandate, "CNCL", "RFSD");
  } else {
    mandate.status = "CNCL";
    notifyMandate(context, mandate, "CNCL", "SCCS");
  }
  return {
    status: 200,
    body: {
      returnStatus: handled,
      transactionID: own.transactionID,
      transactionSignature: own.signature,
      signature: ids.alphanumeric(24),
      execution: execution(context),
    },
  };
}

function mandateOf(
  context: Context,
  input: { readonly path: { transactionID: string }; readonly headers: { "Mbway-ID": string } },
): SimulatedMandate | undefined {
  const mandate = context.state.mandates.get(input.path.transactionID);
  return mandate?.alias === input.headers["Mbway-ID"] ? mandate : undefined;
}

type MandateActions = Pick<
  SibsActions,
  | "approveMandate"
  | "refuseMandate"
  | "suspendMandate"
  | "reactivateMandate"
  | "changeMandateLimit"
  | "cancelMandate"
>;

/** What customers do with mandates in the app. */
export function mandateActions(context: Context): MandateActions {
  const inState = (transactionID: string, ...states: SimulatedMandate["status"][]): SimulatedMandate => {
    const mandate = context.state.mandates.get(transactionID);
    if (mandate === undefined) throw new Error(`The transaction ${transactionID} created no mandate.`);
    if (!states.includes(mandate.status))
      throw new Error(`The mandate is ${mandate.status}; only ${states.join(", ")} allows that.`);
    return mandate;
  };
  const created = (transactionID: string) => {
    const transaction = context.state.transactions.get(transactionID);
    if (transaction === undefined) throw new Error(`There is no transaction ${transactionID}.`);
    return transaction;
  };
  return {
    approveMandate(transactionID, { limit = 10_000, expires = "2027-12-31" } = {}) {
      const mandate = inState(transactionID, "PEND");
      mandate.status = "ACTV";
      mandate.limit = limit;
      mandate.expires = expires;
      bookSuccess(created(transactionID));
      notifyMandate(context, mandate, "CRTN", "SCCS");
    },
    refuseMandate(transactionID) {
      const mandate = inState(transactionID, "PEND");
      mandate.status = "RFSD";
      bookFailure(created(transactionID), "Declined", "10.106.0001", "Refused by the cardholder");
      notifyMandate(context, mandate, "CRTN", "RFSD");
    },
    suspendMandate(transactionID) {
      const mandate = inState(transactionID, "ACTV");
      mandate.status = "SSPN";
      notifyMandate(context, mandate, "SSPN", "SCCS");
    },
    reactivateMandate(transactionID) {
      const mandate = inState(transactionID, "SSPN");
      mandate.status = "ACTV";
      notifyMandate(context, mandate, "RCTV", "SCCS");
    },
    changeMandateLimit(transactionID, limit) {
      const mandate = inState(transactionID, "ACTV", "SSPN");
      mandate.limit = limit;
      notifyMandate(context, mandate, "LMUP", "SCCS");
    },
    cancelMandate(transactionID) {
      const mandate = inState(transactionID, "ACTV", "SSPN");
      mandate.status = "CNCL";
      notifyMandate(context, mandate, "CNCL", "SCCS");
    },
  };
}
