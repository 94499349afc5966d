import type { Clock } from "../clock.js";
import type { LimitLog, LimitStore, RateLimit } from "./store.js";

/**
 * The exact sliding window: the moments of the last sends, in a ring. Counting sends per calendar window, or letting a
 * bucket refill, would let up to twice the limit through in some span of the same length.
 */
export class SlidingLog implements LimitLog {
  readonly #most: number;
  readonly #window: number;
  #limit: number;
  /** Its length is a power of two, so that a mask can take the place of a division. */
  #moments = new Float64Array(16);
  #first = 0;
  #count = 0;
  #taken = 0;

  constructor(limit: RateLimit) {
    this.#most = limit.requests;
    this.#window = limit.window;
    this.#limit = limit.requests;
  }

  take(clock: Pick<Clock, "now">): number {
    let over = this.#count + this.#taken - this.#limit;
    if (over >= 0) {
      const now = clock.now();
      over -= this.#forget(now);
      // Rights that are not used yet have no moment; the soonest they can make room is a whole window away.
      if (over >= 0) return over < this.#count ? this.#window - (now - this.#momentAt(over)) : this.#window;
    }
    this.#taken += 1;
    return 0;
  }

  use(clock: Pick<Clock, "now">): void {
    const now = clock.now();
    this.#taken -= 1;
    if (this.#count === this.#moments.length) this.#forget(now);
    if (this.#count === this.#moments.length) this.#grow();
    this.#moments[(this.#first + this.#count) & (this.#moments.length - 1)] = now;
    this.#count += 1;
  }

  giveBack(): void {
    this.#taken -= 1;
  }

  tighten(requests: number): void {
    this.#limit = Math.min(this.#most, requests);
  }

  #momentAt(index: number): number {
    return this.#moments[(this.#first + index) & (this.#moments.length - 1)] ?? Number.NEGATIVE_INFINITY;
  }

  /** Drops sends that left the window, and says how many. */
  #forget(now: number): number {
    const before = this.#count;
    while (this.#count > 0 && now - this.#momentAt(0) >= this.#window) {
      this.#first = (this.#first + 1) & (this.#moments.length - 1);
      this.#count -= 1;
    }
    return before - this.#count;
  }

  #grow(): void {
    const moments = new Float64Array(this.#moments.length * 2);
    for (let index = 0; index < this.#count; index += 1) moments[index] = this.#momentAt(index);
    this.#moments = moments;
    this.#first = 0;
  }
}

/**
 * Counts in the memory of this process. Clients that are given the same store, and talk to the same account of the same
 * provider, keep the limit together.
 */
export function memoryLimits(): LimitStore {
  const logs = new Map<string, LimitLog>();
  return {
    open(key, limit) {
      let log = logs.get(key);
      if (log === undefined) {
        log = new SlidingLog(limit);
        logs.set(key, log);
      }
      return log;
    },
  };
}
