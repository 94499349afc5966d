import type { Handlers, SimulatedOperation, SimulatorContext, SimulatorTypes } from "@pay/testing";
import type { operations } from "../generated/schema.js";
import type {
  AddCustomerPaymentResult,
  BatchPaymentOperationResult,
  ExpressCheckoutNotification,
  PaymentOperationResult,
  PayoutNotification,
  PayPartsOperationResult,
  SubscriptionNotification,
} from "../types.js";
import type { RozetkaState } from "./state.js";

/** Options of the simulated provider. */
export interface RozetkaSimulatorOptions {
  /** Login the client must present. Default `shop`. */
  readonly login: string;
  /** Password the client must present; it signs the callbacks too. Default `shop-password`. */
  readonly password: string;
  /** Child accounts that the login may act for. Default `["child"]`. */
  readonly children: readonly string[];
  /** Access tokens of customers, with the customer's external identifier. Default `{ "customer-token": "customer" }`. */
  readonly customerTokens: Readonly<Record<string, string>>;
  /** Projects that orders may name by `api_key`; `undefined`: any. Default `undefined`. */
  readonly projects: readonly string[] | undefined;
  /** Where callbacks go that name no address of their own; `undefined`: nowhere. Default `undefined`. */
  readonly callbackUrl: string | undefined;
  /** Whether the callbacks of a batch come for each order, as documented, or once for all. Default `per-order`. */
  readonly batchCallbacks: "per-order" | "whole";
  /** Under which name answers list the orders of a batch: the documented one or that of the mobile kits. */
  readonly orderList: "order_details" | "orders_details";
  /** Origin of the checkout and 3-D Secure pages. Default `https://checkout.rozetkapay.com`. */
  readonly checkoutUrl: string;
  /** The merchant's money for refunds and payouts, in main currency units. Default 1,000,000. */
  readonly balance: number;
  /** Milliseconds that a payout to a card takes. Default 1,000. */
  readonly payoutDelay: number;
}

/** How the payer acts on the hosted page. */
export interface PayOptions {
  /** Number of the card. Default: the test card that succeeds without a check. */
  readonly card?: string;
  /** Whether the payer passes the 3-D Secure check, if the card asks for one. Default `true`. */
  readonly passesThreeDs?: boolean;
}

/** What happens outside of the API. All take the merchant's identifier, or RozetkaPay's. */
export interface RozetkaActions {
  /** The payer pays a payment, batch or card check on the hosted page. A refused attempt leaves the page open. */
  pay(externalId: string, options?: PayOptions): void;
  /** The payer chooses to pay an express checkout on delivery. */
  payOnDelivery(externalId: string): void;
  /** The payer ends the 3-D Secure check of a payment, batch or card check. Passed by default. */
  endThreeDs(externalId: string, passes?: boolean): void;
  /** The bank releases the hold of a payment on its own account. */
  dropHold(externalId: string): void;
  /** The payer agrees to an order in parts or to an alternative payment, or refuses. Agreed by default. */
  decideOrder(externalId: string, agrees?: boolean): void;
  /** The customer enters a card on the page of a card to save, or passes its 3-D Secure check. */
  saveCard(optionId: string, passes?: boolean): void;
  /** The subscriber ends the check of the first charge or of a new payment method. Passed by default. */
  endSubscriptionCheck(subscriptionId: string, passes?: boolean): void;
  /** The provider's support ends a subscription. */
  cancelSubscription(subscriptionId: string): void;
  /** The receiver collects a payout in cash. */
  collectCash(externalId: string): void;
  /** Money comes to the merchant's account, in main currency units. */
  topUp(amount: number): void;
}

type Simulated<Name extends keyof operations> = SimulatedOperation<operations[Name]>;

