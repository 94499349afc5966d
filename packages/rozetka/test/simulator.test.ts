import { systemClock } from "@pay/testing";
import { serve } from "@pay/testing/node";
import { expect, test } from "vitest";
import { isPayError } from "../src/index.js";
import { createRozetkaSimulator, plainCard } from "../src/testing/index.js";
import { callByName } from "./support/calling.js";
import { sampleOperations } from "./support/samples.js";
import { charge, failure, hosted, makeClient } from "./support/setup.js";

test("every documented request is answered as the document says, in any state", async () => {
  const simulator = createRozetkaSimulator({ callbackUrl: "https://shop.example/callback" });
  const rozetka = makeClient({
    fetch: simulator.fetch,
    customerAuth: "customer-token",
    maximumAttempts: 1,
    limits: false,
  });
  const operations = sampleOperations(simulator.spec);
  // The second round meets what the first one left behind, the third one comes from the other end.
  for (const round of [operations, operations, [...operations].reverse()]) {
    for (const { name, requests } of round) {
      for (const { input } of requests) {
        const error: unknown = await callByName(rozetka, name, input).catch((thrown: unknown) => thrown);
        if (error instanceof Error && !isPayError(error)) throw error;
      }
      expect(simulator.failures, name).toEqual([]);
    }
  }
  expect(
    new Set(simulator.exchanges.flatMap((each) => ("operation" in each ? [each.operation] : []))).size,
  ).toBe(60);
});

test("works over real HTTP and in real time", async () => {
  const simulator = createRozetkaSimulator({ clock: systemClock() });
  const server = await serve(simulator);
  try {
    const rozetka = makeClient({ environment: undefined, baseUrl: server.url } as never);
    expect((await rozetka.payments.create(charge(plainCard)).withResponse()).outcome).toBe("succeeded");
    const again = await failure(rozetka.payments.create(charge(plainCard)));
    expect(again).toMatchObject({ status: 400, providerCode: "transaction_already_paid" });
  } finally {
    await server.close();
  }
});

test("the same seed gives the same run", async () => {
  const run = async (): Promise<string[]> => {
    const simulator = createRozetkaSimulator({ seed: 7 });
    const rozetka = makeClient({ fetch: simulator.fetch });
    await rozetka.payments.create(charge(plainCard));
    await rozetka.batchPayments.create(
      hosted({ orders: [{ ...hosted().orders[0], external_id: "x" } as never] }),
    );
    return simulator.exchanges.map(({ answer }) => answer?.text ?? "");
  };
  expect(await run()).toEqual(await run());
});

test.each(["pay", "endThreeDs", "dropHold", "decideOrder", "saveCard", "collectCash"] as const)(
  "%s of something unknown is a mistake of the test",
  (action) => {
    const { actions } = createRozetkaSimulator();
    expect(() => actions[action]("unknown")).toThrow(/unknown/);
  },
);
