import { readFileSync, writeFileSync } from "node:fs";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ClientOptions } from "../../src/client.js";
import { isPayError, type PayError } from "../../src/errors/pay-error.js";
import type { Sender } from "../../src/transport/call.js";
import { type Cell, describeCell } from "./cell.js";
import { counting } from "./counting-clock.js";
import { type FaultServer, type SeenRequest, type ServedAnswer, startFaultServer } from "./fault-server.js";
import { type Fault, faults, type Ports, redirectTo } from "./faults.js";
import { openPorts } from "./ports.js";
import { tableOf } from "./table.js";

/** What a client gets from the matrix: where it is to call, and how. */
export type StruckOptions = ClientOptions & { readonly baseUrl: string };

/** A call of one operation that is made under every fault. */
export interface StruckCall {
  /** The operation, which names the column. */
  readonly operation: string;
  readonly retry: "same-id" | "status-first" | "never";
  /** Where its requests go, below the base URL. Every other request is a lookup. */
  readonly path: string;
  /** Makes a client and the call with it. */
  readonly make: (options: StruckOptions) => Promise<unknown>;
  /** What a healthy provider answers to it. */
  readonly answer: unknown;
  /** What a healthy provider answers to a lookup, when it has acted on the call so many times. */
  readonly lookup?: (acted: number) => { readonly status: number; readonly body: unknown };
}

type OpenSender = () => Sender & { close(): void };

/** Everything that the fault matrix of a client needs. */
export interface ClientMatrix {
  /** The provider's name, which is the heading of its tables. */
  readonly provider: string;
  /** The client's package. */
  readonly packageName: string;
  readonly calls: readonly StruckCall[];
  /** What the calls carry and no error may show. */
  readonly secrets: readonly string[];
  /** Makes Node's own client. */
  readonly nodeSender: OpenSender;
  /** Makes a sender over the dispatcher of `fetch`. */
  readonly dispatcherSender: OpenSender;
}

/** One cell: what became of a call, and how long it took. */
interface StruckCell extends Cell {
  readonly duration: number;
  /** Requests that another origin saw, to which the provider had pointed. */
  readonly elsewhere: number;
}

const page = new URL("../../../../docs/faults-clients.md", import.meta.url);

/** The faults that peers are compared by come first in the list. */
const comparedFaults = 8;

/** The rest of the matrix, but for those that need a client of their own: a false clock, a request of megabytes. */
const rows = faults.filter(({ clockOff, largeRequest }) => clockOff === undefined && largeRequest !== true);

/** Milliseconds one attempt may take. Only what stalls is meant to reach it, so the rest has time on a busy machine. */
const attemptTime = ({ stalls }: Fault): number => (stalls ? 400 : 6_000);
const attempts = 3;
/** Milliseconds that a provider asks to wait, in the faults that do. */
const asked = 1_000;

const transports = ["fetch", "node:http", "undici"] as const;
type Transport = (typeof transports)[number];

/** Makes what sends with a transport; `undefined` for `fetch`. */
const opening: Readonly<Record<Transport, (matrix: ClientMatrix) => ReturnType<OpenSender> | undefined>> = {
  fetch: () => undefined,
  "node:http": ({ nodeSender }) => nodeSender(),
  undici: ({ dispatcherSender }) => dispatcherSender(),
};
/** Whose results have rows of their own where they differ from those of `fetch`. */
const others = { "node:http": "nodeSender()", undici: "dispatcherSender()" } as const;
/** Once, and as often as the call is sent. */
const strikes = [1, Number.POSITIVE_INFINITY] as const;

