import { type Clock, systemClock } from "@pay/core";
import type { DedupeStore } from "@pay/core/webhooks";
import { Commands } from "../commands/commands.js";
import { RedisUnavailableError } from "../commands/errors.js";
import type { Script } from "../commands/script.js";
import type { RedisConnection } from "../connection/connection.js";
import { checkFigures, checkNames, type KeyOptions, keyPrefix } from "../keys.js";
import { claimScript, completeScript, releaseScript } from "./scripts.js";

/** Options of {@link redisDedupe}. */
export interface RedisDedupeOptions extends KeyOptions {
  readonly connection: RedisConnection;
  /** What is deduplicated, for example `koshelek`: the same key of another provider is another delivery. */
  readonly name: string;
  /** Milliseconds for which handled deliveries are remembered; longer than the provider repeats them. Default seven days. */
  readonly keep?: number;
  /**
   * Milliseconds after which a delivery may be handled again whose process has died meanwhile; longer than handling takes.
   * Default 60,000.
   */
  readonly claimTime?: number;
  /**
   * What happens while Redis cannot be asked. `refuse`: deliveries are answered with 500, the provider sends them again.
   * `handle`: they are handled, repeated ones as well. Default `refuse`.
   */
  readonly whenUnavailable?: "refuse" | "handle";
  /** Milliseconds to wait for an answer of Redis. Default 2,000. */
  readonly timeout?: number;
  /** Where time comes from. Default: the machine's clock. */
  readonly clock?: Clock;
}

/**
 * Remembers for all processes of a merchant which webhook deliveries were handled. Give it to a webhook handler as `dedupe`.
 *
 * @throws InputError for missing names and figures out of range.
 */
export function redisDedupe(options: RedisDedupeOptions): DedupeStore {
  const { connection, name, whenUnavailable = "refuse", clock = systemClock } = options;
  const { keep = 7 * 86_400_000, claimTime = 60_000, timeout = 2_000 } = options;
  checkNames(options);
  checkFigures({ keep, claimTime, timeout });
  const commands = new Commands(connection, clock, timeout);
  /** The claims under way here, the oldest first. */
  const claims = new Map<string, { readonly id: string; readonly lapsesAt: number }>();
  const nameOf = (key: string): string => keyPrefix(options, "delivery", `${name} ${key}`);
  /** Runs a script; `undefined` where Redis cannot be asked and that is no reason to stop. */
  const run = async (script: Script, key: string, parameters: readonly string[]): Promise<unknown> => {
    try {
      return await commands.run(script, [nameOf(key)], parameters, { repeat: true });
    } catch (failure) {
      if (whenUnavailable === "refuse" || !(failure instanceof RedisUnavailableError)) throw failure;
      return undefined;
    }
  };
  const take = (key: string): string => {
    const claim = claims.get(key);
    claims.delete(key);
    return claim?.id ?? "";
  };
  return {
    async claim(key) {
      const id = crypto.randomUUID();
      const state = await run(claimScript, key, [id, String(claimTime)]);
      if (state === "done" || state === "busy") return state;
      const now = clock.now();
      // Some platforms end a request in the middle of its work.
      for (const [old, { lapsesAt }] of claims) {
        if (now < lapsesAt) break;
        claims.delete(old);
      }
      claims.set(key, { id, lapsesAt: now + claimTime });
      return "new";
    },
    async complete(key) {
      const isMine = await run(completeScript, key, [take(key), String(keep)]);
      if (isMine === 0) throw new Error("redis: another process has taken the delivery on since");
    },
    async release(key) {
      await run(releaseScript, key, [take(key)]);
    },
  };
}
