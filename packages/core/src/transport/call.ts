import type { ExplainCode } from "../answer/explain.js";
import type { Clock } from "../clock.js";
import type { Attempt } from "../errors/pay-error.js";
import type { Hooks } from "../hooks/hooks.js";
import type { LimitSettings } from "../limits/settings.js";
import type { Lookup, Operation, Outcome, ProviderRules, RetryRule } from "../operation.js";
import type { RetryBudget } from "./retry-budget.js";

/**
 * Options of a single call. All are optional.
 *
 * What makes a repeat harmless is no option: the identifier of a call is a member of its input, as the provider names it
 * (`requestId`, `external_id`, `merchantTransactionId`). It is made up where it may be left out, and stays the same in every
 * repeat within the call; give your own to be able to make the same call again later.
 */
export interface CallOptions {
  /**
   * Ends the call with an `AbortedError`, its waits included. A payment that was already sent may still be made: see the error's
   * `outcome`.
   */
  readonly signal?: AbortSignal;
  /** Milliseconds one attempt may take, the answer's body included. Default: the client's `timeout`, 30,000. */
  readonly timeout?: number;
  /** Milliseconds the whole call may take, waits and repeats included. Default: the client's `deadline`, 90,000. */
  readonly deadline?: number;
  /** How often the call may be sent in all, within what the operation's retry class permits. Default: the client's, 3. */
  readonly maximumAttempts?: number;
  /** Further request headers. They cannot replace credentials, the content type or what frames the message. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Throw a `DeclinedError` instead of returning an answer whose outcome is `declined`. Default `false`. */
  readonly throwOnDecline?: boolean;
  /** Told about this call as it goes, after the client's own hooks. */
  readonly hooks?: Hooks;
}

/** What goes over the wire in one attempt. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** An answer's headers. Where they can be iterated, that gives all of them. */
export interface AnswerHeaders {
  /** The value of one, by its name in any case; several of one name are joined with commas. */
  get(name: string): string | null;
  [Symbol.iterator]?(): Iterator<[name: string, value: string]>;
}

/** What came back, with its body read to the end. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly text: string;
}

/** How far a request has come. */
export interface SendProgress {
  /**
   * Whether something may have left; `true` at first. A sender that knows better, because it is still connecting, may
   * set it to `false` until that is done. Not to be touched once the signal was aborted.
   */
  sent: boolean;
}

/**
 * Sends one request and reads its answer to the end. `signal` must end both. Redirects are not followed.
 * `maximumBytes` bounds the decoded body.
 */
export type Sender = (
  request: WireRequest,
  signal: AbortSignal,
  maximumBytes: number,
  progress: SendProgress,
) => Promise<WireAnswer>;

/** A secret that a call carries: given the request of an attempt, it adds what proves who is calling. */
export type Credential = (request: WireRequest, call: Call) => void | Promise<void>;

/** What the steps share for the life of a client. */
export interface TransportSettings {
  readonly rules: ProviderRules;
  readonly clock: Clock;
  /** A number from 0 up to 1, for jitter. */
  readonly random: () => number;
  readonly send: Sender;
  /** Names the provider, the server and the account in stores that several clients share. No secret. */
  readonly account: string;
  /** The rate limits to keep; `undefined` for none. */
  readonly limits: LimitSettings | undefined;
  /** By the name of the security scheme; `undefined` when the scheme cannot be used for this call. */
  readonly credentials: Readonly<Record<string, (options: CallOptions) => Credential | undefined>>;
  readonly timeout: number;
  readonly deadline: number;
  readonly maximumAttempts: number;
  /** Largest answer that is read, in bytes. */
  readonly maximumAnswerBytes: number;
  /** Bounds the repeats of all calls together. */
  readonly budget: RetryBudget;
  readonly explain: ExplainCode;
  /** Asks the provider what became of a call, within the call's own deadline. Never rejects. */
  readonly lookUp: (call: Call, lookup: Lookup) => Promise<Found>;
}

/** What a lookup showed. */
export interface Found {
  /** What the answer says about the call; `undefined` when there was none, or it says nothing. */
  readonly outcome: Outcome | undefined;
  /** The answer of the lookup operation. */
  readonly value: unknown;
}

/** A right to send once. */
export interface Permit {
  /** `undefined` when the request may leave now. Else its right has lapsed, and this is the wait for another. */
  ready(call: Call): Promise<void> | undefined;
  /** The request leaves now. */
  use(): void;
  /** The attempt is over, with this answer or without any. */
  end(answer: WireAnswer | undefined): void;
}

/** One call on its way, from the first attempt to the last. Steps read it and keep its attempt log. */
export interface Call {
  readonly operation: Operation;
  /** The operation's retry class. A `same-id` call that lacks its id counts as `status-first`. */
  readonly retryClass: RetryRule["class"];
  /** Whether the answer is handed out unread. */
  readonly raw: boolean;
  /** The same object in every event of the call. */
  readonly identity: object;
  readonly hooks: readonly Hooks[];
  /**
   * The flat input after generated values were filled in. It may be the caller's own object: what looks at it later than the
   * call begins asks `sentInput`. Holds secrets: never shown.
   */
  readonly input: unknown;
  /** The members of the input that went into path, query and headers. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
  readonly options: CallOptions;
  readonly url: string;
  readonly body: string | undefined;
  /** Headers that are the same in every attempt. */
  readonly headers: Readonly<Record<string, string>>;
  readonly startedAt: number;
  /** When the attempt under way began, its wait for the rate limit left out. On the clock, like all times of a call. */
  begunAt: number;
  readonly attempts: Attempt[];
  /** On the clock; set by the deadline step. */
  deadlineAt: number;
  /** When the attempt under way must be over; set by the timeout step. */
  endsAt: number;
  /** The request of the attempt under way; made anew for each. */
  request: WireRequest;
  /** Ends the attempt under way: aborted by the timeout step, or by the caller. */
  attemptSignal: AbortSignal;
  /** Whether the attempt under way may have reached the provider. */
  sent: boolean;
  /** The right to send, from the rate limiter; used at the moment the request leaves. */
  permit: Permit | undefined;
  /** Drops the credential of the attempt under way for a new one; set by credentials that can be replaced. */
  renew: (() => void) | undefined;
  /** Whether an earlier attempt may have acted, so that no later failure can be called harmless. */
  unsettled: boolean;
  /** The body of the last answer and what it means, once it was read. */
  value: unknown;
  outcome: Outcome | undefined;
  /** What the last lookup showed, for calls that are looked up before they are repeated. */
  found: Found | undefined;
  /** Time waited before the attempt under way, in milliseconds. */
  waited: number;
  /** Strings that must not be shown, collected when first needed. */
  readonly secrets: Set<string>;
}

/** Everything below a step. */
export type Next = (call: Call) => Promise<WireAnswer>;

/** One concern of the transport. It is told the settings once and wraps what is below it. */
export type Step = (settings: TransportSettings, next: Next) => Next;
