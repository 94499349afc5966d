import type { ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { SecureContextOptions } from "node:tls";
import type { Sender, SendProgress, WireAnswer, WireRequest } from "../transport/call.js";
import { AnswerTooLarge } from "../transport/failure.js";
import { joined, textOf, unpackedText } from "./body.js";
import { acceptedCodings } from "./decode.js";
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
  // Importing these modules would read all they export, among it WebSocket, which loads the whole of `fetch`, and the root
  // certificates: 60 ms. Who has another sender need not load them at all.
  const { Agent: HttpAgent, request: httpRequest } = process.getBuiltinModule("node:http");
  const { Agent: HttpsAgent, request: httpsRequest } = process.getBuiltinModule("node:https");

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

  // Requests of a client go to one server, so that taking its address apart once is enough.
  let known: Server | undefined;

  const open = ({ url, method, headers, body }: WireRequest): ClientRequest => {
    const slash = url.indexOf("/", url.indexOf("//") + 2);
    const server = slash < 0 ? url : url.slice(0, slash);
    if (known?.name !== server) known = locate(server);
    const fields = ["host", known.authority, "accept-encoding", acceptedCodings];
    for (const name of Object.keys(headers)) fields.push(name, headers[name] ?? "");
    if (body !== undefined || method !== "GET") {
      fields.push("content-length", String(body === undefined ? 0 : Buffer.byteLength(body)));
    }
    const target = {
      method,
      host: known.host,
      port: known.port,
      path: slash < 0 ? "/" : url.slice(slash),
      headers: fields,
    };
    return known.isSecure
      ? httpsRequest({ ...target, agent: https })
      : httpRequest({ ...target, agent: http });
  };

  const send: Sender = (request, signal, maximumBytes, progress) =>
    new Promise((resolve, reject) => {
      progress.sent = false;
      signal.throwIfAborted();
      const outgoing = open(request);
      let isAnswered = false;
      let isOver = false;
      const finish = (): boolean => {
        if (isOver) return false;
        isOver = true;
        signal.removeEventListener("abort", abort);
        return true;
      };
      const fail = (failure: unknown): void => {
        if (finish()) reject(failure);
        outgoing.destroy();
      };
      const abort = (): void => fail(signal.reason);
      signal.addEventListener("abort", abort);
      outgoing.on("error", fail);
      outgoing.on("socket", (socket) => {
        if (!isOver) watch(socket, request.url.startsWith("https:"), progress, () => isOver);
      });
      outgoing.on("response", (incoming) => {
        isAnswered = true;
        receive(incoming, maximumBytes, fail, (answer) => {
          if (finish()) resolve(answer);
        });
      });
      // The last word when nothing else was said, as after an answer that would switch protocols.
      outgoing.on("close", () => {
        if (!isAnswered) fail(new Error("the connection was closed without an answer"));
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

/** Where a server is. */
interface Server {
  /** As it stands in a URL. */
  readonly name: string;
  readonly isSecure: boolean;
  readonly host: string;
  readonly port: string;
  /** For the `Host` header. */
  readonly authority: string;
}

function locate(name: string): Server {
  const { protocol, hostname, port, host } = new URL(name);
  return {
    name,
    isSecure: protocol === "https:",
    // An IPv6 address stands in brackets in a URL only.
    host: hostname.replace(/^\[|\]$/g, ""),
    port,
    authority: host,
  };
}

/** Notes the moment from which something may have left: not before there is a connection, and trust in it. */
function watch(socket: Socket, isSecure: boolean, progress: SendProgress, isOver: () => boolean): void {
  if (!socket.connecting) {
    progress.sent = true;
    return;
  }
  socket.once(isSecure ? "secureConnect" : "connect", () => {
    if (!isOver()) progress.sent = true;
  });
}

/** Reads an answer to its end. With callbacks, as the promises between would cost as much as the rest. */
function receive(
  incoming: IncomingMessage,
  maximumBytes: number,
  fail: (failure: unknown) => void,
  succeed: (answer: WireAnswer) => void,
): void {
  const status = incoming.statusCode ?? 0;
  const headers = new WireHeaders(incoming.rawHeaders);
  const chunks: Buffer[] = [];
  let size = 0;
  incoming.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > maximumBytes) fail(new AnswerTooLarge(status, maximumBytes));
    else chunks.push(chunk);
  });
  incoming.on("end", () => {
    // Only when it says so did the answer come to its end; the connection may just have been closed.
    if (!incoming.complete) {
      fail(new Error("the connection was closed before the answer was complete"));
      return;
    }
    const body = joined(chunks, size);
    const codings = headers.get("content-encoding");
    if (codings === null || size === 0) {
      succeed({ status, headers, text: textOf(body) });
      return;
    }
    unpackedText(body, codings, status, maximumBytes).then(
      (text) => succeed({ status, headers, text }),
      fail,
    );
  });
  incoming.on("error", fail);
}
