import { createServer as createHttpServer, type RequestListener } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { NodeSender, NodeSenderOptions } from "../../src/node/index.js";
import type { SendProgress, WireAnswer, WireRequest } from "../../src/transport/call.js";
import { AnswerTooLarge } from "../../src/transport/failure.js";
import { makeCertificate } from "./certificate.js";

/** A sender, and where it may differ from the others. */
export interface SenderUnderTest {
  readonly name: string;
  readonly open: (options?: NodeSenderOptions) => NodeSender;
  /** What is said of a header that cannot be sent. */
  readonly badHeader: string;
  /** The most connections that requests in a row are spread over. */
  readonly connectionsInARow: number;
  /** Whether a `100 Continue` that nobody asked for ends the connection. */
  readonly refusesContinue: boolean;
}

const cleanUps: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** Starts a server on a loopback port, to be stopped after the test. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  cleanUps.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  );
  return (server.address() as AddressInfo).port;
}

const http = (listener: RequestListener): Promise<number> => listen(createHttpServer(listener));

/** A server that answers every request with these bytes, and then perhaps closes. */
function raw(answer: string | Buffer, then?: (socket: Socket) => void): Promise<number> {
  return listen(
    createServer((socket) => {
      socket.on("data", () => {
        socket.write(answer);
        then?.(socket);
      });
    }),
  );
}

const post = (url: string, body: string | undefined = '{"id":"1"}', headers = {}): WireRequest => ({
  method: "POST",
  url,
  headers: { "content-type": "application/json", ...headers },
  body,
});

interface Sending {
  readonly answer: Promise<WireAnswer>;
  readonly progress: SendProgress;
  readonly controller: AbortController;
}

function start(sender: NodeSender, request: WireRequest, maximumBytes = 1_000_000): Sending {
  const controller = new AbortController();
  const progress = { sent: true };
  const answer = sender(request, controller.signal, maximumBytes, progress);
  answer.catch(() => undefined);
  return { answer, progress, controller };
}

/** What a request fails with, and whether it may have been sent. */
async function failing(sending: Sending): Promise<{ error: Error & { code?: string }; sent: boolean }> {
  try {
    await sending.answer;
  } catch (error) {
    if (error instanceof Error) return { error, sent: sending.progress.sent };
    throw error;
  }
  throw new Error("the request succeeded");
}

