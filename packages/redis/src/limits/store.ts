import { type Clock, type LimitStore, systemClock } from "@pay/core";
import { Commands } from "../commands/commands.js";
import type { RedisConnection } from "../connection/connection.js";
import { checkFigures, checkNames, type KeyOptions, keyPrefix } from "../keys.js";
import { SharedLog } from "./log.js";

/** Options of {@link redisLimits}. */
export interface RedisLimitsOptions extends KeyOptions {
  readonly connection: RedisConnection;
  /**
   * How many processes send for this merchant at the same time, at most. While Redis cannot be asked, each keeps to this
   * part of every limit.
   */
  readonly processes: number;
  /**
   * What happens while Redis cannot be asked. `share`: after a window without any sends, and the time that answers may take,
   * each process keeps to its part of the limit; with more processes than requests there is none, and calls wait. `refuse`:
   * calls fail with code `limit-store`, nothing is sent. Default `share`.
   */
  readonly whenUnavailable?: "share" | "refuse";
  /**
   * The most rights to send that a process fetches at once. A process fetches beyond what it needs at the moment only as many
   * as it has needed lately. Default 64; 1 asks for every single call.
   */
  readonly lease?: number;
  /** Milliseconds within which fetched rights must be used. Default 50. */
  readonly leaseTime?: number;
  /** Milliseconds to wait for an answer of Redis. Default 500. */
  readonly timeout?: number;
  /**
   * Milliseconds without sends when Redis knows nothing of a limit: at its first use, and after Redis has lost its memory.
   * Never more than the limit's window, which is the default and the only safe time; less is for windows of hours whose last
   * sends are known to be few.
   */
  readonly holdBack?: number;
  /** Milliseconds that counts are kept when nobody asks any more; at the next use `holdBack` goes by first. Default a day. */
  readonly keep?: number;
  /** Where time comes from. Default: the machine's clock. */
  readonly clock?: Clock;
}

/**
 * Rate limits that all processes of a merchant keep together, exactly: no window of the limit's length holds more sends than
 * it allows, by the clock of the Redis server. Give it to clients as `limitStore`.
 *
 * @throws InputError for missing names and figures out of range.
 */
export function redisLimits(options: RedisLimitsOptions): LimitStore {
  const { connection, processes, whenUnavailable = "share", lease = 64, leaseTime = 50 } = options;
  const { timeout = 500, keep = 86_400_000, clock = systemClock } = options;
  const { holdBack = Number.MAX_SAFE_INTEGER } = options;
  checkNames(options);
  checkFigures({ processes, lease, leaseTime, timeout, keep });
  if (options.holdBack !== undefined) checkFigures({ holdBack: options.holdBack }, 0);
  const commands = new Commands(connection, clock, timeout);
  const logs = new Map<string, SharedLog>();
  return {
    open(key, limit) {
      let log = logs.get(key);
      if (log === undefined) {
        const prefix = keyPrefix(options, "limit", key);
        const keys = [prefix, `${prefix}:rights`, `${prefix}:members`, `${prefix}:shares`, `${prefix}:aside`];
        const member = crypto.randomUUID();
        const figures = { processes, lease, leaseTime, keep, holdBack, timeout };
        const shared = { ...limit, ...figures, keys, member, whenUnavailable };
        log = new SharedLog(shared, commands, clock);
        logs.set(key, log);
      }
      return log;
    },
  };
}
