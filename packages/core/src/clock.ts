/**
 * Where time comes from. The transport never reads the machine's clock directly, so that retries, limits and waits
 * can run on a virtual clock in tests.
 */
export interface Clock {
  /** Milliseconds from an arbitrary start, never going back. Durations and deadlines are measured with it. */
  now(): number;
  /** Milliseconds since the Unix epoch, for timestamps and HTTP dates. May jump. */
  date(): number;
  /** Runs `callback` once after `milliseconds`; the answer cancels it. */
  schedule(callback: () => void, milliseconds: number): () => void;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  schedule: (callback, milliseconds) => {
    const due = performance.now() + milliseconds;
    let timer: ReturnType<typeof setTimeout>;
    const arm = (): void => {
      // Platform timers take a longer time for none at all, and may fire a fraction of a millisecond early.
      const left = due - performance.now();
      if (!(left > 0)) callback();
      else timer = setTimeout(arm, Math.min(Math.ceil(left), longestTimer));
    };
    // What is no number would never be over.
    timer = setTimeout(arm, milliseconds > 0 ? Math.min(Math.ceil(milliseconds), longestTimer) : 0);
    return () => clearTimeout(timer);
  },
};

const longestTimer = 2_147_483_647;

/**
 * Waits on `clock`. Rejects with the signal's reason as soon as `signal` aborts, and leaves neither a timer nor a
 * listener behind in any case.
 */
export function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
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
