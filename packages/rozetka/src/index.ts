/**
 * The client: one method for each call of RozetkaPay.
 *
 * @packageDocumentation
 */

export * from "@pay/core/user";
export { type MoneyOfPayment, moneyOf } from "./amounts.js";
export type { RozetkaCallOptions, RozetkaCredentials } from "./auth.js";
export { createRozetka, type Rozetka, type RozetkaEndpoint, type RozetkaOptions } from "./client.js";
export {
  explainFiscalizationCode,
  explainRozetkaCode,
  explainRozetkaErrorType,
  fiscalizationCodes,
  paymentCodes,
  rozetkaCodes,
  rozetkaErrorTypes,
} from "./errors.js";
export type * from "./types.js";
