import type { components } from "./generated/schema.js";

type Schemas = components["schemas"];

/** The sale for which payment providers are looked for. */
export type AvailabilityRequest = Schemas["AvailabilityRequest"];
/** The payment providers open to the customer. */
export type AvailabilityResult = Schemas["AvailabilityResult"];
/** Deprecated asynchronous mode: the task to ask about. */
export type AvailabilityTaskResult = Schemas["AvailabilityTaskResult"];
/** Deprecated asynchronous mode: the list, or how long to wait for it. */
export type AvailabilityPollResult = Schemas["AvailabilityPollResult"];
/** Whether the customer can pay through one payment provider. */
export type PaymentTypeAvailabilityInfo = Schemas["PaymentTypeAvailabilityInfo"];
/** A payment to start. */
export type CheckoutRequest = Schemas["CheckoutRequest"];
/** The payment as registered. */
export type CheckoutResult = Schemas["CheckoutResult"];
/** Which transaction to report on. */
export type StatusRequest = Schemas["StatusRequest"];
/** The state of a payment and of its cancellation or refund. */
export type StatusResult = Schemas["StatusResult"];
/** A payment to cancel in full. */
export type CancelRequest = Schemas["CancelRequest"];
/** What became of a cancellation. */
export type CancelResult = Schemas["CancelResult"];
/** What comes back of a completed payment. */
export type RefundRequest = Schemas["RefundRequest"];
/** What became of a refund. */
export type RefundResult = Schemas["RefundResult"];
/** Goods that come back. Amounts are kopecks. */
export type RefundItem = Schemas["RefundItem"];
/** The fiscal receipt of a payment. */
export type ReceiptRequest = Schemas["ReceiptRequest"];
/** The fiscal receipt, as it was printed. Amounts are kopecks. */
export type Invoice = Schemas["Invoice"];
/** What the customer is about to pay for. Amounts are kopecks. */
export type CheckoutInvoice = Schemas["CheckoutInvoice"];
/** One line of a receipt. Amounts are kopecks. */
export type Item = Schemas["Item"];
/** A payment provider offered to the customer. */
export type PaymentMethod = Schemas["PaymentMethod"];
/** The bank operation. */
export type Slip = Schemas["Slip"];
/** The customer. */
export type User = Schemas["User"];
/** Why a request could not be processed (HTTP 422). */
export type Problem = Schemas["Problem"];
/** State of a payment. Open: the provider may add values. */
export type PaymentStatus = Schemas["PaymentStatus"];
/** State of a cancellation or refund. Open: the provider may add values. */
export type RefStatus = Schemas["RefStatus"];
/** The documented reasons of a declined payment or refund, and those of an answer with status 422. */
export type { DeclineCodeName, ProblemCodeName } from "./generated/codes.js";
export type {
  PaymentsAvailabilityInput,
  PaymentsAvailabilityResultInput,
  PaymentsCancelInput,
  PaymentsCheckoutInput,
  PaymentsReceiptInput,
  PaymentsRefundInput,
  PaymentsResource,
  PaymentsStatusInput,
} from "./generated/operations.js";
