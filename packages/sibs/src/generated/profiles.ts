// Generated from specs/sibs/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate sibs`.
//
// What each product and version has: its methods, and the inputs that are its own.

import type { CallOptions, PayCall } from "@pay/core";
import type {
  BlikPurchaseResult,
  BlikResource,
  CardsPurchaseResult,
  CardsResource,
  CashOutsResource,
  LinksResource,
  MandatesResource,
  MbWayPurchaseInternationalResult,
  MbWayPurchaseResult,
  MbWayResource,
  MerchantInitiatedResource,
  PaymentsCancelInput,
  PaymentsCancelResult,
  PaymentsCaptureInput,
  PaymentsCaptureResult,
  PaymentsCheckoutResult,
  PaymentsRefundResult,
  PaymentsResource,
  PaymentsStatusByMerchantIdInput,
  PaymentsStatusByMerchantIdResult,
  PaymentsStatusInput,
  PaymentsStatusResult,
  QuickTransfersChannelsInput,
  QuickTransfersChannelsResult,
  QuickTransfersPaymentLinkResult,
  QuickTransfersRegulationsInput,
  QuickTransfersRegulationsResult,
  QuickTransfersResource,
  RecurringChargeResult,
  RecurringResource,
  ReferencesGenerateResult,
  ReferencesResource,
  TokensPurchaseResult,
  TokensResource,
  WalletsPurchaseResult,
  WalletsResource,
  WebhookSettingsResource,
} from "./operations.js";
import type * as Schemas from "./schema.js";

/** What is needed of the answer of `payments.checkout`: the answer itself, or these members of it, kept. */
export interface Checkout {
  /** The payment: keep it for every later call. Not empty. Example: `s2SUPFxhGNyyNu2bsG0B`. */
  transactionID: string;
  /**
   * Authorizes the purchase calls of this payment. Never alter it. Not empty. Example:
   * `eyJ0eElkIjoiczJUM3NmQmp3bnk0VjVCaGNNVFAifQ==.pcRyqU/RDOrKnEM6W499EZY1JtHHQH+JEiWMvFGv5Jw=.3AFhhScNnJwezoNt`.
   */
  transactionSignature: string;
  /**
   * Until when the payment can be made, ISO 8601 in UTC; ten minutes after the checkout as far as seen.
   * Example: `2024-02-05T02:35:43.348Z`.
   */
  expiry?: string;
}

/** What is to be paid, and how. */
export interface StargateCheckoutTransaction {
  /**
   * When the merchant made this request, ISO 8601 in UTC with milliseconds. The current time when left out.
   * Date and time with time zone, ISO 8601. Example: `2026-03-09T14:30:00.000Z`.
   */
  transactionTimestamp?: string;
  /**
   * A short text about the transaction, which may appear on the customer's statement. 1 to 70 characters.
   * Example: `Order 1001`.
   */
  description: string;
  /** Whether the order came by mail or telephone. */
  moto: boolean;
  /** `PURS` takes the money at once; `AUTH` holds it, to be captured or cancelled later. */
  paymentType: "PURS" | "AUTH";
  /** An amount of money. */
  amount: Schemas.Amount;
  /** The methods to offer. An empty list offers every method of the terminal. */
  paymentMethod: Schemas.StargatePaymentMethod[];
  /** The customer's consent to later payments with one click. Only in: stargate. */
  oneClick?: Schemas.OneClick;
  /** How the payment is divided among several receivers. At most 4 items. Only in: stargate. */
  settlementPoint?: Schemas.SettlementPoint[];
}

/** Input of `payments.checkout`. A payment to open. */
export interface StargatePaymentsCheckoutInput {
  /** The merchant's side of the payment. */
  merchant?: Schemas.CheckoutMerchant;
  /** The customer. */
  customer?: Schemas.Customer;
  /** What is to be paid, and how. */
  transaction: StargateCheckoutTransaction;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
  /** Storing the customer's means of payment, or paying with a stored one. */
  tokenisation?: Schemas.Tokenisation;
  /** Opens an agreement about recurring charges with this payment. Only in version: v1. */
  recurringTransaction?: Schemas.RecurringTransaction;
  /** An earlier transaction that this payment follows. */
  originalTransaction?: Schemas.CheckoutOriginalTransaction;
  /**
   * Named values that the merchant wants to see again. Stargate's newer place for it; SPG takes it inside
   * `customer`. Only in: stargate.
   */
  extendedInfo?: Schemas.KeyValue[];
}

/** Input of `payments.refund`. How much of a payment to give back. */
export interface StargatePaymentsRefundInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.BackOfficeMerchant;
  /** The amount and what it is about. */
  transaction: Schemas.BackOfficeTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: Schemas.Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Schemas.Retry;
}

/**
 * Input of `cards.purchase`. A card to pay with, or the finished step that lets a payment go on. Needs
 * `cardInfo` or `actionProcessed`.
 */
export interface StargateCardsPurchaseInput {
  /** A card. */
  cardInfo?: Schemas.CardInfo;
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
  /** A stored means of payment. */
  tokenInfo?: Schemas.TokenInfo;
}

/**
 * Input of `tokens.purchase`. A stored card to pay with, or the finished step that lets a payment go on.
 * Needs `tokenInfo` or `actionProcessed`.
 */
export interface StargateTokensPurchaseInput {
  /** A stored means of payment. */
  tokenInfo?: Schemas.TokenInfo;
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
  /** The customer's consent to later payments with one click. Only in: stargate. */
  oneClick?: Schemas.OneClick;
}

/**
 * Input of `wallets.purchase`. What Apple Pay or Google Pay gave the shop's page, or the finished step that
 * lets a payment go on. Needs `tokenInfo` or `actionProcessed`.
 */
export interface StargateWalletsPurchaseInput {
  /** The wallet's payment token, as the wallet delivered it. */
  tokenInfo?: {
    [name: string]: unknown;
  };
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
}

/** Input of `mbWay.purchaseInternational`. The customer's phone. */
export interface StargateMbWayPurchaseInternationalInput {
  /**
   * A phone: the country's calling code, `#` and the number. Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example:
   * `351#912345678`.
   */
  customerPhone: string;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
}

/**
 * Input of `blik.purchase`. A BLIK code or a stored token to pay with; one of the two. Needs `BLIKCode` or
 * `tokenInfo`.
 */
