/**
 * Rate limits, tokens, journals and handled webhooks that many processes share, on Redis or Valkey.
 *
 * @packageDocumentation
 */
export { RedisUnavailableError } from "./commands/errors.js";
export type { CommandContext, RedisConnection } from "./connection/connection.js";
export { type IoredisClient, ioredis } from "./connection/ioredis.js";
export {
  type NodeRedisClient,
  type NodeRedisCluster,
  nodeRedis,
  nodeRedisCluster,
} from "./connection/node-redis.js";
export { type RedisDedupeOptions, redisDedupe } from "./dedupe/store.js";
export { inspectRedis, type RedisFinding } from "./inspect.js";
export { type RedisJournalOptions, redisJournal } from "./journal/store.js";
export type { KeyOptions } from "./keys.js";
export { type RedisLimitsOptions, redisLimits } from "./limits/store.js";
export { type RedisTokensOptions, redisTokens } from "./tokens/store.js";