/** Registers the tests of one client under every fault, and of its part of the page. */
export function describeFaults(matrix: ClientMatrix): void {
  const cells = new Map<string, StruckCell>();
  const keyOf = (transport: Transport, fault: Fault, call: StruckCall, times: number): string =>
    [transport, fault.name, call.operation, times].join(" ");
  let ports: Ports & { close(): Promise<void> };
  let elsewhere: FaultServer;

  beforeAll(async () => {
    ports = await openPorts();
    elsewhere = await startFaultServer({
      fault: undefined,
      times: 0,
      isStruck: () => false,
      respond: () => ({ status: 200, body: "{}" }),
    });
  });
  afterAll(() => Promise.all([ports.close(), elsewhere.close()]));

  const strikeWith = (some: readonly Fault[]): void => {
    test.each(some.map((fault) => [fault.name, fault] as const))("%s", async (_name, fault) => {
      const all = transports.flatMap((transport) =>
        matrix.calls.flatMap((call) => strikes.map((times) => ({ transport, call, times }))),
      );
      await Promise.all(
        all.map(async ({ transport, call, times }) => {
          const sender = opening[transport](matrix);
          const cell = await strike(fault, call, times, ports, elsewhere, sender);
          cells.set(keyOf(transport, fault, call, times), cell);
          check(cell, call, fault, times, matrix.secrets);
        }),
      );
    });
  };

  describe.concurrent("calls under a fault", () => {
    strikeWith(rows.filter(({ stalls }) => stalls !== true));
  });

  // Apart from the others, which keep the process so busy that a short limit of time passes before anything was read.
  describe("calls under a fault that stalls", () => {
    strikeWith(rows.filter(({ stalls }) => stalls === true));
  });

  test("docs/faults-clients.md says the same", () => {
    const shown = (transport: Transport, fault: Fault, times: number): string[] =>
      matrix.calls.map((call) => {
        const cell = cells.get(keyOf(transport, fault, call, times));
        return cell === undefined ? "" : describeCell(cell);
      });
    const head = ["Fault", ...matrix.calls.map(({ operation, retry }) => `\`${operation}\` (\`${retry}\`)`)];
    const [compared, further] = [rows.slice(0, comparedFaults), rows.slice(comparedFaults)];
    const table = (some: readonly Fault[], times: number): string =>
      tableOf(
        head,
        some.flatMap((fault) => {
          const usual = shown("fetch", fault, times);
          const differing = (["node:http", "undici"] as const).flatMap((transport) => {
            const cells = shown(transport, fault, times);
            return cells.join() === usual.join()
              ? []
              : [[`${fault.name}, with \`${others[transport]}\``, ...cells]];
          });
          return [[fault.name, ...usual], ...differing];
        }),
      );
    const text = [
      "The eight faults, striking once:",
      table(compared, 1),
      "The eight faults, for good:",
      table(compared, Number.POSITIVE_INFINITY),
      "Further faults, for good:",
      table(further, Number.POSITIVE_INFINITY),
    ].join("\n\n");
    const committed = readFileSync(page, "utf8");
    const made = withSection(committed, matrix.provider, text);
    if (process.env["UPDATE_FAULTS"] !== undefined) writeFileSync(page, made);
    const advice = `run the tests of ${matrix.packageName} with UPDATE_FAULTS=1 and look at what changed`;
    expect(made, advice).toBe(readFileSync(page, "utf8"));
  });
}

