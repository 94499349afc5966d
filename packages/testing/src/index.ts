/**
 * The kit that provider simulators are made of, and the contract that checks a client against its document.
 *
 * @packageDocumentation
 */

export {
  type Contract,
  ContractError,
  type ContractOptions,
  createContract,
  type Untyped,
} from "./contract/contract.js";
export {
  Coverage,
  type CoverageCount,
  type CoverageReport,
  formatCoverage,
} from "./contract/coverage.js";
export type { CoverageGroup, CoverageSource } from "./contract/coverage-items.js";
export { type Mutant, type MutationKind, type MutationOptions, mutations } from "./mutation/mutations.js";
export type { MutantDirection } from "./mutation/reach.js";
export { formatMutations, type MutantResult, type MutationReport, runMutations } from "./mutation/run.js";
export { createIds, type Ids } from "./random/ids.js";
export { createRandom, type Random } from "./random/random.js";
export type { CannedAnswer } from "./simulator/canned-answers.js";
export { defineSimulator, type SimulatorFactory } from "./simulator/define.js";
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
} from "./simulator/definition.js";
export type {
  Exchange,
  RecordedAnswer,
  RecordedMessage,
  RecordedRequest,
  RequestExchange,
  WebhookExchange,
} from "./simulator/exchanges.js";
export type { SimulatorFailure } from "./simulator/failures.js";
export type {
  ActiveFault,
  FaultRule,
  Faults,
  Occurrence,
  RequestFault,
  RequestFaultRule,
  WebhookFault,
  WebhookFaultRule,
} from "./simulator/faults.js";
export type {
  Answer,
  EncodedAnswer,
  IncomingRequest,
  ReceivedRequest,
  Reply,
} from "./simulator/messages.js";
export type { SimulatedOperation } from "./simulator/operations.js";
export type { LimitUsage } from "./simulator/rate-limit.js";
export type { Simulator, SimulatorWebhooks } from "./simulator/simulator.js";
export type { DecodedInput } from "./spec/decoding.js";
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
} from "./spec/document.js";
export type { JsonObject, JsonValue } from "./spec/json.js";
export { findSensitive, type SensitiveParts } from "./spec/sensitive.js";
export type { SchemaValidator } from "./spec/validator.js";
export type { SchemaViolation, Violation } from "./spec/violations.js";
export type { Clock, ScheduleOptions, Sleep } from "./time/clock.js";
export { systemClock } from "./time/clock.js";
export { VirtualClock, type VirtualClockOptions } from "./time/virtual-clock.js";
export type { Deliver, SealedWebhook, WebhookDelivery } from "./webhooks/outbox.js";
