import { setupServer } from "msw/node";
import { describe, expect, it } from "vitest";
import { type Contract, ContractError, Coverage, createContract, formatCoverage } from "../src/index.js";
import { handlers } from "../src/msw.js";
import {
  authorized,
  createKiosk,
  createOrderRequest,
  type KioskTypes,
  kioskUrl,
  type Order,
} from "./fixtures/kiosk.js";

const order: Order = {
  orderId: "o-1",
  status: "open",
  amount: { value: 1, currency: "EUR" },
  createdAt: "2026-01-01T00:00:00Z",
};

function problemsOf(contract: Contract<KioskTypes>): readonly string[] {
  try {
    contract.verify();
  } catch (error) {
    if (error instanceof ContractError) return error.problems;
    throw error;
  }
  return [];
}

describe("a contract", () => {
  it("is kept by right requests", async () => {
    const contract = createContract(createKiosk());
    expect((await contract.fetch(createOrderRequest(kioskUrl))).status).toBe(201);
    expect((await contract.fetch(`${kioskUrl}/orders/none`, { headers: authorized })).status).toBe(404);
    expect(contract.requests()).toHaveLength(2);
    expect(contract.requests("orders.create")[0]?.input?.body).toMatchObject({ reference: "r-1" });
    contract.verify();
  });

  it("is broken by a request that no operation takes, even when the client swallows the error", async () => {
    const contract = createContract(createKiosk());
    const reason = "No operation takes POST /order. Nearest: orders.create (POST /orders).";
    const request = contract.fetch(`${kioskUrl}/order`, { method: "POST" });
    await expect(request).rejects.toThrow(reason);
    await expect(request).rejects.toBeInstanceOf(ContractError);
    expect(problemsOf(contract)).toEqual([reason]);
  });

  it("is broken by a request that departs from the document, unless that is the test", async () => {
    for (const [invalidRequests, count] of [
      ["fail", 1],
      ["allow", 0],
    ] as const) {
      const contract = createContract(createKiosk(), { invalidRequests });
      expect((await contract.fetch(createOrderRequest(kioskUrl, { amount: undefined }))).status).toBe(422);
      expect(problemsOf(contract)).toHaveLength(count);
    }
  });

  it("is broken by a declared answer that nobody asked for", async () => {
    const contract = createContract(createKiosk());
    contract.answer("orders.status", { status: 200, body: order }, 2);
    contract.answer("orders.status", { status: 404, body: { code: "LATE" } }, Number.POSITIVE_INFINITY);
    contract.answer("orders.cancel", { status: 204 });
    await contract.fetch(`${kioskUrl}/orders/o-1`, { headers: authorized });
    expect(problemsOf(contract)).toEqual([
      "The answer 200 declared for orders.status was not asked for (1 of 2 left).",
      "The answer 404 declared for orders.status was not asked for.",
      "The answer 204 declared for orders.cancel was not asked for (1 of 1 left).",
    ]);
    contract.reset();
    contract.verify();
  });

  it("is broken by a simulator that fails", async () => {
    const kiosk = createKiosk();
    kiosk.state.orders.set("o-1", { ...order, createdAt: "never" });
    const contract = createContract(kiosk);
    await contract.fetch(`${kioskUrl}/orders/o-1`, { headers: authorized });
    expect(problemsOf(contract)[0]).toMatch(/^The simulator failed. orders.status: .*createdAt/);
    // The document declares a default answer, but this one was not meant to be given.
    expect(contract.requests()[0]?.failed).toBe(true);
    expect(contract.coverage.report().statuses.covered).toBe(0);
  });

  it("is kept and broken behind msw as well", async () => {
    const contract = createContract(createKiosk());
    const network = setupServer(...handlers(contract));
    network.listen({ onUnhandledFrame: "error" });
    try {
      expect((await fetch(createOrderRequest(kioskUrl))).status).toBe(201);
      await expect(fetch(`${kioskUrl}/order`)).rejects.toThrow(TypeError);
      expect(problemsOf(contract)[0]).toMatch(/Nearest: orders\./);
    } finally {
      network.close();
    }
  });
});

describe("coverage", () => {
  it("counts operations, answers and properties, and names what is missing", async () => {
    const kiosk = createKiosk({
      webhookUrl: "https://shop.example",
      deliver: async () => new Response("ok"),
    });
    const contract = createContract(kiosk);
    const empty = contract.coverage.report();
    expect(empty.operations).toMatchObject({ covered: 0, total: 6 });
    expect(empty.operations.missing).toContain("tickets.open");
    await contract.fetch(createOrderRequest(kioskUrl, { note: null }));
    const report = contract.coverage.report();
    expect(report.operations).toMatchObject({ covered: 1, total: 6 });
    expect(report.statuses.missing).toEqual([
      "orders.create 422",
      "orders.create 429",
      "orders.create default",
      "orders.list 200",
      "orders.list 422",
      "orders.status 200",
      "orders.status 404",
      "orders.status default",
      "orders.cancel 204",
      "orders.cancel 409",
      "orders.cancel default",
      "latestOrder 200",
      "tickets.open 204",
      "tickets.open 422",
    ]);
    const missing = report.requestProperties.missing.filter((name) => name.startsWith("orders.create"));
    expect(missing).toEqual([
      "orders.create header X-Channel",
      "orders.create body /payment<CodePayment>",
      "orders.create body /payment<CodePayment>/method",
      "orders.create body /payment<CodePayment>/code",
      "orders.create body /callbackUrl",
    ]);
    expect(report.answerProperties.missing).toContain("orders.create 201 body /parts/*");
    expect(report.answerProperties.missing).not.toContain("orders.create 201 header X-Order");
    expect(report.webhooks.covered).toBe(0);
    kiosk.actions.pay([...kiosk.state.orders.keys()][0] ?? "");
    await kiosk.clock.advance(0);
    expect(contract.coverage.report().webhooks.missing).toContain("orderChanged /parts");
    expect(contract.coverage.report().webhooks.missing).not.toContain("orderChanged /amount/value");
  });

  it("does not count what departs from the document, nor answers that a fault replaced or lost", async () => {
    const kiosk = createKiosk();
    const contract = createContract(kiosk, { invalidRequests: "allow" });
    await contract.fetch(createOrderRequest(kioskUrl, { extra: true }));
    expect(contract.coverage.hits()).toEqual([
      "orders.create",
      "orders.create 422",
      "orders.create 422 body ",
      "orders.create 422 body /code",
      "orders.create 422 body /details",
    ]);
    const fresh = createContract(createKiosk({ faults: [{ fault: { kind: "drop-after" } }] }));
    await fresh.fetch(createOrderRequest(kioskUrl)).catch(() => undefined);
    expect(fresh.coverage.report().operations.covered).toBe(0);
    expect(fresh.coverage.report().requestProperties.covered).toBeGreaterThan(3);
  });

  it("outlives resets and can be merged", async () => {
    const first = createContract(createKiosk());
    await first.fetch(createOrderRequest(kioskUrl));
    first.reset();
    const second = createContract(createKiosk());
    await second.fetch(`${kioskUrl}/orders?limit=2`, { headers: authorized });
    const together = new Coverage(createKiosk());
    for (const { coverage } of [first, second]) together.merge(coverage.hits());
    expect(together.report().operations.covered).toBe(2);
  });

  it("can be printed", () => {
    const text = formatCoverage(new Coverage(createKiosk()).report(), 1);
    expect(text).toContain("operations: 0 of 6 (0.0 %)\n  missing: orders.create\n  and 5 more\n");
  });
});
