import type { components } from "./generated/schema.js";

type Schemas = components["schemas"];

/** A payment to start: on the hosted page, with payment data of the request, or as an express checkout. */
export type CreatePaymentRequest = Schemas["CreatePaymentRequest"];
/** A payment on RozetkaPay's page. */
export type HostedPaymentRequest = Schemas["HostedPaymentRequest"];
/** A payment with the payment data of the request. */
export type DirectPaymentRequest = Schemas["DirectPaymentRequest"];
/** A payment on a page where the payer chooses the delivery too. */
export type ExpressCheckoutPaymentRequest = Schemas["ExpressCheckoutPaymentRequest"];
/** A repeated charge. */
export type CreateRecurrentPaymentRequest = Schemas["CreateRecurrentPaymentRequest"];
/** A held payment to charge. */
export type ConfirmPaymentRequest = Schemas["ConfirmPaymentRequest"];
/** A held payment to release, or a charged one to refund. */
export type CancelPaymentRequest = Schemas["CancelPaymentRequest"];
/** A card to check. */
export type CreateLookupRequest = Schemas["CreateLookupRequest"];
/** Where a payment's receipt is found. */
export type PaymentReceiptResult = Schemas["PaymentReceiptResult"];
/** The payer of a payment. */
export type Customer = Schemas["Customer"];
/** The payer of a batch. */
export type BatchCustomer = Schemas["BatchCustomer"];
/** The receiver of a payment from person to person. */
export type PaymentRecipient = Schemas["PaymentRecipient"];
/** The merchant's own keys and values. */
export type Metadata = Schemas["Metadata"];
/** A batch to pay, on the hosted page or with payment data of the request. */
export type CreateBatchPaymentRequest = Schemas["CreateBatchPaymentRequest"];
/** A batch to pay on RozetkaPay's hosted page. */
export type HostedBatchPaymentRequest = Schemas["HostedBatchPaymentRequest"];
/** A batch to pay with the payment data of the request. */
export type DirectBatchPaymentRequest = Schemas["DirectBatchPaymentRequest"];
/** One order of a batch. Amounts are main currency units. */
export type BatchOrder = Schemas["BatchOrder"];
/** Receiver of a transfer without a contract. */
export type OrderRecipient = Schemas["OrderRecipient"];
/** A held batch to charge. */
export type ConfirmBatchPaymentRequest = Schemas["ConfirmBatchPaymentRequest"];
/** One order of a batch to charge. */
export type BatchConfirmOrder = Schemas["BatchConfirmOrder"];
/** A held batch to release. */
export type CancelBatchPaymentRequest = Schemas["CancelBatchPaymentRequest"];
/** The result of an operation on a batch. */
export type BatchPaymentOperationResult = Schemas["BatchPaymentOperationResult"];
/** The one transaction that pays the whole batch. */
export type BatchDetails = Schemas["BatchDetails"];
/** What became of one order of a batch. */
export type BatchOrderDetail = Schemas["BatchOrderDetail"];
/** The result of one operation on a payment. */
export type PaymentOperationResult = Schemas["PaymentOperationResult"];
/** The whole state of a payment. */
export type PaymentStatusResult = Schemas["PaymentStatusResult"];
/** One transaction of a payment. */
export type TransactionDetails = Schemas["TransactionDetails"];
/** The state of an express checkout, as shop plugins receive it. */
export type ExpressCheckoutNotification = Schemas["ExpressCheckoutNotification"];
/** The delivery that the payer chose. */
export type ExpressCheckoutDeliveryDetails = Schemas["ExpressCheckoutDeliveryDetails"];
/** Who receives the parcel of an express checkout. */
export type ExpressCheckoutRecipient = Schemas["ExpressCheckoutRecipient"];
/** What the payer must do next. */
export type UserAction = Schemas["UserAction"];
/** What the payer pays with; `type` names the block that is filled. */
export type CustomerPaymentMethod = Schemas["CustomerPaymentMethod"];
/** What was paid with. */
export type ResultPaymentMethod = Schemas["ResultPaymentMethod"];
/** The payer, as RozetkaPay knows them. */
export type UserInfo = Schemas["UserInfo"];
/** A line of the basket. */
export type Product = Schemas["Product"];
/** State of the fiscal receipt. */
export type Fiscalization = Schemas["Fiscalization"];
/** An amount in main currency units, as a decimal string or a number. */
export type Amount = Schemas["Amount"];
/** State of an operation. Open: the provider may add values. */
export type OperationStatus = Schemas["OperationStatus"];
/** Kind of an operation. Open: the provider may add values. */
export type OperationType = Schemas["OperationType"];
/** Why an operation or a request ended as it did. Open: the provider may add values. */
export type ResponseCode = Schemas["ResponseCode"];
/** Why a request was refused. */
export type ErrorResponse = Schemas["ErrorResponse"];
/** Class of an error. Open: the provider may add values. */
export type ErrorType = Schemas["ErrorType"];
/** A payout to a card or in cash. */
export type RequestPayoutRequest = Schemas["RequestPayoutRequest"];
/** What becomes of a payout. */
export type PayoutTransactionResult = Schemas["PayoutTransactionResult"];
/** A payout's result, as its callback tells it. */
export type PayoutNotification = Schemas["PayoutNotification"];
/** The merchant's money for payouts. */
export type MerchantBalanceResult = Schemas["MerchantBalanceResult"];
/** An order to pay in parts. */
export type CreatePayPartsOrderRequest = Schemas["CreatePayPartsOrderRequest"];
/** A refund of an order in parts or of an alternative payment. */
export type RefundOrderRequest = Schemas["RefundOrderRequest"];
/** The result of an operation on an order in parts. */
export type PayPartsOperationResult = Schemas["PayPartsOperationResult"];
/** One operation of an order in parts. */
export type PayPartsOperationDetails = Schemas["PayPartsOperationDetails"];
/** The whole state of an order in parts. */
export type PayPartsOperationsResult = Schemas["PayPartsOperationsResult"];
/** A bank that takes orders in parts. */
export type PayPartsBankInfo = Schemas["PayPartsBankInfo"];
/** Why an operation on an order in parts ended as it did. Open: the provider may add values. */
export type PayPartsResponseCode = Schemas["PayPartsResponseCode"];
/** An alternative payment to start. */
export type CreateAlternativePaymentRequest = Schemas["CreateAlternativePaymentRequest"];
/** The result of an operation on an alternative payment. */
export type AlternativePaymentOperationResult = Schemas["AlternativePaymentOperationResult"];
/** One operation of an alternative payment. */
export type AlternativePaymentOperationDetails = Schemas["AlternativePaymentOperationDetails"];
/** The whole state of an alternative payment. */
export type AlternativePaymentOperationsResult = Schemas["AlternativePaymentOperationsResult"];
/** A card to save. */
export type AddCustomerPaymentRequest = Schemas["AddCustomerPaymentRequest"];
/** What becomes of a card to save. */
export type AddCustomerPaymentResult = Schemas["AddCustomerPaymentResult"];
/** A customer and their saved cards. */
export type CustomerWallet = Schemas["CustomerWallet"];
/** A saved card. */
export type WalletItem = Schemas["WalletItem"];
/** Whether a saved card is confirmed. */
export type CardConfirmationResult = Schemas["CardConfirmationResult"];
/** A subscription plan. */
export type Plan = Schemas["Plan"];
/** A plan to create. */
export type CreatePlanRequest = Schemas["CreatePlanRequest"];
/** What to change of a plan. */
export type UpdatePlanRequest = Schemas["UpdatePlanRequest"];
/** Unit of a plan's payment period. */
export type PlanFrequencyType = Schemas["PlanFrequencyType"];
/** A subscription. */
export type Subscription = Schemas["Subscription"];
/** A customer to subscribe. */
export type CreateSubscriptionRequest = Schemas["CreateSubscriptionRequest"];
/** A subscription to give away. */
export type GiftSubscriptionRequest = Schemas["GiftSubscriptionRequest"];
/** A subscription and its first charge. */
export type CreateSubscriptionResult = Schemas["CreateSubscriptionResult"];
/** A charge of a subscription. */
export type SubscriptionPayment = Schemas["SubscriptionPayment"];
/** What a subscription is paid with from now on. */
export type SubscriptionPaymentMethod = Schemas["SubscriptionPaymentMethod"];
/** What happened to a subscription. Open: the provider may add values. */
export type SubscriptionEventType = Schemas["SubscriptionEventType"];
/** Which payments to report. */
export type PaymentsReportRequest = Schemas["PaymentsReportRequest"];
/** One payment of a report. */
export type PaymentsReportRow = Schemas["PaymentsReportRow"];
/** Which transactions to report. */
export type TransactionsReportRequest = Schemas["TransactionsReportRequest"];
/** One transaction of a report. */
export type TransactionsReportRow = Schemas["TransactionsReportRow"];
/** Whether the keys work. */
export type KeysValidationResult = Schemas["KeysValidationResult"];
/** Payment instructions to draw up. */
export type CreatePaymentInstructionsRequest = Schemas["CreatePaymentInstructionsRequest"];
/** A payment instruction. */
export type PaymentInstruction = Schemas["PaymentInstruction"];
/** What a receiver may still be sent. */
export type P2PLimitsResult = Schemas["P2PLimitsResult"];
/** Something that happened to a subscription, as its callback tells it. */
export type SubscriptionNotification = Schemas["SubscriptionEvent"];
export type {
  AlternativePaymentResponseCodeName,
  ErrorTypeName,
  FiscalizationStatusCodeName,
  PayPartsResponseCodeName,
  ResponseCodeName,
} from "./generated/codes.js";
export type {
  AlternativePaymentsCreateInput,
  AlternativePaymentsInfoInput,
  AlternativePaymentsOperationInfoInput,
  AlternativePaymentsRefundInput,
  AlternativePaymentsResendCallbackInput,
  AlternativePaymentsResource,
  BatchPaymentsCancelInput,
  BatchPaymentsConfirmInput,
  BatchPaymentsCreateInput,
  BatchPaymentsResource,
  CustomersAddCardInput,
  CustomersCardInput,
  CustomersCardStatusInput,
  CustomersDeleteCardInput,
  CustomersResource,
  CustomersSetDefaultCardInput,
  CustomersWalletInput,
  FinmonP2pLimitsInput,
  FinmonResource,
  MerchantsResource,
  PaymentInstructionsCreateInput,
  PaymentInstructionsDeclineInput,
  PaymentInstructionsResource,
  PaymentsCancelInput,
  PaymentsCancelRefundInput,
  PaymentsConfirmInput,
  PaymentsCreateInput,
  PaymentsCreateRecurrentInput,
  PaymentsInfoInput,
  PaymentsLookupInput,
  PaymentsReceiptInput,
  PaymentsRefundInput,
  PaymentsResendCallbackInput,
  PaymentsResource,
  PaymentsRetryRefundInput,
  PayoutsBalanceInput,
  PayoutsCancelInput,
  PayoutsCreateInput,
  PayoutsInfoInput,
  PayoutsResendCallbackInput,
  PayoutsResource,
  PayPartsBanksInput,
  PayPartsCancelInput,
  PayPartsCancelRefundInput,
  PayPartsConfirmInput,
  PayPartsCreateInput,
  PayPartsInfoInput,
  PayPartsOperationInfoInput,
  PayPartsRefundInput,
  PayPartsResendCallbackInput,
  PayPartsResource,
  PayPartsRetryRefundInput,
  ReportsPaymentsInput,
  ReportsResource,
  ReportsTransactionsInput,
  SubscriptionsCancelInput,
  SubscriptionsCreateInput,
  SubscriptionsCreatePlanInput,
  SubscriptionsDeactivateInput,
  SubscriptionsDeactivatePlanInput,
  SubscriptionsGetInput,
  SubscriptionsGiftInput,
  SubscriptionsListInput,
  SubscriptionsPaymentsInput,
  SubscriptionsPlanInput,
  SubscriptionsPlansInput,
  SubscriptionsResource,
  SubscriptionsUpdateInput,
  SubscriptionsUpdatePaymentMethodInput,
  SubscriptionsUpdatePlanInput,
} from "./generated/operations.js";