export interface StargateBlikPurchaseInput {
  /**
   * The six digits that the customer's bank shows, valid for 120 seconds. Matches `^[0-9]{6}$`. Example:
   * `777001`.
   */
  BLIKCode?: string;
  /** A stored means of payment. */
  tokenInfo?: Schemas.TokenInfo;
  /** The customer and the customer's device, unless the checkout carried the device. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
}

/** Input of `quickTransfers.paymentLink`. The bank that the customer chose. */
export interface StargateQuickTransfersPaymentLinkInput {
  /** The bank, as the list of channels names it. Not empty. Example: `106`. */
  gatewayId: string;
  /** Whether the customer accepted the terms. */
  userAcceptanceIndicator: boolean;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
}

/** Opening a payment, asking what became of it, capturing, cancelling and refunding it. */
export interface StargatePaymentsResource<Options extends CallOptions = CallOptions> {
  /**
   * Open a payment.
   *
   * Registers the order and the methods the customer may pay with. No money moves yet: pay with one of the
   * purchase calls, or hand `formContext` to the payment form, before `expiry` (about ten minutes). Keep
   * `transactionID` for every later call and `transactionSignature` for the purchase. When no answer arrives,
   * the status call by merchant id tells whether the checkout exists; its signature is lost, so start a new
   * one with a new `merchantTransactionId` and let the other expire.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The payment is open, or was refused for the reason in `returnStatus`.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://docs.pay.sibs.com/integrations/api/integration-guide}
   * @see {@link https://www.docs.pay.sibs.com/pl/integracje/payment-form/przewodnik-integracji/}
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27164}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  checkout(input: StargatePaymentsCheckoutInput, options?: Options): PayCall<PaymentsCheckoutResult>;

  /**
   * Ask what became of a call by the merchant's own id.
   *
   * For calls whose answer was lost, so that no transaction id is known: a checkout, a capture, cancellation,
   * refund or later charge, a cash-out or the request for a mandate, by the `merchantTransactionId` it was
   * sent with. HTTP status 404 means that the gateway never registered it.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state of the transaction with that id.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  statusByMerchantId(
    input: PaymentsStatusByMerchantIdInput,
    options?: Options,
  ): PayCall<PaymentsStatusByMerchantIdResult>;

  /**
   * Ask what became of a payment.
   *
   * The authoritative answer, also when a webhook said something else. Must be asked with the token and
   * client id that opened the payment, otherwise the payment is not found. `paymentMethod` is absent until
   * the gateway has taken up a purchase. No date of payment is told here; for references it is only in the
   * webhook.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state of the payment.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=29722}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  status(input: PaymentsStatusInput, options?: Options): PayCall<PaymentsStatusResult>;

  /**
   * Take an authorized amount, in full or in part.
   *
   * Takes money that an authorization (`AUTH`) holds: by card, by MB WAY in Portugal, or a charge without the
   * customer (`MITR`). May be repeated with parts until the authorized amount is used up. What was captured
   * can only be refunded. The capture is a transaction of its own. When no answer arrives, the status call by
   * the call's own merchant id tells what became of it; the payment's own status cannot, since it does not
   * show the single steps. A refusal has no reason that a program could read: its one published code says
   * that the operation was declined, and the payment's status does not tell how much was captured before.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The amount was taken, is being taken, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.pay.sibs.com/transaction-types/capture}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  capture(input: PaymentsCaptureInput, options?: Options): PayCall<PaymentsCaptureResult>;

  /**
   * Cancel an authorization or an unfinished payment, in full or in part.
   *
   * Releases the money that an authorization (`AUTH`) holds, as long as it has not been captured. An `amount`
   * below what is still held cancels that part and leaves the rest; the whole of it cancels everything. A
   * BLIK purchase or a quick transfer can be cancelled until it reaches its final status, that is until the
   * bank's confirmation arrives; after that it is refunded instead. The cancellation is a transaction of its
   * own: it has its own `merchantTransactionId`, and the answer names its own `transactionID`. When no answer
   * arrives, the status call by that merchant id tells what became of this cancellation; the payment's own
   * status cannot, since it does not show which parts of an authorization were released.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The cancellation was carried out, is in progress, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.docs.pay.sibs.com/pl/rodzaje-transakcji/anulowanie/}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  cancel(input: PaymentsCancelInput, options?: Options): PayCall<PaymentsCancelResult>;

  /**
   * Give a payment back, in full or in part.
   *
   * Returns money of a purchase, of a captured authorization, or of a charged mandate to the customer. May be
   * repeated with parts until the paid amount is used up. How long a payment can be refunded is not
   * published. The refund is a transaction of its own. When no answer arrives, the status call by the call's
   * own merchant id tells what became of it; the payment's own status cannot, since it does not show the
   * single steps. A refusal has no reason that a program could read: its one published code says that the
   * operation was declined, and the payment's status does not tell how much was given back before.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The amount was given back, is being given back, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.pay.sibs.com/transaction-types/refund}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  refund(input: StargatePaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;
}

/** Paying with a card whose data the merchant holds. */
export interface StargateCardsResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with a card.
   *
   * Only for merchants that are fully PCI compliant, since they handle the card's number. Authorized by the
   * checkout's `transactionSignature`. `paymentStatus` `Partial` asks for a step by the customer's browser,
   * described in `actionResponse`: when it is done, send this call again with `actionProcessed`, which names
   * that step. With payment type `AUTH`, `Success` means that the amount is held. When no answer arrives, ask
   * for the payment's status: while it shows no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/karty/}
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27177}
   * @see {@link
   * https://docs.pay.sibs.com/portugal/sibs-gateway/payment-methods/cards/inputs-and-outputs-cards}
   */
  purchase(
    checkout: Checkout,
    input: StargateCardsPurchaseInput,
    options?: Options,
  ): PayCall<CardsPurchaseResult>;
}

/** Paying with a stored card. */
export interface StargateTokensResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with a stored card.
   *
   * The checkout must have offered `TOKEN` or `CARD`. Authorized by the checkout's `transactionSignature`. As
   * with a card, `paymentStatus` `Partial` asks for a step by the customer's browser, and this call is sent
   * again with `actionProcessed` when it is done. When no answer arrives, ask for the payment's status: while
   * it shows no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.docs.pay.sibs.com/online-payment-features/card-oneclick/paying-with-stored-card/}
   */
  purchase(
    checkout: Checkout,
    input: StargateTokensPurchaseInput,
    options?: Options,
  ): PayCall<TokensPurchaseResult>;
}

/** Paying with Apple Pay or Google Pay. */
export interface StargateWalletsResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with Apple Pay or Google Pay.
   *
   * Sends what the wallet gave the shop's page. The checkout must have offered `XPAY`. Authorized by the
   * checkout's `transactionSignature`. When no answer arrives, ask for the payment's status: while it shows
   * no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link
   * https://developer.sibsapimarket.com/sibs-qly/apimarket-sb/productapi/1394/eHBheS1zYW5kYm94OjIuMC4w}
   */
  purchase(
    checkout: Checkout,
    input: StargateWalletsPurchaseInput,
    options?: Options,
  ): PayCall<WalletsPurchaseResult>;
}

/** Paying with MB WAY. */
export interface StargateMbWayResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with MB WAY, outside Portugal.
   *
   * Stargate's path of the MB WAY purchase, for a checkout that offered `MBWY`. Asks the customer to approve
   * in the MB WAY app, within four minutes. Authorized by the checkout's `transactionSignature`. When no
   * answer arrives, ask for the payment's status: while it shows no `paymentMethod`, the purchase has not
   * been taken up. Only in: stargate.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The customer is being asked, or the purchase was declined.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.pay.sibs.com/payment-methods/mb-way}
   */
  purchaseInternational(
    checkout: Checkout,
    input: StargateMbWayPurchaseInternationalInput,
    options?: Options,
  ): PayCall<MbWayPurchaseInternationalResult>;
}

