// Generated from specs/rozetka/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate rozetka`.
//
// Every operation: its input and answer, its method, and how it is sent.

import type { CallOptions, Operation, OutcomeTable, PayCall, ProviderRules } from "@pay/core";
import type * as Schemas from "./schema.js";
import * as shapes from "./shapes.js";

/** The provider as a whole: its servers, its rate limits and the form of its errors. */
export const rules: ProviderRules = {
  provider: "rozetka",
  version: "1.0.0",
  servers: { test: "https://api-epdev.rozetkapay.com", production: "https://api.rozetkapay.com" },
  limits: { default: { requests: 1000, window: 1000 } },
  error: { code: "/code", message: "/message" },
  requestIdHeader: "cf-ray",
};

/**
 * Input of `payments.create`. A payment to start, on the hosted page, with payment data of the request, or as
 * an express checkout.
 */
export type PaymentsCreateInput =
  | Schemas.HostedPaymentRequest
  | Schemas.DirectPaymentRequest
  | Schemas.ExpressCheckoutPaymentRequest;

/** Answer of `payments.create`. */
export type PaymentsCreateResult = Schemas.PaymentOperationResult;

/** Input of `payments.createRecurrent`. A repeated charge, in the currency of the first one. */
export interface PaymentsCreateRecurrentInput {
  /** From the success of the payment that started the series. Not empty. Example: `593292035525113984`. */
  recurrent_id: string;
  /**
   * The merchant's identifier of this charge; a new one for each charge of the series. Not empty. Example:
   * `order_12346`.
   */
  external_id: string;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across products.
   * Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount to pay, in main currency units. More than 0. Example: `100.5`. */
  amount: number;
  /**
   * `true` charges the payer at once, `false` only holds the money until the payment is confirmed or
   * cancelled. Charged at once when left out. Default: `true`.
   */
  confirm?: boolean;
  /**
   * Charge in favour of the project with this API key. The own project when left out. A UUID. Example:
   * `5c226db4-c088-43f5-8d7a-809ac3718d66`.
   */
  delegate_api_key?: string;
  /**
   * The subscription that the payment belongs to. None when left out. Example:
   * `9aed5896-a829-400f-bd3b-5b6f8508de6b`.
   */
  subscription_id?: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Schemas.Metadata;
}

/** Answer of `payments.createRecurrent`. */
export type PaymentsCreateRecurrentResult = Schemas.PaymentOperationResult;

