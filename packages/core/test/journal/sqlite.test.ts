import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test, vi } from "vitest";
import { sqliteJournal } from "../../src/journal/sqlite.node.js";

const folder = mkdtempSync(join(tmpdir(), "sqlite-journal-"));
afterAll(() => rmSync(folder, { recursive: true }));
const entry = { id: "a", kind: "sale", data: { amount: 1 }, at: 1_000 };

test("survives being closed and opened, and is written ahead and synchronised", async () => {
  const path = join(folder, "kept.db");
  const journal = sqliteJournal({ path });
  const written = await journal.create({ ...entry, lock: "order-1" });
  journal.close();
  journal.close();
  await expect(journal.read("a")).rejects.toMatchObject({ code: "journal", reason: "closed" });

  const again = sqliteJournal({ path });
  expect(await again.read("a")).toEqual(written);
  await expect(again.create({ ...entry, id: "b", lock: "order-1" })).rejects.toMatchObject({
    reason: "locked",
  });
  again.close();
  const file = new DatabaseSync(path);
  expect(file.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  file.close();
});

test("lets two programs share the file", async () => {
  const path = join(folder, "shared.db");
  const [left, right] = [sqliteJournal({ path }), sqliteJournal({ path })];
  const written = await left.create(entry);
  const changed = await right.update(written, { at: 2_000 });
  await expect(left.update(written, { at: 2_000 })).rejects.toMatchObject({ reason: "conflict" });
  const claim = { kinds: ["sale"], at: 5_000, lease: { owner: "x", until: 9_000 }, limit: 5 };
  const claims = await Promise.all([left.claim(claim), right.claim(claim)]);
  expect(claims.flat().map(({ version }) => version)).toEqual([changed.version + 1]);
});

test("hands out an entry whose data is damaged without them, and keeps what is stored", async () => {
  const path = join(folder, "damaged.db");
  const journal = sqliteJournal({ path });
  await journal.create(entry);
  await journal.create({ ...entry, id: "b" });
  const file = new DatabaseSync(path);
  file.prepare("UPDATE journal SET data = '{\"amount\":' WHERE id = 'a'").run();
  const claim = { kinds: ["sale"], at: 5_000, lease: { owner: "x", until: 9_000 }, limit: 5 };
  const [damaged, sound] = await journal.claim(claim);
  expect([damaged?.data, sound?.data]).toEqual([undefined, { amount: 1 }]);
  if (damaged !== undefined) await journal.update(damaged, { at: 5_000, status: "attention" });
  expect(file.prepare("SELECT data FROM journal WHERE id = 'a'").get()).toEqual({ data: '{"amount":' });
});

test("refuses a file of a later format and leaves it alone", () => {
  const path = join(folder, "later.db");
  const file = new DatabaseSync(path);
  file.exec("PRAGMA user_version = 2");
  expect(() => sqliteJournal({ path })).toThrow(
    expect.objectContaining({
      code: "journal",
      reason: "unavailable",
      message: expect.stringContaining("format 2"),
    }),
  );
  expect(file.prepare("PRAGMA user_version").get()).toEqual({ user_version: 2 });
});

test("says that the file cannot be opened, and that a path is missing", () => {
  expect(() => sqliteJournal({ path: join(folder, "no", "such", "folder.db") })).toThrow(
    expect.objectContaining({ code: "journal", reason: "unavailable" }),
  );
  expect(() => sqliteJournal({ path: "" })).toThrow(expect.objectContaining({ code: "configuration" }));
});

/** Runs with databases of a class of its own in place of the platform's. */
async function withDatabases(Database: typeof DatabaseSync, run: () => unknown): Promise<void> {
  const { getBuiltinModule } = process;
  const spy = vi
    .spyOn(process, "getBuiltinModule")
    .mockImplementation((name: string) =>
      name === "node:sqlite" ? { DatabaseSync: Database } : getBuiltinModule.call(process, name),
    );
  try {
    await run();
  } finally {
    spy.mockRestore();
  }
}

test("says why a change could not be written, also where SQLite has undone it by itself", async () => {
  let isFull = false;
  class Filling extends DatabaseSync {
    override exec(sql: string): void {
      if (isFull && sql === "COMMIT") {
        super.exec("ROLLBACK");
        throw new Error("database or disk is full");
      }
      super.exec(sql);
    }
  }
  await withDatabases(Filling, async () => {
    const journal = sqliteJournal({ path: join(folder, "full.db") });
    isFull = true;
    await expect(journal.create(entry)).rejects.toMatchObject({
      reason: "unavailable",
      retryable: true,
      cause: { message: "database or disk is full" },
    });
    isFull = false;
    expect(await journal.read("a")).toBeUndefined();
    expect(await journal.create(entry)).toMatchObject({ id: "a", version: 1 });
    journal.close();
  });
});

test("leaves no file open that it cannot use", async () => {
  let open = 0;
  class Counted extends DatabaseSync {
    constructor(path: string) {
      super(path);
      open += 1;
    }
    override close(): void {
      super.close();
      open -= 1;
    }
  }
  const path = join(folder, "other.txt");
  writeFileSync(path, "no database at all, ".repeat(100));
  const later = join(folder, "later-still.db");
  const file = new DatabaseSync(later);
  file.exec("PRAGMA user_version = 2");
  file.close();
  await withDatabases(Counted, () => {
    for (const unusable of [path, later]) {
      expect(() => sqliteJournal({ path: unusable })).toThrow(
        expect.objectContaining({ code: "journal", reason: "unavailable" }),
      );
    }
    expect(open).toBe(0);
  });
});

test("says what is missing on a platform without SQLite", () => {
  const { getBuiltinModule } = process;
  const spy = vi
    .spyOn(process, "getBuiltinModule")
    .mockImplementation((name: string) =>
      name === "node:sqlite" ? undefined : getBuiltinModule.call(process, name),
    );
  try {
    expect(() => sqliteJournal({ path: join(folder, "x.db") })).toThrow(
      expect.objectContaining({ code: "configuration", message: expect.stringContaining("node:sqlite") }),
    );
  } finally {
    spy.mockRestore();
  }
});
