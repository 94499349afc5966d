import type { Clock, Sleep } from "../time/clock.js";

/** A clock whose timers can all be ended, and are in nobody's way; what they throw is reported. */
export class WatchedClock implements Clock {
  readonly #clock: Clock;
  readonly #onError: (error: unknown) => void;
  readonly #timers = new Set<() => void>();

  constructor(clock: Clock, onError: (error: unknown) => void) {
    this.#clock = clock;
    this.#onError = onError;
  }

  get sleep(): Sleep {
    return this.#clock.sleep;
  }

  now(): number {
    return this.#clock.now();
  }

  activity<Result>(work: (sleep: Sleep) => Promise<Result>): Promise<Result> {
    return this.#clock.activity(work);
  }

  schedule(callback: () => void, milliseconds: number): () => void {
    const stop = this.#clock.schedule(
      () => {
        this.#timers.delete(cancel);
        try {
          callback();
        } catch (error) {
          this.#onError(error);
        }
      },
      milliseconds,
      { background: true },
    );
    const cancel = (): void => {
      this.#timers.delete(cancel);
      stop();
    };
    this.#timers.add(cancel);
    return cancel;
  }

  /** Ends all timers. */
  reset(): void {
    for (const cancel of [...this.#timers]) cancel();
  }
}
