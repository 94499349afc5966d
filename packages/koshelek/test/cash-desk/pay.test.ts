import { JournalError } from "@pay/core/journal";
import { describe, expect, test } from "vitest";
import type { Sale } from "../../src/cash-desk/index.js";
import { declinedTotals, koshelekLedger, signPostback } from "../../src/testing/index.js";
import { createWebhooks } from "../../src/webhooks.js";
import { card, onlyPayment, openShop, tea } from "../support/desk.js";
import { makeClient } from "../support/setup.js";

describe("a sale", () => {
  test("is paid, and everything about it is in the journal before and after", async () => {
    const shop = openShop({ simulator: { confirmAfter: 1_000 } });
    const session = shop.desk.pay(tea(), card());
    await shop.clock.advance(100);
    const [open] = await shop.entries("sale");
    expect(open).toMatchObject({ status: "open", data: { checkout: { cardSession: "A1G97N" } } });
    const result = await shop.settled(session.result);
    const transactionId = onlyPayment(shop);
    expect(result).toMatchObject({
      status: "paid",
      entryId: open?.id,
      payment: { transactionId, orderId: "order-1", totalAmount: 15_000, items: tea().invoice.items },
      slip: { paymentTransactionId: transactionId, totalAmount: 15_000 },
      cancelDecline: undefined,
    });
    expect(shop.shown).toEqual(["asking-customer", "waiting-for-customer", "processing", "paid"]);
    const [closed] = await shop.entries("sale");
    expect(closed).toMatchObject({
      status: "closed",
      subject: transactionId,
      lease: undefined,
      data: { result: "paid", orderId: "order-1", totalAmount: 15_000, transactionId },
    });
    expect(JSON.stringify(closed)).not.toMatch(/1234567891011|A1G97N/);
  });

  test("is not sent when the intent cannot be written", async () => {
    const shop = openShop();
    const broken = {
      ...shop.journal,
      create: () => Promise.reject(new Error("the disk is full")),
    };
    const desk = shop.anotherDesk({ journal: broken });
    await expect(desk.pay(tea(), card()).result).rejects.toThrow("the disk is full");
    expect(shop.calls()).toEqual([]);
  });

  test("is refused before anything is written or sent when it is wrong", async () => {
    const shop = openShop();
    expect(() => shop.desk.pay(tea("order-1", 1.5), card())).toThrow(
      expect.objectContaining({ code: "invalid-input", outcome: "not-sent" }),
    );
    expect(() => shop.desk.pay(tea(), card("not a session"))).toThrow(
      expect.objectContaining({ code: "invalid-input" }),
    );
    expect([await shop.entries(), shop.calls()]).toEqual([[], []]);
  });

  test("cannot be paid twice at the same time", async () => {
    const shop = openShop({ simulator: { confirmAfter: 1_000 } });
    const first = shop.desk.pay(tea(), card());
    await expect(shop.anotherDesk().pay(tea(), card("B2H08P")).result).rejects.toMatchObject({
      code: "journal",
      reason: "locked",
    });
    expect(await shop.settled(first.result)).toMatchObject({ status: "paid" });
    expect(koshelekLedger(shop.simulator.state)).toEqual({ "order-1": { paid: 15_000, refunded: 0 } });
  });

  test.each(Object.entries(declinedTotals))(
    "of %s kopecks is declined with its reason",
    async (total, code) => {
      const shop = openShop({ simulator: { confirmAfter: 100 } });
      const result = await shop.settled(shop.desk.pay(tea("order-1", Number(total)), card()).result);
      expect(result).toMatchObject({ status: "declined", decline: { code } });
      expect(shop.calls()).not.toContain("cancel");
      expect((await shop.entries("sale"))[0]).toMatchObject({ status: "closed", data: { code } });
      expect(shop.events.at(-1)).toMatchObject({ type: "declined", code });
    },
  );

  test("below four roubles is declined at once, with its reason", async () => {
    const shop = openShop();
    const result = await shop.settled(shop.desk.pay(tea("order-1", 399), card()).result);
    expect(result).toMatchObject({ status: "declined", decline: { code: "TOTAL_AMOUNT_IS_TOO_SMALL" } });
    expect(result.status === "declined" && result.decline.text.ru).toMatch(/4 рубля/);
  });

  test.each([
    ["UNKNOWN1", "UNKNOWN_SESSION_ID"],
    ["BUSY1", "TRANSACTION_IN_PROCESSING"],
    ["OUTAGE1", "EXTERNAL_PROVIDER_ERROR"],
  ])("with card session %s is refused with %s, and nothing is cancelled", async (session, code) => {
    const shop = openShop();
    const result = await shop.settled(shop.desk.pay(tea(), card(session)).result);
    expect(result).toMatchObject({ status: "refused", decline: { code }, error: { providerCode: code } });
    expect(shop.calls()).toEqual(["checkout"]);
    expect((await shop.entries("sale"))[0]).toMatchObject({ status: "closed", data: { result: "refused" } });
  });

  test("that never left is refused, and certain not to exist", async () => {
    const shop = openShop({
      client: {
        token: () => {
          throw new Error("the library does not answer");
        },
      },
    });
    const result = await shop.settled(shop.desk.pay(tea(), card()).result);
    expect(result).toMatchObject({ status: "refused", error: { outcome: "not-sent" } });
    expect([shop.calls(), shop.simulator.state.payments.size]).toEqual([[], 0]);
  });

  test("goes on when the journal fails in the middle, and says so", async () => {
    const shop = openShop({ simulator: { confirmAfter: 100 } });
    const failing = {
      ...shop.journal,
      update: () => Promise.reject(new JournalError("unavailable", "journal: could not update")),
    };
    const result = await shop.settled(shop.anotherDesk({ journal: failing }).pay(tea(), card()).result);
    expect(result.status).toBe("paid");
    expect(shop.shown).toContain("journal-trouble");
    // What was written first is enough to find the payment again.
    await shop.clock.advance(60_000);
    const report = await shop.settled(shop.anotherDesk().recover());
    expect(report.settled).toMatchObject([{ kind: "sale", status: "paid", orderId: "order-1" }]);
  });

  test("survives a screen that throws", async () => {
    const shop = openShop({
      simulator: { confirmAfter: 100 },
      desk: {
        onEvent: () => {
          throw new Error("no screen");
        },
      },
    });
    expect(await shop.settled(shop.desk.pay(tea(), card()).result)).toMatchObject({ status: "paid" });
  });

  test("survives a screen that fails later on", async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown): void => void rejections.push(reason);
    process.on("unhandledRejection", note);
    try {
      const shop = openShop({
        simulator: { confirmAfter: 100 },
        desk: {
          onEvent: async () => {
            throw new Error("no screen");
          },
        },
      });
      expect(await shop.settled(shop.desk.pay(tea(), card()).result)).toMatchObject({ status: "paid" });
      await new Promise((resolve) => setImmediate(resolve));
      expect(rejections).toEqual([]);
    } finally {
      process.off("unhandledRejection", note);
    }
  });

  test("asks for what was rung up, however the till goes on with its objects", async () => {
    const shop = openShop({ desk: { statusTimeout: 500 } });
    const sale = structuredClone(tea()) as { invoice: { totalAmount: number; items: { price: number }[] } };
    const session = shop.desk.pay(sale as Sale, card());
    sale.invoice.totalAmount = 99_900;
    for (const item of sale.invoice.items) item.price = 1;
    const result = await shop.settled(session.result);
    expect(shop.bodies("checkout")).toMatchObject([{ checkoutInvoice: tea().invoice }]);
    if (result.status !== "canceled" || !result.next.rescan) throw new Error(result.status);
    await shop.settled(result.next.retry(card("B2H08P")).result);
    expect(shop.bodies("checkout")).toMatchObject([
      { checkoutInvoice: tea().invoice },
      { checkoutInvoice: tea().invoice },
    ]);
  });

  test.each([
    ["that no further call can name", { transactionId: "t".repeat(37) }, "cancel-unanswered"],
    ["without a name", {}, "nothing-to-cancel-by"],
  ])("is unknown, and never said not to be sent, after an answer %s", async (_what, named, reason) => {
    const shop = openShop({ desk: { cancelTimeout: 1_000 } });
    const requestId = "4ee64eb1-0012-4cd0-aefe-966d48ea7b71";
    const koshelek = makeClient({
      clock: shop.clock,
      fetch: async () => Response.json({ requestId, status: "new", ...named }),
    });
    const session = shop.anotherDesk({ koshelek }).pay(tea(), card());
    const result = await shop.settled(session.result);
    expect(result).toMatchObject({ status: "unknown", reason, error: { code: "invalid-input" } });
    expect(await session.cancel("not-confirmed")).toMatchObject({ status: "unknown" });
    expect(shop.shown.at(-1)).toBe("unknown");
    expect((await shop.entries("sale"))[0]).toMatchObject({ status: "open", lease: undefined });
    await shop.clock.advance(15_000);
    const report = await shop.settled(shop.anotherDesk({ koshelek }).recover());
    expect(report.attention).toHaveLength(1);
  });

  test("goes on when the journal fails with an error of its own kind", async () => {
    const shop = openShop({ simulator: { confirmAfter: 100 } });
    const failing = { ...shop.journal, update: () => Promise.reject(new Error("the disk is full")) };
    const result = await shop.settled(shop.anotherDesk({ journal: failing }).pay(tea(), card()).result);
    expect(result.status).toBe("paid");
    expect(shop.shown).toContain("journal-trouble");
  });
});

