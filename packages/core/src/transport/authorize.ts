import { AuthenticationError } from "../errors/kinds.js";
import { isPayError, PayError } from "../errors/pay-error.js";
import type { Call, Credential, Step, TransportSettings } from "./call.js";
import { AttemptEnd, lostOutcome, origin } from "./failure.js";

/**
 * Adds the credentials of the first security alternative that is complete, the one with most schemes first. Runs in
 * every attempt, last before sending, so that a token or signature is never older than the attempt.
 */
export const authorize: Step = (settings, next) => (call) => {
  const credentials = choose(call, settings);
  let pending: Promise<void> | undefined;
  for (const credential of credentials) {
    if (pending === undefined) {
      const result = credential(call.request, call);
      if (result !== undefined) pending = result;
    } else {
      pending = pending.then(() => credential(call.request, call));
    }
  }
  if (pending === undefined) return next(call);
  return raceSignal(pending, call.attemptSignal)
    .catch((failure: unknown) => {
      if (failure instanceof AttemptEnd || isPayError(failure)) throw failure;
      throw new PayError({
        ...origin(call, settings),
        code: "token-source",
        outcome: lostOutcome(call),
        message: `${settings.rules.provider} ${call.operation.name}: the credential could not be obtained`,
        cause: failure,
      });
    })
    .then(() => next(call));
};

function choose(call: Call, settings: TransportSettings): readonly Credential[] {
  let best: readonly Credential[] | undefined;
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
      outcome: "not-sent",
      message: `${settings.rules.provider} ${call.operation.name}: no credentials for any of: ${call.operation.security
        .map((schemes) => schemes.join(" + "))
        .join(", ")}`,
      body: undefined,
    });
  }
  return best;
}

/** A token callback that never settles must not outlive the attempt. */
function raceSignal(pending: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new AttemptEnd("timeout"));
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    pending.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
