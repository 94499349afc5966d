import { setTimeout as pause } from "node:timers/promises";
import { systemClock as coreClock } from "@pay/core";
import { createKoshelekSimulator } from "@pay/koshelek/testing";
import { systemClock } from "@pay/testing";
import { serve } from "@pay/testing/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Commands } from "../../src/commands/commands.js";
import { hasRedis, type RedisServer, startRedis } from "../support/redis-server.js";
import { connect } from "./ioredis.js";
import { openShop } from "./limits.js";

describe.skipIf(!hasRedis())("what the guide shows", () => {
  let server: RedisServer;
  const report = (): void => undefined;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  test("limits", async () => {
    const provider = await serve(createKoshelekSimulator({ clock: systemClock() }));
    const shop = await openShop(server.url, provider.url, report);
    const question = { transactionId: crypto.randomUUID() };
    // The simulator knows no such payment, which it can only say once the limit has let the question go.
    const answer: unknown = await shop.koshelek.payments
      .status(question)
      .withResponse()
      .catch((error: unknown) => error);
    expect(answer).toMatchObject({ status: expect.any(Number) });
    await expect(
      new Commands(shop.shop.connection, coreClock, 1_000).send(["DBSIZE"], ""),
    ).resolves.toBeGreaterThan(0);
    shop.close();
    await provider.close(100);
  });

  test("the other client", async () => {
    const { connection, close } = connect(server.url, report);
    const context = { key: "", signal: new AbortController().signal };
    let answer: unknown;
    for (let left = 100; left > 0 && answer === undefined; left -= 1) {
      answer = await connection.send(["PING"], context).catch(() => undefined);
      await pause(20);
    }
    expect(answer).toBe("PONG");
    close();
  });
});
