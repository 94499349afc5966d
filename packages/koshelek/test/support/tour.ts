import { type Contract, createContract, type SimulatorTypes } from "@pay/testing";
import { expect } from "vitest";
import type { ApiError, KoshelekOptions } from "../../src/index.js";
import {
  bankDeclinedRefunds,
  createKoshelekSimulator,
  declinedRefunds,
  declinedTotals,
  type KoshelekSimulator,
  limitedSessions,
  refusedRefunds,
  refusedSessions,
  unknownStoreId,
} from "../../src/testing/index.js";
import { leastAnswers, memberAt, membersOf, pattern, requestSamples, withMember } from "./samples.js";
import { makeClient } from "./setup.js";

type AnyContract = Contract<SimulatorTypes>;

/**
 * Goes through the whole API: every operation, every status, every refusal and every member, on a provider made from a
 * document. Rejects when anything is not as the provider documents it.
 */
export async function takeTour(document?: object): Promise<AnyContract[]> {
  const contracts = [await tourOfCalls(document), await tourOfTasks(document)];
  await tourOfRequests(document);
  tourOfAnswers(document);
  return contracts;
}

/** A client that never waits: nobody advances the clock for it. */
const impatient = (
  { fetch }: Pick<AnyContract, "fetch">,
  { clock }: KoshelekSimulator,
): Partial<KoshelekOptions> => ({ fetch, clock, limits: false, maximumAttempts: 1 });

const body = (operation: string, more: object = {}): never => {
  const sample = requestSamples.find((each) => each.operation === `payments.${operation}`);
  // The samples have every member and are checked against the document; the types of the inputs are tested elsewhere.
  return { ...sample?.body, ...more } as never;
};

