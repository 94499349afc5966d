import { type Clock, type LimitLog, memoryLimits, type RateLimit } from "@pay/core";

/**
 * One process' equal part of a limit, for when it cannot ask. A part of less than one request in a window becomes one request
 * in several windows.
 */
export class Share {
  readonly #processes: number;
  readonly #window: number;
  readonly #log: LimitLog;
  readonly #requests: number;
  #usedAt = Number.NEGATIVE_INFINITY;
  #taken = 0;

  constructor({ requests, window }: RateLimit, processes: number) {
    this.#processes = processes;
    this.#requests = Math.max(1, Math.floor(requests / processes));
    this.#window = Math.max(window, (window * processes) / requests);
    this.#log = memoryLimits().open("share", { requests: this.#requests, window: this.#window });
  }

  /** Rights that were taken, and neither used nor given back. */
  get taken(): number {
    return this.#taken;
  }

  take(clock: Pick<Clock, "now">): number {
    const wait = this.#log.take(clock);
    if (wait === 0) this.#taken += 1;
    return wait;
  }

  use(clock: Pick<Clock, "now">): void {
    this.#taken -= 1;
    this.#usedAt = clock.now();
    this.#log.use(clock);
  }

  giveBack(): void {
    this.#taken -= 1;
    this.#log.giveBack();
  }

  tighten(requests: number): void {
    this.#log.tighten(Math.max(1, Math.floor(requests / this.#processes)));
  }

  /** How many sends may have left within the last window. */
  recent(now: number): number {
    return now - this.#usedAt < this.#window ? this.#requests : 0;
  }
}
