import { connect } from "node:net";
import { setupServer } from "msw/node";
import { setupServer as setupServerOfMsw2 } from "msw2/node";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../src/index.js";
import { handlers } from "../src/msw.js";
import { type SimulatorServer, serve } from "../src/node.js";
import { authorized, createKiosk, kioskUrl, orderBody } from "./fixtures/kiosk.js";
import { loadWithMsw2 } from "./fixtures/msw2.js";

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
  let server: SimulatorServer | undefined;

  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  it("give the same bytes", async () => {
    const direct = createKiosk();
    const expected = await converse(kioskUrl, direct.fetch);
    expect(expected.map(({ status }) => status)).toEqual([
      201, 200, 200, 422, 201, 401, 200, 204, 409, 404, 204,
    ]);

    const served = createKiosk();
    server = await serve(served);
    expect(await converse(server.url, fetch)).toEqual(expected);

    const mocked = createKiosk();
    const network = setupServer(...handlers(mocked));
    network.listen({ onUnhandledFrame: "error" });
    expect(await converse(kioskUrl, fetch).finally(() => network.close())).toEqual(expected);

    const mockedBy2 = createKiosk();
    const handlersOfMsw2 = await loadWithMsw2();
    const networkOfMsw2 = setupServerOfMsw2(...handlersOfMsw2(mockedBy2));
    networkOfMsw2.listen({ onUnhandledRequest: "error" });
    expect(await converse(kioskUrl, fetch).finally(() => networkOfMsw2.close())).toEqual(expected);

    const seen = ({ exchanges }: typeof direct): unknown[] =>
      exchanges.map((exchange) => [exchange.direction, exchange.request.text, exchange.answer?.text]);
    for (const { failures } of [direct, served, mocked, mockedBy2]) expect(failures).toEqual([]);
    for (const kiosk of [served, mocked, mockedBy2]) expect(seen(kiosk)).toEqual(seen(direct));
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

  it("finish answers under way before a server closes", async () => {
    const kiosk = createKiosk({
      clock: systemClock(),
      faults: [{ fault: { kind: "delay", milliseconds: 80 } }],
    });
    server = await serve(kiosk);
    const pending = fetch(`${server.url}/orders/latest`);
    while (kiosk.exchanges.length === 0) await kiosk.clock.sleep(1);
    await server.close();
    server = undefined;
    expect(await (await pending).text()).toBe("none");
  });

  it("answer early over HTTP while the body is still on its way", async () => {
    const kiosk = createKiosk({ faults: [{ fault: { kind: "early-answer", status: 413 } }] });
    server = await serve(kiosk);
    const socket = connect(server.port, "127.0.0.1");
    socket.write(`POST /api/orders HTTP/1.1\r\nHost: kiosk\r\nContent-Length: 1000\r\n\r\n{"ref`);
    let text = "";
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 413 /);
    expect(text).toMatch(/connection: close/i);
  });

  it("forget a client that goes away while it sends", async () => {
    const kiosk = createKiosk();
    server = await serve(kiosk);
    const socket = connect(server.port, "127.0.0.1");
    socket.write(`POST /api/orders HTTP/1.1\r\nHost: kiosk\r\nContent-Length: 1000\r\n\r\n{"ref`);
    setTimeout(() => socket.destroy(), 10);
    await new Promise((resolve) => socket.once("close", resolve));
    expect(await (await fetch(`${server.url}/orders/latest`)).text()).toBe("none");
    expect(kiosk.exchanges.map(({ number }) => number)).toEqual([2]);
    expect(kiosk.failures).toEqual([]);
  });

  it("report a port that is taken", async () => {
    server = await serve(createKiosk());
    await expect(serve(createKiosk(), { port: server.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("listen on the base URL that msw handlers are given", async () => {
    const kiosk = createKiosk();
    const network = setupServer(...handlers(kiosk, { baseUrl: "https://prod.kiosk.example/api" }));
    network.listen({ onUnhandledFrame: "error" });
    const response = await fetch("https://prod.kiosk.example/api/orders/latest").finally(() =>
      network.close(),
    );
    expect(await response.text()).toBe("none");
  });
});
