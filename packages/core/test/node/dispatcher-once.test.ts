import { once } from "node:events";
import { constants, createSecureServer, type Http2SecureServer } from "node:http2";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import { type Dispatcher, dispatcherSender } from "../../src/node/index.js";
import type { WireRequest } from "../../src/transport/call.js";
import { makeCertificate } from "../support/certificate.js";
import { undicis } from "../support/undici.js";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** Reads whole requests off raw sockets, and lets `serve` do as it likes with each. */
async function listen(
  serve: (request: {
    readonly method: string;
    readonly path: string;
    readonly socket: Socket;
    readonly count: number;
  }) => void,
): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let text = "";
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      text += bytes.toString("latin1");
      for (;;) {
        const end = text.indexOf("\r\n\r\n") + 4;
        const length = end + Number(/content-length: (\d+)/i.exec(text.slice(0, end))?.[1] ?? 0);
        if (end < 4 || text.length < length) return;
        const [method = "", path = ""] = text.split(" ");
        text = text.slice(length);
        seen.push(`${method} ${path}`);
        serve({ method, path, socket, count: seen.length });
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUps.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const answer = (body = "{}", head = "200 OK"): string =>
  `HTTP/1.1 ${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

interface Sent {
  /** The text of the answer, or what the request failed with. */
  readonly result: unknown;
  readonly sent: boolean;
}

async function send(dispatcher: Dispatcher, request: Partial<WireRequest> & { url: string }): Promise<Sent> {
  const sender = dispatcherSender(dispatcher);
  cleanUps.push(() => sender.close());
  const progress = { sent: true };
  const whole = { method: "POST", headers: {}, body: "{}", ...request };
  const { signal } = new AbortController();
  const result = await sender(whole, signal, 1_000, progress).then(
    ({ status, text }) => `${status} ${text}`,
    (failure: unknown) => failure,
  );
  return { result, sent: progress.sent };
}

const changes = ["POST", "PUT", "DELETE", "PATCH"] as const;
const repeating = { methods: [...changes, "GET" as const], minTimeout: 1, maxTimeout: 1, maxRetries: 3 };

describe.each(undicis)("with undici $version nothing is sent a second time", (undici) => {
  it.each([...changes, "GET"])("a %s whose kept connection is closed after it was read", async (method) => {
    const { url, seen } = await listen(({ socket, count }) => {
      if (count === 1) socket.write(answer());
      else socket.destroy();
    });
    const agent = undici.agent();
    await send(agent, { url: `${url}/first` });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const body = method === "GET" ? undefined : "{}";
    const { result, sent } = await send(agent, { url: `${url}/second`, method, body });
    expect(result).toBeInstanceOf(Error);
    expect(sent).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toEqual(["POST /first", `${method} /second`]);
  });

  it.each([...changes, "GET"])("a %s under an interceptor that repeats what was reset", async (method) => {
    const { url, seen } = await listen(({ socket }) => socket.resetAndDestroy());
    const agent = undici.retrying(repeating);
    const body = method === "GET" ? undefined : "{}";
    const { result, sent } = await send(agent, { url: `${url}/`, method, body });
    expect(result).toMatchObject({ code: "ECONNRESET" });
    expect(sent).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual([`${method} /`]);
  });

  it("and an answer of 503 comes through an interceptor that would repeat it", async () => {
    const { url, seen } = await listen(({ socket }) => socket.write(answer('{"down":1}', "503 No")));
    const agent = undici.retrying(repeating);
    expect((await send(agent, { url: `${url}/`, method: "PUT" })).result).toBe('503 {"down":1}');
    expect(seen).toHaveLength(1);
  });

  it("not to where a redirect points either, whatever interceptor would follow it", async () => {
    const { url, seen } = await listen(({ socket, path }) => {
      if (path === "/") socket.write(`HTTP/1.1 307 Go\r\nlocation: /elsewhere\r\ncontent-length: 0\r\n\r\n`);
      else socket.write(answer());
    });
    const agent = undici.redirecting(5);
    expect((await send(agent, { url: `${url}/` })).result).toBe("307 ");
    expect(seen).toEqual(["POST /"]);
  });

  it("a RetryAgent is refused", () => {
    expect(() => dispatcherSender(undici.retryAgent())).toThrow(TypeError);
  });

  it("when another's request follows on the same connection and is given up", async () => {
    const sockets: Socket[] = [];
    const { url, seen } = await listen(({ socket, path }) => {
      sockets.push(socket);
      if (path === "/ours") socket.write("HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{");
    });
    const { pool, get } = undici.pipelining(url);
    const ours = send(pool, { url: `${url}/ours` });
    await expect.poll(() => seen.length).toBe(1);
    // Only once our answer has begun may another request follow it.
    const controller = new AbortController();
    const other = get("/other", controller.signal);
    other.catch(() => undefined);
    await expect.poll(() => seen.length).toBe(2);
    controller.abort();
    const { result, sent } = await ours;
    expect(result).toBeInstanceOf(Error);
    expect(sent).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(["POST /ours", "GET /other"]);
  });

  it("when a request before it on the same connection fails", async () => {
    const sockets: Socket[] = [];
    const { url, seen } = await listen(({ socket }) => {
      sockets.push(socket);
      if (socket !== sockets[0]) socket.write(answer());
    });
    const { pool, get } = undici.pipelining(url);
    get("/other").catch(() => undefined);
    await expect.poll(() => seen.length).toBe(1);
    const ours = send(pool, { url: `${url}/ours`, method: "GET", body: undefined });
    await new Promise((resolve) => setTimeout(resolve, 30));
    sockets[0]?.destroy();
    expect((await ours).result).toBe("200 {}");
    expect(seen).toEqual(["GET /other", "GET /ours"]);
  });

  it("and nobody else's request follows on the same connection before its answer has begun", async () => {
    const sockets: Socket[] = [];
    const { url, seen } = await listen(({ socket, path }) => {
      sockets.push(socket);
      if (path === "/other") socket.write(answer());
    });
    const { pool, get } = undici.pipelining(url);
    const ours = send(pool, { url: `${url}/ours` });
    await expect.poll(() => seen.length).toBe(1);
    const other = get("/other");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toEqual(["POST /ours"]);
    sockets[0]?.write(answer());
    expect((await ours).result).toBe("200 {}");
    await other;
  });

  it("and a MockAgent answers in its place", async () => {
    const agent = undici.mock("https://provider.test", "/pay", 201, '{"paid":true}');
    const request = { url: "https://provider.test/pay" };
    expect(await send(agent, request)).toEqual({ result: '201 {"paid":true}', sent: true });
    const { result, sent } = await send(agent, request);
    expect(result).toBeInstanceOf(Error);
    expect(sent).toBe(false);
  });
});

describe("a dispatcher that begins a request twice", () => {
  const twice: Record<string, (handler: Record<string, (...given: unknown[]) => void>) => void> = {
    "in the older words": (handler) => {
      handler["onConnect"]?.(() => undefined);
      handler["onConnect"]?.((reason: unknown) => handler["onError"]?.(reason));
    },
    "in the newer words": (handler) => {
      handler["onRequestStart"]?.({ abort: () => undefined });
      handler["onRequestStart"]?.({ abort: (reason: unknown) => handler["onResponseError"]?.(null, reason) });
    },
  };

  it.each(Object.entries(twice))(
    "%s is stopped, and what became of the first is open",
    async (_words, begin) => {
      const dispatcher: Dispatcher = {
        dispatch(_options, handler) {
          begin(handler as Parameters<typeof begin>[0]);
          return true;
        },
        close: async () => undefined,
        destroy: async () => undefined,
      };
      const { result, sent } = await send(dispatcher, { url: "http://a.example/" });
      expect(result).toEqual(new Error("the dispatcher would have sent the request a second time"));
      expect(sent).toBe(true);
    },
  );
});

describe.each(undicis)("over HTTP/2 with undici $version", ({ http2 }) => {
  const own = makeCertificate();

  async function serve(): Promise<{ server: Http2SecureServer; url: string; pool: Dispatcher }> {
    const server = createSecureServer(own);
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const url = `https://localhost:${(server.address() as AddressInfo).port}`;
    const pool = http2(url, own.cert);
    cleanUps.push(async () => {
      await pool.destroy();
      server.close();
      await once(server, "close");
    });
    return { server, url, pool };
  }

  it("requests are answered", async () => {
    const { server, url, pool } = await serve();
    server.on("stream", (stream, headers) => {
      let body = "";
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        body += chunk;
      });
      stream.on("end", () => {
        stream.respond({ ":status": 200, "content-type": "application/json" });
        stream.end(JSON.stringify([headers[":method"], headers[":path"], headers["x-a"], body]));
      });
    });
    const sender = dispatcherSender(pool);
    const request = { method: "POST", url: `${url}/pay`, headers: { "x-a": "b" }, body: "{}" };
    const progress = { sent: true };
    const { status, text, headers } = await sender(request, new AbortController().signal, 1_000, progress);
    expect([status, text, progress.sent]).toEqual([200, '["POST","/pay","b","{}"]', true]);
    // Nothing that only HTTP/2 has is among them.
    const read = new Headers([...(headers as Iterable<[string, string]>)]);
    expect(read.get("content-type")).toBe("application/json");
    expect(headers.get("content-type")).toBe("application/json");
  });

  it("an answer that breaks off is lost", async () => {
    const { server, url, pool } = await serve();
    server.on("stream", (stream) => {
      stream.on("error", () => undefined);
      stream.respond({ ":status": 200, "content-length": 20 });
      stream.write("{", () => stream.close(constants.NGHTTP2_INTERNAL_ERROR));
    });
    const { result, sent } = await send(pool, { url: `${url}/pay` });
    expect(result).toBeInstanceOf(Error);
    expect(sent).toBe(true);
  });

  it("a request that is given up ends its stream", async () => {
    const { server, url, pool } = await serve();
    let isOpen = false;
    server.on("stream", (stream) => {
      stream.on("error", () => undefined);
      stream.on("close", () => {
        isOpen = false;
      });
      stream.respond({ ":status": 200 });
      stream.write("{");
      isOpen = true;
    });
    const controller = new AbortController();
    const request = { method: "POST", url: `${url}/pay`, headers: {}, body: "{}" };
    const answered = dispatcherSender(pool)(request, controller.signal, 1_000, { sent: true });
    await expect.poll(() => isOpen).toBe(true);
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(answered).rejects.toBe(reason);
    await expect.poll(() => isOpen).toBe(false);
  });

  it("nothing is sent a second time when the stream is refused", async () => {
    const { server, url, pool } = await serve();
    let streams = 0;
    server.on("stream", (stream) => {
      streams += 1;
      stream.on("error", () => undefined);
      stream.close(constants.NGHTTP2_REFUSED_STREAM);
    });
    const { result, sent } = await send(pool, { url: `${url}/pay` });
    expect(result).toBeInstanceOf(Error);
    expect(sent).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(streams).toBe(1);
  });

  it("nothing is sent a second time when the server goes away and says that it has read nothing", async () => {
    let requests = 0;
    const server = createTlsServer({ ...own, ALPNProtocols: ["h2"] }, (socket) => {
      let bytes = Buffer.alloc(0);
      let isGreeted = false;
      socket.on("error", () => undefined);
      // Settings, of which there are none.
      socket.write(frame(4));
      socket.on("data", (chunk: Buffer) => {
        bytes = Buffer.concat([bytes, chunk]);
        if (!isGreeted && bytes.length >= 24) {
          isGreeted = true;
          bytes = bytes.subarray(24);
        }
        while (isGreeted && bytes.length >= 9 && bytes.length >= 9 + bytes.readUIntBE(0, 3)) {
          if (bytes[3] === headersFrame) {
            requests += 1;
            socket.write(frame(goAwayFrame, Buffer.alloc(8)));
          }
          bytes = bytes.subarray(9 + bytes.readUIntBE(0, 3));
        }
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const url = `https://localhost:${(server.address() as AddressInfo).port}`;
    const pool = http2(url, own.cert);
    const { result, sent } = await send(pool, { url: `${url}/pay` });
    expect(result).toBeInstanceOf(Error);
    expect(sent).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(requests).toBe(1);
    await pool.destroy();
    server.close();
  });
});

const headersFrame = 1;
const goAwayFrame = 7;

/** A frame of HTTP/2 that belongs to no stream (RFC 9113 section 4.1). */
function frame(type: number, payload: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  return Buffer.concat([head, payload]);
}
