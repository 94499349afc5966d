import type { Clock, LimitLog, RateLimit } from "@pay/core";
import type { Commands } from "../commands/commands.js";
import { acquireScript } from "./acquire.js";
import { Leases } from "./leases.js";
import { Share } from "./share.js";

/** How one limit is kept together with other processes. Times are milliseconds. */
export interface SharedLimit extends RateLimit {
  readonly keys: readonly string[];
  /** Names this process. */
  readonly member: string;
  /** The most rights in one grant. */
  readonly lease: number;
  readonly leaseTime: number;
  readonly processes: number;
  readonly whenUnavailable: "share" | "refuse";
  readonly keep: number;
  readonly holdBack: number;
  /** To wait for an answer of Redis. */
  readonly timeout: number;
}

/** How long after its end a lease that came to nothing is told about at the latest, in milliseconds. */
const longestSilence = 1_000;

/** How long after a failure Redis is left alone before it is asked again, in milliseconds. */
const pauseAfterFailure = 250;

/**
 * For how long after a process has come back from an outage the shares of those who have not are set aside, in milliseconds:
 * clients of Redis connect again within seconds.
 */
const caution = 10_000;

/**
 * A limit whose rights come from Redis, a few at a time. While Redis does not answer, the process first keeps still until
 * everything that was granted to anybody has left the window, then keeps to its own share. The clock is the store's, whatever
 * that of the clients is: what is promised was heard between two of its moments.
 */
export class SharedLog implements LimitLog {
  readonly #limit: SharedLimit;
  readonly #commands: Commands;
  readonly #clock: Clock;
  readonly #leases = new Leases();
  readonly #share: Share;
  #requests: number;
  #asking: Promise<void> | undefined;
  #returning: (() => void) | undefined;

  /** Milliseconds to Redis and back; decays slowly, so that one quick answer does not shorten the next lease too much. */
  #way = 0;

  /**
   * For how long after a question that was answered its process may use rights. One that was promised a right for later asks
   * once more before: another process, which has noticed that Redis is gone, counts on nobody using rights any more.
   */
  readonly #trust: number;
  /** When the last question that was answered was asked. */
  #confirmedAt = Number.NEGATIVE_INFINITY;

  /** What was heard last. */
  #generation = "";
  #number = "0";
  /** When the last right that anybody is known to hold has left the window. */
  #clearAt = Number.NEGATIVE_INFINITY;

  /** When it is worth asking again, after nothing was granted. */
  #askAt = Number.NEGATIVE_INFINITY;

  /** Since Redis failed: until when nothing is sent, and when it is asked again. */
  #outage: { readonly stillUntil: number; askAt: number; failure: unknown } | undefined;

  /** For how many sends a lease is needed beyond those that wait. */
  #taken = 0;
  #takenSince: number;
  #demand = 0;
  #questions = 0;

  constructor(limit: SharedLimit, commands: Commands, clock: Clock) {
    this.#limit = limit;
    this.#commands = commands;
    this.#clock = clock;
    this.#requests = limit.requests;
    this.#share = new Share(limit, limit.processes);
    // No answer takes longer, so that a lease ends before.
    this.#trust = limit.leaseTime + 2 * limit.timeout;
    this.#takenSince = clock.now();
  }

