/** What goes along with a command. */
export interface CommandContext {
  /** One of the keys the command touches; clients of a cluster find the node by it. */
  readonly key: string;
  /** Aborted when nobody waits for the answer any more. A command that was not written yet need not be sent then. */
  readonly signal: AbortSignal;
}

/**
 * A way to send commands to Redis: all that the stores need of a client. `nodeRedis`, `nodeRedisCluster` and `ioredis` make
 * one from a client; anything else that can send a command as a list of texts will do.
 */
export interface RedisConnection {
  /**
   * Sends one command and resolves with its answer: text, number, `null` or a list of these. Rejects with an error
   * whose message begins with Redis' own code (`NOSCRIPT …`) when Redis refused.
   */
  send(command: readonly string[], context: CommandContext): Promise<unknown>;
}
