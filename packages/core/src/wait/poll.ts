import { type Clock, sleep } from "../clock.js";
import { AbortedError } from "../errors/kinds.js";
import { type ErrorOutcome, isPayError, type PayError } from "../errors/pay-error.js";

/** When to ask, and when to stop. Times are milliseconds. */
export interface Timing {
  readonly clock: Clock;
  readonly firstDelay: number;
  /** From the end of one question to the next. */
  readonly interval: number;
  /** What the interval is multiplied with after every question. */
  readonly factor: number;
  readonly longestInterval: number;
  readonly deadline: number;
  readonly maximumPolls: number;
  readonly signal: AbortSignal | undefined;
  /** What an abort leaves open: `unknown` where a question may do more than ask. */
  readonly aborted: ErrorOutcome;
}

/** How the asking ended. */
export interface Polled<State> {
  readonly done: boolean;
  /** The last state seen. */
  readonly state: State | undefined;
  /** Why the last question brought no state. */
  readonly error: PayError | undefined;
  readonly polls: number;
}

/** What one question may take. */
export interface PollOptions {
  readonly signal: AbortSignal;
  readonly deadline: number;
}

/**
 * Asks until `isDone`, the deadline or the caller ends it. Failures that a repeat can mend count as no answer; others
 * end it. When the promise settles nothing goes on: no timer, no listener, no question under way that is not aborted.
 */
export async function poll<State>(
  ask: (options: PollOptions) => PromiseLike<State>,
  isDone: (state: State) => boolean,
  timing: Timing,
): Promise<Polled<State>> {
  const { clock, signal } = timing;
  const endsAt = clock.now() + timing.deadline;
  const inner = new AbortController();
  let state: State | undefined;
  let error: PayError | undefined;
  let polls = 0;

  const run = async (): Promise<boolean> => {
    let wait = timing.firstDelay;
    let interval = timing.interval;
    for (;;) {
      if (clock.now() + wait >= endsAt) return false;
      if (wait > 0) await sleep(clock, wait, inner.signal);
      if (inner.signal.aborted || clock.now() >= endsAt) return false;
      polls += 1;
      try {
        state = await ask({ signal: inner.signal, deadline: endsAt - clock.now() });
        error = undefined;
        if (isDone(state)) return true;
      } catch (thrown) {
        if (!isPayError(thrown) || !thrown.retryable) throw thrown;
        error = thrown;
      }
      if (polls >= timing.maximumPolls) return false;
      wait = Math.max(interval, error?.retryAfter ?? 0);
      interval = Math.min(interval * timing.factor, timing.longestInterval);
    }
  };

  return new Promise((resolve, reject) => {
    const stop = (): void => {
      cancel();
      signal?.removeEventListener("abort", abort);
      inner.abort();
    };
    const finish = (done: boolean): void => {
      stop();
      resolve({ done, state, error, polls });
    };
    const abort = (): void => {
      stop();
      reject(
        new AbortedError({
          code: "aborted",
          outcome: timing.aborted,
          message: "waiting was aborted by the caller",
        }),
      );
    };
    const cancel = clock.schedule(() => finish(false), timing.deadline);
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener("abort", abort, { once: true });
    run().then(finish, (failure: unknown) => {
      stop();
      reject(failure);
    });
  });
}
