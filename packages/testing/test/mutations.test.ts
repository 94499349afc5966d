import { describe, expect, it } from "vitest";
import { createContract, formatMutations, type Mutant, mutations, runMutations } from "../src/index.js";
import { authorized, createKiosk, createOrderRequest, kioskUrl, type Order } from "./fixtures/kiosk.js";
import { kioskDocument } from "./fixtures/kiosk-document.js";

const all = mutations(kioskDocument);

function labels(kind: string, start = ""): string[] {
  return all
    .filter((mutant) => mutant.kind === kind && mutant.label.startsWith(start))
    .map(({ label }) => label);
}

function mutant(label: string): Mutant {
  const found = all.find((each) => each.label === label);
  if (found === undefined) throw new Error(`No mutant is labelled ${label}.`);
  return found;
}

describe("mutations", () => {
  it("name each change, its place and whom it concerns", () => {
    expect(labels("drop-required", "CreateOrderRequest")).toEqual([
      'CreateOrderRequest: "reference" is no longer required',
      'CreateOrderRequest: "amount" is no longer required',
      'CreateOrderRequest: "payment" is no longer required',
    ]);
    expect(labels("swap-status", "orders.create")).toEqual([
      "orders.create: answers 202 instead of 201",
      "orders.create: answers 418 instead of 422",
      "orders.create: answers 418 instead of 429",
    ]);
    expect(labels("rename-property", "Amount")).toEqual([
      'Amount: "value" is called "valueMutant"',
      'Amount: "currency" is called "currencyMutant"',
    ]);
    expect(labels("rename-property", "orders.")).toEqual([
      'orders.create: header parameter "X-Channel" is called "X-ChannelMutant"',
      'orders.list: query parameter "limit" is called "limitMutant"',
      'orders.list: query parameter "status" is called "statusMutant"',
      'orders.list: query parameter "archived" is called "archivedMutant"',
    ]);
    expect(labels("change-type", "CreateOrderRequest.note")).toEqual([
      "CreateOrderRequest.note: is of type integer instead of string",
    ]);
    expect(labels("narrow-enum")).toEqual([
      'Channel: the value "desk" is gone',
      'Amount.currency: the value "EUR" is gone',
      'OrderStatus: the value "open" is gone',
    ]);
    expect(labels("widen-enum")).toEqual([
      'Channel: the value "MUTANT" is allowed',
      'Amount.currency: the value "MUTANT" is allowed',
    ]);
    expect(mutant('Amount: "value" is called "valueMutant"')).toMatchObject({
      subjects: ["orders.create", "orders.list", "orders.status", "paid", "orderChanged"],
      directions: ["request", "answer", "webhook"],
    });
  });

  it("have ids of their own, and change one thing each", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(60);
    const original = JSON.stringify(kioskDocument);
    const changed = all.map((each) => JSON.stringify(each.document()));
    expect(changed.every((text) => text !== original)).toBe(true);
    expect(new Set(changed).size).toBe(all.length);
    expect(JSON.stringify(kioskDocument)).toBe(original);
  });

  it("keep documents that a simulator can be created on", async () => {
    for (const each of all) {
      const kiosk = createKiosk({ document: each.document() });
      const response = await kiosk.fetch(createOrderRequest(kioskUrl));
      expect([201, 422, 500]).toContain(response.status);
      for (const { message } of kiosk.failures) expect(message).not.toMatch(/cannot be used|strict mode/);
    }
  });

  it("can be limited to kinds, and take out more values of an enum", () => {
    const narrow = mutations(kioskDocument, { kinds: ["narrow-enum"], enumValues: 5 });
    expect(narrow.map(({ label }) => label).filter((label) => label.startsWith("OrderStatus"))).toEqual([
      'OrderStatus: the value "open" is gone',
      'OrderStatus: the value "paid" is gone',
      'OrderStatus: the value "cancelled" is gone',
    ]);
    expect(new Set(narrow.map(({ kind }) => kind))).toEqual(new Set(["narrow-enum"]));
  });
});

describe("a mutation run", () => {
  const original = { document: () => kioskDocument };

  async function createAndRead({ document }: Pick<Mutant, "document">): Promise<void> {
    const contract = createContract(createKiosk({ document: document() }));
    const created = await contract.fetch(createOrderRequest(kioskUrl));
    expect(created.status).toBe(201);
    const { orderId } = (await created.json()) as Order;
    expect((await contract.fetch(`${kioskUrl}/orders/${orderId}`, { headers: authorized })).status).toBe(200);
    contract.verify();
  }

  it("kills what the test notices and lists the survivors", async () => {
    const tried = [
      'Amount: "value" is called "valueMutant"',
      'Amount.currency: the value "EUR" is gone',
      "Order.createdAt: is of type integer instead of string",
      "orders.create: answers 202 instead of 201",
      'CreateOrderRequest: "reference" is no longer required',
    ];
    const report = await runMutations(tried.map(mutant), createAndRead, original);
    expect(report).toMatchObject({ killed: 4, total: 5, score: 0.8 });
    expect(report.survivors.map(({ label }) => label)).toEqual([tried[4]]);
    expect(formatMutations(report)).toBe(
      [
        "mutants killed: 4 of 5 (80.0 %)",
        "  rename-property: 1 of 1",
        "  narrow-enum: 1 of 1",
        "  change-type: 1 of 1",
        "  swap-status: 1 of 1",
        "  drop-required: 0 of 1",
        `  survived: ${tried[4]}`,
      ].join("\n"),
    );
  });

  it("refuses a test that fails on the original", async () => {
    const broken = async (): Promise<void> => {
      throw new Error("always");
    };
    await expect(runMutations([], broken, original)).rejects.toThrow(
      /fails on the original document.*always/,
    );
  });
});
