import { describe, expect, it } from "vitest";
import { defineSimulator, type RequestExchange, VirtualClock } from "../src/index.js";
import {
  authorized,
  createKiosk,
  createOrderRequest,
  kioskUrl,
  type Order,
  orderBody,
} from "./fixtures/kiosk.js";
import { kioskDocument } from "./fixtures/kiosk-document.js";

function received(simulator: { exchanges: readonly unknown[] }): RequestExchange[] {
  return simulator.exchanges as RequestExchange[];
}

async function problem(response: Response): Promise<{ code: string; details?: string }> {
  return (await response.json()) as { code: string; details?: string };
}

describe("a simulator", () => {
  it("carries an operation out and keeps its state", async () => {
    const kiosk = createKiosk();
    const created = await kiosk.fetch(createOrderRequest(kioskUrl));
    expect(created.status).toBe(201);
    const order = (await created.json()) as Order;
    expect(order).toMatchObject({ reference: "r-1", status: "open", createdAt: "2026-01-01T00:00:00.000Z" });
    expect(created.headers.get("x-order")).toBe(order.orderId);
    const read = await kiosk.fetch(`${kioskUrl}/orders/${order.orderId}`, { headers: authorized });
    expect(await read.json()).toEqual(order);
    expect(kiosk.failures).toEqual([]);
  });

  it("lets tests read and change the state", async () => {
    const kiosk = createKiosk();
    kiosk.state.orders.set("o-1", {
      orderId: "o-1",
      status: "paid",
      amount: { value: 1, currency: "PLN" },
      createdAt: "2026-01-01T00:00:00Z",
    });
    const response = await kiosk.fetch(`${kioskUrl}/orders/o-1`, { method: "DELETE", headers: authorized });
    expect(response.status).toBe(409);
  });

  it("gives the same ids and answers for the same seed, and others for another", async () => {
    const ids = async (seed: string): Promise<string[]> => {
      const kiosk = createKiosk({ seed });
      const orders = [];
      for (let index = 0; index < 3; index += 1) {
        orders.push((await (await kiosk.fetch(createOrderRequest(kioskUrl))).json()) as Order);
      }
      return orders.map(({ orderId }) => orderId);
    };
    const first = await ids("a");
    expect(await ids("a")).toEqual(first);
    expect(await ids("b")).not.toEqual(first);
    expect(new Set(first).size).toBe(3);
  });

  it("refuses wrong credentials before it looks at the request", async () => {
    const kiosk = createKiosk({ password: "other" });
    const response = await kiosk.fetch(createOrderRequest(kioskUrl, { amount: "nonsense" }));
    expect(response.status).toBe(401);
    expect(await response.text()).toBe("");
    expect(received(kiosk)[0]?.processed).toBe(false);
  });

  it("asks no credentials where the document asks none, and answers plain text", async () => {
    const kiosk = createKiosk();
    const response = await kiosk.fetch(`${kioskUrl}/orders/latest?key=of-a-security-scheme`);
    expect(await response.text()).toBe("none");
    expect(response.headers.get("content-type")).toBe("text/plain");
    expect(received(kiosk)[0]?.operation).toBe("latestOrder");
  });

  it.each([
    ["a missing property", { reference: undefined }, "body  required"],
    ["an unknown property", { extra: 1 }, "body  additionalProperties"],
    ["a wrong enum value", { amount: { value: 1, currency: "USD" } }, "body /amount/currency enum"],
    ["too many decimals", { amount: { value: 1.005, currency: "EUR" } }, "body /amount/value multipleOf"],
    ["a wrong variant", { payment: { method: "code", code: "12" } }, "body /payment/code pattern"],
    ["a wrong format", { callbackUrl: "not a url" }, "body /callbackUrl format"],
  ])("answers %s as the provider does", async (_, changes, expected) => {
    const kiosk = createKiosk();
    const response = await kiosk.fetch(createOrderRequest(kioskUrl, changes));
    expect(response.status).toBe(422);
    expect((await problem(response)).details?.split("\n")).toContain(expected);
    expect(received(kiosk)[0]?.violations.length).toBeGreaterThan(0);
    expect(kiosk.state.orders.size).toBe(0);
    expect(kiosk.failures).toEqual([]);
  });

  it.each([
    ["the variant that was meant", { method: "code", code: "12" }, ["body /payment/code pattern"]],
    [
      "all that is wrong with it",
      { method: "card", tok: 1 },
      ["body /payment required", "body /payment additionalProperties"],
    ],
    ["that no variant was meant", { method: "cash" }, ["body /payment oneOf"]],
    ["that it is no object", "cash", ["body /payment oneOf"]],
  ])("says of a value without a fitting variant %s", async (_, payment, expected) => {
    const response = await createKiosk().fetch(createOrderRequest(kioskUrl, { payment }));
    expect((await problem(response)).details?.split("\n")).toEqual(expected);
  });

  it("accepts decimals that binary fractions cannot hold, and null where it is allowed", async () => {
    const kiosk = createKiosk();
    const amount = { value: 1.15, currency: "EUR" };
    expect((await kiosk.fetch(createOrderRequest(kioskUrl, { amount, note: null }))).status).toBe(201);
  });

  it("refuses broken JSON, another content type, a missing body and one that is not wanted", async () => {
    const kiosk = createKiosk();
    const details = async (init: RequestInit, url = `${kioskUrl}/orders`): Promise<string | undefined> =>
      (await problem(await kiosk.fetch(url, { method: "POST", headers: authorized, ...init }))).details;
    expect(await details({ body: "{" })).toBe("body  syntax");
    expect(await details({ body: "a", headers: { ...authorized, "content-type": "text/plain" } })).toBe(
      "content-type  unsupported",
    );
    expect(await details({})).toBe("body  required");
    const cancel = await kiosk.fetch(`${kioskUrl}/orders/o-1`, {
      method: "DELETE",
      headers: authorized,
      body: "{}",
    });
    expect(cancel.status).toBe(500);
    expect(kiosk.failures[0]?.message).toMatch(/422/);
  });

  it("reads query and header parameters as the types the document gives them", async () => {
    const kiosk = createKiosk();
    for (let index = 0; index < 3; index += 1) await kiosk.fetch(createOrderRequest(kioskUrl));
    kiosk.actions.pay([...kiosk.state.orders.keys()][0] ?? "");
    const list = async (query: string): Promise<Response> =>
      kiosk.fetch(`${kioskUrl}/orders?${query}`, { headers: authorized });
    expect(await (await list("status=open&status=cancelled&limit=5&archived=false")).json()).toHaveLength(2);
    expect(await (await list("status=open&limit=1")).json()).toHaveLength(1);
    expect((await problem(await list("limit=many"))).details).toBe("query limit type");
    expect((await problem(await list("limit=51"))).details).toBe("query limit maximum");
    expect((await problem(await list("page=2"))).details).toBe("query page undeclared");
    const wrongHeader = await kiosk.fetch(
      createOrderRequest(kioskUrl, {}, { headers: { ...authorized, "x-channel": "mail" } }),
    );
    expect((await problem(wrongHeader)).details).toBe("header X-Channel enum");
  });

  it("reads forms", async () => {
    const kiosk = createKiosk();
    const headers = { ...authorized, "content-type": "application/x-www-form-urlencoded" };
    const body = "subject=Lost+receipt&priority=2&tags=a&tags=b";
    const response = await kiosk.fetch(`${kioskUrl}/tickets`, { method: "POST", headers, body });
    expect(response.status).toBe(204);
    expect(kiosk.state.tickets).toEqual([{ subject: "Lost receipt", priority: 2, tags: ["a", "b"] }]);
  });

  it("answers an unknown path as the provider does and names the nearest operation", async () => {
    const kiosk = createKiosk();
    const unknown = await kiosk.fetch(`${kioskUrl}/ordres/17`, { method: "DELETE", headers: authorized });
    expect(unknown.status).toBe(404);
    expect(kiosk.unhandled[0]?.unhandled).toBe(
      "No operation takes DELETE /ordres/17. Nearest: orders.cancel (DELETE /orders/{orderId}).",
    );
    const method = await kiosk.fetch(`${kioskUrl}/orders`, { method: "PUT", headers: authorized });
    expect(method.status).toBe(405);
    const outside = await kiosk.fetch("https://test.kiosk.example/elsewhere");
    expect(outside.status).toBe(404);
    expect(kiosk.unhandled[2]?.unhandled).toContain('outside of kiosk\'s base path "/api"');
  });

  it("serves below another base path when told to", async () => {
    const kiosk = createKiosk({ basePath: "/partner/" });
    expect(kiosk.basePath).toBe("/partner");
    expect((await kiosk.fetch(createOrderRequest("https://anything.example/partner"))).status).toBe(201);
    expect((await kiosk.fetch(createOrderRequest("https://anything.example/partners"))).status).toBe(404);
  });

  it("limits the rate on its clock, with the provider's headers", async () => {
    const kiosk = createKiosk({ limits: { default: { requests: 2, window: 1000 } } });
    const create = (): Promise<Response> => kiosk.fetch(createOrderRequest(kioskUrl));
    expect((await create()).headers.get("x-ratelimit-remaining")).toBe("1");
    await create();
    const refused = await create();
    expect(refused.status).toBe(429);
    expect(refused.headers.get("x-ratelimit-reset")).toBe("1");
    expect(kiosk.state.orders.size).toBe(2);
    await kiosk.clock.advance(1000);
    expect((await create()).status).toBe(201);
    const unlimited = createKiosk({ limits: false });
    expect((await unlimited.fetch(createOrderRequest(kioskUrl))).headers.get("x-ratelimit-limit")).toBeNull();
  });

  it("fails loudly when its own answer departs from the document", async () => {
    const kiosk = createKiosk();
    kiosk.state.orders.set("o-1", {
      orderId: "o-1",
      status: "vanished",
      amount: { value: 1, currency: "PLN" },
      createdAt: "yesterday",
    });
    const response = await kiosk.fetch(`${kioskUrl}/orders/o-1`, { headers: authorized });
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("The simulator of kiosk is at fault");
    expect(kiosk.failures).toHaveLength(1);
    expect(kiosk.failures[0]?.violations.map(({ at }) => at)).toEqual(["/status", "/createdAt"]);
  });

  it("fails loudly when its own answer says more than the document", async () => {
    const kiosk = createKiosk();
    const order = {
      orderId: "o-1",
      status: "open",
      amount: { value: 1, currency: "PLN" as const },
      createdAt: "2026-01-01T00:00:00Z",
    };
    kiosk.state.orders.set("o-1", Object.assign({ ...order }, { parts: [{ ...order, curency: "PLN" }] }));
    expect((await kiosk.fetch(`${kioskUrl}/orders/o-1`, { headers: authorized })).status).toBe(500);
    expect(kiosk.failures[0]?.violations).toMatchObject([{ at: "/parts/0/curency", rule: "undeclared" }]);
    expect(() => kiosk.answer("orders.status", { status: 200, body: { ...order, extra: 1 } })).not.toThrow();
  });

  it("fails loudly when a handler throws", async () => {
    const kiosk = createKiosk();
    kiosk.state.orders.get = () => {
      throw new Error("no luck");
    };
    const response = await kiosk.fetch(`${kioskUrl}/orders/o-1`, { headers: authorized });
    expect(response.status).toBe(500);
    expect(kiosk.failures[0]).toMatchObject({
      subject: "orders.status",
      message: "The operation threw: no luck",
    });
  });

  it("records every exchange, in the order of arrival", async () => {
    const kiosk = createKiosk({ clock: new VirtualClock({ start: 5000 }) });
    const seen: number[] = [];
    const stop = kiosk.observe((exchange) => seen.push(exchange.number));
    await kiosk.fetch(createOrderRequest(kioskUrl));
    await kiosk.clock.advance(10);
    await kiosk.fetch(`${kioskUrl}/orders/none`, { headers: authorized });
    stop();
    await kiosk.fetch(`${kioskUrl}/orders/none`, { headers: authorized });
    expect(seen).toEqual([1, 2]);
    const [first, second] = received(kiosk);
    expect(first).toMatchObject({
      direction: "received",
      number: 1,
      at: 5000,
      operation: "orders.create",
      processed: true,
      request: { method: "POST", path: "/orders", url: `${kioskUrl}/orders` },
      answer: { status: 201 },
    });
    expect(JSON.parse(first?.request.text ?? "")).toMatchObject({ reference: "r-1" });
    expect(second).toMatchObject({ at: 5010, answer: { status: 404, text: '{"code":"UNKNOWN"}' } });
  });

  it("records requests where they arrived, even when their bodies take longer to read", async () => {
    const kiosk = createKiosk();
    const body = JSON.stringify(orderBody);
    const slow = new ReadableStream<Uint8Array>({
      async start(controller) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });
    const init = { method: "POST", headers: authorized, duplex: "half" } as const;
    const first = kiosk.fetch(new Request(`${kioskUrl}/orders`, { ...init, body: slow }));
    await kiosk.fetch(`${kioskUrl}/orders/none`, { headers: authorized });
    expect((await first).status).toBe(201);
    expect(received(kiosk).map(({ operation }) => operation)).toEqual(["orders.create", "orders.status"]);
  });

  it("keeps only the latest exchanges when told to", async () => {
    const kiosk = createKiosk({ keepExchanges: 2 });
    for (let index = 0; index < 5; index += 1) await kiosk.fetch(createOrderRequest(kioskUrl));
    expect(kiosk.exchanges.map(({ number }) => number)).toEqual([4, 5]);
  });

  it("takes requests of a lighter kind with the same members", async () => {
    const light = {
      url: `${kioskUrl}/orders`,
      method: "POST",
      headers: authorized,
      body: JSON.stringify(orderBody),
    };
    // A client's own class, as openapi-fetch lets it be replaced.
    expect((await createKiosk().fetch(light as unknown as Request)).status).toBe(201);
  });

  it("starts anew on reset", async () => {
    const kiosk = createKiosk({
      faults: [{ operation: "orders.status", fault: { kind: "status", status: 503 } }],
    });
    const first = (await (await kiosk.fetch(createOrderRequest(kioskUrl))).json()) as Order;
    kiosk.faults.clear();
    kiosk.reset();
    expect(kiosk.state.orders.size).toBe(0);
    expect(kiosk.exchanges).toEqual([]);
    const again = (await (await kiosk.fetch(createOrderRequest(kioskUrl))).json()) as Order;
    expect(again.orderId).toBe(first.orderId);
    const faulty = await kiosk.fetch(`${kioskUrl}/orders/${again.orderId}`, { headers: authorized });
    expect(faulty.status).toBe(503);
  });

  it("gives declared answers in place of its own", async () => {
    const kiosk = createKiosk();
    const canned = kiosk.answer("orders.create", { status: 422, body: { code: "BUSY" } });
    const refused = await kiosk.fetch(createOrderRequest(kioskUrl));
    expect(await refused.json()).toEqual({ code: "BUSY" });
    expect(kiosk.state.orders.size).toBe(0);
    expect((await kiosk.fetch(createOrderRequest(kioskUrl))).status).toBe(201);
    expect(canned).toMatchObject({ used: 1, remaining: 0 });
    expect(() => kiosk.answer("orders.create", { status: 422, body: {} })).toThrow(
      /required property 'code'/,
    );
    expect(() => kiosk.answer("orders.create", { status: 201, body: {} })).toThrow(
      /header X-Order is missing/,
    );
    expect(() => kiosk.answer("orders.pay", { status: 200 })).toThrow(/No operation is named "orders.pay"/);
  });

  it("admits values of tomorrow in declared answers to open enums", async () => {
    const kiosk = createKiosk();
    const order = {
      orderId: "o",
      status: "disputed",
      amount: { value: 1, currency: "EUR" },
      createdAt: "2026-01-01T00:00:00Z",
    };
    kiosk.answer("orders.status", { status: 200, body: order });
    expect(await (await kiosk.fetch(`${kioskUrl}/orders/o`, { headers: authorized })).json()).toEqual(order);
    expect(() =>
      kiosk.answer("orders.status", {
        status: 200,
        body: { ...order, amount: { value: 1, currency: "USD" } },
      }),
    ).toThrow(/amount\/currency/);
  });
});

describe("a definition", () => {
  it("refuses documents that are not OpenAPI 3.1, and handlers of unknown operations", () => {
    const parts = {
      name: "broken",
      defaults: {},
      state: () => undefined,
      actions: () => ({}),
      authenticate: () => ({ principal: undefined }),
      invalidRequest: () => ({ status: 400 }),
      notFound: () => ({ status: 404 }),
      webhooks: {},
    };
    expect(() => defineSimulator({ ...parts, document: { swagger: "2.0" }, operations: {} })()).toThrow(
      /OpenAPI 3.1/,
    );
    const unknown = { "orders.pay": () => ({ status: 200 }) };
    expect(() => defineSimulator({ ...parts, document: kioskDocument, operations: unknown })()).toThrow(
      /handles orders.pay, which the document does not have/,
    );
    const twice = structuredClone(kioskDocument);
    twice.paths["/orders"].get["x-pay-name"] = "orders.create";
    expect(() => defineSimulator({ ...parts, document: twice, operations: {} })()).toThrow(
      /Two operations are named/,
    );
  });
});
