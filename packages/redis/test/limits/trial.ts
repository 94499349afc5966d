import { type ChildProcess, fork } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { mostInAnyWindow } from "../../../core/test/support/window.js";
import { connectTo, type RedisServer } from "../support/redis-server.js";

/** How a trial is run. Times are milliseconds. */
export interface TrialOptions {
  readonly server: RedisServer;
  readonly client: "redis" | "ioredis";
  readonly processes: number;
  readonly requests: number;
  readonly window: number;
  readonly lease: number;
  /** How long the processes send, after the first window. */
  readonly milliseconds: number;
  /** Calls that are always under way in each process. */
  readonly callers: number;
  /** Stops one of the processes for a second in the middle, several times. */
  readonly stops?: boolean;
}

/** What it showed. */
export interface TrialReport {
  readonly sent: number;
  /** The most sends in any span of the window's length, by the limit. */
  readonly most: number;
  /** Sends by what the limit allows. */
  readonly use: number;
  /** Jain's index of the processes' shares: 1 when all are equal. */
  readonly fairness: number;
  /** Commands that Redis ran for each send. */
  readonly commands: number;
}

/** Lets processes send through one limit as fast as it allows. */
export async function runTrial(options: TrialOptions): Promise<TrialReport> {
  const { server, processes, requests, window, milliseconds } = options;
  const client = await connectTo(server.url);
  await client.flushAll();
  const { client: kind, lease, callers } = options;
  const task = { url: server.url, client: kind, requests, window, processes, lease, callers };
  const children = Array.from({ length: processes }, () => fork(script, [JSON.stringify(task)]));
  try {
    await Promise.all(children.map((child) => heard(child)));
    const before = await commandsOf(client);
    for (const child of children) child.send("go");
    const over = pause(window + milliseconds + 500);
    for (let left = options.stops === true ? 3 : 0; left > 0; left -= 1) {
      await pause(window);
      children[0]?.kill("SIGSTOP");
      // Long enough for every lease to end, and for others to have what it did not use.
      await pause(window);
      children[0]?.kill("SIGCONT");
    }
    await over;
    const after = await commandsOf(client);
    const reports = children.map((child) => heard(child));
    for (const child of children) child.send("stop");
    const moments = (await Promise.all(reports)).map((report) => sentOf(report));
    const start = Math.min(...moments.map(([first]) => first ?? Number.POSITIVE_INFINITY));
    const counted = moments.map((sent) => sent.filter((at) => at < start + milliseconds));
    const sent = counted.reduce((sum, { length }) => sum + length, 0);
    const all = moments.reduce((sum, { length }) => sum + length, 0);
    return {
      sent,
      most: mostInAnyWindow(moments.flat(), window) / requests,
      use: sent / ((requests * milliseconds) / window),
      fairness: jain(counted.map(({ length }) => length)),
      commands: (after - before) / all,
    };
  } finally {
    for (const child of children) child.kill("SIGKILL");
    client.destroy();
  }
}

const script = fileURLToPath(new URL("./worker.ts", import.meta.url));

function heard(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`a process of the trial ended with ${code}`)));
  });
}

function sentOf(report: unknown): number[] {
  return (report as { readonly sent: number[] }).sent;
}

/** How many scripts Redis has run. */
async function commandsOf(client: Awaited<ReturnType<typeof connectTo>>): Promise<number> {
  const statistics = await client.info("commandstats");
  return [...statistics.matchAll(/cmdstat_eval(?:sha)?:calls=(\d+)/g)].reduce(
    (sum, [, calls]) => sum + Number(calls),
    0,
  );
}

/** 1 when all have the same, 1 / n when one has everything. */
export function jain(shares: readonly number[]): number {
  const sum = shares.reduce((left, right) => left + right, 0);
  const squares = shares.reduce((left, right) => left + right * right, 0);
  return squares === 0 ? 1 : (sum * sum) / (shares.length * squares);
}
