import type { Clock } from "../clock.js";
import { areRequestsApart } from "../requests-apart.js";

/** Something that ends at a set time. Whoever watches the time keeps `before` and `after`. */
export interface Expiring {
  /** On the clock. */
  readonly at: number;
  before: Expiring | undefined;
  after: Expiring | undefined;
  expire(): void;
}

/**
 * Ends whatever is not finished in time, with one timer for all that wait: a busy client would otherwise start and
 * clear a timer for every attempt. What waits is chained together, so that joining and leaving allocates nothing.
 */
export class Expiry {
  readonly #clock: Clock;
  #first: Expiring | undefined;
  #last: Expiring | undefined;
  /** How to end the timers of each, where one for all would end with whichever request happened to start it. */
  readonly #timers: WeakMap<Expiring, () => void> | undefined = areRequestsApart()
    ? new WeakMap()
    : undefined;
  #armedFor = Number.POSITIVE_INFINITY;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Lets `entry` expire at its time unless it is removed before. An entry is added once. */
  add(entry: Expiring): void {
    if (this.#timers !== undefined) {
      const expire = (): void => {
        if (this.#timers?.delete(entry)) entry.expire();
      };
      this.#timers.set(entry, this.#clock.schedule(expire, Math.max(0, entry.at - this.#clock.now())));
      return;
    }
    if (this.#last === undefined) this.#first = entry;
    else this.#last.after = entry;
    entry.before = this.#last;
    this.#last = entry;
    if (entry.at < this.#armedFor) this.#arm(entry.at);
  }

  /** Calls an entry off. Whether it was still to expire. */
  remove(entry: Expiring): boolean {
    if (this.#timers !== undefined) {
      this.#timers.get(entry)?.();
      return this.#timers.delete(entry);
    }
    const { before, after } = entry;
    if (before === undefined && this.#first !== entry) return false;
    if (before === undefined) this.#first = after;
    else before.after = after;
    if (after === undefined) this.#last = before;
    else after.before = before;
    entry.before = undefined;
    entry.after = undefined;
    if (this.#first === undefined) this.#disarm();
    return true;
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
    const due: Expiring[] = [];
    for (let entry = this.#first; entry !== undefined; entry = entry.after)
      if (entry.at <= now) due.push(entry);
    // One that expires may call off others, whether they are due as well or not.
    for (const entry of due) if (this.remove(entry)) entry.expire();
    let earliest = Number.POSITIVE_INFINITY;
    for (let entry = this.#first; entry !== undefined; entry = entry.after)
      earliest = Math.min(earliest, entry.at);
    if (earliest < this.#armedFor) this.#arm(earliest);
  }
}
