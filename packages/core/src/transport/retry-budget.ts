import type { Clock } from "../clock.js";

const perSuccess = 0.1;
const perMillisecond = 0.001;

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
    this.#capacity = capacity;
    this.#clock = clock;
    this.#tokens = capacity;
    this.#countedAt = clock.now();
  }

  /** Whether one more repeat is affordable; takes its token. */
  take(): boolean {
    const now = this.#clock.now();
    this.#add((now - this.#countedAt) * perMillisecond);
    this.#countedAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }

  /** Notes an attempt that the provider answered. */
  reward(): void {
    this.#add(perSuccess);
  }

  #add(tokens: number): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + tokens);
  }
}
