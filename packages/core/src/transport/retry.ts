import type { Attempt, PayError } from "../errors/pay-error.js";
import { responseEvent } from "../hooks/events.js";
import { notify } from "../hooks/notify.js";
import { backOff } from "./back-off.js";
import type { Call, Step, TransportSettings, WireAnswer } from "./call.js";
import { fromFailure, mayHaveActed } from "./failure.js";
import { announceRepeat, pause, withinLimits } from "./repeat.js";
import { type AttemptResult, decideRetry } from "./retry-decision.js";

/** Sends the call again while its retry class, the count, the deadline and the client's budget allow it. */
export const retry: Step = (settings, next) => async (call) => {
  for (;;) {
    const { operation, url, body, headers, waited } = call;
    call.request = { method: operation.method, url, headers: { ...headers }, body };
    call.sent = false;
    call.waited = 0;
    // A call and its first attempt begin together; reading the clock is not free.
    call.begunAt = call.attempts.length === 0 ? call.startedAt : settings.clock.now();
    let answer: WireAnswer | undefined;
    let failure: PayError | undefined;
    try {
      answer = await next(call);
    } catch (thrown) {
      failure = fromFailure(thrown, call, settings);
    }
    // What the attempt waited for its permit is time before it, not its own.
    const queued = call.waited;
    call.waited = 0;
    const duration = settings.clock.now() - call.begunAt;
    const number = call.attempts.length + 1;
    if (answer !== undefined && answer.status < 400) {
      settings.budget.reward();
      const attempt: Attempt = { number, waited: waited + queued, duration, status: answer.status };
      note(attempt, answer, call, settings);
      return answer;
    }
    const result = resultOf(call, answer, failure);
    if (mayHaveActed(call, answer, failure)) call.unsettled = true;
    if (answer !== undefined && answer.status < 500) settings.budget.reward();

    const permitted = decideRetry(call.retryClass, result);
    const wait = permitted.repeat && result.kind !== "renewed" ? backOff(number, answer, settings) : 0;
    const decision = withinLimits(permitted, number, wait, call, settings);
    const status = answer?.status ?? failure?.status;
    const attempt: Attempt = {
      number,
      waited: waited + queued,
      duration,
      ...(status !== undefined && { status }),
      ...(failure !== undefined && { failure: failure.code }),
      reason: decision.reason,
    };
    note(attempt, answer, call, settings);
    if (!decision.repeat) {
      if (answer === undefined) throw failure;
      return answer;
    }
    announceRepeat(decision, wait, call, settings);
    await pause(wait, "retry", call, settings);
  }
};

/** Enters an attempt into the call's log. */
function note(
  attempt: Attempt,
  answer: WireAnswer | undefined,
  call: Call,
  settings: TransportSettings,
): void {
  call.attempts.push(attempt);
  if (call.hooks.length === 0) return;
  notify(call, "response", () => responseEvent(call, settings, attempt, answer));
}

function resultOf(call: Call, answer: WireAnswer | undefined, failure: PayError | undefined): AttemptResult {
  if (answer?.status === 401 && hasRenewed(call)) return { kind: "renewed" };
  if (answer !== undefined) return { kind: "answer", status: answer.status };
  switch (failure?.code) {
    case "network":
    case "timeout":
      return { kind: call.sent ? "lost" : "not-sent" };
    case "unexpected-answer":
      return { kind: "lost" };
    case "redirect":
    case "answer-too-large":
      return { kind: "useless" };
    default:
      return { kind: "ended" };
  }
}

/** Drops a refused credential, once per call: a new one that is refused as well is not better. */
function hasRenewed(call: Call): boolean {
  if (call.renew === undefined || call.attempts.some(({ reason }) => reason === "renewed")) return false;
  call.renew();
  return true;
}
