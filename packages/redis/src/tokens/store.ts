import { type Clock, systemClock, type TokenStore } from "@pay/core";
import { Commands } from "../commands/commands.js";
import type { RedisConnection } from "../connection/connection.js";
import { checkFigures, checkNames, type KeyOptions, keyPrefix } from "../keys.js";
import { makeSeal } from "../seal.js";
import { Lock } from "./lock.js";
import { removeScript, writeScript } from "./scripts.js";

/** Options of {@link redisTokens}. */
export interface RedisTokensOptions extends KeyOptions {
  readonly connection: RedisConnection;
  /**
   * Milliseconds after which another process may fetch the token when the one that does has died. Renewed while it lives.
   * Default 5,000.
   */
  readonly lease?: number;
  /**
   * Milliseconds to wait for the process that fetches the token before fetching one without it. Default 30,000, which is as
   * long as a token source lets a request take.
   */
  readonly patience?: number;
  /** Milliseconds to wait for an answer of Redis. Default 1,000. */
  readonly timeout?: number;
  /** Milliseconds that tokens without an end are kept. Default a day. */
  readonly keep?: number;
  /** 32 bytes. With it tokens lie in Redis encrypted, by AES-256-GCM; all processes need the same. */
  readonly encryptionKey?: Uint8Array;
  /** Where time comes from. Default: the machine's clock. */
  readonly clock?: Clock;
}

/**
 * Tokens that all processes of a merchant share: one of them fetches, the others wait for it. Give it to token sources as
 * `store`. While Redis cannot be asked, every process fetches a token of its own. Whoever can read this Redis can act as the
 * merchant, unless there is an `encryptionKey`.
 *
 * @throws InputError for missing names, figures out of range and a key of the wrong length.
 */
export function redisTokens(options: RedisTokensOptions): TokenStore {
  const { connection, lease = 5_000, patience = 30_000, timeout = 1_000 } = options;
  const { keep = 86_400_000, clock = systemClock } = options;
  checkNames(options);
  checkFigures({ lease, patience, timeout, keep });
  const seal = makeSeal(options.encryptionKey);
  const commands = new Commands(connection, clock, timeout);
  /** The locks under which work of this store runs. */
  const held = new Map<string, Lock>();
  /** Work of this process waits here for its own, before it asks Redis. */
  const turns = new Map<string, Promise<unknown>>();
  const keysOf = (key: string): readonly [string, string] => {
    const prefix = keyPrefix(options, "token", key);
    return [prefix, `${prefix}:lock`];
  };

  const exclusively = async <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
    const lock = new Lock({ key: keysOf(key)[1], commands, clock, lease, keep });
    const isMine = await lock.take(patience);
    if (!isMine) return work();
    held.set(key, lock);
    let hasFailed = true;
    try {
      const result = await work();
      hasFailed = false;
      return result;
    } finally {
      held.delete(key);
      await lock.release(hasFailed);
    }
  };

  return {
    async read(key) {
      const [name] = keysOf(key);
      const answer = await commands.send(["HMGET", name, "value", "expiresAt"], name);
      const [value, expiresAt] = Array.isArray(answer) ? answer : [];
      if (typeof value !== "string") return undefined;
      const token = { value: await seal.open(value, name) };
      return expiresAt === "" ? token : { ...token, expiresAt: Number(expiresAt) };
    },
    async write(key, token) {
      const [name, lock] = keysOf(key);
      const { expiresAt } = token;
      const lasting = expiresAt === undefined ? keep : expiresAt - clock.date();
      if (!(lasting >= 1)) return;
      const fence = held.get(key)?.fence ?? (await unlocked(commands, lock));
      const value = await seal.close(token.value, name);
      const parameters = [value, expiresAt === undefined ? "" : String(expiresAt), whole(lasting), fence];
      const written = await commands.run(writeScript, [name, lock], parameters, { repeat: true });
      if (written !== 1) throw new Error("redis: another process has fetched a token since");
    },
    async remove(key, value) {
      const [name] = keysOf(key);
      const stored = await commands.send(["HGET", name, "value"], name);
      if (typeof stored !== "string" || (await seal.open(stored, name)) !== value) return;
      await commands.run(removeScript, [name], [stored], { repeat: true });
    },
    exclusively(key, work) {
      const turn = (turns.get(key) ?? Promise.resolve()).then(
        () => exclusively(key, work),
        () => exclusively(key, work),
      );
      turns.set(key, turn);
      const done = (): void => {
        if (turns.get(key) === turn) turns.delete(key);
      };
      turn.then(done, done);
      return turn;
    },
  };
}

const whole = (value: number): string => String(Math.ceil(value));

/** For those who write without a lock: they have nothing to be later than. */
async function unlocked(commands: Commands, lock: string): Promise<string> {
  return String((await commands.send(["HGET", lock, "fence"], lock)) ?? "0");
}
