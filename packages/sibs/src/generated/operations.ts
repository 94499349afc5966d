// Generated from specs/sibs/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate sibs`.
//
// Every operation: its input and answer, its method, and how it is sent.

import type { CallOptions, FillRule, Operation, OutcomeTable, PayCall, ProviderRules } from "@pay/core";
import type * as Schemas from "./schema.js";
import * as shapes from "./shapes.js";

/** The provider as a whole: its servers, its rate limits and the form of its errors. */
export const rules: ProviderRules = {
  provider: "sibs",
  version: "2.0.0",
  servers: {
    "spg-test": "https://api.qly.sibspayments.com/sibs/spg/v2",
    "spg-production": "https://api.sibspayments.com/sibs/spg/v2",
    "spg-v1-test": "https://spg.qly.site1.sibs.pt/api/v1",
    "spg-v1-production": "https://api.sibspayments.com/api/v1",
    "stargate-test": "https://stargate.qly.site1.sibs.pt/api/v1",
    "stargate-production": "https://api.sibsgateway.com/api/v1",
  },
  limits: { default: { requests: 50, window: 1000 } },
  error: { code: "/returnStatus/statusCode", message: "/returnStatus/statusDescription" },
};

/** Input of `payments.checkout`. A payment to open. */
export interface PaymentsCheckoutInput {
  /** The merchant's side of the payment. */
  merchant?: Schemas.CheckoutMerchant;
  /** The customer. */
  customer?: Schemas.Customer;
  /** What is to be paid, and how. */
  transaction: Schemas.CheckoutTransaction;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
  /** Storing the customer's means of payment, or paying with a stored one. */
  tokenisation?: Schemas.Tokenisation;
  /** Opens an agreement about recurring charges with this payment. Only in version: v1. */
  recurringTransaction?: Schemas.RecurringTransaction;
  /**
   * Opens an agreement that lets the merchant charge later without the customer. Needs the customer's name,
   * e-mail and billing address, and `CARD` as the only method. Only in: spg. Only in version: v2.
   */
  merchantInitiatedTransaction?: Schemas.MerchantInitiatedTransaction;
  /** The MB WAY authorised payment to charge. Goes with the methods `MANDATE` and `MBWAY`. Only in: spg. */
  mandate?: Schemas.CheckoutMandate;
  /** An earlier transaction that this payment follows. */
  originalTransaction?: Schemas.CheckoutOriginalTransaction;
  /**
   * Named values that the merchant wants to see again. Stargate's newer place for it; SPG takes it inside
   * `customer`. Only in: stargate.
   */
  extendedInfo?: Schemas.KeyValue[];
}

/** Answer of `payments.checkout`. */
export type PaymentsCheckoutResult = Schemas.CheckoutResult;

/** Input of `payments.statusByMerchantId`. */
export interface PaymentsStatusByMerchantIdInput {
  /** The id that the merchant gave to the call. 1 to 35 characters. */
  merchantTransactionId: string;
}

/** Answer of `payments.statusByMerchantId`. */
export type PaymentsStatusByMerchantIdResult = Schemas.StatusResult;

/** Input of `cashOuts.create`. Money to send. */
export interface CashOutsCreateInput {
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** Who receives the money. */
  alias: Schemas.CashOutAlias;
  /** `GATEWAY`, the only value seen. Not empty. Example: `GATEWAY`. */
  billingProductType: string;
  /** The merchant's card that the money is taken from. */
  cardInfo: Schemas.CashOutCard;
  /** How it was initiated; 1 is the only value seen. A whole number. Example: `1`. */
  initiationMethod: number;
  /** Which application it comes from; 1 is the only value seen. A whole number. Example: `1`. */
  originApplication: number;
  /** The merchant's side of the call. */
  merchant: Schemas.CashOutMerchant;
  /** An amount of money. */
  amount: Schemas.Amount;
}

/** Answer of `cashOuts.create`. */
export type CashOutsCreateResult = Schemas.BackOfficeResult;

/** Input of `payments.status`. */
export interface PaymentsStatusInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
}

/** Answer of `payments.status`. */
export type PaymentsStatusResult = Schemas.StatusResult;

/** Input of `payments.capture`. How much of an authorization to take. */
export interface PaymentsCaptureInput {
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
  /** Details of the sale. Its members are not published. */
  saleContext?: {
    [name: string]: unknown;
  };
}

/** Answer of `payments.capture`. */
export type PaymentsCaptureResult = Schemas.BackOfficeResult;

/** Input of `payments.cancel`. An amount to cancel. */
export interface PaymentsCancelInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.BackOfficeMerchant;
  /** What is to be cancelled. */
  transaction: Schemas.CancellationTransaction;
  /** The customer, where the merchant wants to send it again. */
  customer?: Schemas.Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Schemas.Retry;
}

/** Answer of `payments.cancel`. */
export type PaymentsCancelResult = Schemas.BackOfficeResult;

/** Input of `payments.refund`. How much of a payment to give back. */
export interface PaymentsRefundInput {
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
  customer?: Schemas.Customer;
  /** Which attempt of the merchant this is. It does not make a repeat harmless. */
  retry?: Schemas.Retry;
}

/** Answer of `payments.refund`. */
export type PaymentsRefundResult = Schemas.BackOfficeResult;

/** Input of `recurring.charge`. A later charge under an agreement. */
export interface RecurringChargeInput {
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

/** Answer of `recurring.charge`. */
export type RecurringChargeResult = Schemas.PurchaseResult;

/** Input of `merchantInitiated.charge`. A later charge without the customer. */
export interface MerchantInitiatedChargeInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.BackOfficeMerchant;
  /** The amount to charge and what it is for. */
  transaction: Schemas.MerchantInitiatedChargeTransaction;
  /** The payment by which the customer agreed, with its `transactionDateTime`. */
  originalTransaction: Schemas.OriginalTransaction;
}

/** Answer of `merchantInitiated.charge`. */
export type MerchantInitiatedChargeResult = Schemas.PurchaseResult;

/**
 * Input of `cards.purchase`. A card to pay with, or the finished step that lets a payment go on. Needs
 * `cardInfo` or `actionProcessed`.
 */
export interface CardsPurchaseInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
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

/** Answer of `cards.purchase`. */
export type CardsPurchaseResult = Schemas.PurchaseResult;

/**
 * Input of `tokens.purchase`. A stored card to pay with, or the finished step that lets a payment go on.
 * Needs `tokenInfo` or `actionProcessed`.
 */
export interface TokensPurchaseInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
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

/** Answer of `tokens.purchase`. */
export type TokensPurchaseResult = Schemas.PurchaseResult;

/**
 * Input of `wallets.purchase`. What Apple Pay or Google Pay gave the shop's page, or the finished step that
 * lets a payment go on. Needs `tokenInfo` or `actionProcessed`.
 */
export interface WalletsPurchaseInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
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

/** Answer of `wallets.purchase`. */
export type WalletsPurchaseResult = Schemas.PurchaseResult;

/**
 * Input of `mbWay.purchase`. The customer's phone, the mandate of the checkout, or the finished step that
 * lets a payment go on. Needs `customerPhone` or `mandate` or `actionProcessed`.
 */
export interface MbWayPurchaseInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
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

/** Answer of `mbWay.purchase`. */
export type MbWayPurchaseResult = Schemas.PurchaseResult;

/** Input of `mbWay.purchaseInternational`. The customer's phone. */
export interface MbWayPurchaseInternationalInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
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

/** Answer of `mbWay.purchaseInternational`. */
export type MbWayPurchaseInternationalResult = Schemas.PurchaseResult;

/** Input of `references.generate`. Nothing needs to be said; the checkout has the terms of the reference. */
export interface ReferencesGenerateInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
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

/** Answer of `references.generate`. */
export type ReferencesGenerateResult = Schemas.ReferenceResult;

