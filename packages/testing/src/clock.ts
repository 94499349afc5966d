/** A timer that a clock has started. */
export interface Timer {
  /** When it is due, in milliseconds since 1970. */
  readonly at: number;
  /** Keeps the timer from holding a process open; only the system clock has it. */
  unref?(): void;
}

/** Waits on the clock; rejects with the signal's reason when it is aborted first. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Time, as the simulator sees it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): Timer;
  clearTimeout(timer: Timer): void;
  readonly sleep: Sleep;
  /**
   * Work that has to come to rest before time may go on: a virtual clock does not advance while such work is busy.
   * Inside of it, wait with the `sleep` it is given, which lets time pass.
   */
  activity<Result>(work: (sleep: Sleep) => Promise<Result>): Promise<Result>;
}

/** Waits on any clock that has timers. */
export function sleepOn(clock: Pick<Clock, "setTimeout" | "clearTimeout">): Sleep {
  return (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const abort = (): void => {
        clock.clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = clock.setTimeout(() => {
        signal?.removeEventListener("abort", abort);
        resolve();
      }, milliseconds);
      signal?.addEventListener("abort", abort, { once: true });
    });
}

// Longer delays overflow the platform's timers, which then fire at once.
const longestDelay = 2 ** 31 - 1;

interface SystemTimer extends Timer {
  cancel(): void;
  unref(): void;
}

/** The time of the machine. */
export function systemClock(): Clock {
  const timers = new WeakMap<Timer, SystemTimer>();
  const clock: Clock = {
    now: () => Date.now(),
    setTimeout(callback, milliseconds) {
      const timer = startSystemTimer(callback, milliseconds);
      timers.set(timer, timer);
      return timer;
    },
    clearTimeout(timer) {
      timers.get(timer)?.cancel();
    },
    sleep: (milliseconds, signal) => sleepOn(clock)(milliseconds, signal),
    activity: (work) => work(clock.sleep),
  };
  return clock;
}

function startSystemTimer(callback: () => void, milliseconds: number): SystemTimer {
  const at = Date.now() + milliseconds;
  let held = true;
  let handle: ReturnType<typeof setTimeout>;
  const arm = (remaining: number): void => {
    handle = setTimeout(
      () => {
        if (remaining > longestDelay) arm(remaining - longestDelay);
        else callback();
      },
      Math.min(remaining, longestDelay),
    );
    if (!held) release();
  };
  const release = (): void => {
    // Browsers number their timers; only Node's can be released.
    if (typeof handle === "object" && "unref" in handle) handle.unref();
  };
  arm(Math.max(0, milliseconds));
  return {
    at,
    cancel: () => clearTimeout(handle),
    unref() {
      held = false;
      release();
    },
  };
}
