import { setupServer } from "msw/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../src/index.js";
import { handlers } from "../src/msw.js";
import { type SimulatorServer, serve } from "../src/node.js";
import { authorized, createKiosk, kioskUrl, orderBody } from "./fixtures/kiosk.js";

interface Answered {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const hopByHop = new Set(["connection", "keep-alive"]);

async function answered(response: Response): Promise<Answered> {
  const headers = [...response.headers].filter(([name]) => !hopByHop.has(name)).sort();
  return {
    status: response.status,
    headers: Object.fromEntries(headers),
    body: Buffer.from(await response.arrayBuffer()).toString("hex"),
  };
}

/** One conversation that touches every kind of answer; the base URL decides through which door it goes. */
async function converse(base: string, send: typeof fetch): Promise<Answered[]> {
  const post = { method: "POST", headers: authorized };
  const created = await send(`${base}/orders`, { ...post, body: JSON.stringify(orderBody) });
  const { orderId } = (await created.clone().json()) as { orderId: string };
  const answers = [await answered(created)];
  for (const [url, init] of [
    [`/orders/${orderId}`, { headers: authorized }],
    ["/orders?status=open&limit=3", { headers: authorized }],
    ["/orders", { ...post, body: "{}" }],
    ["/orders", { ...post, body: JSON.stringify({ ...orderBody, note: "Zażółć" }) }],
    ["/orders", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" }],
    ["/orders/latest", {}],
    [`/orders/${orderId}`, { method: "DELETE", headers: authorized }],
    [`/orders/${orderId}`, { method: "DELETE", headers: authorized }],
    ["/nowhere?at=all", { headers: authorized }],
    ["/tickets", { ...post, headers: { authorization: authorized["authorization"] ?? "" } }],
  ] satisfies [string, RequestInit][]) {
    answers.push(await answered(await send(`${base}${url}`, init)));
  }
  return answers;
}

describe("the doors", () => {
  const network = setupServer();
  let server: SimulatorServer | undefined;

  beforeEach(() => network.listen({ onUnhandledFrame: "bypass" }));
  afterEach(async () => {
    network.close();
    await server?.close();
    server = undefined;
  });

  it("give the same bytes", async () => {
    const direct = createKiosk();
    const mocked = createKiosk();
    const served = createKiosk();
    server = await serve(served);
    network.use(...handlers(mocked));
    const expected = await converse(kioskUrl, direct.fetch);
    expect(expected.map(({ status }) => status)).toEqual([
      201, 200, 200, 422, 201, 401, 200, 204, 409, 404, 204,
    ]);
    expect(await converse(kioskUrl, fetch)).toEqual(expected);
    expect(await converse(server.url, fetch)).toEqual(expected);
    const seen = ({ exchanges }: typeof direct): unknown[] =>
      exchanges.map((exchange) => [exchange.direction, exchange.request.text, exchange.answer?.text]);
    expect(seen(mocked)).toEqual(seen(direct));
    expect(seen(served)).toEqual(seen(direct));
    expect([...direct.failures, ...mocked.failures, ...served.failures]).toEqual([]);
  });

  it("keep connections alive over HTTP and close in good order", async () => {
    const kiosk = createKiosk({ clock: systemClock() });
    server = await serve(kiosk, { port: 0, host: "127.0.0.1" });
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/api`);
    const response = await fetch(`${server.url}/orders/latest`);
    expect(response.headers.get("connection")).toBe("keep-alive");
    await response.text();
    const started = Date.now();
    await server.close();
    expect(Date.now() - started).toBeLessThan(900);
    await expect(fetch(`${server.url}/orders/latest`)).rejects.toThrow("fetch failed");
    server = undefined;
  });

  it("report a port that is taken", async () => {
    server = await serve(createKiosk());
    await expect(serve(createKiosk(), { port: server.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("listen on the base URL that msw handlers are given", async () => {
    const kiosk = createKiosk();
    network.use(...handlers(kiosk, { baseUrl: "https://prod.kiosk.example/api" }));
    expect(await (await fetch("https://prod.kiosk.example/api/orders/latest")).text()).toBe("none");
  });
});
