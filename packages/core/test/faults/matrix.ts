import { createServer } from "node:net";
import { basic } from "../../src/auth/credentials.js";
import { createCaller, createResources } from "../../src/client.js";
import { type Clock, systemClock } from "../../src/clock.js";
import { isPayError, type PayError } from "../../src/errors/pay-error.js";
import type { Sender } from "../../src/transport/call.js";
import { type BankResources, bankOperations, bankRules } from "../support/bank.js";
import { type SeenRequest, startFaultServer } from "../support/fault-server.js";
import type { Fault, Ports } from "../support/faults.js";

/** The columns of the table, and the method of the made-up bank that stands for each. */
export const methods = {
  "`safe`": "status",
  "`same-id`": "pay",
  "`status-first`": "capture",
  "`status-first`, absence is proof": "refund",
  "`never`": "payout",
} as const;

/** A column of the table. */
export type Column = keyof typeof methods;

/** Makes what sends the requests of one client; `undefined` for `fetch`. */
export type OpenTransport = () => (Sender & { close(): void }) | undefined;

/** What became of one call under a fault. */
export interface Cell {
  readonly error: PayError | undefined;
  readonly value: unknown;
  /** The requests of the call itself, as the server saw them. */
  readonly requests: readonly SeenRequest[];
  /** How many lookups the server saw beside them. */
  readonly lookups: number;
  /** How often the provider acted on the call. */
  readonly acted: number;
  /** Timers that were still set when the call was over. */
  readonly timersLeft: number;
}

/** Milliseconds one attempt may take. Only what stalls is meant to reach it, so the rest has time on a busy machine. */
export const attemptTime = ({ stalls }: Fault): number => (stalls ? 300 : 4_000);

const name = "Оплата ₴ 😀";

/** Makes one call of a column under a fault that strikes so many times. */
export async function strike(
  fault: Fault,
  column: Column,
  times: number,
  ports: Ports,
  openTransport: OpenTransport,
): Promise<Cell> {
  const method = methods[column];
  const isStruck = ({ path }: SeenRequest): boolean => path === `/payments/${method}`;
  const server = await startFaultServer({
    fault: fault.wire,
    times,
    isStruck,
    respond: ({ path }, acted) => ({
      status: 200,
      body: JSON.stringify({ state: path.endsWith("/status") && acted === 0 ? "none" : "paid", name }),
    }),
  });
  const timers = new Set<object>();
  const transport = openTransport();
  const caller = createCaller({
    rules: bankRules,
    baseUrl: fault.baseUrl?.(ports) ?? `http://127.0.0.1:${server.port}`,
    options: {
      timeout: attemptTime(fault),
      deadline: 15_000,
      maximumAnswerBytes: 500_000,
      random: () => 0,
      clock: counting(timers, fault.clockOff ?? 0),
      ...(transport && { transport }),
    },
    credentials: { basic: basic("login", "the-password") },
    explain: () => undefined,
    operations: { payments: bankOperations },
  });
  const { payments } = createResources<BankResources>({ payments: bankOperations }, caller);
  const input = { id: "1", ...(fault.largeRequest && { comment: "x".repeat(4_000_000) }) };
  let value: unknown;
  let error: PayError | undefined;
  try {
    value = await payments[method](input);
  } catch (thrown) {
    if (!isPayError(thrown)) throw thrown;
    error = thrown;
  }
  const timersLeft = timers.size;
  transport?.close();
  await server.close();
  const requests = server.seen.filter(isStruck);
  return {
    error,
    value,
    requests,
    lookups: server.seen.length - requests.length,
    acted: server.acted(),
    timersLeft,
  };
}

/** The machine's clock, off by so much, with its timers counted. */
function counting(timers: Set<object>, off: number): Clock {
  return {
    now: systemClock.now,
    date: () => systemClock.date() + off,
    schedule: (callback, milliseconds) => {
      const timer = {};
      timers.add(timer);
      const cancel = systemClock.schedule(() => {
        timers.delete(timer);
        callback();
      }, milliseconds);
      return () => {
        timers.delete(timer);
        cancel();
      };
    },
  };
}

/** Opens the ports of the faults that need no fault server. */
export async function openPorts(): Promise<Ports & { close(): Promise<void> }> {
  const listen = (hangsUp: boolean): Promise<{ port: number; close: () => Promise<void> }> =>
    new Promise((resolve) => {
      const server = createServer((socket) => {
        socket.on("error", () => undefined);
        socket.once("data", () => {
          if (hangsUp) socket.destroy();
          else socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
        });
      });
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        const port = address === null || typeof address === "string" ? 0 : address.port;
        resolve({ port, close: () => new Promise((closed) => server.close(() => closed())) });
      });
    });
  const [unused, plain, hangingUp] = await Promise.all([listen(false), listen(false), listen(true)]);
  await unused.close();
  return {
    closed: unused.port,
    plain: plain.port,
    hangingUp: hangingUp.port,
    close: async () => {
      await Promise.all([plain.close(), hangingUp.close()]);
    },
  };
}

/** A cell as the table shows it. */
export function describeCell({ error, requests, lookups }: Cell): string {
  const result = error === undefined ? "answer" : `\`${error.code}\`, ${error.outcome}`;
  const asked = error?.lookup === undefined ? "" : `: ${error.lookup.status}`;
  return [
    result,
    `${requests.length} sent`,
    ...(lookups === 0 ? [] : [`${lookups === 1 ? "looked up" : `looked up ${lookups} times`}${asked}`]),
  ].join("; ");
}