/** Input of `payments.confirm`. A hold to charge. */
export interface PaymentsConfirmInput {
  /** The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
  /**
   * How much to charge, in main currency units; not more than is held. All of it when left out. More than 0.
   * Example: `1000`.
   */
  amount?: number;
  /**
   * Currency of the payment, ISO 4217 letters. The payment's own when left out. Matches `^[A-Z]{3}$`.
   * Example: `UAH`.
   */
  currency?: string;
  /**
   * The goods that this part is for. Needed for a part when fiscalization is on for the project; the basket
   * given at creation counts when left out.
   */
  products?: Schemas.Product[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** Answer of `payments.confirm`. */
export type PaymentsConfirmResult = Schemas.PaymentOperationResult;

/** Input of `payments.cancel`. A hold to release, or a charge to give back. */
export interface PaymentsCancelInput {
  /** The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
  /**
   * How much to release or give back, in main currency units. All of it when left out. More than 0. Example:
   * `100.5`.
   */
  amount?: number;
  /**
   * Currency of the payment, ISO 4217 letters. The payment's own when left out. Matches `^[A-Z]{3}$`.
   * Example: `UAH`.
   */
  currency?: string;
  /**
   * The goods that this part is for. Needed for a part when fiscalization is on for the project; the basket
   * given at creation counts when left out.
   */
  products?: Schemas.Product[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** Answer of `payments.cancel`. */
export type PaymentsCancelResult = Schemas.PaymentOperationResult;

/** Input of `payments.refund`. A hold to release, or a charge to give back. */
export interface PaymentsRefundInput {
  /** The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
  /**
   * How much to release or give back, in main currency units. All of it when left out. More than 0. Example:
   * `100.5`.
   */
  amount?: number;
  /**
   * Currency of the payment, ISO 4217 letters. The payment's own when left out. Matches `^[A-Z]{3}$`.
   * Example: `UAH`.
   */
  currency?: string;
  /**
   * The goods that this part is for. Needed for a part when fiscalization is on for the project; the basket
   * given at creation counts when left out.
   */
  products?: Schemas.Product[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** Answer of `payments.refund`. */
export type PaymentsRefundResult = Schemas.PaymentOperationResult;

/** Input of `payments.retryRefund`. A waiting refund to try again. */
export interface PaymentsRetryRefundInput {
  /** The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
}

/** Answer of `payments.retryRefund`. */
export type PaymentsRetryRefundResult = Schemas.PaymentOperationResult;

/** Input of `payments.cancelRefund`. A waiting refund to drop. */
export interface PaymentsCancelRefundInput {
  /** The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
}

/** Answer of `payments.cancelRefund`. */
export type PaymentsCancelRefundResult = Schemas.PaymentOperationResult;

/** Input of `payments.info`. */
export interface PaymentsInfoInput {
  /** The merchant's identifier of the payment or of the order in a batch. Not empty. */
  external_id: string;
}

/** Answer of `payments.info`. */
export type PaymentsInfoResult = Schemas.PaymentStatusResult;

/** Input of `payments.resendCallback`. A callback to send again. */
export interface PaymentsResendCallbackInput {
  /** The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
  /** Which operation's callback. That of the last operation when left out. */
  operation?: "payment" | "confirm" | "refund" | "cancel" | "lookup" | "recurrent";
}

/** Answer of `payments.resendCallback`. */
export type PaymentsResendCallbackResult = void;

/** Input of `payments.lookup`. A card to check, on the hosted page or with card data of the request. */
export type PaymentsLookupInput = Schemas.HostedLookupRequest | Schemas.DirectLookupRequest;

/** Answer of `payments.lookup`. */
export type PaymentsLookupResult = Schemas.PaymentOperationResult;

/** Input of `payments.receipt`. */
export interface PaymentsReceiptInput {
  /** The merchant's identifier of the payment or of the order in a batch. Not empty. */
  external_id: string;
}

/** Answer of `payments.receipt`. */
export type PaymentsReceiptResult = Schemas.PaymentReceiptResult;

/**
 * Input of `batchPayments.create`. A batch to pay, on the hosted page or with payment data of the request.
 */
export type BatchPaymentsCreateInput = Schemas.HostedBatchPaymentRequest | Schemas.DirectBatchPaymentRequest;

/** Answer of `batchPayments.create`. */
export type BatchPaymentsCreateResult = Schemas.BatchPaymentOperationResult;

/** Input of `batchPayments.confirm`. A held batch to charge. */
export interface BatchPaymentsConfirmInput {
  /** The merchant's identifier of the batch, as given at creation. Not empty. Example: `batch-1`. */
  batch_external_id: string;
  /** Currency of the batch, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: string;
  /** The orders to charge. Every order in full when left out. 1 to 40 items. */
  orders?: Schemas.BatchConfirmOrder[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /**
   * The merchant's text for the whole confirmation, handed back unchanged. Nothing when left out. Example:
   * `goods shipped`.
   */
  payload?: string;
}

/** Answer of `batchPayments.confirm`. */
export type BatchPaymentsConfirmResult = Schemas.BatchPaymentOperationResult;

/** Input of `batchPayments.cancel`. A held batch to release. */
export interface BatchPaymentsCancelInput {
  /** The merchant's identifier of the batch, as given at creation. Not empty. Example: `batch-1`. */
  batch_external_id: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /**
   * The merchant's text for the whole cancellation, handed back unchanged. Nothing when left out. Example:
   * `cancel reason`.
   */
  payload?: string;
}

/** Answer of `batchPayments.cancel`. */
export type BatchPaymentsCancelResult = Schemas.BatchPaymentOperationResult;

/** Input of `payouts.create`. Money to pay out of the merchant's balance. */
export interface PayoutsCreateInput {
  /** What is paid out. */
  order: Schemas.PayoutOrder;
  /** Whose balance pays. */
  payer: Schemas.PayoutPayer;
  /** Who receives the payout; `payout_type` names the block that is filled. */
  recipient: Schemas.PayoutRecipient;
}

/** Answer of `payouts.create`. */
export type PayoutsCreateResult = Schemas.PayoutTransactionResult;

/** Input of `payouts.info`. */
export interface PayoutsInfoInput {
  /** The merchant's identifier of the payout. Not empty. */
  external_id: string;
}

/** Answer of `payouts.info`. */
export type PayoutsInfoResult = Schemas.PayoutTransactionResult;

/** Input of `payouts.balance`. */
export interface PayoutsBalanceInput {
  /** The merchant's legal entity, as RozetkaPay names it. Not empty. */
  merchant_entity_id: string;
}

/** Answer of `payouts.balance`. */
export type PayoutsBalanceResult = Schemas.MerchantBalanceResult;

/** Input of `payouts.resendCallback`. A payout whose callback is to be sent again. */
export interface PayoutsResendCallbackInput {
  /** The merchant's identifier of the payout, as given at creation. Not empty. Example: `payout-1`. */
  external_id: string;
}

/** Answer of `payouts.resendCallback`. */
export type PayoutsResendCallbackResult = void;

/** Input of `payouts.cancel`. A payout in cash to cancel. */
export interface PayoutsCancelInput {
  /** The merchant's identifier of the payout, as given at creation. Not empty. Example: `payout-1`. */
  external_id: string;
}

/** Answer of `payouts.cancel`. */
export type PayoutsCancelResult = Schemas.PayoutTransactionResult;

/** Input of `payParts.create`. An order to pay in parts, on the bank's page or through the bank's app. */
export type PayPartsCreateInput = Schemas.HostedPayPartsOrderRequest | Schemas.DirectPayPartsOrderRequest;

/** Answer of `payParts.create`. */
export type PayPartsCreateResult = Schemas.PayPartsOperationResult;

/** Input of `payParts.confirm`. A signed order to confirm. */
export interface PayPartsConfirmInput {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** Answer of `payParts.confirm`. */
export type PayPartsConfirmResult = Schemas.PayPartsOperationResult;

/** Input of `payParts.cancel`. An order to cancel. */
export interface PayPartsCancelInput {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** Answer of `payParts.cancel`. */
export type PayPartsCancelResult = Schemas.PayPartsOperationResult;

/** Input of `payParts.refund`. Money to give back. */
export interface PayPartsRefundInput {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
  /** How much to give back, in main currency units. All of it when left out. At least 1. Example: `100`. */
  amount?: number;
  /**
   * Currency of the order, ISO 4217 letters. The order's own when left out. Matches `^[A-Z]{3}$`. Example:
   * `UAH`.
   */
  currency?: string;
  /** The goods given back. Needed for a part when fiscalization is on for the project. */
  products?: Schemas.PayPartsProduct[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** Answer of `payParts.refund`. */
export type PayPartsRefundResult = Schemas.PayPartsOperationResult;

/** Input of `payParts.retryRefund`. A waiting refund to try again. */
export interface PayPartsRetryRefundInput {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
}

/** Answer of `payParts.retryRefund`. */
export type PayPartsRetryRefundResult = Schemas.PayPartsOperationResult;

/** Input of `payParts.cancelRefund`. A waiting refund to drop. */
export interface PayPartsCancelRefundInput {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
}

/** Answer of `payParts.cancelRefund`. */
export type PayPartsCancelRefundResult = Schemas.PayPartsOperationResult;

/** Input of `payParts.operationInfo`. */
export interface PayPartsOperationInfoInput {
  /** The merchant's identifier of the order. Not empty. */
  external_id: string;
  /** The operation, as `details.operation_id` named it. Not empty. */
  operation_id: string;
}

/** Answer of `payParts.operationInfo`. */
export type PayPartsOperationInfoResult = Schemas.PayPartsOperationResult;

/** Input of `payParts.info`. */
export interface PayPartsInfoInput {
  /** The merchant's identifier of the order. Not empty. */
  external_id: string;
}

/** Answer of `payParts.info`. */
export type PayPartsInfoResult = Schemas.PayPartsOperationsResult;

/** Input of `payParts.banks`. */
export interface PayPartsBanksInput {
  /** Whether to tell the fee for each number of parts. It is not told when left out. */
  include_fees?: boolean;
}

/** Answer of `payParts.banks`. */
export type PayPartsBanksResult = Schemas.PayPartsBankListResult;

/** Input of `payParts.resendCallback`. A callback to send again. */
export interface PayPartsResendCallbackInput {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
  /** Which operation's callback. That of the last operation when left out. */
  operation?:
    | "create"
    | "confirm"
    | "cancel"
    | "refund"
    | "payment"
    | "lookup"
    | "recurrent";
}

/** Answer of `payParts.resendCallback`. */
export type PayPartsResendCallbackResult = void;

/** Input of `alternativePayments.create`. A payment through one of the Polish payment providers. */
export type AlternativePaymentsCreateInput =
  | Schemas.ImojePaymentRequest
  | Schemas.LeaselinkPaymentRequest
  | Schemas.SantanderPaymentRequest
  | Schemas.Przelewy24PaymentRequest;

/** Answer of `alternativePayments.create`. */
export type AlternativePaymentsCreateResult = Schemas.AlternativePaymentOperationResult;

/** Input of `alternativePayments.refund`. Money to give back. */
export interface AlternativePaymentsRefundInput {
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
  /** How much to give back, in main currency units. All of it when left out. At least 1. Example: `100`. */
  amount?: number;
  /**
   * Currency of the order, ISO 4217 letters. The order's own when left out. Matches `^[A-Z]{3}$`. Example:
   * `UAH`.
   */
  currency?: string;
  /** The goods given back. Needed for a part when fiscalization is on for the project. */
  products?: Schemas.PayPartsProduct[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: string;
  /** The merchant's text, handed back unchanged. Nothing when left out. Example: `any text`. */
  payload?: string;
}

/** Answer of `alternativePayments.refund`. */
export type AlternativePaymentsRefundResult = Schemas.AlternativePaymentOperationResult;

/** Input of `alternativePayments.operationInfo`. */
export interface AlternativePaymentsOperationInfoInput {
  /** The merchant's identifier of the payment. Not empty. */
  external_id: string;
  /** The operation, as `details.operation_id` named it. Not empty. */
  operation_id: string;
}

/** Answer of `alternativePayments.operationInfo`. */
export type AlternativePaymentsOperationInfoResult = Schemas.AlternativePaymentOperationResult;

/** Input of `alternativePayments.info`. */
export interface AlternativePaymentsInfoInput {
  /** The merchant's identifier of the payment. Not empty. */
  external_id: string;
}

/** Answer of `alternativePayments.info`. */
export type AlternativePaymentsInfoResult = Schemas.AlternativePaymentOperationsResult;

/** Input of `alternativePayments.resendCallback`. A callback to send again. */
export interface AlternativePaymentsResendCallbackInput {
  /** The merchant's identifier of the payment, as given at creation. Not empty. Example: `order_12345`. */
  external_id: string;
  /** Which operation's callback. That of the last operation when left out. */
  operation?: "create" | "refund";
}

/** Answer of `alternativePayments.resendCallback`. */
export type AlternativePaymentsResendCallbackResult = void;

/** Input of `customers.wallet`. */
export interface CustomersWalletInput {
  /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
  external_id?: string;
  /** Language of the error texts, for instance `uk`. The provider's default when left out. Not empty. */
  "Accept-Language"?: string;
}

/** Answer of `customers.wallet`. */
export type CustomersWalletResult = Schemas.CustomerWallet;

/** The parameters of `customers.addCard` that stand beside its body. */
export interface CustomersAddCardParameters {
  /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
  external_id?: string;
  /** Language of the error texts, for instance `uk`. The provider's default when left out. Not empty. */
  "Accept-Language"?: string;
}

/**
 * Input of `customers.addCard`. A card to save in the wallet, on the hosted page or with a token of the
 * request.
 */
export type CustomersAddCardInput = CustomersAddCardParameters & (Schemas.HostedAddCardRequest | Schemas.DirectAddCardRequest);

/** Answer of `customers.addCard`. */
export type CustomersAddCardResult = Schemas.AddCustomerPaymentResult;

/** Input of `customers.deleteCard`. A saved card to remove. */
export interface CustomersDeleteCardInput {
  /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
  external_id?: string;
  /** Language of the error texts, for instance `uk`. The provider's default when left out. Not empty. */
  "Accept-Language"?: string;
  /** The saved card, as the wallet names it. A UUID. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`. */
  option_id: string;
  /** Kind of the saved item: `card` is the only one. */
  type: "card";
}

/** Answer of `customers.deleteCard`. */
export type CustomersDeleteCardResult = Schemas.DeleteCustomerPaymentResult;

/** Input of `customers.card`. */
export interface CustomersCardInput {
  /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
  external_id?: string;
  /** Language of the error texts, for instance `uk`. The provider's default when left out. Not empty. */
  "Accept-Language"?: string;
  /** The saved card, as the wallet names it. The default card when left out. A UUID. */
  option_id?: string;
}

/** Answer of `customers.card`. */
export type CustomersCardResult = Schemas.WalletItem;

/** Input of `customers.cardStatus`. */
export interface CustomersCardStatusInput {
  /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
  external_id?: string;
  /** Language of the error texts, for instance `uk`. The provider's default when left out. Not empty. */
  "Accept-Language"?: string;
  /** The saved card, as the wallet names it. Not empty. */
  option_id: string;
}

/** Answer of `customers.cardStatus`. */
export type CustomersCardStatusResult = Schemas.CardConfirmationResult;

/** Input of `customers.setDefaultCard`. A saved card to use by default. */
export interface CustomersSetDefaultCardInput {
  /** The user in the merchant's system. Needed when no customer token is sent. Not empty. */
  external_id?: string;
  /** Language of the error texts, for instance `uk`. The provider's default when left out. Not empty. */
  "Accept-Language"?: string;
  /** The saved card, as the wallet names it. A UUID. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`. */
  option_id: string;
  /** Kind of the saved item: `card` is the only one. */
  type: "card";
}

/** Answer of `customers.setDefaultCard`. */
export type CustomersSetDefaultCardResult = Schemas.SetDefaultCardResult;

/** Input of `subscriptions.plans`. */
export interface SubscriptionsPlansInput {
  /** Only this plan. All plans when left out. A UUID. */
  plan_id?: string;
}

/** Answer of `subscriptions.plans`. */
export type SubscriptionsPlansResult = Schemas.PlanListResult;

/** Input of `subscriptions.createPlan`. A plan to create. */
export interface SubscriptionsCreatePlanInput {
  /** Name of the plan. Not empty. Example: `My plan name.`. */
  name: string;
  /** More about the plan. Nothing when left out. Example: `My plan description`. */
  description?: string;
  /**
   * Price of one payment period, in whole main currency units (30 is 30 hryvnias). At least 0. Example: `30`.
   */
  price: number;
  /** Currency of the plan, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: string;
  /** Unit of the payment period. */
  frequency_type: Schemas.PlanFrequencyType;
  /** How many units of `frequency_type` make one payment period. A whole number. At least 1. Example: `4`. */
  frequency: number;
  /** How many payment periods the plan lasts. A whole number. At least 1. Example: `6`. */
  duration_periods: number;
  /**
   * When the plan begins, RFC 3339. Date and time with time zone, ISO 8601. Example: `2025-07-16T12:00:03Z`.
   */
  start_date: string;
  /**
   * When the plan ends, RFC 3339. Open when left out. Date and time with time zone, ISO 8601. Example:
   * `2026-02-13T17:50:02Z`.
   */
  end_date?: string;
  /** Other platforms that may use the plan. None when left out. Each item: a UUID. */
  platforms?: string[];
  /** Where the projects get the callbacks. None when left out. */
  callbacks?: Schemas.PlanCallback[];
}

/** Answer of `subscriptions.createPlan`. */
export type SubscriptionsCreatePlanResult = Schemas.Plan;

/** Input of `subscriptions.plan`. */
export interface SubscriptionsPlanInput {
  /** The plan. A UUID. */
  plan_id: string;
}

/** Answer of `subscriptions.plan`. */
export type SubscriptionsPlanResult = Schemas.Plan;

/** Input of `subscriptions.deactivatePlan`. */
export interface SubscriptionsDeactivatePlanInput {
  /** The plan. A UUID. */
  plan_id: string;
}

/** Answer of `subscriptions.deactivatePlan`. */
export type SubscriptionsDeactivatePlanResult = Schemas.MessageResult;

/** Input of `subscriptions.updatePlan`. What to change; the rest stays. */
export interface SubscriptionsUpdatePlanInput {
  /** The plan. A UUID. */
  plan_id: string;
  /** Name of the plan. Not empty. Example: `My plan name.`. */
  name?: string;
  /** More about the plan. Nothing when left out. Example: `My plan description`. */
  description?: string;
  /**
   * Price of one payment period, in whole main currency units (30 is 30 hryvnias). At least 0. Example: `30`.
   */
  price?: number;
  /** Unit of the payment period. */
  frequency_type?: Schemas.PlanFrequencyType;
  /** How many units of `frequency_type` make one payment period. A whole number. At least 1. Example: `4`. */
  frequency?: number;
  /** How many payment periods the plan lasts. A whole number. At least 1. Example: `6`. */
  duration_periods?: number;
  /**
   * When the plan ends, RFC 3339. Open when left out. Date and time with time zone, ISO 8601. Example:
   * `2026-02-13T17:50:02Z`.
   */
  end_date?: string;
  /** Other platforms that may use the plan. None when left out. Each item: a UUID. */
  platforms?: string[];
  /** Where the projects get the callbacks; replaces the whole list. */
  callbacks?: Schemas.PlanCallback[];
}

/** Answer of `subscriptions.updatePlan`. */
export type SubscriptionsUpdatePlanResult = Schemas.MessageResult;

/** Input of `subscriptions.list`. */
export interface SubscriptionsListInput {
  /**
   * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent. Not
   * empty.
   */
  external_id?: string;
}

/** Answer of `subscriptions.list`. */
export type SubscriptionsListResult = Schemas.SubscriptionListResult;

/** Input of `subscriptions.create`. A customer to subscribe to a plan. */
export interface SubscriptionsCreateInput {
  /** The plan. A UUID. Example: `d38bdf4e-cbd8-46f5-87fa-538dd7618731`. */
  plan_id: string;
  /** The payer, with what they pay with. */
  customer: Schemas.PayingCustomer;
  /**
   * When the subscription begins, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T10:12:04Z`.
   */
  start_date: string;
  /**
   * Where the customer's browser returns after the payment. An absolute URL. Example:
   * `https://redirect-after-successful-payment.url`.
   */
  result_url: string;
  /**
   * Where the subscription's events are sent. The addresses of the plan and the project when left out. An
   * absolute URL. Example: `https://subscription-callback-updates.url`.
   */
  callback_url?: string;
  /** More about the subscription. Nothing when left out. Example: `My subscription description`. */
  description?: string;
  /**
   * Price of one payment period, in whole main currency units. The plan's when left out or 0. At least 0.
   * Example: `3000`.
   */
  price?: number;
  /** Whether to renew after the due date. The provider decides when left out. */
  auto_renew?: boolean;
  /** Whether a renewal costs the plan's price instead of the subscription's. */
  use_plan_price_on_auto_renew?: boolean;
  /** How many trial periods come first. None when left out. A whole number. At least 0. Example: `2`. */
  trial_periods?: number;
  /** Whether each trial period is charged by itself instead of all at once. */
  trial_periodic_payments?: boolean;
  /** How many periods are a gift. None when left out. A whole number. At least 0. Example: `2`. */
  gifted_periods?: number;
  /**
   * Charge this series of an earlier payment. A new series when left out. Matches `^[0-9]+$`. Example:
   * `593292035525113984`.
   */
  recurrent_id?: string;
  /**
   * API key of the project in whose favour the charges are made. The own project when left out. A UUID.
   * Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`.
   */
  delegate_api_key?: string;
  /**
   * A link to the merchant's record; by the documentation used by Rozetka itself only. Example:
   * `9i8h7g6f5e4d`.
   */
  external_id?: string;
  /** A link to a premium record; by the documentation used by Rozetka itself only. Example: `1a2b3c4d5e`. */
  external_premium_id?: string;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across products.
   * Example: `5e4d3c2b1a`.
   */
  unified_external_id?: string;
}

/** Answer of `subscriptions.create`. */
export type SubscriptionsCreateResult = Schemas.CreateSubscriptionResult;

/** Input of `subscriptions.gift`. A subscription to give as a gift. */
export interface SubscriptionsGiftInput {
  /** The plan. A UUID. Example: `d38bdf4e-cbd8-46f5-87fa-538dd7618731`. */
  plan_id: string;
  /** Who gets the gift. */
  customer: Schemas.Customer;
  /**
   * The series of charges that the subscription uses later. Matches `^[0-9]+$`. Example:
   * `593292035525113984`.
   */
  recurrent_id: string;
  /**
   * When the subscription begins, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T10:12:04Z`.
   */
  start_date: string;
  /**
   * Where the customer's browser returns after the payment. An absolute URL. Example:
   * `https://redirect-after-successful-payment.url`.
   */
  result_url: string;
  /**
   * Where the subscription's events are sent. The addresses of the plan and the project when left out. An
   * absolute URL. Example: `https://subscription-callback-updates.url`.
   */
  callback_url?: string;
  /** More about the subscription. Nothing when left out. Example: `My subscription description`. */
  description?: string;
  /**
   * Price of one payment period, in whole main currency units. The plan's when left out or 0. At least 0.
   * Example: `3000`.
   */
  price?: number;
  /** Whether to renew after the due date. A gift is made with renewal off. */
  auto_renew?: boolean;
  /** Whether a renewal costs the plan's price instead of the subscription's. */
  use_plan_price_on_auto_renew?: boolean;
  /** How many periods are a gift. None when left out. A whole number. At least 0. Example: `2`. */
  gifted_periods?: number;
  /**
   * Counted as part of `gifted_periods`; use that instead. A whole number. At least 0. Example: `2`.
   *
   * @deprecated
   */
  trial_periods?: number;
  /**
   * API key of the project in whose favour the charges are made. The own project when left out. A UUID.
   * Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`.
   */
  delegate_api_key?: string;
  /**
   * A link to the merchant's record; by the documentation used by Rozetka itself only. Example:
   * `9i8h7g6f5e4d`.
   */
  external_id?: string;
  /** A link to a premium record; by the documentation used by Rozetka itself only. Example: `1a2b3c4d5e`. */
  external_premium_id?: string;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across products.
   * Example: `5e4d3c2b1a`.
   */
  unified_external_id?: string;
  /** The merchant's link for the gift. Example: `5e4d3c2b1a`. */
  gifted_unified_external_id?: string;
}

/** Answer of `subscriptions.gift`. */
export type SubscriptionsGiftResult = Schemas.CreateSubscriptionResult;

/** Input of `subscriptions.get`. */
export interface SubscriptionsGetInput {
  /** The subscription. A UUID. */
  subscription_id: string;
  /**
   * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent. Not
   * empty.
   */
  external_id?: string;
}

/** Answer of `subscriptions.get`. */
export type SubscriptionsGetResult = Schemas.Subscription;

/** Input of `subscriptions.deactivate`. */
export interface SubscriptionsDeactivateInput {
  /** The subscription. A UUID. */
  subscription_id: string;
  /**
   * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent. Not
   * empty.
   */
  external_id?: string;
}

/** Answer of `subscriptions.deactivate`. */
export type SubscriptionsDeactivateResult = Schemas.MessageResult;

/** Input of `subscriptions.update`. What to change; the rest stays. */
export interface SubscriptionsUpdateInput {
  /** The subscription. A UUID. */
  subscription_id: string;
  /**
   * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent. Not
   * empty.
   */
  external_id?: string;
  /** Whether to renew after the due date. Locked until the subscription's `auto_renew_locked_until`. */
  auto_renew?: boolean;
  /**
   * New last day of the gift: not before tomorrow, not before the gift begins. Only for a subscription with
   * `gifted_from`. Matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}`. Example: `2025-12-11`.
   */
  gifted_until?: string;
}

/** Answer of `subscriptions.update`. */
export type SubscriptionsUpdateResult = Schemas.MessageResult;

/** Input of `subscriptions.payments`. */
export interface SubscriptionsPaymentsInput {
  /** The subscription. A UUID. */
  subscription_id: string;
  /**
   * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent. Not
   * empty.
   */
  external_id?: string;
}

/** Answer of `subscriptions.payments`. */
export type SubscriptionsPaymentsResult = Schemas.SubscriptionPaymentListResult;

/** Input of `subscriptions.cancel`. */
export interface SubscriptionsCancelInput {
  /** The subscription. A UUID. */
  subscription_id: string;
  /**
   * The user in the merchant's system. Needed when neither a customer token nor a Rozetka ID is sent. Not
   * empty.
   */
  external_id?: string;
  /** Whether to give the last charge back. It is kept when left out. */
  refund?: boolean;
}

/** Answer of `subscriptions.cancel`. */
export type SubscriptionsCancelResult = Schemas.MessageResult;

/** Input of `subscriptions.updatePaymentMethod`. What the subscription is paid with from now on. */
export interface SubscriptionsUpdatePaymentMethodInput {
  /** The subscription. A UUID. */
  subscription_id: string;
  /** What the subscription is paid with; `type` names the block that is filled. */
  payment_method: Schemas.SubscriptionPaymentMethod;
  /**
   * The user in the merchant's system. Needed when no customer token is sent. Not empty. Example: `user-7`.
   */
  external_id?: string;
  /**
   * Where the customer's browser returns. The address of the project's settings when left out. An absolute
   * URL. Example: `https://redirect-after-successful-payment.url`.
   */
  result_url?: string;
  /** The payer's browser, for 3-D Secure. Every member is a string. */
  fingerprint?: Schemas.BrowserFingerprint;
  /** Whether to renew after the due date. The provider decides when left out. */
  auto_renew?: boolean;
}

/** Answer of `subscriptions.updatePaymentMethod`. */
export type SubscriptionsUpdatePaymentMethodResult = Schemas.UpdateSubscriptionPaymentMethodResult;

/** Input of `reports.payments`. Payments that were paid out to the merchant in a period. */
export interface ReportsPaymentsInput {
  /** First day of the period. A date, `YYYY-MM-DD`. Example: `2025-05-01`. */
  date_from: string;
  /** Last day of the period. A date, `YYYY-MM-DD`. Example: `2025-05-31`. */
  date_to: string;
  /** Which members the rows have. All of them when left out. Each item: other values are possible. */
  fields?: Schemas.PaymentsReportField[];
  /**
   * Whose payments: those of this login, or `all_keys` of the business. This login's when left out. Default:
   * `current_login`.
   */
  scope?: "current_login" | "all_keys";
  /** Version of the report's layout. `transactions_list` when left out. Default: `transactions_list`. */
  register_type?: "transactions_list" | "transactions_list_dwh";
}

/** Answer of `reports.payments`. */
export type ReportsPaymentsResult = Schemas.PaymentsReportResult;

/**
 * Input of `reports.transactions`. Transactions of a period of at most 14 days that begins no more than 90
 * days ago.
 */
export interface ReportsTransactionsInput {
  /** First day of the period, no more than 90 days ago. A date, `YYYY-MM-DD`. Example: `2025-05-01`. */
  date_from: string;
  /** Last day of the period, at most 14 days after the first. A date, `YYYY-MM-DD`. Example: `2025-05-14`. */
  date_to: string;
  /** Only these operations. All of them when left out. */
  operation_types?: (
    | "auth"
    | "void"
    | "purchase"
    | "capture"
    | "refund"
    | "payment"
    | "payout"
    | "p2p"
    | "credit"
    | "create")[];
  /** Only transactions in these states. All of them when left out. */
  statuses?: (
    | "Success"
    | "Failed"
    | "Unsuccessful"
    | "Created"
    | "Cancel"
    | "Pending"
    | "Rejected")[];
  /** Version of the report's layout; there is one. Default: `transactions_list`. */
  register_type?: "transactions_list";
}

/** Answer of `reports.transactions`. */
export type ReportsTransactionsResult = Schemas.TransactionsReportResult;

/** Answer of `merchants.validateKeys`. */
export type MerchantsValidateKeysResult = Schemas.KeysValidationResult;

/** Input of `paymentInstructions.create`. Payment instructions to draw up. */
export interface PaymentInstructionsCreateInput {
  /** How it will be paid: `cardpay` by card, `ppay` in parts. */
  processing_type: "cardpay" | "ppay";
  /** How it will be charged: `auth` holds first, `purchase` charges at once. */
  method: "auth" | "purchase";
  /** ISO 4217 letters, `UAH` for hryvnias. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: string;
  /**
   * The merchant's identifier of the batch that the orders belong to. No batch when left out. Example:
   * `batch-1`.
   */
  batch_external_id?: string;
  /** Who pays. */
  payer?: Schemas.PaymentInstructionPayer;
  /** The orders, one instruction for each. At least 1 item. */
  orders: Schemas.PaymentInstructionOrder[];
}

/** Answer of `paymentInstructions.create`. */
export type PaymentInstructionsCreateResult = Schemas.PaymentInstructionsResult;

/** Input of `paymentInstructions.decline`. */
export interface PaymentInstructionsDeclineInput {
  /** The project that drew up the instruction. A UUID. */
  project_id: string;
  /** The instruction. A UUID. */
  payment_instruction_id: string;
  /**
   * Whether to decline all instructions of the batch together. Only this one when left out. Default: `false`.
   */
  consolidated?: boolean;
}

/** Answer of `paymentInstructions.decline`. */
export type PaymentInstructionsDeclineResult = void;

/** Input of `finmon.p2pLimits`. */
export interface FinmonP2pLimitsInput {
  /**
   * Tax number of the receiver, up to ten digits. General limits when left out. A whole number. From 0 to
   * 9999999999.
   */
  recipient_ipn?: number;
}

/** Answer of `finmon.p2pLimits`. */
export type FinmonP2pLimitsResult = Schemas.P2PLimitsResult;

/** Payments of a single order. */
export interface PaymentsResource<Options extends CallOptions = CallOptions> {
  /**
   * Start a payment.
   *
   * In `hosted` and `express_checkout` mode the answer carries the checkout page in `action.value`: send the
   * payer there, nothing is paid yet, whatever `is_success` says. In `direct` mode the request carries the
   * payment data, and the answer usually carries a 3-D Secure page. With `confirm: false` the money is held
   * until you confirm or cancel. With `recipient` the payment goes from person to person. The result comes as
   * a callback; `payments.info` tells it on request. When no answer arrives, send the same request again with
   * the same `external_id`: it pays at most once.
   *
   * The provider knows a repeat by `external_id`, so a call whose answer is lost is sent again with the same
   * one.
   *
   * @returns The payment is registered. Look at `action` first, then at `details`; HTTP 200 does not mean
   * paid.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   * @see {@link https://rozetkapay-docs.pages.dev/guides/callbacks}
   * @see {@link https://rozetkapay-docs.pages.dev/guides/two-step-payment}
   */
  create(input: PaymentsCreateInput, options?: Options): PayCall<PaymentsCreateResult>;

  /**
   * Charge again what was charged before.
   *
   * Charges the payment data of a series that an earlier payment started with `init_recurrent_payment`,
   * without the payer. With `confirm: false` the money is only held. When no answer arrives, ask
   * `payments.info` before sending again: nothing but the new `external_id` keeps a repeat from charging
   * twice.
   *
   * Never sent twice blindly: when the answer is lost, `payments.info` tells what became of the call.
   *
   * @returns What became of the charge.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  createRecurrent(
    input: PaymentsCreateRecurrentInput,
    options?: Options,
  ): PayCall<PaymentsCreateRecurrentResult>;

  /**
   * Charge a held payment.
   *
   * Takes the held money, all of it or the given `amount`; the rest stays held until it is cancelled. A
   * repeat is not promised to be recognised as one: when no answer arrives, ask `payments.info` and look at
   * `confirmed` and `amount_confirmed` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `payments.info` tells what became of the call.
   *
   * @returns What became of the confirmation.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   * @see {@link https://rozetkapay-docs.pages.dev/guides/two-step-payment}
   */
  confirm(input: PaymentsConfirmInput, options?: Options): PayCall<PaymentsConfirmResult>;

  /**
   * Release a held payment.
   *
   * Gives held money back to the payer, all of it or the given `amount`. A payment that is already charged is
   * refunded instead; after a part was confirmed, name the amount of the rest. A repeat is not promised to be
   * recognised as one: when no answer arrives, ask `payments.info` and look at `canceled` and
   * `amount_canceled` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `payments.info` tells what became of the call.
   *
   * @returns What became of the cancellation.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  cancel(input: PaymentsCancelInput, options?: Options): PayCall<PaymentsCancelResult>;

  /**
   * Give charged money back.
   *
   * Refunds a charged payment, all of it or the given `amount`; a payment may be refunded several times. An
   * order of a batch is refunded here too, by its own `external_id`. A refund that the merchant's balance
   * does not cover stays pending, is tried again by the provider, and ends by itself if the balance stays
   * short. A repeat is not promised to be recognised as one and may give the money back twice: when no answer
   * arrives, ask `payments.info` and look at `refund_details` and `amount_refunded` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `payments.info` tells what became of the call.
   *
   * @returns What became of the refund.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  refund(input: PaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;

  /**
   * Try a waiting refund again.
   *
   * Pushes a refund that is pending because the merchant's balance was short. The result goes to the callback
   * address of the refund. When no answer arrives, ask `payments.info` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `payments.info` tells what became of the call.
   *
   * @returns What became of the refund.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  retryRefund(input: PaymentsRetryRefundInput, options?: Options): PayCall<PaymentsRetryRefundResult>;

  /**
   * Drop a waiting refund.
   *
   * Ends a refund that is pending because the merchant's balance was short; the refund then carries the code
   * `refund_is_cancelled_by_initiator` and no money is given back. When no answer arrives, ask
   * `payments.info` before sending again. The answer shows the refund itself, so a dropped one shows as a
   * failure.
   *
   * Never sent twice blindly: when the answer is lost, `payments.info` tells what became of the call.
   *
   * @returns What became of the refund.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  cancelRefund(input: PaymentsCancelRefundInput, options?: Options): PayCall<PaymentsCancelRefundResult>;

  /**
   * Ask for the whole state of a payment.
   *
   * Returns every attempt, confirmation, cancellation and refund of the payment that carries the merchant's
   * `external_id`; an order of a batch is asked for by its own. `purchased` says that the payer's bank
   * agreed: for a payment created with `confirm: false` the money is then only held until `confirmed`. An
   * attempt that failed on a hosted page can be followed by a successful one while the page is open. A hosted
   * payment that nobody has tried to pay may be answered with the error `data_not_found`: that is no proof
   * that no payment exists.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  info(input: PaymentsInfoInput, options?: Options): PayCall<PaymentsInfoResult>;

  /**
   * Have a callback sent again.
   *
   * Sends the callback of one operation, or of the last one, to its `callback_url` once more. Sending this
   * request again does no harm.
   *
   * The provider knows a repeat by `external_id`, so a call whose answer is lost is sent again with the same
   * one.
   *
   * @returns The callback will be sent.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  resendCallback(
    input: PaymentsResendCallbackInput,
    options?: Options,
  ): PayCall<PaymentsResendCallbackResult>;

  /**
   * Check a card without a charge.
   *
   * Verifies a card so that it can be used later, on the hosted page or with card data of the request. The
   * result comes as a callback. The request has no identifier of the merchant, so a lost answer can neither
   * be looked up nor safely asked for again.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns The check has begun. Look at `action` first.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  lookup(input: PaymentsLookupInput, options?: Options): PayCall<PaymentsLookupResult>;

  /**
   * Ask where the receipt of a payment is.
   *
   * Returns the address of the receipt of a completed payment.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns Where the receipt is.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  receipt(input: PaymentsReceiptInput, options?: Options): PayCall<PaymentsReceiptResult>;
}

/** Payments of several orders, of one or more projects, in one payer action. */
export interface BatchPaymentsResource<Options extends CallOptions = CallOptions> {
  /**
   * Start a payment of several orders at once.
   *
   * One payer action pays all orders; each order names the project that sells it by `api_key`. In `hosted`
   * mode the answer carries the checkout page in `action.value`: send the payer there, nothing is paid yet.
   * In `direct` mode the request carries the payment data, and the answer usually carries a 3-D Secure page.
   * With `confirm: false` the money is held until you confirm or cancel the batch. Accounts to top up are
   * checked first; one failed check refuses the whole batch and names the order in the error's
   * `hint.order_external_id`. The result comes as callbacks, one for each order. When no answer arrives, do
   * not choose new identifiers: ask `payments.info` for an order, and only then send the same batch again.
   *
   * Never sent twice blindly: when the answer is lost, `payments.info` tells what became of the call.
   *
   * @returns The batch is registered. Look at `action` first, then at every order's own status; HTTP 200 does
   * not mean paid.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  create(input: BatchPaymentsCreateInput, options?: Options): PayCall<BatchPaymentsCreateResult>;

  /**
   * Charge a held batch.
   *
   * Takes the money of a batch that was created with `confirm: false`: all of it, or only the orders named in
   * `orders`, each in full or in part, never more than was held. A repeat is not promised to be recognised as
   * one: when no answer arrives, ask `payments.info` for an order and look at `confirmed` and
   * `amount_confirmed` before sending again. The client can do that itself only when `orders` names an order.
   *
   * Never sent twice blindly: when the answer is lost, `payments.info` tells what became of the call.
   *
   * @returns What became of the confirmation, order by order.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  confirm(input: BatchPaymentsConfirmInput, options?: Options): PayCall<BatchPaymentsConfirmResult>;

  /**
   * Release a held batch.
   *
   * Gives the held money of every order back to the payer; no single order can be named. A batch that is
   * already charged is refunded order by order instead. A repeat is not promised to be recognised as one, and
   * the request names no order whose state could be asked for, so the client sends it once: when no answer
   * arrives, ask `payments.info` for each order and look at `canceled` and `amount_canceled`.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns What became of the cancellation, order by order.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   * @see {@link https://rozetkapay-docs.pages.dev/api/operations/cancelbatchpayment}
   */
  cancel(input: BatchPaymentsCancelInput, options?: Options): PayCall<BatchPaymentsCancelResult>;
}

/** Money paid out of the merchant's balance, to a card or in cash. */
export interface PayoutsResource<Options extends CallOptions = CallOptions> {
  /**
   * Pay out to a card or in cash.
   *
   * Pays from the merchant's balance to a receiver's card, or makes cash ready for them to collect. The
   * result comes as a callback to `order.callback_url`. Money leaves the balance, so a lost answer is looked
   * up before anything else: ask `payouts.info`, and take an error for an unknown payout as no proof that
   * there is none.
   *
   * Never sent twice blindly: when the answer is lost, `payouts.info` tells what became of the call.
   *
   * @returns The payout as registered.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  create(input: PayoutsCreateInput, options?: Options): PayCall<PayoutsCreateResult>;

  /**
   * Ask for the state of a payout.
   *
   * Returns the payout that carries the merchant's `external_id`. For an unknown one the provider has been
   * seen to answer with the error `internal_error`.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  info(input: PayoutsInfoInput, options?: Options): PayCall<PayoutsInfoResult>;

  /**
   * Ask what can be paid out.
   *
   * Returns the merchant's balance for payouts and what is set aside for cash that nobody has collected yet.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The balance.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  balance(input: PayoutsBalanceInput, options?: Options): PayCall<PayoutsBalanceResult>;

  /**
   * Have the callback of a payout sent again.
   *
   * Sends the callback of the payout to its `callback_url` once more. Sending this request again does no
   * harm.
   *
   * The provider knows a repeat by `external_id`, so a call whose answer is lost is sent again with the same
   * one.
   *
   * @returns The callback will be sent.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  resendCallback(input: PayoutsResendCallbackInput, options?: Options): PayCall<PayoutsResendCallbackResult>;

  /**
   * Cancel a payout in cash that nobody has collected.
   *
   * Takes the money back to the balance. The answer shows the payout itself; which status and code a
   * cancelled payout has is not documented. When no answer arrives, ask `payouts.info` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `payouts.info` tells what became of the call.
   *
   * @returns The payout after the request.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  cancel(input: PayoutsCancelInput, options?: Options): PayCall<PayoutsCancelResult>;
}

/** Orders that the payer pays in parts with a bank. */
export interface PayPartsResource<Options extends CallOptions = CallOptions> {
  /**
   * Start an order that is paid in parts.
   *
   * Registers the order with a bank. In `hosted` mode, for `rozetkapay`, and for `privatbank` without a
   * telephone number, the answer carries a page in `action.value`: send the payer there. Other banks ask the
   * payer in their app; wait for the callback or ask `payParts.info`. Success with
   * `contract_was_signed_on_client_side` still needs `payParts.confirm`, unless `auto_confirm_after_success`
   * is set; with `transaction_successful` it is final. When no answer arrives, ask `payParts.info` before
   * sending again.
   *
   * Never sent twice blindly: when the answer is lost, `payParts.info` tells what became of the call.
   *
   * @returns The order as registered.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  create(input: PayPartsCreateInput, options?: Options): PayCall<PayPartsCreateResult>;

  /**
   * Confirm an order that the payer has signed.
   *
   * Makes a signed order final. When no answer arrives, ask `payParts.info` and look at `confirmed` before
   * sending again.
   *
   * Never sent twice blindly: when the answer is lost, `payParts.info` tells what became of the call.
   *
   * @returns What became of the confirmation.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  confirm(input: PayPartsConfirmInput, options?: Options): PayCall<PayPartsConfirmResult>;

  /**
   * Cancel an order.
   *
   * Cancels an order that is not final yet. When no answer arrives, ask `payParts.info` and look at
   * `canceled` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `payParts.info` tells what became of the call.
   *
   * @returns What became of the cancellation.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  cancel(input: PayPartsCancelInput, options?: Options): PayCall<PayPartsCancelResult>;

  /**
   * Give money back after a confirmed order.
   *
   * Refunds all of the order or the given `amount`. While the bank works on it the refund is pending and the
   * final state comes as a callback. A repeat may give the money back twice: when no answer arrives, ask
   * `payParts.info` and look at `refund_details` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `payParts.info` tells what became of the call.
   *
   * @returns What became of the refund.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  refund(input: PayPartsRefundInput, options?: Options): PayCall<PayPartsRefundResult>;

  /**
   * Try a waiting refund again.
   *
   * Pushes a refund that is pending because the merchant's balance was short. The result goes to the callback
   * address of the refund. When no answer arrives, ask `payParts.info` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `payParts.info` tells what became of the call.
   *
   * @returns What became of the refund.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  retryRefund(input: PayPartsRetryRefundInput, options?: Options): PayCall<PayPartsRetryRefundResult>;

  /**
   * Drop a waiting refund.
   *
   * Ends a refund that is pending because the merchant's balance was short; no money is given back. The
   * answer shows the refund itself, so a dropped one shows as a failure with the code
   * `refund_is_cancelled_by_initiator`. When no answer arrives, ask `payParts.info` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `payParts.info` tells what became of the call.
   *
   * @returns What became of the refund.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  cancelRefund(input: PayPartsCancelRefundInput, options?: Options): PayCall<PayPartsCancelRefundResult>;

  /**
   * Ask for the state of one operation.
   *
   * Returns one operation on an order, named as the answer or callback of that operation named it.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state of the operation.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  operationInfo(input: PayPartsOperationInfoInput, options?: Options): PayCall<PayPartsOperationInfoResult>;

  /**
   * Ask for the whole state of an order.
   *
   * Returns the creation and every confirmation, cancellation and refund of the order.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  info(input: PayPartsInfoInput, options?: Options): PayCall<PayPartsInfoResult>;

  /**
   * List the banks that offer payment in parts.
   *
   * Returns the banks of the project, with the numbers of parts and the amounts that each allows.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The banks.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  banks(input?: PayPartsBanksInput, options?: Options): PayCall<PayPartsBanksResult>;

  /**
   * Have a callback sent again.
   *
   * Sends the callback of one operation, or of the last one, to its `callback_url` once more. Sending this
   * request again does no harm.
   *
   * The provider knows a repeat by `external_id`, so a call whose answer is lost is sent again with the same
   * one.
   *
   * @returns The callback will be sent.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  resendCallback(
    input: PayPartsResendCallbackInput,
    options?: Options,
  ): PayCall<PayPartsResendCallbackResult>;
}

/** Payments through Polish providers, such as BLIK. */
export interface AlternativePaymentsResource<Options extends CallOptions = CallOptions> {
  /**
   * Start a payment through a Polish provider.
   *
   * Pays with BLIK, later with BLIK, by leasing, or through a bank. The payer may have to open the page in
   * `details.action.value`; else they confirm in their app, and the result comes as a callback or is asked
   * for with `alternativePayments.info`. When no answer arrives, ask there before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `alternativePayments.info` tells what became of the
   * call.
   *
   * @returns The payment as registered. Look at `details.action` first.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  create(input: AlternativePaymentsCreateInput, options?: Options): PayCall<AlternativePaymentsCreateResult>;

  /**
   * Give money back.
   *
   * Refunds all of the payment or the given `amount`. While the provider works on it the refund is pending
   * and the final state comes as a callback. A repeat may give the money back twice: when no answer arrives,
   * ask `alternativePayments.info` and look at `refund_details` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `alternativePayments.info` tells what became of the
   * call.
   *
   * @returns What became of the refund.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  refund(input: AlternativePaymentsRefundInput, options?: Options): PayCall<AlternativePaymentsRefundResult>;

  /**
   * Ask for the state of one operation.
   *
   * Returns one operation on a payment, named as the answer or callback of that operation named it.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state of the operation.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  operationInfo(
    input: AlternativePaymentsOperationInfoInput,
    options?: Options,
  ): PayCall<AlternativePaymentsOperationInfoResult>;

  /**
   * Ask for the whole state of a payment.
   *
   * Returns every attempt to pay and every refund.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The current state.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  info(input: AlternativePaymentsInfoInput, options?: Options): PayCall<AlternativePaymentsInfoResult>;

  /**
   * Have a callback sent again.
   *
   * Sends the callback of one operation, or of the last one, to its `callback_url` once more. Sending this
   * request again does no harm.
   *
   * The provider knows a repeat by `external_id`, so a call whose answer is lost is sent again with the same
   * one.
   *
   * @returns The callback will be sent.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  resendCallback(
    input: AlternativePaymentsResendCallbackInput,
    options?: Options,
  ): PayCall<AlternativePaymentsResendCallbackResult>;
}

/** Customers and the cards in their wallets. */
export interface CustomersResource<Options extends CallOptions = CallOptions> {
  /**
   * Ask for a customer and their saved cards.
   *
   * Returns the customer named by their token or by `external_id`, with the cards of their wallet.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The customer and their cards.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  wallet(input?: CustomersWalletInput, options?: Options): PayCall<CustomersWalletResult>;

  /**
   * Save a card in the wallet.
   *
   * In `hosted` mode the answer carries a page in `action.value`; in `direct` mode the request carries a
   * token of the widget, and the bank may still want a 3-D Secure check. The result comes as a callback,
   * unless the answer is final already. A repeat may save the card twice, so the client sends it once: when
   * no answer arrives, look at `customers.wallet`.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns What became of the card so far. Look at `action` first.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  addCard(input: CustomersAddCardInput, options?: Options): PayCall<CustomersAddCardResult>;

  /**
   * Remove a card from the wallet.
   *
   * The card can no longer be paid with. Sending this request again does no harm.
   *
   * The provider knows a repeat by `option_id`, so a call whose answer is lost is sent again with the same
   * one.
   *
   * @returns Whether the card is removed.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  deleteCard(input: CustomersDeleteCardInput, options?: Options): PayCall<CustomersDeleteCardResult>;

  /**
   * Ask for one saved card.
   *
   * Returns a card of the wallet of the customer named by their token or by `external_id`.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The card.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  card(input?: CustomersCardInput, options?: Options): PayCall<CustomersCardResult>;

  /**
   * Ask whether a saved card is confirmed.
   *
   * Tells how far the confirmation of a saved card has come.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The state of the confirmation.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  cardStatus(input: CustomersCardStatusInput, options?: Options): PayCall<CustomersCardStatusResult>;

  /**
   * Choose the default card of the wallet.
   *
   * Makes a saved card the one that is used by default. Sending this request again does no harm.
   *
   * The provider knows a repeat by `option_id`, so a call whose answer is lost is sent again with the same
   * one.
   *
   * @returns Whether the default card was changed.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  setDefaultCard(
    input: CustomersSetDefaultCardInput,
    options?: Options,
  ): PayCall<CustomersSetDefaultCardResult>;
}

/** Plans, subscriptions to them, and their charges. */
export interface SubscriptionsResource<Options extends CallOptions = CallOptions> {
  /**
   * List the plans.
   *
   * Returns the plans of the platform, or the one that is named.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The plans.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  plans(input?: SubscriptionsPlansInput, options?: Options): PayCall<SubscriptionsPlansResult>;

  /**
   * Create a plan.
   *
   * Creates a plan that customers can subscribe to. A second request makes a second plan, so the client sends
   * it once: when no answer arrives, look at `subscriptions.plans`.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns The plan.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  createPlan(input: SubscriptionsCreatePlanInput, options?: Options): PayCall<SubscriptionsCreatePlanResult>;

  /**
   * Ask for one plan.
   *
   * Returns the plan.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The plan.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  plan(input: SubscriptionsPlanInput, options?: Options): PayCall<SubscriptionsPlanResult>;

  /**
   * Deactivate a plan.
   *
   * Nobody can subscribe to the plan afterwards. When no answer arrives, ask for the plan and look at `state`
   * before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `subscriptions.plan` tells what became of the call.
   *
   * @returns The plan is deactivated.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  deactivatePlan(
    input: SubscriptionsDeactivatePlanInput,
    options?: Options,
  ): PayCall<SubscriptionsDeactivatePlanResult>;

  /**
   * Change a plan.
   *
   * Sets the members that are given and leaves the rest; `callbacks` replaces the whole list. Sending this
   * request again does no harm.
   *
   * The provider knows a repeat by `plan_id`, so a call whose answer is lost is sent again with the same one.
   *
   * @returns The plan is changed.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  updatePlan(input: SubscriptionsUpdatePlanInput, options?: Options): PayCall<SubscriptionsUpdatePlanResult>;

  /**
   * List a customer's subscriptions.
   *
   * Returns the subscriptions of the customer named by their token or by `external_id`.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The subscriptions.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  list(input?: SubscriptionsListInput, options?: Options): PayCall<SubscriptionsListResult>;

  /**
   * Subscribe a customer to a plan.
   *
   * Makes the first charge; the customer may have to open the page in `payment.user_action.value`. A failed
   * first charge ends the subscription. A repeat may charge again, so the client sends it once: when no
   * answer arrives, look at `subscriptions.list`.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns The subscription and its first charge. Look at `payment.user_action` first.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  create(input: SubscriptionsCreateInput, options?: Options): PayCall<SubscriptionsCreateResult>;

  /**
   * Give a subscription as a gift.
   *
   * Makes a subscription that is active at once, with renewal off, for `gifted_periods` periods; nobody has
   * to confirm. A customer who is subscribed to the plan already keeps that subscription, which is changed
   * instead: a repeat for the same customer and plan does no harm.
   *
   * The provider knows a repeat by `plan_id`, so a call whose answer is lost is sent again with the same one.
   *
   * @returns The subscription.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  gift(input: SubscriptionsGiftInput, options?: Options): PayCall<SubscriptionsGiftResult>;

  /**
   * Ask for one subscription.
   *
   * Returns the subscription.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The subscription.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  get(input: SubscriptionsGetInput, options?: Options): PayCall<SubscriptionsGetResult>;

  /**
   * Stop a subscription.
   *
   * Ends the subscription. When no answer arrives, ask for it and look at `state` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `subscriptions.get` tells what became of the call.
   *
   * @returns The subscription is stopped.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  deactivate(input: SubscriptionsDeactivateInput, options?: Options): PayCall<SubscriptionsDeactivateResult>;

  /**
   * Switch renewal, or move the end of a gift.
   *
   * Sets the members that are given and leaves the rest. Renewal cannot be switched before
   * `auto_renew_locked_until`. Sending this request again does no harm.
   *
   * The provider knows a repeat by `subscription_id`, so a call whose answer is lost is sent again with the
   * same one.
   *
   * @returns The subscription is changed.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  update(input: SubscriptionsUpdateInput, options?: Options): PayCall<SubscriptionsUpdateResult>;

  /**
   * List the charges of a subscription.
   *
   * Returns every charge of the subscription.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The charges.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  payments(input: SubscriptionsPaymentsInput, options?: Options): PayCall<SubscriptionsPaymentsResult>;

  /**
   * Cancel a subscription, with the last charge given back if wanted.
   *
   * Ends the subscription and, with `refund`, gives the last charge back; whether that succeeded comes as a
   * callback. When no answer arrives, ask for the subscription and look at `state` before sending again.
   *
   * Never sent twice blindly: when the answer is lost, `subscriptions.get` tells what became of the call.
   *
   * @returns The subscription is cancelled.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  cancel(input: SubscriptionsCancelInput, options?: Options): PayCall<SubscriptionsCancelResult>;

  /**
   * Change what a subscription is paid with.
   *
   * Checks the new payment method with a charge that is given back, or makes the missed charge if the last
   * one failed and switches renewal on. The customer may have to open the page in `user_action.value`. A
   * repeat may charge again, so the client sends it once: when no answer arrives, look at `subscriptions.get`
   * and `subscriptions.payments`.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns The change is accepted. Look at `user_action` first.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  updatePaymentMethod(
    input: SubscriptionsUpdatePaymentMethodInput,
    options?: Options,
  ): PayCall<SubscriptionsUpdatePaymentMethodResult>;
}

/** Reports of payments and transactions. */
export interface ReportsResource<Options extends CallOptions = CallOptions> {
  /**
   * Report the payments that were paid out.
   *
   * Returns the payments that were paid out to the merchant in the period.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The report.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  payments(input: ReportsPaymentsInput, options?: Options): PayCall<ReportsPaymentsResult>;

  /**
   * Report transactions.
   *
   * Returns the transactions of a period of at most 14 days that begins no more than 90 days ago.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The report.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  transactions(input: ReportsTransactionsInput, options?: Options): PayCall<ReportsTransactionsResult>;
}

/** The merchant's own account. */
export interface MerchantsResource<Options extends CallOptions = CallOptions> {
  /**
   * Check the credentials.
   *
   * Tells whether the credentials work, and does nothing else.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The credentials work.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  validateKeys(options?: Options): PayCall<MerchantsValidateKeysResult>;
}

/** Payment instructions for orders. */
export interface PaymentInstructionsResource<Options extends CallOptions = CallOptions> {
  /**
   * Draw up payment instructions.
   *
   * Draws up one instruction for each order. There is no way to ask what became of a request without an
   * answer, and a repeat is not promised to be recognised as one.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns The instructions.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  create(input: PaymentInstructionsCreateInput, options?: Options): PayCall<PaymentInstructionsCreateResult>;

  /**
   * Decline a payment instruction.
   *
   * Declines an instruction that nobody has paid yet, and answers with the address of a page that says so. It
   * is made to be opened from a link and takes no credentials. Once a transaction exists it is refused with
   * 409. There is no way to ask what became of a request without an answer.
   *
   * Never sent twice: when the answer is lost, the outcome stays unknown.
   *
   * @returns The instruction is declined, and something on the way has followed the redirect to the page that
   * says so.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached. Its `outcome`
   * tells whether the call was not sent, was refused, or may have been carried out (`unknown`).
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  decline(
    input: PaymentInstructionsDeclineInput,
    options?: Options,
  ): PayCall<PaymentInstructionsDeclineResult>;
}

/** Limits of financial monitoring. */
export interface FinmonResource<Options extends CallOptions = CallOptions> {
  /**
   * Ask what a receiver may still be sent from person to person.
   *
   * Returns what financial monitoring still allows for a receiver.
   *
   * Changes nothing, so a call that fails on its way is sent again.
   *
   * @returns The limits.
   * @throws {PayError} When the input is wrong, the provider refuses or cannot be reached.
   * @see {@link https://docs.rozetkapay.com/openapi.json}
   */
  p2pLimits(input?: FinmonP2pLimitsInput, options?: Options): PayCall<FinmonP2pLimitsResult>;
}

const answers1: Operation["answers"] = {
  "200": "json",
  "400": "json",
  "401": "json",
  "403": "json",
  "429": "json",
  "500": "json",
  default: "empty",
};

const security1: Operation["security"] = [
  ["basic"],
  ["basic", "customerAuth"],
  ["basic", "onBehalfOf"],
  ["basic", "onBehalfOf", "customerAuth"],
];

const outcome1: OutcomeTable = {
  code: "/details/status_code",
  message: "/details/status_description",
  rules: [
    { is: "action-required", when: { "/action_required": [true] } },
    { is: "action-required", when: { "/action/type": ["url"] } },
    { is: "succeeded", when: { "/details/status": ["success"], "/is_success": [true, null] } },
    { is: "declined", when: { "/details/status": ["failure"] } },
    { is: "declined", when: { "/details/status": [null], "/is_success": [false] } },
    { is: "pending", when: { "/details/status": ["init", "pending"] } },
  ],
};

const secrets1: readonly string[] = [
  "/details/recurrent_id",
  "/details/recipient_iban",
  "/details/recipient_name",
  "/details/recipient_tin",
  "/payment_method/cc_token/token",
  "/payment_method/apple_pay/token",
  "/payment_method/google_pay/token",
  "/customer/first_name",
  "/customer/last_name",
  "/customer/patronym",
  "/customer/email",
  "/customer/phone",
  "/customer/ip_address",
  "/customer/browser_user_agent",
  "/delivery_details/city",
  "/delivery_details/street",
  "/delivery_details/house",
  "/delivery_details/apartment",
  "/order_recipient/name",
  "/order_recipient/first_name",
  "/order_recipient/last_name",
  "/order_recipient/middle_name",
  "/order_recipient/phone",
];

const outcome2: OutcomeTable = {
  rules: [
    { is: "succeeded", when: { "/confirmed": [true] } },
    { is: "declined", when: { "/canceled": [true] } },
    { is: "not-found", when: { "/confirmed": [false, null], "/confirmation_details/0/status": [null] } },
    { is: "pending", when: { "/confirmed": [false, null] } },
  ],
};

const outcome3: OutcomeTable = {
  rules: [
    { is: "succeeded", when: { "/canceled": [true] } },
    { is: "declined", when: { "/confirmed": [true] } },
    { is: "not-found", when: { "/canceled": [false, null], "/cancellation_details/0/status": [null] } },
    { is: "pending", when: { "/canceled": [false, null] } },
  ],
};

const outcome4: OutcomeTable = {
  rules: [
    { is: "succeeded", when: { "/refund_details/*/status": ["success"] } },
    { is: "pending", when: { "/refunded": [true, false, null] } },
  ],
};

const outcome5: OutcomeTable = {
  code: "/details/status_code",
  message: "/details/status_description",
  rules: [
    { is: "succeeded", when: { "/details/status_code": ["refund_is_cancelled_by_initiator"] } },
    { is: "declined", when: { "/details/status": ["success", "failure"] } },
    { is: "pending", when: { "/details/status": ["init", "pending"] } },
  ],
};

const outcome6: OutcomeTable = {
  rules: [
    { is: "succeeded", when: { "/refund_details/*/status_code": ["refund_is_cancelled_by_initiator"] } },
    { is: "declined", when: { "/refund_details/*/status": ["success"] } },
    { is: "pending", when: { "/refunded": [true, false, null] } },
  ],
};

const answers2: Operation["answers"] = {
  "204": "empty",
  "400": "json",
  "401": "json",
  "403": "json",
  "429": "json",
  "500": "json",
  default: "empty",
};

const outcome7: OutcomeTable = {
  code: "/order_details/0/status_code",
  message: "/order_details/0/status_description",
  rules: [
    { is: "action-required", when: { "/action_required": [true] } },
    { is: "action-required", when: { "/action/type": ["url"] } },
    { is: "succeeded", when: { "/order_details/*/status": ["success"] } },
    { is: "succeeded", when: { "/orders_details/*/status": ["success"] } },
    { is: "declined", when: { "/order_details/*/status": ["failure"] } },
    { is: "declined", when: { "/orders_details/*/status": ["failure"] } },
    { is: "pending", when: { "/order_details/*/status": ["init", "pending", "success"] } },
    { is: "pending", when: { "/orders_details/*/status": ["init", "pending", "success"] } },
    { is: "pending", when: { "/order_details/*/status": ["init", "pending", "failure"] } },
    { is: "pending", when: { "/orders_details/*/status": ["init", "pending", "failure"] } },
  ],
};

const secrets2: readonly string[] = [
  "/order_details/*/recurrent_id",
  "/order_details/*/recipient_iban",
  "/order_details/*/order_recipient/name",
  "/order_details/*/order_recipient/tin",
  "/order_details/*/order_recipient/iban",
  "/orders_details/*/recurrent_id",
  "/orders_details/*/recipient_iban",
  "/orders_details/*/order_recipient/name",
  "/orders_details/*/order_recipient/tin",
  "/orders_details/*/order_recipient/iban",
  "/payment_method/cc_token/token",
  "/payment_method/apple_pay/token",
  "/payment_method/google_pay/token",
];

const outcome8: OutcomeTable = {
  code: "/status_code",
  message: "/status_code_description",
  rules: [
    { is: "succeeded", when: { "/status": ["success"] } },
    { is: "declined", when: { "/status": ["failure"] } },
    { is: "pending", when: { "/status": ["init", "pending"] } },
  ],
};

const secrets3: readonly string[] = [
  "/recipient_user/first_name",
  "/recipient_user/last_name",
  "/recipient_user/middle_name",
  "/recipient_user/phone",
  "/recipient_user/email",
  "/recipient_user/ipn",
  "/recipient_user/rid",
];

const outcome9: OutcomeTable = {
  code: "/details/status_code",
  message: "/details/status_description",
  rules: [
    { is: "action-required", when: { "/details/action_required": [true] } },
    { is: "action-required", when: { "/details/action/type": ["url"] } },
    { is: "succeeded", when: { "/details/status": ["success"] } },
    { is: "declined", when: { "/details/status": ["failure"] } },
    { is: "pending", when: { "/details/status": ["init", "pending"] } },
  ],
};

const answers3: Operation["answers"] = {
  "200": "json",
  "400": "json",
  "401": "json",
  "403": "json",
  "404": "json",
  "429": "json",
  "500": "json",
  default: "empty",
};

const answers4: Operation["answers"] = {
  "200": "json",
  "400": "json",
  "401": "json",
  "403": "json",
  "404": "json",
  "412": "json",
  "429": "json",
  "500": "json",
  default: "empty",
};

const security2: Operation["security"] = [
  ["basic"],
  ["basic", "customerAuth"],
  ["basic", "onBehalfOf"],
  ["basic", "onBehalfOf", "customerAuth"],
  ["basic", "customerRid"],
  ["basic", "onBehalfOf", "customerRid"],
];

const answers5: Operation["answers"] = {
  "200": "json",
  "400": "json",
  "401": "json",
  "403": "json",
  "404": "json",
  "409": "json",
  "412": "json",
  "429": "json",
  "500": "json",
  default: "empty",
};

const outcome10: OutcomeTable = {
  code: "/payment/details/status_code",
  message: "/payment/details/status_description",
  rules: [
    { is: "action-required", when: { "/payment/user_action/type": ["url"] } },
    { is: "declined", when: { "/payment/details/status": ["failure"] } },
    { is: "declined", when: { "/subscription/state": ["inactive"] } },
    { is: "succeeded", when: { "/subscription/state": ["active"] } },
    { is: "succeeded", when: { "/payment/details/status": ["success"] } },
    { is: "pending", when: { "/payment/details/status": ["init", "pending"] } },
    { is: "pending", when: { "/subscription/state": ["init", "processing", "pending"] } },
  ],
};

const secrets4: readonly string[] = [
  "/customer/first_name",
  "/customer/last_name",
  "/customer/patronym",
  "/customer/email",
  "/customer/phone",
  "/customer/city",
  "/customer/address",
  "/customer/postal_code",
  "/customer/account_number",
  "/customer/ip_address",
  "/customer/fingerprint/browser_ip_address",
  "/customer/fingerprint/browser_user_agent",
  "/customer/payment_method/cc_token/token",
  "/customer/payment_method/cc/number",
  "/customer/payment_method/cc/exp_month",
  "/customer/payment_method/cc/exp_year",
  "/customer/payment_method/cc/cvv",
  "/customer/payment_method/apple_pay/token",
  "/customer/payment_method/decrypted_apple_pay/application_primary_account_number",
  "/customer/payment_method/decrypted_apple_pay/application_expiration_date",
  "/customer/payment_method/decrypted_apple_pay/online_payment_cryptogram",
  "/customer/payment_method/google_pay/token",
  "/customer/payment_method/decrypted_google_pay/pan",
  "/customer/payment_method/decrypted_google_pay/exp_month",
  "/customer/payment_method/decrypted_google_pay/exp_year",
  "/customer/payment_method/decrypted_google_pay/cryptogram",
  "/recurrent_id",
];

const secrets5: readonly string[] = [
  "/subscription/customer_id",
  "/subscription/recurrent_id",
  "/payment/details/recipient_iban",
];

const outcome11: OutcomeTable = {
  rules: [
    { is: "succeeded", when: { "/state": ["inactive"] } },
    { is: "pending", when: { "/state": ["init", "processing", "pending", "active"] } },
  ],
};

/** `payments.create`: POST /api/payments/v1/new */
export const paymentsCreate: Operation = {
  name: "payments.create",
  method: "POST",
  path: "/api/payments/v1/new",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "same-id",
    id: "body#/external_id",
    lookup: { operation: "payments.info", absent: "unproven", input: { external_id: "body#/external_id" } },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome1,
  sensitive: {
    input: [
      "/customer/first_name",
      "/customer/last_name",
      "/customer/patronym",
      "/customer/email",
      "/customer/phone",
      "/customer/city",
      "/customer/address",
      "/customer/postal_code",
      "/customer/account_number",
      "/customer/ip_address",
      "/customer/fingerprint/browser_ip_address",
      "/customer/fingerprint/browser_user_agent",
      "/customer/payment_method/cc_token/token",
      "/customer/payment_method/cc/number",
      "/customer/payment_method/cc/exp_month",
      "/customer/payment_method/cc/exp_year",
      "/customer/payment_method/cc/cvv",
      "/customer/payment_method/apple_pay/token",
      "/customer/payment_method/decrypted_apple_pay/application_primary_account_number",
      "/customer/payment_method/decrypted_apple_pay/application_expiration_date",
      "/customer/payment_method/decrypted_apple_pay/online_payment_cryptogram",
      "/customer/payment_method/google_pay/token",
      "/customer/payment_method/decrypted_google_pay/pan",
      "/customer/payment_method/decrypted_google_pay/exp_month",
      "/customer/payment_method/decrypted_google_pay/exp_year",
      "/customer/payment_method/decrypted_google_pay/cryptogram",
      "/recipient/first_name",
      "/recipient/last_name",
      "/recipient/patronym",
      "/recipient/email",
      "/recipient/phone",
      "/recipient/city",
      "/recipient/address",
      "/recipient/postal_code",
      "/recipient/rid",
      "/recipient/tin",
      "/recipient/payment_method/iban/iban",
      "/recipient/payment_method/cc_token/token",
      "/recipient/payment_method/cc_number/number",
    ],
    answer: secrets1,
  },
  input: shapes.CreatePaymentRequest,
};

/** `payments.createRecurrent`: POST /api/payments/v1/recurrent */
export const paymentsCreateRecurrent: Operation = {
  name: "payments.createRecurrent",
  method: "POST",
  path: "/api/payments/v1/recurrent",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: { operation: "payments.info", absent: "unproven", input: { external_id: "body#/external_id" } },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome1,
  sensitive: { input: ["/recurrent_id"], answer: secrets1 },
  input: shapes.CreateRecurrentPaymentRequest,
};

/** `payments.confirm`: POST /api/payments/v1/confirm */
export const paymentsConfirm: Operation = {
  name: "payments.confirm",
  method: "POST",
  path: "/api/payments/v1/confirm",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.info",
      absent: "unproven",
      input: { external_id: "body#/external_id" },
      outcome: outcome2,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome1,
  sensitive: { answer: secrets1 },
  input: shapes.ConfirmPaymentRequest,
};

/** `payments.cancel`: POST /api/payments/v1/cancel */
export const paymentsCancel: Operation = {
  name: "payments.cancel",
  method: "POST",
  path: "/api/payments/v1/cancel",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.info",
      absent: "unproven",
      input: { external_id: "body#/external_id" },
      outcome: outcome3,
    },
  },
  limit: { bucket: "default", lane: "cancel" },
  outcome: outcome1,
  sensitive: { answer: secrets1 },
  input: shapes.CancelPaymentRequest,
};

/** `payments.refund`: POST /api/payments/v1/refund */
export const paymentsRefund: Operation = {
  name: "payments.refund",
  method: "POST",
  path: "/api/payments/v1/refund",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.info",
      absent: "unproven",
      input: { external_id: "body#/external_id" },
      outcome: { rules: [{ is: "pending", when: { "/refunded": [true, false, null] } }] },
    },
  },
  limit: { bucket: "default", lane: "other" },
  outcome: outcome1,
  sensitive: { answer: secrets1 },
  input: shapes.CancelPaymentRequest,
};

/** `payments.retryRefund`: POST /api/payments/v1/refund/retry */
export const paymentsRetryRefund: Operation = {
  name: "payments.retryRefund",
  method: "POST",
  path: "/api/payments/v1/refund/retry",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.info",
      absent: "unproven",
      input: { external_id: "body#/external_id" },
      outcome: outcome4,
    },
  },
  limit: { bucket: "default", lane: "other" },
  outcome: outcome1,
  sensitive: { answer: secrets1 },
  input: shapes.RetryRefundRequest,
};

/** `payments.cancelRefund`: POST /api/payments/v1/refund/cancel */
export const paymentsCancelRefund: Operation = {
  name: "payments.cancelRefund",
  method: "POST",
  path: "/api/payments/v1/refund/cancel",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.info",
      absent: "unproven",
      input: { external_id: "body#/external_id" },
      outcome: outcome6,
    },
  },
  limit: { bucket: "default", lane: "cancel" },
  outcome: outcome5,
  sensitive: { answer: secrets1 },
  input: shapes.CancelRefundRequest,
};

/** `payments.info`: GET /api/payments/v1/info */
export const paymentsInfo: Operation = {
  name: "payments.info",
  method: "GET",
  path: "/api/payments/v1/info",
  queryParameters: ["external_id"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: {
    code: "/purchase_details/0/status_code",
    message: "/purchase_details/0/status_description",
    rules: [
      { is: "declined", when: { "/canceled": [true], "/confirmed": [false, null] } },
      { is: "succeeded", when: { "/purchased": [true] } },
      { is: "action-required", when: { "/action_required": [true] } },
      { is: "declined", when: { "/purchase_details/*/status": ["failure"] } },
      {
        is: "pending",
        when: { "/purchased": [false, null], "/purchase_details/*/status": ["init", "pending", "failure"] },
      },
    ],
  },
  sensitive: {
    answer: [
      "/purchase_details/*/recurrent_id",
      "/purchase_details/*/recipient_iban",
      "/purchase_details/*/recipient_name",
      "/purchase_details/*/recipient_tin",
      "/confirmation_details/*/recurrent_id",
      "/confirmation_details/*/recipient_iban",
      "/confirmation_details/*/recipient_name",
      "/confirmation_details/*/recipient_tin",
      "/cancellation_details/*/recurrent_id",
      "/cancellation_details/*/recipient_iban",
      "/cancellation_details/*/recipient_name",
      "/cancellation_details/*/recipient_tin",
      "/refund_details/*/recurrent_id",
      "/refund_details/*/recipient_iban",
      "/refund_details/*/recipient_name",
      "/refund_details/*/recipient_tin",
      "/customer/account_number",
      "/customer/first_name",
      "/customer/last_name",
      "/customer/patronym",
      "/customer/email",
      "/customer/phone",
      "/customer/tin",
      "/customer/payment_method/cc_token/token",
      "/customer/payment_method/apple_pay/token",
      "/customer/payment_method/google_pay/token",
      "/delivery_details/city",
      "/delivery_details/street",
      "/delivery_details/house",
      "/delivery_details/apartment",
      "/order_recipient/name",
      "/order_recipient/first_name",
      "/order_recipient/last_name",
      "/order_recipient/middle_name",
      "/order_recipient/phone",
    ],
  },
  input: shapes.PaymentsInfoInput,
};

/** `payments.resendCallback`: POST /api/payments/v1/callback/resend */
export const paymentsResendCallback: Operation = {
  name: "payments.resendCallback",
  method: "POST",
  path: "/api/payments/v1/callback/resend",
  body: "json",
  answers: answers2,
  security: security1,
  retry: { class: "same-id", id: "body#/external_id" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.ResendCallbackRequest,
};

/** `payments.lookup`: POST /api/payments/v1/lookup */
export const paymentsLookup: Operation = {
  name: "payments.lookup",
  method: "POST",
  path: "/api/payments/v1/lookup",
  body: "json",
  answers: answers1,
  security: security1,
  retry: { class: "never" },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome1,
  sensitive: {
    input: [
      "/customer/first_name",
      "/customer/last_name",
      "/customer/patronym",
      "/customer/email",
      "/customer/phone",
      "/customer/city",
      "/customer/address",
      "/customer/postal_code",
      "/customer/account_number",
      "/customer/ip_address",
      "/customer/fingerprint/browser_ip_address",
      "/customer/fingerprint/browser_user_agent",
      "/customer/payment_method/cc_token/token",
      "/customer/payment_method/cc/number",
      "/customer/payment_method/cc/exp_month",
      "/customer/payment_method/cc/exp_year",
      "/customer/payment_method/cc/cvv",
      "/customer/payment_method/apple_pay/token",
      "/customer/payment_method/decrypted_apple_pay/application_primary_account_number",
      "/customer/payment_method/decrypted_apple_pay/application_expiration_date",
      "/customer/payment_method/decrypted_apple_pay/online_payment_cryptogram",
      "/customer/payment_method/google_pay/token",
      "/customer/payment_method/decrypted_google_pay/pan",
      "/customer/payment_method/decrypted_google_pay/exp_month",
      "/customer/payment_method/decrypted_google_pay/exp_year",
      "/customer/payment_method/decrypted_google_pay/cryptogram",
    ],
    answer: secrets1,
  },
  input: shapes.CreateLookupRequest,
};

/** `payments.receipt`: GET /api/payments/v1/receipt */
export const paymentsReceipt: Operation = {
  name: "payments.receipt",
  method: "GET",
  path: "/api/payments/v1/receipt",
  queryParameters: ["external_id"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  input: shapes.PaymentsReceiptInput,
};

/** `batchPayments.create`: POST /api/payments/batch/v1/new */
export const batchPaymentsCreate: Operation = {
  name: "batchPayments.create",
  method: "POST",
  path: "/api/payments/batch/v1/new",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.info",
      absent: "unproven",
      input: { external_id: "body#/orders/0/external_id" },
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome7,
  sensitive: {
    input: [
      "/orders/*/account_to_refill",
      "/orders/*/order_recipient/name",
      "/orders/*/order_recipient/tin",
      "/orders/*/order_recipient/iban",
      "/customer/first_name",
      "/customer/last_name",
      "/customer/patronym",
      "/customer/email",
      "/customer/phone",
      "/customer/city",
      "/customer/address",
      "/customer/postal_code",
      "/customer/tin",
      "/customer/document/series",
      "/customer/document/number",
      "/customer/fingerprint/browser_ip_address",
      "/customer/fingerprint/browser_user_agent",
      "/customer/payment_method/cc_token/token",
      "/customer/payment_method/cc/number",
      "/customer/payment_method/cc/exp_month",
      "/customer/payment_method/cc/exp_year",
      "/customer/payment_method/cc/cvv",
      "/customer/payment_method/apple_pay/token",
      "/customer/payment_method/decrypted_apple_pay/application_primary_account_number",
      "/customer/payment_method/decrypted_apple_pay/application_expiration_date",
      "/customer/payment_method/decrypted_apple_pay/online_payment_cryptogram",
      "/customer/payment_method/google_pay/token",
      "/customer/payment_method/decrypted_google_pay/pan",
      "/customer/payment_method/decrypted_google_pay/exp_month",
      "/customer/payment_method/decrypted_google_pay/exp_year",
      "/customer/payment_method/decrypted_google_pay/cryptogram",
    ],
    answer: secrets2,
  },
  input: shapes.CreateBatchPaymentRequest,
};

/** `batchPayments.confirm`: POST /api/payments/batch/v1/confirm */
export const batchPaymentsConfirm: Operation = {
  name: "batchPayments.confirm",
  method: "POST",
  path: "/api/payments/batch/v1/confirm",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "payments.info",
      absent: "unproven",
      input: { external_id: "body#/orders/0/external_id" },
      outcome: outcome2,
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome7,
  sensitive: { answer: secrets2 },
  input: shapes.ConfirmBatchPaymentRequest,
};

/** `batchPayments.cancel`: POST /api/payments/batch/v1/cancel */
export const batchPaymentsCancel: Operation = {
  name: "batchPayments.cancel",
  method: "POST",
  path: "/api/payments/batch/v1/cancel",
  body: "json",
  answers: answers1,
  security: security1,
  retry: { class: "never" },
  limit: { bucket: "default", lane: "cancel" },
  outcome: outcome7,
  sensitive: { answer: secrets2 },
  input: shapes.CancelBatchPaymentRequest,
};

/** `payouts.create`: POST /api/payouts/v1/request-payout */
export const payoutsCreate: Operation = {
  name: "payouts.create",
  method: "POST",
  path: "/api/payouts/v1/request-payout",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "payouts.info",
      absent: "unproven",
      input: { external_id: "body#/order/external_id" },
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome8,
  sensitive: {
    input: [
      "/recipient/card/first_name",
      "/recipient/card/last_name",
      "/recipient/card/middle_name",
      "/recipient/card/phone",
      "/recipient/card/email",
      "/recipient/card/ipn",
      "/recipient/card/rid",
      "/recipient/card/card_data/number",
      "/recipient/card/card_data/token",
      "/recipient/cash/first_name",
      "/recipient/cash/last_name",
      "/recipient/cash/middle_name",
      "/recipient/cash/phone",
      "/recipient/cash/email",
      "/recipient/cash/ipn",
      "/recipient/cash/rid",
      "/recipient/cash/card_data/number",
      "/recipient/cash/card_data/token",
    ],
    answer: secrets3,
  },
  input: shapes.RequestPayoutRequest,
};

/** `payouts.info`: GET /api/payouts/v1/info */
export const payoutsInfo: Operation = {
  name: "payouts.info",
  method: "GET",
  path: "/api/payouts/v1/info",
  queryParameters: ["external_id"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: outcome8,
  sensitive: { answer: secrets3 },
  input: shapes.PayoutsInfoInput,
};

/** `payouts.balance`: GET /api/payouts/v1/account-balance */
export const payoutsBalance: Operation = {
  name: "payouts.balance",
  method: "GET",
  path: "/api/payouts/v1/account-balance",
  queryParameters: ["merchant_entity_id"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.PayoutsBalanceInput,
};

/** `payouts.resendCallback`: POST /api/payouts/v1/resend-callback */
export const payoutsResendCallback: Operation = {
  name: "payouts.resendCallback",
  method: "POST",
  path: "/api/payouts/v1/resend-callback",
  body: "json",
  answers: answers2,
  security: security1,
  retry: { class: "same-id", id: "body#/external_id" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.ResendPayoutCallbackRequest,
};

/** `payouts.cancel`: POST /api/payouts/v1/cancel-payout */
export const payoutsCancel: Operation = {
  name: "payouts.cancel",
  method: "POST",
  path: "/api/payouts/v1/cancel-payout",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "payouts.info",
      input: { external_id: "body#/external_id" },
      outcome: {
        rules: [
          { is: "succeeded", when: { "/status": ["failure"] } },
          { is: "pending", when: { "/status": ["init", "pending", "success"] } },
        ],
      },
    },
  },
  limit: { bucket: "default", lane: "cancel" },
  sensitive: { answer: secrets3 },
  input: shapes.CancelCashPayoutRequest,
};

/** `payParts.create`: POST /api/payparts/v1/order/create */
export const payPartsCreate: Operation = {
  name: "payParts.create",
  method: "POST",
  path: "/api/payparts/v1/order/create",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: { operation: "payParts.info", absent: "unproven", input: { external_id: "body#/external_id" } },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome1,
  sensitive: {
    input: [
      "/customer/first_name",
      "/customer/last_name",
      "/customer/phone",
      "/customer/email",
      "/customer/account_number",
      "/customer/fingerprint/browser_ip_address",
      "/customer/fingerprint/browser_user_agent",
      "/customer/payment_method/card/number",
      "/customer/payment_method/card/exp_month",
      "/customer/payment_method/card/exp_year",
      "/customer/payment_method/card/cvv",
      "/customer/payment_method/cc_token/token",
      "/deliveries/*/city",
      "/deliveries/*/street",
      "/deliveries/*/house",
      "/deliveries/*/flat",
      "/deliveries/*/other_person/first_name",
      "/deliveries/*/other_person/last_name",
      "/deliveries/*/other_person/middle_name",
      "/deliveries/*/other_person/phone",
    ],
  },
  input: shapes.CreatePayPartsOrderRequest,
};

/** `payParts.confirm`: POST /api/payparts/v1/order/confirm */
export const payPartsConfirm: Operation = {
  name: "payParts.confirm",
  method: "POST",
  path: "/api/payparts/v1/order/confirm",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: { operation: "payParts.info", input: { external_id: "body#/external_id" }, outcome: outcome2 },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome1,
  input: shapes.ConfirmPayPartsRequest,
};

/** `payParts.cancel`: POST /api/payparts/v1/order/cancel */
export const payPartsCancel: Operation = {
  name: "payParts.cancel",
  method: "POST",
  path: "/api/payparts/v1/order/cancel",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: { operation: "payParts.info", input: { external_id: "body#/external_id" }, outcome: outcome3 },
  },
  limit: { bucket: "default", lane: "cancel" },
  outcome: outcome1,
  input: shapes.CancelPayPartsRequest,
};

/** `payParts.refund`: POST /api/payparts/v1/refund */
export const payPartsRefund: Operation = {
  name: "payParts.refund",
  method: "POST",
  path: "/api/payparts/v1/refund",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "payParts.info",
      input: { external_id: "body#/external_id" },
      outcome: { rules: [{ is: "pending", when: { "/refunded": [true, false, null] } }] },
    },
  },
  limit: { bucket: "default", lane: "other" },
  outcome: outcome1,
  input: shapes.RefundOrderRequest,
};

/** `payParts.retryRefund`: POST /api/payparts/v1/refund/retry */
export const payPartsRetryRefund: Operation = {
  name: "payParts.retryRefund",
  method: "POST",
  path: "/api/payparts/v1/refund/retry",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: { operation: "payParts.info", input: { external_id: "body#/external_id" }, outcome: outcome4 },
  },
  limit: { bucket: "default", lane: "other" },
  outcome: outcome1,
  input: shapes.RetryPayPartsRefundRequest,
};

/** `payParts.cancelRefund`: POST /api/payparts/v1/refund/cancel */
export const payPartsCancelRefund: Operation = {
  name: "payParts.cancelRefund",
  method: "POST",
  path: "/api/payparts/v1/refund/cancel",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: { operation: "payParts.info", input: { external_id: "body#/external_id" }, outcome: outcome6 },
  },
  limit: { bucket: "default", lane: "cancel" },
  outcome: outcome5,
  input: shapes.CancelPayPartsRefundRequest,
};

/** `payParts.operationInfo`: GET /api/payparts/v1/info/operation */
export const payPartsOperationInfo: Operation = {
  name: "payParts.operationInfo",
  method: "GET",
  path: "/api/payparts/v1/info/operation",
  queryParameters: ["external_id", "operation_id"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: outcome1,
  input: shapes.PayPartsOperationInfoInput,
};

/** `payParts.info`: GET /api/payparts/v1/info */
export const payPartsInfo: Operation = {
  name: "payParts.info",
  method: "GET",
  path: "/api/payparts/v1/info",
  queryParameters: ["external_id"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: {
    code: "/purchase_details/status_code",
    message: "/purchase_details/status_description",
    rules: [
      { is: "declined", when: { "/canceled": [true] } },
      { is: "succeeded", when: { "/purchased": [true] } },
      { is: "action-required", when: { "/action_required": [true] } },
      { is: "declined", when: { "/purchase_details/status": ["failure"] } },
      { is: "pending", when: { "/purchase_details/status": ["init", "pending"] } },
    ],
  },
  sensitive: {
    answer: [
      "/customer/first_name",
      "/customer/last_name",
      "/customer/email",
      "/customer/phone",
      "/customer/ip_address",
      "/customer/browser_user_agent",
      "/delivery_details/city",
      "/delivery_details/street",
      "/delivery_details/house",
      "/delivery_details/apartment",
      "/order_recipient/name",
      "/order_recipient/first_name",
      "/order_recipient/last_name",
      "/order_recipient/middle_name",
      "/order_recipient/phone",
    ],
  },
  input: shapes.PayPartsInfoInput,
};

/** `payParts.banks`: GET /api/payparts/v1/banks/info */
export const payPartsBanks: Operation = {
  name: "payParts.banks",
  method: "GET",
  path: "/api/payparts/v1/banks/info",
  queryParameters: ["include_fees"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.PayPartsBanksInput,
};

/** `payParts.resendCallback`: POST /api/payparts/v1/callback/resend */
export const payPartsResendCallback: Operation = {
  name: "payParts.resendCallback",
  method: "POST",
  path: "/api/payparts/v1/callback/resend",
  body: "json",
  answers: answers2,
  security: security1,
  retry: { class: "same-id", id: "body#/external_id" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.ResendPayPartsCallbackRequest,
};

/** `alternativePayments.create`: POST /api/alternative-payments/v1/create */
export const alternativePaymentsCreate: Operation = {
  name: "alternativePayments.create",
  method: "POST",
  path: "/api/alternative-payments/v1/create",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "alternativePayments.info",
      absent: "unproven",
      input: { external_id: "body#/external_id" },
    },
  },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome9,
  sensitive: {
    input: [
      "/customer/first_name",
      "/customer/last_name",
      "/customer/phone",
      "/customer/email",
      "/customer/ip_address",
      "/customer/address",
      "/customer/city",
      "/customer/postal_code",
      "/customer/payment_method/blik/blik_code",
    ],
  },
  input: shapes.CreateAlternativePaymentRequest,
};

/** `alternativePayments.refund`: POST /api/alternative-payments/v1/refund */
export const alternativePaymentsRefund: Operation = {
  name: "alternativePayments.refund",
  method: "POST",
  path: "/api/alternative-payments/v1/refund",
  body: "json",
  answers: answers1,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "alternativePayments.info",
      input: { external_id: "body#/external_id" },
      outcome: { rules: [{ is: "pending", when: { "/refunded": [true, false, null] } }] },
    },
  },
  limit: { bucket: "default", lane: "other" },
  outcome: outcome9,
  input: shapes.RefundOrderRequest,
};

/** `alternativePayments.operationInfo`: GET /api/alternative-payments/v1/info/operation */
export const alternativePaymentsOperationInfo: Operation = {
  name: "alternativePayments.operationInfo",
  method: "GET",
  path: "/api/alternative-payments/v1/info/operation",
  queryParameters: ["external_id", "operation_id"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: outcome9,
  input: shapes.AlternativePaymentsOperationInfoInput,
};

/** `alternativePayments.info`: GET /api/alternative-payments/v1/info */
export const alternativePaymentsInfo: Operation = {
  name: "alternativePayments.info",
  method: "GET",
  path: "/api/alternative-payments/v1/info",
  queryParameters: ["external_id"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: {
    code: "/purchase_details/0/status_code",
    message: "/purchase_details/0/status_description",
    rules: [
      { is: "succeeded", when: { "/purchased": [true] } },
      { is: "declined", when: { "/purchase_details/*/status": ["failure"] } },
      { is: "action-required", when: { "/purchase_details/*/action_required": [true] } },
      {
        is: "pending",
        when: { "/purchased": [false, null], "/purchase_details/*/status": ["init", "pending", "failure"] },
      },
    ],
  },
  sensitive: {
    answer: [
      "/customer/first_name",
      "/customer/last_name",
      "/customer/email",
      "/customer/phone",
      "/customer/ip_address",
      "/customer/browser_user_agent",
    ],
  },
  input: shapes.AlternativePaymentsInfoInput,
};

/** `alternativePayments.resendCallback`: POST /api/alternative-payments/v1/callback/resend */
export const alternativePaymentsResendCallback: Operation = {
  name: "alternativePayments.resendCallback",
  method: "POST",
  path: "/api/alternative-payments/v1/callback/resend",
  body: "json",
  answers: answers2,
  security: security1,
  retry: { class: "same-id", id: "body#/external_id" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.ResendAlternativePaymentCallbackRequest,
};

/** `customers.wallet`: GET /api/customers/v1/wallet */
export const customersWallet: Operation = {
  name: "customers.wallet",
  method: "GET",
  path: "/api/customers/v1/wallet",
  queryParameters: ["external_id"],
  headerParameters: ["Accept-Language"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  sensitive: {
    answer: [
      "/rid",
      "/first_name",
      "/last_name",
      "/patronym",
      "/email",
      "/phone",
      "/city",
      "/address",
      "/postal_code",
      "/wallet/*/card/token",
      "/wallet/*/card/full_number",
    ],
  },
  input: shapes.CustomersWalletInput,
};

/** `customers.addCard`: POST /api/customers/v1/wallet */
export const customersAddCard: Operation = {
  name: "customers.addCard",
  method: "POST",
  path: "/api/customers/v1/wallet",
  queryParameters: ["external_id"],
  headerParameters: ["Accept-Language"],
  body: "json",
  answers: answers1,
  security: security1,
  retry: { class: "never" },
  limit: { bucket: "default", lane: "other" },
  outcome: {
    rules: [
      { is: "action-required", when: { "/action_required": [true] } },
      { is: "action-required", when: { "/action/type": ["url"] } },
      { is: "succeeded", when: { "/status": ["success"] } },
      { is: "declined", when: { "/status": ["failure"] } },
      { is: "pending", when: { "/status": ["init", "pending"] } },
    ],
  },
  sensitive: {
    input: [
      "/payment_method/cc_token/token",
      "/payment_method/encrypted_cc_token/data",
      "/fingerprint/browser_ip_address",
      "/fingerprint/browser_user_agent",
    ],
    answer: ["/payment_method/card/token", "/payment_method/card/full_number"],
  },
  input: shapes.CustomersAddCardInput,
};

/** `customers.deleteCard`: DELETE /api/customers/v1/wallet */
export const customersDeleteCard: Operation = {
  name: "customers.deleteCard",
  method: "DELETE",
  path: "/api/customers/v1/wallet",
  queryParameters: ["external_id"],
  headerParameters: ["Accept-Language"],
  body: "json",
  answers: answers1,
  security: security1,
  retry: { class: "same-id", id: "body#/option_id" },
  limit: { bucket: "default", lane: "other" },
  outcome: {
    rules: [
      { is: "succeeded", when: { "/delete": [true] } },
      { is: "declined", when: { "/delete": [false] } },
    ],
  },
  input: shapes.CustomersDeleteCardInput,
};

/** `customers.card`: GET /api/customers/v1/wallet/find */
export const customersCard: Operation = {
  name: "customers.card",
  method: "GET",
  path: "/api/customers/v1/wallet/find",
  queryParameters: ["external_id", "option_id"],
  headerParameters: ["Accept-Language"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  sensitive: { answer: ["/card/token", "/card/full_number"] },
  input: shapes.CustomersCardInput,
};

/** `customers.cardStatus`: GET /api/customers/v1/wallet/confirmation/status */
export const customersCardStatus: Operation = {
  name: "customers.cardStatus",
  method: "GET",
  path: "/api/customers/v1/wallet/confirmation/status",
  queryParameters: ["external_id", "option_id"],
  headerParameters: ["Accept-Language"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  outcome: {
    rules: [
      { is: "succeeded", when: { "/is_confirmed": [true] } },
      { is: "declined", when: { "/status": ["failure"] } },
      { is: "pending", when: { "/status": ["init", "pending"] } },
    ],
  },
  sensitive: { answer: ["/card/token", "/card/full_number"] },
  input: shapes.CustomersCardStatusInput,
};

/** `customers.setDefaultCard`: POST /api/customers/v1/wallet/settings/set */
export const customersSetDefaultCard: Operation = {
  name: "customers.setDefaultCard",
  method: "POST",
  path: "/api/customers/v1/wallet/settings/set",
  queryParameters: ["external_id"],
  headerParameters: ["Accept-Language"],
  body: "json",
  answers: answers1,
  security: security1,
  retry: { class: "same-id", id: "body#/option_id" },
  limit: { bucket: "default", lane: "other" },
  outcome: {
    rules: [
      { is: "succeeded", when: { "/success": [true] } },
      { is: "declined", when: { "/success": [false] } },
    ],
  },
  input: shapes.CustomersSetDefaultCardInput,
};

/** `subscriptions.plans`: GET /api/subscriptions/v1/plans */
export const subscriptionsPlans: Operation = {
  name: "subscriptions.plans",
  method: "GET",
  path: "/api/subscriptions/v1/plans",
  queryParameters: ["plan_id"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.SubscriptionsPlansInput,
};

/** `subscriptions.createPlan`: POST /api/subscriptions/v1/plans */
export const subscriptionsCreatePlan: Operation = {
  name: "subscriptions.createPlan",
  method: "POST",
  path: "/api/subscriptions/v1/plans",
  body: "json",
  answers: answers1,
  security: security1,
  retry: { class: "never" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.CreatePlanRequest,
};

/** `subscriptions.plan`: GET /api/subscriptions/v1/plans/{plan_id} */
export const subscriptionsPlan: Operation = {
  name: "subscriptions.plan",
  method: "GET",
  path: "/api/subscriptions/v1/plans/{plan_id}",
  pathParameters: ["plan_id"],
  answers: answers3,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.SubscriptionsPlanInput,
};

/** `subscriptions.deactivatePlan`: DELETE /api/subscriptions/v1/plans/{plan_id} */
export const subscriptionsDeactivatePlan: Operation = {
  name: "subscriptions.deactivatePlan",
  method: "DELETE",
  path: "/api/subscriptions/v1/plans/{plan_id}",
  pathParameters: ["plan_id"],
  answers: answers4,
  security: security1,
  retry: {
    class: "status-first",
    lookup: {
      operation: "subscriptions.plan",
      input: { plan_id: "path#/plan_id" },
      outcome: {
        rules: [
          { is: "succeeded", when: { "/state": ["inactive"] } },
          { is: "pending", when: { "/state": ["active"] } },
        ],
      },
    },
  },
  limit: { bucket: "default", lane: "other" },
  input: shapes.SubscriptionsDeactivatePlanInput,
};

/** `subscriptions.updatePlan`: PATCH /api/subscriptions/v1/plans/{plan_id} */
export const subscriptionsUpdatePlan: Operation = {
  name: "subscriptions.updatePlan",
  method: "PATCH",
  path: "/api/subscriptions/v1/plans/{plan_id}",
  pathParameters: ["plan_id"],
  body: "json",
  answers: answers3,
  security: security1,
  retry: { class: "same-id", id: "path#/plan_id" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.SubscriptionsUpdatePlanInput,
};

/** `subscriptions.list`: GET /api/subscriptions/v1/subscriptions */
export const subscriptionsList: Operation = {
  name: "subscriptions.list",
  method: "GET",
  path: "/api/subscriptions/v1/subscriptions",
  queryParameters: ["external_id"],
  answers: answers3,
  security: security2,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  sensitive: { answer: ["/*/customer_id", "/*/recurrent_id"] },
  input: shapes.SubscriptionsListInput,
};

/** `subscriptions.create`: POST /api/subscriptions/v1/subscriptions */
export const subscriptionsCreate: Operation = {
  name: "subscriptions.create",
  method: "POST",
  path: "/api/subscriptions/v1/subscriptions",
  body: "json",
  answers: answers5,
  security: security1,
  retry: { class: "never" },
  limit: { bucket: "default", lane: "payment" },
  outcome: outcome10,
  sensitive: { input: secrets4, answer: secrets5 },
  input: shapes.CreateSubscriptionRequest,
};

/** `subscriptions.gift`: POST /api/subscriptions/v1/subscriptions/gift */
export const subscriptionsGift: Operation = {
  name: "subscriptions.gift",
  method: "POST",
  path: "/api/subscriptions/v1/subscriptions/gift",
  body: "json",
  answers: {
    "201": "json",
    "400": "json",
    "401": "json",
    "403": "json",
    "404": "json",
    "409": "json",
    "412": "json",
    "429": "json",
    "500": "json",
    default: "empty",
  },
  security: security2,
  retry: { class: "same-id", id: "body#/plan_id" },
  limit: { bucket: "default", lane: "other" },
  outcome: outcome10,
  sensitive: { input: secrets4, answer: secrets5 },
  input: shapes.GiftSubscriptionRequest,
};

/** `subscriptions.get`: GET /api/subscriptions/v1/subscriptions/{subscription_id} */
export const subscriptionsGet: Operation = {
  name: "subscriptions.get",
  method: "GET",
  path: "/api/subscriptions/v1/subscriptions/{subscription_id}",
  pathParameters: ["subscription_id"],
  queryParameters: ["external_id"],
  answers: answers3,
  security: security2,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  sensitive: { answer: ["/customer_id", "/recurrent_id"] },
  input: shapes.SubscriptionsGetInput,
};

/** `subscriptions.deactivate`: DELETE /api/subscriptions/v1/subscriptions/{subscription_id} */
export const subscriptionsDeactivate: Operation = {
  name: "subscriptions.deactivate",
  method: "DELETE",
  path: "/api/subscriptions/v1/subscriptions/{subscription_id}",
  pathParameters: ["subscription_id"],
  queryParameters: ["external_id"],
  answers: answers5,
  security: security2,
  retry: {
    class: "status-first",
    lookup: {
      operation: "subscriptions.get",
      input: { subscription_id: "path#/subscription_id", external_id: "query#/external_id" },
      optional: ["external_id"],
      outcome: outcome11,
    },
  },
  limit: { bucket: "default", lane: "cancel" },
  input: shapes.SubscriptionsDeactivateInput,
};

/** `subscriptions.update`: PATCH /api/subscriptions/v1/subscriptions/{subscription_id} */
export const subscriptionsUpdate: Operation = {
  name: "subscriptions.update",
  method: "PATCH",
  path: "/api/subscriptions/v1/subscriptions/{subscription_id}",
  pathParameters: ["subscription_id"],
  queryParameters: ["external_id"],
  body: "json",
  answers: answers4,
  security: security2,
  retry: { class: "same-id", id: "path#/subscription_id" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.SubscriptionsUpdateInput,
};

/** `subscriptions.payments`: GET /api/subscriptions/v1/subscriptions/{subscription_id}/payments */
export const subscriptionsPayments: Operation = {
  name: "subscriptions.payments",
  method: "GET",
  path: "/api/subscriptions/v1/subscriptions/{subscription_id}/payments",
  pathParameters: ["subscription_id"],
  queryParameters: ["external_id"],
  answers: answers1,
  security: security2,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "status" },
  sensitive: { answer: ["/*/details/recipient_iban"] },
  input: shapes.SubscriptionsPaymentsInput,
};

/** `subscriptions.cancel`: DELETE /api/subscriptions/v1/subscriptions/{subscription_id}/cancel */
export const subscriptionsCancel: Operation = {
  name: "subscriptions.cancel",
  method: "DELETE",
  path: "/api/subscriptions/v1/subscriptions/{subscription_id}/cancel",
  pathParameters: ["subscription_id"],
  queryParameters: ["external_id", "refund"],
  answers: answers4,
  security: security2,
  retry: {
    class: "status-first",
    lookup: {
      operation: "subscriptions.get",
      input: { subscription_id: "path#/subscription_id", external_id: "query#/external_id" },
      optional: ["external_id"],
      outcome: outcome11,
    },
  },
  limit: { bucket: "default", lane: "cancel" },
  input: shapes.SubscriptionsCancelInput,
};

/** `subscriptions.updatePaymentMethod`: PATCH /api/subscriptions/v1/subscriptions/{subscription_id}/payment-method */
export const subscriptionsUpdatePaymentMethod: Operation = {
  name: "subscriptions.updatePaymentMethod",
  method: "PATCH",
  path: "/api/subscriptions/v1/subscriptions/{subscription_id}/payment-method",
  pathParameters: ["subscription_id"],
  body: "json",
  answers: answers3,
  security: security1,
  retry: { class: "never" },
  limit: { bucket: "default", lane: "payment" },
  outcome: {
    rules: [
      { is: "action-required", when: { "/user_action/type": ["url"] } },
      { is: "succeeded", when: { "/message": ["OK"] } },
    ],
  },
  sensitive: {
    input: [
      "/payment_method/cc_token/token",
      "/payment_method/google_pay/token",
      "/payment_method/apple_pay/token",
      "/payment_method/recurrent_id/recurrent_id",
      "/fingerprint/browser_ip_address",
      "/fingerprint/browser_user_agent",
    ],
  },
  input: shapes.SubscriptionsUpdatePaymentMethodInput,
};

/** `reports.payments`: POST /api/reports/v1/payments */
export const reportsPayments: Operation = {
  name: "reports.payments",
  method: "POST",
  path: "/api/reports/v1/payments",
  body: "json",
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  sensitive: {
    answer: [
      "/payments/*/card_pan",
      "/payments/*/client_email",
      "/payments/*/client_first_name",
      "/payments/*/client_last_name",
      "/payments/*/client_patronym",
    ],
  },
  input: shapes.PaymentsReportRequest,
};

/** `reports.transactions`: POST /api/reports/v1/transactions */
export const reportsTransactions: Operation = {
  name: "reports.transactions",
  method: "POST",
  path: "/api/reports/v1/transactions",
  body: "json",
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  sensitive: { answer: ["/transactions/*/payer_ip"] },
  input: shapes.TransactionsReportRequest,
};

/** `merchants.validateKeys`: GET /api/merchants/v1/me */
export const merchantsValidateKeys: Operation = {
  name: "merchants.validateKeys",
  method: "GET",
  path: "/api/merchants/v1/me",
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  input: shapes.noInput,
};

/** `paymentInstructions.create`: POST /api/payment-instructions/v1/new */
export const paymentInstructionsCreate: Operation = {
  name: "paymentInstructions.create",
  method: "POST",
  path: "/api/payment-instructions/v1/new",
  body: "json",
  answers: answers1,
  security: security1,
  retry: { class: "never" },
  limit: { bucket: "default", lane: "other" },
  sensitive: {
    input: [
      "/payer/tin",
      "/payer/first_name",
      "/payer/last_name",
      "/payer/patronym",
      "/orders/*/order_recipient/name",
      "/orders/*/order_recipient/tin",
      "/orders/*/order_recipient/iban",
    ],
  },
  input: shapes.CreatePaymentInstructionsRequest,
};

/** `paymentInstructions.decline`: GET /api/payment-instructions/v1/decline */
export const paymentInstructionsDecline: Operation = {
  name: "paymentInstructions.decline",
  method: "GET",
  path: "/api/payment-instructions/v1/decline",
  queryParameters: ["project_id", "payment_instruction_id", "consolidated"],
  answers: {
    "200": "empty",
    "302": "empty",
    "400": "json",
    "409": "json",
    "429": "json",
    "500": "json",
    default: "empty",
  },
  security: [[]],
  retry: { class: "never" },
  limit: { bucket: "default", lane: "cancel" },
  input: shapes.PaymentInstructionsDeclineInput,
};

/** `finmon.p2pLimits`: GET /api/finmon/v1/p2p-payment/pre-limits */
export const finmonP2pLimits: Operation = {
  name: "finmon.p2pLimits",
  method: "GET",
  path: "/api/finmon/v1/p2p-payment/pre-limits",
  queryParameters: ["recipient_ipn"],
  answers: answers1,
  security: security1,
  retry: { class: "safe" },
  limit: { bucket: "default", lane: "other" },
  sensitive: { input: ["/recipient_ipn"], answer: ["/recipient_ipn"] },
  input: shapes.FinmonP2pLimitsInput,
};

/** Every method of the client, by resource. `Options`: what a call of this client can be given. */
export interface Resources<Options extends CallOptions = CallOptions> {
  readonly payments: PaymentsResource<Options>;
  readonly batchPayments: BatchPaymentsResource<Options>;
  readonly payouts: PayoutsResource<Options>;
  readonly payParts: PayPartsResource<Options>;
  readonly alternativePayments: AlternativePaymentsResource<Options>;
  readonly customers: CustomersResource<Options>;
  readonly subscriptions: SubscriptionsResource<Options>;
  readonly reports: ReportsResource<Options>;
  readonly merchants: MerchantsResource<Options>;
  readonly paymentInstructions: PaymentInstructionsResource<Options>;
  readonly finmon: FinmonResource<Options>;
}

/** The rows of all operations, by resource and method. */
export const resources: {
  readonly payments: {
    readonly create: Operation;
    readonly createRecurrent: Operation;
    readonly confirm: Operation;
    readonly cancel: Operation;
    readonly refund: Operation;
    readonly retryRefund: Operation;
    readonly cancelRefund: Operation;
    readonly info: Operation;
    readonly resendCallback: Operation;
    readonly lookup: Operation;
    readonly receipt: Operation;
  };
  readonly batchPayments: {
    readonly create: Operation;
    readonly confirm: Operation;
    readonly cancel: Operation;
  };
  readonly payouts: {
    readonly create: Operation;
    readonly info: Operation;
    readonly balance: Operation;
    readonly resendCallback: Operation;
    readonly cancel: Operation;
  };
  readonly payParts: {
    readonly create: Operation;
    readonly confirm: Operation;
    readonly cancel: Operation;
    readonly refund: Operation;
    readonly retryRefund: Operation;
    readonly cancelRefund: Operation;
    readonly operationInfo: Operation;
    readonly info: Operation;
    readonly banks: Operation;
    readonly resendCallback: Operation;
  };
  readonly alternativePayments: {
    readonly create: Operation;
    readonly refund: Operation;
    readonly operationInfo: Operation;
    readonly info: Operation;
    readonly resendCallback: Operation;
  };
  readonly customers: {
    readonly wallet: Operation;
    readonly addCard: Operation;
    readonly deleteCard: Operation;
    readonly card: Operation;
    readonly cardStatus: Operation;
    readonly setDefaultCard: Operation;
  };
  readonly subscriptions: {
    readonly plans: Operation;
    readonly createPlan: Operation;
    readonly plan: Operation;
    readonly deactivatePlan: Operation;
    readonly updatePlan: Operation;
    readonly list: Operation;
    readonly create: Operation;
    readonly gift: Operation;
    readonly get: Operation;
    readonly deactivate: Operation;
    readonly update: Operation;
    readonly payments: Operation;
    readonly cancel: Operation;
    readonly updatePaymentMethod: Operation;
  };
  readonly reports: {
    readonly payments: Operation;
    readonly transactions: Operation;
  };
  readonly merchants: {
    readonly validateKeys: Operation;
  };
  readonly paymentInstructions: {
    readonly create: Operation;
    readonly decline: Operation;
  };
  readonly finmon: {
    readonly p2pLimits: Operation;
  };
} = {
  payments: {
    create: paymentsCreate,
    createRecurrent: paymentsCreateRecurrent,
    confirm: paymentsConfirm,
    cancel: paymentsCancel,
    refund: paymentsRefund,
    retryRefund: paymentsRetryRefund,
    cancelRefund: paymentsCancelRefund,
    info: paymentsInfo,
    resendCallback: paymentsResendCallback,
    lookup: paymentsLookup,
    receipt: paymentsReceipt,
  },
  batchPayments: {
    create: batchPaymentsCreate,
    confirm: batchPaymentsConfirm,
    cancel: batchPaymentsCancel,
  },
  payouts: {
    create: payoutsCreate,
    info: payoutsInfo,
    balance: payoutsBalance,
    resendCallback: payoutsResendCallback,
    cancel: payoutsCancel,
  },
  payParts: {
    create: payPartsCreate,
    confirm: payPartsConfirm,
    cancel: payPartsCancel,
    refund: payPartsRefund,
    retryRefund: payPartsRetryRefund,
    cancelRefund: payPartsCancelRefund,
    operationInfo: payPartsOperationInfo,
    info: payPartsInfo,
    banks: payPartsBanks,
    resendCallback: payPartsResendCallback,
  },
  alternativePayments: {
    create: alternativePaymentsCreate,
    refund: alternativePaymentsRefund,
    operationInfo: alternativePaymentsOperationInfo,
    info: alternativePaymentsInfo,
    resendCallback: alternativePaymentsResendCallback,
  },
  customers: {
    wallet: customersWallet,
    addCard: customersAddCard,
    deleteCard: customersDeleteCard,
    card: customersCard,
    cardStatus: customersCardStatus,
    setDefaultCard: customersSetDefaultCard,
  },
  subscriptions: {
    plans: subscriptionsPlans,
    createPlan: subscriptionsCreatePlan,
    plan: subscriptionsPlan,
    deactivatePlan: subscriptionsDeactivatePlan,
    updatePlan: subscriptionsUpdatePlan,
    list: subscriptionsList,
    create: subscriptionsCreate,
    gift: subscriptionsGift,
    get: subscriptionsGet,
    deactivate: subscriptionsDeactivate,
    update: subscriptionsUpdate,
    payments: subscriptionsPayments,
    cancel: subscriptionsCancel,
    updatePaymentMethod: subscriptionsUpdatePaymentMethod,
  },
  reports: {
    payments: reportsPayments,
    transactions: reportsTransactions,
  },
  merchants: {
    validateKeys: merchantsValidateKeys,
  },
  paymentInstructions: {
    create: paymentInstructionsCreate,
    decline: paymentInstructionsDecline,
  },
  finmon: {
    p2pLimits: finmonP2pLimits,
  },
};
