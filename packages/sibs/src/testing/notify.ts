import type { Notification } from "../types.js";
import type { WebhookPayloads } from "../webhooks.js";
import { dateTime } from "./answers.js";
import type { Context } from "./definition.js";
import { type SimulatedMandate, type SimulatedTransaction, toTextAmount } from "./state.js";

const minute = 60_000;
const hour = 60 * minute;

/** How often failed notifications are repeated. Source: the provider's page on decrypting webhooks, its table of tiers. */
export const retrySchedule: readonly number[] = [
  ...Array<number>(5).fill(5 * minute),
  ...Array<number>(4).fill(hour),
  ...Array<number>(5).fill(2 * hour),
  ...Array<number>(6).fill(4 * hour),
  ...Array<number>(7).fill(6 * hour),
  ...Array<number>(8).fill(12 * hour),
  ...Array<number>(9).fill(24 * hour),
];

/** Sends a notification to the address of the options and to every one set through the API for the method. */
export function send<Name extends keyof WebhookPayloads>(
  context: Context,
  name: Name,
  payload: WebhookPayloads[Name],
): void {
  const { options, state, webhooks } = context;
  const urls = new Set<string>();
  if (options.webhookUrl !== undefined) urls.add(options.webhookUrl);
  for (const webhook of state.webhooks.values()) {
    if (webhook.url !== undefined && webhook.methods.includes(notificationCode(payload.paymentMethod)))
      urls.add(webhook.url);
  }
  for (const url of urls) webhooks.send(name, payload, { url });
}

/** The secret that a receiver shares with the gateway. */
export function secretFor(context: Pick<Context, "options" | "state">, url: string): string {
  for (const webhook of context.state.webhooks.values())
    if (webhook.url === url && webhook.secret !== undefined) return webhook.secret;
  return context.options.webhookSecret;
}

/** Webhook settings have names of their own for two methods. */
function notificationCode(method: string): string {
  return method === "PAY_BY_LINK" || method === "PBLKV" ? "PYBL" : method;
}

/** What every notification about a transaction says. */
export function notificationOf(context: Context, transaction: SimulatedTransaction): Notification {
  const { ids, clock } = context;
  const failed = transaction.status !== "Success" && transaction.status !== "Pending";
  return {
    returnStatus: failed
      ? { statusMsg: "Declined", statusCode: transaction.statusCode ?? "E0119" }
      : { statusMsg: "Success", statusCode: "000" },
    paymentStatus: transaction.status,
    paymentMethod: transaction.method ?? transaction.methods[0] ?? "CARD",
    transactionID: transaction.transactionID,
    transactionDateTime: dateTime(clock.now()),
    amount: toTextAmount(transaction.amount, transaction.currency),
    merchant: {
      transactionId: transaction.merchantTransactionId,
      terminalId: transaction.terminalId,
      merchantName: "Simulated shop",
    },
    paymentType: transaction.paymentType ?? "PURS",
    ...(transaction.token === undefined ? {} : { token: transaction.token }),
    internalTransactionId: `S${ids.digits(14)}S`,
    notificationID: ids.uuid(),
  };
}

/** Tells the merchant how a purchase, an authorization or a later charge ended. */
export function notifyPayment(context: Context, transaction: SimulatedTransaction): void {
  const payload = notificationOf(context, transaction);
  const { agreement } = transaction;
  if (transaction.paymentType === "MITR") {
    send(context, "merchantInitiatedCharge", {
      ...payload,
      paymentType: "MITR",
      ...(agreement === undefined || agreement.type === "recurring"
        ? {}
        : {
            merchantInitiatedTransaction: {
              type: agreement.type,
              amountQualifier: agreement.amountQualifier,
            },
          }),
    });
  } else send(context, "payment", payload);
}

/** Tells the merchant about a mandate. */
export function notifyMandate(
  context: Context,
  mandate: SimulatedMandate,
  action: "CRTN" | "SSPN" | "RCTV" | "LMUP" | "CNCL",
  actionStatus: "SCCS" | "RFSD",
): void {
  const created = context.state.transactions.get(mandate.transactionID);
  if (created === undefined) throw new Error(`The mandate ${mandate.mandateId} has no transaction.`);
  const isCancelled = action === "CNCL";
  const payload: Notification = {
    ...notificationOf(context, created),
    paymentMethod: isCancelled ? "MANDATE" : "MBWAY",
    paymentType: isCancelled ? "CAUT" : "AUTH",
    paymentStatus: actionStatus === "SCCS" ? "Success" : "Declined",
    returnStatus:
      actionStatus === "SCCS"
        ? { statusMsg: "Success", statusCode: "000" }
        : { statusMsg: "Declined", statusCode: "10.106.0001" },
  };
  const change = {
    mandateIdentification: mandate.mandateId,
    mandateActionStatus: actionStatus,
    mandateType: mandate.mandateType === "SUBSCRIPTION" ? "SBSC" : "ONECLICK",
    clientName: mandate.customerName,
    aliasMBWAY: mandate.alias,
    mandateExpirationDate: mandate.expires,
    mandateAmountLimit: toTextAmount(mandate.limit, "EUR"),
  };
  switch (action) {
    case "CRTN":
      send(context, "mandateCreated", {
        ...payload,
        mbwayMandate: { ...change, mandateAction: "CRTN" },
      });
      return;
    case "SSPN":
      send(context, "mandateSuspended", {
        ...payload,
        mbwayMandate: { ...change, mandateAction: "SSPN" },
      });
      return;
    case "RCTV":
      send(context, "mandateReactivated", {
        ...payload,
        mbwayMandate: { ...change, mandateAction: "RCTV" },
      });
      return;
    case "LMUP":
      send(context, "mandateLimitsChanged", {
        ...payload,
        mbwayMandate: { ...change, mandateAction: "LMUP" },
      });
      return;
    case "CNCL":
      send(context, "mandateCancelled", {
        ...payload,
        mbwayMandate: { ...change, mandateAction: "CNCL" },
      });
      return;
  }
}
