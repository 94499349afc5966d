import fc from "fast-check";
import { expect, test } from "vitest";
import { moneyOf } from "../src/index.js";
import { createRozetkaSimulator, plainCard, rozetkaLedger, signCallback } from "../src/testing/index.js";
import { createWebhooks } from "../src/webhooks.js";
import { charge, makeClient } from "./support/setup.js";

const total = 10_050;
const order = { external_id: "order-1" };

const step = fc.record({
  method: fc.constantFrom("confirm", "cancel", "refund"),
  kopecks: fc.option(fc.integer({ min: 1, max: 2 * total }), { nil: undefined }),
});

test("whatever is confirmed, cancelled and refunded, no kopeck is made or lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(step, { maxLength: 6 }), async (confirm, steps) => {
      const simulator = createRozetkaSimulator();
      const rozetka = makeClient({ fetch: simulator.fetch, limits: false });
      await rozetka.payments.create(charge(plainCard, { confirm }));
      for (const { method, kopecks } of steps) {
        const amount = kopecks === undefined ? {} : { amount: kopecks / 100 };
        // What the provider refuses changes nothing, which the sums below show.
        await rozetka.payments[method]({ ...order, ...amount }).catch(() => undefined);
      }
      const info = await rozetka.payments.info(order);
      const { held, charged, refunded } = moneyOf(info);
      const released = Math.round(Number(info.amount_canceled) * 100);
      expect(held + charged + refunded + released).toBe(total);
      expect(Math.min(held, charged, refunded, released)).toBeGreaterThanOrEqual(0);
      expect(rozetkaLedger(simulator.state)["order-1"]).toEqual({ held: held / 100, charged: charged / 100 });
      expect(simulator.failures).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const members = [
  "id",
  "external_id",
  "operation",
  "details",
  "order_details",
  "orders_details",
  "batch_details",
  "event",
  "subscription",
  "payout_type",
  "purchased",
  "purchase_details",
  "payment_method",
  "payment",
  "customer",
  "status_code",
] as const;

const bodies = fc.dictionary(
  fc.constantFrom(...members),
  fc.oneof(fc.jsonValue(), fc.constant("add_payment_method")),
);

test("a genuine body of any form is an event or a refusal, never a crash", async () => {
  const { open } = createWebhooks({ password: "p" });
  await fc.assert(
    fc.asyncProperty(fc.oneof(bodies, fc.jsonValue()), async (body) => {
      const text = JSON.stringify(body);
      const event = await open(text, await signCallback(text, "p")).catch((error: unknown) => {
        expect(error).toMatchObject({ code: "webhook-payload" });
        return undefined;
      });
      if (event !== undefined) expect(event.data).toEqual(JSON.parse(text));
    }),
    { numRuns: 500 },
  );
});

test("one changed bit, anywhere, is noticed", async () => {
  const { open } = createWebhooks({ password: "p", alphabet: "either" });
  const body = new TextEncoder().encode(JSON.stringify({ id: "0", operation: "payment", note: "Оплата" }));
  const headers = await signCallback(body, "p");
  await fc.assert(
    fc.asyncProperty(fc.nat(body.length * 8 - 1), async (bit) => {
      const changed = Uint8Array.from(body);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      await expect(open(changed, headers)).rejects.toMatchObject({ code: "webhook-signature" });
    }),
    { numRuns: 200 },
  );
});
