import type { Journal, JournalEntry, NewJournalEntry } from "@pay/core/journal";
import { describe, expect, test } from "vitest";
import { describeJournal } from "../../../core/test/support/journal-contract.js";
import { type RedisConnection, redisJournal } from "../../src/index.js";
import { hasRedis } from "../support/redis-server.js";
import { sharedServer } from "../support/shared-server.js";

const shop = { merchant: "kettles", environment: "test" };
const encryptionKey = new Uint8Array(32).fill(7);
const entry = (id: string, more: Partial<NewJournalEntry> = {}): NewJournalEntry => ({
  id,
  kind: "sale",
  data: { amount: 15_000 },
  at: Date.now(),
  ...more,
});
const ids = (entries: readonly JournalEntry[]): string[] => entries.map(({ id }) => id);

describe.skipIf(!hasRedis())("on Redis", () => {
  const redis = sharedServer();
  let names = 0;
  const open = (more: { readonly timeout?: number; readonly replicas?: number } = {}): Journal =>
    redisJournal({ ...shop, connection: redis.connection, ...more });

  describeJournal("redis", () =>
    redisJournal({ ...shop, connection: redis.connection, name: `j${++names}`, time: "caller" }),
  );
  describeJournal("encrypted redis", () =>
    redisJournal({
      ...shop,
      connection: redis.connection,
      name: `j${++names}`,
      time: "caller",
      encryptionKey,
    }),
  );

  test("leases go by Redis' clock, however wrong those of the processes are", async () => {
    const journal = open();
    const at = Date.now();
    await journal.create(entry("a", { at, lease: { owner: "till", until: at + 400 } }));
    const early = at + 86_400_000;
    const claim = { kinds: ["sale"], limit: 10, at: early, lease: { owner: "fast", until: early + 60_000 } };
    expect(await journal.claim(claim)).toEqual([]);
    const late = at - 86_400_000;
    const slow = { ...claim, at: late, lease: { owner: "slow", until: late + 60_000 } };
    await expect.poll(async () => ids(await journal.claim(slow)), { interval: 50 }).toEqual(["a"]);
    expect(await journal.claim(claim)).toEqual([]);
  });

  test("two claims never get the same entry", async () => {
    const journals = Array.from({ length: 8 }, () => open());
    await Promise.all(Array.from({ length: 100 }, (_, number) => open().create(entry(`e${number}`))));
    const at = Date.now();
    const claims = await Promise.all(
      journals.map((journal, number) =>
        journal.claim({ kinds: ["sale"], limit: 30, at, lease: { owner: `${number}`, until: at + 60_000 } }),
      ),
    );
    const taken = claims.flatMap(ids);
    expect(taken).toHaveLength(100);
    expect(new Set(taken).size).toBe(100);
  });

  test("who was taken for dead is refused", async () => {
    const at = Date.now();
    const [dead, next] = [open(), open()];
    const written = await dead.create(entry("a", { at, lease: { owner: "dead", until: at + 50 } }));
    const claim = { kinds: ["sale"], limit: 1, at, lease: { owner: "next", until: at + 60_000 } };
    await expect.poll(async () => (await next.claim(claim)).length, { interval: 20 }).toBe(1);
    await expect(dead.update(written, { at, status: "closed" })).rejects.toMatchObject({
      reason: "conflict",
    });
  });

  test("a write whose answer was lost is made once", async () => {
    let losses = 0;
    const lossy: RedisConnection = {
      async send(command, context) {
        const answer = await redis.connection.send(command, context);
        losses += 1;
        if (losses % 2 === 1) throw new Error("Socket closed unexpectedly");
        return answer;
      },
    };
    const journal = redisJournal({ ...shop, connection: lossy });
    const written = await journal.create(entry("a", { lock: "order-1" }));
    expect(written.version).toBe(1);
    const changed = await journal.update(written, { at: Date.now(), note: "asked" });
    expect(changed).toMatchObject({ version: 2, note: "asked" });
    await expect(journal.create(entry("a"))).rejects.toMatchObject({ reason: "exists" });
    expect(losses).toBeGreaterThan(3);
  });

  test("everything has an end, and closed entries go after their time", async () => {
    const journal = redisJournal({ ...shop, connection: redis.connection, keepClosed: 1_000 });
    const first = await journal.create(entry("a", { lock: "order-1", subject: "payment-1" }));
    await journal.create(entry("b", { status: "attention", at: Date.now() - 1_000 }));
    const at = Date.now();
    await journal.update(first, { at, status: "closed" });
    const next = await journal.create(entry("c"));
    await journal.update(next, { at: at + 2_000, note: "later" });
    expect(ids(await journal.list({}))).toEqual(["b", "c"]);
    const keys = await redis.client.keys("*");
    expect(keys.length).toBeGreaterThan(3);
    for (const key of keys) {
      expect(key).toMatch(/^pay:v1:\{kettles:test:journal:main\}:/);
      expect(await redis.client.pTTL(key)).toBeGreaterThan(86_400_000);
    }
  });

  test("shows more than fits into one page", async () => {
    const journal = open();
    await Promise.all(
      Array.from({ length: 450 }, (_, number) =>
        journal.create(
          entry(`e${number}`, { at: 1_000 + number, subject: "one", kind: number % 2 ? "sale" : "refund" }),
        ),
      ),
    );
    expect(await journal.list({ limit: 300 })).toHaveLength(300);
    expect(await journal.list({ kinds: ["sale"] })).toHaveLength(225);
    expect(ids(await journal.list({ subject: "one", limit: 2 }))).toEqual(["e0", "e1"]);
  });

  test("encrypted entries show nothing of their data", async () => {
    const journal = redisJournal({ ...shop, connection: redis.connection, encryptionKey });
    await journal.create(entry("a", { data: { loyaltyId: "2200112233445" } }));
    const dumps = await Promise.all(
      (await redis.client.keys("*:data")).map((key) => redis.client.hGetAll(key)),
    );
    expect(JSON.stringify(dumps)).not.toContain("2200112233445");
    const other = redisJournal({
      ...shop,
      connection: redis.connection,
      encryptionKey: new Uint8Array(32).fill(8),
    });
    expect(await other.read("a")).toMatchObject({ id: "a", data: undefined });
  });

  test("without enough replicas nothing counts as written", async () => {
    await expect(open({ replicas: 1, timeout: 400 }).create(entry("a"))).rejects.toMatchObject({
      code: "journal",
      reason: "unavailable",
      outcome: "not-sent",
    });
  });

  test("without Redis every method says that the journal is not available", async () => {
    const gone: RedisConnection = { send: () => Promise.reject(new Error("connect ECONNREFUSED")) };
    const journal = redisJournal({ ...shop, connection: gone, timeout: 100 });
    const at = Date.now();
    const lease = { owner: "till", until: at + 1 };
    const calls = [
      () => journal.create(entry("a")),
      () => journal.read("a"),
      () => journal.update({ id: "a", version: 1 }, { at }),
      () => journal.claim({ kinds: ["sale"], limit: 1, at, lease }),
      () => journal.list({}),
      () => journal.prune(at),
    ];
    for (const call of calls) {
      await expect(call()).rejects.toMatchObject({ code: "journal", reason: "unavailable", retryable: true });
    }
  });
});
