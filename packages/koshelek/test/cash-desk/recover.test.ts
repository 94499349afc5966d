import { describe, expect, test } from "vitest";
import { type Journal, JournalError, type PaidSale } from "../../src/cash-desk/index.js";
import { koshelekLedger } from "../../src/testing/index.js";
import { card, onlyPayment, openShop, type Shop, tea } from "../support/desk.js";

/** A program that starts a sale and is killed after a time. */
async function killedAfter(shop: Shop, milliseconds: number): Promise<void> {
  const program = shop.startProgram();
  program.desk.pay(tea(), card()).result.catch(() => undefined);
  await shop.clock.advance(milliseconds);
  program.kill();
}

/** A later run on the same journal, after the lease of the killed one has ended. */
async function recoverLater(shop: Shop) {
  await shop.clock.advance(30_000);
  return shop.settled(shop.desk.recover());
}

describe("after a crash", () => {
  test("before the payment request arrived, nothing is charged", async () => {
    const shop = openShop();
    const fault = shop.simulator.faults.add({
      operation: "payments.checkout",
      fault: { kind: "stall-headers", processed: false },
    });
    await killedAfter(shop, 10);
    fault.remove();
    const report = await recoverLater(shop);
    expect(report.settled).toMatchObject([{ kind: "sale", status: "canceled", orderId: "order-1" }]);
    expect(koshelekLedger(shop.simulator.state)).toEqual({ "order-1": { paid: 0, refunded: 0 } });
  });

  test("while the customer was asked, the payment is cancelled", async () => {
    const shop = openShop();
    await killedAfter(shop, 300);
    const report = await recoverLater(shop);
    expect(report.settled).toMatchObject([{ status: "canceled", payment: undefined }]);
    expect(shop.simulator.state.payments.get(onlyPayment(shop))?.status).toBe("canceled");
    expect((await shop.entries("sale"))[0]).toMatchObject({ data: { reason: "interrupted" } });
  });

  test("while the bank was working, the payment is found paid", async () => {
    const shop = openShop();
    await killedAfter(shop, 300);
    shop.simulator.actions.confirm(onlyPayment(shop));
    const report = await recoverLater(shop);
    expect(report.settled).toMatchObject([
      { status: "paid", payment: { transactionId: onlyPayment(shop), totalAmount: 15_000 } },
    ]);
    expect(shop.calls()).not.toContain("cancel");
  });

  test("in the middle of a cancellation, the same cancellation goes on", async () => {
    const shop = openShop({ simulator: { cancelDelay: 5_000 }, desk: { statusTimeout: 1_000 } });
    await killedAfter(shop, 1_300);
    expect((await shop.entries("sale"))[0]).toMatchObject({
      data: { cancel: { reason: "no-positive-status" } },
    });
    const report = await recoverLater(shop);
    expect(report.settled).toMatchObject([{ status: "canceled" }]);
    expect(shop.simulator.state.cancellations.size).toBe(1);
    expect((await shop.entries("sale"))[0]).toMatchObject({ data: { reason: "no-positive-status" } });
  });

  test("an entry is left alone as long as its lease runs, unless nobody else is there", async () => {
    const shop = openShop();
    await killedAfter(shop, 300);
    expect((await shop.settled(shop.desk.recover())).settled).toEqual([]);
    expect((await shop.settled(shop.desk.recover({ exclusive: true }))).settled).toHaveLength(1);
  });
});

