import type { WireAnswer } from "./call.js";

/** Beyond this a reset header is taken for a moment (seconds since the epoch), not for a duration. */
const epochSeconds = 1_000_000_000;
const seconds = /^\d+(\.\d+)?$/;

/**
 * How long the provider asks to wait, in milliseconds: `Retry-After` in both forms, and after a 429 also
 * `X-RateLimit-Reset`, which elsewhere only tells the state of the allowance.
 *
 * A moment is compared with the answer's own `Date`, so that a wrong clock on this machine changes nothing.
 * Sources: RFC 9110 sections 5.6.7 and 10.2.3; RozetkaPay documents `X-RateLimit-Reset` as seconds until full allowance.
 */
export function askedWait({ status, headers }: WireAnswer, date: number): number | undefined {
  const retryAfter = headers.get("retry-after")?.trim();
  if (retryAfter) {
    // A doubled header arrives as one list; the longest of its waits honours all of them.
    const waits = retryAfter.split(",").map((part) => part.trim());
    if (waits.every((wait) => seconds.test(wait))) return Math.ceil(Math.max(...waits.map(Number)) * 1000);
    const moment = httpDate(retryAfter);
    if (moment !== undefined) return Math.max(0, moment - (httpDate(headers.get("date")) ?? date));
  }
  const reset = status === 429 ? headers.get("x-ratelimit-reset")?.trim() : undefined;
  if (reset && seconds.test(reset)) {
    const value = Number(reset);
    const wait = value > epochSeconds ? value * 1000 - (httpDate(headers.get("date")) ?? date) : value * 1000;
    return Math.max(0, Math.ceil(wait));
  }
  return undefined;
}

/** `Date.parse` also takes texts such as "2, 3" for dates, so the form is looked at first. */
function httpDate(text: string | null): number | undefined {
  if (text === null || !/^[A-Z][a-z]{2,8}, \d\d[ -][A-Z][a-z]{2}[ -]\d+ .* GMT$/.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}
