import { sleep } from "../clock.js";
import { isPayError, type PayError } from "../errors/pay-error.js";
import type { Call, Step, TransportSettings, WireAnswer } from "./call.js";
import { AttemptEnd, fromFailure } from "./failure.js";
import { askedWait } from "./retry-after.js";
import { type AttemptResult, decideRetry } from "./retry-decision.js";

const firstBackoff = 250;
const longestBackoff = 8_000;

/** Sends the call again while the operation's retry class, the count and the deadline allow it. */
export const retry: Step = (settings, next) => async (call) => {
  const maximum = Math.max(1, call.options.maximumAttempts ?? settings.maximumAttempts);
  let waited = 0;
  for (let number = 1; ; number += 1) {
    call.request = {
      method: call.operation.method,
      url: call.url,
      headers: { ...call.headers },
      body: call.body,
    };
    call.sent = false;
    const startedAt = settings.clock.now();
    let answer: WireAnswer | undefined;
    let failure: PayError | undefined;
    try {
      answer = await next(call);
    } catch (thrown) {
      failure = fromFailure(thrown, call, settings);
    }
    const attempt = {
      number,
      waited,
      duration: settings.clock.now() - startedAt,
      ...(answer === undefined ? {} : { status: answer.status }),
      ...(failure === undefined ? {} : { failure: failure.code }),
    };
    call.attempts.push(attempt);
    call.options.onAttempt?.({ ...attempt, operation: call.operation.name });

    const result = resultOf(call, answer, failure);
    if (call.operation.retry.class !== "safe" && mayHaveActed(result)) call.unsettled = true;
    const decision = decideRetry(call.operation.retry.class, result);
    if (!decision.repeat || number >= maximum) return settle(answer, failure);

    waited = waitBefore(number, answer, settings);
    // A wait that ends after the deadline would only delay the same failure.
    if (settings.clock.now() + waited >= call.deadlineAt) return settle(answer, failure);
    await pause(waited, call, settings);
  }
};

function settle(answer: WireAnswer | undefined, failure: PayError | undefined): WireAnswer {
  if (answer === undefined) throw failure;
  return answer;
}

function resultOf(call: Call, answer: WireAnswer | undefined, failure: PayError | undefined): AttemptResult {
  if (answer !== undefined) return { kind: "answer", status: answer.status };
  if (failure?.code !== "network" && failure?.code !== "timeout") return { kind: "given-up" };
  return { kind: call.sent ? "lost" : "not-sent" };
}

function mayHaveActed(result: AttemptResult): boolean {
  return (
    result.kind === "lost" || (result.kind === "answer" && (result.status >= 500 || result.status === 408))
  );
}

/** Full jitter on an exponential back-off, on top of what the provider asked for, so that it is never sooner. */
function waitBefore(number: number, answer: WireAnswer | undefined, settings: TransportSettings): number {
  const asked = answer === undefined ? undefined : askedWait(answer.headers, settings.clock.date());
  const backoff = Math.min(longestBackoff, firstBackoff * 2 ** (number - 1));
  return asked === undefined ? settings.random() * backoff : asked + settings.random() * firstBackoff;
}

async function pause(milliseconds: number, call: Call, settings: TransportSettings): Promise<void> {
  try {
    await sleep(settings.clock, milliseconds, call.options.signal);
  } catch (thrown) {
    if (isPayError(thrown)) throw thrown;
    const controller = new AbortController();
    controller.abort(new AttemptEnd("caller"));
    call.attemptSignal = controller.signal;
    throw fromFailure(thrown, call, settings);
  }
}
