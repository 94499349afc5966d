import { type FaultRule, VirtualClock } from "@pay/testing";
import { repeatable } from "../../../testing/test/support/schedules.js";
import {
  type Checkout,
  createSibs,
  isPayError,
  type PaymentsCheckoutInput,
  type Sibs,
  waitForFinal,
} from "../../src/index.js";
import { createSibsSimulator, type SibsSimulator, sibsLedger } from "../../src/testing/index.js";
import { createWebhooks, type WebhookEvent } from "../../src/webhooks.js";
import vector from "../vectors/webhook.json" with { type: "json" };
import { card, order, settings } from "./setup.js";

/** What a merchant wants of a payment, and how its customer acts. Times are milliseconds, amounts złotys. */
export interface PaymentPlan {
  readonly way: "authorization" | "card" | "blik";
  readonly amount: number;
  readonly customer: "confirms" | "refuses" | "stays-silent";
  /** When the customer acts on a BLIK payment. */
  readonly customerAfter: number;
  /** How long the merchant waits for the customer before it cancels. */
  readonly patience: number;
  /** What is done with an authorization, one after the other. */
  readonly steps: readonly { readonly what: "capture" | "cancel"; readonly amount: number }[];
  /** What is given back of what was taken, one after the other. */
  readonly refunds: readonly number[];
}

/** The money of one payment in hundredths. */
type Money = ReturnType<typeof sibsLedger>[string];

/** A shop with a client, books of its own and an address for notifications; gateway and shop share one virtual time. */
export interface SimulatedShop {
  readonly simulator: SibsSimulator;
  /** What the merchant believes, by its own identifiers. */
  readonly books: Readonly<Record<string, Money>>;
  /** What the gateway knows of the same payments. */
  readonly bank: () => Readonly<Record<string, Money>>;
  readonly told: readonly WebhookEvent[];
  /** Makes all payments at once and waits until the last notification has arrived. */
  readonly trade: (plans: readonly PaymentPlan[]) => Promise<void>;
}

const nothing: Money = { held: 0, captured: 0, released: 0, refunded: 0 };

/** Opens a shop. */
export function createSimulatedShop(options: {
  readonly seed: number;
  readonly faults: readonly FaultRule[];
}): SimulatedShop {
  const clock = new VirtualClock();
  const told: WebhookEvent[] = [];
  const simulator = createSibsSimulator({
    ...options,
    clock,
    webhookUrl: "https://shop.example/sibs",
    webhookSecret: vector.secret,
    deliver: createWebhooks({ secrets: vector.secret }).handler((event) => {
      told.push(event);
    }),
  });
  const sibs = createSibs({
    product: "stargate",
    ...settings(simulator),
    fetch: simulator.fetch,
    clock,
    ...repeatable(simulator),
  });
  const books: Record<string, Money> = {};
  return {
    simulator,
    books,
    told,
    bank() {
      const known = Object.keys(books).map((id) => [id, nothing] as const);
      return { ...Object.fromEntries(known), ...sibsLedger(simulator.state) };
    },
    async trade(plans) {
      const payments = plans.map(async (plan, index) => {
        const id = `order-${index}`;
        void playCustomer(simulator, clock, id, plan);
        books[id] = await new Merchant(sibs, clock).sell(id, plan);
      });
      // Nothing takes longer than an hour: a merchant that still asks then would ask forever.
      await clock.until(Promise.all(payments), 3_600_000);
      await clock.runAll();
    },
  };
}

/** The customer acts at the planned time, or as soon as there is something to act on. */
async function playCustomer(
  simulator: SibsSimulator,
  clock: VirtualClock,
  id: string,
  { way, customer, customerAfter }: PaymentPlan,
): Promise<void> {
  if (way !== "blik" || customer === "stays-silent") return;
  await clock.sleep(customerAfter);
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const { transactions, merchantIds } = simulator.state;
    const payment = transactions.get(merchantIds.get(id) ?? "");
    if (payment?.method !== undefined) {
      if (payment.status !== "Pending") return;
      if (customer === "confirms") simulator.actions.confirm(payment.transactionID);
      else simulator.actions.refuse(payment.transactionID);
      return;
    }
    await clock.sleep(1_000);
  }
}

/** A careful merchant: nothing that may have been done is sent again before the gateway was asked. */
class Merchant {
  readonly #sibs: Sibs<"stargate">;
  readonly #clock: VirtualClock;

  constructor(sibs: Sibs<"stargate">, clock: VirtualClock) {
    this.#sibs = sibs;
    this.#clock = clock;
  }

