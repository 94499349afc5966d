import type { Clock } from "../../src/clock.js";

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly callback: () => void;
}

/** A clock that stands still until it is told to go on. */
export class VirtualClock implements Clock {
  /** How many timers were ever set. */
  scheduled = 0;
  readonly #timers = new Set<Timer>();
  readonly #epoch: number;
  #now = 0;
  /** Added to the date only, as when somebody sets the machine's clock. */
  jump = 0;

  constructor(epoch: number = Date.UTC(2026, 0, 31, 12)) {
    this.#epoch = epoch;
  }

  /** How many timers are set now. */
  get pending(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  date(): number {
    return this.#epoch + this.#now + this.jump;
  }

  schedule(callback: () => void, milliseconds: number): () => void {
    this.scheduled += 1;
    const timer = { at: this.#now + Math.max(0, milliseconds), order: this.scheduled, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Lets time pass without running anything: the machine was busy. */
  skip(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Lets time pass; timers run in order, and everything they set off is finished before the next one. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settled();
    for (let timer = this.#next(end); timer !== undefined; timer = this.#next(end)) {
      this.#timers.delete(timer);
      this.#now = Math.max(this.#now, timer.at);
      timer.callback();
      await settled();
    }
    this.#now = Math.max(this.#now, end);
  }

  /** Lets time pass until `promise` settles. Fails when nothing is left that could make it settle. */
  async until<Value>(promise: Promise<Value>): Promise<Value> {
    let over = false;
    const watched = promise.finally(() => {
      over = true;
    });
    watched.catch(() => undefined);
    await settled();
    while (!over) {
      const next = this.#next(Number.POSITIVE_INFINITY);
      if (next === undefined) throw new Error("nothing is left to wait for, and the promise is pending");
      await this.advance(Math.max(0, next.at - this.#now));
    }
    return watched;
  }

  #next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.at > end) continue;
      if (first === undefined || timer.at < first.at || (timer.at === first.at && timer.order < first.order))
        first = timer;
    }
    return first;
  }
}

/** After every promise that can settle without time passing. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
