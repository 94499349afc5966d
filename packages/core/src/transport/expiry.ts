import type { Clock } from "../clock.js";

interface Entry {
  readonly at: number;
  expire: (() => void) | undefined;
}

/**
 * Ends whatever is not finished in time, with one timer for all that wait: a busy client would otherwise start and
 * clear a timer for every attempt.
 */
export class Expiry {
  readonly #clock: Clock;
  readonly #entries = new Set<Entry>();
  #armedFor = Number.POSITIVE_INFINITY;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Calls `expire` at `at` on the clock unless the answer was called before. */
  add(at: number, expire: () => void): () => void {
    const entry: Entry = { at, expire };
    this.#entries.add(entry);
    if (at < this.#armedFor) this.#arm(at);
    return () => {
      this.#entries.delete(entry);
      // A set's discarded tables keep their entries for a while; without this each would keep a whole call with it, and a
      // busy client would spend a sixth of its time on collecting garbage.
      entry.expire = undefined;
      if (this.#entries.size === 0) this.#disarm();
    };
  }

  #arm(at: number): void {
    this.#cancel?.();
    this.#armedFor = at;
    this.#cancel = this.#clock.schedule(() => this.#sweep(), Math.max(0, at - this.#clock.now()));
  }

  #disarm(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#armedFor = Number.POSITIVE_INFINITY;
  }

  #sweep(): void {
    this.#disarm();
    const now = this.#clock.now();
    const due = [...this.#entries].filter((entry) => entry.at <= now);
    // One that expires may call off others, whether they are due as well or not.
    for (const entry of due) if (this.#entries.delete(entry)) entry.expire?.();
    let earliest = Number.POSITIVE_INFINITY;
    for (const { at } of this.#entries) earliest = Math.min(earliest, at);
    if (earliest < this.#armedFor) this.#arm(earliest);
  }
}