/**
 * Input of `blik.purchase`. A BLIK code or a stored token to pay with; one of the two. Needs `BLIKCode` or
 * `tokenInfo`.
 */
export interface BlikPurchaseInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
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

/** Answer of `blik.purchase`. */
export type BlikPurchaseResult = Schemas.PurchaseResult;

/** Input of `quickTransfers.paymentLink`. The bank that the customer chose. */
export interface QuickTransfersPaymentLinkInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /** The bank, as the list of channels names it. Not empty. Example: `106`. */
  gatewayId: string;
  /** Whether the customer accepted the terms. */
  userAcceptanceIndicator: boolean;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
  /** Where the customer returns to. */
  merchant?: Schemas.ReturnAddress;
}

/** Answer of `quickTransfers.paymentLink`. */
export type QuickTransfersPaymentLinkResult = Schemas.PaymentLinkResult;

/** Input of `quickTransfers.channels`. Which banks to list. */
export interface QuickTransfersChannelsInput {
  /** ISO 3166-1 alpha-2 code. Every country's banks when left out. Matches `^[A-Z]{2}$`. Example: `PL`. */
  countryCode?: string;
}

/** Answer of `quickTransfers.channels`. */
export type QuickTransfersChannelsResult = Schemas.QuickTransferChannelsResult;

/** Input of `quickTransfers.regulations`. The question, wrapped once more. */
export interface QuickTransfersRegulationsInput {
  /** The bank whose terms are asked for. */
  body: Schemas.RegulationsQuery;
}

/** Answer of `quickTransfers.regulations`. */
export type QuickTransfersRegulationsResult = Schemas.RegulationsResult;

/** Input of `mandates.create`. A mandate to ask the customer for. */
export interface MandatesCreateInput {
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.MandateMerchant;
  /** The mandate that the customer is asked for. */
  mandate: Schemas.MandateRequest;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
}

/** Answer of `mandates.create`. */
export type MandatesCreateResult = Schemas.MandateCreationResult;

/** Input of `mandates.list`. Nothing is said in the body. */
export interface MandatesListInput {
}

/** Answer of `mandates.list`. */
export type MandatesListResult = Schemas.MandateListResult;

/** Input of `mandates.createForCheckout`. A mandate to ask the customer for. */
export interface MandatesCreateForCheckoutInput {
  /** The payment, as the checkout named it. Not empty. */
  transactionID: string;
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.MandateMerchant;
  /** The mandate that the customer is asked for. */
  mandate: Schemas.MandateRequest;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
}

/** Answer of `mandates.createForCheckout`. */
export type MandatesCreateForCheckoutResult = Schemas.MandateCreationResult;

/** Input of `mandates.cancel`. A mandate to end. */
export interface MandatesCancelInput {
  /** The transaction that created the mandate. Not empty. */
  transactionID: string;
  /**
   * The customer's phone in MB WAY: the country's calling code, `#` and the number. The phone of the mandate.
   * Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example: `351#912345678`.
   */
  "Mbway-ID": string;
  /**
   * A base64 HMAC-SHA-512 of the request, for merchants who agreed on it with the provider. What is signed,
   * and with which key, is not published. Left out by everyone else. At most 128 characters.
   */
  Signature?: string;
  /** The merchant's side of the call. */
  merchant?: Schemas.BackOfficeMerchant;
  /** The customer's device, and free values about the customer. */
  info?: Schemas.Info;
}

/** Answer of `mandates.cancel`. */
export type MandatesCancelResult = Schemas.MandateCancellationResult;

/** Input of `mandates.inquiry`. Nothing is said in the body. */
export interface MandatesInquiryInput {
  /** The transaction that created the mandate. Not empty. */
  transactionID: string;
  /**
   * The customer's phone in MB WAY: the country's calling code, `#` and the number. The phone of the mandate.
   * Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example: `351#912345678`.
   */
  "Mbway-ID": string;
}

/** Answer of `mandates.inquiry`. */
export type MandatesInquiryResult = Schemas.MandateInquiryResult;

/** Input of `mandates.inquiryDetail`. Nothing is said in the body. */
export interface MandatesInquiryDetailInput {
  /** The transaction that created the mandate. Not empty. */
  transactionID: string;
  /**
   * The customer's phone in MB WAY: the country's calling code, `#` and the number. The phone of the mandate.
   * Matches `^[0-9]{1,4}#[0-9]{4,15}$`. Example: `351#912345678`.
   */
  "Mbway-ID": string;
}

/** Answer of `mandates.inquiryDetail`. */
export type MandatesInquiryDetailResult = Schemas.MandateInquiryResult;

/** Input of `links.create`. A payment link to make. */
export interface LinksCreateInput {
  /** What is to be paid through the link. */
  paymentInfo: Schemas.LinkPaymentInfo;
  /** What the payment page asks the customer for. */
  dataCollection?: Schemas.LinkDataCollection;
}

/** Answer of `links.create`. */
export type LinksCreateResult = Schemas.LinkResult;

/** Input of `webhookSettings.update`. A webhook to change. */
export interface WebhookSettingsUpdateInput {
  /** The acquirer's number. Matches `^[0-9]{1,25}$`. */
  acquirerId: string;
  /** The merchant's code. Matches `^[0-9]{1,10}$`. */
  merchantId: string;
  /** The merchant's establishment. The webhook is for all of them when left out. Matches `^[0-9]{1,10}$`. */
  acceptorId?: string;
  /** The merchant's terminal. The webhook is for all of them when left out. Matches `^[0-9]{1,10}$`. */
  terminalId?: string;
  /** Identifies this request. A random UUID when left out. A UUID. */
  "TPP-Request-ID"?: string;
  /** Who makes the change, as SIBS knows the person. Not empty. */
  "User-ID": string;
  /** The organisation of that person, as SIBS knows it. Not empty. */
  "User-Organization-ID": string;
  /**
   * The webhook, as it was named when it was set. 1 to 36 characters. Example:
   * `0f8f2c1e-8d0a-4f3c-9a55-0d7b2b1f6a11`.
   */
  notificationConfigurationCode: string;
  /** `INS` to set, `DEL` to remove. */
  requestOperationType: "INS" | "DEL";
  /** The methods whose results are notified. At least 1 item. */
  paymentMethods: Schemas.WebhookPaymentMethod[];
  /** Where notifications go. */
  channelTypeNotification: Schemas.WebhookChannel;
}

/** Answer of `webhookSettings.update`. */
export type WebhookSettingsUpdateResult = Schemas.WebhookSettingsResult;

/** Input of `webhookSettings.create`. A webhook. */
export interface WebhookSettingsCreateInput {
  /** The acquirer's number. Matches `^[0-9]{1,25}$`. */
  acquirerId: string;
  /** The merchant's code. Matches `^[0-9]{1,10}$`. */
  merchantId: string;
  /** The merchant's establishment. The webhook is for all of them when left out. Matches `^[0-9]{1,10}$`. */
  acceptorId?: string;
  /** The merchant's terminal. The webhook is for all of them when left out. Matches `^[0-9]{1,10}$`. */
  terminalId?: string;
  /** Identifies this request. A random UUID when left out. A UUID. */
  "TPP-Request-ID"?: string;
  /** Who makes the change, as SIBS knows the person. Not empty. */
  "User-ID": string;
  /** The organisation of that person, as SIBS knows it. Not empty. */
  "User-Organization-ID": string;
  /**
   * Names the webhook. Generated as a random UUID when left out; keep it to change the webhook later. At most
   * 36 characters. Example: `0f8f2c1e-8d0a-4f3c-9a55-0d7b2b1f6a11`.
   */
  notificationConfigurationCode?: string;
  /** `INS` sets the webhook, the only thing that this call does; `webhookSettings.update` removes one. */
  requestOperationType: "INS";
  /** The methods whose results are notified. At least 1 item. */
  paymentMethods: Schemas.WebhookPaymentMethod[];
  /** Where notifications go. */
  channelTypeNotification: Schemas.WebhookChannel;
}