describe("the status", () => {
  test("is asked for between 250 and 500 ms after the checkout, then at least 250 ms apart, with a new id each", async () => {
    const shop = openShop({ desk: { statusTimeout: 2_000 } });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    const at = shop.simulator.exchanges.flatMap((exchange) =>
      exchange.direction === "received" && exchange.operation === "payments.status" ? [exchange.at] : [],
    );
    const begun = shop.simulator.exchanges[0]?.at ?? 0;
    expect((at[0] ?? 0) - begun).toBeGreaterThanOrEqual(250);
    expect((at[0] ?? 0) - begun).toBeLessThanOrEqual(500);
    expect(at.length).toBeGreaterThan(5);
    for (let index = 1; index < at.length; index += 1)
      expect((at[index] ?? 0) - (at[index - 1] ?? 0)).toBeGreaterThanOrEqual(250);
    const ids = shop.bodies("status").map(({ requestId }) => requestId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("is not asked for any more once the sale is over", async () => {
    const shop = openShop({ simulator: { confirmAfter: 300 } });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    const before = shop.calls().length;
    await shop.clock.advance(60_000);
    expect(shop.calls().length).toBe(before);
    expect(shop.clock.nextAt).toBeUndefined();
  });

  test("comes by postback without waiting for the next question", async () => {
    const { open } = createWebhooks({ login: "koshelek", password: "koshelek-password" });
    const seen: string[] = [];
    const shop = openShop({
      simulator: { postbackUrl: "https://till.example/postback" },
      desk: { pollInterval: 20_000, firstPoll: 500 },
    });
    const session = shop.desk.pay(tea(), card());
    await shop.clock.advance(600);
    shop.simulator.actions.confirm(onlyPayment(shop));
    await shop.clock.advance(300);
    // The postbacks of the simulator are carried to the desk by hand, as the shop's server would.
    for (const { payload } of shop.simulator.webhooks.deliveries) {
      const headers = signPostback({ login: "koshelek", password: "koshelek-password" });
      const event = await open(JSON.stringify(payload), headers);
      seen.push(await shop.desk.postback(event));
    }
    const at = shop.clock.now();
    expect(await session.result).toMatchObject({ status: "paid" });
    expect(shop.clock.now()).toBe(at);
    expect(seen).toEqual(["known", "known"]);
    expect(shop.calls().filter((call) => call === "status")).toHaveLength(1);
  });

  test("may fail to come for a while", async () => {
    const shop = openShop({ simulator: { confirmAfter: 400 } });
    shop.simulator.faults.add({
      operation: "payments.status",
      nth: [1, 2, 3],
      fault: { kind: "status", status: 503 },
    });
    expect(await shop.settled(shop.desk.pay(tea(), card()).result)).toMatchObject({ status: "paid" });
  });
});

test("a status of another payment is none", async () => {
  const shop = openShop({ desk: { statusTimeout: 2_000 } });
  const other = shop.desk.pay(tea("order-2"), card("B2H08P"));
  await shop.clock.advance(100);
  const transactionId = onlyPayment(shop);
  shop.simulator.actions.confirm(transactionId);
  await shop.settled(other.result);
  let isMixedUp = true;
  const koshelek = makeClient({
    clock: shop.clock,
    fetch: async (url, init) => {
      const body = JSON.parse(String(init.body)) as Record<string, unknown>;
      if (!url.endsWith("/status") || !isMixedUp) return shop.simulator.fetch(url, init);
      return shop.simulator.fetch(url, { ...init, body: JSON.stringify({ ...body, transactionId }) });
    },
  });
  const desk = shop.anotherDesk({ koshelek });
  // Not paid by the other customer's money, and cancelled by nobody's word but its own.
  const result = await shop.settled(desk.pay(tea(), card()).result);
  expect(result).toMatchObject({ status: "canceled", reason: "no-positive-status" });
  isMixedUp = false;
  await shop.clock.advance(60_000);
  expect((await shop.settled(desk.recover())).settled).toMatchObject([{ status: "still-canceled" }]);
});

describe("availability", () => {
  test("is only asked for when configured", async () => {
    const shop = openShop({ simulator: { confirmAfter: 100 } });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    expect(shop.calls()).not.toContain("availability");
  });

  test.each([false, true])(
    "leaves out what is not available (asynchronous: %s)",
    async (asynchronousAvailability) => {
      const shop = openShop({
        simulator: { confirmAfter: 100, asynchronousAvailability },
        desk: { checkAvailability: true },
      });
      const sale = { ...tea(), paymentMethods: [{ type: "DOLYAME" as const }, { type: "SBP" as const }] };
      expect(await shop.settled(shop.desk.pay(sale, card("NODOLYAME1")).result)).toMatchObject({
        status: "paid",
      });
      expect(shop.bodies("availability")[0]).toMatchObject({ cardsession: "NODOLYAME1" });
      expect(shop.bodies("checkout")[0]).toMatchObject({ paymentMethods: [{ type: "SBP" }] });
    },
  );

  test("ends the sale before it is written or sent where nothing is available", async () => {
    const shop = openShop({ desk: { checkAvailability: true } });
    const result = await shop.settled(shop.desk.pay(tea(), card("NOTHING1")).result);
    expect(result).toMatchObject({
      status: "unavailable",
      methods: [{ paymentType: "SBP", available: false }, { paymentType: "DOLYAME" }],
    });
    expect([await shop.entries(), shop.calls()]).toEqual([[], ["availability"]]);
    expect(shop.shown).toEqual(["checking-availability", "unavailable"]);
  });

  test("does not stop a sale by failing", async () => {
    const shop = openShop({ simulator: { confirmAfter: 100 }, desk: { checkAvailability: true } });
    shop.simulator.faults.add({ operation: "payments.availability", fault: { kind: "status", status: 503 } });
    expect(await shop.settled(shop.desk.pay(tea(), card()).result)).toMatchObject({ status: "paid" });
  });

  test("gives up on a list that is never complete", async () => {
    const shop = openShop({
      simulator: { confirmAfter: 100, asynchronousAvailability: true, availabilityDelay: 600_000 },
      desk: { checkAvailability: true, statusTimeout: 2_000 },
    });
    expect(await shop.settled(shop.desk.pay(tea(), card()).result)).toMatchObject({ status: "paid" });
  });
});
