import { AbortedError, NetworkError, TimeoutError } from "../errors/kinds.js";
import { type ErrorOutcome, failureCode, isPayError, type PayError } from "../errors/pay-error.js";
import { collectSecrets, type Secrets } from "../redact.js";
import type { Call, TransportSettings } from "./call.js";

/** Failures that happen before a request can have left: no address, no connection, no trust. */
const beforeSending: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
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
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
]);

/** What a missing answer may hide. A call that only reads has nothing to hide. */
export function lostOutcome(call: Call): ErrorOutcome {
  if (call.operation.retry.class === "safe") return "not-sent";
  return call.sent || call.unsettled ? "unknown" : "not-sent";
}

/** Whether the same call can be made again without acting twice. */
export function isRepeatable(call: Call): boolean {
  const rule = call.operation.retry.class;
  return rule === "safe" || rule === "same-id" || (rule !== "never" && lostOutcome(call) === "not-sent");
}

/** Everything of a call that must not be shown. */
export function secretsOf(call: Call): Secrets {
  const { sensitive } = call.operation;
  collectSecrets(call.input, sensitive?.input ?? [], call.secrets);
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

/** Why the attempt's signal was aborted. */
export class AttemptEnd extends Error {
  constructor(readonly reason: "timeout" | "deadline" | "caller") {
    super(reason);
  }
}

/** The one door through which anything thrown below the steps becomes a `PayError`. */
export function fromFailure(failure: unknown, call: Call, settings: TransportSettings): PayError {
  if (isPayError(failure)) return failure;
  const common = origin(call, settings);
  const name = `${settings.rules.provider} ${call.operation.name}`;
  const reason: unknown = call.attemptSignal.aborted ? call.attemptSignal.reason : failure;
  if (reason instanceof AttemptEnd) {
    const outcome = lostOutcome(call);
    const retryable = isRepeatable(call);
    if (reason.reason === "caller") {
      return new AbortedError({
        ...common,
        code: "aborted",
        outcome,
        retryable,
        message: `${name}: aborted by the caller`,
      });
    }
    return new TimeoutError({
      ...common,
      code: reason.reason,
      outcome,
      retryable,
      message: `${name}: no complete answer within the ${reason.reason === "timeout" ? "time of one attempt" : "deadline of the call"}`,
    });
  }
  const code = failureCode(failure);
  if (code !== undefined && beforeSending.has(code)) call.sent = false;
  return new NetworkError({
    ...common,
    code: "network",
    outcome: lostOutcome(call),
    retryable: isRepeatable(call),
    message: call.sent
      ? `${name}: the connection broke before the answer was complete`
      : `${name}: no connection to the provider`,
    cause: failure,
  });
}
