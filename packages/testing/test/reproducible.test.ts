import fc from "fast-check";
import { expect, it } from "vitest";
import type { FaultRule } from "../src/index.js";
import { authorized, createKiosk, createOrderRequest, kioskUrl } from "./fixtures/kiosk.js";

const faultRule: fc.Arbitrary<FaultRule> = fc.oneof(
  fc.record({
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    fault: fc.constantFrom(
      { kind: "drop-before" } as const,
      { kind: "reset-after" } as const,
      { kind: "html" } as const,
      { kind: "delay", milliseconds: 300 } as const,
      { kind: "truncate" } as const,
    ),
  }),
  fc.record({
    webhook: fc.constant("*"),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
    fault: fc.constantFrom(
      { kind: "lose" } as const,
      { kind: "duplicate", after: 10 } as const,
      { kind: "reorder", within: 2000 } as const,
      { kind: "tamper" } as const,
      { kind: "lose-acknowledgement" } as const,
    ),
  }),
);

/** Two tills that create and pay orders at the same time, with whatever goes wrong; gives all that went over the wire. */
async function run(seed: number, faults: readonly FaultRule[]): Promise<unknown[]> {
  const kiosk = createKiosk({
    seed,
    faults,
    webhookUrl: "https://shop.example/webhooks",
    deliver: async (request) => {
      // A receiver that looks at the signature needs a thread of its own for it.
      await crypto.subtle.digest("SHA-256", await request.clone().arrayBuffer());
      return new Response(request.headers.has("x-signature") ? "ok" : "no");
    },
  });
  const till = async (pause: number): Promise<void> => {
    for (let round = 0; round < 3; round += 1) {
      await kiosk.clock.sleep(pause);
      const created = await kiosk.fetch(createOrderRequest(kioskUrl)).catch(() => undefined);
      const order = (await created?.json().catch(() => undefined)) as { orderId?: string } | undefined;
      if (order?.orderId !== undefined) kiosk.actions.pay(order.orderId);
      await kiosk.fetch(`${kioskUrl}/orders`, { headers: authorized }).catch(() => undefined);
    }
  };
  const tills = Promise.all([till(100), till(150)]);
  await kiosk.clock.advance(400_000);
  await tills;
  expect(kiosk.failures).toEqual([]);
  return kiosk.exchanges.map(({ at, answeredAt, request, answer, fault }) => [
    at,
    answeredAt,
    request.text,
    answer?.text,
    fault,
  ]);
}

it("takes the same course for the same seed, whatever goes wrong", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(faultRule, { maxLength: 4 }), async (seed, faults) => {
      expect(await run(seed, faults)).toEqual(await run(seed, faults));
    }),
    { numRuns: 40 },
  );
});
