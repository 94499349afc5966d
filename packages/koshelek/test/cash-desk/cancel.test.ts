import { describe, expect, test } from "vitest";
import { koshelekLedger } from "../../src/testing/index.js";
import { card, onlyPayment, openShop, tea } from "../support/desk.js";
import { makeClient } from "../support/setup.js";

describe("the operator's cancellation", () => {
  test("waits for the checkout's answer, which names what is to be cancelled", async () => {
    const shop = openShop();
    shop.simulator.faults.add({
      operation: "payments.checkout",
      fault: { kind: "delay", milliseconds: 2_000, when: "after" },
    });
    const session = shop.desk.pay(tea(), card());
    await shop.clock.advance(100);
    expect(await shop.settled(session.cancel("not-confirmed"))).toMatchObject({ status: "canceled" });
    expect(shop.calls()).toEqual(["checkout", "cancel"]);
  });

  test("before anything was sent ends the sale without a trace", async () => {
    const shop = openShop({ desk: { checkAvailability: true } });
    const session = shop.desk.pay(tea(), card());
    const outcome = await shop.settled(session.cancel("not-confirmed"));
    expect(outcome).toMatchObject({ status: "canceled", next: { rescan: true } });
    expect([await shop.entries(), shop.calls()]).toEqual([[], ["availability"]]);
  });

  test.each([false, true])(
    "does not wait for an answer to what the customer can pay with (asynchronous: %s)",
    async (asynchronous) => {
      const shop = openShop({
        simulator: { asynchronousAvailability: asynchronous, availabilityDelay: 600_000 },
        desk: { checkAvailability: true },
      });
      if (!asynchronous) {
        const fault = { kind: "stall-headers", processed: false } as const;
        shop.simulator.faults.add({ operation: "payments.availability", fault });
      }
      const session = shop.desk.pay(tea(), card());
      await shop.clock.advance(100);
      const canceled = session.cancel("not-confirmed");
      await shop.clock.advance(1);
      expect(await Promise.race([canceled, "still waiting"])).toMatchObject({ status: "canceled" });
      await shop.clock.advance(60_000);
      expect(shop.calls()).not.toContain("checkout");
    },
  );

  test("asked for twice is carried out once, and cannot be both cases", async () => {
    const shop = openShop();
    const session = shop.desk.pay(tea(), card());
    await shop.clock.advance(100);
    const both = Promise.all([session.cancel("not-confirmed"), session.cancel("not-confirmed")]);
    await expect(session.cancel("confirmed")).rejects.toMatchObject({
      code: "invalid-input",
      issues: [{ path: "customer", allowed: "not-confirmed" }],
    });
    expect((await shop.settled(both)).map(({ status }) => status)).toEqual(["canceled", "canceled"]);
    expect(shop.bodies("cancel")).toHaveLength(1);
  });

  test("of a declined payment says that there is nothing to cancel", async () => {
    const shop = openShop({ desk: { pollInterval: 20_000 } });
    const session = shop.desk.pay(tea(), card());
    await shop.clock.advance(300);
    shop.simulator.actions.decline(onlyPayment(shop), "NOT_ENOUGH_LIMIT_TO_PAY");
    expect(await shop.settled(session.cancel("confirmed"))).toMatchObject({
      status: "declined",
      decline: { reason: "already-declined" },
      sale: { status: "declined", decline: { code: "NOT_ENOUGH_LIMIT_TO_PAY" } },
    });
  });

  test("of a refused payment finds none", async () => {
    const shop = openShop();
    const session = shop.desk.pay(tea(), card("UNKNOWN1"));
    await shop.settled(session.result);
    expect(await session.cancel("confirmed")).toMatchObject({
      status: "declined",
      decline: { reason: "not-found" },
    });
  });

  test.each([
    ["carried out", 0, { status: "canceled", reason: "operator" }],
    ["overtaken by the bank", 2_000, { status: "paid" }],
  ])("that the provider takes its time for is followed until it is %s", async (_how, wait, expected) => {
    const shop = openShop({ simulator: { cancelDelay: 1_000, bankDelay: wait === 0 ? 60_000 : 500 } });
    const session = shop.desk.pay(tea(), card());
    await shop.clock.advance(100);
    shop.simulator.actions.confirm(onlyPayment(shop));
    const outcome = shop.settled(session.cancel("confirmed"));
    expect(await shop.settled(session.result)).toMatchObject(expected);
    expect(await outcome).toMatchObject({ status: wait === 0 ? "canceled" : "declined" });
    expect(shop.bodies("status").some((body) => body["refTransactionId"] !== undefined)).toBe(true);
  });

  test("without an answer is repeated with the same id, and carried out once", async () => {
    const shop = openShop();
    shop.simulator.faults.add({
      operation: "payments.cancel",
      nth: [1, 2, 3, 4],
      fault: { kind: "drop-after" },
    });
    const session = shop.desk.pay(tea(), card());
    await shop.clock.advance(100);
    expect(await shop.settled(session.cancel("not-confirmed"))).toMatchObject({ status: "canceled" });
    expect(new Set(shop.bodies("cancel").map(({ requestId }) => requestId)).size).toBe(1);
    expect(shop.simulator.state.cancellations.size).toBe(1);
  });
});

