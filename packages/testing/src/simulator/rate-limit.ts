import type { SpecLimit } from "../spec/document.js";
import type { Clock } from "../time/clock.js";

/** How far a window is used up. */
export interface LimitUsage {
  /** The bucket of the document. */
  readonly bucket: string;
  /** Requests that a window takes. */
  readonly limit: number;
  /** Requests left in this window. */
  readonly remaining: number;
  /** Milliseconds until the window starts anew. */
  readonly resetsIn: number;
  /** Whether this request was one too many. */
  readonly exceeded: boolean;
}

/** Counts requests in fixed windows on the simulator's clock. */
export class RateLimits {
  readonly #clock: Pick<Clock, "now">;
  readonly #windows = new Map<string, { endsAt: number; used: number }>();

  constructor(clock: Pick<Clock, "now">) {
    this.#clock = clock;
  }

  /** Counts one request against a bucket; `key` separates those who do not share it, such as merchants. */
  take(bucket: string, key: string, limit: SpecLimit): LimitUsage {
    const now = this.#clock.now();
    const name = JSON.stringify([bucket, key]);
    let window = this.#windows.get(name);
    if (window === undefined || now >= window.endsAt) {
      window = { endsAt: now + limit.window, used: 0 };
      this.#windows.set(name, window);
    }
    const exceeded = window.used >= limit.requests;
    if (!exceeded) window.used += 1;
    return {
      bucket,
      limit: limit.requests,
      remaining: limit.requests - window.used,
      resetsIn: window.endsAt - now,
      exceeded,
    };
  }

  reset(): void {
    this.#windows.clear();
  }
}
