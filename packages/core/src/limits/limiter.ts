import { sleep } from "../clock.js";
import { RateLimitError, TimeoutError } from "../errors/kinds.js";
import { type ErrorOutcome, isPayError, PayError } from "../errors/pay-error.js";
import { callEvent, notify } from "../hooks/notify.js";
import { callValue } from "../pointer.js";
import { areRequestsApart } from "../requests-apart.js";
import type { Call, TransportSettings } from "../transport/call.js";
import { Expiry } from "../transport/expiry.js";
import { AttemptEnd, isRepeatable, lostOutcome, origin } from "../transport/failure.js";
import { Bucket } from "./bucket.js";
import { laneNumber } from "./lanes.js";
import { type HeldKey, Permit } from "./permit.js";
import type { LimitSettings } from "./settings.js";
import { Spacing } from "./spacing.js";
import { Waiter } from "./waiter.js";

/** One of the provider's limits, and who waits for it. */
interface Line {
  readonly bucket: Bucket;
  /** How many may wait. */
  readonly queue: number;
  /** How many wait for their key; they queue for room only after that. */
  apart: number;
}

/** All rate limits of one client. */
export class Limiter {
  readonly #settings: TransportSettings;
  readonly #lines = new Map<string, Line>();
  /** By operation: each has an interval of its own. */
  readonly #spacings = new Map<string, Spacing>();
  readonly #expiry: Expiry;
  readonly #apart = areRequestsApart();

  constructor(settings: TransportSettings, limits: LimitSettings) {
    this.#settings = settings;
    this.#expiry = new Expiry(settings.clock);
    for (const [name, setting] of Object.entries(limits.byName)) {
      const log = limits.store.open(`${settings.account} ${name}`, setting);
      const bucket = new Bucket(log, setting.window, settings.clock);
      this.#lines.set(name, { bucket, queue: setting.queue, apart: 0 });
    }
  }

