import type { ChildProcess } from "node:child_process";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { heard, startChild } from "../support/children.js";
import { hasRedis, type RedisServer, startRedis } from "../support/redis-server.js";

interface Report {
  readonly tokens: readonly string[];
  readonly took: number;
}

const script = fileURLToPath(new URL("./worker.ts", import.meta.url));
const lease = 1_500;

describe.skipIf(!hasRedis())("8 processes that need one token, 10,000 calls in all", () => {
  let server: RedisServer;
  let issuer: Server;
  let address = "";
  let children: ChildProcess[] = [];
  /** Which process asked, and how to answer. */
  const asked: { readonly process: number; readonly answer: () => void }[] = [];
  let answersAtOnce = true;
  beforeAll(async () => {
    server = await startRedis();
    issuer = createServer((request, response) => {
      const process = Number(new URL(request.url ?? "", "http://x").searchParams.get("process"));
      const number = asked.length + 1;
      const answer = (): void => void response.end(`token-${number}`);
      asked.push({ process, answer });
      if (answersAtOnce) setTimeout(answer, 100);
    });
    await new Promise<void>((resolve) => issuer.listen(0, "127.0.0.1", resolve));
    const bound = issuer.address();
    address = `http://127.0.0.1:${bound === null || typeof bound === "string" ? 0 : bound.port}/`;
  });
  afterEach(async () => {
    for (const child of children) child.kill("SIGKILL");
    asked.length = 0;
    answersAtOnce = true;
    await server.kill();
    await server.restart();
  });
  afterAll(async () => {
    issuer.closeAllConnections();
    issuer.close();
    await server.stop();
  });
  const start = async (): Promise<void> => {
    const task = { url: server.url, issuer: address, calls: 1_250, lease };
    children = await Promise.all(Array.from({ length: 8 }, () => startChild(script, task)));
  };

  test("make one request", async () => {
    await start();
    const reports = children.map((child) => heard(child));
    for (const child of children) child.send("go");
    for (const report of await Promise.all(reports)) {
      expect((report as Report).tokens).toEqual(["token-1"]);
    }
    expect(asked).toHaveLength(1);
  });

  test("make one more when the one that asks is killed, and wait no longer than the lease", async () => {
    answersAtOnce = false;
    await start();
    const reports = children.map((child) => heard(child).catch(() => undefined));
    for (const child of children) child.send("go");
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(1);
    answersAtOnce = true;
    const killedAt = performance.now();
    children.find(({ pid }) => pid === asked[0]?.process)?.kill("SIGKILL");
    const settled = await Promise.all(reports);
    const took = performance.now() - killedAt;
    expect(settled.filter((report) => report === undefined)).toHaveLength(1);
    for (const report of settled) {
      if (report !== undefined) expect((report as Report).tokens).toEqual(["token-2"]);
    }
    expect(asked).toHaveLength(2);
    // The lease, the longest pause between two looks, the answer of the issuer, and what a busy machine takes.
    expect(took).toBeLessThan(lease + 250 + 100 + 2_000);
  });

  test("are not kept by one that stood still: it is late, and its token is not the shared one", async () => {
    answersAtOnce = false;
    await start();
    const reports = children.map((child) => heard(child));
    for (const child of children) child.send("go");
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(1);
    const sleeper = children.find(({ pid }) => pid === asked[0]?.process);
    sleeper?.kill("SIGSTOP");
    answersAtOnce = true;
    const others = reports.filter((_, index) => children[index] !== sleeper);
    for (const report of await Promise.all(others)) expect((report as Report).tokens).toEqual(["token-2"]);
    asked[0]?.answer();
    sleeper?.kill("SIGCONT");
    await Promise.all(reports);
    const task = { url: server.url, issuer: address, calls: 1, lease };
    const late = await startChild(script, task);
    children.push(late);
    const report = heard(late);
    late.send("go");
    expect(((await report) as Report).tokens).toEqual(["token-2"]);
    expect(asked).toHaveLength(2);
  });
});
