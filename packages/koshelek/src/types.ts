import type { components } from "./generated/schema.js";

type Schemas = components["schemas"];

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
/** The documented reasons of an answer with status 422. */
/** The documented reasons of a refused payment or refund. */
export type { DeclineCodeName, ProblemCodeName } from "./generated/codes.js";
export type {
  PaymentsCancelInput,
  PaymentsCheckoutInput,
  PaymentsResource,
  PaymentsStatusInput,
} from "./generated/operations.js";
