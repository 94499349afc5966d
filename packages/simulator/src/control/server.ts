import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Control, ControlAnswer } from "./control.js";
import { toJson } from "./to-json.js";

// Importing the module itself would read all it exports, WebSocket among them, and so load the whole of `fetch`: 40 ms.
const { createServer } = process.getBuiltinModule("node:http");

/** The control door, open. */
export interface ControlServer {
  /** Its address, `/_simulator` included. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** No question is longer. */
const longestBody = 1_048_576;

const root = "/_simulator";

/**
 * Opens the control door.
 *
 * @throws the error of the operating system, such as `EADDRINUSE`.
 */
export async function serveControl(
  control: Control,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<ControlServer> {
  const server = createServer(async (request, response) => {
    try {
      send(response, await answer(control, request));
    } catch (error) {
      if (request.errored === null) {
        send(response, {
          status: 500,
          body: { error: error instanceof Error ? error.message : String(error) },
        });
      }
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  // A server that listens on a port has an address object.
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}${root}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

async function answer(control: Control, request: IncomingMessage): Promise<ControlAnswer> {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname !== root && !url.pathname.startsWith(`${root}/`)) {
    return { status: 404, body: { error: `The control door is at ${root}.` } };
  }
  // A web page that is open on the same machine must not be able to change anything.
  if (request.headers.origin !== undefined) {
    return { status: 403, body: { error: "The control door does not answer web pages." } };
  }
  let path: string[];
  try {
    path = url.pathname.slice(root.length).split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    return { status: 400, body: { error: "The path is not well encoded." } };
  }
  const text = await readText(request);
  if (text === undefined) return { status: 413, body: { error: `A body has at most ${longestBody} bytes.` } };
  let body: unknown;
  try {
    body = text.trim() === "" ? undefined : JSON.parse(text);
  } catch {
    return { status: 400, body: { error: "The body is not JSON." } };
  }
  return control({ method: request.method ?? "GET", path, query: url.searchParams, body });
}

async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    // No encoding is set, so the chunks are bytes.
    const bytes = chunk as Buffer;
    length += bytes.byteLength;
    if (length <= longestBody) chunks.push(bytes);
  }
  return length > longestBody ? undefined : Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, { status, body }: ControlAnswer): void {
  const text = body === undefined ? "{}" : toJson(body);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
  });
  response.end(text);
}
