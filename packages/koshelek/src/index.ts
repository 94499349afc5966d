/**
 * The client: one method for each call of Koshelek Pay.
 *
 * @packageDocumentation
 */

export * from "@pay/core/user";
export type { BarcodeCheck, KoshelekCredentials, PasscodeVerify } from "./auth.js";
export { createKoshelek, type Koshelek, type KoshelekEndpoint, type KoshelekOptions } from "./client.js";
export { type CancelDecline, explainCancelDecline, explainKoshelekCode, koshelekCodes } from "./errors.js";
export type {
  AvailabilityPollResult,
  AvailabilityRequest,
  AvailabilityResult,
  AvailabilityTaskResult,
  CancelRequest,
  CancelResult,
  CheckoutInvoice,
  CheckoutRequest,
  CheckoutResult,
  DeclineCodeName,
  Invoice,
  Item,
  PaymentMethod,
  PaymentStatus,
  PaymentsAvailabilityInput,
  PaymentsAvailabilityResultInput,
  PaymentsCancelInput,
  PaymentsCheckoutInput,
  PaymentsReceiptInput,
  PaymentsRefundInput,
  PaymentsResource,
  PaymentsStatusInput,
  PaymentTypeAvailabilityInfo,
  Problem,
  ProblemCodeName,
  ReceiptRequest,
  RefStatus,
  RefundItem,
  RefundRequest,
  RefundResult,
  Slip,
  StatusRequest,
  StatusResult,
  User,
} from "./types.js";
