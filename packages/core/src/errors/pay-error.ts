import type { Outcome } from "../operation.js";
import { noSecrets, redactIdentifier, redactText, type Secrets } from "../redact.js";

/**
 * What may have happened to the payment behind a failed call.
 *
 * - `not-sent`: the provider cannot have acted: nothing reached it, or the operation only reads.
 * - `refused`: the provider answered that it did not act.
 * - `unknown`: it may have acted. Find out before anything is sent again.
 */
export type ErrorOutcome = "not-sent" | "refused" | "unknown";

/**
 * Why a call was or was not sent again after an attempt.
 *
 * - `not-sent`: repeated, nothing had reached the provider.
 * - `rate-limited`: repeated, the provider turned it away before looking at it.
 * - `only-reads`: repeated, the operation changes nothing.
 * - `same-id`: repeated, the provider recognises the id.
 * - `renewed`: repeated, the credential was refused and is replaced by a new one.
 * - `absent`: repeated, the provider was asked and knows nothing of the call.
 * - `answered`: over, the provider answered.
 * - `unsupported`: over, the provider does not support the request (501, 505), or a repeat would be answered alike.
 * - `never`: over, the operation is never sent twice.
 * - `may-have-acted`: over, a repeat could act twice.
 * - `ended`: over, the caller or the deadline ended the call, or it could not be prepared.
 * - `attempts`, `deadline`, `retry-budget`: over, though another attempt was permitted: the count is used up, the wait
 *   would end after the deadline, or too many calls of this client are failing.
 */
export type RetryReason =
  | "not-sent"
  | "rate-limited"
  | "only-reads"
  | "same-id"
  | "renewed"
  | "absent"
  | "answered"
  | "unsupported"
  | "never"
  | "may-have-acted"
  | "ended"
  | "attempts"
  | "deadline"
  | "retry-budget";

/** One attempt of a call. Times are milliseconds. */
export interface Attempt {
  /** 1 for the first attempt. */
  readonly number: number;
  /** Time waited before the attempt: a back-off, what the provider asked for, a rate limit. */
  readonly waited: number;
  /** Time the attempt took, the answer's body included. */
  readonly duration: number;
  /** HTTP status, where an answer arrived. */
  readonly status?: number;
  /** Why the attempt failed: a `PayError` code. */
  readonly failure?: PayErrorCode;
  /** Why the call was or was not sent again; absent for an attempt that succeeded. */
  readonly reason?: RetryReason;
}

/** What a lookup found out about a call whose answer was lost. */
export interface LookupSummary {
  /** `still-unknown` when the lookup failed, or showed a state that is not final. */
  readonly status: "succeeded" | "declined" | "not-found" | "still-unknown";
  /** What the lookup's answer meant; absent when there was none. */
  readonly outcome?: Outcome;
  /** The operation that was asked. */
  readonly operation: string;
}

/**
 * Stable names of everything that can go wrong. New ones may be added in minor versions. What may have happened to the payment is
 * not told by the code but by {@link PayError.outcome}.
 *
 * - `api`: the provider answered with an error status ({@link ApiError}).
 * - `authentication`: it refused the credentials (401, 403), or there are none to send ({@link AuthenticationError}).
 * - `rate-limited`: it takes no more requests for now; nothing is sent where waiting would pass the deadline
 *   ({@link RateLimitError}).
 * - `declined`: the payment was declined, and `throwOnDecline` is set ({@link DeclinedError}).
 * - `timeout`, `deadline`: no complete answer within the time of one attempt, or of the whole call ({@link TimeoutError}).
 * - `aborted`: the caller's signal was aborted ({@link AbortedError}).
 * - `network`: no connection, or one that broke ({@link NetworkError}).
 * - `unexpected-answer`, `redirect`, `answer-too-large`: an answer that cannot be used ({@link UnexpectedAnswerError}).
 * - `invalid-input`, `configuration`: the input or an option is wrong ({@link InputError}).
 * - `webhook-signature`, `webhook-payload`: a webhook that is not genuine, or cannot be read ({@link WebhookError}).
 * - `queue-full`: too many calls already wait for the rate limit.
 * - `limit-store`: the shared store of rate limits failed.
 * - `token-source`: the credential could not be obtained; `cause` says why.
 * - `journal`: the journal of a cash desk refused or failed (`JournalError`).
 */
export type PayErrorCode =
  | "api"
  | "authentication"
  | "rate-limited"
  | "declined"
  | "timeout"
  | "deadline"
  | "aborted"
  | "network"
  | "unexpected-answer"
  | "redirect"
  | "answer-too-large"
  | "invalid-input"
  | "configuration"
  | "webhook-signature"
  | "webhook-payload"
  | "queue-full"
  | "limit-store"
  | "token-source"
  | "journal";

/** Everything a `PayError` is made from. */
export interface PayErrorDetails {
  readonly code: PayErrorCode;
  readonly message: string;
  readonly provider?: string | undefined;
  readonly operation?: string | undefined;
  readonly outcome: ErrorOutcome;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly attempts?: readonly Attempt[] | undefined;
  readonly retryable?: boolean | undefined;
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
  readonly secrets?: Secrets | undefined;
}

