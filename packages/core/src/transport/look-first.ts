import type { PayError } from "../errors/pay-error.js";
import type { Lookup } from "../operation.js";
import { backOff } from "./back-off.js";
import type { Call, Next, Step, TransportSettings, WireAnswer } from "./call.js";
import { fromFailure, mayHaveActed } from "./failure.js";
import { announceRepeat, fitsDeadline, pause, withinLimits } from "./repeat.js";
import { decideAfterLookup } from "./retry-decision.js";

/**
 * Asks the provider what became of a call that must not be repeated blindly and whose answer was lost. What it finds is
 * kept with the call; the call is only sent again where the provider's document takes absence for a proof.
 */
export const lookFirst: Step = (settings, next) => (call) => {
  const { lookup } = call.operation.retry;
  if (call.retryClass !== "status-first" || lookup === undefined || call.raw) return next(call);
  return sendAndAsk(call, lookup, settings, next);
};

async function sendAndAsk(
  call: Call,
  lookup: Lookup,
  settings: TransportSettings,
  next: Next,
): Promise<WireAnswer> {
  for (;;) {
    let answer: WireAnswer | undefined;
    let failure: PayError | undefined;
    // What an earlier lookup showed says nothing about the attempts that follow it.
    call.found = undefined;
    try {
      answer = await next(call);
    } catch (thrown) {
      failure = fromFailure(thrown, call, settings);
    }
    const isOver = failure?.code === "aborted" || failure?.code === "deadline";
    if (!isOver && mayHaveActed(call, answer, failure)) {
      if (await mayRepeat(call, lookup, answer, settings)) continue;
    }
    if (answer === undefined) throw failure;
    return answer;
  }
}

async function mayRepeat(
  call: Call,
  lookup: Lookup,
  answer: WireAnswer | undefined,
  settings: TransportSettings,
): Promise<boolean> {
  const sent = call.attempts.length;
  const wait = backOff(sent, answer, settings);
  if (!fitsDeadline(wait, call, settings)) return false;
  await pause(wait, "lookup", call, settings);
  call.found = await settings.lookUp(call, lookup);
  const decision = withinLimits(decideAfterLookup(lookup, call.found.outcome), sent, 0, call, settings);
  if (decision.repeat) announceRepeat(decision, 0, call, settings);
  return decision.repeat;
}
