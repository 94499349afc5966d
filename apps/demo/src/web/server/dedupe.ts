import type { DedupeStore } from "@pay/core/webhooks";
import type { Database } from "./database.ts";

/**
 * Remembers handled webhooks in the database, so that a repeated one acts only once, whatever restarts in between.
 *
 * @param source Whose webhooks: two providers may use the same key.
 */
export function sqliteDedupe(database: Database, source: string): DedupeStore {
  const named = (key: string): string => `${source} ${key}`;
  // Deliveries that the last run was handling when it died: nobody handles them any more, so they may come again.
  database.prepare("DELETE FROM webhooks WHERE state = 'busy' AND key LIKE ?").run(`${source} %`);
  const insert = database.prepare("INSERT OR IGNORE INTO webhooks (key, state, at) VALUES (?, 'busy', ?)");
  const read = database.prepare("SELECT state FROM webhooks WHERE key = ?");
  const finish = database.prepare("UPDATE webhooks SET state = 'done', at = ? WHERE key = ?");
  const remove = database.prepare("DELETE FROM webhooks WHERE key = ?");
  return {
    async claim(key) {
      if (insert.run(named(key), Date.now()).changes === 1) return "new";
      return read.get(named(key))?.["state"] === "done" ? "done" : "busy";
    },
    async complete(key) {
      finish.run(Date.now(), named(key));
    },
    async release(key) {
      remove.run(named(key));
    },
  };
}
