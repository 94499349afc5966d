import { DatabaseSync } from "node:sqlite";

/** The shop's database: sessions, orders, the timeline, and which webhooks were handled. */
export type Database = DatabaseSync;

/** Opens the database and makes its tables. Every write is on disk before the call that made it returns. */
export function openDatabase(path: string): Database {
  const database = new DatabaseSync(path);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA busy_timeout = 5000;
    CREATE TABLE IF NOT EXISTS sessions (
      id TEXT PRIMARY KEY,
      csrf TEXT NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS orders (
      id TEXT PRIMARY KEY,
      scene TEXT NOT NULL,
      session TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      document TEXT NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS orders_by_session ON orders (session, scene, created_at);
    CREATE TABLE IF NOT EXISTS timeline (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      scene TEXT,
      order_id TEXT,
      session TEXT,
      event TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS webhooks (
      key TEXT PRIMARY KEY,
      state TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS starts (at INTEGER NOT NULL, pid INTEGER NOT NULL) STRICT;
  `);
  return database;
}