const marker: unique symbol = Symbol.for("@pay/core/error") as never;

/**
 * The one family of errors that the clients throw. Recognise it with {@link isPayError}, which also works when two
 * copies of the package are installed. Branch on `outcome` for what to do about the payment, and on `code` for what to say.
 *
 * @example
 * try {
 *   await client.payments.capture(input);
 * } catch (error) {
 *   if (!isPayError(error)) throw error;
 *   if (error.outcome === "unknown") return client.resolve(error); // it may have been made: find out
 *   if (error.retryable) return later(error.retryAfter); // it was not made, and may be tried again
 *   throw error; // it was not made, and a repeat would end alike
 * }
 *
 * Neither the message nor any property ever holds a credential, a card number or another secret of the call.
 */
export class PayError extends Error {
  /** What went wrong, as a stable name. */
  readonly code: PayErrorCode;
  /** The provider that was called. */
  readonly provider: string | undefined;
  /** The operation that was called, for example `payments.cancel`. */
  readonly operation: string | undefined;
  /**
   * What may have happened to the payment.
   *
   * - `not-sent`: the provider cannot have acted: nothing reached it, or the operation only reads.
   * - `refused`: the provider answered that it did not act.
   * - `unknown`: it may have acted. Find out before anything is sent again.
   */
  readonly outcome: ErrorOutcome;
  /** HTTP status of the last answer, where there was one. */
  readonly status: number | undefined;
  /** The provider's name for the last request, for its support. */
  readonly requestId: string | undefined;
  /** Every attempt that was made, the last one included. */
  readonly attempts: readonly Attempt[];
  /** Whether the same call, with the same input and its identifiers, may be made again without acting twice. */
  readonly retryable: boolean;
  /** Milliseconds the provider asked to wait before another attempt. */
  readonly retryAfter: number | undefined;
  /**
   * What the provider said when it was asked about the call, for operations where that happens before anything is
   * repeated. `outcome` keeps saying what the call's own answer told. The client's `resolve` gives the details.
   */
  declare readonly lookup?: LookupSummary;

  constructor(details: PayErrorDetails) {
    const secrets = details.secrets ?? noSecrets;
    const cause = details.cause === undefined ? undefined : cleanCause(details.cause, secrets);
    super(redactText(details.message, secrets), cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = details.code;
    this.provider = details.provider;
    this.operation = details.operation;
    this.outcome = details.outcome;
    this.status = details.status;
    this.requestId =
      details.requestId === undefined ? undefined : redactIdentifier(details.requestId, secrets);
    this.attempts = details.attempts ?? [];
    this.retryable = details.retryable ?? false;
    this.retryAfter = details.retryAfter;
    Object.defineProperty(this, marker, { value: true });
  }

  /** Everything but the stack, as plain data fit for a log. */
  toJSON(): Record<string, unknown> {
    return { ...Object.fromEntries(Object.entries(this)), name: this.name, message: this.message };
  }
}

/** Whether something thrown is a {@link PayError}, even from another copy of the package. Use it in place of `instanceof`. */
export function isPayError(error: unknown): error is PayError {
  return typeof error === "object" && error !== null && marker in error;
}

/**
 * What failed below, reduced to its name, code and cleaned message: the original may carry headers or a body.
 */
function cleanCause(cause: unknown, secrets: Secrets): Error {
  if (isPayError(cause)) return cause;
  const clean = new Error(redactText(textAt(cause, "message") ?? textOf(cause), secrets));
  clean.name = textAt(cause, "name") ?? "Error";
  const code = failureCode(cause);
  if (code !== undefined) Object.defineProperty(clean, "code", { value: code, enumerable: true });
  delete clean.stack;
  return clean;
}

/** The system's own code of a failure (`ECONNREFUSED`, …), wherever in the chain of causes it stands. */
export function failureCode(failure: unknown): string | undefined {
  return textsInChain(failure, "code")[0];
}

/** All texts of one name in a failure's chain of causes, the outermost first. */
export function textsInChain(failure: unknown, name: "code" | "syscall" | "message"): readonly string[] {
  const texts: string[] = [];
  let current = failure;
  for (let depth = 0; depth < 5 && typeof current === "object" && current !== null; depth += 1) {
    const text = textAt(current, name);
    if (text !== undefined) texts.push(text);
    const errors = memberOf(current, "errors");
    current = memberOf(current, "cause") ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return texts;
}

function textAt(thrown: unknown, name: string): string | undefined {
  const text = memberOf(thrown, name);
  return typeof text === "string" ? text : undefined;
}

/** Anything can be thrown, also what fails when it is looked at; the error that tells of it must not fail with it. */
function memberOf(thrown: unknown, name: string): unknown {
  try {
    return typeof thrown === "object" && thrown !== null
      ? (thrown as Readonly<Record<string, unknown>>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}

function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return "something that has no text";
  }
}