/** Paying with BLIK. */
export interface StargateBlikResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with BLIK.
   *
   * Sends the code that the customer read in the bank's app, or the token of an earlier payment for which a
   * token was asked. Authorized by the checkout's `transactionSignature`. A code lives 120 seconds, and the
   * customer has 45 seconds to confirm in the app, so the answer is normally `Pending`; the status call or
   * the webhook tells the end. Until then the purchase can be cancelled. When no answer arrives, ask for the
   * payment's status: while it shows no `paymentMethod`, the purchase has not been taken up. Only in:
   * stargate.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase waits for the customer's confirmation, or was declined.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/blik/}
   * @see {@link https://docs.pay.sibs.com/online-payment-features/blik-without-a-code}
   * @see {@link https://developer.sibsapimarket.com}
   */
  purchase(
    checkout: Checkout,
    input: StargateBlikPurchaseInput,
    options?: Options,
  ): PayCall<BlikPurchaseResult>;
}

/** Paying by quick transfer from a bank. */
export interface StargateQuickTransfersResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout by quick transfer.
   *
   * Answers with the address of the bank's page: send the customer's browser there. Authorized by the
   * checkout's `transactionSignature`. The status call or the webhook tells the end; until then the payment
   * can be cancelled. When no answer arrives, ask for the payment's status; it does not show the address, so
   * a payment that has been taken up is cancelled and started anew. Only in: stargate.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns Where the customer goes to pay, or why not.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/szybki-przelew/}
   * @see {@link https://developer.sibsapimarket.com}
   */
  paymentLink(
    checkout: Checkout,
    input: StargateQuickTransfersPaymentLinkInput,
    options?: Options,
  ): PayCall<QuickTransfersPaymentLinkResult>;

  /**
   * List the banks for a quick transfer.
   *
   * Banks that the customer of an open checkout can choose from. Authorized by the checkout's
   * `transactionSignature`. Only in: stargate.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The banks.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/szybki-przelew/}
   */
  channels(
    checkout: Checkout,
    input?: QuickTransfersChannelsInput,
    options?: Options,
  ): PayCall<QuickTransfersChannelsResult>;

  /**
   * List the terms that a bank asks the customer to accept.
   *
   * Show them before the payment link is asked for. The question is wrapped in a member `body`. Authorized by
   * the checkout's `transactionSignature`. Only in: stargate.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The terms.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/szybki-przelew/}
   */
  regulations(
    checkout: Checkout,
    input: QuickTransfersRegulationsInput,
    options?: Options,
  ): PayCall<QuickTransfersRegulationsResult>;
}

/** Every method of stargate in version v1, by resource. */
export interface StargateResources {
  readonly payments: StargatePaymentsResource;
  readonly recurring: RecurringResource;
  readonly cards: StargateCardsResource;
  readonly tokens: StargateTokensResource;
  readonly wallets: StargateWalletsResource;
  readonly mbWay: StargateMbWayResource;
  readonly blik: StargateBlikResource;
  readonly quickTransfers: StargateQuickTransfersResource;
  readonly links: LinksResource;
  readonly webhookSettings: WebhookSettingsResource;
}

/** The calls of stargate in version v1 with their whole inputs, by resource. */
export interface StargateCalls {
  readonly payments: PaymentsResource;
  readonly recurring: RecurringResource;
  readonly cards: CardsResource;
  readonly tokens: TokensResource;
  readonly wallets: WalletsResource;
  readonly mbWay: Pick<MbWayResource, "purchaseInternational">;
  readonly blik: BlikResource;
  readonly quickTransfers: QuickTransfersResource;
  readonly links: LinksResource;
  readonly webhookSettings: WebhookSettingsResource;
}

/** The paths of stargate in version v1. */
export type StargatePath =
  | "/payments"
  | "/payments/status"
  | "/payments/{transactionID}/status"
  | "/payments/{transactionID}/capture"
  | "/payments/{transactionID}/cancellation"
  | "/payments/{transactionID}/refund"
  | "/payments/{transactionID}/recurring"
  | "/payments/{transactionID}/card/purchase"
  | "/payments/{transactionID}/token/purchase"
  | "/payments/{transactionID}/xpay/payment"
  | "/payments/{transactionID}/mbway/purchase"
  | "/payments/{transactionID}/blik/purchase"
  | "/payments/{transactionID}/pbl/payment-link"
  | "/paymentChannels"
  | "/regulations"
  | "/link-to-pay/create"
  | "/acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook"
  | "/webhooks";

/** The merchant's side of the payment. */
export interface SpgV1CheckoutMerchant {
  /**
   * The merchant's terminal, a number of at most ten digits. The client's own `terminalId` when left out. A
   * whole number. From 1 to 9999999999. Example: `24`.
   */
  terminalId?: number;
  /**
   * Where the order was taken. The client's `channel` when left out, which is `web` unless set otherwise.
   * Other values are possible. Default: `web`.
   */
  channel?: Schemas.Channel;
  /**
   * The merchant's own id of this call, different for every attempt: the gateway has no other protection
   * against repeats. Generated as 32 random hexadecimal digits when left out. Keep it, so that the call can
   * be looked up when its answer is lost. 1 to 35 characters. Example: `863b730df285443ca404e0085fw234ab`.
   */
  merchantTransactionId?: string;
}

/** The customer. */
export interface SpgV1Customer {
  /** Who pays. */
  customerInfo?: SpgV1CustomerInfo;
  /** Named values that the merchant wants to see again. */
  extendedInfo?: Schemas.KeyValue[];
}

/** Who pays. */
export interface SpgV1CustomerInfo {
  /**
   * The customer's name. SPG requires it when cards are offered. 1 to 45 characters. Example: `Jan Kowalski`.
   */
  customerName?: string;
  /**
   * The customer's e-mail address. SPG requires it when cards are offered. An e-mail address. Example:
   * `jan.kowalski@example.com`.
   */
  customerEmail?: string;
  /** A postal address. SPG's own checking tool wants `street2` too. */
  shippingAddress?: SpgV1Address;
  /** The card holder's address. SPG requires it when cards are offered. */
  billingAddress?: SpgV1Address;
  /** Whether the two addresses are the same. */
  billingAddressSameAsShippingAddress?: boolean;
}

/** A postal address. SPG's own checking tool wants `street2` too. */
export interface SpgV1Address {
  /**
   * Street and number. SPG keeps the first 50 characters. 1 to 70 characters. Example: `Marszalkowska 10`.
   */
  street1: string;
  /** More of the street address. Example: `Apartment 5`. */
  street2?: string;
  /** Town. 1 to 35 characters. Example: `Warsaw`. */
  city: string;
  /** Postal code, such as `1700-123`. 1 to 16 characters. Example: `00-001`. */
  postcode: string;
  /** ISO 3166-1 alpha-2 code. Matches `^[A-Z]{2}$`. Example: `PL`. */
  country: string;
}

/** What is to be paid, and how. */
export interface SpgV1CheckoutTransaction {
  /**
   * When the merchant made this request, ISO 8601 in UTC with milliseconds. The current time when left out.
   * Date and time with time zone, ISO 8601. Example: `2026-03-09T14:30:00.000Z`.
   */
  transactionTimestamp?: string;
  /**
   * A short text about the transaction, which may appear on the customer's statement. 1 to 70 characters.
   * Example: `Order 1001`.
   */
  description: string;
  /** Whether the order came by mail or telephone. */
  moto: boolean;
  /** `PURS` takes the money at once; `AUTH` holds it, to be captured or cancelled later. */
  paymentType: "PURS" | "AUTH";
  /** An amount of money. */
  amount: Schemas.Amount;
  /** The methods to offer. An empty list offers every method of the terminal. */
  paymentMethod: Schemas.SpgPaymentMethod[];
  /**
   * Terms of the Multibanco reference, when the methods contain `REFERENCE`. The account's own terms when
   * left out. Only in: spg.
   */
  paymentReference?: Schemas.PaymentReference;
}

