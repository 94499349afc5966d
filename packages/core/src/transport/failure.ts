import { AbortedError, NetworkError, TimeoutError, UnexpectedAnswerError } from "../errors/kinds.js";
import {
  type ErrorOutcome,
  failureCode,
  isPayError,
  type PayError,
  textsInChain,
} from "../errors/pay-error.js";
import { sentInput } from "../input/sent.js";
import { collectSecrets, type Secrets } from "../redact.js";
import type { Call, TransportSettings, WireAnswer } from "./call.js";

/** Failures to find or reach the server, or to agree with it on a secure connection. */
const beforeSending: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_PACKET_LENGTH_TOO_LONG",
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
]);

/**
 * Whether a failure proves that no request left. A code such as EHOSTUNREACH alone does not: an established connection
 * can end with it too, so what the system was asked to do decides. Deno gives neither and says it in words.
 */
function isBeforeSending(failure: unknown): boolean {
  const [syscall] = textsInChain(failure, "syscall");
  if (syscall === "connect" || syscall === "getaddrinfo") return true;
  const code = failureCode(failure);
  if (code !== undefined) return beforeSending.has(code);
  return textsInChain(failure, "message").some((text) => text.includes("client error (Connect)"));
}

/** What a missing answer may hide. A call that only reads has nothing to hide. */
export function lostOutcome(call: Call): ErrorOutcome {
  if (call.retryClass === "safe") return "not-sent";
  return call.sent || call.unsettled ? "unknown" : "not-sent";
}

/** Whether an attempt leaves open what the provider did. */
export function mayHaveActed(
  call: Call,
  answer: WireAnswer | undefined,
  failure: PayError | undefined,
): boolean {
  if (call.retryClass === "safe") return false;
  if (answer === undefined) return failure?.outcome === "unknown";
  return answer.status >= 500 || answer.status === 408;
}

/** Whether a call that ended with `outcome` and no refusal can be made again without acting twice. */
export function isRepeatable(call: Call, outcome: ErrorOutcome): boolean {
  return outcome === "not-sent" || call.retryClass === "same-id";
}

/** Everything of a call that must not be shown. */
export function secretsOf(call: Call): Secrets {
  const { sensitive } = call.operation;
  if (sensitive?.input !== undefined) collectSecrets(sentInput(call), sensitive.input, call.secrets);
  return { values: call.secrets, pointers: sensitive?.answer ?? [] };
}

/** Where an error belongs: the members every error of a call has. */
export function origin(
  call: Call,
  settings: TransportSettings,
): {
  readonly provider: string;
  readonly operation: string;
  readonly attempts: Call["attempts"];
  readonly secrets: Secrets;
} {
  return {
    provider: settings.rules.provider,
    operation: call.operation.name,
    attempts: call.attempts,
    secrets: secretsOf(call),
  };
}

/** Why an attempt was ended before its answer was complete. */
export class AttemptEnd extends Error {
  constructor(readonly reason: "timeout" | "deadline" | "caller") {
    super(reason);
  }
}

/**
 * Ends an attempt that goes on after its time: timers come late in a program that stood still, and what it waited for may come
 * before them. Whoever made the call may have given up long ago, so that nothing must be sent for it.
 */
export function checkOnTime(call: Call, { clock }: TransportSettings): void {
  if (clock.now() >= call.endsAt)
    throw new AttemptEnd(call.endsAt < call.deadlineAt ? "timeout" : "deadline");
}

/** A sender gives up an answer that is larger than it was told to read. */
export class AnswerTooLarge extends Error {
  constructor(
    readonly status: number,
    readonly maximumBytes: number,
  ) {
    super(`the answer is larger than ${maximumBytes} bytes`);
  }
}

/** The one door through which anything thrown below the steps becomes a `PayError`. */
export function fromFailure(failure: unknown, call: Call, settings: TransportSettings): PayError {
  if (isPayError(failure)) return failure;
  if (isBeforeSending(failure)) call.sent = false;
  const outcome = lostOutcome(call);
  const common = { ...origin(call, settings), outcome, retryable: isRepeatable(call, outcome) };
  const name = `${settings.rules.provider} ${call.operation.name}`;
  if (failure instanceof AttemptEnd) {
    if (failure.reason === "caller") {
      return new AbortedError({ ...common, code: "aborted", message: `${name}: aborted by the caller` });
    }
    const limit = failure.reason === "timeout" ? "time of one attempt" : "deadline of the call";
    return new TimeoutError({
      ...common,
      code: failure.reason,
      message: `${name}: no complete answer within the ${limit}`,
    });
  }
  if (failure instanceof AnswerTooLarge) {
    return new UnexpectedAnswerError({
      ...common,
      code: "answer-too-large",
      status: failure.status,
      message: `${name}: ${failure.message}`,
    });
  }
  return new NetworkError({
    ...common,
    code: "network",
    message: call.sent
      ? `${name}: the connection broke before the answer was complete`
      : `${name}: no connection to the provider`,
    cause: failure,
  });
}
