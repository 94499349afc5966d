import type { Call, SendProgress } from "./call.js";

/** Tells the call when its request leaves, and the rate limiter from when it counts. */
export class Progress implements SendProgress {
  readonly #call: Call;
  readonly #permit: Call["permit"];

  constructor(call: Call) {
    this.#call = call;
    this.#permit = call.permit;
  }

  get sent(): boolean {
    return this.#call.sent;
  }

  set sent(sent: boolean) {
    this.#call.sent = sent;
    if (sent) this.#permit?.use();
  }
}