/** Input of `payments.checkout`. A payment to open. */
export interface SpgV1PaymentsCheckoutInput {
  /** The merchant's side of the payment. */
  merchant?: SpgV1CheckoutMerchant;
  /** The customer. */
  customer?: SpgV1Customer;
  /** What is to be paid, and how. */
  transaction: SpgV1CheckoutTransaction;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
  /** Storing the customer's means of payment, or paying with a stored one. */
  tokenisation?: Schemas.Tokenisation;
  /** Opens an agreement about recurring charges with this payment. Only in version: v1. */
  recurringTransaction?: Schemas.RecurringTransaction;
  /** The MB WAY authorised payment to charge. Goes with the methods `MANDATE` and `MBWAY`. Only in: spg. */
  mandate?: Schemas.CheckoutMandate;
  /** An earlier transaction that this payment follows. */
  originalTransaction?: Schemas.CheckoutOriginalTransaction;
}

/** Input of `payments.capture`. How much of an authorization to take. */
export interface SpgV1PaymentsCaptureInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.BackOfficeMerchant;
  /** The amount and what it is about. */
  transaction: Schemas.BackOfficeTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: SpgV1Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Schemas.Retry;
  /** Details of the sale. Its members are not published. */
  saleContext?: {
    [name: string]: unknown;
  };
}

/** Input of `payments.cancel`. An amount to cancel. */
export interface SpgV1PaymentsCancelInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.BackOfficeMerchant;
  /** What is to be cancelled. */
  transaction: Schemas.CancellationTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: SpgV1Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Schemas.Retry;
}

/** Input of `payments.refund`. How much of a payment to give back. */
export interface SpgV1PaymentsRefundInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.BackOfficeMerchant;
  /** The amount and what it is about. */
  transaction: Schemas.BackOfficeTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: SpgV1Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Schemas.Retry;
}

/** Input of `recurring.charge`. A later charge under an agreement. */
export interface SpgV1RecurringChargeInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.BackOfficeMerchant;
  /** The amount and what it is about. */
  transaction: Schemas.BackOfficeTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: SpgV1Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Schemas.Retry;
}

/**
 * Input of `cards.purchase`. A card to pay with, or the finished step that lets a payment go on. Needs
 * `cardInfo` or `actionProcessed`.
 */
export interface SpgV1CardsPurchaseInput {
  /** A card. */
  cardInfo?: Schemas.CardInfo;
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
  /** A stored means of payment. */
  tokenInfo?: Schemas.TokenInfo;
}

/**
 * Input of `tokens.purchase`. A stored card to pay with, or the finished step that lets a payment go on.
 * Needs `tokenInfo` or `actionProcessed`.
 */
export interface SpgV1TokensPurchaseInput {
  /** A stored means of payment. */
  tokenInfo?: Schemas.TokenInfo;
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
}

/**
 * Input of `wallets.purchase`. What Apple Pay or Google Pay gave the shop's page, or the finished step that
 * lets a payment go on. Needs `tokenInfo` or `actionProcessed`.
 */
export interface SpgV1WalletsPurchaseInput {
  /** The wallet's payment token, as the wallet delivered it. */
  tokenInfo?: {
    [name: string]: unknown;
  };
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
}

/**
 * Input of `mbWay.purchase`. The customer's phone, the mandate of the checkout, or the finished step that
 * lets a payment go on. Needs `customerPhone` or `mandate` or `actionProcessed`.
 */
export interface SpgV1MbWayPurchaseInput {
  /**
   * A phone: the country's calling code, `#` and the number. Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example:
   * `351#912345678`.
   */
  customerPhone?: string;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
}

/** Input of `references.generate`. Nothing needs to be said; the checkout has the terms of the reference. */
export interface SpgV1ReferencesGenerateInput {
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
}

/** Opening a payment, asking what became of it, capturing, cancelling and refunding it. */
export interface SpgV1PaymentsResource<Options extends CallOptions = CallOptions> {
  /**
   * Open a payment.
   *
   * Registers the order and the methods the customer may pay with. No money moves yet: pay with one of the
   * purchase calls, or hand `formContext` to the payment form, before `expiry` (about ten minutes). Keep
   * `transactionID` for every later call and `transactionSignature` for the purchase. When no answer arrives,
   * the status call by merchant id tells whether the checkout exists; its signature is lost, so start a new
   * one with a new `merchantTransactionId` and let the other expire.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The payment is open, or was refused for the reason in `returnStatus`.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://docs.pay.sibs.com/integrations/api/integration-guide}
   * @see {@link https://www.docs.pay.sibs.com/pl/integracje/payment-form/przewodnik-integracji/}
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27164}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  checkout(input: SpgV1PaymentsCheckoutInput, options?: Options): PayCall<PaymentsCheckoutResult>;

  /**
   * Ask what became of a call by the merchant's own id.
   *
   * For calls whose answer was lost, so that no transaction id is known: a checkout, a capture, cancellation,
   * refund or later charge, a cash-out or the request for a mandate, by the `merchantTransactionId` it was
   * sent with. HTTP status 404 means that the gateway never registered it.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state of the transaction with that id.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  statusByMerchantId(
    input: PaymentsStatusByMerchantIdInput,
    options?: Options,
  ): PayCall<PaymentsStatusByMerchantIdResult>;

  /**
   * Ask what became of a payment.
   *
   * The authoritative answer, also when a webhook said something else. Must be asked with the token and
   * client id that opened the payment, otherwise the payment is not found. `paymentMethod` is absent until
   * the gateway has taken up a purchase. No date of payment is told here; for references it is only in the
   * webhook.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state of the payment.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=29722}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  status(input: PaymentsStatusInput, options?: Options): PayCall<PaymentsStatusResult>;

  /**
   * Take an authorized amount, in full or in part.
   *
   * Takes money that an authorization (`AUTH`) holds: by card, by MB WAY in Portugal, or a charge without the
   * customer (`MITR`). May be repeated with parts until the authorized amount is used up. What was captured
   * can only be refunded. The capture is a transaction of its own. When no answer arrives, the status call by
   * the call's own merchant id tells what became of it; the payment's own status cannot, since it does not
   * show the single steps. A refusal has no reason that a program could read: its one published code says
   * that the operation was declined, and the payment's status does not tell how much was captured before.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The amount was taken, is being taken, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.pay.sibs.com/transaction-types/capture}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  capture(input: SpgV1PaymentsCaptureInput, options?: Options): PayCall<PaymentsCaptureResult>;

  /**
   * Cancel an authorization or an unfinished payment, in full or in part.
   *
   * Releases the money that an authorization (`AUTH`) holds, as long as it has not been captured. An `amount`
   * below what is still held cancels that part and leaves the rest; the whole of it cancels everything. A
   * BLIK purchase or a quick transfer can be cancelled until it reaches its final status, that is until the
   * bank's confirmation arrives; after that it is refunded instead. The cancellation is a transaction of its
   * own: it has its own `merchantTransactionId`, and the answer names its own `transactionID`. When no answer
   * arrives, the status call by that merchant id tells what became of this cancellation; the payment's own
   * status cannot, since it does not show which parts of an authorization were released.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The cancellation was carried out, is in progress, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.docs.pay.sibs.com/pl/rodzaje-transakcji/anulowanie/}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  cancel(input: SpgV1PaymentsCancelInput, options?: Options): PayCall<PaymentsCancelResult>;

  /**
   * Give a payment back, in full or in part.
   *
   * Returns money of a purchase, of a captured authorization, or of a charged mandate to the customer. May be
   * repeated with parts until the paid amount is used up. How long a payment can be refunded is not
   * published. The refund is a transaction of its own. When no answer arrives, the status call by the call's
   * own merchant id tells what became of it; the payment's own status cannot, since it does not show the
   * single steps. A refusal has no reason that a program could read: its one published code says that the
   * operation was declined, and the payment's status does not tell how much was given back before.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The amount was given back, is being given back, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.pay.sibs.com/transaction-types/refund}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  refund(input: SpgV1PaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;
}

/** Later charges under an agreement, version 1. */
export interface SpgV1RecurringResource<Options extends CallOptions = CallOptions> {
  /**
   * Charge again under a recurring agreement.
   *
   * Charges the card of an earlier payment whose checkout opened an agreement with `recurringTransaction`.
   * The path names that first payment. The charge is a transaction of its own. When no answer arrives, the
   * status call by the call's own merchant id tells what became of it; the payment's own status cannot, since
   * it does not show the single steps. Only in version: v1.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The charge was made, is being made, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.pay.sibs.com/online-payment-features/store-cards/recurring}
   * @see {@link https://developer.sibsapimarket.com}
   */
  charge(input: SpgV1RecurringChargeInput, options?: Options): PayCall<RecurringChargeResult>;
}

/** Paying with a card whose data the merchant holds. */
export interface SpgV1CardsResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with a card.
   *
   * Only for merchants that are fully PCI compliant, since they handle the card's number. Authorized by the
   * checkout's `transactionSignature`. `paymentStatus` `Partial` asks for a step by the customer's browser,
   * described in `actionResponse`: when it is done, send this call again with `actionProcessed`, which names
   * that step. With payment type `AUTH`, `Success` means that the amount is held. When no answer arrives, ask
   * for the payment's status: while it shows no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/karty/}
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27177}
   * @see {@link
   * https://docs.pay.sibs.com/portugal/sibs-gateway/payment-methods/cards/inputs-and-outputs-cards}
   */
  purchase(
    checkout: Checkout,
    input: SpgV1CardsPurchaseInput,
    options?: Options,
  ): PayCall<CardsPurchaseResult>;
}

