import type { TransportSettings, WireAnswer } from "./call.js";
import { askedWait } from "./retry-after.js";

const first = 250;
const longest = 8_000;

/**
 * Milliseconds to wait after attempt `number`. Full jitter on an exponential back-off; where the provider asked for a
 * wait, a short jitter on top of it, so that it is never sooner.
 */
export function backOff(number: number, answer: WireAnswer | undefined, settings: TransportSettings): number {
  const asked = answer === undefined ? undefined : askedWait(answer, settings.clock.date());
  if (asked !== undefined) return asked + settings.random() * first;
  return settings.random() * Math.min(longest, first * 2 ** (number - 1));
}
