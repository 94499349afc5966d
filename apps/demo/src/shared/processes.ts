import { type ChildProcess, fork, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Order, TillTask, Word } from "./messages.ts";

/** Something that runs beside the show and has to be ended. */
export interface Started {
  readonly url: string;
  stop(): void;
}

/** Where Redis is on this machine; `undefined` when there is none. */
export function redisProgram(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(":");
  return [...folders, "/usr/bin"]
    .map((folder) => join(folder, "redis-server"))
    .find((file) => existsSync(file));
}

/** Starts a Redis for the show alone, set up as a journal wants it. */
export async function startRedis(program: string): Promise<Started> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "demo-redis-"));
  const safe = ["--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction"];
  const place = ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""];
  const child = spawn(program, [...place, ...safe], { stdio: ["ignore", "pipe", "ignore"] });
  // However the show ends.
  process.once("exit", () => child.kill("SIGKILL"));
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  for (let left = 200; !output.includes("Ready to accept connections"); left -= 1) {
    if (left === 0 || child.exitCode !== null) throw new Error(`Redis did not start: ${output}`);
    await pause(25);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop() {
      child.once("exit", () => rmSync(folder, { recursive: true, force: true }));
      child.kill("SIGKILL");
    },
  };
}

/** One till of the show. */
export class Till {
  readonly name: string;
  readonly words: Word[] = [];
  readonly #child: ChildProcess;
  #failure: string | undefined;

  constructor(task: TillTask) {
    this.name = task.name;
    this.#child = fork(fileURLToPath(new URL("./till.ts", import.meta.url)), [JSON.stringify(task)]);
    this.#child.on("message", (word: Word) => this.words.push(word));
    this.#child.on("exit", (code, signal) => {
      this.#failure = `${task.name} ended with ${code ?? signal}`;
    });
  }

  tell(order: Order): void {
    this.#child.send(order);
  }

  /** Waits until the till has said something. */
  async heard(what: (word: Word) => boolean): Promise<Word> {
    for (;;) {
      const word = this.words.find(what);
      if (word !== undefined) return word;
      if (this.#failure !== undefined) throw new Error(this.#failure);
      await pause(20);
    }
  }

  /** Ends the process at once: it can neither finish nor clean up anything. */
  kill(): void {
    this.#child.kill("SIGKILL");
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address === null || typeof address === "string" ? 0 : address.port));
    });
  });
}
