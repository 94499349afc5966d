import { createKoshelek, type Koshelek } from "@pay/koshelek";
import { memoryJournal, type PaymentSession, ScannedCard } from "@pay/koshelek/cash-desk";
import {
  createKoshelekSimulator,
  createSimulatedPasscode,
  type KoshelekSimulatorOptions,
} from "@pay/koshelek/testing";
import { expect, test } from "vitest";
import { tea } from "../support/desk.js";
import { memberAt, requestSamples } from "../support/samples.js";
import { sale } from "../support/setup.js";
import {
  cancelConfirmed,
  cancelUnconfirmed,
  giveBack,
  giveEverythingBack,
  keepTheBooks,
  openCashDesk,
  sell,
  whatToDo,
} from "./cash-desk.js";
import { connect, payByHand, sendReceipt, whatHappened } from "./client.js";
import { postbackEndpoint } from "./postbacks.js";

/** Everything that the guide's functions are handed, on one clock. */
async function shop(options: Partial<KoshelekSimulatorOptions> = {}) {
  let deliver: (request: Request) => Promise<Response> = async () => new Response(null);
  const simulator = createKoshelekSimulator({ ...options, deliver: (request) => deliver(request) });
  const { clock } = simulator;
  const passcode = createSimulatedPasscode();
  const koshelek: Koshelek = createKoshelek({
    environment: "test",
    partner: "shop",
    login: "till",
    password: "till-password",
    token: passcode.getToken,
    fetch: simulator.fetch,
    clock,
  });
  const screen: string[] = [];
  const desk = await openCashDesk(koshelek, passcode, memoryJournal(), (text) => screen.push(text));
  deliver = postbackEndpoint(desk);
  const barcode = (cardSession: string) => passcode.showCard({ cardNumber: "2200112233445", cardSession });
  const latest = () => [...simulator.state.payments.keys()].at(-1) ?? "";
  return { simulator, clock, passcode, koshelek, desk, screen, barcode, latest };
}

async function settled<Value>(promise: PromiseLike<Value>, clock: { advance(by: number): Promise<void> }) {
  let isSettled = false;
  const done = () => {
    isSettled = true;
  };
  promise.then(done, done);
  for (let step = 0; step < 3_000 && !isSettled; step += 1) {
    await clock.advance(50);
    // The desk of the guide runs on the machine's clock.
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return promise;
}

function session(value: PaymentSession | string): PaymentSession {
  if (typeof value === "string") throw new Error(value);
  return value;
}

test("the client alone", async () => {
  const { simulator, clock, koshelek } = await shop({ confirmAfter: 100 });
  expect(connect(createSimulatedPasscode()).payments).toBeDefined();
  const paid = payByHand(koshelek, sale());
  expect(await settled(paid, clock)).toBe("paid");
  simulator.faults.add({ operation: "payments.status", fault: { kind: "drop-before" } });
  const late = payByHand(koshelek, sale({ cardSession: "C3" }), { clock });
  expect(await settled(late, clock)).toBe("The bank has approved the payment: refund it instead.");
  const sample = requestSamples.find(({ operation }) => operation === "payments.receipt");
  const [transactionId = ""] = simulator.state.payments.keys();
  await sendReceipt(koshelek, transactionId, memberAt(sample?.body, "invoice") as never);
  expect(simulator.state.receipts.get(transactionId)).toHaveLength(1);
  simulator.faults.add({ fault: { kind: "drop-after" } });
  const lost = whatHappened(koshelek.payments.checkout(sale({ cardSession: "B2" }), { maximumAttempts: 1 }));
  expect(await settled(lost, clock)).toBe("network: unknown");
});

test("a sale, its refunds and the books", async () => {
  const { clock, desk, screen, barcode } = await shop({ confirmAfter: 100, bankDelay: 50, refundDelay: 50 });
  expect(await sell(desk, tea(), "no barcode")).toBe("not-valid");
  const result = await settled(session(await sell(desk, tea(), barcode("A1"))).result, clock);
  expect(whatToDo(result)).toMatch(/print the receipt/);
  if (result.status !== "paid") throw new Error(result.status);
  expect(await settled(giveBack(desk, result.payment), clock)).toBe("refunded");
  expect(await settled(giveEverythingBack(desk, result.payment), clock)).toBe("declined");
  expect(screen).toContain("Оплачено");
  const alerts: string[] = [];
  await settled(
    keepTheBooks(desk, (text) => alerts.push(text)),
    clock,
  );
  expect(alerts).toEqual([]);
});

test("both cancellations and their retries", async () => {
  const { simulator, clock, desk, barcode, latest } = await shop({ bankDelay: 60_000 });
  const first = session(await sell(desk, tea(), barcode("A1")));
  await clock.advance(100);
  simulator.actions.confirm(latest());
  const second = session(await settled(cancelConfirmed(first), clock));
  await clock.advance(100);
  const scanAgain = async () => new ScannedCard({ cardSession: "B2", loyaltyId: "2200112233445" });
  const third = session(await settled(cancelUnconfirmed(second, scanAgain), clock));
  await clock.advance(100);
  simulator.actions.decline(latest());
  expect(whatToDo(await settled(third.result, clock))).toMatch(/Банк отклонил/);
  const sessions = [...simulator.state.payments.values()].map(({ request }) => request.cardSession);
  expect(sessions).toEqual(["A1", "A1", "B2"]);
});

test("a postback ends the wait", async () => {
  const { simulator, clock, desk, barcode, latest } = await shop({
    postbackUrl: "https://till.example/postback",
    bankDelay: 10,
  });
  const paying = session(await sell(desk, tea(), barcode("A1")));
  await clock.advance(10);
  simulator.actions.confirm(latest());
  expect(await settled(paying.result, clock)).toMatchObject({ status: "paid" });
  expect(simulator.webhooks.deliveries.map(({ state }) => state)).toEqual(["acknowledged", "acknowledged"]);
});
