import { createServer, type Server, type Socket } from "node:net";

/** A request as the server read it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** When it had been read, in milliseconds of the process clock. */
  readonly at: number;
}

/** A well-formed answer. */
export interface ServedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a fault can do with a request that has been read, or whose headers have been read. */
export interface Exchange {
  readonly socket: Socket;
  /** The answer that a healthy provider would give. Asking for it is acting on the request. */
  readonly answer: () => ServedAnswer;
}

/** A fault on the wire. */
export interface WireFault {
  /** What the server does, in place of its answer. */
  readonly strike: (exchange: Exchange) => void;
  /** Strikes when the headers have arrived, and does not wait for the body. */
  readonly early?: true;
}

/** A server on a loopback port that has one fault. */
export interface FaultServer {
  readonly port: number;
  /** Every request that was read, in order. */
  readonly seen: readonly SeenRequest[];
  /** How many requests were acted on. */
  readonly acted: () => number;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** What the server does when it is well. */
export interface FaultServerOptions {
  /** `undefined`: the server is well. */
  readonly fault: WireFault | undefined;
  /** How often the fault strikes. */
  readonly times: number;
  /** Which requests it strikes. Others are answered well. */
  readonly isStruck: (request: SeenRequest) => boolean;
  /** What a healthy provider answers. `acted` says how many struck requests were acted on before. */
  readonly respond: (request: SeenRequest, acted: number) => ServedAnswer;
}

/** Starts a server on raw sockets, so that it can also answer what no HTTP library would. */
export async function startFaultServer(options: FaultServerOptions): Promise<FaultServer> {
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let left = options.times;
  let acted = 0;

  const serve = (request: SeenRequest, socket: Socket): void => {
    const isStruck = options.isStruck(request);
    let isCounted = false;
    const answer = (): ServedAnswer => {
      const result = options.respond(request, acted);
      if (isStruck && !isCounted) acted += 1;
      isCounted = true;
      return result;
    };
    if (isStruck && options.fault !== undefined && left > 0) {
      left -= 1;
      options.fault.strike({ socket, answer });
    } else {
      socket.write(wire(answer()));
    }
  };

  const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    let buffer = Buffer.alloc(0);
    let handedOver = false;
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    socket.on("end", () => socket.end());
    socket.on("data", (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (let message = readMessage(buffer); message !== undefined; message = readMessage(buffer)) {
        const { request, length } = message;
        const isComplete = length <= buffer.length;
        const strikesEarly = options.fault?.early === true && left > 0 && options.isStruck(request);
        if (!isComplete && (handedOver || !strikesEarly)) return;
        buffer = buffer.subarray(length);
        if (!handedOver) {
          seen.push(request);
          serve(request, socket);
        }
        handedOver = !isComplete;
        if (handedOver) return;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    port: address.port,
    seen,
    acted: () => acted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The bytes of an answer. */
export function wire({ status, headers = {}, body }: ServedAnswer): string {
  const all: Record<string, string> = {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Status\r\n${lines.join("")}\r\n${body}`;
}

/** The first message in a buffer once its headers are complete, and how many bytes it takes in all. */
function readMessage(buffer: Buffer): { request: SeenRequest; length: number } | undefined {
  const end = buffer.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = buffer.subarray(0, end).toString("latin1").split("\r\n");
  const [method = "", path = ""] = first.split(" ");
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(":");
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  const length = end + 4 + Number(headers["content-length"] ?? 0);
  const body = buffer.subarray(end + 4, length).toString("utf8");
  return { request: { method, path, headers, body, at: performance.now() }, length };
}
