import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { toNodeHandler, type WebhookHandler } from "@pay/core/webhooks";

/** A merchant's webhook address on this machine. */
export interface Receiver {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on a loopback port for webhooks. */
export async function receive(handler: WebhookHandler): Promise<Receiver> {
  const nodeHandler = toNodeHandler(handler);
  const server = createServer((request, response) => {
    nodeHandler(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  // A listening TCP server has an address object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