/** Paying with a stored card. */
export interface SpgV1TokensResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with a stored card.
   *
   * The checkout must have offered `TOKEN` or `CARD`. Authorized by the checkout's `transactionSignature`. As
   * with a card, `paymentStatus` `Partial` asks for a step by the customer's browser, and this call is sent
   * again with `actionProcessed` when it is done. When no answer arrives, ask for the payment's status: while
   * it shows no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.docs.pay.sibs.com/online-payment-features/card-oneclick/paying-with-stored-card/}
   */
  purchase(
    checkout: Checkout,
    input: SpgV1TokensPurchaseInput,
    options?: Options,
  ): PayCall<TokensPurchaseResult>;
}

/** Paying with Apple Pay or Google Pay. */
export interface SpgV1WalletsResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with Apple Pay or Google Pay.
   *
   * Sends what the wallet gave the shop's page. The checkout must have offered `XPAY`. Authorized by the
   * checkout's `transactionSignature`. When no answer arrives, ask for the payment's status: while it shows
   * no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link
   * https://developer.sibsapimarket.com/sibs-qly/apimarket-sb/productapi/1394/eHBheS1zYW5kYm94OjIuMC4w}
   */
  purchase(
    checkout: Checkout,
    input: SpgV1WalletsPurchaseInput,
    options?: Options,
  ): PayCall<WalletsPurchaseResult>;
}

/** Paying with MB WAY. */
export interface SpgV1MbWayResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with MB WAY, or charge a mandate.
   *
   * Asks the customer to approve in the MB WAY app, within four minutes: show that time. With `mandate` the
   * mandate named at the checkout is charged instead, without the customer; `customerPhone` is then left out.
   * Authorized by the checkout's `transactionSignature`. The answer is normally `Pending`; the status call or
   * the webhook tells the end. When no answer arrives, ask for the payment's status: while it shows no
   * `paymentMethod`, the purchase has not been taken up. Only in: spg.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The customer is being asked, or the purchase was declined.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://docs.pay.sibs.com/payment-methods/mb-way}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  purchase(
    checkout: Checkout,
    input: SpgV1MbWayPurchaseInput,
    options?: Options,
  ): PayCall<MbWayPurchaseResult>;
}

