import type { Attempt, PayError, RetryReason } from "../errors/pay-error.js";
import type { LimitRule, Outcome } from "../operation.js";

/** What every event says about its call. */
export interface CallEvent {
  /** The same object in all events of one call, and in no other call's: a key for a `WeakMap`. It holds nothing. */
  readonly call: object;
  /** The provider's name, for example `koshelek`. */
  readonly provider: string;
  /** The operation, for example `payments.cancel`. */
  readonly operation: string;
}

/** An attempt is about to be made. Waits for a rate limit are over, the credentials are not added yet. */
export interface RequestEvent extends CallEvent {
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** The HTTP method. */
  readonly method: string;
  /** Scheme and host. */
  readonly origin: string;
  /** The path with `{name}` in place of its values, which may be personal. */
  readonly path: string;
  /** The headers so far, secrets replaced. */
  readonly headers: Readonly<Record<string, string>>;
  /** A copy of the flat input, secrets replaced. */
  readonly input: unknown;
  /**
   * Adds a header to this attempt, such as `traceparent`. Headers that are already set are kept.
   *
   * @throws TypeError for a name or value that a header cannot have, and for what says who is calling, what is sent and where
   *   it ends (`authorization`, `content-type`, `content-length`, `host` and the like).
   */
  addHeader(name: string, value: string): void;
}

/** An attempt is over, with an answer or without. */
export interface ResponseEvent extends CallEvent, Attempt {
  /** The provider's own name of the request. */
  readonly requestId: string | undefined;
  /** A copy of the answer's body, secrets replaced; text where it was not JSON, `undefined` where there was none. */
  readonly body: unknown;
}

/** The call is about to be sent again. */
export interface RetryEvent extends CallEvent {
  /** The attempt that failed; 1 for the first. */
  readonly attempt: number;
  /** Why it is sent again. */
  readonly reason: RetryReason;
  /** Milliseconds until the next attempt. */
  readonly wait: number;
}

/** The call waits. */
export interface WaitEvent extends CallEvent {
  /** `retry`: before another attempt. `lookup`: before the provider is asked what became of the call. `rate-limit`: for a permit. */
  readonly reason: "retry" | "lookup" | "rate-limit";
  /** How long, as far as it is known, in milliseconds. */
  readonly milliseconds: number;
  /** For `rate-limit`: the limit's name, by which the client's `limits` know it. */
  readonly limit: string | undefined;
  /** For `rate-limit`: the lane of its queue. `cancel` goes ahead of `status`, that of `payment`, and that of `other`. */
  readonly lane: LimitRule["lane"] | undefined;
}

/** The call is over. */
export interface OutcomeEvent extends CallEvent {
  /** What the answer means for the payment; `undefined` after an error and for operations without a business status. */
  readonly outcome: Outcome | undefined;
  /** What the call ended with, unless it succeeded. */
  readonly error: PayError | undefined;
  /** HTTP status of the last answer, where there was one. */
  readonly status: number | undefined;
  /** The provider's own name of the last request. */
  readonly requestId: string | undefined;
  /** Every attempt that was made. */
  readonly attempts: readonly Attempt[];
  /** Milliseconds the whole call took. */
  readonly duration: number;
}

/**
 * Listeners for a log, a screen or a trace. They are called in the course of the call and cannot change it: what they
 * throw or reject with is ignored, what they return is not waited for. Card data, credentials and other secrets of the call are not
 * part of any event; copies of bodies are only made when they are read.
 */
export interface Hooks {
  /** Before every attempt. */
  readonly request?: (event: RequestEvent) => void;
  /** After every attempt. */
  readonly response?: (event: ResponseEvent) => void;
  /** Before the wait for another attempt. */
  readonly retry?: (event: RetryEvent) => void;
  /** Before every wait. */
  readonly wait?: (event: WaitEvent) => void;
  /** Once, at the end of every call that was begun. A wrong input is told by the call's error alone. */
  readonly outcome?: (event: OutcomeEvent) => void;
}
