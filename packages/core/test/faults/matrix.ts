import { basic } from "../../src/auth/credentials.js";
import { createCaller, createResources } from "../../src/client.js";
import { isPayError, type PayError } from "../../src/errors/pay-error.js";
import type { Sender } from "../../src/transport/call.js";
import { type BankResources, bankOperations, bankRules } from "../support/bank.js";
import type { Cell } from "../support/cell.js";
import { counting } from "../support/counting-clock.js";
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