/** Paying by Multibanco reference. */
export interface SpgV1ReferencesResource<Options extends CallOptions = CallOptions> {
  /**
   * Make a Multibanco reference for an open checkout.
   *
   * Answers with the entity, the reference and the amount that the customer types in at a cash machine or in
   * a bank's app, until the end named at the checkout. Authorized by the checkout's `transactionSignature`. A
   * webhook tells when it was paid, and only that tells the date. An unpaid reference is cancelled with
   * `payments.cancel`; the webhook about that says `Success` under a transaction id of its own and is no
   * payment. When no answer arrives, the payment's status shows the reference. Only in: spg.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The reference, or why there is none.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27189}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  generate(
    checkout: Checkout,
    input?: SpgV1ReferencesGenerateInput,
    options?: Options,
  ): PayCall<ReferencesGenerateResult>;
}

/** Every method of spg in version v1, by resource. */
export interface SpgV1Resources {
  readonly payments: SpgV1PaymentsResource;
  readonly recurring: SpgV1RecurringResource;
  readonly cards: SpgV1CardsResource;
  readonly tokens: SpgV1TokensResource;
  readonly wallets: SpgV1WalletsResource;
  readonly mbWay: SpgV1MbWayResource;
  readonly references: SpgV1ReferencesResource;
}

/** The calls of spg in version v1 with their whole inputs, by resource. */
export interface SpgV1Calls {
  readonly payments: PaymentsResource;
  readonly recurring: RecurringResource;
  readonly cards: CardsResource;
  readonly tokens: TokensResource;
  readonly wallets: WalletsResource;
  readonly mbWay: Pick<MbWayResource, "purchase">;
  readonly references: ReferencesResource;
}

/** The paths of spg in version v1. */
export type SpgV1Path =
  | "/payments"
  | "/payments/status"
  | "/payments/{transactionID}/status"
  | "/payments/{transactionID}/capture"
  | "/payments/{transactionID}/cancellation"
  | "/payments/{transactionID}/refund"
  | "/payments/{transactionID}/recurring"
  | "/payments/{transactionID}/card/purchase"
  | "/payments/{transactionID}/token/purchase"
  | "/payments/{transactionID}/xpay/payment"
  | "/payments/{transactionID}/mbway-id/purchase"
  | "/payments/{transactionID}/service-reference/generate";

/** The merchant's side of the payment. */
export interface SpgV2CheckoutMerchant {
  /**
   * The merchant's terminal, a number of at most ten digits. The client's own `terminalId` when left out. A
   * whole number. From 1 to 9999999999. Example: `24`.
   */
  terminalId?: number;
  /**
   * Where the order was taken. The client's `channel` when left out, which is `web` unless set otherwise.
   * Other values are possible. Default: `web`.
   */
  channel?: Schemas.Channel;
  /**
   * The merchant's own id of this call, different for every attempt: the gateway has no other protection
   * against repeats. Generated as 32 random hexadecimal digits when left out. Keep it, so that the call can
   * be looked up when its answer is lost. 1 to 35 characters. Example: `863b730df285443ca404e0085fw234ab`.
   */
  merchantTransactionId?: string;
}

/** The customer. */
export interface SpgV2Customer {
  /** Who pays. */
  customerInfo?: SpgV2CustomerInfo;
  /** Named values that the merchant wants to see again. */
  extendedInfo?: Schemas.KeyValue[];
}

/** Who pays. */
export interface SpgV2CustomerInfo {
  /**
   * The customer's name. SPG requires it when cards are offered. 1 to 45 characters. Example: `Jan Kowalski`.
   */
  customerName?: string;
  /**
   * The customer's e-mail address. SPG requires it when cards are offered. An e-mail address. Example:
   * `jan.kowalski@example.com`.
   */
  customerEmail?: string;
  /** A postal address. SPG's own checking tool wants `street2` too. */
  shippingAddress?: SpgV2Address;
  /** The card holder's address. SPG requires it when cards are offered. */
  billingAddress?: SpgV2Address;
  /** Whether the two addresses are the same. */
  billingAddressSameAsShippingAddress?: boolean;
}

/** A postal address. SPG's own checking tool wants `street2` too. */
export interface SpgV2Address {
  /**
   * Street and number. SPG keeps the first 50 characters. 1 to 70 characters. Example: `Marszalkowska 10`.
   */
  street1: string;
  /** More of the street address. Example: `Apartment 5`. */
  street2?: string;
  /** Town. 1 to 35 characters. Example: `Warsaw`. */
  city: string;
  /** Postal code, such as `1700-123`. 1 to 16 characters. Example: `00-001`. */
  postcode: string;
  /** ISO 3166-1 alpha-2 code. Matches `^[A-Z]{2}$`. Example: `PL`. */
  country: string;
}

/** What is to be paid, and how. */
export interface SpgV2CheckoutTransaction {
  /**
   * When the merchant made this request, ISO 8601 in UTC with milliseconds. The current time when left out.
   * Date and time with time zone, ISO 8601. Example: `2026-03-09T14:30:00.000Z`.
   */
  transactionTimestamp?: string;
  /**
   * A short text about the transaction, which may appear on the customer's statement. 1 to 70 characters.
   * Example: `Order 1001`.
   */
  description: string;
  /** Whether the order came by mail or telephone. */
  moto: boolean;
  /** `PURS` takes the money at once; `AUTH` holds it, to be captured or cancelled later. */
  paymentType: "PURS" | "AUTH";
  /** An amount of money. */
  amount: Schemas.Amount;
  /** The methods to offer. An empty list offers every method of the terminal. */
  paymentMethod: Schemas.SpgPaymentMethod[];
  /**
   * Terms of the Multibanco reference, when the methods contain `REFERENCE`. The account's own terms when
   * left out. Only in: spg.
   */
  paymentReference?: Schemas.PaymentReference;
}

/** Input of `payments.checkout`. A payment to open. */
export interface SpgV2PaymentsCheckoutInput {
  /** The merchant's side of the payment. */
  merchant?: SpgV2CheckoutMerchant;
  /** The customer. */
  customer?: SpgV2Customer;
  /** What is to be paid, and how. */
  transaction: SpgV2CheckoutTransaction;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
  /** Storing the customer's means of payment, or paying with a stored one. */
  tokenisation?: Schemas.Tokenisation;
  /**
   * Opens an agreement that lets the merchant charge later without the customer. Needs the customer's name,
   * e-mail and billing address, and `CARD` as the only method. Only in: spg. Only in version: v2.
   */
  merchantInitiatedTransaction?: Schemas.MerchantInitiatedTransaction;
  /** The MB WAY authorised payment to charge. Goes with the methods `MANDATE` and `MBWAY`. Only in: spg. */
  mandate?: Schemas.CheckoutMandate;
  /** An earlier transaction that this payment follows. */
  originalTransaction?: Schemas.CheckoutOriginalTransaction;
}

/** Input of `payments.capture`. How much of an authorization to take. */
export interface SpgV2PaymentsCaptureInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.BackOfficeMerchant;
  /** The amount and what it is about. */
  transaction: Schemas.BackOfficeTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: SpgV2Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Schemas.Retry;
  /** Details of the sale. Its members are not published. */
  saleContext?: {
    [name: string]: unknown;
  };
}

/** Input of `payments.cancel`. An amount to cancel. */
export interface SpgV2PaymentsCancelInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.BackOfficeMerchant;
  /** What is to be cancelled. */
  transaction: Schemas.CancellationTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: SpgV2Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Schemas.Retry;
}

/** Input of `payments.refund`. How much of a payment to give back. */
export interface SpgV2PaymentsRefundInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.BackOfficeMerchant;
  /** The amount and what it is about. */
  transaction: Schemas.BackOfficeTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: SpgV2Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Schemas.Retry;
}

/**
 * Input of `cards.purchase`. A card to pay with, or the finished step that lets a payment go on. Needs
 * `cardInfo` or `actionProcessed`.
 */
export interface SpgV2CardsPurchaseInput {
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** A card. */
  cardInfo?: Schemas.CardInfo;
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
  /** The instalment plan that the customer chose. Only in: spg. Only in version: v2. */
  instalmentPlan?: Schemas.InstalmentPlan;
  /** Opens an agreement about later charges, unless the checkout did. Only in: spg. Only in version: v2. */
  merchantInitiatedTransaction?: Schemas.MerchantInitiatedTransaction;
  /** A stored means of payment. */
  tokenInfo?: Schemas.TokenInfo;
}

/**
 * Input of `tokens.purchase`. A stored card to pay with, or the finished step that lets a payment go on.
 * Needs `tokenInfo` or `actionProcessed`.
 */
export interface SpgV2TokensPurchaseInput {
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** A stored means of payment. */
  tokenInfo?: Schemas.TokenInfo;
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
  /** Opens an agreement about later charges, unless the checkout did. Only in: spg. Only in version: v2. */
  merchantInitiatedTransaction?: Schemas.MerchantInitiatedTransaction;
}

/**
 * Input of `wallets.purchase`. What Apple Pay or Google Pay gave the shop's page, or the finished step that
 * lets a payment go on. Needs `tokenInfo` or `actionProcessed`.
 */
export interface SpgV2WalletsPurchaseInput {
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** The wallet's payment token, as the wallet delivered it. */
  tokenInfo?: {
    [name: string]: unknown;
  };
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
}

/**
 * Input of `mbWay.purchase`. The customer's phone, the mandate of the checkout, or the finished step that
 * lets a payment go on. Needs `customerPhone` or `mandate` or `actionProcessed`.
 */
export interface SpgV2MbWayPurchaseInput {
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /**
   * A phone: the country's calling code, `#` and the number. Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example:
   * `351#912345678`.
   */
  customerPhone?: string;
  /**
   * Charges an MB WAY authorised payment instead of asking the customer. Only in: spg. Only in version: v2.
   */
  mandate?: Schemas.MbWayMandateUse;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
}

/** Input of `references.generate`. Nothing needs to be said; the checkout has the terms of the reference. */
export interface SpgV2ReferencesGenerateInput {
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
}