  take(): number {
    const now = this.#clock.now();
    const isStale = !this.#isConfirmed(now) && this.#leases.hasReady(now);
    if (isStale && this.#outage === undefined) return -1;
    const wait = isStale ? -1 : this.#leases.take(now);
    if (wait === 0) this.#taken += 1;
    if (wait < 0 && now < this.#askAt) return this.#askAt - now;
    if (wait === 0 || this.#outage === undefined) return wait;
    if (this.#limit.whenUnavailable === "refuse") return -1;
    return this.#takeShare(this.#outage, now);
  }

  holds(): boolean {
    const now = this.#clock.now();
    return this.#share.taken > 0 || (this.#isConfirmed(now) && this.#leases.holds(now));
  }

  use(): void {
    const now = this.#clock.now();
    if (this.#share.taken === 0 || this.#leases.holds(now)) {
      this.#leases.use(now);
      return;
    }
    this.#share.use(this.#clock);
  }

  giveBack(): void {
    if (!this.#leases.giveBack(this.#clock.now()) && this.#share.taken > 0) this.#share.giveBack();
  }

  tighten(requests: number): void {
    this.#requests = Math.min(this.#limit.requests, requests);
    this.#share.tighten(requests);
  }

  refill(wanted: number): Promise<void> {
    this.#asking ??= this.#fetch(wanted).finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #fetch(wanted: number): Promise<void> {
    const outage = this.#outage;
    if (outage !== undefined && this.#clock.now() < outage.askAt) {
      if (this.#limit.whenUnavailable === "refuse") throw outage.failure;
      return;
    }
    try {
      // What is at hand only has to be confirmed.
      const isPromised = this.#leases.hasReady(this.#clock.now());
      await this.#ask(isPromised ? 0 : this.#measure(wanted));
      this.#outage = undefined;
    } catch (failure) {
      this.#fail(failure);
      if (this.#limit.whenUnavailable === "refuse") throw failure;
    }
  }

  /** As many as wait, and as many as will come while the lease lasts if they come as they did. */
  #measure(wanted: number): number {
    const { lease, leaseTime } = this.#limit;
    const now = this.#clock.now();
    const expected = (this.#taken * leaseTime) / Math.max(leaseTime, now - this.#takenSince);
    this.#demand = (this.#demand + expected) / 2;
    this.#taken = 0;
    this.#takenSince = now;
    return Math.min(lease, wanted + Math.floor(this.#demand));
  }

  async #ask(wanted: number): Promise<void> {
    const { keys, window, lease, leaseTime, member, keep, processes } = this.#limit;
    const outage = this.#outage;
    const isReturning = outage !== undefined && this.#limit.whenUnavailable === "share";
    const asked = this.#clock.now();
    const stillUntil = outage?.stillUntil ?? asked + this.#trust + window;
    const { settled, late } = this.#leases.report(asked);
    // While it is on its own, its share is set aside for it.
    const extra = late + (isReturning ? 0 : this.#share.tell(asked));
    this.#questions += 1;
    // A right is good from when its answer is here until the lease ends on the way there: the way takes its part of it.
    const hold = leaseTime + 2 * this.#way;
    const question = [
      String(this.#requests),
      microseconds(window),
      String(wanted),
      String(lease),
      microseconds(hold),
      this.#generation,
      this.#number,
      microseconds(Math.max(0, this.#clearAt - asked)),
      String(extra),
      isReturning ? "1" : "0",
      member,
      `${member}.${this.#questions}`,
      String(keep),
      String(processes),
      microseconds(Math.min(window, this.#limit.holdBack)),
      microseconds(this.#trust),
      microseconds(caution),
      microseconds(stillUntil - asked),
      ...settled.flatMap(({ number, used, lastUse }) => [number, String(used), String(lastUse)]),
    ];
    const answer = await this.#commands.run(acquireScript, keys, question).catch((failure: unknown) => {
      this.#leases.reportAgain(extra);
      throw failure;
    });
    if (!Array.isArray(answer)) throw new TypeError("redis: acquire: the answer is not a list");
    const [generation, number, count, start, clear, server] = answer.map(String);
    const now = this.#clock.now();
    this.#confirmedAt = asked;
    this.#way = Math.max(now - asked, this.#way * 0.9);
    // Its grants are not known any more, and their numbers are given to others.
    if (generation !== this.#generation) this.#leases.forget();
    this.#generation = generation ?? "";
    this.#number = number ?? "0";
    this.#clearAt = now + Number(clear) / 1_000;
    // The answer says how long after the script ran, which was at some time between the question and now.
    const delay = Number(start) / 1_000;
    if (!(Number(count) > 0)) {
      this.#askAt = wanted > 0 ? now + delay : this.#askAt;
      return;
    }
    this.#leases.add({
      number: this.#number,
      count: Number(count),
      startsAt: now + delay,
      endsAt: asked + delay + hold,
      server: Number(server),
      asked,
    });
    this.#returnLater(now + delay + hold + Math.min(window / 5, longestSilence));
  }

  /** Rights that ended unused are told about once it shows that no question will do so by the way. */
  #returnLater(at: number): void {
    this.#returning?.();
    this.#returning = this.#clock.schedule(() => {
      this.#returning = undefined;
      const isNews = this.#leases.unused(this.#clock.now()) > 0;
      if (!isNews || this.#asking !== undefined || this.#outage !== undefined) return;
      this.#asking = this.#ask(0)
        .catch((failure: unknown) => this.#fail(failure))
        .finally(() => {
          this.#asking = undefined;
        });
    }, at - this.#clock.now());
  }

  #fail(failure: unknown): void {
    const now = this.#clock.now();
    this.#leases.dropFuture(now);
    this.#outage = {
      // What others were granted until Redis failed has left the window by then, whether they have noticed or not.
      stillUntil: this.#outage?.stillUntil ?? now + this.#trust + this.#limit.window,
      askAt: now + pauseAfterFailure,
      failure,
    };
  }

  #isConfirmed(now: number): boolean {
    return now - this.#confirmedAt <= this.#trust;
  }

  #takeShare(outage: { readonly stillUntil: number; askAt: number }, now: number): number {
    if (now >= outage.askAt && this.#asking === undefined) this.#look();
    const wait = now < outage.stillUntil ? outage.stillUntil - now : this.#share.take(this.#clock);
    // Looking at it often lets a process come back soon after Redis did.
    return wait === 0 ? 0 : Math.min(wait, pauseAfterFailure / 5);
  }

  /** Asks on the side whether Redis is back, and tells it what was sent meanwhile. */
  #look(): void {
    this.#asking = this.#ask(0)
      .then(
        () => {
          this.#outage = undefined;
        },
        (failure: unknown) => this.#fail(failure),
      )
      .finally(() => {
        this.#asking = undefined;
      });
  }
}

const microseconds = (milliseconds: number): string => String(Math.round(milliseconds * 1_000));
