import { AuthenticationError } from "../errors/kinds.js";
import { PayError } from "../errors/pay-error.js";
import type { Call, Credential, Next, Step, TransportSettings, WireAnswer } from "./call.js";
import { checkOnTime, isRepeatable, lostOutcome, origin } from "./failure.js";

/**
 * Adds the credentials of the first security alternative that is complete, the one with most schemes first. Runs in
 * every attempt, last before sending, so that a token or signature is never older than the attempt.
 */
export const authorize: Step = (settings, next) => (call) => {
  const credentials = choose(call, settings);
  try {
    for (let index = 0; index < credentials.length; index += 1) {
      const pending = credentials[index]?.(call.request, call) ?? undefined;
      if (pending !== undefined) return later(pending, credentials.slice(index + 1), call, settings, next);
    }
  } catch (failure) {
    throw unusable(failure, call, settings);
  }
  return next(call);
};

/** Goes on when a credential arrives that had to be fetched. */
async function later(
  pending: Promise<void>,
  others: readonly Credential[],
  call: Call,
  settings: TransportSettings,
  next: Next,
): Promise<WireAnswer> {
  // Bound here: a token that arrives after its attempt is over must not touch the request of the next one.
  const { request, attemptSignal } = call;
  try {
    await pending;
    for (const credential of others) await credential(request, call);
  } catch (failure) {
    throw unusable(failure, call, settings);
  }
  attemptSignal.throwIfAborted();
  checkOnTime(call, settings);
  return next(call);
}

function choose(call: Call, settings: TransportSettings): readonly Credential[] {
  // No alternative at all is how a document says that anybody may call.
  let best: readonly Credential[] | undefined = call.operation.security.length === 0 ? [] : undefined;
  for (const alternative of call.operation.security) {
    const complete: Credential[] = [];
    for (const scheme of alternative) {
      const credential = settings.credentials[scheme]?.(call.options);
      if (credential !== undefined) complete.push(credential);
    }
    if (complete.length === alternative.length && complete.length > (best?.length ?? -1)) best = complete;
  }
  if (best === undefined) {
    throw new AuthenticationError({
      ...origin(call, settings),
      code: "authentication",
      outcome: lostOutcome(call),
      message: `${settings.rules.provider} ${call.operation.name}: no credentials for any of: ${call.operation.security
        .map((schemes) => schemes.join(" + "))
        .join(", ")}`,
      body: undefined,
    });
  }
  return best;
}

/**
 * A token callback that failed, or a secret that cannot be sent. What a token call's own error says of its outcome is
 * not this call's, so it only becomes the cause.
 */
function unusable(failure: unknown, call: Call, settings: TransportSettings): PayError {
  const outcome = lostOutcome(call);
  return new PayError({
    ...origin(call, settings),
    code: "token-source",
    outcome,
    retryable: isRepeatable(call, outcome),
    message: `${settings.rules.provider} ${call.operation.name}: the credential could not be obtained`,
    cause: failure,
  });
}