describe("recovery", () => {
  test("beside working desks leaves their sales alone", async () => {
    const shop = openShop({ desk: { statusTimeout: 30_000, leaseTime: 1_000 } });
    const session = shop.desk.pay(tea(), card());
    for (let second = 0; second < 20; second += 1) {
      await shop.clock.advance(1_000);
      expect(await shop.settled(shop.anotherDesk().recover())).toEqual({
        settled: [],
        open: [],
        attention: [],
      });
      expect(await shop.settled(shop.desk.recover({ exclusive: true }))).toEqual({
        settled: [],
        open: [],
        attention: [],
      });
    }
    shop.simulator.actions.confirm(onlyPayment(shop));
    expect(await shop.settled(session.result)).toMatchObject({ status: "paid" });
  });

  test("at the start leaves a sale alone that is just being written down", async () => {
    const shop = openShop({ simulator: { confirmAfter: 500 } });
    const journal: Journal = {
      ...shop.journal,
      async create(entry) {
        const created = await shop.journal.create(entry);
        await new Promise<void>((resolve) => shop.clock.schedule(resolve, 100));
        return created;
      },
    };
    const desk = shop.anotherDesk({ journal });
    const session = desk.pay(tea(), card());
    await shop.clock.advance(50);
    expect(await shop.settled(desk.recover({ exclusive: true }))).toMatchObject({ settled: [], open: [] });
    expect(await shop.settled(session.result)).toMatchObject({ status: "paid" });
    const { payment } = (await session.result) as PaidSale;
    const refund = desk.refund(payment, "everything");
    await shop.clock.advance(50);
    expect(await shop.settled(desk.recover({ exclusive: true }))).toMatchObject({ settled: [], open: [] });
    expect(await shop.settled(refund)).toMatchObject({ status: "refunded" });
  });

  test.each([1, 3])("that owns the journal works on each of %i entries once", async (count) => {
    const shop = openShop();
    const fault = shop.simulator.faults.add({
      operation: "payments.checkout",
      fault: { kind: "stall-headers", processed: false },
    });
    for (let index = 0; index < count; index += 1) {
      const program = shop.startProgram();
      program.desk.pay(tea(`order-${index}`), card(`S${index}`)).result.catch(() => undefined);
      await shop.clock.advance(10);
      program.kill();
    }
    fault.remove();
    const before = shop.bodies("checkout").length;
    const twice = [shop.desk.recover({ exclusive: true }), shop.desk.recover({ exclusive: true })];
    const reports = await shop.settled(Promise.all(twice));
    expect(reports.flatMap(({ open }) => open)).toEqual([]);
    expect(reports.flatMap(({ settled }) => settled)).toHaveLength(count);
    expect(shop.bodies("checkout").length - before).toBe(count);
  });

  test("tells what it has settled even if the journal fails after that", async () => {
    const shop = openShop();
    await killedAfter(shop, 300);
    shop.simulator.actions.confirm(onlyPayment(shop));
    await shop.clock.advance(30_000);
    let claims = 0;
    const journal: Journal = {
      ...shop.journal,
      claim: async (claim) => {
        claims += 1;
        if (claims > 1) throw new JournalError("unavailable", "journal: could not claim");
        return shop.journal.claim(claim);
      },
    };
    const desk = shop.anotherDesk({ journal });
    expect((await shop.settled(desk.recover())).settled).toMatchObject([
      { status: "paid", payment: { transactionId: onlyPayment(shop) } },
    ]);
    await expect(desk.recover()).rejects.toMatchObject({ code: "journal", reason: "unavailable" });
  });

  test("finds an entry free at once that a desk could not settle, however slow the journal", async () => {
    const shop = openShop({ desk: { statusTimeout: 500, cancelTimeout: 1_000, leaseTime: 3_000 } });
    shop.simulator.faults.add({ operation: "payments.cancel", fault: { kind: "drop-before" } });
    let isSlow = false;
    const journal: Journal = {
      ...shop.journal,
      async update(entry, change) {
        if (isSlow) await new Promise<void>((resolve) => shop.clock.schedule(resolve, 1_500));
        return shop.journal.update(entry, change);
      },
    };
    const desk = shop.anotherDesk({
      journal,
      onEvent: ({ type }) => {
        if (type === "canceling") isSlow = true;
      },
    });
    expect(await shop.settled(desk.pay(tea(), card()).result)).toMatchObject({ status: "unknown" });
    await shop.clock.advance(5_000);
    expect((await shop.entries("sale"))[0]).toMatchObject({ status: "open", lease: undefined });
  });

  test("cancels what a customer may still confirm before it follows refunds that take their time", async () => {
    const shop = openShop({
      simulator: { confirmAfter: 100, refundDelay: undefined },
      desk: { refundTimeout: 500 },
    });
    for (let index = 0; index < 5; index += 1) {
      const sale = tea(`refunded-${index}`);
      const { payment } = (await shop.settled(shop.desk.pay(sale, card(`S${index}`)).result)) as PaidSale;
      expect(await shop.settled(shop.desk.refund(payment, "everything"))).toMatchObject({
        status: "pending",
      });
    }
    await shop.clock.advance(15_000);
    await killedAfter(shop, 300);
    const before = shop.calls().length;
    const recovery = shop.desk.recover({ exclusive: true });
    await shop.clock.advance(1_000);
    expect(shop.calls().slice(before)).toContain("cancel");
    await shop.settled(recovery);
  });

  test("in two programs at once settles every entry once", async () => {
    const shop = openShop({ desk: { statusTimeout: 500, cancelTimeout: 1_000 } });
    const fault = shop.simulator.faults.add({ operation: "payments.cancel", fault: { kind: "drop-before" } });
    const sales = Array.from(
      { length: 6 },
      (_, index) => shop.desk.pay(tea(`order-${index}`), card(`S${index}`)).result,
    );
    await shop.settled(Promise.all(sales));
    fault.remove();
    await shop.clock.advance(15_000);
    const before = shop.bodies("cancel").length;
    const reports = await shop.settled(
      Promise.all([shop.anotherDesk().recover(), shop.anotherDesk().recover()]),
    );
    expect(reports.flatMap(({ settled }) => settled)).toHaveLength(6);
    expect(shop.bodies("cancel").length - before).toBe(6);
  });

  test("sets a poisoned entry aside and settles the others", async () => {
    const shop = openShop({ desk: { statusTimeout: 500, cancelTimeout: 1_000 } });
    const at = shop.clock.now();
    const poison = { at, data: { format: 2, what: "intent" } };
    await shop.journal.create({ id: "newer", kind: "koshelek.sale", ...poison });
    await shop.journal.create({
      id: "odd",
      kind: "koshelek.refund",
      at,
      data: { format: 1, what: "intent" },
    });
    await shop.journal.create({
      id: "odder",
      kind: "koshelek.cancel-check",
      at,
      data: { format: 1, what: "check" },
    });
    const checkout = { requestId: "r", checkoutInvoice: { orderId: "order-9" } };
    const wrong = { format: 1, what: "intent", checkout };
    await shop.journal.create({ id: "wrong", kind: "koshelek.sale", at, data: wrong });
    const fault = shop.simulator.faults.add({ operation: "payments.cancel", fault: { kind: "drop-before" } });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    fault.remove();
    await shop.clock.advance(15_000);
    const report = await shop.settled(shop.desk.recover());
    expect(report.settled).toMatchObject([{ kind: "sale", orderId: "order-1", status: "canceled" }]);
    expect(report.attention.map(({ entryId }) => entryId).sort()).toEqual(["newer", "odd", "odder", "wrong"]);
    expect(report.attention.find(({ entryId }) => entryId === "wrong")?.reason).toMatch(/checkout/);
    expect((await shop.desk.attention()).map(({ entryId }) => entryId).sort()).toEqual([
      "newer",
      "odd",
      "odder",
      "wrong",
    ]);
    expect((await shop.settled(shop.desk.recover())).attention).toEqual([]);
  });

  test("gives an entry to a person after the provider has refused it often enough", async () => {
    const shop = openShop({
      desk: { statusTimeout: 500, cancelTimeout: 1_000, maximumFailures: 3, recoverAfter: 1_000 },
    });
    shop.simulator.faults.add({
      operation: "payments.cancel",
      fault: { kind: "status", status: 422, body: { code: "EXTERNAL_PROVIDER_ERROR" } },
    });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    const seen: [number, number][] = [];
    for (let round = 0; round < 4; round += 1) {
      await shop.clock.advance(2_000);
      const { open, attention } = await shop.settled(shop.desk.recover());
      seen.push([open.length, attention.length]);
    }
    expect(seen).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
    expect(shop.shown).toContain("needs-attention");
  });

  test("waits with the check after a cancellation until somebody answers", async () => {
    const shop = openShop({ desk: { statusTimeout: 500, maximumFailures: 1, cancelCheckAfter: 0 } });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    const fault = shop.simulator.faults.add({ fault: { kind: "drop-before" } });
    for (let round = 0; round < 3; round += 1) {
      await shop.clock.advance(15_000);
      expect(await shop.settled(shop.desk.recover())).toMatchObject({
        settled: [],
        open: [{}],
        attention: [],
      });
    }
    fault.remove();
    await shop.clock.advance(15_000);
    expect((await shop.settled(shop.desk.recover())).settled).toMatchObject([{ status: "still-canceled" }]);
  });

  test.each([401, 403, 429])("does not blame the entry for status %d", async (status) => {
    const shop = openShop({
      desk: { statusTimeout: 500, cancelTimeout: 1_000, maximumFailures: 1, recoverAfter: 1_000 },
    });
    const fault = shop.simulator.faults.add({
      operation: "payments.cancel",
      fault: { kind: "status", status },
    });
    expect(await shop.settled(shop.desk.pay(tea(), card()).result)).toMatchObject({ status: "unknown" });
    await shop.clock.advance(2_000);
    expect(await shop.settled(shop.desk.recover())).toMatchObject({ open: [{}], attention: [] });
    fault.remove();
    await shop.clock.advance(2_000);
    expect((await shop.settled(shop.desk.recover())).settled).toMatchObject([{ status: "canceled" }]);
  });

  test("never takes silence for a fault of the entry", async () => {
    const shop = openShop({
      desk: { statusTimeout: 500, cancelTimeout: 1_000, maximumFailures: 1, recoverAfter: 1_000 },
    });
    const fault = shop.simulator.faults.add({ fault: { kind: "drop-before" } });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    for (let round = 0; round < 5; round += 1) {
      await shop.clock.advance(2_000);
      const { open, attention } = await shop.settled(shop.desk.recover());
      expect([open.length, attention.length]).toEqual([1, 0]);
    }
    fault.remove();
    await shop.clock.advance(2_000);
    expect((await shop.settled(shop.desk.recover())).settled).toHaveLength(1);
  });

  test("believes a refusal of the repeat, but not one that may speak of the payment itself", async () => {
    const shop = openShop({ desk: { cancelTimeout: 1_000, recoverAfter: 1_000 } });
    const fault = shop.simulator.faults.add({
      operation: "payments.checkout",
      fault: { kind: "drop-before" },
    });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    fault.remove();
    shop.simulator.answer(
      "payments.checkout",
      { status: 422, body: { code: "TRANSACTION_IN_PROCESSING" } },
      20,
    );
    await shop.clock.advance(2_000);
    expect((await shop.settled(shop.desk.recover())).open).toMatchObject([
      { reason: expect.stringContaining("TRANSACTION_IN_PROCESSING") },
    ]);
    shop.simulator.reset();
    shop.simulator.answer("payments.checkout", { status: 422, body: { code: "UNKNOWN_SESSION_ID" } });
    await shop.clock.advance(2_000);
    expect((await shop.settled(shop.desk.recover())).settled).toMatchObject([{ status: "refused" }]);
  });

  test("takes on nothing more once it is aborted", async () => {
    const shop = openShop();
    await shop.journal.create({ id: "a", kind: "koshelek.sale", at: shop.clock.now(), data: {} });
    expect(await shop.desk.recover({ signal: AbortSignal.abort() })).toEqual({
      settled: [],
      open: [],
      attention: [],
    });
  });
});
