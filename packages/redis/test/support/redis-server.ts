import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "redis";

/** Where the program is; `undefined` when this machine has none. */
export function redisProgram(): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .concat("/usr/bin")
    .map((folder) => join(folder, "redis-server"))
    .find((path) => existsSync(path));
}

/**
 * Whether tests that need a Redis run here. Without one they are skipped, which is said aloud, and in continuous integration
 * they fail instead.
 */
export function hasRedis(): boolean {
  if (redisProgram() !== undefined) return true;
  if (process.env["CI"] !== undefined) return true;
  process.stdout.write(
    "Skipped: there is no redis-server on this machine (Debian: apt-get install redis-server).\n",
  );
  return false;
}

/** A Redis of its own for a test. */
export interface RedisServer {
  readonly port: number;
  /** `redis://…`, or `rediss://…`. */
  readonly url: string;
  readonly folder: string;
  /** The process, to be stopped or continued. */
  signal(name: NodeJS.Signals): void;
  /** Ends the process at once, as a crash does. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with what is in its folder. */
  restart(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** A free port of the loopback interface. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address === null || typeof address === "string" ? 0 : address.port;
      server.close(() => resolve(port));
    });
  });
}

/** What a test's Redis needs beyond the usual. */
export interface RedisSettings {
  /** As on the command line; `{port}` and `{folder}` stand for the server's own. Nothing is persisted by default. */
  readonly settings?: readonly string[];
  /** Files to put into its folder first. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Starts a Redis on a free port. */
export async function startRedis({ settings = [], files = {} }: RedisSettings = {}): Promise<RedisServer> {
  const program = redisProgram();
  if (program === undefined) throw new Error("there is no redis-server on this machine");
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "redis-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const always = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  const own = settings.map((text) => text.replaceAll("{port}", String(port)).replaceAll("{folder}", folder));
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const started = spawn(program, [...always, ...own], { stdio: ["ignore", "pipe", "pipe"] });
    child = started;
    let output = "";
    started.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    for (let left = 200; !output.includes("Ready to accept connections"); left -= 1) {
      if (left === 0 || started.exitCode !== null) throw new Error(`redis-server did not start: ${output}`);
      await pause(25);
    }
  };
  const kill = async (): Promise<void> => {
    const running = child;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    // A process that was stopped must hear it as well.
    running.kill("SIGKILL");
    await ended;
  };
  await start();
  return {
    port,
    url,
    folder,
    signal: (name) => child?.kill(name),
    kill,
    restart: start,
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A client of the test's own, to look into a Redis. */
export async function connectTo(url: string) {
  const client = createClient({ url, disableOfflineQueue: true });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
