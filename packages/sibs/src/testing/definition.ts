import type { HandlerContext, SimulatedOperation, SimulatorContext, SimulatorTypes } from "@pay/testing";
import type { paths } from "../generated/schema.js";
import type { WebhookPayloads } from "../webhooks.js";
import type { SibsState } from "./state.js";

/** Options of the simulated gateway. Times are milliseconds. */
export interface SibsSimulatorOptions {
  /** Which product is simulated. Default `stargate`. */
  readonly product: "stargate" | "spg";
  /** Version of its API. Default: the product's newest, `v1` or `v2`. */
  readonly version: "v1" | "v2" | undefined;
  /** Token the client must present. Default `backoffice-token`. */
  readonly token: string;
  /** Client id the client must present. */
  readonly clientId: string;
  /** The merchant's terminal. Default 24. */
  readonly terminalId: number;
  /** How long a checkout can be paid. Default 600,000, ten minutes. */
  readonly sessionLength: number;
  /** How long the customer has to confirm a BLIK payment. Default 45,000. */
  readonly blikLimit: number;
  /** How long the customer has to approve in MB WAY. Default 240,000, four minutes. */
  readonly mbWayLimit: number;
  /** After what time the customer confirms unasked; `undefined`: only through `actions.confirm`. */
  readonly confirmAfter: number | undefined;
  /** How long `InProcessing` lasts. Default 2,000. */
  readonly processingDelay: number;
  /** Whether card purchases in the first place offer to pay in the card's own currency. Default `false`. */
  readonly offerCurrency: boolean;
  /** Address below which the bank's pages for steps of 3-D Secure are. Default `https://acs.simulator.example`. */
  readonly acsUrl: string;
  /** Where notifications go, beside what is set through the API; `undefined`: nowhere. */
  readonly webhookUrl: string | undefined;
  /** The secret of `webhookUrl`, 32 bytes in base64. */
  readonly webhookSecret: string;
}

/** What happens outside of the API. All name a payment by its `transactionID`. */
export interface SibsActions {
  /** The customer confirms a BLIK payment, an MB WAY payment, or a quick transfer. */
  confirm(transactionID: string): void;
  /** The customer refuses it. */
  refuse(transactionID: string): void;
  /** The customer fails the step that the browser was asked for; the purchase is declined when it is resumed. */
  failStep(transactionID: string): void;
  /** The customer pays the Multibanco reference. */
  payReference(transactionID: string): void;
  /** The customer pays through a link. Answers with the payment's `transactionID`. */
  payLink(url: string): string;
  /** The customer approves a mandate, with a limit in hundredths of a euro and an end (`yyyy-MM-dd`). */
  approveMandate(transactionID: string, terms?: { readonly limit?: number; readonly expires?: string }): void;
  /** The customer refuses a mandate. */
  refuseMandate(transactionID: string): void;
  /** The customer suspends a mandate. */
  suspendMandate(transactionID: string): void;
  /** The customer takes a suspended mandate up again. */
  reactivateMandate(transactionID: string): void;
  /** The customer changes the limit of a mandate, in hundredths of a euro. */
  changeMandateLimit(transactionID: string, limit: number): void;
  /** The customer ends a mandate. */
  cancelMandate(transactionID: string): void;
  /** A customer pays by a printed QR code; the amount is in hundredths of a euro. Answers with the `transactionID`. */
  payQrCode(amount: number): string;
  /** Sends a notification of the test's own making, of the kind that it is. */
  notify<Kind extends keyof WebhookPayloads>(kind: Kind, payload: WebhookPayloads[Kind]): void;
  /** Gives the terminal's webhooks a try, as the button in SIBS Backoffice does. */
  sendTest(): void;
}

interface Operations {
  "payments.checkout": SimulatedOperation<paths["/payments"]["post"]>;
  "payments.status": SimulatedOperation<paths["/payments/{transactionID}/status"]["get"]>;
  "payments.statusByMerchantId": SimulatedOperation<paths["/payments/status"]["get"]>;
  "payments.capture": SimulatedOperation<paths["/payments/{transactionID}/capture"]["post"]>;
  "payments.cancel": SimulatedOperation<paths["/payments/{transactionID}/cancellation"]["post"]>;
  "payments.refund": SimulatedOperation<paths["/payments/{transactionID}/refund"]["post"]>;
  "recurring.charge": SimulatedOperation<paths["/payments/{transactionID}/recurring"]["post"]>;
  "merchantInitiated.charge": SimulatedOperation<paths["/payments/{transactionID}/mit"]["post"]>;
  "cashOuts.create": SimulatedOperation<paths["/payments/cashout"]["post"]>;
  "cards.purchase": SimulatedOperation<paths["/payments/{transactionID}/card/purchase"]["post"]>;
  "tokens.purchase": SimulatedOperation<paths["/payments/{transactionID}/token/purchase"]["post"]>;
  "wallets.purchase": SimulatedOperation<paths["/payments/{transactionID}/xpay/payment"]["post"]>;
  "mbWay.purchase": SimulatedOperation<paths["/payments/{transactionID}/mbway-id/purchase"]["post"]>;
  "mbWay.purchaseInternational": SimulatedOperation<
    paths["/payments/{transactionID}/mbway/purchase"]["post"]
  >;
  "references.generate": SimulatedOperation<
    paths["/payments/{transactionID}/service-reference/generate"]["post"]
  >;
  "blik.purchase": SimulatedOperation<paths["/payments/{transactionID}/blik/purchase"]["post"]>;
  "quickTransfers.channels": SimulatedOperation<paths["/paymentChannels"]["post"]>;
  "quickTransfers.regulations": SimulatedOperation<paths["/regulations"]["post"]>;
  "quickTransfers.paymentLink": SimulatedOperation<
    paths["/payments/{transactionID}/pbl/payment-link"]["post"]
  >;
  "mandates.create": SimulatedOperation<paths["/mbway-mandates/creation"]["post"]>;
  "mandates.createForCheckout": SimulatedOperation<paths["/mbway-mandates/{transactionID}/creation"]["post"]>;
  "mandates.list": SimulatedOperation<paths["/mbway-mandates/list"]["post"]>;
  "mandates.inquiry": SimulatedOperation<paths["/mbway-mandates/{transactionID}/inquiry"]["post"]>;
  "mandates.inquiryDetail": SimulatedOperation<
    paths["/mbway-mandates/{transactionID}/inquiry-detail"]["post"]
  >;
  "mandates.cancel": SimulatedOperation<paths["/mbway-mandates/{transactionID}/cancel"]["post"]>;
  "links.create": SimulatedOperation<paths["/link-to-pay/create"]["post"]>;
  "webhookSettings.create": SimulatedOperation<
    paths["/acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook"]["post"]
  >;
  "webhookSettings.update": SimulatedOperation<
    paths["/acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook"]["put"]
  >;
  "webhookSettings.list": SimulatedOperation<paths["/webhooks"]["post"]>;
}

/** The types of the simulated gateway. */
export interface SibsTypes extends SimulatorTypes {
  operations: Operations;
  state: SibsState;
  /** The terminal that calls. */
  principal: number;
  options: SibsSimulatorOptions;
  webhooks: WebhookPayloads;
  actions: SibsActions;
}

/** What every part of the simulated gateway works with. */
export type Context = SimulatorContext<SibsTypes>;

/** What the handler of an operation works with. */
export type Call<Name extends keyof Operations> = HandlerContext<SibsTypes, Name>;
