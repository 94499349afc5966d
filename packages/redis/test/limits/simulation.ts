import { createHash } from "node:crypto";
import type { LimitStore } from "@pay/core";
import { vi } from "vitest";
import { mostInAnyWindow } from "../../../core/test/support/window.js";
import { redisLimits } from "../../src/index.js";
import { SimulatedClock } from "../support/simulated-clock.js";
import { SimulatedRedis, type SimulatedRedisOptions } from "../support/simulated-redis.js";
import { jain } from "./trial.js";

/** Processes on one limit, simulated. Times are milliseconds. */
export interface SimulationOptions {
  readonly real: SimulatedRedisOptions["real"];
  readonly processes: number;
  readonly requests: number;
  readonly window: number;
  readonly lease?: number;
  readonly leaseTime?: number;
  /** To Redis and back, by the number of the process. */
  readonly way?: (process: number) => number;
  /** The processes that `redisLimits` is told of. Default: those that there are. */
  readonly expected?: number;
  readonly whenUnavailable?: "share" | "refuse";
  readonly holdBack?: number;
}

/** What one process has sent. */
export interface SimulatedProcess {
  readonly sent: number[];
  /** Calls that wait. */
  backlog: number;
  /** Calls that failed. */
  failed: number;
}

/** What the processes did, and how the limit was kept. */
export interface SimulationReport {
  readonly most: number;
  readonly use: number;
  readonly fairness: number;
  readonly commands: number;
}

/** Many processes, each with its own connection, on one simulated clock. */
export class Simulation {
  readonly clock: SimulatedClock = new SimulatedClock();
  readonly processes: readonly SimulatedProcess[];
  readonly connections: readonly SimulatedRedis[];
  readonly stores: readonly LimitStore[];
  readonly #options: SimulationOptions;

  constructor(options: SimulationOptions) {
    this.#options = options;
    const { processes, real, way = () => 0.5, expected = processes } = options;
    const { clock } = this;
    // The platform's own takes real time, in which nothing would hold the clock.
    vi.spyOn(crypto.subtle, "digest").mockImplementation(async (_name, bytes) => digestOf(bytes));
    const numbers = Array.from({ length: processes }, (_, number) => number);
    this.processes = numbers.map(() => ({ sent: [], backlog: 0, failed: 0 }));
    this.connections = numbers.map(
      (number) => new SimulatedRedis({ clock, real, delay: () => way(number) / 2 }),
    );
    this.stores = this.connections.map((connection) =>
      redisLimits({
        connection,
        clock,
        merchant: "m",
        environment: "test",
        processes: expected,
        ...(options.lease === undefined ? {} : { lease: options.lease }),
        ...(options.leaseTime === undefined ? {} : { leaseTime: options.leaseTime }),
        ...(options.holdBack === undefined ? {} : { holdBack: options.holdBack }),
        ...(options.whenUnavailable === undefined ? {} : { whenUnavailable: options.whenUnavailable }),
      }),
    );
  }

  /** Gives a process calls to make; it sends them as soon as the limit lets it. */
  give(number: number, calls: number): void {
    const process = this.processes[number];
    if (process === undefined) throw new RangeError("there is no such process");
    const idle = process.backlog === 0;
    process.backlog += calls;
    if (idle) this.#work(number, process);
  }

  /** Lets time pass. */
  advance(milliseconds: number): Promise<void> {
    return this.clock.advance(milliseconds);
  }

  /** How the limit was kept in the `span` after the first send. */
  report(span: number): SimulationReport {
    const { requests, window } = this.#options;
    const all = this.processes.flatMap(({ sent }) => sent);
    const from = all.reduce((first, at) => Math.min(first, at), Number.POSITIVE_INFINITY);
    const to = from + span;
    const within = this.processes.map(({ sent }) => sent.filter((at) => at >= from && at < to).length);
    const sum = within.reduce((left, right) => left + right, 0);
    const ran = this.connections.reduce((left, { ran: right }) => left + right, 0);
    return {
      most: mostInAnyWindow(all, window) / requests,
      use: sum / ((requests * (to - from)) / window),
      fairness: jain(within),
      commands: ran / all.length,
    };
  }

  #work(number: number, process: SimulatedProcess): void {
    const { requests, window } = this.#options;
    const log = this.stores[number]?.open("limit", { requests, window });
    const { clock } = this;
    const go = (): void => {
      while (process.backlog > 0 && log !== undefined) {
        const wait = log.take(clock);
        if (wait > 0) {
          clock.schedule(go, Math.ceil(wait));
          return;
        }
        if (wait < 0) {
          log.refill?.(process.backlog).then(go, () => {
            process.failed += process.backlog;
            process.backlog = 0;
          });
          return;
        }
        log.use(clock);
        process.backlog -= 1;
        process.sent.push(clock.now());
      }
    };
    go();
  }
}

function digestOf(bytes: BufferSource): ArrayBuffer {
  const view = bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : new Uint8Array(bytes.buffer);
  return new Uint8Array(createHash("sha1").update(view).digest()).buffer;
}
