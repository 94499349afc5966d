/** Waits on the clock; rejects with the signal's reason when it is aborted first. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** How a timer behaves. */
export interface ScheduleOptions {
  readonly background?: boolean;
}

/** Time, as the simulator sees it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Runs `callback` once after `milliseconds`; the answer cancels it. With `background`, the timer does not keep a
   * process from ending.
   */
  schedule(callback: () => void, milliseconds: number, options?: ScheduleOptions): () => void;
  readonly sleep: Sleep;
  /**
   * Work that has to come to rest before time may go on: a virtual clock does not advance while such work is busy.
   * Inside of it, wait with the `sleep` it is given, which lets time pass.
   */
  activity<Result>(work: (sleep: Sleep) => Promise<Result>): Promise<Result>;
}

/** Waits on any clock that has timers. */
export function sleepOn(clock: Pick<Clock, "schedule">): Sleep {
  return (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const abort = (): void => {
        cancel();
        reject(signal?.reason);
      };
      const cancel = clock.schedule(() => {
        signal?.removeEventListener("abort", abort);
        resolve();
      }, milliseconds);
      signal?.addEventListener("abort", abort, { once: true });
    });
}

// Longer delays overflow the platform's timers, which then fire at once.
const longestDelay = 2 ** 31 - 1;

/** The time of the machine. */
export function systemClock(): Clock {
  const clock: Clock = {
    now: () => Date.now(),
    schedule: startSystemTimer,
    sleep: (milliseconds, signal) => sleepOn(clock)(milliseconds, signal),
    activity: (work) => work(clock.sleep),
  };
  return clock;
}

function startSystemTimer(
  callback: () => void,
  milliseconds: number,
  { background = false }: ScheduleOptions = {},
): () => void {
  let handle: ReturnType<typeof setTimeout>;
  const arm = (remaining: number): void => {
    const next = (): void => (remaining > longestDelay ? arm(remaining - longestDelay) : callback());
    handle = setTimeout(next, Math.min(remaining, longestDelay));
    // Browsers number their timers; only Node's can be released.
    if (background && typeof handle === "object" && "unref" in handle) handle.unref();
  };
  arm(Math.max(0, milliseconds));
  return () => clearTimeout(handle);
}
