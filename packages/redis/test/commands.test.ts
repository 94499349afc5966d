import { systemClock } from "@pay/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Commands } from "../src/commands/commands.js";
import { nodeRedis, type RedisConnection } from "../src/index.js";
import { connectTo, hasRedis, type RedisServer, startRedis } from "./support/redis-server.js";
import { SimulatedClock } from "./support/simulated-clock.js";

describe("a command", () => {
  test("is sent again while time is left, and then says why it failed", async () => {
    const clock = new SimulatedClock();
    let sent = 0;
    const connection: RedisConnection = {
      send: async () => {
        sent += 1;
        throw new Error("Socket closed unexpectedly");
      },
    };
    const failed = new Commands(connection, clock, 500).send(["PING"], "").catch((error: unknown) => error);
    await clock.advance(1_000);
    expect(await failed).toMatchObject({
      reason: "connection",
      cause: { message: "Socket closed unexpectedly" },
    });
    expect(sent).toBeGreaterThanOrEqual(10);
  });

  test("is not sent again when Redis has refused it for good", async () => {
    let sent = 0;
    const connection: RedisConnection = {
      send: async () => {
        sent += 1;
        throw new Error("OOM command not allowed when used memory > 'maxmemory'.");
      },
    };
    const failed = await new Commands(connection, systemClock, 500)
      .send(["PING"], "")
      .catch((error: unknown) => error);
    expect(failed).toMatchObject({ reason: "refused" });
    expect(sent).toBe(1);
  });

  test("is told when nobody waits for it any more", async () => {
    const clock = new SimulatedClock();
    let signal: AbortSignal | undefined;
    const connection: RedisConnection = {
      send: (_command, context) => {
        signal = context.signal;
        return new Promise(() => undefined);
      },
    };
    const failed = new Commands(connection, clock, 500).send(["PING"], "").catch((error: unknown) => error);
    await clock.advance(499);
    expect(signal?.aborted).toBe(false);
    await clock.advance(1);
    expect(await failed).toMatchObject({ reason: "timeout" });
    expect(signal?.aborted).toBe(true);
  });
});

describe.skipIf(!hasRedis())("a command whose process stood still", () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  test("has its answer all the same", async () => {
    const client = await connectTo(server.url);
    const answer = new Commands(nodeRedis(client), systemClock, 50).send(["PING"], "");
    // Until the command has left.
    await new Promise((resolve) => setImmediate(resolve));
    for (const until = performance.now() + 300; performance.now() < until; );
    expect(await answer).toBe("PONG");
    client.destroy();
  });
});
