import { gzipSync } from "node:zlib";
import { type Exchange, type WireFault, wire } from "./fault-server.js";

/** Something that goes wrong between a client and a provider. */
export interface Fault {
  readonly name: string;
  /** What happens, in a few words. */
  readonly about: string;
  /** What the server does with the requests it strikes. Absent: no server is reached. */
  readonly wire?: WireFault;
  /** Where the client is sent instead of the server. */
  readonly baseUrl?: (ports: Ports) => string;
  /** Nothing but the client's own limit of time ends it. */
  readonly stalls?: true;
  /** How far the client's date is off, in milliseconds. */
  readonly clockOff?: number;
  /** A request body of several megabytes. */
  readonly largeRequest?: true;
}

/** Loopback ports where no HTTP is to be had. */
export interface Ports {
  /** Nobody listens. */
  readonly closed: number;
  /** Speaks HTTP without TLS. */
  readonly plain: number;
  /** Closes every connection at the first byte. */
  readonly hangingUp: number;
}

/** Answers without having acted. */
const refuse =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = '{"code":"DOWN"}') =>
  ({ socket }: Exchange): void => {
    socket.write(wire({ status, headers, body }));
  };

/** Acts, and then sends something else than its answer. */
const act =
  (send: (exchange: Exchange & { readonly body: string }) => void) =>
  (exchange: Exchange): void =>
    send({ ...exchange, body: exchange.answer().body });

const seconds = (moment: number): string => new Date(Math.floor(moment / 1000) * 1000).toUTCString();
const hour = 3_600_000;
const bomb = gzipSync(Buffer.alloc(10_000_000, " "));

/** Points to another place without having acted. */
export function redirectTo(location: string): WireFault {
  return { strike: refuse(307, { location }, "") };
}

