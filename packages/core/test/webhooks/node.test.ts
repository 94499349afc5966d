import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import {
  type RefusedDelivery,
  toNodeHandler,
  type WebhookHandler,
  webhookHandler,
} from "../../src/webhooks/index.js";

const cleanUps: (() => void)[] = [];
afterEach(() => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
});

async function serve(
  handler: WebhookHandler,
): Promise<{ port: number; rejections: unknown[]; refused: RefusedDelivery[] }> {
  const rejections: unknown[] = [];
  const refused: RefusedDelivery[] = [];
  const node = toNodeHandler(handler, { refused: (delivery) => refused.push(delivery) });
  const server = createServer((request, response) => {
    node(request, response).catch((error: unknown) => {
      rejections.push(error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUps.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  return { port: (server.address() as AddressInfo).port, rejections, refused };
}

/** Sends bytes as they are and reads what comes back until the connection ends. */
function send(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk) => {
      received += chunk.toString();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(received));
  });
}

const echo: WebhookHandler = async (request) =>
  Response.json(
    { method: request.method, text: await request.text(), trace: request.headers.get("x-trace") },
    { status: 202, headers: { "x-reply": "yes" } },
  );

describe("behind node:http", () => {
  it("hands the raw bytes and headers over, and the answer back", async () => {
    const { port } = await serve(echo);
    const answer = await fetch(`http://127.0.0.1:${port}/hook?a=1`, {
      method: "POST",
      body: '{ "a": "ї" }\n',
      headers: { "X-Trace": "t" },
    });
    expect([answer.status, answer.headers.get("x-reply")]).toEqual([202, "yes"]);
    expect(await answer.json()).toEqual({ method: "POST", text: '{ "a": "ї" }\n', trace: "t" });
  });

  it("tells the same hooks of what the handler refuses, once", async () => {
    const refused: RefusedDelivery[] = [];
    const hooks = { refused: (delivery: RefusedDelivery) => void refused.push(delivery) };
    const handler = webhookHandler({
      open: async () => ({}),
      keyOf: () => "1",
      acknowledge: () => new Response(),
      onEvent: () => undefined,
      hooks,
    });
    const node = toNodeHandler(handler, hooks);
    const server = createServer((request, response) => void node(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    cleanUps.push(() => server.close());
    const { port } = server.address() as AddressInfo;
    const answer = await send(port, "GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1.1 405 /);
    await send(port, "TRACE / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    expect(refused.map(({ reason }) => reason)).toEqual(["method", "request"]);
  });

  it("joins repeated headers", async () => {
    const { port } = await serve(echo);
    const answer = await send(
      port,
      "POST / HTTP/1.1\r\nhost: x\r\nx-trace: a\r\nx-trace: b\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
    );
    expect(answer).toContain('"trace":"a, b"');
  });

  it("passes on requests without a body", async () => {
    const { port } = await serve(
      async (request) => new Response(null, { status: request.body === null ? 405 : 200 }),
    );
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(405);
  });

  it.each([
    ["a method that no Request can have", "TRACE / HTTP/1.1"],
    ["a path that is no URL", "POST // HTTP/1.1"],
    ["a path that names another host without a port", "POST http://:99999/ HTTP/1.1"],
  ])("answers %s with 400, and does not fall over it", async (_what, line) => {
    let calls = 0;
    const { port, rejections, refused } = await serve(async () => {
      calls += 1;
      return new Response();
    });
    const answer = await send(port, `${line}\r\nhost: x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect([calls, rejections]).toEqual([0, []]);
    expect(refused).toEqual([{ reason: "request", status: 400, error: undefined }]);
  });

  it("does not need the host that the request names", async () => {
    const { port } = await serve(async ({ url }) => new Response(new URL(url).host));
    const answer = await send(
      port,
      "POST / HTTP/1.1\r\nhost: evil.example\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
    );
    expect(answer).toContain("localhost");
  });

  it("stops reading when the handler stops", async () => {
    const { port } = await serve(async (request) => {
      await request.body?.cancel();
      return new Response(null, { status: 413 });
    });
    const answer = await send(
      port,
      "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000000\r\nconnection: close\r\n\r\nbeginning",
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
  });

  it("says what is wrong when a parser read the body before", async () => {
    const request = {
      headers: {},
      readableEnded: true,
      async *[Symbol.asyncIterator]() {
        yield new Uint8Array();
      },
    };
    const response = { writeHead: () => undefined, end: () => undefined };
    await expect(toNodeHandler(echo)(request, response)).rejects.toThrow("express.json()");
  });
});
