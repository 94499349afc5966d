/**
 * A simulator behind a real HTTP server, for clients in other processes and languages.
 *
 * @packageDocumentation
 */

import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Receiver } from "./simulator/fetch-door.js";
import type { EncodedAnswer, Reply } from "./simulator/messages.js";

// Importing the module itself would read all it exports, WebSocket among them, and so load the whole of `fetch`: 40 ms.
const { createServer } = process.getBuiltinModule("node:http");

/** Where a server listens. */
export interface ServeOptions {
  /** Default: 0, any free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`. */
  readonly host?: string;
}

/** A server that listens. */
export interface SimulatorServer {
  /** Origin and base path, without a slash at the end: the base URL to give to a client. */
  readonly url: string;
  readonly port: number;
  /**
   * Takes no more connections and ends idle ones, waits up to `grace` milliseconds (default 1000) for answers under
   * way, then ends the rest.
   */
  close(grace?: number): Promise<void>;
}

/**
 * Starts a server and resolves when it listens. Give the simulator `systemClock()` when clients should not wait for a test to
 * advance time.
 *
 * @throws the error of the operating system, such as `EADDRINUSE`.
 */
export async function serve(
  simulator: Receiver & { readonly basePath: string },
  options: ServeOptions = {},
): Promise<SimulatorServer> {
  const { port = 0, host = "127.0.0.1" } = options;
  let closing = false;
  const server = createServer({ keepAlive: true, noDelay: true }, async (request, response) => {
    const reply = await receive(simulator, request);
    // A closing server takes no further request, and a client that still sends its body would continue in the middle of it.
    if (closing || !request.complete) response.shouldKeepAlive = false;
    if (reply === undefined) response.destroy();
    else deliver(reply, request, response);
  });
  await listen(server, port, host);
  // A server that listens on a port has an address object.
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}${simulator.basePath}`,
    port: address.port,
    close(grace = 1000) {
      closing = true;
      return close(server, grace);
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server, grace: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close((error) => {
      clearTimeout(timer);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}

/** The simulator's reply; `undefined` when the client went away while it sent its request, so that nobody waits for one. */
async function receive(simulator: Receiver, request: IncomingMessage): Promise<Reply | undefined> {
  try {
    return await simulator.receive({
      method: (request.method ?? "GET").toUpperCase(),
      url: new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`).href,
      headers: headersOf(request),
      body: () => bodyOf(request),
    });
  } catch (error) {
    if (request.errored !== null) return undefined;
    throw error;
  }
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    headers.append(request.rawHeaders[index] ?? "", request.rawHeaders[index + 1] ?? "");
  }
  return headers;
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Uint8Array.from(Buffer.concat(chunks));
}

function deliver(reply: Reply, request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  switch (reply.kind) {
    case "complete":
      writeHead(reply.answer, response);
      response.end(reply.answer.body);
      break;
    case "closed":
      socket.destroy();
      break;
    case "reset":
      socket.resetAndDestroy();
      break;
    case "silent":
      break;
    case "stalled":
      writeHead(reply.answer, response);
      response.flushHeaders();
      if (reply.bytes > 0) response.write(reply.answer.body.subarray(0, reply.bytes));
      break;
    case "truncated":
      writeHead(reply.answer, response);
      response.flushHeaders();
      writeAndClose(response, socket, reply.answer.body.subarray(0, reply.bytes));
      break;
  }
}

function writeHead({ status, headers }: EncodedAnswer, response: ServerResponse): void {
  response.sendDate = false;
  response.writeHead(status, headers);
}

function writeAndClose(response: ServerResponse, socket: Socket, part: Uint8Array): void {
  if (part.byteLength === 0) socket.end();
  else response.write(part, () => socket.end());
}
