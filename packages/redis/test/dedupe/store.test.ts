import { type DedupeStore, memoryDedupe, webhookHandler } from "@pay/core/webhooks";
import { describe, expect, test } from "vitest";
import { type RedisConnection, redisDedupe } from "../../src/index.js";
import { hasRedis } from "../support/redis-server.js";
import { sharedServer } from "../support/shared-server.js";

const shop = { merchant: "kettles", environment: "test", name: "koshelek" };

describe.skipIf(!hasRedis())("stores of handled deliveries", () => {
  const redis = sharedServer();

  const stores: readonly [string, () => DedupeStore][] = [
    ["memory", memoryDedupe],
    ["redis", () => redisDedupe({ ...shop, connection: redis.connection })],
  ];
  describe.each(stores)("%s", (_name, open) => {
    test("lets a delivery be handled once", async () => {
      const store = open();
      expect(await store.claim("a")).toBe("new");
      expect(await store.claim("a")).toBe("busy");
      await store.complete("a");
      expect(await store.claim("a")).toBe("done");
      expect(await store.claim("b")).toBe("new");
    });

    test("lets it be handled again when it failed", async () => {
      const store = open();
      await store.claim("a");
      await store.release("a");
      expect(await store.claim("a")).toBe("new");
    });

    test("gives it to one of many", async () => {
      const store = open();
      const claims = await Promise.all(Array.from({ length: 50 }, () => store.claim("a")));
      expect(claims.filter((claim) => claim === "new")).toHaveLength(1);
    });
  });

  const deliver = async (dedupe: DedupeStore, handled: string[], id = "a"): Promise<number> => {
    const handler = webhookHandler({
      open: async (rawBody) => String(new TextDecoder().decode(rawBody as Uint8Array)),
      keyOf: (event) => event,
      acknowledge: () => new Response(null, { status: 200 }),
      orderOf: (event) => ({ of: event, before: event === "old" ? ["end"] : [], reaches: [event] }),
      onEvent: (event) => {
        handled.push(event);
      },
      dedupe,
    });
    return (await handler(new Request("https://shop.example/", { method: "POST", body: id }))).status;
  };

  test("processes share what was handled", async () => {
    const handled: string[] = [];
    const stores = [1, 2, 3].map(() => redisDedupe({ ...shop, connection: redis.connection }));
    for (const store of stores) expect(await deliver(store, handled)).toBe(200);
    expect(handled).toEqual(["a"]);
  });

  test("processes share what an object has reached", async () => {
    const handled: string[] = [];
    const [one, other] = [
      redisDedupe({ ...shop, connection: redis.connection }),
      redisDedupe({ ...shop, connection: redis.connection }),
    ];
    expect(await deliver(one, handled, "end")).toBe(200);
    expect(await deliver(other, handled, "old")).toBe(200);
    expect(handled).toEqual(["end"]);
  });

  test("keeps names apart, and everything has an end", async () => {
    const handled: string[] = [];
    await deliver(redisDedupe({ ...shop, connection: redis.connection }), handled);
    await deliver(redisDedupe({ ...shop, name: "sibs", connection: redis.connection }), handled);
    await deliver(redisDedupe({ ...shop, merchant: "teapots", connection: redis.connection }), handled);
    expect(handled).toHaveLength(3);
    const names = await redis.client.keys("*");
    for (const name of names) expect(await redis.client.pTTL(name)).toBeGreaterThan(86_400_000);
    expect(names).toContain("pay:v1:{kettles:test:delivery:koshelek%20a}");
  });

  test("a delivery whose process died is handled again after a while, and the dead one's word comes too late", async () => {
    const dead = redisDedupe({ ...shop, connection: redis.connection, claimTime: 80 });
    const next = redisDedupe({ ...shop, connection: redis.connection });
    expect(await dead.claim("a")).toBe("new");
    expect(await next.claim("a")).toBe("busy");
    await expect.poll(() => next.claim("a"), { interval: 20 }).toBe("new");
    await expect(dead.complete("a")).rejects.toThrow("another process");
    await dead.release("a");
    expect(await next.claim("a")).toBe("busy");
    await next.complete("a");
    expect(await dead.claim("a")).toBe("done");
  });

  test("a claim whose answer was lost is made once more, and is one claim", async () => {
    let losses = 0;
    const lossy: RedisConnection = {
      async send(command, context) {
        const answer = await redis.connection.send(command, context);
        losses += 1;
        if (losses <= 2) throw new Error("Socket closed unexpectedly");
        return answer;
      },
    };
    const store = redisDedupe({ ...shop, connection: lossy });
    expect(await store.claim("a")).toBe("new");
    await store.complete("a");
    expect(await redisDedupe({ ...shop, connection: redis.connection }).claim("a")).toBe("done");
  });

  test("without Redis a delivery is refused, or handled, as the merchant chooses", async () => {
    const gone: RedisConnection = { send: () => Promise.reject(new Error("connect ECONNREFUSED")) };
    const handled: string[] = [];
    const strict = redisDedupe({ ...shop, connection: gone, timeout: 100 });
    expect(await deliver(strict, handled)).toBe(500);
    expect(handled).toEqual([]);
    const lenient = redisDedupe({ ...shop, connection: gone, timeout: 100, whenUnavailable: "handle" });
    expect(await deliver(lenient, handled)).toBe(200);
    expect(await deliver(lenient, handled, "old")).toBe(200);
    expect(handled).toEqual(["a", "old"]);
  });
});
