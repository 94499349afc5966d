/**
 * The journal in a SQLite file, by Node's own `node:sqlite`.
 *
 * @packageDocumentation
 */

import { InputError } from "../errors/kinds.js";
import { isPayError } from "../errors/pay-error.js";
import { JournalError } from "./errors.js";
import type { Journal, JournalEntry } from "./journal.js";
import { firstVersion, nextVersion } from "./rules.js";
import { openDatabase, type SqliteDatabase, type SqliteValue } from "./sqlite-module.node.js";

/** Options of {@link sqliteJournal}. */
export interface SqliteJournalOptions {
  /** Path of the file; it is created where it does not exist. Keep it on a local disk, not on a network share. */
  readonly path: string;
  /** How long to wait for another process that is writing, in milliseconds. The event loop stands still meanwhile. Default 5,000. */
  readonly busyTimeout?: number;
}

/** A journal in a file. */
export interface SqliteJournal extends Journal {
  /** Closes the file. Every call afterwards rejects with reason `closed`. */
  close(): void;
}

/**
 * A journal in an SQLite file, written ahead and synchronised to the disk with every change (`journal_mode=WAL`,
 * `synchronous=FULL`): what was written survives a killed process and a loss of power. Several processes of one machine may
 * share the file. It holds what the entries hold, personal data included: protect it like a database of customers.
 *
 * Needs `node:sqlite`: Node 22.13 or newer, or 22.5 with `--experimental-sqlite`.
 *
 * @throws InputError where `node:sqlite` is missing.
 * @throws JournalError with reason `unavailable` when the file cannot be opened or was written by a newer version.
 */
export function sqliteJournal(options: SqliteJournalOptions): SqliteJournal {
  const { path, busyTimeout = 5_000 } = options;
  if (typeof path !== "string" || path === "") {
    throw new InputError({
      code: "configuration",
      issues: [{ path: "path", problem: "is missing", allowed: "the path of a file" }],
    });
  }
  const database = attempt(`open ${path}`, () => prepare(openDatabase(path), busyTimeout));
  let isClosed = false;
  const transact = async <Result>(what: string, work: () => Result): Promise<Result> => {
    if (isClosed) throw new JournalError("closed", "journal: was closed");
    return attempt(what, () => asOne(database, work));
  };
  const find = (id: string): JournalEntry | undefined => {
    const row = database.prepare("SELECT * FROM journal WHERE id = ?").get(id);
    return row && entryOf(row);
  };
  const save = (sql: string, entry: JournalEntry): JournalEntry => {
    database.prepare(sql).run(...valuesOf(entry));
    return entry.data === undefined ? entry : { ...entry, data: parse(JSON.stringify(entry.data)) };
  };
  return {
    create: (entry) =>
      transact("create", () => {
        if (find(entry.id) !== undefined)
          throw new JournalError("exists", `journal: there is an entry ${entry.id}`);
        const holder =
          entry.lock === undefined
            ? undefined
            : database
                .prepare("SELECT id FROM journal WHERE lock = ? AND status <> 'closed'")
                .get(entry.lock);
        if (holder !== undefined)
          throw new JournalError("locked", `journal: ${entry.lock} is taken by entry ${holder["id"]}`);
        return save(insert, firstVersion(entry));
      }),
    read: (id) => transact("read", () => find(id)),
    update: ({ id, version }, change) =>
      transact("update", () => {
        const entry = find(id);
        if (entry?.version !== version)
          throw new JournalError("conflict", `journal: entry ${id} was changed by somebody else`);
        return save(replace, nextVersion(entry, change));
      }),
    claim: ({ kinds, lease, at, limit, except = [], takeOver = false }) =>
      transact("claim", () =>
        database
          .prepare(
            `SELECT * FROM journal WHERE status = 'open'
               AND kind IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT value FROM json_each(?))
               AND not_before <= ? AND (? OR lease_until IS NULL OR lease_until <= ?)
             ORDER BY not_before, created_at LIMIT ?`,
          )
          .all(JSON.stringify(kinds), JSON.stringify(except), at, takeOver ? 1 : 0, at, limit)
          .map((row) => save(replace, nextVersion(entryOf(row), { at, lease }))),
      ),
    list: ({ kinds, status, subject, limit = 1_000 }) =>
      transact("list", () =>
        database
          .prepare(
            `SELECT * FROM journal WHERE (? IS NULL OR kind IN (SELECT value FROM json_each(?)))
               AND (? IS NULL OR status = ?) AND (? IS NULL OR subject = ?) ORDER BY created_at LIMIT ?`,
          )
          .all(...twice(kinds && JSON.stringify(kinds)), ...twice(status), ...twice(subject), limit)
          .map(entryOf),
      ),
    prune: (before) =>
      transact("prune", () =>
        Number(
          database.prepare("DELETE FROM journal WHERE status = 'closed' AND updated_at < ?").run(before)
            .changes,
        ),
      ),
    close() {
      if (!isClosed) database.close();
      isClosed = true;
    },
  };
}

