import { createServer } from "node:net";
import type { Ports } from "./faults.js";

/**
 * Where nobody listens. A port that was open and is closed again may be given to the next server that asks for any,
 * in this process or another, and its requests would arrive there; ports this low are not given away. `fetch` refuses
 * many of them itself, but not this one.
 */
const unused = 2;

/** Opens the ports of the faults that need no fault server. */
export async function openPorts(): Promise<Ports & { close(): Promise<void> }> {
  const listen = (hangsUp: boolean): Promise<{ port: number; close: () => Promise<void> }> =>
    new Promise((resolve) => {
      const server = createServer((socket) => {
        socket.on("error", () => undefined);
        socket.once("data", () => {
          if (hangsUp) socket.destroy();
          else socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
        });
      });
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        const port = address === null || typeof address === "string" ? 0 : address.port;
        resolve({ port, close: () => new Promise((closed) => server.close(() => closed())) });
      });
    });
  const [plain, hangingUp] = await Promise.all([listen(false), listen(true)]);
  return {
    closed: unused,
    plain: plain.port,
    hangingUp: hangingUp.port,
    close: async () => {
      await Promise.all([plain.close(), hangingUp.close()]);
    },
  };
}
