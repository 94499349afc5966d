import type { StatusResult } from "../types.js";

type Listener = (status: StatusResult) => void;

/** Hands the provider's postbacks to whoever waits for their transaction. */
export class Postbacks {
  readonly #listeners = new Map<string, Set<Listener>>();

  /** Listens for one payment, cancellation or refund; the answer ends it. */
  listen(transaction: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(transaction) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(transaction, listeners);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(transaction);
    };
  }

  /** Whether anybody was waiting. */
  deliver(status: StatusResult): boolean {
    const found = [status.transactionId, status.refTransactionId].flatMap((transaction) => [
      ...(this.#listeners.get(transaction ?? "") ?? []),
    ]);
    for (const listener of found) listener(status);
    return found.length > 0;
  }
}