async function tourOfCalls(document?: object): Promise<AnyContract> {
  const simulator = createKoshelekSimulator({
    ...(document === undefined ? {} : { document }),
    postbackUrl: "https://till.example/postback",
    deliver: async () => new Response(null, { status: 200 }),
  });
  const contract = createContract(simulator);
  const { payments } = makeClient(impatient(contract, simulator));
  let number = 0;
  const start = async (more: object = {}, totalAmount = 15_000): Promise<string> => {
    number += 1;
    const { checkoutInvoice } = body("checkout") as { checkoutInvoice: object };
    const result = await payments.checkout(
      body("checkout", {
        requestId: `sale-${number}`,
        cardSession: `S${number}`,
        checkoutInvoice: { ...checkoutInvoice, orderId: `order-${number}`, totalAmount },
        ...more,
      }),
    );
    expect(result).toMatchObject({ requestId: `sale-${number}`, transactionId: expect.any(String) });
    return result.transactionId;
  };
  const paid = async (more: object = {}, total = 15_000): Promise<string> => {
    const transactionId = await start(more, total);
    simulator.actions.confirm(transactionId);
    expect(await payments.status({ transactionId, requestId: "poll" })).toMatchObject({ status: "pending" });
    await simulator.clock.advance(300);
    return transactionId;
  };
  const status = (transactionId: string) => payments.status({ transactionId });
  const codeOf = async (call: PromiseLike<unknown>): Promise<unknown> =>
    Promise.resolve(call).then(
      () => "no refusal",
      (error: unknown) => (error as ApiError).providerCode,
    );

  for (const cardsession of ["A1G97N", ...Object.values(limitedSessions)])
    expect(await payments.availability(body("availability", { cardsession }))).toMatchObject({
      koshelekPayIsDefault: cardsession === "A1G97N" || cardsession === limitedSessions.withoutInstalments,
      paymentTypeAvailabilityInfoList: [
        { paymentType: "SBP", available: cardsession !== limitedSessions.nothing },
        { paymentType: "DOLYAME", message: expect.any(String) },
      ],
    });

  const first = await start();
  expect(await status(first)).toMatchObject({ transactionId: first, status: "new", paymentGroup: "SBP" });
  const canceled = await payments.cancel(body("cancel", { transactionId: first }));
  expect(canceled).toMatchObject({ refStatus: "accepted", status: "canceled", transactionId: first });
  const { refTransactionId } = canceled;
  expect(await payments.status({ refTransactionId })).toMatchObject({
    refTransactionId,
    refStatus: "accepted",
  });

  const instalments = await paid({ paymentMethods: [{ type: "DOLYAME" }] });
  expect(await status(instalments)).toMatchObject({
    status: "accepted",
    paymentGroup: "INSTALLMENT",
    paymentProvider: "DOLYAME",
    slip: { paymentType: "DOLYAME" },
  });
  const [small, ...totals] = [399, ...Object.keys(declinedTotals).map(Number)];
  expect(await status(await start({}, small))).toMatchObject({
    status: "rejected",
    errorCode: "TOTAL_AMOUNT_IS_TOO_SMALL",
  });
  for (const total of totals)
    expect(await status(await paid({}, total))).toMatchObject({ errorCode: declinedTotals[total] });

  const sale = await paid();
  expect(await status(sale)).toMatchObject({
    status: "accepted",
    slip: { paymentType: "SBP", qrcId: expect.any(String), kzo: expect.any(String), totalAmount: 15_000 },
  });
  const taken = await payments.receipt(body("receipt", { transactionId: sale })).withResponse();
  expect(taken).toMatchObject({ value: undefined, status: 200 });
  const declined = await payments.cancel(body("cancel", { requestId: "late", transactionId: sale }));
  expect(declined).toMatchObject({
    refStatus: "rejected",
    status: "accepted",
    slip: { totalAmount: 15_000 },
  });
  const refund = await payments.refund(body("refund", { transactionId: sale, refundAmount: 5_000 }));
  expect(refund).toMatchObject({ refStatus: "new", status: "refunding", slip: {} });
  const busy = await payments.refund(body("refund", { requestId: "busy", transactionId: sale }));
  expect(busy).toMatchObject({
    refStatus: "rejected",
    errorCode: "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY",
  });
  await simulator.clock.advance(300);
  expect(await payments.status({ refTransactionId: refund.refTransactionId })).toMatchObject({
    status: "partial_refunded",
    refStatus: "accepted",
    slip: { refundTransactionId: refund.refTransactionId, operationId: expect.any(String) },
  });
  const refundCode = async (transactionId: string, refundAmount: number) =>
    (await payments.refund(body("refund", { requestId: `${++number}`, transactionId, refundAmount })))
      .errorCode;
  expect(await refundCode(sale, 10_001)).toBe("REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE");
  expect(await refundCode(sale, 10_000)).toBeUndefined();
  await simulator.clock.advance(300);
  expect(await status(sale)).toMatchObject({ status: "refunded" });
  expect(await refundCode(sale, 1)).toBe("TERMINAL_STATE_OF_PAYMENT_TRANSACTION");
  expect(await refundCode(await start(), 1)).toBe("PAYMENT_TRANSACTION_IS_NOT_PAID");
  for (const [amount, code] of Object.entries(declinedRefunds))
    expect(await refundCode(await paid({}, 200_000), Number(amount))).toBe(code);
  for (const [amount, code] of Object.entries(bankDeclinedRefunds)) {
    const transactionId = await paid({}, 200_000);
    const asked = await payments.refund(
      body("refund", { requestId: `${++number}`, transactionId, refundAmount: Number(amount) }),
    );
    await simulator.clock.advance(300);
    expect(await payments.status({ refTransactionId: asked.refTransactionId })).toMatchObject({
      refStatus: "rejected",
      errorCode: code,
    });
  }
  for (const [amount, code] of Object.entries(refusedRefunds)) {
    const transactionId = await paid({}, 200_000);
    const request = body("refund", { requestId: `${++number}`, transactionId, refundAmount: Number(amount) });
    expect(await codeOf(payments.refund(request))).toBe(code);
  }

  expect(await status("nobody-knows-it")).toMatchObject({ status: "" });
  const gone = await payments.cancel(body("cancel", { requestId: "gone", transactionId: "gone" }));
  expect(gone).toMatchObject({ refStatus: "rejected", status: "none" });
  for (const [session, code] of Object.entries(refusedSessions))
    expect(await codeOf(payments.checkout(body("checkout", { cardSession: session })))).toBe(code);
  const sessionInUse = { cardSession: "S999", requestId: "in-use" };
  const open = await start({ cardSession: "S999" });
  expect(await codeOf(payments.checkout(body("checkout", sessionInUse)))).toBe(
    "TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS",
  );
  simulator.actions.confirm(open);
  await simulator.clock.advance(300);
  expect(await codeOf(payments.checkout(body("checkout", sessionInUse)))).toBe(
    "TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED",
  );
  expect(await codeOf(payments.checkout(body("checkout", { ...sessionInUse, requestId: "sale-1" })))).toBe(
    "WRONG_TRANSACTION_STATE_CHANGE",
  );
  const elsewhere = { storeId: unknownStoreId, requestId: "elsewhere" };
  for (const operation of ["availability", "checkout", "receipt", "cancel", "refund"] as const)
    expect(await codeOf(payments[operation](body(operation, elsewhere)))).toBe("UNKNOWN_PARTNER_ID");
  expect(await codeOf(payments.availability(body("availability", { cardsession: "UNKNOWN" })))).toBe(
    "UNKNOWN_SESSION_ID",
  );
  expect(await codeOf(payments.receipt(body("receipt", { requestId: "no", transactionId: "no" })))).toBe(
    "UNKNOWN_TRANSACTION_ID",
  );
  expect(await codeOf(payments.refund(body("refund", { requestId: "no", transactionId: "no" })))).toBe(
    "UNKNOWN_TRANSACTION_ID",
  );
  const unpaid = await start();
  expect(await codeOf(payments.receipt(body("receipt", { requestId: "un", transactionId: unpaid })))).toBe(
    "PAYMENT_TRANSACTION_IS_NOT_PAID",
  );
  const busyStatus = {
    status: 422,
    body: { code: "TRANSACTION_IN_PROCESSING", details: "Транзакция" },
  } as const;
  contract.answer("payments.status", busyStatus);
  expect(await codeOf(status(sale))).toBe("TRANSACTION_IN_PROCESSING");
  contract.answer("payments.availabilityResult", busyStatus);
  expect(await codeOf(payments.availabilityResult({ availabilityInfoId: "a" }))).toBe(
    "TRANSACTION_IN_PROCESSING",
  );
  expect(await payments.cancel(body("cancel", { requestId: "refunded", transactionId: sale }))).toMatchObject(
    { status: "refunded", slip: { refundTransactionId: expect.any(String) } },
  );
  // A checkout has no refund in its slip, but the document has one slip for all.
  const { slip } = await status(sale);
  if (slip === undefined) throw new Error("A refunded payment has a slip");
  contract.answer("payments.checkout", {
    status: 200,
    body: { requestId: "r", transactionId: "t", status: "refunded", slip },
  });
  expect(await payments.checkout(body("checkout"))).toMatchObject({ slip });
  const stranger = makeClient({ ...impatient(contract, simulator), password: "wrong-password" });
  for (const operation of ["availability", "checkout", "status", "receipt", "cancel", "refund"] as const)
    await expect(stranger.payments[operation](body(operation))).rejects.toMatchObject({
      code: "authentication",
      status: 401,
    });
  await simulator.clock.advance(60_000);
  contract.verify();
  return contract as unknown as AnyContract;
}

