import { systemClock } from "@pay/core";
import { Redis } from "ioredis";
import { Redis as Redis5 } from "ioredis5";
import { createClient } from "redis";
import { createClient as createClient5 } from "redis5";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeCertificate } from "../../../core/test/support/certificate.js";
import { Commands } from "../../src/commands/commands.js";
import type { Script } from "../../src/commands/script.js";
import {
  type IoredisClient,
  ioredis,
  type NodeRedisClient,
  nodeRedis,
  type RedisConnection,
} from "../../src/index.js";
import { hasRedis, type RedisServer, startRedis } from "../support/redis-server.js";

const sum: Script = {
  name: "sum",
  text: `redis.call('SET', KEYS[1], ARGV[1] + ARGV[2], 'PX', 60000)
return { redis.call('GET', KEYS[1]), tonumber(ARGV[1]), false, { 'nested', 'é€' } }`,
};
const refuse: Script = { name: "refuse", text: "return redis.error_reply('OOM the memory is full')" };
/** Some 400 ms. */
const slow: Script = {
  name: "slow",
  text: "for round = 1, 1000000 do redis.call('GET', KEYS[1]) end",
};

interface Opened {
  readonly connection: RedisConnection;
  close(): void;
}

/** The clients, each with a password, a user of its own and TLS. */
const clients: readonly [string, (server: RedisServer, ca: string) => Promise<Opened>][] = [
  ["redis 6", ({ port }, ca) => openNodeRedis(createClient(nodeRedisOptions(port, ca)))],
  ["redis 5", ({ port }, ca) => openNodeRedis(createClient5(nodeRedisOptions(port, ca)))],
  ["ioredis 6", ({ port }, ca) => openIoredis(new Redis(ioredisOptions(port, ca)))],
  ["ioredis 5", ({ port }, ca) => openIoredis(new Redis5(ioredisOptions(port, ca)))],
];

const nodeRedisOptions = (port: number, ca: string) => ({
  username: "till",
  password: "till-secret",
  socket: { tls: true as const, ca, host: "localhost", port, reconnectStrategy: false as const },
});

const ioredisOptions = (port: number, ca: string) => ({
  host: "localhost",
  port,
  username: "till",
  password: "till-secret",
  tls: { ca },
  retryStrategy: () => null,
});

async function openNodeRedis(
  client: NodeRedisClient & {
    on(event: "error", listener: () => void): unknown;
    connect(): Promise<unknown>;
    destroy(): void;
  },
): Promise<Opened> {
  client.on("error", () => undefined);
  await client.connect();
  return { connection: nodeRedis(client), close: () => client.destroy() };
}

async function openIoredis(
  client: IoredisClient & {
    on(event: "error", listener: () => void): unknown;
    ping(): Promise<unknown>;
    disconnect(): void;
  },
): Promise<Opened> {
  client.on("error", () => undefined);
  await client.ping();
  return { connection: ioredis(client), close: () => client.disconnect() };
}

describe.skipIf(!hasRedis())("over TLS, as a user with few rights", () => {
  let server: RedisServer;
  const certificate = makeCertificate();
  beforeAll(async () => {
    server = await startRedis({
      files: {
        "key.pem": certificate.key,
        "cert.pem": certificate.cert,
        // What the guide says is enough.
        "users.acl":
          "user default off\nuser till on >till-secret ~pay:* -@all +@connection +@read +@write +eval +evalsha +script|load +time +info\n",
      },
      settings: [
        ...[
          "--port",
          "0",
          "--tls-port",
          "{port}",
          "--tls-auth-clients",
          "no",
          "--aclfile",
          "{folder}/users.acl",
        ],
        ...["--tls-cert-file", "{folder}/cert.pem", "--tls-key-file", "{folder}/key.pem"],
      ],
    });
  });
  afterAll(() => server.stop());

  describe.each(clients)("the client of %s", (_name, open) => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open(server, certificate.cert);
    });
    afterAll(() => opened.close());

    test("runs a script that Redis does not know yet, and one it knows", async () => {
      const commands = new Commands(opened.connection, systemClock, 5_000);
      for (let round = 0; round < 2; round += 1) {
        expect(await commands.run(sum, ["pay:sum"], ["1", "2"])).toEqual(["3", 1, null, ["nested", "é€"]]);
      }
    });

    test("hands on what Redis refuses", async () => {
      const commands = new Commands(opened.connection, systemClock, 5_000);
      const refused = await commands
        .run(refuse, ["pay:x"], [], { repeat: true })
        .catch((error: unknown) => error);
      expect(refused).toMatchObject({ name: "RedisUnavailableError", reason: "refused" });
      const stranger = await commands.run(sum, ["other:x"], ["1", "2"]).catch((error: unknown) => error);
      expect(stranger).toMatchObject({ reason: "refused" });
      expect(String((stranger as Error).cause)).toMatch(/NOPERM|ACL failure|No permissions/);
    });

    test("waits no longer than it is told", async () => {
      const commands = new Commands(opened.connection, systemClock, 50);
      const before = performance.now();
      const failure = await commands.run(slow, ["pay:x"], []).catch((error: unknown) => error);
      expect(failure).toMatchObject({ reason: "timeout" });
      expect(performance.now() - before).toBeLessThan(350);
      const patient = new Commands(opened.connection, systemClock, 20_000);
      expect(await patient.run(sum, ["pay:sum"], ["1", "2"])).toHaveLength(4);
    });
  });
});
