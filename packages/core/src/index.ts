/**
 * What those who write a client of a provider need, and with it all that its users need.
 *
 * @packageDocumentation
 */

export type { CodePlace, ExplainCode } from "./answer/explain.js";
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
  createCaller,
  createResources,
  type ResourceRows,
} from "./client.js";
export { sleep } from "./clock.js";
export { tell } from "./hooks/tell.js";
export { checkShape } from "./input/check.js";
export { memoryLimits } from "./limits/sliding-log.js";
export type { LimitLog, RateLimit } from "./limits/store.js";
export type {
  CallPointer,
  FillRule,
  FollowUp,
  LimitRule,
  Lookup,
  NumberShape,
  ObjectShape,
  Operation,
  OutcomeRule,
  OutcomeTable,
  ProviderRules,
  RetryRule,
  Shape,
  StringShape,
  UnionShape,
} from "./operation.js";
export { payCall } from "./pay-call.js";
export { connectRaw, type RawTransport } from "./raw.js";
export { redactedText, redactHeaders, redactText, redactValue } from "./redact.js";
export { type CallInput, type CallName, type CallValue, createResolver } from "./resolve/resolver.js";
export {
  type IssuedToken,
  type TokenSource,
  type TokenSourceOptions,
  tokenSource,
} from "./tokens/source.js";
export { memoryTokens, type StoredToken, type TokenStore } from "./tokens/store.js";
export type { AnswerHeaders, Sender, SendProgress, WireAnswer, WireRequest } from "./transport/call.js";
export { order as transportOrder } from "./transport/compose.js";
export type { FetchFunction } from "./transport/fetch-sender.js";
export * from "./user.js";