  async sell(id: string, plan: PaymentPlan): Promise<Money> {
    const { way, amount, patience, steps, refunds } = plan;
    const checkout = await this.#open({
      ...order({
        paymentType: way === "authorization" ? "AUTH" : "PURS",
        amount: { value: amount, currency: "PLN" },
      }),
      merchant: { merchantTransactionId: id },
    } as PaymentsCheckoutInput);
    if (checkout === undefined) return nothing;
    await this.#purchase(checkout, way);
    const { transactionID } = checkout;
    let state = await this.#wait(transactionID, patience);
    let isReleased = false;
    if (!state.final) {
      isReleased = await this.#backOffice("cancel", transactionID, amount);
      state = await this.#wait(transactionID, 1_800_000);
    }
    if (!state.final) throw new Error(`${id} is still open after half an hour.`);
    if (state.outcome === "declined") return nothing;

    const hundredths = Math.round(amount * 100);
    // An authorization that was cancelled still says that it succeeded: its money is no longer held, though.
    if (isReleased) return { ...nothing, released: hundredths };
    const money = { ...nothing, [way === "authorization" ? "held" : "captured"]: hundredths };
    for (const step of way === "authorization" ? steps : []) {
      const isDone = await this.#backOffice(step.what, transactionID, step.amount);
      if (!isDone) continue;
      const moved = Math.round(step.amount * 100);
      money.held -= moved;
      money[step.what === "capture" ? "captured" : "released"] += moved;
    }
    for (const each of refunds) {
      if (await this.#backOffice("refund", transactionID, each)) money.refunded += Math.round(each * 100);
    }
    return money;
  }

  /** The checkout, with the signature that only its own answer has; a lost one is left to expire. */
  async #open(input: PaymentsCheckoutInput): Promise<Checkout | undefined> {
    for (;;) {
      try {
        return await this.#sibs.payments.checkout(input as never);
      } catch (error) {
        const status = await this.#settle(error);
        if (status === "not-found" || status === "again") continue;
        return undefined;
      }
    }
  }

  /** Sends a purchase once. Whether it took place is asked for later, in every case. */
  async #purchase(checkout: Checkout, way: PaymentPlan["way"]): Promise<void> {
    for (;;) {
      try {
        if (way === "blik") await this.#sibs.blik.purchase(checkout, { BLIKCode: "777001" });
        else await this.#sibs.cards.purchase(checkout, { cardInfo: card() });
        return;
      } catch (error) {
        if (!isPayError(error)) throw error;
        // A payment that was not begun ends with its session, so that a lost one needs no repeat.
        if (error.outcome === "unknown" || !error.retryable) return;
        await this.#clock.sleep(1_000);
      }
    }
  }

  async #wait(transactionID: string, deadline: number) {
    return waitForFinal((options) => this.#sibs.payments.status({ transactionID }, options), {
      clock: this.#clock,
      interval: 2_000,
      backOff: 2,
      deadline,
    });
  }

  /** Captures, cancels or refunds, and says whether the gateway did it. */
  async #backOffice(
    what: "capture" | "cancel" | "refund",
    transactionID: string,
    value: number,
  ): Promise<boolean> {
    const input = this.#sibs.prepare(`payments.${what}`, {
      transactionID,
      transaction: {
        description: "Order 1001",
        amount: { value, currency: "PLN" },
        originalTransaction: { id: transactionID, datetime: "2026-01-01T00:00:00.000Z" },
      },
    });
    for (;;) {
      try {
        const { outcome } = await this.#sibs.payments[what](input as never).withResponse();
        return outcome === "succeeded";
      } catch (error) {
        const status = await this.#settle(error);
        if (status === "succeeded" || status === "declined") return status === "succeeded";
      }
    }
  }

  /** What became of a call that failed; `again` when it was certainly not carried out and may be sent once more. */
  async #settle(error: unknown): Promise<"succeeded" | "declined" | "not-found" | "still-unknown" | "again"> {
    if (!isPayError(error)) throw error;
    if (error.outcome !== "unknown") {
      if (!error.retryable)
        throw new Error(`A call was refused that should not be: ${error.message}`, { cause: error });
      await this.#clock.sleep(1_000);
      return "again";
    }
    for (let attempt = 0; ; attempt += 1) {
      const { status, outcome } = await this.#sibs.resolve(error, { deadline: 12_000 });
      if (status !== "still-unknown") return status;
      // A checkout that exists and waits is pending for as long as nobody pays it.
      if (outcome === "pending" && attempt > 0) return status;
      await this.#clock.sleep(1_000);
    }
  }
}
