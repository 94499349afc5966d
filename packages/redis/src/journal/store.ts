import { type Clock, systemClock } from "@pay/core";
import { type Journal, JournalError } from "@pay/core/journal";
import { Commands } from "../commands/commands.js";
import type { RedisConnection } from "../connection/connection.js";
import { checkFigures, checkNames, type KeyOptions, keyPrefix } from "../keys.js";
import { makeSeal } from "../seal.js";
import { firstPatch, nextPatch } from "./entry.js";
import { attempt, Records } from "./records.js";
import { claimScript, createScript, pruneScript, readScript, updateScript } from "./scripts.js";
import { pageSize, search } from "./search.js";

/** Options of {@link redisJournal}. */
export interface RedisJournalOptions extends KeyOptions {
  readonly connection: RedisConnection;
  /** Sets journals of one merchant apart. Default `main`. */
  readonly name?: string;
  /**
   * Whose clock leases and due times go by. `server`: that of Redis, so that the clocks of the processes need not agree.
   * `caller`: the times that are passed in, for tests on other clocks. Default `server`.
   */
  readonly time?: "server" | "caller";
  /** Milliseconds that closed entries are kept. Default 90 days. */
  readonly keepClosed?: number;
  /** Milliseconds without any write after which a whole journal is given up, open entries included. Default 400 days. */
  readonly keep?: number;
  /**
   * How many replicas must have a change before it counts as written. Default 0: what the server promises by itself. Not for
   * the cluster client of `ioredis`, which puts the question to any node.
   */
  readonly replicas?: number;
  /** 32 bytes. With it the entries' data lie in Redis encrypted, by AES-256-GCM; all processes need the same. */
  readonly encryptionKey?: Uint8Array;
  /** Milliseconds to wait for an answer of Redis. Default 2,000. */
  readonly timeout?: number;
  /** Where the time for waiting comes from. Default: the machine's clock. */
  readonly clock?: Clock;
}

/**
 * A journal that all processes of a merchant share: each entry is worked on by one process at a time, and where a lease has
 * ended, another takes over. What was written is as safe as Redis is told to keep it: see `inspectRedis`.
 *
 * @throws InputError for missing names, figures out of range and a key of the wrong length.
 */
export function redisJournal(options: RedisJournalOptions): Journal {
  const { connection, name = "main", time = "server", replicas = 0, clock = systemClock } = options;
  const { keepClosed = 90 * 86_400_000, keep = 400 * 86_400_000, timeout = 2_000 } = options;
  checkNames(options);
  checkFigures({ keepClosed, keep, timeout });
  checkFigures({ replicas }, 0);
  const records = new Records({
    commands: new Commands(connection, clock, timeout),
    seal: makeSeal(options.encryptionKey),
    prefix: keyPrefix(options, "journal", name),
    replicas,
    timeout,
  });
  const now = (at: number): string => (time === "caller" ? String(at) : "");
  return {
    create: (entry) =>
      attempt("create", async () => {
        const { id, at } = entry;
        const patch = JSON.stringify(firstPatch(entry, crypto.randomUUID()));
        const data = await records.close(id, entry.data);
        const parameters = [id, patch, data, now(at), String(keep)];
        const [state, ...found] = await records.run(createScript, parameters);
        if (state === "exists") throw new JournalError("exists", `journal: there is an entry ${id}`);
        if (state === "locked")
          throw new JournalError("locked", `journal: ${entry.lock} is taken by entry ${found[0]}`);
        await records.confirm();
        return records.read(id, found[0], found[1]);
      }),
    read: (id) =>
      attempt("read", async () => {
        const [facts, data] = await records.run(readScript, [id]);
        return facts === undefined ? undefined : records.read(id, facts, data);
      }),
    update: ({ id, version }, change) =>
      attempt("update", async () => {
        const { at } = change;
        const patch = JSON.stringify(nextPatch(change, crypto.randomUUID()));
        const data = change.data === undefined ? "" : await records.close(id, change.data);
        const forgotten = String(at - keepClosed);
        const parameters = [id, String(version), patch, data, now(at), String(keep), forgotten];
        const [state, ...found] = await records.run(updateScript, parameters);
        if (state === "conflict")
          throw new JournalError("conflict", `journal: entry ${id} was changed by somebody else`);
        await records.confirm();
        return records.read(id, found[0], found[1]);
      }),
    claim: ({ kinds, lease, at, limit, except = [], takeOver = false }) =>
      attempt("claim", async () => {
        const change = nextPatch({ at, lease }, crypto.randomUUID());
        const claim = JSON.stringify({ kinds, except, takeOver, limit: String(limit), change });
        // Not repeated: a second claim would take other entries. Those of a lost answer are free again when their lease ends.
        const found = await records.run(claimScript, [claim, now(at), String(keep)], false);
        if (found.length > 0) await records.confirm();
        return records.readAll(found);
      }),
    list: (query) => attempt("list", () => search(records, query)),
    prune: (before) =>
      attempt("prune", async () => {
        for (let pruned = 0; ; ) {
          const [count] = await records.run(pruneScript, [String(before), String(pageSize)]);
          pruned += Number(count);
          if (Number(count) < pageSize) return pruned;
        }
      }),
  };
}
