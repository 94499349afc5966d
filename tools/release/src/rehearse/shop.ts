import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import type { SimulatedProvider } from "./simulators.ts";

/** A shop's server: it serves the built page, and passes what the page sends to `/gateway` on to the provider. */
export interface Shop {
  readonly url: string;
  stop(): Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
};

/** Opens the shop on a free port. The provider's credentials stay in this process. */
export async function openShop(folder: string, provider: SimulatedProvider): Promise<Shop> {
  const server = createServer((request, response) => {
    const answer = request.url?.startsWith("/gateway/") === true ? passOn : serveFile;
    answer(request, response).catch((error: unknown) => response.writeHead(502).end(String(error)));
  });

  async function serveFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://shop");
    const file = join(folder, pathname === "/" ? "index.html" : pathname);
    const found = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    if (!found) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": mediaTypes[extname(file)] ?? "" }).end(readFileSync(file));
  }

  async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const given = request.headers.authorization ?? "";
    const answer = await fetch(provider.url + (request.url ?? "").slice("/gateway".length), {
      method: request.method ?? "GET",
      headers: {
        "content-type": request.headers["content-type"] ?? "application/json",
        // The signature of a checkout authorizes its purchase, and is the page's own.
        authorization: given.startsWith("Digest") ? given : `Bearer ${provider.credentials["token"]}`,
        "x-ibm-client-id": provider.credentials["clientId"] ?? "",
      },
      ...(chunks.length === 0 ? {} : { body: Buffer.concat(chunks) }),
    });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the shop has no address");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