/** The types of the simulated provider. */
export interface RozetkaTypes extends SimulatorTypes {
  operations: {
    "payments.create": Simulated<"createPayment">;
    "payments.createRecurrent": Simulated<"createRecurrentPayment">;
    "payments.confirm": Simulated<"confirmPayment">;
    "payments.cancel": Simulated<"cancelPayment">;
    "payments.refund": Simulated<"refundPayment">;
    "payments.retryRefund": Simulated<"retryRefund">;
    "payments.cancelRefund": Simulated<"cancelRefund">;
    "payments.info": Simulated<"paymentInfo">;
    "payments.resendCallback": Simulated<"resendCallback">;
    "payments.lookup": Simulated<"cardLookup">;
    "payments.receipt": Simulated<"getPaymentReceipt">;
    "batchPayments.create": Simulated<"createBatchPayment">;
    "batchPayments.confirm": Simulated<"confirmBatchPayment">;
    "batchPayments.cancel": Simulated<"cancelBatchPayment">;
    "payouts.create": Simulated<"createPayout">;
    "payouts.info": Simulated<"getPayoutTransactionStatus">;
    "payouts.balance": Simulated<"getMerchantAccountBalance">;
    "payouts.resendCallback": Simulated<"resendPayoutCallback">;
    "payouts.cancel": Simulated<"cancelCashPayout">;
    "payParts.create": Simulated<"payPartsCreateOrder">;
    "payParts.confirm": Simulated<"payPartsConfirmOrder">;
    "payParts.cancel": Simulated<"payPartsCancelOrder">;
    "payParts.refund": Simulated<"payPartsRefund">;
    "payParts.retryRefund": Simulated<"payPartsRetryRefund">;
    "payParts.cancelRefund": Simulated<"payPartsCancelRefund">;
    "payParts.operationInfo": Simulated<"payPartsOperationInfo">;
    "payParts.info": Simulated<"payPartsRequestInfo">;
    "payParts.banks": Simulated<"payPartsGetBanksInfo">;
    "payParts.resendCallback": Simulated<"resendPayPartsCallback">;
    "alternativePayments.create": Simulated<"createAlternativePayment">;
    "alternativePayments.refund": Simulated<"alternativePaymentRefund">;
    "alternativePayments.operationInfo": Simulated<"alternativePaymentOperationInfo">;
    "alternativePayments.info": Simulated<"alternativePaymentRequestInfo">;
    "alternativePayments.resendCallback": Simulated<"resendAlternativePaymentCallback">;
    "customers.wallet": Simulated<"getCustomerInfoAndWallet">;
    "customers.addCard": Simulated<"addCustomerPayment">;
    "customers.deleteCard": Simulated<"deleteCustomerPayment">;
    "customers.card": Simulated<"getCustomerWalletItem">;
    "customers.cardStatus": Simulated<"getCustomerWalletConfirmationStatus">;
    "customers.setDefaultCard": Simulated<"setDefaultCard">;
    "subscriptions.plans": Simulated<"getPlans">;
    "subscriptions.createPlan": Simulated<"createPlan">;
    "subscriptions.plan": Simulated<"getPlan">;
    "subscriptions.updatePlan": Simulated<"updatePlan">;
    "subscriptions.deactivatePlan": Simulated<"deactivatePlan">;
    "subscriptions.list": Simulated<"getSubscriptions">;
    "subscriptions.create": Simulated<"createSubscription">;
    "subscriptions.gift": Simulated<"giftSubscription">;
    "subscriptions.get": Simulated<"getSubscription">;
    "subscriptions.deactivate": Simulated<"deactivateSubscription">;
    "subscriptions.update": Simulated<"updateSubscription">;
    "subscriptions.payments": Simulated<"getSubscriptionPayments">;
    "subscriptions.cancel": Simulated<"CancelCustomerSubscription">;
    "subscriptions.updatePaymentMethod": Simulated<"UpdateSubscriptionPaymentMethod">;
    "reports.payments": Simulated<"getPaymentsRequest">;
    "reports.transactions": Simulated<"getTransactionsRequest">;
    "merchants.validateKeys": Simulated<"validateMerchantKeys">;
    "paymentInstructions.create": Simulated<"createPaymentInstructions">;
    "paymentInstructions.decline": Simulated<"declinePaymentInstruction">;
    "finmon.p2pLimits": Simulated<"getP2PLimits">;
  };
  state: RozetkaState;
  /** The login that a request acts for, and the customer it is bound to. */
  principal: Principal;
  options: RozetkaSimulatorOptions;
  webhooks: RozetkaCallbacks;
  actions: RozetkaActions;
}

/** Who a request comes from. */
export interface Principal {
  readonly login: string;
  /** External identifier of the customer whose token or Rozetka ID came along. */
  readonly customer: string | undefined;
}

/** The bodies of callbacks by their kind. */
export interface RozetkaCallbacks {
  processing: PaymentOperationResult;
  batchProcessing: BatchPaymentOperationResult;
  payPartsProcessing: PayPartsOperationResult;
  walletConfirmation: AddCustomerPaymentResult;
  subscription: SubscriptionNotification;
  payout: PayoutNotification;
  expressCheckout: ExpressCheckoutNotification;
}

/** What the parts of the simulator work with. */
export type Context = SimulatorContext<RozetkaTypes>;

/** The handlers of one resource. */
export type HandlersOf<Resource extends string> = Pick<
  Handlers<RozetkaTypes>,
  Extract<keyof RozetkaTypes["operations"], `${Resource}.${string}`>
>;
