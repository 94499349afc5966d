import type { Clock } from "../clock.js";

/** Tokens are counted in tenths, so that ten of them add up to one exactly. */
const token = 10;
const perAnswer = 1;
const perMillisecond = token / 1_000;

/**
 * Bounds the repeats of one client, so that a provider in trouble is not met with a multiple of the usual traffic.
 *
 * A token bucket: it starts full, every repeat takes one token, ten answered attempts give one back, and so does a
 * second of time, which lets a quiet client recover after an outage.
 */
export class RetryBudget {
  readonly #capacity: number;
  readonly #clock: Clock;
  #tokens: number;
  #countedAt: number;

  constructor(capacity: number, clock: Clock) {
    this.#capacity = capacity * token;
    this.#clock = clock;
    this.#tokens = this.#capacity;
    this.#countedAt = clock.now();
  }

  /** Whether one more repeat is affordable; takes its token. */
  take(): boolean {
    const now = this.#clock.now();
    this.#add((now - this.#countedAt) * perMillisecond);
    this.#countedAt = now;
    if (this.#tokens < token) return false;
    this.#tokens -= token;
    return true;
  }

  /** Notes an attempt that the provider answered. */
  reward(): void {
    this.#add(perAnswer);
  }

  #add(tokens: number): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + tokens);
  }
}
