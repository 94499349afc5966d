import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Clock, type LimitLog, systemClock, tokenSource } from "@pay/core";
import { createClient } from "redis";
import { describe, expect, type TestContext, test } from "vitest";
import { tableOf } from "../../../core/test/support/table.js";
import { mostInAnyWindow } from "../../../core/test/support/window.js";
import { nodeRedis, redisDedupe, redisJournal, redisLimits, redisTokens } from "../../src/index.js";
import { hasRedis, startRedis } from "../support/redis-server.js";
import { type Outage, outages } from "./faults.js";
import { startProxy } from "./proxy.js";

const lasting = 5_000;
/** Milliseconds to wait for Redis: on a busy machine it is slow without being gone. */
const patience = 800;
const limit = { requests: 40, window: 500 };
const guide = fileURLToPath(new URL("../../README.md", import.meta.url));
const rows = new Map<string, readonly string[]>();

describe.skipIf(!hasRedis())("what the stores do when Redis", () => {
  describe.concurrent("fails", () => {
    test.for(outages)("$name", { timeout: 60_000 }, async (outage, context) => {
      rows.set(outage.name, await strike(outage, context));
    });
  });

  test("the guide says the same", () => {
    const head = ["Redis", "limit", "token", "journal", "webhooks"];
    const table = tableOf(
      head,
      outages.map(({ name }) => [name, ...(rows.get(name) ?? [])]),
    );
    const text = readFileSync(guide, "utf8");
    const [start, end] = ["<!-- outages -->\n\n", "\n\n<!-- /outages -->"];
    const from = text.indexOf(start) + start.length;
    const to = text.indexOf(end);
    if (process.env["UPDATE_OUTAGES"] !== undefined)
      writeFileSync(guide, text.slice(0, from) + table + text.slice(to));
    expect(table, "run the tests of @pay/redis with UPDATE_OUTAGES=1 and look at what changed").toBe(
      readFileSync(guide, "utf8").slice(from, readFileSync(guide, "utf8").indexOf(end)),
    );
  });
});

async function strike(outage: Outage, { expect }: Pick<TestContext, "expect">): Promise<readonly string[]> {
  const server = await startRedis({ settings: outage.settings });
  const proxy = await startProxy(server.port);
  const open = async () => {
    const client = createClient({
      url: proxy.url,
      disableOfflineQueue: true,
      socket: { reconnectStrategy: 100 },
    });
    client.on("error", () => undefined);
    await client.connect();
    const shop = { connection: nodeRedis(client), merchant: "kettles", environment: "test" };
    return { client, shop };
  };
  const [one, other] = await Promise.all([open(), open()]);
  const { shop } = one;
  const journal = redisJournal({ ...shop, timeout: patience });
  const dedupe = redisDedupe({ ...shop, name: "koshelek", timeout: patience });
  let fetched = 0;
  /** A process that has no token yet. */
  const getToken = () =>
    tokenSource({
      key: "provider",
      store: redisTokens({ ...shop, timeout: patience }),
      request: async () => {
        fetched += 1;
        return { value: `t${fetched}`, expiresIn: 600_000 };
      },
    }).get();
  const sent: number[] = [];
  const stop = new AbortController();
  const sending = [one, other].map((process) => {
    const clock = new NotingClock();
    const store = redisLimits({ ...process.shop, processes: 2, timeout: patience, clock });
    return sendOn(store.open("limit", limit), clock, sent, stop.signal);
  });

  // Before.
  const entry = (id: string) => ({ id, kind: "sale", data: {}, at: Date.now() });
  await journal.create(entry("before"));
  await dedupe.claim("before");
  await dedupe.complete("before");
  await getToken();
  await pause(1_500);

  const beganAt = performance.now();
  await outage.begin(server, proxy, lasting);
  await pause(100);
  const [created, claimed, during] = await Promise.all([
    journal.create(entry("during")).then(
      () => "written",
      (error: { outcome?: string; reason?: string }) => `${error.reason}, ${error.outcome}`,
    ),
    dedupe.claim("during").catch(() => "refused"),
    getToken(),
  ]);
  await pause(Math.max(0, beganAt + lasting - performance.now()));
  await outage.end(server, proxy);
  const endedAt = performance.now();
  await expect.poll(() => one.client.ping().catch(() => "gone"), { timeout: 20_000 }).toBe("PONG");
  await pause(2_500);
  // Processes come back one after the other, and what is set aside for the last of them is not sent.
  const again = () => sent.filter((at) => at > endedAt + 1_900).length;
  await expect.poll(again, { timeout: 20_000 }).toBeGreaterThan(limit.requests / 2);

  // After.
  const fetchedBefore = fetched;
  const [kept, late, remembered] = await Promise.all([
    journal.read("before"),
    journal.read("during"),
    dedupe.claim("before"),
  ]);
  await getToken();
  stop.abort();
  await Promise.all(sending);
  for (const { client } of [one, other]) client.destroy();
  proxy.close();
  await server.stop();

  // When the last has noticed, nobody uses a right any more, and all of them have left the window.
  const shareAt = beganAt + patience + 50 + 2 * patience + limit.window;
  const own = sent.filter((at) => at > shareAt && at < endedAt);
  expect(mostInAnyWindow(sent, limit.window)).toBeLessThanOrEqual(limit.requests);
  expect(created).toBe("unavailable, not-sent");
  expect(claimed).toBe("refused");
  return [
    `never exceeded; ${own.length > 0 ? "goes on at shares" : "stands still"}; shared again afterwards`,
    `${during === "t1" ? "the shared one" : "each process its own"}; ${fetched === fetchedBefore ? "the shared one" : "fetched again"} afterwards`,
    `new sales refused (${created}); ${kept === undefined ? "what was written is lost" : "nothing lost"}${late === undefined ? "" : "; the refused entry was written late, recovery will close it"}`,
    `answered 500; handled ones ${remembered === "done" ? "known" : "forgotten"} afterwards`,
  ];
}

/**
 * The machine's clock, which remembers when it was read last. A process may stand still between the counting of a send and its
 * noting, and what counts is the former.
 */
class NotingClock implements Clock {
  last = 0;
  readonly date = systemClock.date;
  readonly schedule = systemClock.schedule;

  now(): number {
    this.last = systemClock.now();
    return this.last;
  }
}

/** Sends whenever the limit lets it, as a client with calls enough would. */
async function sendOn(log: LimitLog, clock: NotingClock, sent: number[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const wait = log.take(clock);
    if (wait < 0) await log.refill?.(10).catch(() => undefined);
    else if (wait > 0) await pause(Math.min(Math.ceil(wait), 100));
    else {
      log.use(clock);
      sent.push(clock.last);
      // As much as a call takes of a process.
      await pause(1);
    }
  }
}