describe("what stays unknown", () => {
  test("a payment that no answer has named, until recovery finds it", async () => {
    const shop = openShop({ desk: { paymentRetries: 1 } });
    const fault = shop.simulator.faults.add({
      operation: "payments.checkout",
      fault: { kind: "drop-after" },
    });
    const session = shop.desk.pay(tea(), card());
    const result = await shop.settled(session.result);
    expect(result).toMatchObject({
      status: "unknown",
      reason: "nothing-to-cancel-by",
      transactionId: undefined,
    });
    expect(await session.cancel("confirmed")).toMatchObject({ status: "unknown" });
    expect(shop.shown.at(-1)).toBe("unknown");
    expect((await shop.entries("sale"))[0]).toMatchObject({ status: "open", lease: undefined });
    fault.remove();
    await shop.clock.advance(15_000);
    const report = await shop.settled(shop.desk.recover());
    expect(report.settled).toMatchObject([
      { kind: "sale", status: "canceled", transactionId: onlyPayment(shop) },
    ]);
    expect(shop.simulator.state.payments.get(onlyPayment(shop))?.status).toBe("canceled");
  });

  test("a cancellation without an answer, until recovery repeats it", async () => {
    const shop = openShop({ desk: { statusTimeout: 1_000, cancelTimeout: 2_000 } });
    const fault = shop.simulator.faults.add({ operation: "payments.cancel", fault: { kind: "drop-before" } });
    const result = await shop.settled(shop.desk.pay(tea(), card()).result);
    expect(result).toMatchObject({ status: "unknown", reason: "cancel-unanswered" });
    fault.remove();
    await shop.clock.advance(15_000);
    expect((await shop.settled(shop.desk.recover())).settled).toMatchObject([{ status: "canceled" }]);
    expect(new Set(shop.bodies("cancel").map(({ requestId }) => requestId)).size).toBe(1);
  });

  test("a payment that is open although its cancellation was declined; the next attempt is another cancellation", async () => {
    const shop = openShop({ desk: { statusTimeout: 1_000, cancelTimeout: 2_000 } });
    shop.simulator.answer("payments.cancel", {
      status: 422,
      body: { code: "EXTERNAL_PROVIDER_ERROR", details: "Ошибка" },
    });
    const result = await shop.settled(shop.desk.pay(tea(), card()).result);
    expect(result).toMatchObject({
      status: "unknown",
      reason: "cancel-open",
      error: { providerCode: "EXTERNAL_PROVIDER_ERROR" },
    });
    await shop.clock.advance(15_000);
    expect((await shop.settled(shop.desk.recover())).settled).toMatchObject([{ status: "canceled" }]);
    expect(new Set(shop.bodies("cancel").map(({ requestId }) => requestId)).size).toBe(2);
  });

  test("a cancellation that is never decided", async () => {
    const shop = openShop({
      simulator: { cancelDelay: 600_000 },
      desk: { statusTimeout: 1_000, cancelTimeout: 2_000 },
    });
    const result = await shop.settled(shop.desk.pay(tea(), card()).result);
    expect(result).toMatchObject({ status: "unknown", reason: "cancel-open" });
  });

  test("a sale that another program has taken over, which then is nobody else's to end", async () => {
    const shop = openShop({ desk: { statusTimeout: 5_000 } });
    const session = shop.desk.pay(tea(), card());
    await shop.clock.advance(1_000);
    const report = await shop.settled(shop.anotherDesk().recover({ exclusive: true }));
    expect(report.settled).toMatchObject([{ status: "canceled" }]);
    expect(await shop.settled(session.result)).toMatchObject({
      status: expect.stringMatching(/unknown|canceled/),
    });
    expect(shop.simulator.state.cancellations.size).toBe(1);
    expect((await shop.entries("sale"))[0]).toMatchObject({ status: "closed", data: { result: "canceled" } });
  });
});

