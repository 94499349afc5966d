// A kept connection that a provider closes after it has read a request: was it carried out? Nobody may try again unasked.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const answer = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";

/** Answers whatever comes first on a connection, and every GET. Another request it reads to its end, and hangs up. */
async function server() {
  const changes = [];
  const listening = createServer((socket) => {
    let text = "";
    let count = 0;
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      text += bytes.toString("latin1");
      const [head, body] = text.split(/\r\n\r\n(.*)/s);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      const isChunked = /transfer-encoding: chunked/i.test(head);
      if (body === undefined || (isChunked ? !text.endsWith("0\r\n\r\n") : body.length < length)) return;
      text = "";
      count += 1;
      const method = head.split(" ")[0];
      if (method !== "GET") changes.push(method);
      if (method !== "GET" && count > 1) socket.end();
      else socket.write(answer);
    });
  });
  await new Promise((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const close = () => new Promise((resolve) => listening.close(resolve));
  return { changes, url: `http://127.0.0.1:${listening.address().port}`, close };
}

function run(command, ...args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" };
    const child = spawn(command, args, { cwd: here(".."), env, stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.on("error", reject);
    child.on("close", () => resolve(output));
  });
}

const bin = (name) => here(`../node_modules/.bin/${name}`);
const client = here("once-client.mjs");
const runtimes = [
  ["Node", [process.execPath, client]],
  ["Node with its own client", [process.execPath, client], "nodeSender"],
  ["Node over the dispatcher of fetch", [process.execPath, client], "dispatcherSender"],
  ["Bun", [bin("bun"), "run", client]],
  ["Deno", [bin("deno"), "run", "--no-prompt", "--allow-net", "--allow-read", client]],
];

for (const [name, [command, ...args], ...more] of runtimes) {
  test(`${name} sends no change a second time over a connection that was closed`, async () => {
    const { changes, url, close } = await server();
    try {
      const found = JSON.parse(await run(command, ...args, url, ...more));
      assert.deepEqual(changes, ["POST", "DELETE", "PATCH"]);
      for (const outcome of found) assert.match(outcome, /^network unknown$|^answered$/);
    } finally {
      await close();
    }
  });
}