/** The deprecated asynchronous mode, and everything a cancellation can go through. */
async function tourOfTasks(document?: object): Promise<AnyContract> {
  const simulator: KoshelekSimulator = createKoshelekSimulator({
    ...(document === undefined ? {} : { document }),
    asynchronousAvailability: true,
    cancelDelay: 500,
  });
  const contract = createContract(simulator);
  const { payments } = makeClient(impatient(contract, simulator));
  const { value, outcome, status, headers } = await payments
    .availability(body("availability"))
    .withResponse();
  expect({ status, outcome }).toEqual({ status: 201, outcome: "pending" });
  if (!("availabilityInfoId" in value)) throw new Error("The answer is no task");
  const { availabilityInfoId, timeout } = value;
  expect([timeout, headers.get("location")]).toEqual([350, expect.stringContaining(availabilityInfoId)]);
  expect(await payments.availabilityResult({ availabilityInfoId })).toMatchObject({
    availabilityInfoId,
    computationComplete: false,
    pollingTimeout: 200,
  });
  await simulator.clock.advance(500);
  expect(await payments.availabilityResult({ availabilityInfoId })).toMatchObject({
    computationComplete: true,
    koshelekPayIsDefault: true,
    paymentTypeAvailabilityInfoList: [{ paymentType: "SBP" }, { paymentType: "DOLYAME" }],
  });
  await expect(payments.availabilityResult({ availabilityInfoId: "no" })).rejects.toMatchObject({
    status: 404,
  });
  const { transactionId } = await payments.checkout(body("checkout"));
  const canceling = await payments.cancel(body("cancel", { transactionId }));
  expect(canceling).toMatchObject({ refStatus: "new", status: "new" });
  await simulator.clock.advance(500);
  const { refTransactionId } = canceling;
  expect(await payments.status({ refTransactionId })).toMatchObject({
    refStatus: "accepted",
    status: "canceled",
  });
  contract.verify();
  return contract as unknown as AnyContract;
}

