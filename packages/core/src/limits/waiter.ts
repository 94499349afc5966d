import type { Call } from "../transport/call.js";
import type { Expiry } from "../transport/expiry.js";
import { AttemptEnd } from "../transport/failure.js";
import type { Place } from "./lanes.js";

/** A call that waits for its turn, for as long as its deadline and its caller allow. */
export class Waiter implements Place<Waiter> {
  readonly lane: number;
  /** Settles with the number of the right to send that was taken. */
  readonly promise: Promise<number>;
  previous: Waiter | undefined;
  next: Waiter | undefined;
  readonly #call: Call;
  readonly #leave: (waiter: Waiter) => void;
  readonly #forget: () => void;
  #resolve!: (number: number) => void;
  #reject!: (failure: unknown) => void;

  /** `leave` takes the waiter out of wherever it stands when it gives up. */
  constructor(call: Call, lane: number, expiry: Expiry, leave: (waiter: Waiter) => void) {
    this.lane = lane;
    this.#call = call;
    this.#leave = leave;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#forget = expiry.add(call.deadlineAt, () => this.#giveUp("deadline"));
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

  /** The caller's signal was aborted; being the listener itself spares a closure for each of those that wait. */
  handleEvent(): void {
    this.#giveUp("caller");
  }

  #giveUp(reason: AttemptEnd["reason"]): void {
    this.#leave(this);
    this.fail(new AttemptEnd(reason));
  }

  #stop(): void {
    this.#forget();
    this.#call.options.signal?.removeEventListener("abort", this);
  }
}
