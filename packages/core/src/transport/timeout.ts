import type { Call, Next, Step, TransportSettings, WireAnswer } from "./call.js";
import type { Expiring } from "./expiry.js";
import { Expiry } from "./expiry.js";
import { AttemptEnd, fromFailure } from "./failure.js";

/**
 * Gives each attempt its own signal, ended by the attempt's time, the call's deadline or the caller, whichever is
 * first. The attempt is over then even if what is below pays no attention to the signal.
 */
export const timeout: Step = (settings, next) => {
  const expiry = new Expiry(settings.clock);
  return (call) =>
    new Promise<WireAnswer>((resolve, reject) =>
      new TimedAttempt(call, settings, expiry, resolve, reject).run(next),
    );
};

/** One attempt and what may end it. Being the listener and the entry itself spares a closure for each. */
class TimedAttempt implements Expiring {
  readonly at: number;
  before: Expiring | undefined;
  after: Expiring | undefined;
  readonly #call: Call;
  readonly #settings: TransportSettings;
  readonly #expiry: Expiry;
  readonly #controller = new AbortController();
  readonly #resolve: (answer: WireAnswer) => void;
  readonly #reject: (failure: unknown) => void;
  #over = false;

  constructor(
    call: Call,
    settings: TransportSettings,
    expiry: Expiry,
    resolve: (answer: WireAnswer) => void,
    reject: (failure: unknown) => void,
  ) {
    this.#call = call;
    this.#settings = settings;
    this.#expiry = expiry;
    this.#resolve = resolve;
    this.#reject = reject;
    this.at = Math.min(call.begunAt + (call.options.timeout ?? settings.timeout), call.deadlineAt);
    call.attemptSignal = this.#controller.signal;
    call.endsAt = this.at;
  }

  run(next: Next): void {
    const caller = this.#call.options.signal;
    if (caller?.aborted) {
      this.#end("caller");
      return;
    }
    if (this.#call.begunAt >= this.at) {
      this.expire();
      return;
    }
    caller?.addEventListener("abort", this, { once: true });
    this.#expiry.add(this);
    try {
      next(this.#call).then(
        (answer) => {
          if (this.#finish(answer)) this.#resolve(answer);
        },
        (failure: unknown) => this.#fail(failure),
      );
    } catch (failure) {
      this.#fail(failure);
    }
  }

  /** The attempt's time is up, or the call's. */
  expire(): void {
    this.#end(this.at < this.#call.deadlineAt ? "timeout" : "deadline");
  }

  /** The caller's signal was aborted. */
  handleEvent(): void {
    this.#end("caller");
  }

  #end(reason: AttemptEnd["reason"]): void {
    const failure = new AttemptEnd(reason);
    this.#fail(failure);
    this.#controller.abort(failure);
  }

  #fail(failure: unknown): void {
    // What fails later belongs to an attempt that is over and must not touch the state of the next.
    if (this.#finish(undefined)) this.#reject(fromFailure(failure, this.#call, this.#settings));
  }

  #finish(answer: WireAnswer | undefined): boolean {
    if (this.#over) return false;
    this.#over = true;
    this.#expiry.remove(this);
    const { options, permit } = this.#call;
    options.signal?.removeEventListener("abort", this);
    // Told here, where every attempt ends, so that the rate limiter needs no promise of its own for it.
    permit?.end(answer);
    return true;
  }
}
