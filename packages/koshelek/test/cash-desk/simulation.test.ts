import type { RequestFault } from "@pay/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CashDesk } from "../../src/cash-desk/index.js";
import { compareBooks, type Told } from "../crash/books.js";
import { card, openShop, tea } from "../support/desk.js";

const faults: readonly RequestFault[] = [
  { kind: "drop-before" },
  { kind: "drop-after" },
  { kind: "reset-after" },
  { kind: "status", status: 503 },
  { kind: "status", status: 500, processed: true },
  { kind: "html", processed: true },
  { kind: "truncate" },
  { kind: "delay", milliseconds: 700 },
  // Longer than the client waits: carried out when it has given up, or when the program is dead.
  { kind: "delay", milliseconds: 3_000 },
  { kind: "delay", milliseconds: 12_000 },
  { kind: "stall-headers" },
];

/** A course of events: what goes wrong, what the customer and the cashier do, and when programs die. */
const course = fc.record({
  seed: fc.integer(),
  faults: fc.array(fc.tuple(fc.constantFrom(...faults), fc.integer({ min: 1, max: 40 })), { maxLength: 4 }),
  outage: fc.option(
    fc.record({
      from: fc.integer({ min: 0, max: 4_000 }),
      length: fc.integer({ min: 0, max: 20_000 }),
      fault: fc.constantFrom<RequestFault[]>({ kind: "drop-before" }, { kind: "drop-after" }),
    }),
    { nil: undefined },
  ),
  confirmAfter: fc.option(fc.integer({ min: 0, max: 2_500 }), { nil: undefined }),
  bankDelay: fc.integer({ min: 0, max: 1_500 }),
  cancelDelay: fc.integer({ min: 0, max: 1_000 }),
  refundDelay: fc.integer({ min: 0, max: 1_000 }),
  total: fc.constantFrom(15_000, 100_001, 399),
  cancelAt: fc.option(fc.integer({ min: 0, max: 3_000 }), { nil: undefined }),
  refund: fc.constantFrom("none", "full", "parts"),
  killAt: fc.integer({ min: 0, max: 20_000 }),
  killRecoveryAt: fc.option(fc.integer({ min: 0, max: 3_000 }), { nil: undefined }),
});

test("whatever goes wrong and whoever dies, the books agree", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(course, async (events) => {
      const { confirmAfter, bankDelay, cancelDelay, refundDelay } = events;
      const shop = openShop({
        client: { timeout: 1_000 },
        simulator: { confirmAfter, bankDelay, cancelDelay, refundDelay },
        desk: {
          statusTimeout: 2_000,
          cancelTimeout: 2_000,
          refundTimeout: 2_000,
          recoverAfter: 100,
          cancelCheckAfter: 0,
          paymentRetries: 1,
          refundRetries: 1,
        },
      });
      const told: Told[] = [];
      for (const [fault, percent] of events.faults)
        shop.simulator.faults.add({ fault, probability: percent / 100 });
      const { outage } = events;
      if (outage !== undefined) {
        shop.clock.schedule(() => {
          const all = shop.simulator.faults.add({ fault: outage.fault });
          shop.clock.schedule(() => all.remove(), outage.length);
        }, outage.from);
      }
      const first = shop.startProgram();
      work(first.desk, events, told, (callback, after) => shop.clock.schedule(callback, after));
      await shop.clock.advance(events.killAt);
      first.kill();
      if (events.killRecoveryAt !== undefined) {
        const second = shop.startProgram();
        second.desk.recover({ exclusive: true }).catch(() => undefined);
        await shop.clock.advance(events.killRecoveryAt);
        second.kill();
      }
      shop.simulator.faults.clear();
      for (let round = 0; round < 20; round += 1) {
        await shop.clock.advance(31_000);
        const { open } = await shop.settled(shop.desk.recover());
        if (open.length === 0 && (await shop.journal.list({ status: "open" })).length === 0) break;
      }
      const { problems } = await compareBooks(shop.journal, shop.simulator, told, []);
      expect(problems).toEqual([]);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 300) },
  );
});

/** What the program does until it dies. */
function work(
  desk: CashDesk,
  { total, cancelAt, refund }: { total: number; cancelAt: number | undefined; refund: string },
  told: Told[],
  schedule: (callback: () => void, after: number) => void,
): void {
  const session = desk.pay(tea("order-1", total), card());
  if (cancelAt !== undefined)
    schedule(() => {
      session.cancel("not-confirmed").catch(() => undefined);
    }, cancelAt);
  const everything = async (): Promise<void> => {
    const sale = await session.result;
    told.push({ orderId: "order-1", sale: sale.status });
    if (sale.status !== "paid" || refund === "none") return;
    const goods = refund === "full" ? (["everything"] as const) : ([[{ line: 1 }], [{ line: 0 }]] as const);
    for (const returned of goods) {
      const { status, amount } = await desk.refund(sale.payment, returned);
      told.push({ orderId: "order-1", refund: status, amount });
    }
  };
  // A dead program's promises never settle; those of a living one may fail like any sale.
  everything().catch(() => undefined);
}
