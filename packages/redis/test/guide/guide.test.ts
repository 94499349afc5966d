import { setTimeout as pause } from "node:timers/promises";
import { systemClock as coreClock } from "@pay/core";
import { ScannedCard } from "@pay/koshelek/cash-desk";
import { createKoshelekSimulator, signPostback, testStoreId } from "@pay/koshelek/testing";
import { systemClock } from "@pay/testing";
import { serve } from "@pay/testing/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Commands } from "../../src/commands/commands.js";
import { hasRedis, type RedisServer, startRedis } from "../support/redis-server.js";
import { connect } from "./ioredis.js";
import { openShop } from "./limits.js";
import { openDesk, openWebhooks, openWithToken } from "./stores.js";

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

  test("journal, token and webhooks", async () => {
    const provider = await serve(createKoshelekSimulator({ clock: systemClock(), confirmAfter: 50 }));
    const { shop, close } = await openShop(server.url, provider.url, report);
    const fetched: string[] = [];
    const fetchToken = async () => {
      fetched.push("passcode");
      return { value: "passcode", expiresIn: 60_000 };
    };
    const encryptionKey = new Uint8Array(32).fill(1);
    const [one, other] = [1, 2].map(() => openWithToken(shop, provider.url, encryptionKey, fetchToken));
    expect([await one?.token.get(), await other?.token.get()]).toEqual(["passcode", "passcode"]);
    expect(fetched).toHaveLength(1);

    if (one === undefined) throw new Error("there is no client");
    const notes: string[] = [];
    const opened = await openDesk(shop, one.koshelek, testStoreId, (text) => notes.push(text));
    expect(notes).toEqual([expect.stringContaining("append-only")]);
    const items = [
      { name: "Чай", article: "1", price: 5_000, quantity: 1, totalAmount: 5_000, tax: "vat20" as const },
    ];
    const card = new ScannedCard({ cardSession: "S1", loyaltyId: "1" });
    const sale = await opened.desk.pay({ invoice: { orderId: "1", totalAmount: 5_000, items } }, card).result;
    expect(sale.status).toBe("paid");
    opened.close();

    const paid: string[] = [];
    const credentials = { login: "koshelek", password: "postback-password" };
    const body = JSON.stringify({ transactionId: "t1", status: "accepted" });
    for (const handle of [
      openWebhooks(shop, (id) => paid.push(id)),
      openWebhooks(shop, (id) => paid.push(id)),
    ]) {
      const headers = signPostback(credentials);
      const request = new Request("https://shop.example/", { method: "POST", body, headers });
      expect((await handle(request)).status).toBe(200);
    }
    expect(paid).toEqual(["t1"]);
    close();
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
