export * from "@pay/core/user";
export type { KoshelekCredentials } from "./auth.js";
export { createKoshelek, type Koshelek, type KoshelekEndpoint, type KoshelekOptions } from "./client.js";
export { type CancelDecline, explainCancelDecline, explainKoshelekCode, koshelekCodes } from "./errors.js";
export type {
  CancelRequest,
  CancelResult,
  CheckoutInvoice,
  CheckoutRequest,
  CheckoutResult,
  DeclineCodeName,
  Item,
  PaymentMethod,
  PaymentStatus,
  PaymentsCancelInput,
  PaymentsCheckoutInput,
  PaymentsResource,
  PaymentsStatusInput,
  Problem,
  ProblemCodeName,
  RefStatus,
  Slip,
  StatusRequest,
  StatusResult,
  User,
} from "./types.js";
