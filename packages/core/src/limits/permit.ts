import type { WireAnswer } from "../transport/call.js";
import type { Bucket } from "./bucket.js";
import type { Spacing } from "./spacing.js";

/** A key that a call holds until it is sent. */
export interface HeldKey {
  readonly spacing: Spacing;
  readonly key: string;
}

/** A call's right to send once. */
export class Permit {
  readonly #bucket: Bucket;
  readonly #number: number;
  readonly #held: HeldKey | undefined;
  #open = true;

  constructor(bucket: Bucket, number: number, held: HeldKey | undefined) {
    this.#bucket = bucket;
    this.#number = number;
    this.#held = held;
  }

  /** The request leaves now. */
  use(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#bucket.use();
    this.#held?.spacing.sent(this.#held.key);
  }

  /** The attempt is over: an unused right goes to the next, and an answer tells what the provider still allows. */
  end(answer: WireAnswer | undefined): void {
    // An answer proves that the request left, whatever its sender said.
    if (answer !== undefined) this.use();
    if (this.#open) {
      this.#open = false;
      this.#bucket.giveBack();
      this.#held?.spacing.passOn(this.#held.key);
    }
    if (answer !== undefined) this.#bucket.learn(answer, this.#number);
  }
}
