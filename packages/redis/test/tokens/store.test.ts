import { memoryTokens, type TokenStore, tokenSource } from "@pay/core";
import { describe, expect, test } from "vitest";
import { ioredis, type RedisConnection, redisTokens } from "../../src/index.js";
import { hasRedis } from "../support/redis-server.js";
import { sharedServer } from "../support/shared-server.js";

const key = "shop https://provider.example till";
const shop = { merchant: "kettles", environment: "test" };
const encryptionKey = new Uint8Array(32).fill(7);

describe.skipIf(!hasRedis())("token stores", () => {
  const redis = sharedServer();

  const stores: readonly [string, () => TokenStore][] = [
    ["memory", memoryTokens],
    ["redis", () => redisTokens({ ...shop, connection: redis.connection })],
    ["redis, encrypted", () => redisTokens({ ...shop, connection: redis.connection, encryptionKey })],
  ];
  describe.each(stores)("%s", (_name, open) => {
    test("keeps a token with its end, or without one", async () => {
      const store = open();
      expect(await store.read(key)).toBeUndefined();
      const expiresAt = Date.now() + 60_000;
      await store.write(key, { value: "t1", expiresAt });
      expect(await store.read(key)).toEqual({ value: "t1", expiresAt });
      await store.write(key, { value: "t2" });
      expect(await store.read(key)).toEqual({ value: "t2" });
      expect(await store.read("another")).toBeUndefined();
    });

    test("forgets a token that still is the one meant", async () => {
      const store = open();
      await store.write(key, { value: "t2" });
      await store.remove(key, "t1");
      expect(await store.read(key)).toEqual({ value: "t2" });
      await store.remove(key, "t2");
      expect(await store.read(key)).toBeUndefined();
    });

    test("runs one work at a time for a key, and goes on after one that failed", async () => {
      const store = open();
      let running = 0;
      const work = (fails: boolean) => async (): Promise<string> => {
        running += 1;
        expect(running).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 20));
        running -= 1;
        if (fails) throw new Error("no");
        return "done";
      };
      const results = await Promise.allSettled([
        store.exclusively?.(key, work(false)),
        store.exclusively?.(key, work(true)),
        store.exclusively?.(key, work(false)),
      ]);
      expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    });
  });

  test("everything has an end", async () => {
    const store = redisTokens({ ...shop, connection: redis.connection });
    await store.exclusively?.(key, () => store.write(key, { value: "t", expiresAt: Date.now() + 60_000 }));
    const names = await redis.client.keys("*");
    expect(names).toHaveLength(2);
    for (const name of names) expect(await redis.client.pTTL(name)).toBeGreaterThan(0);
  });

  test("an encrypted token shows nothing, and cannot be read in another place or with another key", async () => {
    const store = redisTokens({ ...shop, connection: redis.connection, encryptionKey });
    await store.write(key, { value: "very-secret-token" });
    const [name = ""] = await redis.client.keys("*");
    const stored = (await redis.client.hGet(name, "value")) ?? "";
    expect(stored).not.toContain("very-secret-token");
    const other = redisTokens({
      ...shop,
      connection: redis.connection,
      encryptionKey: new Uint8Array(32).fill(8),
    });
    await expect(other.read(key)).rejects.toThrow();
    await store.write("elsewhere", { value: "x" });
    const elsewhere = (await redis.client.keys("*elsewhere*"))[0] ?? "";
    await redis.client.hSet(elsewhere, "value", stored);
    await expect(store.read("elsewhere")).rejects.toThrow();
    expect(() =>
      redisTokens({ ...shop, connection: redis.connection, encryptionKey: new Uint8Array(16) }),
    ).toThrow(expect.objectContaining({ code: "configuration" }));
  });

  test("a late writer is refused", async () => {
    const [slow, quick] = [
      redisTokens({ ...shop, connection: redis.connection, lease: 100 }),
      redisTokens({ ...shop, connection: redis.connection, lease: 100 }),
    ];
    await slow.exclusively?.(key, async () => {
      // As when the process stood still: nobody keeps its lock.
      const [lock = ""] = await redis.client.keys("*:lock");
      await redis.client.hSet(lock, { owner: "nobody", until: "0" });
      await quick.exclusively?.(key, () => quick.write(key, { value: "new" }));
      await expect(slow.write(key, { value: "old" })).rejects.toThrow("another process");
    });
    expect(await slow.read(key)).toEqual({ value: "new" });
  });

  test("those who wait share the failure of the one that asked, and nobody later does", async () => {
    let requests = 0;
    const open = () =>
      tokenSource({
        key,
        store: redisTokens({ ...shop, connection: redis.connection }),
        request: async () => {
          requests += 1;
          const number = requests;
          await new Promise((resolve) => setTimeout(resolve, 300));
          if (number === 1) throw new Error("the provider is down");
          return { value: `t${number}`, expiresIn: 60_000 };
        },
      });
    const sources = [open(), open(), open()];
    const results = await Promise.allSettled(sources.map(async (source) => source.get()));
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(requests).toBe(1);
    expect(await Promise.all(sources.map(async (source) => source.get()))).toEqual(["t2", "t2", "t2"]);
    expect(requests).toBe(2);
  });

  test("without Redis every process fetches a token of its own, soon", async () => {
    const gone: RedisConnection = { send: () => Promise.reject(new Error("connect ECONNREFUSED")) };
    const source = tokenSource({
      key,
      store: redisTokens({ ...shop, connection: gone, timeout: 100 }),
      request: async () => ({ value: "own", expiresIn: 60_000 }),
    });
    const before = performance.now();
    expect(await source.get()).toBe("own");
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test("missing names are told", () => {
    expect(() =>
      redisTokens({ merchant: "", environment: "test", connection: ioredis({ call: async () => "" }) }),
    ).toThrow(expect.objectContaining({ code: "configuration" }));
  });
});
