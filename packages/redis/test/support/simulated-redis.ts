import { createHash } from "node:crypto";
import type { RedisConnection } from "../../src/connection/connection.js";
import type { SimulatedClock } from "./simulated-clock.js";

/** Microseconds since the epoch at the clock's beginning. */
const epoch = Date.UTC(2026, 0, 31, 12) * 1_000;

/** What a network and a server do to commands. All times are milliseconds on the simulated clock. */
export interface SimulatedRedisOptions {
  readonly clock: SimulatedClock;
  /** A real Redis, which runs every script; only its time is the clock's. */
  readonly real: { sendCommand(command: readonly string[]): Promise<unknown> };
  /** One way. Called for every command. */
  readonly delay?: () => number;
}

/** A real Redis whose time and whose faults the test decides. */
export class SimulatedRedis implements RedisConnection {
  /** Commands that Redis ran. */
  ran = 0;
  /** `down`: commands fail at once. `silent`: they are not answered. `lossy`: they are carried out, and not answered. */
  state: "up" | "down" | "silent" | "lossy" = "up";
  /** Added to the server's time, in milliseconds, as when somebody sets it. */
  jump = 0;
  /** Names the server: another one after a restart, or once a replica has taken over. */
  run = "1";
  /** When the server was started, on the clock. */
  startedAt = -86_400_000;
  readonly #clock: SimulatedClock;
  readonly #real: SimulatedRedisOptions["real"];
  readonly #delay: () => number;
  readonly #texts = new Map<string, string>();

  constructor({ clock, real, delay = () => 0.25 }: SimulatedRedisOptions) {
    this.#clock = clock;
    this.#real = real;
    this.#delay = delay;
  }

  async send(command: readonly string[]): Promise<unknown> {
    const [name = "", script = "", ...rest] = command;
    if (this.state === "down") throw new Error("connect ECONNREFUSED");
    if (name === "EVALSHA" && !this.#texts.has(script)) throw new Error("NOSCRIPT No matching script.");
    if (name === "EVAL") this.#texts.set(createHash("sha1").update(script).digest("hex"), script);
    await this.#pass();
    if (this.state === "silent") return new Promise(() => undefined);
    const text = name === "EVAL" ? script : (this.#texts.get(script) ?? "");
    this.ran += 1;
    const answer = await this.#clock.hold(this.#run(text, rest));
    if (this.state === "lossy") return new Promise(() => undefined);
    await this.#pass();
    return answer;
  }

  #pass(): Promise<void> {
    return new Promise((resolve) => this.#clock.schedule(resolve, this.#delay()));
  }

  /** What the server says of itself goes along as three further keys, which a single server lets pass. */
  #run(text: string, [count = "0", ...rest]: readonly string[]): Promise<unknown> {
    const now = this.#clock.now();
    const time = epoch + Math.floor((now + this.jump) * 1_000);
    const uptime = Math.floor((now - this.startedAt) / 1_000);
    const own = `run_id:${this.run}\r\nuptime_in_seconds:${uptime}\r\n`;
    const keys = rest.slice(0, Number(count));
    const told = text
      .replaceAll("redis.call('TIME')", "{ KEYS[#KEYS - 2], KEYS[#KEYS - 1] }")
      .replaceAll("redis.pcall('INFO', 'server')", "KEYS[#KEYS]");
    const command = ["EVAL", told, String(keys.length + 3), ...keys];
    const parts = [String(Math.floor(time / 1e6)), String(time % 1e6), own];
    return this.#real.sendCommand([...command, ...parts, ...rest.slice(Number(count))]);
  }
}
