import { expect, test } from "vitest";
import { rozetkaLedger } from "../src/testing/index.js";
import { cancelBatch, connect, shipKettle, startBatch } from "./guide/batch.js";
import { bookingOf, callbackEndpoint } from "./guide/callbacks.js";
import { simulatedShop } from "./guide/simulator.js";

test("the guide's batch is held, charged in part and released, and its callbacks are booked", async () => {
  const books: string[] = [];
  const endpoint = callbackEndpoint("shop-password", (event) => {
    books.push(bookingOf(event));
  });
  const { rozetka, simulator } = simulatedShop(endpoint);

  expect(await startBatch(rozetka)).toMatch(/^https:\/\/checkout\.rozetkapay\.com\//);
  simulator.actions.pay("batch-1");
  expect(await shipKettle(rozetka)).toBe(true);
  expect(await cancelBatch(rozetka)).toBe("cancelled");
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

test("the guide tells a lost answer from a refusal", async () => {
  const { rozetka, simulator } = simulatedShop(async () => new Response());
  expect(await cancelBatch(rozetka)).toBe("not-cancelled");
  await startBatch(rozetka);
  simulator.actions.pay("batch-1");
  simulator.faults.add({ operation: "batchPayments.cancel", fault: { kind: "drop-after" } });
  expect(await cancelBatch(rozetka)).toBe("look-first");
});

test("the guide's client is made of its options", () => {
  expect(connect({ environment: "production", login: "shop", password: "p" }).payments.info).toBeTypeOf(
    "function",
  );
});
