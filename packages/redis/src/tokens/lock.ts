import { type Clock, sleep } from "@pay/core";
import type { Commands } from "../commands/commands.js";
import { RedisUnavailableError } from "../commands/errors.js";
import { keepScript, lockScript, unlockScript } from "./scripts.js";

/** What a lock is made of. Times are milliseconds. */
export interface LockSettings {
  readonly key: string;
  readonly commands: Commands;
  readonly clock: Clock;
  readonly lease: number;
  /** How long the lock's fence is remembered. */
  readonly keep: number;
}

/** The shortest and the longest pause between two looks at a lock that somebody else holds. */
const pauses = [20, 250] as const;

/** A lock in Redis that ends by itself unless it is kept, with a number that grows with every holder. */
export class Lock {
  readonly #settings: LockSettings;
  readonly #owner: string = crypto.randomUUID();
  #fence = "0";
  #isHeld = false;
  #stopKeeping: () => void = () => undefined;

  constructor(settings: LockSettings) {
    this.#settings = settings;
  }

  /** The number under which the holder writes. */
  get fence(): string {
    return this.#fence;
  }

  /**
   * Waits for the lock. `false` when it cannot be had: Redis does not answer, or the holder takes longer than `patience`.
   *
   * @throws Error when the holder that was waited for has failed at what it did.
   */
  async take(patience: number): Promise<boolean> {
    const { key, commands, clock, lease, keep } = this.#settings;
    const endsAt = clock.now() + patience;
    let awaited = "";
    for (let pause: number = pauses[0]; ; pause = Math.min(pause * 1.5, pauses[1])) {
      let answer: unknown;
      try {
        const parameters = [this.#owner, String(lease), String(keep), awaited];
        answer = await commands.run(lockScript, [key], parameters, { repeat: true });
      } catch (failure) {
        if (failure instanceof RedisUnavailableError) return false;
        throw failure;
      }
      const [state, fence] = Array.isArray(answer) ? answer : [];
      if (state === 1) {
        this.#fence = String(fence);
        this.#isHeld = true;
        this.#keepLater();
        return true;
      }
      if (state === -1) throw new Error("redis: the process that fetched for all has failed");
      awaited = String(fence);
      if (clock.now() >= endsAt) return false;
      await sleep(clock, pause);
    }
  }

  /** Gives the lock back. Never rejects: what is not given back ends by itself. */
  async release(hasFailed: boolean): Promise<void> {
    this.#isHeld = false;
    this.#stopKeeping();
    const { key, commands } = this.#settings;
    const parameters = [this.#owner, hasFailed ? "1" : "0"];
    await commands.run(unlockScript, [key], parameters, { repeat: true }).catch(() => undefined);
  }

  #keepLater(): void {
    const { key, commands, clock, lease } = this.#settings;
    this.#stopKeeping = clock.schedule(() => {
      commands
        .run(keepScript, [key], [this.#owner, String(lease)])
        .catch(() => undefined)
        .finally(() => {
          if (this.#isHeld) this.#keepLater();
        });
    }, lease / 3);
  }
}
