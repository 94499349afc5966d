import type { components } from "./generated/schema.js";

type Schemas = components["schemas"];

/** A batch to pay, on the hosted page or with payment data of the request. */
export type CreateBatchPaymentRequest = Schemas["CreateBatchPaymentRequest"];
/** A batch to pay on RozetkaPay's hosted page. */
export type HostedBatchPaymentRequest = Schemas["HostedBatchPaymentRequest"];
/** A batch to pay with the payment data of the request. */
export type DirectBatchPaymentRequest = Schemas["DirectBatchPaymentRequest"];
/** One order of a batch. Amounts are main currency units. */
export type BatchOrder = Schemas["BatchOrder"];
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
/** The documented response codes. */
/** The documented codes of a fiscal receipt's state. */
export type { FiscalizationStatusCodeName, ResponseCodeName } from "./generated/codes.js";
export type {
  BatchPaymentsCancelInput,
  BatchPaymentsConfirmInput,
  BatchPaymentsCreateInput,
  BatchPaymentsResource,
  PaymentsInfoInput,
  PaymentsResource,
} from "./generated/operations.js";
