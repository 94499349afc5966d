import { InputError } from "../errors/kinds.js";

/** What SQLite stores. */
export type SqliteValue = null | number | bigint | string | Uint8Array;

/** The part of `node:sqlite` that the journal uses. */
export interface SqliteDatabase {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** A prepared statement. */
export interface SqliteStatement {
  run(...values: SqliteValue[]): { readonly changes: number | bigint };
  get(...values: SqliteValue[]): Record<string, SqliteValue> | undefined;
  all(...values: SqliteValue[]): Record<string, SqliteValue>[];
}

interface SqliteModule {
  readonly DatabaseSync: new (path: string) => SqliteDatabase;
}

/**
 * Opens a database with the platform's own SQLite. The module is looked up when it is needed, so that this one can be
 * imported where there is none.
 *
 * @throws InputError where there is none.
 */
export function openDatabase(path: string): SqliteDatabase {
  // A global of Node alone, and there only since 20.16.
  const { process } = globalThis as {
    readonly process?: { getBuiltinModule?(name: string): unknown; readonly version?: string };
  };
  const found = process?.getBuiltinModule?.("node:sqlite");
  if (found === undefined) {
    throw new InputError({
      code: "configuration",
      issues: [
        {
          path: "sqliteJournal",
          problem: `needs node:sqlite, which ${process?.version === undefined ? "this platform" : `Node ${process.version}`} does not have`,
          allowed: "Node 22.13 or newer, Node 22.5 or newer with --experimental-sqlite, or another journal",
        },
      ],
    });
  }
  const { DatabaseSync } = found as SqliteModule;
  return new DatabaseSync(path);
}
