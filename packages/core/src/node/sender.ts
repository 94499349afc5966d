import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import type { SecureContextOptions } from "node:tls";
import type { Sender, SendProgress, WireAnswer, WireRequest } from "../transport/call.js";
import { AnswerTooLarge } from "../transport/failure.js";
import { acceptedCodings, decode, TooLarge } from "./decode.js";
import { WireHeaders } from "./headers.js";

/** Options of {@link nodeSender}. */
export interface NodeSenderOptions {
  /** How many connections to one server may be open at once; further requests wait for one. Default 256. */
  readonly maximumConnections?: number;
  /**
   * Milliseconds an idle connection is kept. Default 4,000: less than servers usually keep theirs, as a request that
   * meets a connection just closed is lost. A shorter time that the server announces is respected.
   */
  readonly idleTimeout?: number;
  /** Certificates: of authorities to trust instead of the usual ones, and of your own where the provider asks for it. */
  readonly tls?: Pick<SecureContextOptions, "ca" | "cert" | "key" | "passphrase" | "pfx">;
}

/** A sender with connections of its own. */
export interface NodeSender extends Sender {
  /** Closes the connections. Requests under way fail. */
  close(): void;
}

/**
 * Sends with Node's own HTTP client over connections that are kept, at a fraction of the cost of `fetch`. Give it to a
 * client as `transport`. TLS 1.2 at least, certificates are always verified, redirects are not followed.
 */
export function nodeSender(options: NodeSenderOptions = {}): NodeSender {
  const common = {
    keepAlive: true,
    maxSockets: options.maximumConnections ?? 256,
    timeout: options.idleTimeout ?? 4_000,
  };
  const http = new HttpAgent(common);
  const https = new HttpsAgent({
    ...common,
    ...options.tls,
    minVersion: "TLSv1.2",
    rejectUnauthorized: true,
  });

  const open = (request: WireRequest): ClientRequest => {
    const { protocol, hostname, port, pathname, search } = new URL(request.url);
    const headers: Record<string, string | number> = {
      "accept-encoding": acceptedCodings,
      ...request.headers,
    };
    if (request.body !== undefined) headers["content-length"] = Buffer.byteLength(request.body);
    const target = {
      method: request.method,
      // An IPv6 address stands in brackets in a URL only.
      host: hostname.startsWith("[") ? hostname.slice(1, -1) : hostname,
      port,
      path: pathname + search,
      headers,
    };
    return protocol === "https:"
      ? httpsRequest({ ...target, agent: https })
      : httpRequest({ ...target, agent: http });
  };

  const send: Sender = (request, signal, maximumBytes, progress) =>
    new Promise((resolve, reject) => {
      progress.sent = false;
      signal.throwIfAborted();
      const outgoing = open(request);
      let isAnswered = false;
      let settled = false;
      const settle = (): boolean => {
        if (settled) return false;
        settled = true;
        signal.removeEventListener("abort", abort);
        return true;
      };
      const fail = (failure: unknown): void => {
        if (settle()) reject(failure);
        outgoing.destroy();
      };
      const abort = (): void => fail(signal.reason);
      signal.addEventListener("abort", abort);
      outgoing.on("error", fail);
      // The last word when nothing else was said, as after an answer that would switch protocols.
      outgoing.on("close", () => {
        if (!isAnswered) fail(new Error("the connection was closed without an answer"));
      });
      outgoing.on("socket", (socket) => {
        if (!settled) watch(socket, progress, () => settled);
      });
      outgoing.on("response", (incoming) => {
        isAnswered = true;
        receive(incoming, maximumBytes).then((answer) => {
          if (settle()) resolve(answer);
        }, fail);
      });
      outgoing.end(request.body);
    });

  return Object.assign(send, {
    close() {
      http.destroy();
      https.destroy();
    },
  });
}

/** Notes the moment from which something may have left: not before there is a connection, and trust in it. */
function watch(socket: Socket, progress: SendProgress, isOver: () => boolean): void {
  const { secureConnecting } = socket as { secureConnecting?: boolean };
  if (!socket.connecting && secureConnecting !== true) {
    progress.sent = true;
    return;
  }
  socket.once(secureConnecting === undefined ? "connect" : "secureConnect", () => {
    if (!isOver()) progress.sent = true;
  });
}

async function receive(incoming: IncomingMessage, maximumBytes: number): Promise<WireAnswer> {
  const status = incoming.statusCode ?? 0;
  const headers = new WireHeaders(incoming.rawHeaders);
  try {
    let body = await collect(incoming, maximumBytes);
    const codings = headers.get("content-encoding");
    if (codings !== null && body.length > 0) body = await decode(body, codings, maximumBytes);
    return { status, headers, text: textOf(body) };
  } catch (failure) {
    throw failure instanceof TooLarge ? new AnswerTooLarge(status, maximumBytes) : failure;
  }
}

function collect(incoming: IncomingMessage, maximumBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > maximumBytes) reject(new TooLarge());
      else chunks.push(chunk);
    });
    incoming.on("end", () => {
      const [first] = chunks;
      // Only when it says so did the answer come to its end; the connection may just have been closed.
      if (!incoming.complete) reject(new Error("the connection was closed before the answer was complete"));
      else resolve(chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, size));
    });
    incoming.on("error", reject);
  });
}

/** UTF-8 without a byte order mark, which JSON must not begin with, as `Response.text` reads it. */
function textOf(body: Buffer): string {
  const text = body.toString("utf8");
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