describe("money that moves after a cancellation", () => {
  test("found by the check that follows every cancellation raises the alarm and leaves an entry", async () => {
    const shop = openShop({ desk: { statusTimeout: 1_000 } });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    const transactionId = onlyPayment(shop);
    shop.simulator.actions.approveLate(transactionId);
    expect((await shop.settled(shop.desk.recover())).settled).toEqual([]);
    await shop.clock.advance(60_000);
    const report = await shop.settled(shop.desk.recover());
    expect(report.settled).toMatchObject([{ kind: "cancel-check", status: "late-success", transactionId }]);
    expect(shop.events.at(-1)).toMatchObject({
      type: "late-success",
      transactionId,
      orderId: "order-1",
      amount: 15_000,
    });
    const [item, ...others] = await shop.desk.attention();
    expect(others).toEqual([]);
    expect(item).toMatchObject({ note: expect.stringContaining("paid"), data: { transactionId, slip: {} } });
    await shop.desk.settleByHand(item?.entryId ?? "", "refunded by support");
    expect(await shop.desk.attention()).toEqual([]);
    await expect(shop.desk.settleByHand(item?.entryId ?? "", "again")).rejects.toMatchObject({
      reason: "conflict",
    });
    expect(koshelekLedger(shop.simulator.state)).toEqual({ "order-1": { paid: 15_000, refunded: 0 } });
  });

  test("reported by a postback raises the same alarm, once", async () => {
    const shop = openShop({ desk: { statusTimeout: 1_000 } });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    const transactionId = onlyPayment(shop);
    shop.simulator.actions.approveLate(transactionId);
    const data = { requestId: "r", transactionId, status: "accepted" };
    const event = { type: "postback", id: "1", outcome: "succeeded", data } as const;
    expect(await shop.desk.postback(event)).toBe("late-success");
    expect(await shop.desk.postback(event)).toBe("late-success");
    expect(shop.shown.filter((type) => type === "late-success")).toHaveLength(1);
    await shop.clock.advance(60_000);
    await shop.settled(shop.desk.recover());
    expect(await shop.desk.attention()).toHaveLength(1);
  });

  test("under a transaction that no answer has named is found by its order", async () => {
    const shop = openShop({ desk: { paymentRetries: 0, cancelTimeout: 1_000 } });
    const fault = shop.simulator.faults.add({
      operation: "payments.checkout",
      fault: { kind: "drop-before" },
    });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    fault.remove();
    shop.simulator.answer("payments.checkout", { status: 422, body: { code: "UNKNOWN_SESSION_ID" } });
    const paid = openShop({ simulator: { confirmAfter: 10 } });
    await paid.settled(paid.desk.pay(tea(), card()).result);
    const { transactionId, slip } = await paid.settled(
      makeClient({ fetch: paid.simulator.fetch, clock: paid.clock }).payments.status({
        transactionId: onlyPayment(paid),
      }),
    );
    const data = { requestId: "r", transactionId, status: "accepted", ...(slip && { slip }) };
    const event = { type: "postback", id: "1", outcome: "succeeded", data } as const;
    expect(await shop.desk.postback(event)).toBe("known");
    await shop.clock.advance(15_000);
    expect((await shop.settled(shop.desk.recover())).settled).toMatchObject([{ status: "refused" }]);
    expect(await shop.desk.postback(event)).toBe("late-success");
    expect(await shop.desk.attention()).toMatchObject([{ data: { transactionId, orderId: "order-1" } }]);
    // With the next attempt at the order under way, it is for that one to find out.
    shop.desk.pay(tea(), card("B2H08P"));
    await shop.clock.settle();
    expect(await shop.desk.postback(event)).toBe("known");
  });

  test("is not seen in a cancelled payment that stays cancelled", async () => {
    const shop = openShop({ desk: { statusTimeout: 1_000 } });
    await shop.settled(shop.desk.pay(tea(), card()).result);
    await shop.clock.advance(60_000);
    expect((await shop.settled(shop.desk.recover())).settled).toMatchObject([
      { kind: "cancel-check", status: "still-canceled" },
    ]);
    expect((await shop.settled(shop.desk.recover())).settled).toEqual([]);
    expect(shop.shown).not.toContain("late-success");
  });

  test("a postback of a payment that this journal does not know is for somebody else", async () => {
    const shop = openShop();
    const data = { requestId: "r", transactionId: "nobody-knows-it", status: "accepted" };
    expect(await shop.desk.postback({ type: "postback", id: "1", outcome: "succeeded", data })).toBe(
      "unknown",
    );
  });
});

test("an automatic cancellation after a confirmation that was seen needs no new scan", async () => {
  const shop = openShop({ simulator: { bankDelay: 60_000 }, desk: { statusTimeout: 2_000 } });
  const session = shop.desk.pay(tea(), card());
  await shop.clock.advance(100);
  shop.simulator.actions.confirm(onlyPayment(shop));
  expect(await shop.settled(session.result)).toMatchObject({
    status: "canceled",
    reason: "no-positive-status",
    next: { rescan: false },
  });
});
