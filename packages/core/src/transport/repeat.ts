import { sleep } from "../clock.js";
import type { WaitEvent } from "../hooks/hooks.js";
import { callEvent, notify } from "../hooks/notify.js";
import type { Call, TransportSettings } from "./call.js";
import { AttemptEnd, fromFailure } from "./failure.js";
import type { RetryDecision } from "./retry-decision.js";

/** What a permitted repeat still depends on: how often the call was sent, how long it may take, how the client fares. */
export function withinLimits(
  permitted: RetryDecision,
  sent: number,
  wait: number,
  call: Call,
  settings: TransportSettings,
): RetryDecision {
  if (!permitted.repeat) return permitted;
  if (sent >= (call.options.maximumAttempts ?? settings.maximumAttempts))
    return { repeat: false, reason: "attempts" };
  if (!fitsDeadline(wait, call, settings)) return { repeat: false, reason: "deadline" };
  return settings.budget.take() ? permitted : { repeat: false, reason: "retry-budget" };
}

/** A wait that ends after the deadline would only delay the same failure. */
export function fitsDeadline(wait: number, call: Call, settings: TransportSettings): boolean {
  return settings.clock.now() + wait < call.deadlineAt;
}

/** Announces that the call is sent again. */
export function announceRepeat(
  decision: RetryDecision,
  wait: number,
  call: Call,
  settings: TransportSettings,
): void {
  notify(call, "retry", () => ({
    ...callEvent(call, settings),
    attempt: call.attempts.length,
    reason: decision.reason,
    wait,
  }));
}

/** Waits between attempts. Ends with an `AbortedError` as soon as the caller aborts. */
export async function pause(
  milliseconds: number,
  reason: Exclude<WaitEvent["reason"], "rate-limit">,
  call: Call,
  settings: TransportSettings,
): Promise<void> {
  notify(call, "wait", () => ({
    ...callEvent(call, settings),
    reason,
    milliseconds,
    limit: undefined,
    lane: undefined,
  }));
  try {
    await sleep(settings.clock, milliseconds, call.options.signal);
  } catch {
    call.sent = false;
    throw fromFailure(new AttemptEnd("caller"), call, settings);
  }
  call.waited += milliseconds;
}
