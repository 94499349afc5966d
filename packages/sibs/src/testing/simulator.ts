import {
  type AnswerOf,
  type AuthenticationContext,
  type Clock,
  defineSimulator,
  type Handler,
  type InvalidRequest,
  type Simulator,
  type SimulatorFactory,
  type VirtualClock,
  type WebhookDefinition,
} from "@pay/testing";
import { document } from "../generated/openapi.js";
import { foreignParts, hasOperation, type SibsProfile } from "../products.js";
import { createWebhooks, type WebhookPayloads } from "../webhooks.js";
import { badRequest, notFound, proxyRefusal } from "./answers.js";
import { cancel, capture, chargeAgain, chargeWithoutCustomer, refund, sendMoney } from "./back-office.js";
import { payByCard, payByToken, payByWallet } from "./cards.js";
import { checkout, status, statusByMerchantId } from "./checkout.js";
import type { SibsActions, SibsSimulatorOptions, SibsTypes } from "./definition.js";
import { createLink, payLink } from "./links.js";
import {
  generateReference,
  listChannels,
  listRegulations,
  payByBlik,
  payByMbWay,
  payByMbWayAbroad,
  payReference,
  startTransfer,
} from "./local-methods.js";
import {
  createMandate,
  createMandateForCheckout,
  endMandate,
  inquire,
  listMandates,
  mandateActions,
} from "./mandates.js";
import { notificationOf, retrySchedule, secretFor, send } from "./notify.js";
import { confirm, failStep, refuse } from "./purchase.js";
import { signNotification } from "./seal.js";
import { freshState } from "./state.js";
import { bookSuccess, register } from "./transactions.js";
import { createWebhook, listWebhooks, updateWebhook } from "./webhook-settings.js";

/** A running simulation of the gateway. */
export type SibsSimulator<Time extends Clock = VirtualClock> = Simulator<SibsTypes, Time>;

/** Base paths of the products and versions. */
const basePaths: Readonly<Record<SibsProfile, string>> = {
  stargate: "/api/v1",
  "spg-v1": "/api/v1",
  "spg-v2": "/sibs/spg/v2",
};

/** Which product and version a simulator is. */
function profileOf({ product, version }: Pick<SibsSimulatorOptions, "product" | "version">): SibsProfile {
  if (product === "stargate") return "stargate";
  return version === "v1" ? "spg-v1" : "spg-v2";
}

/** Refuses what the product does not know, as the gateway's closed schemas do, before the operation is carried out. */
function guarded<Name extends keyof SibsTypes["operations"] & string>(
  name: Name,
  handler: Handler<SibsTypes, Name>,
): Handler<SibsTypes, Name> {
  return (context) => {
    const { body } = context.input as { readonly body: unknown };
    const [issue] = foreignParts(profileOf(context.options), name, body);
    if (issue === undefined) return handler(context);
    // Every operation with a body declares the status 400 with this body.
    return badRequest(`${issue.path} ${issue.problem}`) as AnswerOf<SibsTypes, Name>;
  };
}

function authenticate({ request, operation, path, state, options }: AuthenticationContext<SibsTypes>) {
  if (!hasOperation(profileOf(options), operation.name)) return { answer: notFound() };
  if (request.headers.get("x-ibm-client-id") !== options.clientId) {
    return { answer: proxyRefusal(403, "Forbidden", "The client id is wrong or not subscribed.") };
  }
  const authorization = request.headers.get("authorization") ?? "";
  const unauthorized = { answer: proxyRefusal(401, "Unauthorized", "The token or signature is wrong.") };
  if (!operation.security.some((schemes) => schemes.includes("transaction"))) {
    return authorization === `Bearer ${options.token}` ? { principal: options.terminalId } : unauthorized;
  }
  const signed = (signature: string): boolean => authorization === `Digest ${signature}`;
  const { transactionID } = path;
  if (transactionID === undefined) {
    const isKnown = [...state.transactions.values()].some(({ signature }) => signed(signature));
    return isKnown ? { principal: options.terminalId } : unauthorized;
  }
  const transaction = state.transactions.get(decodeURIComponent(transactionID));
  if (transaction === undefined) return { answer: notFound() };
  return signed(transaction.signature) ? { principal: options.terminalId } : unauthorized;
}

/** How notifications of every kind are sent. */
const webhook: WebhookDefinition<SibsTypes, WebhookPayloads[keyof WebhookPayloads]> = {
  seal: (payload, { url, options, state, ids }) =>
    signNotification(payload, {
      secret: secretFor({ options, state }, url),
      initializationVector: ids.bytes(12),
    }),
  acknowledged(answer, payload) {
    if (answer.status !== 200) return false;
    try {
      const body: unknown = JSON.parse(answer.text);
      return (
        typeof body === "object" &&
        body !== null &&
        "statusCode" in body &&
        body.statusCode === "200" &&
        "notificationID" in body &&
        body.notificationID === payload.notificationID
      );
    } catch {
      return false;
    }
  },
  schedule: retrySchedule,
};

/**
 * Starts a simulated gateway, Stargate unless `product` says otherwise. It checks credentials and every request against the API
 * document, keeps payments, money, tokens and mandates, and sends encrypted notifications. Time stands still until its
 * clock is advanced; give it `systemClock()` for one that runs.
 */
