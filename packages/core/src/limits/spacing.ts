import type { Clock } from "../clock.js";
import type { Expiry } from "../transport/expiry.js";
import type { Waiter } from "./waiter.js";

/**
 * Keeps a minimum interval between calls with the same key. A key is held from the moment a call may go on until its
 * request leaves: however long it waits for other things in between, the next one keeps its distance from the sending.
 */
export class Spacing {
  readonly #interval: number;
  readonly #clock: Clock;
  readonly #expiry: Expiry;
  /** Keys that are held, or rested from, and the calls that wait for each. */
  readonly #held = new Map<string, Set<Waiter>>();
  /** When a key that nobody holds may be used again. All rest equally long, so the first is the first to be over. */
  readonly #resting = new Map<string, number>();

  constructor(interval: number, clock: Clock, expiry: Expiry) {
    this.#interval = interval;
    this.#clock = clock;
    this.#expiry = expiry;
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.#held.size + this.#resting.size;
  }

  /** Takes the key, unless it is held or rests. */
  tryHold(key: string): boolean {
    if (this.#held.has(key) || (this.#resting.get(key) ?? 0) > this.#clock.now()) return false;
    this.#resting.delete(key);
    this.#held.set(key, new Set());
    return true;
  }

  /**
   * Takes the key for a call that goes on at this moment: 0, or how long to wait before asking again. Nothing is held, so that
   * a call which comes to nothing stands in nobody's way.
   */
  takeApart(key: string): number {
    const now = this.#clock.now();
    const wait = (this.#resting.get(key) ?? 0) - now;
    if (wait > 0) return wait;
    this.#resting.delete(key);
    this.sent(key);
    return 0;
  }

  /** Lets a call wait for a key that could not be taken. When it goes, the key is held. */
  add(key: string, waiter: Waiter): void {
    const waiters = this.#held.get(key);
    if (waiters !== undefined) {
      waiters.add(waiter);
      return;
    }
    this.#held.set(key, new Set([waiter]));
    this.#passOnAt(key, this.#resting.get(key) ?? 0);
    this.#resting.delete(key);
  }

  /** The waiter gave up. */
  remove(key: string, waiter: Waiter): void {
    this.#held.get(key)?.delete(waiter);
  }

  /** The request of the call that holds the key leaves at this moment. */
  sent(key: string): void {
    const now = this.#clock.now();
    const waiters = this.#held.get(key);
    if (waiters !== undefined && waiters.size > 0) {
      this.#passOnAt(key, now + this.#interval);
      return;
    }
    this.#held.delete(key);
    this.#resting.set(key, now + this.#interval);
    for (const [rested, until] of this.#resting) {
      if (until > now) break;
      this.#resting.delete(rested);
    }
  }

  /** The call that holds the key will not be sent, or those who waited gave up: the next one goes. */
  passOn(key: string): void {
    const waiters = this.#held.get(key);
    const [first] = waiters ?? [];
    if (first === undefined) {
      this.#held.delete(key);
      return;
    }
    waiters?.delete(first);
    first.go();
  }

  #passOnAt(key: string, at: number): void {
    this.#expiry.add({ at, before: undefined, after: undefined, expire: () => this.passOn(key) });
  }
}