const address = (port: number, path = "/"): string => `http://127.0.0.1:${port}${path}`;
const ok = (body: string | Buffer, headers = ""): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n`),
    Buffer.from(body),
  ]);

/** Registers the tests that hold for every sender of Node. */
export function describeSender(tested: SenderUnderTest): void {
  const open = (options?: NodeSenderOptions): NodeSender => {
    const opened = tested.open(options);
    cleanUps.push(() => opened.close());
    return opened;
  };

  describe(tested.name, () => {
    describe("a request and its answer", () => {
      it("sends method, path, headers and body as they are, and reads the answer", async () => {
        const seen: unknown[] = [];
        const port = await http((request, response) => {
          let body = "";
          request.setEncoding("utf8").on("data", (chunk: string) => {
            body += chunk;
          });
          request.on("end", () => {
            seen.push({ method: request.method, url: request.url, headers: request.headers, body });
            response.writeHead(201, { "X-Request-Id": "r-1" }).end('{"имя":"Ї"}');
          });
        });
        const { answer, progress } = start(
          open(),
          post(address(port, "/a%2Fb?c=d%20e"), '{"имя":"Ї"}', { token: "t" }),
        );
        expect(await answer).toMatchObject({ status: 201, text: '{"имя":"Ї"}' });
        expect((await answer).headers.get("x-request-id")).toBe("r-1");
        expect((await answer).headers.get("x-none")).toBeNull();
        expect(progress.sent).toBe(true);
        expect(seen).toEqual([
          {
            method: "POST",
            url: "/a%2Fb?c=d%20e",
            body: '{"имя":"Ї"}',
            headers: {
              host: `127.0.0.1:${port}`,
              connection: "keep-alive",
              "content-type": "application/json",
              "content-length": "15",
              "accept-encoding": "gzip, deflate, br",
              token: "t",
            },
          },
        ]);
      });

      it("sends a request without a body", async () => {
        const lengths: unknown[] = [];
        const port = await http((request, response) => {
          lengths.push([
            request.method,
            request.headers["content-length"],
            request.headers["transfer-encoding"],
          ]);
          response.end("{}");
        });
        const sender = open();
        await start(sender, { method: "GET", url: address(port), headers: {}, body: undefined }).answer;
        await start(sender, { method: "POST", url: address(port), headers: {}, body: undefined }).answer;
        expect(lengths).toEqual([
          ["GET", undefined, undefined],
          ["POST", "0", undefined],
        ]);
      });

      it("keeps connections for requests in a row", async () => {
        const ports = new Set<number | undefined>();
        const port = await http((request, response) => {
          ports.add(request.socket.remotePort);
          response.end("{}");
        });
        const sender = open();
        for (let count = 0; count < 20; count += 1) await start(sender, post(address(port))).answer;
        expect(ports.size).toBeLessThanOrEqual(tested.connectionsInARow);
      });

      it("opens no more connections than it may, and serves everybody", async () => {
        const ports = new Set<number | undefined>();
        const port = await http((request, response) => {
          ports.add(request.socket.remotePort);
          setTimeout(() => response.end("{}"), 5);
        });
        const sender = open({ maximumConnections: 3 });
        await Promise.all(Array.from({ length: 30 }, () => start(sender, post(address(port))).answer));
        expect(ports.size).toBe(3);
      });

      it("does not follow redirects", async () => {
        let requests = 0;
        const port = await http((_request, response) => {
          requests += 1;
          response.writeHead(307, { location: "/elsewhere" }).end();
        });
        expect((await start(open(), post(address(port))).answer).status).toBe(307);
        expect(requests).toBe(1);
      });

      it("passes over interim answers", async () => {
        const early = "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
        const port = await raw(Buffer.concat([Buffer.from(early), ok("{}")]));
        const { status, text, headers } = await start(open(), post(address(port))).answer;
        expect([status, text, headers.get("link")]).toEqual([200, "{}", null]);
      });

      it("waits for the answer after a 100 that nobody asked for, or takes it for a broken one", async () => {
        const port = await raw(Buffer.concat([Buffer.from("HTTP/1.1 100 Continue\r\n\r\n"), ok("{}")]));
        const sending = start(open(), post(address(port)));
        if (!tested.refusesContinue) expect(await sending.answer).toMatchObject({ status: 200, text: "{}" });
        else expect((await failing(sending)).sent).toBe(true);
      });

      it("joins repeated headers as fetch does", async () => {
        const headers =
          "X-List: a\r\nContent-Type: text/html\r\nx-list:   b\r\ncontent-type: application/json\r\n";
        const port = await raw(ok("{}", headers));
        const { headers: read } = await start(open(), post(address(port))).answer;
        const reference = (await fetch(address(port), { method: "POST", body: "{}" })).headers;
        for (const name of ["x-list", "X-LIST", "content-type", "content-length"]) {
          expect(read.get(name)).toBe(reference.get(name));
        }
        expect(read.get("content-type")).toBe("text/html, application/json");
        expect(new Headers([...(read as Iterable<[string, string]>)]).get("x-list")).toBe("a, b");
      });

      it("reads characters that arrive in pieces, and drops a byte order mark", async () => {
        const body = Buffer.from('\ufeff{"name":"Ї€😀"}');
        const port = await listen(
          createServer((socket) => {
            socket.once("data", async () => {
              socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n`);
              for (const byte of body) {
                await new Promise((resolve) => setTimeout(resolve, 1));
                socket.write(Buffer.from([byte]));
              }
            });
          }),
        );
        expect((await start(open(), post(address(port))).answer).text).toBe('{"name":"Ї€😀"}');
      });

      it("leaves trailers alone", async () => {
        const port = await raw(
          "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-late\r\n\r\n2\r\n{}\r\n0\r\nx-late: 1\r\n\r\n",
        );
        const { text, headers } = await start(open(), post(address(port))).answer;
        expect([text, headers.get("x-late")]).toEqual(["{}", null]);
      });

      it("reads a body without a length to the end of the connection", async () => {
        const port = await raw("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{}", (socket) => socket.end());
        expect((await start(open(), post(address(port))).answer).text).toBe("{}");
      });

      it("gives an empty text for an answer without a body", async () => {
        const port = await raw("HTTP/1.1 204 No Content\r\n\r\n");
        expect(await start(open(), post(address(port))).answer).toMatchObject({ status: 204, text: "" });
      });
    });

    describe("packed answers", () => {
      const text = JSON.stringify({ list: Array.from({ length: 500 }, (_item, index) => `row ${index}`) });
      const packed = [
        ["gzip", gzipSync(text)],
        ["x-gzip", gzipSync(text)],
        ["GZIP", gzipSync(text)],
        ["deflate", deflateSync(text)],
        ["deflate", deflateRawSync(text)],
        ["br", brotliCompressSync(text)],
        ["deflate, gzip", gzipSync(deflateSync(text))],
        ["identity", Buffer.from(text)],
        ["gzip, identity", gzipSync(text)],
        ["unheard-of", Buffer.from(text)],
      ] as const;

      it.each(packed)("by %s are unpacked", async (coding, body) => {
        const port = await raw(ok(body, `content-encoding: ${coding}\r\n`));
        expect((await start(open(), post(address(port))).answer).text).toBe(text);
      });

      it.each(packed.filter(([coding]) => coding !== "identity" && coding !== "unheard-of"))(
        "by %s that are cut short fail",
        async (coding, body) => {
          const port = await raw(ok(body.subarray(0, -9), `content-encoding: ${coding}\r\n`));
          const { sent } = await failing(start(open(), post(address(port))));
          expect(sent).toBe(true);
        },
      );

      it.each([
        ["gzip", gzipSync(Buffer.alloc(50_000_000))],
        ["deflate", deflateSync(Buffer.alloc(50_000_000))],
        ["br", brotliCompressSync(Buffer.alloc(50_000_000))],
      ] as const)("by %s that unpack to too much are given up", async (coding, body) => {
        expect(body.length).toBeLessThan(100_000);
        const port = await raw(ok(body, `content-encoding: ${coding}\r\n`));
        const { error } = await failing(start(open(), post(address(port)), 100_000));
        expect(error).toBeInstanceOf(AnswerTooLarge);
        expect(error).toMatchObject({ status: 200, maximumBytes: 100_000 });
      });

      it("that are empty are empty", async () => {
        const port = await raw(ok("", "content-encoding: gzip\r\n"));
        expect((await start(open(), post(address(port))).answer).text).toBe("");
      });
    });

    describe("broken answers", () => {
      it.each([
        ["with a length that is not reached", "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{}"],
        ["with a last chunk missing", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n"],
        ["with two lengths", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}"],
        ["that are not HTTP", "SSH-2.0-OpenSSH_9.6\r\n"],
        ["with headers that end nowhere", "HTTP/1.1 200 OK\r\nx-a: b"],
        ["that are empty", ""],
        ["with huge headers", `HTTP/1.1 200 OK\r\nx-a: ${"b".repeat(100_000)}\r\n\r\n`],
        [
          "that switch protocols",
          "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
        ],
      ])("%s count as lost", async (_what, answer) => {
        const port = await raw(answer, (socket) => socket.end());
        const { error, sent } = await failing(start(open(), post(address(port))));
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(AnswerTooLarge);
        expect(sent).toBe(true);
      });

      it("longer than announced do not reach the next request", async () => {
        let requests = 0;
        const port = await listen(
          createServer((socket) => {
            socket.on("data", () => {
              requests += 1;
              socket.write(
                `${ok(`{"n":${requests}}`).toString()}HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n{"n":9}`,
              );
            });
          }),
        );
        const sender = open();
        expect((await start(sender, post(address(port))).answer).text).toBe('{"n":1}');
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect((await start(sender, post(address(port))).answer).text).toBe('{"n":2}');
      });

      it("larger than may be read are given up, and the connection with them", async () => {
        const closed = new Promise<void>((resolve) => {
          cleanUps.push(() => resolve());
        });
        let isClosed = false;
        const port = await http((_request, response) => {
          response.on("close", () => {
            isClosed = true;
          });
          response.writeHead(200);
          const timer = setInterval(() => response.write("x".repeat(10_000)), 1);
          response.on("close", () => clearInterval(timer));
        });
        const { error } = await failing(start(open(), post(address(port)), 50_000));
        expect(error).toBeInstanceOf(AnswerTooLarge);
        await expect.poll(() => isClosed).toBe(true);
        closed.catch(() => undefined);
      });
    });

    describe("what is known of a request that failed", () => {
      it("refused connection: nothing was sent", async () => {
        const server = createServer();
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
        const { port } = server.address() as AddressInfo;
        await new Promise((resolve) => server.close(resolve));
        const { error, sent } = await failing(start(open(), post(address(port))));
        expect(error.code).toBe("ECONNREFUSED");
        expect(sent).toBe(false);
      });

      it("unknown host: nothing was sent", async () => {
        const { sent } = await failing(start(open(), post("http://nowhere.invalid/")));
        expect(sent).toBe(false);
      });

      it("reset after the request was read: it may have been acted on", async () => {
        const port = await raw("", (socket) => socket.resetAndDestroy());
        const { error, sent } = await failing(start(open(), post(address(port))));
        expect(error.code).toBe("ECONNRESET");
        expect(sent).toBe(true);
      });

      it("a kept connection that the server resets under the next request: it may have been acted on", async () => {
        let requests = 0;
        const port = await listen(
          createServer((socket) => {
            socket.on("data", () => {
              requests += 1;
              if (requests === 1) socket.write(ok("{}"));
              else socket.resetAndDestroy();
            });
          }),
        );
        const sender = open();
        await start(sender, post(address(port))).answer;
        const { sent } = await failing(start(sender, post(address(port))));
        expect(requests).toBe(2);
        expect(sent).toBe(true);
      });

      it("a kept connection that was closed meanwhile is not used", async () => {
        let connections = 0;
        const port = await listen(
          createServer((socket) => {
            connections += 1;
            socket.on("data", () => socket.end(ok("{}")));
          }),
        );
        const sender = open();
        await start(sender, post(address(port))).answer;
        await new Promise((resolve) => setTimeout(resolve, 30));
        await start(sender, post(address(port))).answer;
        expect(connections).toBe(2);
      });

      it("aborted before it began: nothing was sent, and nothing is", async () => {
        let connections = 0;
        const port = await listen(createServer(() => (connections += 1)));
        const progress = { sent: true };
        const reason = new Error("not any more");
        await expect(open()(post(address(port)), AbortSignal.abort(reason), 1_000, progress)).rejects.toBe(
          reason,
        );
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect([connections, progress.sent]).toEqual([0, false]);
      });

      it("aborted while it waits for a connection: nothing was sent", async () => {
        let requests = 0;
        const port = await http(() => {
          requests += 1;
        });
        const sender = open({ maximumConnections: 1 });
        const first = start(sender, post(address(port)));
        await expect.poll(() => requests).toBe(1);
        const second = start(sender, post(address(port)));
        const reason = new Error("enough");
        second.controller.abort(reason);
        expect(await failing(second)).toEqual({ error: reason, sent: false });
        first.controller.abort(reason);
        expect(await failing(first)).toEqual({ error: reason, sent: true });
        await new Promise((resolve) => setTimeout(resolve, 20));
        expect(requests).toBe(1);
      });

      it("aborted during the body: rejects at once and closes the connection", async () => {
        let isClosed = false;
        const port = await http((request, response) => {
          request.socket.on("close", () => {
            isClosed = true;
          });
          response.writeHead(200, { "content-length": "100" }).write("{");
        });
        const sending = start(open(), post(address(port)));
        await new Promise((resolve) => setTimeout(resolve, 30));
        const reason = new Error("enough");
        sending.controller.abort(reason);
        expect(await failing(sending)).toEqual({ error: reason, sent: true });
        await expect.poll(() => isClosed).toBe(true);
      });

      it("leaves no listener on the signal", async () => {
        const port = await http((_request, response) => response.end("{}"));
        const controller = new AbortController();
        const { signal } = controller;
        let listeners = 0;
        const add = signal.addEventListener.bind(signal);
        const remove = signal.removeEventListener.bind(signal);
        signal.addEventListener = (...given: Parameters<typeof add>) => {
          listeners += 1;
          add(...given);
        };
        signal.removeEventListener = (...given: Parameters<typeof remove>) => {
          listeners -= 1;
          remove(...given);
        };
        const sender = open();
        await sender(post(address(port)), signal, 1_000, { sent: true });
        expect(listeners).toBe(0);
        await expect(sender(post("http://127.0.0.1:1/"), signal, 1_000, { sent: true })).rejects.toThrow();
        expect(listeners).toBe(0);
      });

      it("a header that cannot be sent is refused before anything is opened", async () => {
        const { error, sent } = await failing(
          start(open(), post("http://127.0.0.1:1/", "{}", { "x-a": "b\r\nx-evil: 1" })),
        );
        expect(error.message).toContain(tested.badHeader);
        expect(sent).toBe(false);
      });

      it("closed by its owner: requests under way fail", async () => {
        let requests = 0;
        const port = await http(() => {
          requests += 1;
        });
        const sender = open();
        const sending = start(sender, post(address(port)));
        await expect.poll(() => requests).toBe(1);
        sender.close();
        expect((await failing(sending)).sent).toBe(true);
      });
    });

    describe("over TLS", () => {
      const own = makeCertificate();

      async function https(options: object = {}): Promise<number> {
        const server = createHttpsServer({ ...own, ...options }, (_request, response) => response.end("{}"));
        server.on("tlsClientError", () => undefined);
        return listen(server);
      }

      it("sends to a server whose certificate it trusts, over connections that it keeps", async () => {
        let handshakes = 0;
        const server = createHttpsServer(own, (_request, response) => response.end("{}"));
        server.on("secureConnection", () => (handshakes += 1));
        const port = await listen(server);
        const sender = open({ tls: { ca: own.cert } });
        for (let count = 0; count < 5; count += 1) {
          const sending = start(sender, post(`https://localhost:${port}/`));
          expect(await sending.answer).toMatchObject({ status: 200, text: "{}" });
          expect(sending.progress.sent).toBe(true);
        }
        expect(handshakes).toBeLessThanOrEqual(tested.connectionsInARow);
      });

      it("sends nothing to one it does not trust, whatever the environment says", async () => {
        const before = process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
        process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
        cleanUps.push(() => {
          if (before === undefined) delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
          else process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = before;
        });
        const { error, sent } = await failing(start(open(), post(`https://localhost:${await https()}/`)));
        expect(error.code).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
        expect(sent).toBe(false);
      });

      it("sends nothing to one that goes by another name", async () => {
        const port = await https();
        const { error, sent } = await failing(
          start(open({ tls: { ca: own.cert } }), post(`https://[::ffff:127.0.0.1]:${port}/`)),
        );
        expect(error.code).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
        expect(sent).toBe(false);
      });

      it("sends nothing to one whose certificate is over", async () => {
        const expired = makeCertificate(new Date(Date.now() - 7_200_000));
        const port = await https(expired);
        const { error, sent } = await failing(
          start(open({ tls: { ca: expired.cert } }), post(`https://localhost:${port}/`)),
        );
        expect(error.code).toBe("CERT_HAS_EXPIRED");
        expect(sent).toBe(false);
      });

      it("does not speak anything older than TLS 1.2", async () => {
        const port = await https({ minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL@SECLEVEL=0" });
        const { sent } = await failing(
          start(open({ tls: { ca: own.cert } }), post(`https://localhost:${port}/`)),
        );
        expect(sent).toBe(false);
      });

      it("knows that nothing was sent when the handshake breaks", async () => {
        const port = await listen(createServer((socket) => socket.once("data", () => socket.destroy())));
        const { error, sent } = await failing(start(open(), post(`https://127.0.0.1:${port}/`)));
        expect(error.code).toBe("ECONNRESET");
        expect(sent).toBe(false);
      });

      it("knows that nothing was sent when the handshake never ends", async () => {
        const port = await listen(createServer());
        const sending = start(open(), post(`https://127.0.0.1:${port}/`));
        await new Promise((resolve) => setTimeout(resolve, 50));
        const reason = new Error("enough");
        sending.controller.abort(reason);
        expect(await failing(sending)).toEqual({ error: reason, sent: false });
      });

      it("shows a certificate of its own where the server asks for one", async () => {
        const server = createTlsServer(
          { ...own, ca: own.cert, requestCert: true, rejectUnauthorized: true },
          (socket) => {
            socket.on("data", () => socket.write(ok("{}")));
            socket.on("error", () => undefined);
          },
        );
        server.on("tlsClientError", () => undefined);
        const url = `https://localhost:${await listen(server)}/`;
        expect((await start(open({ tls: { ca: own.cert, ...own } }), post(url)).answer).status).toBe(200);
        await failing(start(open({ tls: { ca: own.cert } }), post(url)));
      });
    });
  });
}
