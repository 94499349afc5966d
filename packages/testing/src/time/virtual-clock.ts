import { type Clock, type Sleep, sleepOn } from "./clock.js";

/** Settings of a virtual clock. */
export interface VirtualClockOptions {
  /** Where time starts, in milliseconds since 1970. Default: 2026-01-01T00:00:00Z. */
  readonly start?: number;
  /**
   * How long, in real milliseconds, `advance` waits for work that has not come to rest, such as a webhook receiver
   * that never answers, before time goes on without it. Default: 2000.
   */
  readonly patience?: number;
}

interface Entry {
  readonly at: number;
  readonly callback: () => void;
}

// Taken when the module loads, so that fake timers of a test runner do not freeze the virtual clock as well.
const immediate: ((callback: () => void) => unknown) | undefined = globalThis.setImmediate;
const platformTimeout = globalThis.setTimeout;
const platformClear = globalThis.clearTimeout;
const platformNow = performance.now.bind(performance);

// A handler, its body reader and the caller's own promise chain each need a turn before they show up as work.
const quietTurns = 3;

/**
 * A clock that stands still until it is told to advance. Timers then run in the order in which they are due, and
 * whatever they start comes to rest before the next one runs, so that a run always has the same course. The clients of
 * this project take it as their clock, too, so that both sides of a test share one time.
 */
export class VirtualClock implements Clock {
  #now: number;
  readonly #patience: number;
  readonly #entries: Entry[] = [];
  readonly sleep: Sleep = sleepOn(this);
  #busy = 0;
  #rested: (() => void)[] = [];
  #advancing: Promise<unknown> = Promise.resolve();

  constructor(options: VirtualClockOptions = {}) {
    this.#now = options.start ?? Date.UTC(2026, 0, 1);
    this.#patience = options.patience ?? 2000;
  }

  now(): number {
    return this.#now;
  }

  /** The same as `now`, for clients that tell durations and dates apart. */
  date(): number {
    return this.#now;
  }

  /** When the next timer is due; `undefined` when none waits. */
  get nextAt(): number | undefined {
    return this.#entries[0]?.at;
  }

  schedule(callback: () => void, milliseconds: number): () => void {
    const entry: Entry = { at: this.#now + Math.max(0, milliseconds), callback };
    // After those due at the same time: first come, first served.
    const later = this.#entries.findIndex(({ at }) => at > entry.at);
    this.#entries.splice(later === -1 ? this.#entries.length : later, 0, entry);
    return () => {
      const index = this.#entries.indexOf(entry);
      if (index !== -1) this.#entries.splice(index, 1);
    };
  }

  async activity<Result>(work: (sleep: Sleep) => Promise<Result>): Promise<Result> {
    let sleepers = 0;
    let ended = false;
    const sleep: Sleep = async (milliseconds, signal) => {
      sleepers += 1;
      if (sleepers === 1 && !ended) this.#rest();
      try {
        await this.sleep(milliseconds, signal);
      } finally {
        sleepers -= 1;
        // Work that lost a race may still sleep when the activity is over.
        if (sleepers === 0 && !ended) this.#busy += 1;
      }
    };
    this.#busy += 1;
    try {
      return await work(sleep);
    } finally {
      ended = true;
      if (sleepers === 0) this.#rest();
    }
  }

  /**
   * Lets time pass and runs every timer that becomes due, those that others start included.
   *
   * @throws whatever a timer throws; the clock then stands at that timer's time.
   */
  advance(milliseconds: number): Promise<void> {
    return this.#inTurn(() => this.#runUntil(this.#now + milliseconds));
  }

  /** Lets time pass up to a moment in milliseconds since 1970; a moment in the past only lets work come to rest. */
  advanceTo(moment: number): Promise<void> {
    return this.#inTurn(() => this.#runUntil(Math.max(moment, this.#now)));
  }

  /**
   * Runs timers, each at its time, until none is left or `within` milliseconds have passed (default: 100 days).
   */
  runAll(within: number = 100 * 86_400_000): Promise<void> {
    return this.#inTurn(async () => {
      const end = this.#now + within;
      await this.#settle();
      for (let at = this.nextAt; at !== undefined && at <= end; at = this.nextAt) await this.#runUntil(at);
    });
  }

  /**
   * Lets time pass from timer to timer until a promise is settled, and answers as it does.
   *
   * @throws {Error} when it is still open after `within` milliseconds (default: 100 days), or with nothing left to wait for.
   */
  async until<Value>(promise: Promise<Value>, within: number = 100 * 86_400_000): Promise<Value> {
    let isOpen = true;
    const settled = (): void => {
      isOpen = false;
    };
    promise.then(settled, settled);
    await this.#inTurn(async () => {
      const end = this.#now + within;
      await this.#settle();
      while (isOpen) {
        const at = this.nextAt;
        if (at === undefined || at > end) {
          const why = at === undefined ? "no timer is left to wait for" : `${within} ms have passed`;
          throw new Error(`The promise is still open although ${why}.`);
        }
        await this.#runNext();
      }
    });
    return promise;
  }

  /** Waits until the work that time waits for has come to rest. Time does not pass. */
  settle(): Promise<void> {
    return this.#settle();
  }

  #rest(): void {
    this.#busy -= 1;
    if (this.#busy > 0) return;
    const waiting = this.#rested;
    this.#rested = [];
    for (const resume of waiting) resume();
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    const run = this.#advancing.then(step);
    this.#advancing = run.catch(() => undefined);
    return run;
  }

  async #runUntil(target: number): Promise<void> {
    await this.#settle();
    for (let at = this.nextAt; at !== undefined && at <= target; at = this.nextAt) await this.#runNext();
    this.#now = Math.max(this.#now, target);
  }

  async #runNext(): Promise<void> {
    const entry = this.#entries.shift();
    if (entry === undefined) return;
    this.#now = Math.max(this.#now, entry.at);
    entry.callback();
    await this.#settle();
  }

  async #settle(): Promise<void> {
    const deadline = platformNow() + this.#patience;
    for (let quiet = 0; quiet < quietTurns; quiet += 1) {
      await turn();
      while (this.#busy > 0) {
        quiet = 0;
        if (!(await this.#restsBefore(deadline))) return;
      }
    }
  }

  async #restsBefore(deadline: number): Promise<boolean> {
    const remaining = deadline - platformNow();
    if (remaining <= 0) return false;
    return new Promise((resolve) => {
      const timeout = platformTimeout(() => resolve(false), remaining);
      this.#rested.push(() => {
        platformClear(timeout);
        resolve(true);
      });
    });
  }
}

/** Lets everything run that is ready to. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (immediate !== undefined) immediate(resolve);
    else platformTimeout(resolve, 0);
  });
}