export const createSibsSimulator: SimulatorFactory<SibsTypes> = defineSimulator<SibsTypes>({
  name: "sibs",
  document,
  defaults: {
    product: "stargate",
    version: undefined,
    token: "backoffice-token",
    clientId: "b4480347-9fc8-4790-b359-100a99c60ea3",
    terminalId: 24,
    sessionLength: 600_000,
    blikLimit: 45_000,
    mbWayLimit: 240_000,
    confirmAfter: undefined,
    processingDelay: 2_000,
    offerCurrency: false,
    acsUrl: "https://acs.simulator.example",
    webhookUrl: undefined,
    webhookSecret: "6fNDiYU0T0/evFpmfycNai/AqF24i+rT0OmuVw0/sGQ=",
  },
  basePath: (options) => basePaths[profileOf(options)],
  state: ({ options }) => {
    // A secret that no receiver could use is a mistake of the test, to be told at once.
    createWebhooks({ secrets: options.webhookSecret });
    return freshState();
  },
  actions: (context): SibsActions => ({
    ...mandateActions(context),
    confirm: (transactionID) => confirm(context, transactionID),
    refuse: (transactionID) => refuse(context, transactionID),
    failStep: (transactionID) => failStep(context, transactionID),
    payReference: (transactionID) => payReference(context, transactionID),
    payLink: (url) => payLink(context, url),
    payQrCode(amount) {
      const { ids, options } = context;
      const payment = register(context, {
        kind: "payment",
        merchantTransactionId: ids.uuid().replaceAll("-", ""),
        terminalId: String(options.terminalId),
        paymentType: "PURS",
        amount,
        currency: "EUR",
        status: "Pending",
        method: "STATIC_QRCODE",
      });
      bookSuccess(payment);
      send(context, "qrCodePayment", {
        ...notificationOf(context, payment),
        paymentMethod: "STATIC_QRCODE",
        financialOperation: {
          product: {
            staticQRCodeId: "0001",
            twoStepPurchase: "false",
            aliasName: "351#912345678",
            productName: "Ticket",
            productQuantity: "1",
            productAmount: (amount / 100).toFixed(2),
          },
        },
      });
      return payment.transactionID;
    },
    notify: (kind, payload) => send(context, kind, payload),
    sendTest() {
      const { ids, options } = context;
      send(context, "notification", {
        returnStatus: { statusMsg: "Success", statusCode: "000" },
        paymentStatus: "Success",
        paymentMethod: "CARD",
        transactionID: "WebhookTest",
        amount: { value: 0, currency: options.product === "spg" ? "EUR" : "PLN" },
        merchant: { terminalId: 1_000_000 },
        paymentType: "PURS",
        notificationID: ids.uuid(),
      });
    },
  }),
  authenticate,
  invalidRequest: ({ violations }: InvalidRequest<SibsTypes>) => {
    const [first] = violations;
    return badRequest(`${first?.at ?? ""} ${first?.message ?? "is wrong"}`.trim());
  },
  notFound: ({ allowed }) =>
    allowed.length > 0 ? { status: 405, headers: { allow: allowed.join(", ") } } : { status: 404 },
  operations: {
    "payments.checkout": guarded("payments.checkout", checkout),
    "payments.status": status,
    "payments.statusByMerchantId": statusByMerchantId,
    "payments.capture": guarded("payments.capture", capture),
    "payments.cancel": guarded("payments.cancel", cancel),
    "payments.refund": guarded("payments.refund", refund),
    "recurring.charge": guarded("recurring.charge", chargeAgain),
    "merchantInitiated.charge": chargeWithoutCustomer,
    "cashOuts.create": sendMoney,
    "cards.purchase": guarded("cards.purchase", payByCard),
    "tokens.purchase": guarded("tokens.purchase", payByToken),
    "wallets.purchase": payByWallet,
    "mbWay.purchase": guarded("mbWay.purchase", payByMbWay),
    "mbWay.purchaseInternational": payByMbWayAbroad,
    "references.generate": generateReference,
    "blik.purchase": payByBlik,
    "quickTransfers.channels": listChannels,
    "quickTransfers.regulations": listRegulations,
    "quickTransfers.paymentLink": startTransfer,
    "mandates.create": createMandate,
    "mandates.createForCheckout": createMandateForCheckout,
    "mandates.list": listMandates,
    "mandates.inquiry": inquire,
    "mandates.inquiryDetail": inquire,
    "mandates.cancel": endMandate,
    "links.create": createLink,
    "webhookSettings.create": createWebhook,
    "webhookSettings.update": updateWebhook,
    "webhookSettings.list": listWebhooks,
  },
  webhooks: {
    payment: webhook,
    referenceGenerated: webhook,
    referencePaid: webhook,
    mandateCreated: webhook,
    mandateSuspended: webhook,
    mandateReactivated: webhook,
    mandateLimitsChanged: webhook,
    mandateCancelled: webhook,
    merchantInitiatedCharge: webhook,
    cancellation: webhook,
    cashOutResult: webhook,
    qrCodePayment: webhook,
    notification: webhook,
  },
});