/** The faults of the matrix, the eight usual ones first. */
export const faults: readonly Fault[] = [
  {
    name: "503 with Retry-After",
    about: "503, `Retry-After: 1`; nothing was done",
    wire: { strike: refuse(503, { "retry-after": "1" }) },
  },
  {
    name: "429 with Retry-After",
    about: "429, `Retry-After: 1`; nothing was done",
    wire: { strike: refuse(429, { "retry-after": "1" }) },
  },
  {
    name: "reset",
    about: "acts, then resets the connection",
    wire: { strike: act(({ socket }) => socket.resetAndDestroy()) },
  },
  {
    name: "no answer",
    about: "acts, then says nothing",
    stalls: true,
    wire: { strike: act(() => undefined) },
  },
  {
    name: "stalled body",
    about: "acts, sends the headers and half of the body, then nothing",
    stalls: true,
    wire: { strike: act(({ socket, body }) => socket.write(wire({ status: 200, body }).slice(0, -8))) },
  },
  {
    name: "truncated body",
    about: "acts, sends half of the declared body, then closes",
    wire: { strike: act(({ socket, body }) => socket.end(wire({ status: 200, body }).slice(0, -8))) },
  },
  {
    name: "page with 200",
    about: "acts, then a proxy answers 200 with an HTML page",
    wire: {
      strike: act(({ socket }) =>
        socket.write(wire({ status: 200, headers: { "content-type": "text/html" }, body: "<html></html>" })),
      ),
    },
  },
  {
    name: "redirect",
    about: "307 to another origin; nothing was done",
    wire: redirectTo("https://elsewhere.invalid/"),
  },

  {
    name: "500",
    about: "acts, then answers 500",
    wire: { strike: act((exchange) => refuse(500)(exchange)) },
  },
  {
    name: "empty 500",
    about: "acts, then answers 500 without a body",
    wire: { strike: act((exchange) => refuse(500, {}, "")(exchange)) },
  },
  {
    name: "empty 200",
    about: "acts, then answers 200 without a body",
    wire: { strike: act(({ socket }) => socket.write(wire({ status: 200, body: "" }))) },
  },
  {
    name: "204",
    about: "acts, then answers 204 where JSON is documented",
    wire: { strike: act(({ socket }) => socket.write("HTTP/1.1 204 No Content\r\n\r\n")) },
  },
  {
    name: "half of a JSON body",
    about: "acts, sends half of the body with its right length",
    wire: {
      strike: act(({ socket, body }) => socket.write(wire({ status: 200, body: body.slice(0, -8) }))),
    },
  },
  {
    name: "length too small",
    about: "acts, declares fewer bytes than it sends",
    wire: {
      strike: act(({ socket, body }) => {
        const headers = { "content-length": String(Buffer.byteLength(body) - 8) };
        socket.write(wire({ status: 200, headers, body }));
      }),
    },
  },
  {
    name: "broken chunks",
    about: "acts, closes in the middle of a chunked body",
    wire: {
      strike: act(({ socket, body }) => {
        const size = Buffer.byteLength(body).toString(16);
        socket.end(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${size}\r\n${body.slice(0, -8)}`);
      }),
    },
  },
  {
    name: "slow headers",
    about: "acts, sends a byte of the headers now and then",
    stalls: true,
    wire: {
      strike: act(({ socket }) => {
        socket.write("HTTP/1.1 200 OK\r\nx-slow: ");
        const drip = setInterval(() => socket.write("a"), 20);
        socket.on("close", () => clearInterval(drip));
      }),
    },
  },
  {
    name: "split characters",
    about: "answers well, in chunks that cut characters in two",
    wire: {
      strike: act(({ socket, body }) => {
        const bytes = Buffer.from(body);
        socket.write(
          "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
        );
        for (const byte of bytes)
          socket.write(Buffer.concat([Buffer.from("1\r\n"), Buffer.of(byte), Buffer.from("\r\n")]));
        socket.write("0\r\n\r\n");
      }),
    },
  },
  {
    name: "gzip bomb",
    about: "acts, answers 10 kB that unpack to 10 MB",
    wire: {
      strike: act(({ socket }) => {
        const body = bomb;
        socket.write(
          `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: ${body.length}\r\n\r\n`,
        );
        socket.write(body);
      }),
    },
  },
  {
    name: "endless body",
    about: "acts, sends a body without end",
    wire: {
      strike: act(({ socket }) => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n[");
        const pour = setInterval(() => socket.write(" ".repeat(1_000_000)), 5);
        socket.on("close", () => clearInterval(pour));
      }),
    },
  },
  {
    name: "early answer",
    about: "answers 413 before it has read the body",
    largeRequest: true,
    wire: { early: true, strike: refuse(413, { connection: "close" }, '{"code":"TOO_LARGE"}') },
  },
  {
    name: "half-close",
    about: "acts, closes its side without an answer",
    wire: { strike: act(({ socket }) => socket.end()) },
  },
  {
    name: "doubled headers",
    about: "429 with `Retry-After` twice, 0 and 1; nothing was done",
    wire: {
      strike: ({ socket }) =>
        socket.write(
          "HTTP/1.1 429 Too Many\r\nretry-after: 0\r\nretry-after: 1\r\ncontent-type: application/json\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}",
        ),
    },
  },
  {
    name: "two lengths",
    about: "acts, declares two different lengths",
    wire: {
      strike: act(({ socket, body }) =>
        socket.write(
          `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        ),
      ),
    },
  },
  {
    name: "huge headers",
    about: "acts, sends 256 kB of headers",
    wire: {
      strike: act(({ socket, body }) =>
        socket.write(wire({ status: 200, headers: { "x-huge": "h".repeat(262_144) }, body })),
      ),
    },
  },
  {
    name: "no HTTP",
    about: "acts, answers with something else than HTTP",
    wire: { strike: act(({ socket }) => socket.end("SSH-2.0-OpenSSH_9.6\r\n")) },
  },
  {
    name: "1xx",
    about: "sends 102 and 103, then answers well",
    wire: {
      strike: act(({ socket, body }) => {
        socket.write("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n");
        socket.write(wire({ status: 200, body }));
      }),
    },
  },
  {
    name: "clock an hour behind",
    about: "429, `Retry-After` a moment one second ahead; nothing was done",
    clockOff: -hour,
    wire: { strike: (exchange) => retryAtMoment(exchange) },
  },
  {
    name: "clock an hour ahead",
    about: "the same",
    clockOff: hour,
    wire: { strike: (exchange) => retryAtMoment(exchange) },
  },

  {
    name: "no address",
    about: "the name cannot be resolved",
    // Too long for a name, so that it fails the same way without a network.
    baseUrl: () => `https://${"a".repeat(64)}.invalid`,
  },
  {
    name: "refused connection",
    about: "nobody listens",
    baseUrl: ({ closed }) => `http://127.0.0.1:${closed}`,
  },
  {
    name: "no TLS",
    about: "the server speaks no TLS",
    baseUrl: ({ plain }) => `https://127.0.0.1:${plain}`,
  },
  {
    name: "broken handshake",
    about: "the connection is closed during the TLS handshake",
    baseUrl: ({ hangingUp }) => `https://127.0.0.1:${hangingUp}`,
  },
];

function retryAtMoment(exchange: Exchange): void {
  const now = Date.now();
  refuse(429, { date: seconds(now), "retry-after": seconds(now + 1000) })(exchange);
}
