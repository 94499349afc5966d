import type { WireAnswer } from "./call.js";

/** Beyond this a reset header is taken for a moment (seconds since the epoch), not for a duration. */
const epochSeconds = 1_000_000_000;

/**
 * How long the provider asks to wait, in milliseconds: `Retry-After` in both forms, then `X-RateLimit-Reset`.
 *
 * Sources: RFC 9110 section 10.2.3; RozetkaPay documents `X-RateLimit-Reset` as seconds until full allowance.
 */
export function askedWait(headers: WireAnswer["headers"], date: number): number | undefined {
  const retryAfter = headers.get("retry-after")?.trim();
  if (retryAfter) {
    if (/^\d+(\.\d+)?$/.test(retryAfter)) return Math.ceil(Number(retryAfter) * 1000);
    const moment = Date.parse(retryAfter);
    if (!Number.isNaN(moment)) return Math.max(0, moment - date);
  }
  const reset = headers.get("x-ratelimit-reset")?.trim();
  if (reset && /^\d+(\.\d+)?$/.test(reset)) {
    const seconds = Number(reset);
    return Math.ceil(seconds > epochSeconds ? Math.max(0, seconds * 1000 - date) : seconds * 1000);
  }
  return undefined;
}
