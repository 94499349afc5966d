import type { Ids } from "../random/ids.js";
import type { SpecLimit, SpecOperation } from "../spec/document.js";
import type { Violation } from "../spec/violations.js";
import type { Clock } from "../time/clock.js";
import type { Deliver, SealedWebhook, WebhookDelivery } from "../webhooks/outbox.js";
import type { RecordedAnswer } from "./exchanges.js";
import type { FaultRule } from "./faults.js";
import type { Answer, ReceivedRequest } from "./messages.js";
import type { LimitUsage } from "./rate-limit.js";

/** The types of one provider's simulator; an interface that extends this one names them all. */
export interface SimulatorTypes {
  /** By operation name: `{ input: { path, query, headers, body }; answer }`; see `SimulatedOperation`. */
  operations: object;
  /** What the simulator remembers. */
  state: unknown;
  /** Who a request comes from, as `authenticate` found out. */
  principal: unknown;
  /** The provider's own options, such as credentials. */
  options: object;
  /** By webhook name: its payload. */
  webhooks: object;
  /** What a test can make happen from outside, such as the payer confirming in an app. */
  actions: object;
}

/** The input that a handler of an operation gets. */
export type InputOf<
  Types extends SimulatorTypes,
  Name extends keyof Types["operations"],
> = Types["operations"][Name] extends { input: infer Input } ? Input : never;

/** The answers that a handler of an operation may give. */
export type AnswerOf<
  Types extends SimulatorTypes,
  Name extends keyof Types["operations"],
> = Types["operations"][Name] extends { answer: infer Given extends Answer } ? Given : never;

/** How and when a webhook is sent. */
export interface SendOptions {
  /** The receiver. */
  readonly url: string;
  /** Milliseconds until the first attempt. Default: 0, which is as soon as the clock lets timers run. */
  readonly after?: number;
}

/** Sends webhooks from a handler or an action. */
export interface WebhookSender<Webhooks extends object> {
  /**
   * Queues a webhook.
   *
   * @throws {Error} when the payload departs from the document.
   */
  send<Name extends keyof Webhooks & string>(
    name: Name,
    payload: Webhooks[Name],
    options: SendOptions,
  ): WebhookDelivery;
}

/** What a simulator is made of while it runs. */
export interface SimulatorContext<Types extends SimulatorTypes> {
  readonly state: Types["state"];
  /** Timers on it are cancelled by a reset; what they throw is recorded as a failure of the simulator. */
  readonly clock: Clock;
  readonly ids: Ids;
  readonly options: Readonly<Types["options"]>;
  readonly webhooks: WebhookSender<Types["webhooks"]>;
}

/** What a handler of an operation gets. */
export interface HandlerContext<Types extends SimulatorTypes, Name extends keyof Types["operations"]>
  extends SimulatorContext<Types> {
  /** Already checked against the document. */
  readonly input: InputOf<Types, Name>;
  readonly principal: Types["principal"];
  readonly actions: Types["actions"];
  readonly request: ReceivedRequest;
  readonly operation: SpecOperation;
}

/** Carries an operation out. */
export type Handler<Types extends SimulatorTypes, Name extends keyof Types["operations"]> = (
  context: HandlerContext<Types, Name>,
) => AnswerOf<Types, Name> | Promise<AnswerOf<Types, Name>>;

/** A handler for every operation. */
export type Handlers<Types extends SimulatorTypes> = {
  readonly [Name in keyof Types["operations"]]: Handler<Types, Name>;
};

