import {
  createContract,
  formatCoverage,
  formatMutations,
  mutations,
  runMutations,
  systemClock,
} from "@pay/testing";
import { handlers } from "@pay/testing/msw";
import { serve } from "@pay/testing/node";
import { setupServer } from "msw/node";
import { describe, expect, it } from "vitest";
import { document } from "./document.js";
import { createKiosk } from "./kiosk.js";

const headers = { "x-key": "test-key", "content-type": "application/json" };
const order = (amount: number): RequestInit => ({
  method: "POST",
  headers,
  body: JSON.stringify({ amount }),
});

describe("README", () => {
  it("first use", async () => {
    // region first-use
    const kiosk = createKiosk({ seed: 7 });

    const created = await kiosk.fetch("https://kiosk.example/api/orders", order(10.15));
    expect(created.status).toBe(201);
    expect(kiosk.state.orders.size).toBe(1);

    const refused = await kiosk.fetch("https://kiosk.example/api/orders", order(-1));
    expect(refused.status).toBe(422);

    expect(kiosk.failures).toEqual([]);
    // endregion
  });

  it("doors", async () => {
    // region doors
    // Mock Service Worker: your code keeps calling the provider's address.
    const network = setupServer(...handlers(createKiosk()));
    network.listen();
    const mocked = await fetch("https://kiosk.example/api/orders", order(5));
    network.close();

    // A real server, for anything that speaks HTTP.
    const server = await serve(createKiosk({ clock: systemClock() }), { port: 0 });
    const served = await fetch(`${server.url}/orders`, order(5));
    await server.close();

    expect(await served.text()).toBe(await mocked.text());
    // endregion
  });

  it("faults", async () => {
    // region faults
    const kiosk = createKiosk();
    kiosk.faults.add({ operation: "orders.create", nth: 1, fault: { kind: "drop-after" } });

    await expect(kiosk.fetch("https://kiosk.example/api/orders", order(5))).rejects.toThrow("fetch failed");
    expect(kiosk.state.orders.size).toBe(1); // the order was made: only its answer is lost
    // endregion
  });

  it("webhooks", async () => {
    // region webhooks
    const received: unknown[] = [];
    const kiosk = createKiosk({
      deliver: async (request) => {
        received.push(await request.json());
        return new Response(null, { status: received.length === 1 ? 503 : 200 });
      },
    });
    await kiosk.fetch("https://kiosk.example/api/orders", order(5));
    const [orderId = ""] = kiosk.state.orders.keys();

    kiosk.actions.pay(orderId);
    await kiosk.clock.advance(0); // the first attempt is due at once, and refused
    await kiosk.clock.advance(1_000); // the second one a second later
    expect(received).toHaveLength(2);
    expect(kiosk.webhooks.deliveries[0]?.state).toBe("acknowledged");
    // endregion
  });

  it("contract", async () => {
    // region contract
    const contract = createContract(createKiosk());
    contract.answer("orders.create", { status: 402, body: { code: "LIMIT_EXCEEDED" } });

    const response = await contract.fetch("https://kiosk.example/api/orders", order(5));
    expect(response.status).toBe(402);

    contract.verify(); // throws when anything was not as declared
    const summary = formatCoverage(contract.coverage.report(), 3); // one line per number, and what is missing
    // endregion
    expect(summary).toContain("operations: 1 of 1 (100.0 %)");
  });

  it("mutations", async () => {
    // region mutations
    const report = await runMutations(
      mutations(document),
      async (mutant) => {
        const contract = createContract(createKiosk({ document: mutant.document() }));
        const created = await contract.fetch("https://kiosk.example/api/orders", order(5));
        expect(created.status).toBe(201);
        contract.verify();
      },
      { document: () => document },
    );
    const summary = formatMutations(report); // the score, and every survivor by name
    // endregion
    expect(summary).toMatch(/^mutants killed: \d+ of \d+ \(\d+\.\d %\)/);
    expect(report.killed).toBeGreaterThan(5);
    expect(report.survivors.map(({ label }) => label)).toContain("orders.create: answers 418 instead of 401");
  });
});