/** Opening a payment, asking what became of it, capturing, cancelling and refunding it. */
export interface SpgV2PaymentsResource<Options extends CallOptions = CallOptions> {
  /**
   * Open a payment.
   *
   * Registers the order and the methods the customer may pay with. No money moves yet: pay with one of the
   * purchase calls, or hand `formContext` to the payment form, before `expiry` (about ten minutes). Keep
   * `transactionID` for every later call and `transactionSignature` for the purchase. When no answer arrives,
   * the status call by merchant id tells whether the checkout exists; its signature is lost, so start a new
   * one with a new `merchantTransactionId` and let the other expire.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The payment is open, or was refused for the reason in `returnStatus`.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://docs.pay.sibs.com/integrations/api/integration-guide}
   * @see {@link https://www.docs.pay.sibs.com/pl/integracje/payment-form/przewodnik-integracji/}
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27164}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  checkout(input: SpgV2PaymentsCheckoutInput, options?: Options): PayCall<PaymentsCheckoutResult>;

  /**
   * Ask what became of a call by the merchant's own id.
   *
   * For calls whose answer was lost, so that no transaction id is known: a checkout, a capture, cancellation,
   * refund or later charge, a cash-out or the request for a mandate, by the `merchantTransactionId` it was
   * sent with. HTTP status 404 means that the gateway never registered it.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state of the transaction with that id.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  statusByMerchantId(
    input: PaymentsStatusByMerchantIdInput,
    options?: Options,
  ): PayCall<PaymentsStatusByMerchantIdResult>;

  /**
   * Ask what became of a payment.
   *
   * The authoritative answer, also when a webhook said something else. Must be asked with the token and
   * client id that opened the payment, otherwise the payment is not found. `paymentMethod` is absent until
   * the gateway has taken up a purchase. No date of payment is told here; for references it is only in the
   * webhook.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state of the payment.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=29722}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  status(input: PaymentsStatusInput, options?: Options): PayCall<PaymentsStatusResult>;

  /**
   * Take an authorized amount, in full or in part.
   *
   * Takes money that an authorization (`AUTH`) holds: by card, by MB WAY in Portugal, or a charge without the
   * customer (`MITR`). May be repeated with parts until the authorized amount is used up. What was captured
   * can only be refunded. The capture is a transaction of its own. When no answer arrives, the status call by
   * the call's own merchant id tells what became of it; the payment's own status cannot, since it does not
   * show the single steps. A refusal has no reason that a program could read: its one published code says
   * that the operation was declined, and the payment's status does not tell how much was captured before.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The amount was taken, is being taken, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.pay.sibs.com/transaction-types/capture}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  capture(input: SpgV2PaymentsCaptureInput, options?: Options): PayCall<PaymentsCaptureResult>;

  /**
   * Cancel an authorization or an unfinished payment, in full or in part.
   *
   * Releases the money that an authorization (`AUTH`) holds, as long as it has not been captured. An `amount`
   * below what is still held cancels that part and leaves the rest; the whole of it cancels everything. A
   * BLIK purchase or a quick transfer can be cancelled until it reaches its final status, that is until the
   * bank's confirmation arrives; after that it is refunded instead. The cancellation is a transaction of its
   * own: it has its own `merchantTransactionId`, and the answer names its own `transactionID`. When no answer
   * arrives, the status call by that merchant id tells what became of this cancellation; the payment's own
   * status cannot, since it does not show which parts of an authorization were released.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The cancellation was carried out, is in progress, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.docs.pay.sibs.com/pl/rodzaje-transakcji/anulowanie/}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  cancel(input: SpgV2PaymentsCancelInput, options?: Options): PayCall<PaymentsCancelResult>;

  /**
   * Give a payment back, in full or in part.
   *
   * Returns money of a purchase, of a captured authorization, or of a charged mandate to the customer. May be
   * repeated with parts until the paid amount is used up. How long a payment can be refunded is not
   * published. The refund is a transaction of its own. When no answer arrives, the status call by the call's
   * own merchant id tells what became of it; the payment's own status cannot, since it does not show the
   * single steps. A refusal has no reason that a program could read: its one published code says that the
   * operation was declined, and the payment's status does not tell how much was given back before.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The amount was given back, is being given back, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.pay.sibs.com/transaction-types/refund}
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  refund(input: SpgV2PaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;
}

/** Paying with a card whose data the merchant holds. */
export interface SpgV2CardsResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with a card.
   *
   * Only for merchants that are fully PCI compliant, since they handle the card's number. Authorized by the
   * checkout's `transactionSignature`. `paymentStatus` `Partial` asks for a step by the customer's browser,
   * described in `actionResponse`: when it is done, send this call again with `actionProcessed`, which names
   * that step. With payment type `AUTH`, `Success` means that the amount is held. When no answer arrives, ask
   * for the payment's status: while it shows no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/karty/}
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27177}
   * @see {@link
   * https://docs.pay.sibs.com/portugal/sibs-gateway/payment-methods/cards/inputs-and-outputs-cards}
   */
  purchase(
    checkout: Checkout,
    input: SpgV2CardsPurchaseInput,
    options?: Options,
  ): PayCall<CardsPurchaseResult>;
}

/** Paying with a stored card. */
export interface SpgV2TokensResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with a stored card.
   *
   * The checkout must have offered `TOKEN` or `CARD`. Authorized by the checkout's `transactionSignature`. As
   * with a card, `paymentStatus` `Partial` asks for a step by the customer's browser, and this call is sent
   * again with `actionProcessed` when it is done. When no answer arrives, ask for the payment's status: while
   * it shows no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.docs.pay.sibs.com/online-payment-features/card-oneclick/paying-with-stored-card/}
   */
  purchase(
    checkout: Checkout,
    input: SpgV2TokensPurchaseInput,
    options?: Options,
  ): PayCall<TokensPurchaseResult>;
}

/** Paying with Apple Pay or Google Pay. */
export interface SpgV2WalletsResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with Apple Pay or Google Pay.
   *
   * Sends what the wallet gave the shop's page. The checkout must have offered `XPAY`. Authorized by the
   * checkout's `transactionSignature`. When no answer arrives, ask for the payment's status: while it shows
   * no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link
   * https://developer.sibsapimarket.com/sibs-qly/apimarket-sb/productapi/1394/eHBheS1zYW5kYm94OjIuMC4w}
   */
  purchase(
    checkout: Checkout,
    input: SpgV2WalletsPurchaseInput,
    options?: Options,
  ): PayCall<WalletsPurchaseResult>;
}

/** Paying with MB WAY. */
export interface SpgV2MbWayResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with MB WAY, or charge a mandate.
   *
   * Asks the customer to approve in the MB WAY app, within four minutes: show that time. With `mandate` the
   * mandate named at the checkout is charged instead, without the customer; `customerPhone` is then left out.
   * Authorized by the checkout's `transactionSignature`. The answer is normally `Pending`; the status call or
   * the webhook tells the end. When no answer arrives, ask for the payment's status: while it shows no
   * `paymentMethod`, the purchase has not been taken up. Only in: spg.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The customer is being asked, or the purchase was declined.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://docs.pay.sibs.com/payment-methods/mb-way}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  purchase(
    checkout: Checkout,
    input: SpgV2MbWayPurchaseInput,
    options?: Options,
  ): PayCall<MbWayPurchaseResult>;
}

