import type { RedisConnection } from "./connection.js";

/** What is used of a client, or cluster client, of the package `ioredis`. */
export interface IoredisClient {
  call(command: string, ...parameters: string[]): Promise<unknown>;
}

/**
 * The connection of a `Redis` or `Cluster` of the package `ioredis`. The client stays its owner's: listen to its errors and
 * close it.
 *
 * @example
 * const connection = ioredis(new Redis("rediss://redis.example:6380", { enableOfflineQueue: false }));
 */
export function ioredis(client: IoredisClient): RedisConnection {
  return { send: ([name = "", ...parameters]) => client.call(name, ...parameters) };
}
