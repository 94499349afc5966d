import type { Clock } from "../clock.js";
import type { WireAnswer } from "../transport/call.js";
import { askedWait } from "../transport/retry-after.js";
import { Lanes } from "./lanes.js";
import type { LimitLog } from "./store.js";
import type { Waiter } from "./waiter.js";

/**
 * However long the provider asks to wait, sending is tried again after five minutes: one answer, which may come from a
 * proxy that knows nothing of the account, must not silence a till for a day.
 */
const longestPause = 300_000;

/** One rate limit of one client: who may send now, and who waits. */
export class Bucket {
  readonly #log: LimitLog;
  readonly #window: number;
  readonly #clock: Clock;
  readonly #queue = new Lanes<Waiter>();
  /** Nothing is sent before: the provider answered 429. */
  #pausedUntil = 0;
  /** What the provider said was left until `#allowanceEnds`, less what was taken since. */
  #left = Number.POSITIVE_INFINITY;
  #allowanceEnds = 0;
  #issued = 0;
  #heard = 0;
  #refilling = false;
  #armedFor = Number.POSITIVE_INFINITY;
  #disarm: (() => void) | undefined;

  constructor(log: LimitLog, window: number, clock: Clock) {
    this.#log = log;
    this.#window = window;
    this.#clock = clock;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#queue.size;
  }

  /** The number of a right to send, or 0 when the call must wait. Nobody overtakes those who wait. */
  tryTake(): number {
    return this.#queue.size === 0 && this.#take() === 0 ? this.#issued : 0;
  }

  /**
   * The number of a right to send, after as long a wait as it takes. Nobody is woken by another: every call asks for itself,
   * those of an earlier lane a moment sooner.
   */
  async takeApart(lane: number, pause: (milliseconds: number) => Promise<void>): Promise<number> {
    for (;;) {
      const wait = this.#take();
      if (wait === 0) return this.#issued;
      if (wait > 0) await pause(Math.ceil(wait) + lane);
      else await this.#fill(1);
    }
  }

  /** Lets a call wait for its turn. When it goes, its right has been taken. */
  add(waiter: Waiter): void {
    this.#queue.add(waiter);
    if (this.#disarm === undefined) this.#serve();
  }

  /** The waiter gave up. */
  remove(waiter: Waiter): void {
    this.#queue.remove(waiter);
    if (this.#queue.size > 0) return;
    this.#disarm?.();
    this.#forgetTimer();
  }

  /** Milliseconds until there may be room again, as far as that is known. */
  get opensIn(): number {
    return this.#disarm === undefined ? 0 : Math.max(0, Math.ceil(this.#armedFor - this.#clock.now()));
  }

  /** Whether a right that was taken can still be used. */
  get holds(): boolean {
    return this.#log.holds?.(this.#clock) ?? true;
  }

  /** A right is used at this moment. */
  use(): void {
    this.#log.use(this.#clock);
  }

  /** A right will not be used. */
  giveBack(): void {
    this.#log.giveBack();
    this.#left += 1;
    this.#serve();
  }

  /** Learns from the answer to the request that was sent with the right of this number. */
  learn(answer: WireAnswer, number: number): void {
    const { headers, status } = answer;
    const remaining = wholeNumber(headers.get("x-ratelimit-remaining"));
    const refused = status === 429;
    if (!refused && remaining === undefined) return;
    const now = this.#clock.now();
    // What `X-RateLimit-Reset` says holds for every answer that carries it.
    const asked = askedWait({ status: 429, headers, text: "" }, this.#clock.date());
    const until = now + Math.min(asked ?? (refused ? this.#window : 0), longestPause);
    if (refused) this.#pausedUntil = Math.max(this.#pausedUntil, until);
    // Answers may overtake each other; the one to the latest request knows best.
    if (remaining !== undefined && number > this.#heard) {
      this.#heard = number;
      this.#left = remaining - (this.#issued - number);
      this.#allowanceEnds = until;
      const limit = wholeNumber(headers.get("x-ratelimit-limit"));
      if (limit !== undefined && limit > 0) this.#log.tighten(limit);
    }
    this.#serve();
  }

  #take(): number {
    const wait = this.closedFor() || this.#log.take(this.#clock);
    if (wait !== 0) return wait;
    this.#left -= 1;
    this.#issued += 1;
    return 0;
  }

  /** Milliseconds for which the provider wants nothing to be sent, as far as it said so. */
  closedFor(): number {
    if (this.#pausedUntil === 0 && this.#allowanceEnds === 0) return 0;
    const now = this.#clock.now();
    if (now >= this.#pausedUntil) this.#pausedUntil = 0;
    if (now >= this.#allowanceEnds) {
      this.#allowanceEnds = 0;
      this.#left = Number.POSITIVE_INFINITY;
    }
    return Math.max(0, this.#pausedUntil - now, this.#left > 0 ? 0 : this.#allowanceEnds - now);
  }

  /** Sends off as many as there is room for, and sets the one timer for the rest. */
  #serve(): void {
    while (this.#queue.size > 0) {
      const wait = this.#take();
      if (wait !== 0) {
        if (wait > 0) this.#arm(wait);
        else this.#refill();
        return;
      }
      this.#queue.shift()?.go(this.#issued);
    }
  }

  #arm(wait: number): void {
    const at = this.#clock.now() + wait;
    // A timer that is early asks again and is set anew.
    if (this.#disarm !== undefined && this.#armedFor <= at) return;
    this.#disarm?.();
    this.#armedFor = at;
    this.#disarm = this.#clock.schedule(() => {
      this.#forgetTimer();
      this.#serve();
    }, Math.ceil(wait));
  }

  #forgetTimer(): void {
    this.#disarm = undefined;
    this.#armedFor = Number.POSITIVE_INFINITY;
  }

  #refill(): void {
    if (this.#refilling) return;
    this.#refilling = true;
    this.#fill(this.#queue.size).then(
      () => {
        this.#refilling = false;
        this.#serve();
      },
      (failure: unknown) => {
        this.#refilling = false;
        for (let waiter = this.#queue.shift(); waiter !== undefined; waiter = this.#queue.shift()) {
          waiter.fail(failure);
        }
      },
    );
  }

  #fill(wanted: number): Promise<void> {
    return this.#log.refill?.(wanted) ?? Promise.reject(new TypeError("the store cannot refill"));
  }
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}
