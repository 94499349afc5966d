import type { AnswerOf } from "@pay/testing";
import { badRequest, execution, handled } from "./answers.js";
import type { Call, Context, SibsTypes } from "./definition.js";
import { notifyPayment } from "./notify.js";
import { toHundredths } from "./state.js";
import { bookSuccess, register } from "./transactions.js";

const day = 86_400_000;
const validities: Readonly<Record<string, number>> = { HR48: 2 * day, HR72: 3 * day, DY90: 90 * day };

/** Makes a link. */
export function createLink(context: Call<"links.create">): AnswerOf<SibsTypes, "links.create"> {
  const { input, ids, clock, state, principal } = context;
  const { terminalId, amount, validity, linkType, reference } = input.body.paymentInfo;
  if (terminalId !== String(principal)) return badRequest("The terminal is not the token's");
  const url = `https://links.simulator.example/${ids.alphanumeric(12)}`;
  state.links.set(url, {
    url,
    single: linkType === "SNGL",
    expiresAt: clock.now() + (validities[validity] ?? 0),
    amount: toHundredths(amount.value),
    currency: amount.currency,
    reference,
    terminalId,
    used: false,
  });
  return {
    status: 200,
    body: { returnStatus: handled, redirectUrl: url, paymentLinkUrl: url, execution: execution(context) },
  };
}

/** The customer pays through a link. */
export function payLink(context: Context, url: string): string {
  const { state, clock, ids } = context;
  const link = state.links.get(url);
  if (link === undefined) throw new Error(`There is no link ${url}.`);
  if (clock.now() >= link.expiresAt) throw new Error("The link has expired.");
  if (link.single && link.used) throw new Error("The link was used and is inactive.");
  link.used = true;
  const payment = register(context, {
    kind: "payment",
    merchantTransactionId: `${link.reference.slice(0, 24)}-${ids.digits(8)}`,
    terminalId: link.terminalId,
    paymentType: "PURS",
    amount: link.amount,
    currency: link.currency,
    status: "Pending",
    method: "CARD",
  });
  bookSuccess(payment);
  notifyPayment(context, payment);
  return payment.transactionID;
}