/** What may be left out of a request, and what may not be in it. */
async function tourOfRequests(document?: object): Promise<void> {
  const simulator = createKoshelekSimulator(document === undefined ? {} : { document });
  for (const { path, body: full, optional, closed, free } of requestSamples) {
    const isTaken = async (sent: unknown): Promise<boolean> => {
      simulator.reset();
      const response = await simulator.fetch(`https://api-test.koshelek.app/shop${path}`, {
        method: "POST",
        headers: {
          authorization: `Basic ${btoa("till:till-password")}`,
          token: "passcode",
          "content-type": "application/json",
        },
        body: JSON.stringify(sent),
      });
      expect(response.status, `${path}: a fault of the simulator`).not.toBe(500);
      return response.status !== 400;
    };
    expect(await isTaken(full), `${path} with everything`).toBe(true);
    for (const member of membersOf(full)) {
      const at = pattern(member);
      const isFree = free.some((start) => at === start || at.startsWith(`${start}.`));
      const isElement = at.endsWith(".*");
      const without = await isTaken(withMember(full, member));
      expect(without, `${path} without ${member}`).toBe(optional.includes(at) || (isFree && at !== free[0]));
      if (isFree && at !== free[0]) continue;
      const other = typeof memberAt(full, member) === "string" ? 1 : "1";
      const wrong = await isTaken(withMember(full, member, { value: other }));
      expect(wrong, `${path} with another type of ${member}`).toBe(false);
      const value = memberAt(full, member);
      if (!isElement && typeof value === "object" && !Array.isArray(value) && !isFree) {
        const more = { value: { ...value, mutant: 1 } };
        expect(await isTaken(withMember(full, member, more)), `${path} with more in ${member}`).toBe(false);
      }
    }
    if (optional.includes("refTransactionId"))
      expect(await isTaken({ requestId: "r" }), `${path} without any transaction`).toBe(false);
    for (const [at, values] of Object.entries(closed)) {
      const member = at.replaceAll(".*", ".0");
      for (const value of values)
        expect(await isTaken(withMember(full, member, { value })), `${path} with ${at} ${value}`).toBe(true);
      expect(await isTaken(withMember(full, member, { value: "MUTANT" })), `${path} with any ${at}`).toBe(
        false,
      );
    }
  }
}

/** What an answer must have. */
function tourOfAnswers(document?: object): void {
  const simulator = createKoshelekSimulator(document === undefined ? {} : { document });
  const isAnswer = (
    operation: string,
    answer: { readonly status: number; readonly body: unknown },
  ): boolean => {
    try {
      simulator.answer(operation, answer);
      return true;
    } catch {
      return false;
    }
  };
  for (const { operation, status, body: least } of leastAnswers) {
    expect(isAnswer(operation, { status, body: least }), `${operation} ${status}`).toBe(true);
    for (const member of membersOf(least)) {
      if (pattern(member).endsWith(".*") || member === "slip") continue;
      const without = isAnswer(operation, { status, body: withMember(least, member) });
      expect(without, `${operation} ${status} without ${member}`).toBe(false);
    }
  }
}
