import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatcherSender, nodeSender } from "../../src/node/index.js";
import { type Cell, describeCell } from "../support/cell.js";
import { type Fault, faults, type Ports } from "../support/faults.js";
import { openPorts } from "../support/ports.js";
import { attemptTime, type Column, methods, type OpenTransport, strike } from "./matrix.js";
import { page, type Tables } from "./page.js";

// Whoever imports the package undici before `fetch` was loaded replaces what that sends with.
void globalThis.Headers;
const { Agent } = await import("undici");

const file = new URL("../../../../docs/faults.md", import.meta.url);
const columns = Object.keys(methods) as Column[];
/** Once, and as often as the call is sent. */
const strikes = [1, Number.POSITIVE_INFINITY];

/** The page shows what `fetch` does, and where the others differ. */
const transports: Readonly<Record<string, OpenTransport>> = {
  fetch: () => undefined,
  "node:http": nodeSender,
  undici: () => dispatcherSender(new Agent()),
};
const cells = new Map<string, Cell>();
let ports: Ports & { close(): Promise<void> };

beforeAll(async () => {
  ports = await openPorts();
});
afterAll(() => ports.close());

/** One test for each cell of these faults' rows. */
function strikeWith(some: readonly Fault[]): void {
  for (const [name, open] of Object.entries(transports)) {
    for (const fault of some) {
      for (const column of columns) {
        for (const times of strikes) {
          const title = `${name}: ${fault.name}, ${column}, ${times === 1 ? "once" : "for good"}`;
          test(title, async () => {
            const cell = await strike(fault, column, times, ports, open);
            cells.set(`${name}/${fault.name}/${column}/${times}`, cell);
            check(cell, column, attemptTime(fault));
          });
        }
      }
    }
  }
}

describe.concurrent("every call under every fault", () => {
  strikeWith(faults.filter(({ stalls }) => stalls !== true));
});

/** What holds whatever the fault. */
function check(cell: Cell, column: Column, time: number): void {
  const { error, requests, acted, lookups, value } = cell;
  expect(cell.timersLeft).toBe(0);
  if (error === undefined) {
    expect(value).toMatchObject({ name: "Оплата ₴ 😀" });
  } else {
    expect(error.attempts.length).toBeGreaterThanOrEqual(requests.length);
    for (const { duration } of error.attempts) expect(duration).toBeLessThan(time + 1_000);
    if (acted > 0 && column !== "`safe`") expect(error.outcome).toBe("unknown");
    if (error.outcome === "refused") expect(acted).toBe(0);
  }
  if (column === "`never`") expect(requests.length).toBeLessThanOrEqual(1);
  if (column.startsWith("`status-first`")) expect(acted).toBeLessThanOrEqual(1);
  else expect(lookups).toBe(0);
  expect(new Set(requests.map(({ body }) => body)).size).toBeLessThanOrEqual(1);
}

describe.each(Object.keys(transports))("the waits that were asked for, with %s", (transport) => {
  const timed = [
    "503 with Retry-After",
    "429 with Retry-After",
    "doubled headers",
    "clock an hour behind",
    "clock an hour ahead",
  ];
  test.each(timed)("%s: not sooner, and not much later", (name) => {
    const [first, second] = cells.get(`${transport}/${name}/\`same-id\`/1`)?.requests ?? [];
    const gap = (second?.at ?? 0) - (first?.at ?? 0);
    expect(gap).toBeGreaterThanOrEqual(995);
    expect(gap).toBeLessThan(2_500);
  });
});

// Apart from the others, which keep the process so busy that a short limit of time passes before anything was read.
describe.concurrent("every call under every fault that stalls", () => {
  strikeWith(faults.filter(({ stalls }) => stalls === true));
});

test("docs/faults.md says the same", () => {
  const rowsOf = (transport: string, times: number): string[][] =>
    faults.map((fault) => [
      fault.name,
      fault.about,
      ...columns.map((column) => {
        const cell = cells.get(`${transport}/${fault.name}/${column}/${times}`);
        return cell === undefined ? "" : describeCell(cell);
      }),
    ]);
  const tablesOf = (transport: string): Tables => ({
    once: rowsOf(transport, 1),
    always: rowsOf(transport, Number.POSITIVE_INFINITY),
  });
  const text = page(columns, tablesOf("fetch"), tablesOf("node:http"), tablesOf("undici"));
  if (process.env["UPDATE_FAULTS"] !== undefined) writeFileSync(file, text);
  expect(text, "run the tests of @pay/core with UPDATE_FAULTS=1 and look at what changed").toBe(
    readFileSync(file, "utf8"),
  );
});
