import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { plainCard, rozetkaLedger, signCallback } from "../src/testing/index.js";
import { cancelBatch, shipKettle, startBatch } from "./guide/batch.js";
import { bookingOf, callbackEndpoint, expressShop, honoShop } from "./guide/callbacks.js";
import { chargeAgain, connect, hold, outcomeOf, refund, ship, startPayment } from "./guide/payment.js";
import { simulatedShop } from "./guide/simulator.js";
import { charge } from "./support/setup.js";

const nobody = async (): Promise<Response> => new Response();

describe("a payment of the guide", () => {
  test("is paid on its page, then refunded", async () => {
    const { rozetka, simulator } = simulatedShop(nobody);
    expect(await startPayment(rozetka)).toMatch(/^https:\/\/checkout\.rozetkapay\.com\//);
    const waiting = outcomeOf(rozetka, { clock: simulator.clock });
    await simulator.clock.advance(5_000);
    simulator.actions.pay("order-12345");
    await simulator.clock.advance(5_000);
    expect(await waiting).toBe("paid");
    expect(await refund(rozetka)).toBe("refunded");
    simulator.state.balance = 0;
    expect(await refund(rozetka)).toBe("waiting");
    expect(rozetkaLedger(simulator.state)["order-12345"]).toEqual({ held: 0, charged: 80 });
  });

  test("stays open when nobody pays", async () => {
    const { rozetka, simulator } = simulatedShop(nobody);
    await startPayment(rozetka);
    const waiting = outcomeOf(rozetka, { clock: simulator.clock });
    await simulator.clock.advance(60_000);
    expect(await waiting).toBe("still-open");
  });

  test("is held, charged in part and released", async () => {
    const { rozetka, simulator } = simulatedShop(nobody);
    await hold(rozetka);
    simulator.actions.pay("order-12346");
    expect(await ship(rozetka)).toEqual({ held: 0, charged: 80_000, refunded: 0 });
  });

  test("is looked for when its answer is lost", async () => {
    const { rozetka, simulator } = simulatedShop(nobody);
    const first = await rozetka.payments.create(charge(plainCard, { init_recurrent_payment: true }));
    simulator.faults.add({ operation: "payments.createRecurrent", nth: 1, fault: { kind: "drop-after" } });
    const charged = chargeAgain(rozetka, first.details?.recurrent_id ?? "");
    await simulator.clock.advance(10_000);
    expect(await charged).toBe("succeeded");
    await expect(chargeAgain(rozetka, "1")).rejects.toMatchObject({ providerCode: "recurrent_not_found" });
    expect(rozetkaLedger(simulator.state)["order-12347"]).toEqual({ held: 0, charged: 30 });
  });
});

describe("a batch of the guide", () => {
  test("is held, charged in part and released, and its callbacks are booked", async () => {
    const books: string[] = [];
    const endpoint = callbackEndpoint("shop-password", (event) => {
      books.push(bookingOf(event));
    });
    const { rozetka, simulator } = simulatedShop(endpoint);

    expect(await startBatch(rozetka)).toMatch(/^https:\/\/checkout\.rozetkapay\.com\//);
    simulator.actions.pay("batch-1");
    expect(await shipKettle(rozetka)).toBe(true);
    expect(await cancelBatch(rozetka)).toBe("cancelled");
    // Cancelled before: by a call whose answer was lost, for all that anybody knows.
    expect(await cancelBatch(rozetka)).toBe("look-first");
    expect(rozetkaLedger(simulator.state)).toEqual({
      "order-1": { held: 0, charged: 100.5 },
      "order-2": { held: 0, charged: 0 },
    });

    await simulator.clock.advance(1000);
    expect(books.sort()).toEqual([
      "order-1: confirm succeeded",
      "order-1: hold succeeded",
      "order-2: cancel succeeded",
      "order-2: hold succeeded",
    ]);
  });

  test("tells a lost answer from a refusal", async () => {
    const { rozetka, simulator } = simulatedShop(nobody);
    expect(await cancelBatch(rozetka)).toBe("not-cancelled");
    await startBatch(rozetka);
    simulator.actions.pay("batch-1");
    simulator.faults.add({ operation: "batchPayments.cancel", fault: { kind: "drop-after" } });
    expect(await cancelBatch(rozetka)).toBe("look-first");
  });
});

describe("callback endpoints of the guide", () => {
  const body = JSON.stringify({
    id: "0",
    external_id: "order-1",
    operation: "refund",
    details: { status: "success" },
  });

  function booked() {
    const books: string[] = [];
    const endpoint = callbackEndpoint("shop-password", (event) => {
      books.push(bookingOf(event));
    });
    return { books, endpoint };
  }

  test("Hono", async () => {
    const { books, endpoint } = booked();
    const app = honoShop(endpoint);
    const genuine = await app.request("/rozetkapay", {
      method: "POST",
      body,
      headers: await signCallback(body, "shop-password"),
    });
    const forged = await app.request("/rozetkapay", {
      method: "POST",
      body,
      headers: await signCallback(body, "another-password"),
    });
    expect([genuine.status, forged.status]).toEqual([200, 401]);
    expect(books).toEqual(["order-1: refund succeeded"]);
  });

  test("Express", async () => {
    const { books, endpoint } = booked();
    const server = expressShop(endpoint).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const post = async (password: string): Promise<number> => {
      const headers = await signCallback(body, password);
      return (await fetch(`http://127.0.0.1:${port}/rozetkapay`, { method: "POST", body, headers })).status;
    };
    expect([await post("shop-password"), await post("shop-password"), await post("other")]).toEqual([
      200, 200, 401,
    ]);
    expect(books).toEqual(["order-1: refund succeeded"]);
    await new Promise((resolve) => server.close(resolve));
  });

  test("book every kind of event", () => {
    const event = { id: "", outcome: "succeeded", data: {} } as const;
    expect(bookingOf({ ...event, type: "payout" })).toBe("payout: succeeded");
    expect(bookingOf({ ...event, type: "batch", data: { batch_external_id: "b" } })).toBe("b: succeeded");
    expect(
      bookingOf({
        ...event,
        type: "subscription",
        data: { event: "payment.failed", subscription: { id: "s" } },
      }),
    ).toBe("s: payment.failed");
  });
});

test("the guide's client needs its credentials", () => {
  expect(() => connect()).toThrow("login is missing");
});
