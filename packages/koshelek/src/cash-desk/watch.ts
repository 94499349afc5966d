import { type ApiError, isPayError, type PayError, sleep } from "@pay/core";
import type { StatusResult } from "../types.js";
import { askStatus, type Transaction } from "./ask-status.js";
import type { Desk } from "./desk.js";

/** What to wait for. Times are milliseconds. */
export interface Watch<Found> {
  /** The payment, or the cancellation or refund. */
  readonly transaction: Transaction;
  readonly firstDelay: number;
  readonly timeout: number;
  /** Ends the wait. */
  readonly signal?: AbortSignal;
  /** What ends the wait with success. Called for every status that is seen. */
  readonly read: (status: StatusResult) => Found | undefined;
}

/** How the wait ended. */
export interface Watched<Found> {
  readonly found: Found | undefined;
  /** Why the last question brought no answer. */
  readonly error: PayError | undefined;
}

/**
 * Waits for a status, by asking and by postbacks, whichever is first. Every question has an id of its own. When the promise
 * settles, no timer, listener or question is left behind.
 */
export async function watch<Found>(desk: Desk, what: Watch<Found>): Promise<Watched<Found>> {
  const { clock, pollInterval } = desk.settings;
  const { transaction, timeout, signal, read } = what;
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const endsAt = clock.now() + timeout;
  let found: Found | undefined;
  let error: PayError | undefined;
  const stopListening = desk.postbacks.listen(Object.values(transaction)[0] ?? "", (status) => {
    found ??= read(status);
    if (found !== undefined) end();
  });
  const stopTimer = clock.schedule(end, timeout);
  signal?.addEventListener("abort", end, { once: true });
  if (signal?.aborted) end();
  try {
    for (let wait = what.firstDelay; ; wait = Math.max(pollInterval, error?.retryAfter ?? 0)) {
      await sleep(clock, wait, ending.signal);
      try {
        const left = Math.max(1, endsAt - clock.now());
        const status = await askStatus(desk, transaction, {
          signal: ending.signal,
          deadline: left,
          maximumAttempts: 1,
        });
        error = undefined;
        found ??= read(status);
        if (found !== undefined) break;
      } catch (thrown) {
        if (ending.signal.aborted || !isPayError(thrown)) throw thrown;
        error = thrown;
        // The payment may not be known yet; anything else that a repeat cannot mend ends the wait.
        if (!thrown.retryable && (thrown as Partial<ApiError>).meaning?.kind !== "not-found") break;
      }
    }
  } catch (thrown) {
    if (!ending.signal.aborted) throw thrown;
  } finally {
    stopListening();
    stopTimer();
    signal?.removeEventListener("abort", end);
    ending.abort();
  }
  return { found, error };
}