/** Makes one call under a fault that strikes so many times. */
async function strike(
  fault: Fault,
  call: StruckCall,
  times: number,
  ports: Ports,
  elsewhere: FaultServer,
  sender: (Sender & { close(): void }) | undefined,
): Promise<StruckCell> {
  const isStruck = ({ path }: SeenRequest): boolean => path.split("?")[0] === call.path;
  const respond = (request: SeenRequest, acted: number): ServedAnswer => {
    const found = isStruck(request) ? { status: 200, body: call.answer } : call.lookup?.(acted);
    if (found === undefined)
      throw new Error(`${call.operation} has no lookup, but ${request.path} was asked`);
    return { status: found.status, body: JSON.stringify(found.body) };
  };
  // Nothing else goes to that path there, and each call has one of its own.
  const trap = `/${crypto.randomUUID()}`;
  const wire =
    fault.name === "redirect" ? redirectTo(`http://127.0.0.1:${elsewhere.port}${trap}`) : fault.wire;
  const server = await startFaultServer({ fault: wire, times, isStruck, respond });
  const timers = new Set<object>();
  const startedAt = performance.now();
  let value: unknown;
  let error: PayError | undefined;
  try {
    value = await call.make({
      baseUrl: fault.baseUrl?.(ports) ?? `http://127.0.0.1:${server.port}`,
      timeout: attemptTime(fault),
      deadline: 30_000,
      maximumAttempts: attempts,
      maximumAnswerBytes: 500_000,
      random: () => 0,
      clock: counting(timers, 0),
      ...(sender && { transport: sender }),
    });
  } catch (thrown) {
    if (!isPayError(thrown)) throw thrown;
    error = thrown;
  }
  const duration = performance.now() - startedAt;
  const timersLeft = timers.size;
  sender?.close();
  await server.close();
  const requests = server.seen.filter(isStruck);
  return {
    error,
    value,
    requests,
    lookups: server.seen.length - requests.length,
    acted: server.acted(),
    timersLeft,
    duration,
    elsewhere: elsewhere.seen.filter(({ path }) => path.startsWith(trap)).length,
  };
}

/** A few digits turn up in measured times by chance, but not with other digits around them where they are the secret. */
function shows(text: string, secret: string): boolean {
  return /^\d+$/.test(secret) ? new RegExp(`(?<![\\d.])${secret}(?!\\d)`).test(text) : text.includes(secret);
}

/** What holds whatever the fault. */
function check(
  cell: StruckCell,
  call: StruckCall,
  fault: Fault,
  times: number,
  secrets: readonly string[],
): void {
  const { error, requests, acted, lookups, value, duration } = cell;
  const where = `${call.operation}, ${times === 1 ? "once" : "for good"}`;
  expect(cell.timersLeft, where).toBe(0);
  expect(cell.elsewhere, where).toBe(0);
  if (fault.wire !== undefined) expect(requests.length, where).toBeGreaterThanOrEqual(1);
  // Attempts, the waits between them, and what a busy machine adds.
  expect(duration, where).toBeLessThan(attempts * attemptTime(fault) + attempts * asked + 5_000);

  if (error === undefined) expect(value, where).toEqual(call.answer);
  else {
    for (const attempt of error.attempts)
      expect(attempt.duration, where).toBeLessThan(attemptTime(fault) + 2_000);
    if (acted > 0) expect(error.outcome, where).toBe("unknown");
    if (error.outcome !== "unknown") expect(acted, where).toBe(0);
    const seen = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error) + error.stack;
    for (const secret of secrets) expect(shows(seen, secret), `${where}: shows ${secret}`).toBe(false);
  }

  if (call.retry === "never") expect(requests.length, where).toBeLessThanOrEqual(1);
  else expect(requests.length, where).toBeLessThanOrEqual(attempts);
  if (call.retry === "status-first") expect(acted, where).toBeLessThanOrEqual(1);
  else expect(lookups, where).toBe(0);
  expect(new Set(requests.map(({ body }) => body)).size, where).toBeLessThanOrEqual(1);

  if (fault.name.endsWith("with Retry-After")) {
    // The wire has whole milliseconds, the clock has not.
    for (const [index, { at }] of requests.entries()) {
      const before = requests[index - 1];
      if (before !== undefined) expect(at - before.at, where).toBeGreaterThanOrEqual(asked - 5);
    }
  }
}

/** The page with one provider's section replaced. */
function withSection(text: string, heading: string, content: string): string {
  const sections = text.trimEnd().split(/\n(?=## )/);
  const at = sections.findIndex((section) => section.startsWith(`## ${heading}\n`));
  const made = `## ${heading}\n\n${content}\n`;
  if (at < 0) sections.push(made);
  else sections[at] = made;
  return `${sections.map((section) => section.trimEnd()).join("\n\n")}\n`;
}
