import { type ChildProcess, spawn } from "node:child_process";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

const command = new URL("../../dist/cli.js", import.meta.url).pathname;

/** What a run of the command wrote, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command to its end. */
export async function run(...args: readonly string[]): Promise<Ended> {
  const { ended } = launch(args);
  return ended;
}

/** A provider as the control door describes it. */
export interface Described {
  readonly url: string;
  readonly credentials: Readonly<Record<string, string>>;
  readonly actions: readonly string[];
}

/** The command while it runs. */
export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What was shown when everything listened. */
  readonly shown: string;
  readonly controlUrl: string;
  readonly providers: Readonly<Record<string, Described>>;
  /** Asks the control door, whose answer must have the status. */
  readonly control: (method: string, path: string, body?: unknown, status?: number) => Promise<unknown>;
}

/** Starts the built command on free ports; it is stopped when the test is over. */
export async function start(...args: readonly string[]): Promise<Started> {
  const free = ["koshelek", "rozetka", "sibs", "control"].flatMap((name) => [`--${name}`, "0"]);
  const { child, ended, output } = launch([...free, ...args]);
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const shown = await Promise.race([
    output,
    ended.then(({ stderr }) => {
      throw new Error(`The command ended: ${stderr}`);
    }),
  ]);
  const controlUrl = /Control door\s+(\S+)/.exec(shown)?.[1] ?? "";
  const control = async (method: string, path: string, body?: unknown, status = 200): Promise<unknown> => {
    const response = await fetch(`${controlUrl}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.status !== status) throw new Error(`${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  const { providers } = (await control("GET", "")) as { providers: Record<string, Described> };
  return { process: child, ended, shown, controlUrl, providers, control };
}

function launch(args: readonly string[]): {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly output: Promise<string>;
} {
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
  });
  const output = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      stdout += String(chunk);
      if (stdout.includes("Ctrl+C stops.")) resolve(stdout);
    });
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  return { child, ended, output };
}

/** A webhook as it arrived. */
export interface Arrived {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A shop's address for webhooks. */
export interface Receiver {
  readonly url: string;
  /** What arrived so far, in order. */
  readonly arrived: readonly Arrived[];
  /** Resolves when at least so many have arrived. */
  readonly atLeast: (count: number) => Promise<readonly Arrived[]>;
}

/** Opens an address that acknowledges webhooks with what `acknowledge` makes of them; closed when the test is over. */
export async function receive(acknowledge: (arrived: Arrived) => string = () => ""): Promise<Receiver> {
  const arrived: Arrived[] = [];
  const waiting = new Set<() => void>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one = { headers: request.headers, body: Buffer.concat(chunks) };
    arrived.push(one);
    response.setHeader("content-type", "application/json");
    response.end(acknowledge(one));
    for (const wake of waiting) wake();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    arrived,
    atLeast: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (arrived.length < count) return;
          waiting.delete(look);
          resolve(arrived);
        };
        waiting.add(look);
        look();
      }),
  };
}
