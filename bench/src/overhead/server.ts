import { createServer, type Socket } from "node:net";
import { answerText } from "../payload.ts";

/**
 * The least that a client takes for a server: reads requests off a kept connection and writes the same answer to each.
 * It runs in a process of its own and costs so little that the client is what is measured. Tells its port on standard
 * output, and on a line `connections` of standard input how many were opened so far.
 */
const body = Buffer.from(answerText);
const answer = Buffer.concat([
  Buffer.from(
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nRequest-Id: req_12345678\r\n" +
      `Connection: keep-alive\r\nKeep-Alive: timeout=60\r\nContent-Length: ${body.length}\r\n\r\n`,
  ),
  body,
]);
const endOfHead = "\r\n\r\n";
const lastChunk = "0\r\n\r\n";

/** The length of the first request in the buffer; 0 while it is incomplete. */
function requestLength(buffer: Buffer): number {
  const head = buffer.indexOf(endOfHead);
  if (head < 0) return 0;
  const text = buffer.toString("latin1", 0, head);
  const declared = /content-length: *(\d+)/i.exec(text)?.[1];
  let length = head + endOfHead.length + Number(declared ?? 0);
  if (declared === undefined && /transfer-encoding: *chunked/i.test(text)) {
    const end = buffer.indexOf(lastChunk, head + endOfHead.length);
    if (end < 0) return 0;
    length = end + lastChunk.length;
  }
  return buffer.length < length ? 0 : length;
}

let connections = 0;

function serve(socket: Socket): void {
  connections += 1;
  socket.setNoDelay(true);
  socket.on("error", () => socket.destroy());
  let waiting: Buffer | undefined;
  socket.on("data", (chunk: Buffer) => {
    let buffer = waiting === undefined ? chunk : Buffer.concat([waiting, chunk]);
    for (let length = requestLength(buffer); length > 0; length = requestLength(buffer)) {
      socket.write(answer);
      buffer = buffer.subarray(length);
    }
    waiting = buffer.length === 0 ? undefined : buffer;
  });
}

const server = createServer(serve).listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) console.log(address.port);
});
process.stdin.on("data", (line: Buffer) => {
  if (line.toString().startsWith("connections")) console.log(connections);
});
process.stdin.on("end", () => process.exit(0));
