import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Response } from "miniflare";
import { startWorker } from "./worker.mjs";

const resolveDir = fileURLToPath(new URL(".", import.meta.url));
const limit = { requests: 3, window: 300 };

/** A provider that is slow to issue tokens, and the Worker whose requests all use one client. */
async function shop() {
  const sent = [];
  let tokens = 0;
  const outboundService = async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/token") {
      tokens += 1;
      await pause(200);
      return Response.json({ access_token: `token-${tokens}`, expires_in: 3_600 });
    }
    sent.push(Number(request.headers.get("x-left-at")));
    const transactionID = pathname.split("/").at(-2);
    if (transactionID === "slow") await pause(250);
    if (transactionID === "stalled") await pause(20_000, undefined, { ref: false });
    return Response.json({ transactionID, paymentStatus: "Success", returnStatus: { statusCode: "000" } });
  };
  const worker = await startWorker(
    { contents: 'export { worker as default } from "./shared-client.mjs";', resolveDir },
    { outboundService },
  );
  const ask = async (id, { timeout = 5_000 } = {}) => {
    const answer = await worker.dispatchFetch(`http://shop.example/?id=${id}&timeout=${timeout}`);
    assert.equal(answer.status, 200, await answer.clone().text());
    return answer.json();
  };
  return { ask, sent, tokens: () => tokens, dispose: () => worker.dispose() };
}

test("requests of a Worker share a client: its limit is kept, none waits for another, and a token serves them all", async () => {
  const { ask, sent, tokens, dispose } = await shop();
  try {
    const ids = Array.from({ length: 12 }, (_, index) => `payment-${index}`);
    assert.deepEqual(await Promise.all(ids.map((id) => ask(id))), ids);
    const asked = tokens();
    // From here on nothing waits for a token between its permit and its leaving.
    sent.length = 0;
    assert.deepEqual(await Promise.all(ids.map((id) => ask(id))), ids);
    assert.equal(tokens(), asked, "a token that one request was given serves the others");
    sent.sort((one, other) => one - other);
    for (let index = limit.requests; index < ids.length; index += 1) {
      const span = sent[index] - sent[index - limit.requests];
      assert.ok(span >= limit.window, `${span} ms for one more than the limit`);
    }
  } finally {
    await dispose();
  }
});

test("a request that is ended takes nobody with it", async () => {
  const { ask, dispose } = await shop();
  try {
    for (let count = 0; count < 2 * limit.requests; count += 1) {
      assert.equal(await ask("payment&leaves=1"), "left");
    }
    assert.equal(await ask("stays"), "stays");
  } finally {
    await dispose();
  }
});

test("a request keeps its time after the one that came before it has ended", async () => {
  const { ask, dispose } = await shop();
  try {
    await ask("first");
    const before = ask("slow", { timeout: 1_000 });
    await pause(50);
    assert.equal(await ask("stalled", { timeout: 1_000 }), "timeout");
    assert.equal(await before, "slow");
  } finally {
    await dispose();
  }
});
