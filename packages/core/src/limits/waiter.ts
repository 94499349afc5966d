import type { Call } from "../transport/call.js";
import type { Expiring, Expiry } from "../transport/expiry.js";
import { AttemptEnd } from "../transport/failure.js";
import type { Place } from "./lanes.js";

/** A call that waits for its turn, for as long as its deadline and its caller allow. */
export class Waiter implements Place<Waiter>, Expiring {
  readonly lane: number;
  readonly at: number;
  /** Settles with the number of the right to send that was taken. */
  readonly promise: Promise<number>;
  previous: Waiter | undefined;
  next: Waiter | undefined;
  before: Expiring | undefined;
  after: Expiring | undefined;
  readonly #call: Call;
  readonly #leave: (waiter: Waiter) => void;
  readonly #expiry: Expiry;
  #resolve!: (number: number) => void;
  #reject!: (failure: unknown) => void;

  /** `leave` takes the waiter out of wherever it stands when it gives up. */
  constructor(call: Call, lane: number, expiry: Expiry, leave: (waiter: Waiter) => void) {
    this.lane = lane;
    this.#call = call;
    this.at = call.deadlineAt;
    this.#expiry = expiry;
    this.#leave = leave;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    expiry.add(this);
    call.options.signal?.addEventListener("abort", this, { once: true });
  }

  /** Its turn has come. Whoever calls this has taken it out of the queue. */
  go(number = 0): void {
    this.#stop();
    this.#resolve(number);
  }

  /** It waits in vain. Whoever calls this has taken it out of the queue. */
  fail(failure: unknown): void {
    this.#stop();
    this.#reject(failure);
  }

  /** The call's deadline has come. Being the entry and the listener itself spares a closure for each of those that wait. */
  expire(): void {
    this.#giveUp("deadline");
  }

  /** The caller's signal was aborted. */
  handleEvent(): void {
    this.#giveUp("caller");
  }

  #giveUp(reason: AttemptEnd["reason"]): void {
    this.#leave(this);
    this.fail(new AttemptEnd(reason));
  }

  #stop(): void {
    this.#expiry.remove(this);
    this.#call.options.signal?.removeEventListener("abort", this);
  }
}
