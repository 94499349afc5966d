import { afterEach, describe, expect, test } from "vitest";
import { inspectRedis, nodeRedis } from "../src/index.js";
import { connectTo, hasRedis, type RedisServer, startRedis } from "./support/redis-server.js";

describe.skipIf(!hasRedis())("how a Redis is set up", () => {
  let server: RedisServer | undefined;
  afterEach(() => server?.stop());
  const findings = async (settings: readonly string[]): Promise<readonly string[]> => {
    server = await startRedis({ settings });
    const client = await connectTo(server.url);
    const found = await inspectRedis(nodeRedis(client));
    client.destroy();
    return found.map(({ code }) => code);
  };

  test("is told when it is fit for a journal", async () => {
    expect(await findings(["--appendonly", "yes", "--appendfsync", "always"])).toEqual([]);
  });

  test("is told when it keeps what it has written too late, or not at all", async () => {
    expect(await findings(["--appendonly", "yes"])).toEqual(["append-only-file-late"]);
    await server?.stop();
    expect(await findings([])).toEqual(["no-append-only-file"]);
  });

  test("is told when it drops what is needed", async () => {
    const settings = ["--maxmemory", "100mb", "--maxmemory-policy", "allkeys-lru", "--appendonly", "yes"];
    expect(await findings([...settings, "--appendfsync", "always"])).toEqual(["eviction"]);
  });

  test("is told when it only follows another", async () => {
    expect(await findings(["--replicaof", "127.0.0.1", "1"])).toEqual(["no-append-only-file", "replica"]);
  });
});