/** Answer of `webhookSettings.create`. */
export type WebhookSettingsCreateResult = Schemas.WebhookSettingsResult;

/** Input of `webhookSettings.list`. Whose webhooks to list. */
export interface WebhookSettingsListInput {
  /** Identifies this request. A random UUID when left out. A UUID. */
  "TPP-Request-ID"?: string;
  /** Who makes the change, as SIBS knows the person. Not empty. */
  "User-ID": string;
  /** The organisation of that person, as SIBS knows it. Not empty. */
  "User-Organization-ID": string;
  /** The acquirer's number. Matches `^[0-9]{1,25}$`. Example: `10`. */
  acquirerId: string;
  /** The merchant's code. Matches `^[0-9]{1,10}$`. Example: `481525`. */
  merchantId: string;
  /** The merchant's establishment. All of them when left out. Matches `^[0-9]{1,10}$`. Example: `1`. */
  acceptorId?: string;
  /** The merchant's terminal. All of them when left out. Matches `^[0-9]{1,10}$`. Example: `56795`. */
  terminalId?: string;
}

/** Answer of `webhookSettings.list`. */
export type WebhookSettingsListResult = Schemas.WebhookListResult;

/** Opening a payment, asking what became of it, capturing, cancelling and refunding it. */
export interface PaymentsResource<Options extends CallOptions = CallOptions> {
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
  checkout(input: PaymentsCheckoutInput, options?: Options): PayCall<PaymentsCheckoutResult>;

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
  refund(input: PaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;
}

/** Sending money to a customer. */
export interface CashOutsResource<Options extends CallOptions = CallOptions> {
  /**
   * Send money to a customer through MB WAY.
   *
   * Takes the amount from the merchant's card and sends it to the holder of an MB WAY phone. The result comes
   * with the answer or with a webhook of payment type `CSHT`. When no answer arrives, the status call by the
   * call's own merchant id tells what became of it. Only in: spg. Only in version: v2.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The money was sent, is being sent, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  create(input: CashOutsCreateInput, options?: Options): PayCall<CashOutsCreateResult>;
}

/** Later charges under an agreement, version 1. */
export interface RecurringResource<Options extends CallOptions = CallOptions> {
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
  charge(input: RecurringChargeInput, options?: Options): PayCall<RecurringChargeResult>;
}

/** Later charges without the customer, SPG version 2. */
export interface MerchantInitiatedResource<Options extends CallOptions = CallOptions> {
  /**
   * Charge a card later, without the customer.
   *
   * Charges the card of a payment whose checkout opened an agreement with `merchantInitiatedTransaction`. The
   * path names that payment. The charge is authorized only: take the money with `payments.capture` and the
   * charge's own transaction id. It is refused when the customer's own payment lacked strong authentication.
   * When no answer arrives, the status call by the call's own merchant id tells what became of it; the
   * payment's own status cannot, since it does not show the single steps. Only in: spg. Only in version: v2.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The charge was authorized, is being authorized, or was refused.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27797}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  charge(input: MerchantInitiatedChargeInput, options?: Options): PayCall<MerchantInitiatedChargeResult>;
}

/** Paying with a card whose data the merchant holds. */
export interface CardsResource<Options extends CallOptions = CallOptions> {
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
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/karty/}
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27177}
   * @see {@link
   * https://docs.pay.sibs.com/portugal/sibs-gateway/payment-methods/cards/inputs-and-outputs-cards}
   */
  purchase(input: CardsPurchaseInput, options?: Options): PayCall<CardsPurchaseResult>;
}

/** Paying with a stored card. */
export interface TokensResource<Options extends CallOptions = CallOptions> {
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
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.docs.pay.sibs.com/online-payment-features/card-oneclick/paying-with-stored-card/}
   */
  purchase(input: TokensPurchaseInput, options?: Options): PayCall<TokensPurchaseResult>;
}

/** Paying with Apple Pay or Google Pay. */
export interface WalletsResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay an open checkout with Apple Pay or Google Pay.
   *
   * Sends what the wallet gave the shop's page. The checkout must have offered `XPAY`. Authorized by the
   * checkout's `transactionSignature`. When no answer arrives, ask for the payment's status: while it shows
   * no `paymentMethod`, the purchase has not been taken up.
   *
   * Never sent twice blindly: when the answer is lost, `payments.status` tells what became of the call.
   *
   * @returns The purchase was made, declined, or needs a step by the customer.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link
   * https://developer.sibsapimarket.com/sibs-qly/apimarket-sb/productapi/1394/eHBheS1zYW5kYm94OjIuMC4w}
   */
  purchase(input: WalletsPurchaseInput, options?: Options): PayCall<WalletsPurchaseResult>;
}

/** Paying with MB WAY. */
export interface MbWayResource<Options extends CallOptions = CallOptions> {
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
   * @returns The customer is being asked, or the purchase was declined.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://docs.pay.sibs.com/payment-methods/mb-way}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  purchase(input: MbWayPurchaseInput, options?: Options): PayCall<MbWayPurchaseResult>;

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
   * @returns The customer is being asked, or the purchase was declined.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.pay.sibs.com/payment-methods/mb-way}
   */
  purchaseInternational(
    input: MbWayPurchaseInternationalInput,
    options?: Options,
  ): PayCall<MbWayPurchaseInternationalResult>;
}

/** Paying by Multibanco reference. */
export interface ReferencesResource<Options extends CallOptions = CallOptions> {
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
   * @returns The reference, or why there is none.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://developer.sibsapimarket.com}
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27189}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  generate(input: ReferencesGenerateInput, options?: Options): PayCall<ReferencesGenerateResult>;
}