/** What decides who a request comes from. */
export interface AuthenticationContext<Types extends SimulatorTypes> {
  readonly request: ReceivedRequest;
  readonly operation: SpecOperation;
  /** Path parameters as they stand in the URL, still percent-encoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly state: Types["state"];
  readonly options: Readonly<Types["options"]>;
  readonly clock: Pick<Clock, "now">;
}

/** The caller, or the answer that refuses it. */
export type Authentication<Principal> = { readonly principal: Principal } | { readonly answer: Answer };

/** A request that departs from the document. */
export interface InvalidRequest<Types extends SimulatorTypes> {
  readonly operation: SpecOperation;
  /** At least one. */
  readonly violations: readonly Violation[];
  readonly request: ReceivedRequest;
  readonly options: Readonly<Types["options"]>;
}

/** A request that no operation takes. */
export interface UnknownRequest {
  readonly request: ReceivedRequest;
  /** Path below the base URL; the whole path when it lies outside of it. */
  readonly path: string;
  /** Methods that the same path does take. */
  readonly allowed: readonly string[];
}

/** How a provider limits the rate of requests. */
export interface RateLimitDefinition<Types extends SimulatorTypes> {
  /** Separates those who do not share a limit. Default: everybody shares it. */
  key?(context: { principal: Types["principal"]; request: ReceivedRequest }): string;
  /** Headers that go with every answer. */
  headers?(usage: LimitUsage): Readonly<Record<string, string>>;
  /** The answer to a request too many. */
  answer(usage: LimitUsage): Answer;
}

/** What a webhook is sealed with. */
export interface SealContext<Types extends SimulatorTypes> {
  readonly url: string;
  readonly state: Types["state"];
  readonly options: Readonly<Types["options"]>;
  readonly ids: Ids;
  readonly clock: Pick<Clock, "now">;
}

/** How a provider sends one kind of webhook. */
export interface WebhookDefinition<Types extends SimulatorTypes, Payload> {
  /** Its key under `webhooks` in the document, or the name of the callback. Default: the same name. */
  readonly event?: string;
  /** Schema of the payload before it is sealed, such as `#/components/schemas/Notification`. Default: that of the event's JSON body. */
  readonly schema?: string;
  /** Makes headers and body, signed or encrypted. Called for every attempt. Default: plain JSON. */
  seal?(payload: Payload, context: SealContext<Types>): SealedWebhook | Promise<SealedWebhook>;
  /** Whether the provider takes an answer for an acknowledgement. Default: every 2xx. */
  acknowledged?(answer: RecordedAnswer, payload: Payload): boolean;
  /** Pauses in milliseconds before each further attempt; empty: one attempt only. */
  readonly schedule: readonly number[];
  /** How long the receiver may take, in milliseconds. Default: 10 000. */
  readonly timeout?: number;
}

/** A provider as a state machine behind its OpenAPI document. */
export interface SimulatorDefinition<Types extends SimulatorTypes> {
  /** The provider's name, for messages. */
  readonly name: string;
  /** The bundled OpenAPI 3.1 document, parsed. */
  readonly document: object;
  /** The provider's own options; those that `create` is not given keep these values. */
  readonly defaults: Types["options"];
  /** Path that all operations lie below. Default: that of the document's first server. */
  readonly basePath?: string | ((options: Readonly<Types["options"]>) => string);
  /** Makes the state of a fresh simulator. */
  state(context: {
    readonly ids: Ids;
    readonly clock: Pick<Clock, "now">;
    readonly options: Readonly<Types["options"]>;
  }): Types["state"];
  /** Makes what tests can do from outside. */
  actions(context: SimulatorContext<Types>): Types["actions"];
  readonly operations: Handlers<Types>;
  /** Checks credentials as the provider does. */
  authenticate(
    context: AuthenticationContext<Types>,
  ): Authentication<Types["principal"]> | Promise<Authentication<Types["principal"]>>;
  /** The provider's answer to a request that departs from the document. */
  invalidRequest(context: InvalidRequest<Types>): Answer;
  /** The provider's answer to a path or method that does not exist. */
  notFound(context: UnknownRequest): Answer;
  /** Absent: nothing is limited. */
  readonly rateLimit?: RateLimitDefinition<Types>;
  readonly webhooks: {
    readonly [Name in keyof Types["webhooks"]]: WebhookDefinition<Types, Types["webhooks"][Name]>;
  };
}

/** What every simulator can be created with. */
export interface SimulatorOptions<Time extends Clock = Clock> {
  /** Ids, probabilities and everything random come from it. Default: `"1"`. */
  readonly seed?: string | number;
  /** Default: a `VirtualClock`, which stands still until it is advanced. */
  readonly clock?: Time;
  /** An OpenAPI document in place of the definition's, such as one with a mistake in it. */
  readonly document?: object;
  /** Path that all operations lie below, in place of the definition's. */
  readonly basePath?: string;
  /** Takes webhooks to their receiver. Default: the platform's `fetch`. */
  readonly deliver?: Deliver;
  /** Faults in force from the start, and again after a reset. */
  readonly faults?: readonly FaultRule[];
  /** Rate limits by bucket, in place of the document's; `false` switches them off. */
  readonly limits?: Readonly<Record<string, SpecLimit>> | false;
  /** How many of the latest exchanges are kept. Default: all, which a long-lived server should not do. */
  readonly keepExchanges?: number;
}
