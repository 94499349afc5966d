export type { ExplainCode } from "./answer/explain.js";
export { readOutcome } from "./answer/outcome.js";
export {
  basic,
  bearer,
  type CredentialSource,
  header,
  perCall,
  type SecretSource,
} from "./auth/credentials.js";
export { type BaseUrlChoice, resolveBaseUrl } from "./base-url.js";
export {
  type Caller,
  type CallerSettings,
  type ClientOptions,
  createCaller,
  createResources,
  type ResourceRows,
} from "./client.js";
export { type Clock, sleep, systemClock } from "./clock.js";
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
export { checkShape } from "./input/check.js";
export type { LimitOptions, LimitOverride } from "./limits/settings.js";
export { memoryLimits } from "./limits/sliding-log.js";
export type { LimitLog, LimitStore, RateLimit } from "./limits/store.js";
export { currencyDecimals } from "./money/currency.js";
export {
  compareAmounts,
  type DecimalAmount,
  toDecimal,
  toDecimalNumber,
  toMinorBigInt,
  toMinorUnits,
} from "./money/money.js";
export type {
  CallPointer,
  CodeMeaning,
  FillRule,
  FollowUp,
  LimitRule,
  Lookup,
  NumberShape,
  ObjectShape,
  Operation,
  Outcome,
  OutcomeRule,
  OutcomeTable,
  ProviderRules,
  RetryRule,
  Shape,
  StringShape,
  UnionShape,
} from "./operation.js";
export { type PayCall, type PayResponse, payCall } from "./pay-call.js";
export { type RawTransport, rawTransport } from "./raw.js";
export { redactedText, redactHeaders, redactText, redactValue } from "./redact.js";
export type { Resolution, ResolutionStatus } from "./resolve/resolution.js";
export {
  type CallInput,
  type CallName,
  type CallValue,
  createResolver,
  type ResolveOptions,
  type Resolver,
} from "./resolve/resolver.js";
export {
  type IssuedToken,
  type TokenSource,
  type TokenSourceOptions,
  tokenSource,
} from "./tokens/source.js";
export { memoryTokens, type StoredToken, type TokenStore } from "./tokens/store.js";
export type {
  AnswerHeaders,
  CallOptions,
  Sender,
  SendProgress,
  WireAnswer,
  WireRequest,
} from "./transport/call.js";
export { order as transportOrder } from "./transport/compose.js";
export type { FetchFunction } from "./transport/fetch-sender.js";
export { type Waited, type WaitOptions, waitForFinal } from "./wait/wait-for-final.js";
