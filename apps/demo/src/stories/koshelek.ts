import {
  type ApiError,
  createKoshelek,
  explainCancelDecline,
  type Koshelek,
  type PaymentsCheckoutInput,
  waitForFinal,
} from "@pay/koshelek";
import { createKoshelekSimulator, koshelekLedger, testStoreId } from "@pay/koshelek/testing";
import { systemClock } from "@pay/testing";
import { serve } from "@pay/testing/node";
import type { Teller } from "../terminal/teller.ts";
import { watch } from "../terminal/watch.ts";

/** How long the cash desk of this story waits for a positive status, in milliseconds. In a shop it would be 30,000. */
const patience = 1_200;

const desk = { storeId: testStoreId, terminalId: "till-1" };

function sale(cardSession: string, orderId: string): PaymentsCheckoutInput {
  return {
    ...desk,
    cardSession,
    checkoutInvoice: {
      orderId,
      totalAmount: 45_900,
      items: [
        { name: "Чайник", article: "5501", price: 45_900, quantity: 1, totalAmount: 45_900, tax: "vat20" },
      ],
    },
    user: { loyaltyId: "2200112233445" },
    paymentMethods: [{ type: "SBP" }],
  };
}

/** Scenario 2 of the provider's documentation: every way in which a payment is, or is not, cancelled. */
export async function tellKoshelek(teller: Teller): Promise<void> {
  const simulator = createKoshelekSimulator({ clock: systemClock(), bankDelay: 100 });
  const server = await serve(simulator);
  const koshelek = createKoshelek({
    baseUrl: server.url,
    login: "till",
    password: "till-password",
    token: () => "passcode-of-this-moment",
    hooks: watch(teller.screen),
  });
  try {
    const canceled = await cancelAutomatically(teller, koshelek);
    await declineCancels(teller, koshelek, canceled, {
      confirm: (transactionId) => simulator.actions.confirm(transactionId),
      beginRefund: (transactionId) => simulator.actions.beginRefund(transactionId),
    });
    await retryAfterConfirmation(teller, koshelek, (transactionId) =>
      simulator.actions.confirm(transactionId),
    );
    await retryBeforeConfirmation(teller, koshelek, (transactionId) =>
      simulator.actions.confirm(transactionId),
    );
    teller.scene("The provider's books");
    const ledger = koshelekLedger(simulator.state);
    const paid = Object.entries(ledger).filter(([, entry]) => entry.paid > 0);
    teller.claim(
      "only the four sales that were meant to be paid are paid, each once",
      paid.length === 4 && paid.every(([, entry]) => entry.paid === 45_900),
    );
    teller.claim("the simulator found no fault in its own answers", simulator.failures.length === 0);
  } finally {
    await server.close();
  }
}

async function cancelAutomatically(teller: Teller, koshelek: Koshelek): Promise<string> {
  teller.scene(`Nobody confirms: the cash desk cancels by itself after ${patience / 1000} seconds`);
  const { transactionId } = await koshelek.payments.checkout(sale("A1G97N", "order-1"));
  const paid = await waitForFinal((options) => koshelek.payments.status({ transactionId }, options), {
    firstDelay: 250,
    interval: 400,
    deadline: patience,
  });
  teller.claim("no positive status came in time", !paid.final);
  const { value, outcome } = await koshelek.payments.cancel({ ...desk, transactionId }).withResponse();
  teller.claim("the payment is cancelled", outcome === "succeeded" && value.status === "canceled");
  return transactionId;
}

async function declineCancels(
  teller: Teller,
  koshelek: Koshelek,
  canceled: string,
  outside: { confirm(transactionId: string): void; beginRefund(transactionId: string): void },
): Promise<void> {
  teller.scene("Two sales are paid, and a refund of the second begins elsewhere");
  const accepted = await pay(koshelek, "B2H08P", "order-2", outside.confirm);
  const refunding = await pay(koshelek, "C3J19Q", "order-3", outside.confirm);
  outside.beginRefund(refunding);
  const cases = [
    ["A second cancellation is declined", canceled, "already-canceled"],
    ["A payment that the bank accepted cannot be cancelled", accepted, "already-accepted"],
    ["Nor can one whose refund has begun", refunding, "being-refunded"],
    ["Nor one that does not exist", "00000000-0000-4000-8000-000000000000", "not-found"],
  ] as const;
  for (const [title, transactionId, reason] of cases) {
    teller.scene(title);
    const { value, outcome } = await koshelek.payments.cancel({ ...desk, transactionId }).withResponse();
    const decline = explainCancelDecline(value);
    teller.note(decline?.meaning ?? "");
    teller.claim(`declined: ${decline?.reason}`, outcome === "declined" && decline?.reason === reason);
  }
}

async function retryAfterConfirmation(
  teller: Teller,
  koshelek: Koshelek,
  confirm: (transactionId: string) => void,
): Promise<void> {
  teller.scene(
    "The cashier cancels after the customer's confirmation: same card session, new request, no re-scan",
  );
  const first = await koshelek.payments.checkout(sale("D4K20R", "order-4"));
  confirm(first.transactionId);
  await koshelek.payments.cancel({ ...desk, transactionId: first.transactionId });
  const transactionId = await pay(koshelek, "D4K20R", "order-4", confirm);
  teller.claim("the retry is paid under a new transaction", transactionId !== first.transactionId);
}

async function retryBeforeConfirmation(
  teller: Teller,
  koshelek: Koshelek,
  confirm: (transactionId: string) => void,
): Promise<void> {
  teller.scene("The cashier cancels before it: the card is scanned again");
  const first = await koshelek.payments.checkout(sale("E5L31S", "order-5"));
  await koshelek.payments.cancel({ ...desk, transactionId: first.transactionId });
  const refused = (await teller.failure(koshelek.payments.checkout(sale("E5L31S", "order-5")))) as ApiError;
  teller.claim("the old card session is refused", refused.providerCode === "UNKNOWN_SESSION_ID");
  const transactionId = await pay(koshelek, "F6M42T", "order-6", confirm);
  teller.claim("with a new one the sale is paid", transactionId !== first.transactionId);
}

/** A sale to its happy end. */
async function pay(
  koshelek: Koshelek,
  cardSession: string,
  orderId: string,
  confirm: (transactionId: string) => void,
): Promise<string> {
  const { transactionId } = await koshelek.payments.checkout(sale(cardSession, orderId));
  confirm(transactionId);
  const paid = await waitForFinal((options) => koshelek.payments.status({ transactionId }, options), {
    firstDelay: 250,
    interval: 250,
    deadline: 5_000,
  });
  if (!paid.final || paid.outcome !== "succeeded")
    throw new Error(`order ${orderId} was not paid: ${paid.outcome}`);
  return transactionId;
}
