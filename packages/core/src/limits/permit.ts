import type { Call, WireAnswer } from "../transport/call.js";
import type { Bucket } from "./bucket.js";
import type { Spacing } from "./spacing.js";

/** A key that a call holds until it is sent. */
export interface HeldKey {
  readonly spacing: Spacing;
  readonly key: string;
}

/** Gets a call another right of the bucket. */
export type Renew = (call: Call, bucket: Bucket) => Promise<number>;

/** A call's right to send once. */
export class Permit {
  readonly #bucket: Bucket;
  readonly #held: HeldKey | undefined;
  readonly #renew: Renew;
  #number: number;
  #state: "held" | "waiting" | "over" = "held";

  constructor(bucket: Bucket, number: number, held: HeldKey | undefined, renew: Renew) {
    this.#bucket = bucket;
    this.#number = number;
    this.#held = held;
    this.#renew = renew;
  }

  /** `undefined` when the request may leave now. Else its right has lapsed, and this is the wait for another. */
  ready(call: Call): Promise<void> | undefined {
    return this.#state !== "held" || this.#bucket.holds ? undefined : this.#again(call);
  }

  /** The request leaves now. */
  use(): void {
    if (this.#state !== "held") return;
    this.#state = "over";
    this.#bucket.use();
    this.#held?.spacing.sent(this.#held.key);
  }

  /** The attempt is over: an unused right goes to the next, and an answer tells what the provider still allows. */
  end(answer: WireAnswer | undefined): void {
    // An answer proves that the request left, whatever its sender said.
    if (answer !== undefined) this.use();
    if (this.#state === "held") this.#bucket.giveBack();
    if (this.#state !== "over") this.#held?.spacing.passOn(this.#held.key);
    this.#state = "over";
    if (answer !== undefined) this.#bucket.learn(answer, this.#number);
  }

  async #again(call: Call): Promise<void> {
    this.#state = "waiting";
    this.#bucket.giveBack();
    this.#number = await this.#renew(call, this.#bucket);
    // The attempt may have ended meanwhile.
    if (this.#isOver()) this.#bucket.giveBack();
    else this.#state = "held";
  }

  #isOver(): boolean {
    return this.#state === "over";
  }
}
