import type { Clock } from "../clock.js";

/** How many requests fit into any span of `window` milliseconds. */
export interface RateLimit {
  readonly requests: number;
  readonly window: number;
}

/**
 * The count of one rate limit. A right to send is taken before a request is prepared, and used when the request leaves,
 * so that what counts is the moment of sending, however long the preparation took. Times are those of the client's
 * clock, which is handed over rather than read beforehand, as most questions can be answered without it.
 */
export interface LimitLog {
  /**
   * Takes the right to one send. `0`: taken. Positive: nothing free, ask again after so many milliseconds. Negative:
   * nothing at hand, ask after `refill`.
   */
  take(clock: Pick<Clock, "now">): number;
  /**
   * For rights that lapse: whether one that was taken can still be used. Asked when a request is about to leave; a call that
   * is told `false` gives its right back and waits for another.
   */
  holds?(clock: Pick<Clock, "now">): boolean;
  /** A right that was taken is used at this moment. */
  use(clock: Pick<Clock, "now">): void;
  /** A right that was taken will not be used. */
  giveBack(): void;
  /** The provider says how many requests its window holds. Never raises the limit above the one it was opened with. */
  tighten(requests: number): void;
  /**
   * For counts kept elsewhere, where rights are fetched several at a time: brings rights for up to `wanted` sends
   * within reach of `take`. Called only after `take` was negative, and not again before it settled. Calls that wait
   * fail when it rejects.
   */
  refill?(wanted: number): Promise<void>;
}

/**
 * Keeps the counts of rate limits. In memory by default, see `memoryLimits`; one that several processes share makes
 * them keep the limit together.
 */
export interface LimitStore {
  /**
   * The count of one limit. `key` holds the provider, the base URL, the account and the name of the limit; whoever asks
   * with the same key shares the count.
   */
  open(key: string, limit: RateLimit): LimitLog;
}
