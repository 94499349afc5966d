import { spawnSync } from "node:child_process";
import { systemClock } from "@pay/core";
import { Cluster } from "ioredis";
import { createCluster } from "redis";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  ioredis,
  nodeRedisCluster,
  type RedisConnection,
  redisDedupe,
  redisJournal,
  redisLimits,
  redisTokens,
} from "../../src/index.js";
import { freePort, hasRedis, type RedisServer, startRedis } from "../support/redis-server.js";

interface Opened {
  readonly connection: RedisConnection;
  close(): void;
}

describe.skipIf(!hasRedis())("a cluster of three", () => {
  let nodes: RedisServer[] = [];
  beforeAll(async () => {
    nodes = await Promise.all(
      [1, 2, 3].map(async () =>
        startRedis({ settings: ["--cluster-enabled", "yes", "--cluster-port", String(await freePort())] }),
      ),
    );
    const addresses = nodes.map(({ port }) => `127.0.0.1:${port}`);
    const made = spawnSync("redis-cli", ["--cluster", "create", ...addresses, "--cluster-yes"], {
      encoding: "utf8",
    });
    expect(made.stdout + made.stderr).toContain("All 16384 slots covered");
    // Each node finds out for itself that the others are there.
    const states = (): boolean[] =>
      nodes.map(({ port }) =>
        spawnSync("redis-cli", ["-p", String(port), "cluster", "info"], { encoding: "utf8" }).stdout.includes(
          "cluster_state:ok",
        ),
      );
    await vi.waitFor(() => expect(states()).toEqual([true, true, true]), { timeout: 30_000, interval: 100 });
  }, 120_000);
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.stop()));
  });

  const clients: readonly [string, () => Promise<Opened>][] = [
    [
      "redis",
      async () => {
        const client = createCluster({ rootNodes: nodes.map(({ url }) => ({ url })) });
        client.on("error", () => undefined);
        await client.connect();
        return { connection: nodeRedisCluster(client), close: () => client.destroy() };
      },
    ],
    [
      "ioredis",
      async () => {
        const client = new Cluster(nodes.map(({ port }) => ({ host: "127.0.0.1", port })));
        client.on("error", () => undefined);
        await client.ping();
        return { connection: ioredis(client), close: () => client.disconnect() };
      },
    ],
  ];

  test.each(clients)("carries every store, with the client of %s", async (name, open) => {
    const { connection, close } = await open();
    // Several merchants, so that several nodes are met.
    for (const merchant of ["kettles", "teapots", "чай", "cups:and{saucers}"]) {
      const shop = { connection, merchant, environment: name };
      const log = redisLimits({ ...shop, processes: 1 }).open("limit", { requests: 5, window: 100 });
      const take = async (): Promise<number> => {
        const wait = log.take(systemClock);
        if (wait < 0) await log.refill?.(3);
        return wait;
      };
      // A server that has just been started may have lost what others were promised: it waits for that as well.
      await expect.poll(take, { interval: 5, timeout: 10_000 }).toBe(0);
      log.use(systemClock);
      await log.refill?.(3);

      const tokens = redisTokens(shop);
      await tokens.exclusively?.("provider", () => tokens.write("provider", { value: "t1" }));
      expect(await tokens.read("provider")).toEqual({ value: "t1" });
      await tokens.remove("provider", "t1");
      expect(await tokens.read("provider")).toBeUndefined();

      const journal = redisJournal(shop);
      const at = Date.now();
      const first = await journal.create({ id: "a", kind: "sale", data: { amount: 1 }, at, lock: "order-1" });
      const lease = { owner: "till", until: at + 60_000 };
      expect(await journal.claim({ kinds: ["sale"], at, limit: 5, lease })).toHaveLength(1);
      await expect(journal.update(first, { at, status: "closed" })).rejects.toMatchObject({
        reason: "conflict",
      });
      await journal.update({ id: "a", version: 2 }, { at, status: "closed", subject: "payment-1" });
      expect(await journal.list({ subject: "payment-1" })).toHaveLength(1);
      expect(await journal.prune(at + 1)).toBe(1);

      const dedupe = redisDedupe({ ...shop, name: "koshelek" });
      expect(await dedupe.claim("delivery")).toBe("new");
      await dedupe.complete("delivery");
      expect(await dedupe.claim("delivery")).toBe("done");
    }
    close();
  });

  test("holds keys of more than one node", async () => {
    const counts = nodes.map(({ port }) => {
      const { stdout } = spawnSync("redis-cli", ["-p", String(port), "dbsize"], { encoding: "utf8" });
      return Number(/\d+/.exec(stdout)?.[0]);
    });
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(1);
  });
});
