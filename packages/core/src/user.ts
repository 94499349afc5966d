/**
 * What a user of any client needs, whatever the provider. Every provider's package hands it on whole, so that installing one
 * package is enough and all of them have the same.
 *
 * @packageDocumentation
 */

export type { ClientOptions } from "./client.js";
export { type Clock, systemClock } from "./clock.js";
export {
  AbortedError,
  ApiError,
  AuthenticationError,
  DeclinedError,
  InputError,
  type InputIssue,
  NetworkError,
  RateLimitError,
  TimeoutError,
  UnexpectedAnswerError,
  WebhookError,
} from "./errors/kinds.js";
export {
  type Attempt,
  type ErrorOutcome,
  isPayError,
  type LookupSummary,
  PayError,
  type PayErrorCode,
  type RetryReason,
} from "./errors/pay-error.js";
export type {
  CallEvent,
  Hooks,
  OutcomeEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  WaitEvent,
} from "./hooks/hooks.js";
export type { LimitOptions, LimitOverride } from "./limits/settings.js";
export type { LimitStore } from "./limits/store.js";
export { currencyDecimals } from "./money/currency.js";
export {
  compareAmounts,
  type DecimalAmount,
  toDecimal,
  toDecimalNumber,
  toMinorBigInt,
  toMinorUnits,
} from "./money/money.js";
export type { CodeMeaning, Outcome } from "./operation.js";
export type { PayCall, PayResponse } from "./pay-call.js";
export type { Resolution, ResolutionStatus } from "./resolve/resolution.js";
export type { ResolveOptions, Resolver } from "./resolve/resolver.js";
export type { CallOptions } from "./transport/call.js";
export { type Waited, type WaitOptions, waitForFinal } from "./wait/wait-for-final.js";
