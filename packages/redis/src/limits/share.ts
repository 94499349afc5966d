import { type Clock, type LimitLog, memoryLimits, type RateLimit } from "@pay/core";

/**
 * One process' equal part of a limit, for when it cannot ask. Where there are more processes than requests it is nothing: who
 * may send cannot be agreed on.
 */
export class Share {
  readonly #processes: number;
  readonly #window: number;
  readonly #log: LimitLog;
  readonly #most: number;
  #requests: number;
  #taken = 0;
  /** The last sends that were not told yet. */
  #sent: number[] = [];

  constructor({ requests, window }: RateLimit, processes: number) {
    this.#processes = processes;
    this.#most = Math.floor(requests / processes);
    this.#requests = this.#most;
    this.#window = window;
    this.#log = memoryLimits().open("share", { requests: this.#requests, window });
  }

  /** Rights that were taken, and neither used nor given back. */
  get taken(): number {
    return this.#taken;
  }

  take(clock: Pick<Clock, "now">): number {
    const wait = this.#requests === 0 ? this.#window : this.#log.take(clock);
    if (wait === 0) this.#taken += 1;
    return wait;
  }

  use(clock: Pick<Clock, "now">): void {
    const now = clock.now();
    this.#taken -= 1;
    this.#log.use({ now: () => now });
    this.#sent.push(now);
    // No window holds more.
    if (this.#sent.length > this.#most) this.#sent.shift();
  }

  /** How many requests have left within the last window. Each is told once. */
  tell(now: number): number {
    const recent = this.#sent.filter((at) => now - at < this.#window).length;
    this.#sent = [];
    return recent;
  }

  giveBack(): void {
    this.#taken -= 1;
    this.#log.giveBack();
  }

  tighten(requests: number): void {
    this.#requests = Math.floor(requests / this.#processes);
    this.#log.tighten(this.#requests);
  }
}