/** Paying with BLIK. */
export interface BlikResource<Options extends CallOptions = CallOptions> {
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
   * @returns The purchase waits for the customer's confirmation, or was declined.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/blik/}
   * @see {@link https://docs.pay.sibs.com/online-payment-features/blik-without-a-code}
   * @see {@link https://developer.sibsapimarket.com}
   */
  purchase(input: BlikPurchaseInput, options?: Options): PayCall<BlikPurchaseResult>;
}

/** Paying by quick transfer from a bank. */
export interface QuickTransfersResource<Options extends CallOptions = CallOptions> {
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
   * @returns Where the customer goes to pay, or why not.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/szybki-przelew/}
   * @see {@link https://developer.sibsapimarket.com}
   */
  paymentLink(
    input: QuickTransfersPaymentLinkInput,
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
   * @returns The banks.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/szybki-przelew/}
   */
  channels(input?: QuickTransfersChannelsInput, options?: Options): PayCall<QuickTransfersChannelsResult>;

  /**
   * List the terms that a bank asks the customer to accept.
   *
   * Show them before the payment link is asked for. The question is wrapped in a member `body`. Authorized by
   * the checkout's `transactionSignature`. Only in: stargate.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The terms.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://www.docs.pay.sibs.com/pl/metody-platnosci/szybki-przelew/}
   */
  regulations(
    input: QuickTransfersRegulationsInput,
    options?: Options,
  ): PayCall<QuickTransfersRegulationsResult>;
}

/** MB WAY mandates, by which a customer allows later charges. */
export interface MandatesResource<Options extends CallOptions = CallOptions> {
  /**
   * Ask a customer for an MB WAY mandate.
   *
   * Asks the customer to allow later charges, in the MB WAY app, where the customer sets a limit and an end.
   * No money moves. The webhook or the inquiry tells whether it was approved. Keep the transaction id and the
   * phone: both name the mandate in later calls. When no answer arrives, the status call by the call's own
   * merchant id tells what became of it. Only in: spg. Only in version: v2.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The customer is being asked, or why not.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27752}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  create(input: MandatesCreateInput, options?: Options): PayCall<MandatesCreateResult>;

  /**
   * List the merchant's mandates.
   *
   * Shows the mandates of the merchant. How to ask for more than the first answer holds is not published.
   * Only in: spg. Only in version: v2.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The mandates.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  list(input?: MandatesListInput, options?: Options): PayCall<MandatesListResult>;

  /**
   * Ask the customer of an open checkout for an MB WAY mandate.
   *
   * As `mandates.create`, within a checkout that was opened before. When no answer arrives, the status call
   * by the call's own merchant id tells what became of it. Only in: spg. Only in version: v2.
   *
   * Never sent twice blindly: when the answer is lost, `payments.statusByMerchantId` tells what became of the
   * call.
   *
   * @returns The customer is being asked, or why not.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27752}
   */
  createForCheckout(
    input: MandatesCreateForCheckoutInput,
    options?: Options,
  ): PayCall<MandatesCreateForCheckoutResult>;

  /**
   * End an MB WAY mandate.
   *
   * Ends the mandate that a transaction created. The answer only says that the call was handled: the inquiry,
   * or the webhook with `mandateAction` `CNCL`, says whether the mandate is ended. Only in: spg. Only in
   * version: v2.
   *
   * Never sent twice blindly: when the answer is lost, `mandates.inquiry` tells what became of the call.
   *
   * @returns The end was taken up, or why not.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.qly.docs.pay.sibs.com/?p=27752}
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  cancel(input: MandatesCancelInput, options?: Options): PayCall<MandatesCancelResult>;

  /**
   * Ask for the state of a mandate.
   *
   * Shows the state, the limit and the end of the mandate that a transaction created. Only in: spg. Only in
   * version: v2.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The state of the mandate.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://github.com/qub-it/fenixedu-treasury-base}
   */
  inquiry(input: MandatesInquiryInput, options?: Options): PayCall<MandatesInquiryResult>;

  /**
   * Ask for the details of a mandate.
   *
   * As `mandates.inquiry`; in which details it goes further is not published. Only in: spg. Only in version:
   * v2.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The state of the mandate.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://github.com/sibswebapp/testegateway}
   */
  inquiryDetail(input: MandatesInquiryDetailInput, options?: Options): PayCall<MandatesInquiryDetailResult>;
}

/** Payment links to send to a customer. */
export interface LinksResource<Options extends CallOptions = CallOptions> {
  /**
   * Make a payment link to send to a customer.
   *
   * The link leads to a page where the customer pays; the webhook tells about each payment. A link for one
   * payment becomes inactive when it was used. There is no call that lists links, so a link whose answer was
   * lost can only be seen in SIBS Backoffice; making another one does no harm, as long as only one is sent.
   * Only in: stargate.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns The link, or why there is none.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.docs.pay.sibs.com/online-payment-features/link-to-pay/links-via-api}
   */
  create(input: LinksCreateInput, options?: Options): PayCall<LinksCreateResult>;
}

/** Where the gateway sends its notifications. */
export interface WebhookSettingsResource<Options extends CallOptions = CallOptions> {
  /**
   * Change or remove a webhook.
   *
   * Replaces the settings of a webhook, or removes it with `requestOperationType` `DEL`. When no answer
   * arrives, the list shows the webhooks. Only in: stargate.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns Whether the webhook was taken.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.docs.pay.sibs.com/pl/powiadomienia/webhooki/operacje-api/}
   */
  update(input: WebhookSettingsUpdateInput, options?: Options): PayCall<WebhookSettingsUpdateResult>;

  /**
   * Set a webhook.
   *
   * Tells the gateway where to send notifications of which methods, for a merchant, an establishment or a
   * terminal. When no answer arrives, the list shows whether it was set. Only in: stargate.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns Whether the webhook was taken.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://www.docs.pay.sibs.com/pl/powiadomienia/webhooki/operacje-api/}
   */
  create(input: WebhookSettingsCreateInput, options?: Options): PayCall<WebhookSettingsCreateResult>;

  /**
   * List the webhooks of a merchant.
   *
   * Shows what is set for a merchant, an establishment or a terminal. Only in: stargate.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The webhooks.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://www.docs.pay.sibs.com/pl/powiadomienia/webhooki/operacje-api/}
   */
  list(input: WebhookSettingsListInput, options?: Options): PayCall<WebhookSettingsListResult>;
}

const fill1: readonly FillRule[] = [
  { at: ["merchant", "terminalId"], from: "client", option: "terminalId" },
  { at: ["merchant", "channel"], from: "client", option: "channel" },
  { at: ["merchant", "merchantTransactionId"], from: "id" },
  { at: ["transaction", "transactionTimestamp"], from: "timestamp" },
];

const answers1: Operation["answers"] = {
  "200": "json",
  "206": "json",
  "400": "json",
  "401": "json",
  "403": "json",
  "404": "json",
  "429": "json",
  "500": "json",
  "503": "json",
  default: "json",
};

const outcome1: OutcomeTable = {
  code: "/transactionStatusCode",
  message: "/transactionStatusDescription",
  rules: [
    {
      is: "declined",
      when: { "/paymentReference/status": ["CANC"], "/paymentStatus": ["Pending", "InProcessing"] },
    },
    { is: "pending", when: { "/paymentReference/status": ["UNPAID"], "/paymentStatus": ["Success"] } },
    { is: "succeeded", when: { "/paymentStatus": ["Success"] } },
    { is: "declined", when: { "/paymentStatus": ["Declined", "Error", "Timeout", "Expired"] } },
    { is: "action-required", when: { "/paymentStatus": ["Partial"] } },
    { is: "pending", when: { "/paymentStatus": ["Pending", "InProcessing"] } },
  ],
};

const answers2: Operation["answers"] = {
  "200": "json",
  "400": "json",
  "401": "json",
  "403": "json",
  "429": "json",
  "500": "json",
  "503": "json",
  default: "json",
};

const outcome2: OutcomeTable = {
  code: "/returnStatus/statusCode",
  message: "/returnStatus/statusDescription",
  rules: [
    { is: "succeeded", when: { "/paymentStatus": ["Success"] } },
    { is: "declined", when: { "/paymentStatus": ["Declined", "Error", "Timeout", "Expired"] } },
    { is: "pending", when: { "/paymentStatus": ["Pending", "InProcessing", "Partial"] } },
    { is: "declined", when: { "/paymentStatus": [null], "/returnStatus/statusMsg": ["Declined", "Error"] } },
    { is: "pending", when: { "/paymentStatus": [null], "/returnStatus/statusCode": ["000"] } },
  ],
};

const answers3: Operation["answers"] = {
  "200": "json",
  "400": "json",
  "401": "json",
  "403": "json",
  "404": "json",
  "409": "json",
  "429": "json",
  "500": "json",
  "503": "json",
  default: "json",
};

const secrets1: readonly string[] = [
  "/customer/customerInfo/customerName",
  "/customer/customerInfo/customerEmail",
  "/customer/customerInfo/customerPhone",
  "/customer/customerInfo/shippingAddress/street1",
  "/customer/customerInfo/shippingAddress/street2",
  "/customer/customerInfo/shippingAddress/city",
  "/customer/customerInfo/shippingAddress/postcode",
  "/customer/customerInfo/billingAddress/street1",
  "/customer/customerInfo/billingAddress/street2",
  "/customer/customerInfo/billingAddress/city",
  "/customer/customerInfo/billingAddress/postcode",
  "/customer/shippingAddress/street1",
  "/customer/shippingAddress/street2",
  "/customer/shippingAddress/city",
  "/customer/shippingAddress/postcode",
  "/customer/billingAddress/street1",
  "/customer/billingAddress/street2",
  "/customer/billingAddress/city",
  "/customer/billingAddress/postcode",
  "/customer/extendedInfo/*/value",
];

const outcome3: OutcomeTable = {
  code: "/returnStatus/statusCode",
  message: "/returnStatus/statusDescription",
  rules: [
    { is: "succeeded", when: { "/paymentStatus": ["Success"] } },
    { is: "declined", when: { "/paymentStatus": ["Declined", "Error", "Timeout", "Expired"] } },
    { is: "action-required", when: { "/paymentStatus": ["Partial"] } },
    { is: "pending", when: { "/paymentStatus": ["Pending", "InProcessing"] } },
  ],
};

const outcome4: OutcomeTable = {
  code: "/returnStatus/statusCode",
  message: "/returnStatus/statusDescription",
  rules: [
    { is: "not-found", when: { "/returnStatus/statusCode": ["E0507"] } },
    { is: "declined", when: { "/returnStatus/statusMsg": ["Declined", "Error"] } },
    { is: "pending", when: { "/returnStatus/statusCode": ["000"] } },
  ],
};

const fill2: readonly FillRule[] = [
  { at: ["merchant", "terminalId"], from: "client", option: "terminalId" },
  { at: ["merchant", "channel"], from: "client", option: "channel" },
  { at: ["merchant", "merchantTransactionId"], from: "id" },
];

const secrets2: readonly string[] = [
  "/Signature",
  "/mandate/aliasMBWAY",
  "/mandate/customerName",
  "/info/deviceInfo/browserUserAgent",
  "/info/deviceInfo/deviceID",
  "/info/deviceInfo/geoLocalization",
  "/info/deviceInfo/ipAddress",
  "/info/customerInfo/*/value",
];

const answers4: Operation["answers"] = {
  "200": "json",
  "400": "json",
  "401": "json",
  "403": "json",
  "404": "json",
  "429": "json",
  "500": "json",
  "503": "json",
  default: "json",
};

const outcome5: OutcomeTable = {
  code: "/returnStatus/statusCode",
  message: "/returnStatus/statusDescription",
  rules: [
    { is: "not-found", when: { "/returnStatus/statusCode": ["E0507"] } },
    { is: "succeeded", when: { "/mandate/mandateStatus": ["ACTV"] } },
    { is: "pending", when: { "/mandate/mandateStatus": ["PEND"] } },
    { is: "declined", when: { "/returnStatus/statusMsg": ["Declined", "Error"] } },
  ],
};

const outcome6: OutcomeTable = {
  code: "/returnStatus/statusCode",
  message: "/returnStatus/statusDescription",
  rules: [
    { is: "declined", when: { "/transactionStatus": ["RJCT"] } },
    { is: "declined", when: { "/returnStatus/statusMsg": ["Declined", "Error"] } },
    { is: "succeeded", when: { "/transactionStatus": ["ACTC"] } },
  ],
};

const secrets3: readonly string[] = [
  "/channelTypeNotification/security/key",
  "/channelTypeNotification/security/supportEmail",
];

/** `payments.checkout`: POST /payments */
export const paymentsCheckout: Operation = {
  name: "payments.checkout",
  method: "POST",
  path: "/payments",
  body: "json",
  answers: {
    "200": "json",
    "201": "json",
    "206": "json",
    "400": "json",
    "401": "json",
    "403": "json",
    "429": "json",
    "500": "json",
    "503": "json",
    default: "json",
  },
  security: [["bearer", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.statusByMerchantId",
      input: { merchantTransactionId: "body#/merchant/merchantTransactionId" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: {
    code: "/returnStatus/statusCode",
    message: "/returnStatus/statusDescription",
    rules: [
      { is: "declined", when: { "/paymentStatus": ["Declined", "Error", "Timeout", "Expired"] } },
      { is: "declined", when: { "/returnStatus/statusMsg": ["Declined", "Error"] } },
      { is: "pending", when: { "/returnStatus/statusCode": ["000"] } },
    ],
  },
  fill: fill1,
  sensitive: {
    input: [
      "/customer/customerInfo/customerName",
      "/customer/customerInfo/customerEmail",
      "/customer/customerInfo/customerPhone",
      "/customer/customerInfo/shippingAddress/street1",
      "/customer/customerInfo/shippingAddress/street2",
      "/customer/customerInfo/shippingAddress/city",
      "/customer/customerInfo/shippingAddress/postcode",
      "/customer/customerInfo/billingAddress/street1",
      "/customer/customerInfo/billingAddress/street2",
      "/customer/customerInfo/billingAddress/city",
      "/customer/customerInfo/billingAddress/postcode",
      "/customer/shippingAddress/street1",
      "/customer/shippingAddress/street2",
      "/customer/shippingAddress/city",
      "/customer/shippingAddress/postcode",
      "/customer/billingAddress/street1",
      "/customer/billingAddress/street2",
      "/customer/billingAddress/city",
      "/customer/billingAddress/postcode",
      "/customer/extendedInfo/*/value",
      "/info/deviceInfo/browserUserAgent",
      "/info/deviceInfo/deviceID",
      "/info/deviceInfo/geoLocalization",
      "/info/deviceInfo/ipAddress",
      "/info/customerInfo/*/value",
      "/tokenisation/paymentTokens/*/value",
      "/extendedInfo/*/value",
    ],
    answer: [
      "/transactionSignature",
      "/tokenList/*/value",
      "/formContext",
      "/mandate/aliasMBWAY",
      "/mandate/customerName",
    ],
  },
  input: shapes.CheckoutRequest,
};

/** `payments.statusByMerchantId`: GET /payments/status */
export const paymentsStatusByMerchantId: Operation = {
  name: "payments.statusByMerchantId",
  method: "GET",
  path: "/payments/status",
  queryParameters: ["merchantTransactionId"],
  answers: answers1,
  security: [["bearer", "clientId"]],
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: outcome1,
  sensitive: { answer: ["/token/value", "/mbwayMandate/clientName", "/mbwayMandate/aliasMBWAY"] },
  input: shapes.PaymentsStatusByMerchantIdInput,
};

/** `cashOuts.create`: POST /payments/cashout */
export const cashOutsCreate: Operation = {
  name: "cashOuts.create",
  method: "POST",
  path: "/payments/cashout",
  headerParameters: ["Signature"],
  body: "json",
  answers: answers2,
  security: [["bearer", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.statusByMerchantId",
      input: { merchantTransactionId: "body#/merchant/merchantTransactionId" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome2,
  fill: [{ at: ["merchant", "merchantTransactionId"], from: "id" }],
  sensitive: { input: ["/Signature", "/alias/aliasName", "/cardInfo/PAN", "/cardInfo/validationDate"] },
  input: shapes.CashOutsCreateInput,
};

/** `payments.status`: GET /payments/{transactionID}/status */
export const paymentsStatus: Operation = {
  name: "payments.status",
  method: "GET",
  path: "/payments/{transactionID}/status",
  pathParameters: ["transactionID"],
  answers: answers1,
  security: [["bearer", "clientId"]],
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: outcome1,
  sensitive: { answer: ["/token/value", "/mbwayMandate/clientName", "/mbwayMandate/aliasMBWAY"] },
  input: shapes.PaymentsStatusInput,
};

/** `payments.capture`: POST /payments/{transactionID}/capture */
export const paymentsCapture: Operation = {
  name: "payments.capture",
  method: "POST",
  path: "/payments/{transactionID}/capture",
  pathParameters: ["transactionID"],
  body: "json",
  answers: answers3,
  security: [["bearer", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.statusByMerchantId",
      input: { merchantTransactionId: "body#/merchant/merchantTransactionId" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome2,
  fill: fill1,
  sensitive: { input: secrets1 },
  input: shapes.PaymentsCaptureInput,
};

/** `payments.cancel`: POST /payments/{transactionID}/cancellation */
export const paymentsCancel: Operation = {
  name: "payments.cancel",
  method: "POST",
  path: "/payments/{transactionID}/cancellation",
  pathParameters: ["transactionID"],
  body: "json",
  answers: answers3,
  security: [["bearer", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.statusByMerchantId",
      input: { merchantTransactionId: "body#/merchant/merchantTransactionId" },
      absentStatus: 404,
      outcome: {
        code: "/transactionStatusCode",
        message: "/transactionStatusDescription",
        rules: [
          { is: "succeeded", when: { "/paymentStatus": ["Success"] } },
          { is: "declined", when: { "/paymentStatus": ["Declined", "Error", "Timeout", "Expired"] } },
          { is: "pending", when: { "/paymentStatus": ["Pending", "InProcessing", "Partial"] } },
        ],
      },
    },
  },
  limit: { bucket: "default", lane: "cancel" },
  outcome: outcome2,
  fill: fill1,
  sensitive: { input: secrets1 },
  input: shapes.PaymentsCancelInput,
};

/** `payments.refund`: POST /payments/{transactionID}/refund */
export const paymentsRefund: Operation = {
  name: "payments.refund",
  method: "POST",
  path: "/payments/{transactionID}/refund",
  pathParameters: ["transactionID"],
  headerParameters: ["Signature"],
  body: "json",
  answers: answers3,
  security: [["bearer", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.statusByMerchantId",
      input: { merchantTransactionId: "body#/merchant/merchantTransactionId" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome2,
  fill: fill1,
  sensitive: {
    input: [
      "/Signature",
      "/customer/customerInfo/customerName",
      "/customer/customerInfo/customerEmail",
      "/customer/customerInfo/customerPhone",
      "/customer/customerInfo/shippingAddress/street1",
      "/customer/customerInfo/shippingAddress/street2",
      "/customer/customerInfo/shippingAddress/city",
      "/customer/customerInfo/shippingAddress/postcode",
      "/customer/customerInfo/billingAddress/street1",
      "/customer/customerInfo/billingAddress/street2",
      "/customer/customerInfo/billingAddress/city",
      "/customer/customerInfo/billingAddress/postcode",
      "/customer/shippingAddress/street1",
      "/customer/shippingAddress/street2",
      "/customer/shippingAddress/city",
      "/customer/shippingAddress/postcode",
      "/customer/billingAddress/street1",
      "/customer/billingAddress/street2",
      "/customer/billingAddress/city",
      "/customer/billingAddress/postcode",
      "/customer/extendedInfo/*/value",
    ],
  },
  input: shapes.PaymentsRefundInput,
};

/** `recurring.charge`: POST /payments/{transactionID}/recurring */
export const recurringCharge: Operation = {
  name: "recurring.charge",
  method: "POST",
  path: "/payments/{transactionID}/recurring",
  pathParameters: ["transactionID"],
  body: "json",
  answers: answers3,
  security: [["bearer", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.statusByMerchantId",
      input: { merchantTransactionId: "body#/merchant/merchantTransactionId" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome3,
  fill: fill1,
  sensitive: {
    input: secrets1,
    answer: ["/actionResponse/data/params/*/value", "/token/value", "/tokenList/*/value"],
  },
  input: shapes.RecurringChargeInput,
};

/** `merchantInitiated.charge`: POST /payments/{transactionID}/mit */
export const merchantInitiatedCharge: Operation = {
  name: "merchantInitiated.charge",
  method: "POST",
  path: "/payments/{transactionID}/mit",
  pathParameters: ["transactionID"],
  body: "json",
  answers: answers3,
  security: [["bearer", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.statusByMerchantId",
      input: { merchantTransactionId: "body#/merchant/merchantTransactionId" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome3,
  fill: fill1,
  sensitive: { answer: ["/actionResponse/data/params/*/value", "/token/value", "/tokenList/*/value"] },
  input: shapes.MerchantInitiatedChargeInput,
};

/** `cards.purchase`: POST /payments/{transactionID}/card/purchase */
export const cardsPurchase: Operation = {
  name: "cards.purchase",
  method: "POST",
  path: "/payments/{transactionID}/card/purchase",
  pathParameters: ["transactionID"],
  headerParameters: ["Signature"],
  body: "json",
  answers: answers3,
  security: [["transaction", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.status",
      input: { transactionID: "path#/transactionID" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome3,
  sensitive: {
    input: [
      "/Signature",
      "/cardInfo/PAN",
      "/cardInfo/secureCode",
      "/cardInfo/validationDate",
      "/cardInfo/cardholderName",
      "/info/deviceInfo/browserUserAgent",
      "/info/deviceInfo/deviceID",
      "/info/deviceInfo/geoLocalization",
      "/info/deviceInfo/ipAddress",
      "/info/customerInfo/*/value",
      "/tokenInfo/value",
      "/tokenInfo/secureCode",
    ],
    answer: ["/actionResponse/data/params/*/value", "/token/value", "/tokenList/*/value"],
  },
  input: shapes.CardsPurchaseInput,
};

/** `tokens.purchase`: POST /payments/{transactionID}/token/purchase */
export const tokensPurchase: Operation = {
  name: "tokens.purchase",
  method: "POST",
  path: "/payments/{transactionID}/token/purchase",
  pathParameters: ["transactionID"],
  headerParameters: ["Signature"],
  body: "json",
  answers: answers3,
  security: [["transaction", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.status",
      input: { transactionID: "path#/transactionID" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome3,
  sensitive: {
    input: [
      "/Signature",
      "/tokenInfo/value",
      "/tokenInfo/secureCode",
      "/info/deviceInfo/browserUserAgent",
      "/info/deviceInfo/deviceID",
      "/info/deviceInfo/geoLocalization",
      "/info/deviceInfo/ipAddress",
      "/info/customerInfo/*/value",
    ],
    answer: ["/actionResponse/data/params/*/value", "/token/value", "/tokenList/*/value"],
  },
  input: shapes.TokensPurchaseInput,
};

/** `wallets.purchase`: POST /payments/{transactionID}/xpay/payment */
export const walletsPurchase: Operation = {
  name: "wallets.purchase",
  method: "POST",
  path: "/payments/{transactionID}/xpay/payment",
  pathParameters: ["transactionID"],
  headerParameters: ["Signature"],
  body: "json",
  answers: answers3,
  security: [["transaction", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.status",
      input: { transactionID: "path#/transactionID" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome3,
  sensitive: {
    input: [
      "/Signature",
      "/tokenInfo",
      "/info/deviceInfo/browserUserAgent",
      "/info/deviceInfo/deviceID",
      "/info/deviceInfo/geoLocalization",
      "/info/deviceInfo/ipAddress",
      "/info/customerInfo/*/value",
    ],
    answer: ["/actionResponse/data/params/*/value", "/token/value", "/tokenList/*/value"],
  },
  input: shapes.WalletsPurchaseInput,
};

/** `mbWay.purchase`: POST /payments/{transactionID}/mbway-id/purchase */
export const mbWayPurchase: Operation = {
  name: "mbWay.purchase",
  method: "POST",
  path: "/payments/{transactionID}/mbway-id/purchase",
  pathParameters: ["transactionID"],
  headerParameters: ["Signature"],
  body: "json",
  answers: answers3,
  security: [["transaction", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.status",
      input: { transactionID: "path#/transactionID" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome3,
  sensitive: {
    input: [
      "/Signature",
      "/customerPhone",
      "/info/deviceInfo/browserUserAgent",
      "/info/deviceInfo/deviceID",
      "/info/deviceInfo/geoLocalization",
      "/info/deviceInfo/ipAddress",
      "/info/customerInfo/*/value",
    ],
    answer: ["/actionResponse/data/params/*/value", "/token/value", "/tokenList/*/value"],
  },
  input: shapes.MbWayPurchaseInput,
};

/** `mbWay.purchaseInternational`: POST /payments/{transactionID}/mbway/purchase */
export const mbWayPurchaseInternational: Operation = {
  name: "mbWay.purchaseInternational",
  method: "POST",
  path: "/payments/{transactionID}/mbway/purchase",
  pathParameters: ["transactionID"],
  body: "json",
  answers: answers3,
  security: [["transaction", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.status",
      input: { transactionID: "path#/transactionID" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome3,
  sensitive: {
    input: [
      "/customerPhone",
      "/info/deviceInfo/browserUserAgent",
      "/info/deviceInfo/deviceID",
      "/info/deviceInfo/geoLocalization",
      "/info/deviceInfo/ipAddress",
      "/info/customerInfo/*/value",
    ],
    answer: ["/actionResponse/data/params/*/value", "/token/value", "/tokenList/*/value"],
  },
  input: shapes.MbWayPurchaseInternationalInput,
};

/** `references.generate`: POST /payments/{transactionID}/service-reference/generate */
export const referencesGenerate: Operation = {
  name: "references.generate",
  method: "POST",
  path: "/payments/{transactionID}/service-reference/generate",
  pathParameters: ["transactionID"],
  headerParameters: ["Signature"],
  body: "json",
  answers: answers3,
  security: [["transaction", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.status",
      input: { transactionID: "path#/transactionID" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: {
    code: "/returnStatus/statusCode",
    message: "/returnStatus/statusDescription",
    rules: [
      {
        is: "pending",
        when: {
          "/paymentReference/status": ["UNPAID"],
          "/paymentStatus": ["Success", "Pending", "InProcessing"],
        },
      },
      { is: "succeeded", when: { "/paymentStatus": ["Success"] } },
      { is: "declined", when: { "/paymentStatus": ["Declined", "Error", "Timeout", "Expired"] } },
      { is: "action-required", when: { "/paymentStatus": ["Partial"] } },
      { is: "pending", when: { "/paymentStatus": ["Pending", "InProcessing"] } },
    ],
  },
  sensitive: {
    input: [
      "/Signature",
      "/info/deviceInfo/browserUserAgent",
      "/info/deviceInfo/deviceID",
      "/info/deviceInfo/geoLocalization",
      "/info/deviceInfo/ipAddress",
      "/info/customerInfo/*/value",
    ],
    answer: ["/actionResponse/data/params/*/value"],
  },
  input: shapes.ReferencesGenerateInput,
};

/** `blik.purchase`: POST /payments/{transactionID}/blik/purchase */
export const blikPurchase: Operation = {
  name: "blik.purchase",
  method: "POST",
  path: "/payments/{transactionID}/blik/purchase",
  pathParameters: ["transactionID"],
  body: "json",
  answers: answers3,
  security: [["transaction", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.status",
      input: { transactionID: "path#/transactionID" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome3,
  sensitive: {
    input: [
      "/BLIKCode",
      "/tokenInfo/value",
      "/tokenInfo/secureCode",
      "/info/deviceInfo/browserUserAgent",
      "/info/deviceInfo/deviceID",
      "/info/deviceInfo/geoLocalization",
      "/info/deviceInfo/ipAddress",
      "/info/customerInfo/*/value",
    ],
    answer: ["/actionResponse/data/params/*/value", "/token/value", "/tokenList/*/value"],
  },
  input: shapes.BlikPurchaseInput,
};

/** `quickTransfers.paymentLink`: POST /payments/{transactionID}/pbl/payment-link */
export const quickTransfersPaymentLink: Operation = {
  name: "quickTransfers.paymentLink",
  method: "POST",
  path: "/payments/{transactionID}/pbl/payment-link",
  pathParameters: ["transactionID"],
  body: "json",
  answers: answers3,
  security: [["transaction", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.status",
      input: { transactionID: "path#/transactionID" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome3,
  sensitive: {
    input: [
      "/info/deviceInfo/browserUserAgent",
      "/info/deviceInfo/deviceID",
      "/info/deviceInfo/geoLocalization",
      "/info/deviceInfo/ipAddress",
      "/info/customerInfo/*/value",
    ],
  },
  input: shapes.QuickTransfersPaymentLinkInput,
};

/** `quickTransfers.channels`: POST /paymentChannels */
export const quickTransfersChannels: Operation = {
  name: "quickTransfers.channels",
  method: "POST",
  path: "/paymentChannels",
  body: "form",
  answers: answers2,
  security: [["transaction", "clientId"]],
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.QuickTransferChannelsRequest,
};

/** `quickTransfers.regulations`: POST /regulations */
export const quickTransfersRegulations: Operation = {
  name: "quickTransfers.regulations",
  method: "POST",
  path: "/regulations",
  body: "json",
  answers: answers2,
  security: [["transaction", "clientId"]],
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.RegulationsRequest,
};

/** `mandates.create`: POST /mbway-mandates/creation */
export const mandatesCreate: Operation = {
  name: "mandates.create",
  method: "POST",
  path: "/mbway-mandates/creation",
  headerParameters: ["Signature"],
  body: "json",
  answers: answers2,
  security: [["bearer", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.statusByMerchantId",
      input: { merchantTransactionId: "body#/merchant/merchantTransactionId" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome4,
  fill: fill2,
  sensitive: {
    input: secrets2,
    answer: ["/transactionSignature", "/mandate/aliasMBWAY", "/mandate/customerName"],
  },
  input: shapes.MandatesCreateInput,
};

/** `mandates.list`: POST /mbway-mandates/list */
export const mandatesList: Operation = {
  name: "mandates.list",
  method: "POST",
  path: "/mbway-mandates/list",
  body: "json",
  answers: answers2,
  security: [["bearer", "clientId"]],
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  sensitive: { answer: ["/mandates/*/aliasMBWAY", "/mandates/*/customerName"] },
  input: shapes.MandateInquiryRequest,
};

/** `mandates.createForCheckout`: POST /mbway-mandates/{transactionID}/creation */
export const mandatesCreateForCheckout: Operation = {
  name: "mandates.createForCheckout",
  method: "POST",
  path: "/mbway-mandates/{transactionID}/creation",
  pathParameters: ["transactionID"],
  headerParameters: ["Signature"],
  body: "json",
  answers: answers3,
  security: [["bearer", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.statusByMerchantId",
      input: { merchantTransactionId: "body#/merchant/merchantTransactionId" },
      absentStatus: 404,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome4,
  fill: fill2,
  sensitive: {
    input: secrets2,
    answer: ["/transactionSignature", "/mandate/aliasMBWAY", "/mandate/customerName"],
  },
  input: shapes.MandatesCreateForCheckoutInput,
};

/** `mandates.cancel`: POST /mbway-mandates/{transactionID}/cancel */
export const mandatesCancel: Operation = {
  name: "mandates.cancel",
  method: "POST",
  path: "/mbway-mandates/{transactionID}/cancel",
  pathParameters: ["transactionID"],
  headerParameters: ["Mbway-ID", "Signature"],
  body: "json",
  answers: answers3,
  security: [["bearer", "clientId"]],
  retry: {
    class: "status-first",
    lookup: {
      operation: "mandates.inquiry",
      input: { transactionID: "path#/transactionID", "Mbway-ID": "header#/Mbway-ID" },
    },
  },
  limit: { bucket: "default", lane: "cancel" },
  outcome: outcome4,
  fill: fill2,
  sensitive: {
    input: [
      "/Mbway-ID",
      "/Signature",
      "/info/deviceInfo/browserUserAgent",
      "/info/deviceInfo/deviceID",
      "/info/deviceInfo/geoLocalization",
      "/info/deviceInfo/ipAddress",
      "/info/customerInfo/*/value",
    ],
    answer: ["/transactionSignature", "/signature"],
  },
  input: shapes.MandatesCancelInput,
};

/** `mandates.inquiry`: POST /mbway-mandates/{transactionID}/inquiry */
export const mandatesInquiry: Operation = {
  name: "mandates.inquiry",
  method: "POST",
  path: "/mbway-mandates/{transactionID}/inquiry",
  pathParameters: ["transactionID"],
  headerParameters: ["Mbway-ID"],
  body: "json",
  answers: answers4,
  security: [["bearer", "clientId"]],
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: outcome5,
  sensitive: { input: ["/Mbway-ID"], answer: ["/mandate/aliasMBWAY", "/mandate/customerName"] },
  input: shapes.MandatesInquiryInput,
};

/** `mandates.inquiryDetail`: POST /mbway-mandates/{transactionID}/inquiry-detail */
export const mandatesInquiryDetail: Operation = {
  name: "mandates.inquiryDetail",
  method: "POST",
  path: "/mbway-mandates/{transactionID}/inquiry-detail",
  pathParameters: ["transactionID"],
  headerParameters: ["Mbway-ID"],
  body: "json",
  answers: answers4,
  security: [["bearer", "clientId"]],
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: outcome5,
  sensitive: { input: ["/Mbway-ID"], answer: ["/mandate/aliasMBWAY", "/mandate/customerName"] },
  input: shapes.MandatesInquiryDetailInput,
};

/** `links.create`: POST /link-to-pay/create */
export const linksCreate: Operation = {
  name: "links.create",
  method: "POST",
  path: "/link-to-pay/create",
  body: "json",
  answers: answers2,
  security: [["bearer", "clientId"]],
  retry: { class: "never" },
  limit: { bucket: "default", lane: "other" },
  outcome: {
    code: "/returnStatus/statusCode",
    message: "/returnStatus/statusDescription",
    rules: [
      { is: "declined", when: { "/returnStatus/statusMsg": ["Declined", "Error"] } },
      { is: "succeeded", when: { "/returnStatus/statusCode": ["000"] } },
    ],
  },
  input: shapes.LinkRequest,
};

/** `webhookSettings.update`: PUT /acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook */
export const webhookSettingsUpdate: Operation = {
  name: "webhookSettings.update",
  method: "PUT",
  path: "/acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook",
  pathParameters: ["acquirerId", "merchantId"],
  queryParameters: ["acceptorId", "terminalId"],
  headerParameters: ["TPP-Request-ID", "User-ID", "User-Organization-ID"],
  body: "json",
  answers: answers3,
  security: [["bearer", "clientId"]],
  retry: { class: "never" },
  limit: { bucket: "default", lane: "other" },
  outcome: outcome6,
  fill: [{ at: ["TPP-Request-ID"], from: "uuid" }],
  sensitive: { input: secrets3 },
  input: shapes.WebhookSettingsUpdateInput,
};

/** `webhookSettings.create`: POST /acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook */
export const webhookSettingsCreate: Operation = {
  name: "webhookSettings.create",
  method: "POST",
  path: "/acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook",
  pathParameters: ["acquirerId", "merchantId"],
  queryParameters: ["acceptorId", "terminalId"],
  headerParameters: ["TPP-Request-ID", "User-ID", "User-Organization-ID"],
  body: "json",
  answers: answers3,
  security: [["bearer", "clientId"]],
  retry: { class: "never" },
  limit: { bucket: "default", lane: "other" },
  outcome: outcome6,
  fill: [{ at: ["TPP-Request-ID"], from: "uuid" }, { at: ["notificationConfigurationCode"], from: "uuid" }],
  sensitive: { input: secrets3 },
  input: shapes.WebhookSettingsCreateInput,
};

/** `webhookSettings.list`: POST /webhooks */
export const webhookSettingsList: Operation = {
  name: "webhookSettings.list",
  method: "POST",
  path: "/webhooks",
  headerParameters: ["TPP-Request-ID", "User-ID", "User-Organization-ID"],
  body: "json",
  answers: answers2,
  security: [["bearer", "clientId"]],
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  fill: [{ at: ["TPP-Request-ID"], from: "uuid" }],
  input: shapes.WebhookSettingsListInput,
};

/** Every method of the client, by resource. `Options`: what a call of this client can be given. */
export interface Resources<Options extends CallOptions = CallOptions> {
  readonly payments: PaymentsResource<Options>;
  readonly cashOuts: CashOutsResource<Options>;
  readonly recurring: RecurringResource<Options>;
  readonly merchantInitiated: MerchantInitiatedResource<Options>;
  readonly cards: CardsResource<Options>;
  readonly tokens: TokensResource<Options>;
  readonly wallets: WalletsResource<Options>;
  readonly mbWay: MbWayResource<Options>;
  readonly references: ReferencesResource<Options>;
  readonly blik: BlikResource<Options>;
  readonly quickTransfers: QuickTransfersResource<Options>;
  readonly mandates: MandatesResource<Options>;
  readonly links: LinksResource<Options>;
  readonly webhookSettings: WebhookSettingsResource<Options>;
}

/** The rows of all operations, by resource and method. */
export const resources: {
  readonly payments: {
    readonly checkout: Operation;
    readonly statusByMerchantId: Operation;
    readonly status: Operation;
    readonly capture: Operation;
    readonly cancel: Operation;
    readonly refund: Operation;
  };
  readonly cashOuts: {
    readonly create: Operation;
  };
  readonly recurring: {
    readonly charge: Operation;
  };
  readonly merchantInitiated: {
    readonly charge: Operation;
  };
  readonly cards: {
    readonly purchase: Operation;
  };
  readonly tokens: {
    readonly purchase: Operation;
  };
  readonly wallets: {
    readonly purchase: Operation;
  };
  readonly mbWay: {
    readonly purchase: Operation;
    readonly purchaseInternational: Operation;
  };
  readonly references: {
    readonly generate: Operation;
  };
  readonly blik: {
    readonly purchase: Operation;
  };
  readonly quickTransfers: {
    readonly paymentLink: Operation;
    readonly channels: Operation;
    readonly regulations: Operation;
  };
  readonly mandates: {
    readonly create: Operation;
    readonly list: Operation;
    readonly createForCheckout: Operation;
    readonly cancel: Operation;
    readonly inquiry: Operation;
    readonly inquiryDetail: Operation;
  };
  readonly links: {
    readonly create: Operation;
  };
  readonly webhookSettings: {
    readonly update: Operation;
    readonly create: Operation;
    readonly list: Operation;
  };
} = {
  payments: {
    checkout: paymentsCheckout,
    statusByMerchantId: paymentsStatusByMerchantId,
    status: paymentsStatus,
    capture: paymentsCapture,
    cancel: paymentsCancel,
    refund: paymentsRefund,
  },
  cashOuts: {
    create: cashOutsCreate,
  },
  recurring: {
    charge: recurringCharge,
  },
  merchantInitiated: {
    charge: merchantInitiatedCharge,
  },
  cards: {
    purchase: cardsPurchase,
  },
  tokens: {
    purchase: tokensPurchase,
  },
  wallets: {
    purchase: walletsPurchase,
  },
  mbWay: {
    purchase: mbWayPurchase,
    purchaseInternational: mbWayPurchaseInternational,
  },
  references: {
    generate: referencesGenerate,
  },
  blik: {
    purchase: blikPurchase,
  },
  quickTransfers: {
    paymentLink: quickTransfersPaymentLink,
    channels: quickTransfersChannels,
    regulations: quickTransfersRegulations,
  },
  mandates: {
    create: mandatesCreate,
    list: mandatesList,
    createForCheckout: mandatesCreateForCheckout,
    cancel: mandatesCancel,
    inquiry: mandatesInquiry,
    inquiryDetail: mandatesInquiryDetail,
  },
  links: {
    create: linksCreate,
  },
  webhookSettings: {
    update: webhookSettingsUpdate,
    create: webhookSettingsCreate,
    list: webhookSettingsList,
  },
};