  /** Gives the call its permit: at once when there is room, else after a wait. */
  admit(call: Call): Promise<void> | undefined {
    call.permit = undefined;
    const line = this.#lines.get(call.operation.limit.bucket);
    if (line === undefined) return undefined;
    const key = call.operation.limit.minimumInterval === undefined ? undefined : this.#keyOf(call);
    if (this.#apart) return this.#admitApart(call, line, key);
    const held = key === undefined || key.spacing.tryHold(key.key);
    const number = held ? line.bucket.tryTake() : 0;
    if (number === 0) return this.#wait(call, line, key, held);
    call.permit = new Permit(line.bucket, number, key, this.#renew);
    return undefined;
  }

  async #wait(call: Call, line: Line, key: HeldKey | undefined, heldAtOnce: boolean): Promise<void> {
    const { clock } = this.#settings;
    const startedAt = clock.now();
    let held = heldAtOnce;
    try {
      this.#refuse(call, line);
      if (key !== undefined && !held) {
        const waiter = this.#waiter(call, (leaving) => key.spacing.remove(key.key, leaving));
        key.spacing.add(key.key, waiter);
        line.apart += 1;
        await waiter.promise.finally(() => {
          line.apart -= 1;
        });
        held = true;
      }
      const number = line.bucket.tryTake() || (await this.#turn(call, line.bucket));
      call.permit = new Permit(line.bucket, number, key, this.#renew);
    } catch (failure) {
      if (held) key?.spacing.passOn(key.key);
      throw this.#explain(failure, call);
    } finally {
      call.begunAt = clock.now();
      call.waited += call.begunAt - startedAt;
    }
  }

  /**
   * The same where no call may wait for another. A right counts as used at once: a request that is ended while it prepares its
   * sending can give nothing back.
   */
  async #admitApart(call: Call, line: Line, key: HeldKey | undefined): Promise<void> {
    const { clock } = this.#settings;
    const startedAt = clock.now();
    const pause = async (milliseconds: number): Promise<void> => {
      this.#refuse(call, line);
      if (call.options.signal?.aborted) throw new AttemptEnd("caller");
      if (clock.now() + milliseconds >= call.deadlineAt) throw new AttemptEnd("deadline");
      this.#announce(call, milliseconds);
      await sleep(clock, milliseconds, call.options.signal).catch(() => {
        throw new AttemptEnd("caller");
      });
    };
    try {
      for (;;) {
        const wait = key?.spacing.takeApart(key.key) ?? 0;
        if (wait === 0) break;
        await pause(Math.ceil(wait));
      }
      const number = await line.bucket.takeApart(laneNumber(call.operation.limit.lane), pause);
      call.permit = new Permit(line.bucket, number, key, this.#renew);
      call.permit.use();
    } catch (failure) {
      throw this.#explain(failure, call);
    } finally {
      call.begunAt = clock.now();
      call.waited += call.begunAt - startedAt;
    }
  }

  #turn(call: Call, bucket: Bucket): Promise<number> {
    const waiter = this.#waiter(call, (leaving) => bucket.remove(leaving));
    bucket.add(waiter);
    this.#announce(call, bucket.opensIn);
    return waiter.promise;
  }

  #announce(call: Call, milliseconds: number): void {
    const { bucket, lane } = call.operation.limit;
    notify(call, "wait", () => ({
      ...callEvent(call, this.#settings),
      reason: "rate-limit",
      milliseconds,
      limit: bucket,
      lane,
    }));
  }

  /** A right for a call whose own has lapsed while the call was prepared. */
  readonly #renew = async (call: Call, bucket: Bucket): Promise<number> => {
    try {
      return bucket.tryTake() || (await this.#turn(call, bucket));
    } catch (failure) {
      throw this.#explain(failure, call);
    }
  };

  #waiter(call: Call, leave: (waiter: Waiter) => void): Waiter {
    // A signal that was aborted before tells nobody any more.
    if (call.options.signal?.aborted) throw new AttemptEnd("caller");
    return new Waiter(call, laneNumber(call.operation.limit.lane), this.#expiry, leave);
  }

  /** Waits that cannot end well are not begun. */
  #refuse(call: Call, { bucket, queue, apart }: Line): void {
    const name = call.operation.limit.bucket;
    if (bucket.waiting + apart >= queue) {
      throw new PayError({
        ...this.#common(call),
        code: "queue-full",
        message: `${this.#name(call)}: ${queue} calls already wait for the rate limit "${name}"`,
      });
    }
    const retryAfter = Math.ceil(bucket.closedFor());
    if (retryAfter === 0 || this.#settings.clock.now() + retryAfter < call.deadlineAt) return;
    throw new RateLimitError({
      ...this.#common(call),
      code: "rate-limited",
      retryAfter,
      message: `${this.#name(call)}: the provider takes no requests for another ${retryAfter} ms, which is after the deadline of the call`,
      body: undefined,
    });
  }

  #explain(failure: unknown, call: Call): unknown {
    if (isPayError(failure)) return failure;
    if (!(failure instanceof AttemptEnd)) {
      return new PayError({
        ...this.#common(call),
        code: "limit-store",
        message: `${this.#name(call)}: the rate limit could not be looked up`,
        cause: failure,
      });
    }
    if (failure.reason === "caller") return failure;
    return new TimeoutError({
      ...this.#common(call),
      code: "deadline",
      message: `${this.#name(call)}: the deadline of the call passed while it waited for the rate limit`,
    });
  }

  #common(call: Call): ReturnType<typeof origin> & { outcome: ErrorOutcome; retryable: boolean } {
    const outcome = lostOutcome(call);
    return { ...origin(call, this.#settings), outcome, retryable: isRepeatable(call, outcome) };
  }

  #name(call: Call): string {
    return `${this.#settings.rules.provider} ${call.operation.name}`;
  }

  #keyOf({ operation, input }: Call): HeldKey | undefined {
    const rule = operation.limit.minimumInterval;
    if (rule === undefined) return undefined;
    const pointers = typeof rule.per === "string" ? [rule.per] : rule.per;
    const value = pointers
      .map((pointer) => callValue(pointer, input))
      .find((found) => typeof found === "string" || typeof found === "number");
    if (value === undefined) return undefined;
    let spacing = this.#spacings.get(operation.name);
    if (spacing === undefined) {
      spacing = new Spacing(rule.milliseconds, this.#settings.clock, this.#expiry);
      this.#spacings.set(operation.name, spacing);
    }
    return { spacing, key: String(value) };
  }
}