/** Runs work as a whole or not at all. */
function asOne<Result>(database: SqliteDatabase, work: () => Result): Result {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    try {
      database.exec("ROLLBACK");
    } catch {
      // A full disk and the like have undone it already. What has to be told is why, not that nothing is left to undo.
    }
    throw error;
  }
}

const schemaVersion = 1;

function prepare(database: SqliteDatabase, busyTimeout: number): SqliteDatabase {
  try {
    database.exec(`PRAGMA busy_timeout = ${Math.max(0, Math.trunc(busyTimeout))}`);
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    asOne(database, () => {
      const found = Number(database.prepare("PRAGMA user_version").get()?.["user_version"]);
      if (found > schemaVersion) {
        throw new JournalError(
          "unavailable",
          `journal: the file has format ${found}, this version knows formats up to ${schemaVersion}; update the package`,
        );
      }
      database.exec(schema);
      database.exec(`PRAGMA user_version = ${schemaVersion}`);
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

const schema = `
  CREATE TABLE IF NOT EXISTS journal (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, status TEXT NOT NULL, data TEXT NOT NULL, subject TEXT, lock TEXT,
    version INTEGER NOT NULL, lease_owner TEXT, lease_until REAL, not_before REAL NOT NULL,
    failures INTEGER NOT NULL, note TEXT, created_at REAL NOT NULL, updated_at REAL NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS journal_lock ON journal (lock) WHERE lock IS NOT NULL AND status <> 'closed';
  CREATE INDEX IF NOT EXISTS journal_due ON journal (status, not_before);
  CREATE INDEX IF NOT EXISTS journal_subject ON journal (subject) WHERE subject IS NOT NULL;
`;

const insert = `
  INSERT INTO journal (kind, status, data, subject, lock, version, lease_owner, lease_until, not_before, failures, note,
    created_at, updated_at, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
`;

// Data that could not be read is kept as it is stored, for whoever has to find out what it was.
const replace = `
  UPDATE journal SET kind = ?, status = ?, data = coalesce(?, data), subject = ?, lock = ?, version = ?, lease_owner = ?,
    lease_until = ?, not_before = ?, failures = ?, note = ?, created_at = ?, updated_at = ? WHERE id = ?
`;

function valuesOf(entry: JournalEntry): SqliteValue[] {
  const { id, kind, status, data, subject, lock, version, lease, notBefore, failures, note } = entry;
  return [
    kind,
    status,
    data === undefined ? null : JSON.stringify(data),
    subject ?? null,
    lock ?? null,
    version,
    lease?.owner ?? null,
    lease?.until ?? null,
    notBefore,
    failures,
    note ?? null,
    entry.createdAt,
    entry.updatedAt,
    id,
  ];
}

function entryOf(row: Readonly<Record<string, SqliteValue>>): JournalEntry {
  const text = (name: string): string | undefined => (row[name] === null ? undefined : String(row[name]));
  const owner = text("lease_owner");
  return {
    id: String(row["id"]),
    kind: String(row["kind"]),
    // Only this module writes the column.
    status: String(row["status"]) as JournalEntry["status"],
    data: parse(String(row["data"])),
    subject: text("subject"),
    lock: text("lock"),
    version: Number(row["version"]),
    lease: owner === undefined ? undefined : { owner, until: Number(row["lease_until"]) },
    notBefore: Number(row["not_before"]),
    failures: Number(row["failures"]),
    note: text("note"),
    createdAt: Number(row["created_at"]),
    updatedAt: Number(row["updated_at"]),
  };
}

function parse(text: string): unknown {
  try {
    return (JSON.parse(text) as unknown) ?? undefined;
  } catch {
    // One damaged entry must not hide the others.
    return undefined;
  }
}

const twice = (value: string | undefined): [SqliteValue, SqliteValue] => [value ?? null, value ?? null];

function attempt<Result>(what: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (isPayError(error)) throw error;
    throw new JournalError("unavailable", `journal: could not ${what}`, error);
  }
}
