import type { RedisConnection } from "./connection.js";

/** What is used of a client of the package `redis`. */
export interface NodeRedisClient {
  sendCommand(command: readonly string[], options: { readonly abortSignal: AbortSignal }): Promise<unknown>;
}

/** What is used of a cluster client of the package `redis`. */
export interface NodeRedisCluster {
  sendCommand(
    firstKey: string,
    isReadonly: boolean,
    command: string[],
    options: { readonly abortSignal: AbortSignal },
  ): Promise<unknown>;
}

/**
 * The connection of a client made with `createClient` of the package `redis`. The client stays its owner's: connect it,
 * listen to its errors and close it.
 *
 * @example
 * const client = createClient({ url: "rediss://redis.example:6380", disableOfflineQueue: true });
 * client.on("error", (error) => log(error));
 * await client.connect();
 * const connection = nodeRedis(client);
 */
export function nodeRedis(client: NodeRedisClient): RedisConnection {
  return { send: (command, { signal }) => client.sendCommand(command, { abortSignal: signal }) };
}

/** The connection of a cluster client made with `createCluster` of the package `redis`. */
export function nodeRedisCluster(cluster: NodeRedisCluster): RedisConnection {
  return {
    send: (command, { key, signal }) =>
      cluster.sendCommand(key, false, [...command], { abortSignal: signal }),
  };
}
