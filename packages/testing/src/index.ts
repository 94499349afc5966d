export type { Clock, ScheduleOptions, Sleep } from "./clock.js";
export { systemClock } from "./clock.js";
export {
  type Contract,
  ContractError,
  type ContractOptions,
  createContract,
  type Untyped,
} from "./contract.js";
export {
  Coverage,
  type CoverageCount,
  type CoverageReport,
  formatCoverage,
} from "./coverage.js";
export type { CoverageGroup, CoverageSource } from "./coverage-items.js";
export type { DecodedInput } from "./decoding.js";
export { defineSimulator, type SimulatorFactory } from "./define.js";
export type {
  AnswerOf,
  Authentication,
  AuthenticationContext,
  Handler,
  HandlerContext,
  Handlers,
  InputOf,
  InvalidRequest,
  RateLimitDefinition,
  SealContext,
  SendOptions,
  SimulatorContext,
  SimulatorDefinition,
  SimulatorOptions,
  SimulatorTypes,
  UnknownRequest,
  WebhookDefinition,
  WebhookSender,
} from "./definition.js";
export {
  readSpec,
  type Spec,
  type SpecAnswer,
  type SpecContent,
  type SpecEvent,
  type SpecHeader,
  type SpecLimit,
  type SpecOperation,
  type SpecParameter,
} from "./document.js";
export type {
  Exchange,
  RecordedAnswer,
  RecordedMessage,
  RecordedRequest,
  RequestExchange,
  WebhookExchange,
} from "./exchanges.js";
export type {
  ActiveFault,
  FaultRule,
  Faults,
  Occurrence,
  RequestFault,
  RequestFaultRule,
  WebhookFault,
  WebhookFaultRule,
} from "./faults.js";
export { createIds, type Ids } from "./ids.js";
export type { JsonObject, JsonValue } from "./json.js";
export type {
  Answer,
  Delivery,
  EncodedAnswer,
  IncomingRequest,
  ReceivedRequest,
  Reply,
} from "./messages.js";
export { type Mutant, type MutationKind, type MutationOptions, mutations } from "./mutation/mutations.js";
export type { MutantDirection } from "./mutation/reach.js";
export { formatMutations, type MutantResult, type MutationReport, runMutations } from "./mutation/run.js";
export type { SimulatedOperation } from "./operation-types.js";
export type { Deliver, SealedWebhook, WebhookDelivery } from "./outbox.js";
export { createRandom, type Random } from "./random.js";
export type { LimitUsage } from "./rate-limit.js";
export type { CannedAnswer, Simulator, SimulatorFailure, SimulatorWebhooks } from "./simulator.js";
export type { SchemaValidator, SchemaViolation, Violation } from "./validator.js";
export { VirtualClock, type VirtualClockOptions } from "./virtual-clock.js";