/** Paying by Multibanco reference. */
export interface SpgV2ReferencesResource<Options extends CallOptions = CallOptions> {
  /**
   * Make a Multibanco reference for an open checkout.
   *
   * Answers with the entity, the reference and the amount that the customer types in at a cash machine or in
   * a bank's app, until the end named at the checkout. Authorized by the checkout's `transactionSignature`. A
   * webhook tells when it was paid, and only that tells the date. An unpaid reference is cancelled with
   * `payments.cancel`; the webhook about that says `Success` under a transaction id of its own and is no
   * payment. When no answer arrives, the payment's status shows the reference. Only in: spg.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The reference, or why there is none.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27189}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  generate(
    checkout: Checkout,
    input?: SpgV2ReferencesGenerateInput,
    options?: Options,
  ): PayCall<ReferencesGenerateResult>;
}

/** Every method of spg in version v2, by resource. */
export interface SpgV2Resources {
  readonly payments: SpgV2PaymentsResource;
  readonly cashOuts: CashOutsResource;
  readonly merchantInitiated: MerchantInitiatedResource;
  readonly cards: SpgV2CardsResource;
  readonly tokens: SpgV2TokensResource;
  readonly wallets: SpgV2WalletsResource;
  readonly mbWay: SpgV2MbWayResource;
  readonly references: SpgV2ReferencesResource;
  readonly mandates: MandatesResource;
}

/** The calls of spg in version v2 with their whole inputs, by resource. */
export interface SpgV2Calls {
  readonly payments: PaymentsResource;
  readonly cashOuts: CashOutsResource;
  readonly merchantInitiated: MerchantInitiatedResource;
  readonly cards: CardsResource;
  readonly tokens: TokensResource;
  readonly wallets: WalletsResource;
  readonly mbWay: Pick<MbWayResource, "purchase">;
  readonly references: ReferencesResource;
  readonly mandates: MandatesResource;
}

/** The paths of spg in version v2. */
export type SpgV2Path =
  | "/payments"
  | "/payments/status"
  | "/payments/cashout"
  | "/payments/{transactionID}/status"
  | "/payments/{transactionID}/capture"
  | "/payments/{transactionID}/cancellation"
  | "/payments/{transactionID}/refund"
  | "/payments/{transactionID}/mit"
  | "/payments/{transactionID}/card/purchase"
  | "/payments/{transactionID}/token/purchase"
  | "/payments/{transactionID}/xpay/payment"
  | "/payments/{transactionID}/mbway-id/purchase"
  | "/payments/{transactionID}/service-reference/generate"
  | "/mbway-mandates/creation"
  | "/mbway-mandates/list"
  | "/mbway-mandates/{transactionID}/creation"
  | "/mbway-mandates/{transactionID}/cancel"
  | "/mbway-mandates/{transactionID}/inquiry"
  | "/mbway-mandates/{transactionID}/inquiry-detail";

/**
 * Input of `cards.purchase`. A card to pay with, or the finished step that lets a payment go on. Needs
 * `cardInfo` or `actionProcessed`.
 */
export interface CommonCardsPurchaseInput {
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** A card. */
  cardInfo?: Schemas.CardInfo;
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
  /** The instalment plan that the customer chose. Only in: spg. Only in version: v2. */
  instalmentPlan?: Schemas.InstalmentPlan;
  /** Opens an agreement about later charges, unless the checkout did. Only in: spg. Only in version: v2. */
  merchantInitiatedTransaction?: Schemas.MerchantInitiatedTransaction;
  /** A stored means of payment. */
  tokenInfo?: Schemas.TokenInfo;
}

/**
 * Input of `tokens.purchase`. A stored card to pay with, or the finished step that lets a payment go on.
 * Needs `tokenInfo` or `actionProcessed`.
 */
export interface CommonTokensPurchaseInput {
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** A stored means of payment. */
  tokenInfo?: Schemas.TokenInfo;
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
  /** Opens an agreement about later charges, unless the checkout did. Only in: spg. Only in version: v2. */
  merchantInitiatedTransaction?: Schemas.MerchantInitiatedTransaction;
  /** The customer's consent to later payments with one click. Only in: stargate. */
  oneClick?: Schemas.OneClick;
}

/**
 * Input of `wallets.purchase`. What Apple Pay or Google Pay gave the shop's page, or the finished step that
 * lets a payment go on. Needs `tokenInfo` or `actionProcessed`.
 */
export interface CommonWalletsPurchaseInput {
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** The wallet's payment token, as the wallet delivered it. */
  tokenInfo?: {
    [name: string]: unknown;
  };
  /** The customer's device, needed for 3-D Secure unless the checkout carried it. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
  /** The step that the customer's browser has finished. */
  actionProcessed?: Schemas.ActionProcessed;
}

/** Paying with a card whose data the merchant holds. */
export interface CommonCardsResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with a card.
   *
   * Only for merchants that are fully PCI compliant, since they handle the card's number. Authorized by the
   * checkout's `transactionSignature`. `paymentStatus` `Partial` asks for a step by the customer's browser,
   * described in `actionResponse`: when it is done, send this call again with `actionProcessed`, which names
   * that step. With payment type `AUTH`, `Success` means that the amount is held. When no answer arrives, ask
   * for the payment's status: while it shows no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/karty/}
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27177}
   * @see {@link
   * https://docs.pay.sibs.com/portugal/sibs-gateway/payment-methods/cards/inputs-and-outputs-cards}
   */
  purchase(
    checkout: Checkout,
    input: CommonCardsPurchaseInput,
    options?: Options,
  ): PayCall<CardsPurchaseResult>;
}

/** Paying with a stored card. */
export interface CommonTokensResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with a stored card.
   *
   * The checkout must have offered `TOKEN` or `CARD`. Authorized by the checkout's `transactionSignature`. As
   * with a card, `paymentStatus` `Partial` asks for a step by the customer's browser, and this call is sent
   * again with `actionProcessed` when it is done. When no answer arrives, ask for the payment's status: while
   * it shows no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.docs.pay.sibs.com/online-payment-features/card-oneclick/paying-with-stored-card/}
   */
  purchase(
    checkout: Checkout,
    input: CommonTokensPurchaseInput,
    options?: Options,
  ): PayCall<TokensPurchaseResult>;
}

/** Paying with Apple Pay or Google Pay. */
export interface CommonWalletsResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with Apple Pay or Google Pay.
   *
   * Sends what the wallet gave the shop's page. The checkout must have offered `XPAY`. Authorized by the
   * checkout's `transactionSignature`. When no answer arrives, ask for the payment's status: while it shows
   * no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @param checkout The answer of `payments.checkout`, or of it `transactionID`, `transactionSignature`,
   * `expiry`.
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link
   * https://developer.sibsapimarket.com/sibs-qly/apimarket-sb/productapi/1394/eHBheS1zYW5kYm94OjIuMC4w}
   */
  purchase(
    checkout: Checkout,
    input: CommonWalletsPurchaseInput,
    options?: Options,
  ): PayCall<WalletsPurchaseResult>;
}

/** Every method of every product and version, by resource. */
export interface CommonResources {
  readonly payments: PaymentsResource;
  readonly cards: CommonCardsResource;
  readonly tokens: CommonTokensResource;
  readonly wallets: CommonWalletsResource;
}

/** The calls of every product and version with their whole inputs, by resource. */
export interface CommonCalls {
  readonly payments: PaymentsResource;
  readonly cards: CardsResource;
  readonly tokens: TokensResource;
  readonly wallets: WalletsResource;
}

/** The paths of every product and version. */
export type CommonPath =
  | "/payments"
  | "/payments/status"
  | "/payments/{transactionID}/status"
  | "/payments/{transactionID}/capture"
  | "/payments/{transactionID}/cancellation"
  | "/payments/{transactionID}/refund"
  | "/payments/{transactionID}/card/purchase"
  | "/payments/{transactionID}/token/purchase"
  | "/payments/{transactionID}/xpay/payment";
