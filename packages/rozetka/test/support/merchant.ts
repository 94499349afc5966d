import { type FaultRule, VirtualClock } from "@pay/testing";
import { repeatable } from "../../../testing/test/support/schedules.js";
import {
  type ApiError,
  isPayError,
  type PaymentStatusResult,
  type Rozetka,
  toMinorUnits,
} from "../../src/index.js";
import {
  createRozetkaSimulator,
  type RozetkaBalance,
  type RozetkaSimulator,
  rozetkaLedger,
} from "../../src/testing/index.js";
import { createWebhooks, type WebhookEvent } from "../../src/webhooks.js";
import { cardToken, makeClient, order } from "./setup.js";

/** What a merchant wants of a batch, and how its payer acts. Times are milliseconds. */
export interface BatchPlan {
  /** Amounts of the orders, in main currency units. */
  readonly amounts: readonly number[];
  /** Whether the money is held first. */
  readonly held: boolean;
  /** Number of the test card. */
  readonly card: string;
  /** When the payer ends the 3-D Secure check, if there is one. */
  readonly payerAfter: number;
  readonly payerPasses: boolean;
  /** What is done with a hold. */
  readonly next: "confirm" | "confirm-part" | "cancel";
  /** Whether the first order is refunded, and how much of it. */
  readonly refund: "none" | "part" | "full";
}

/** A shop with a client, books of its own and an address for callbacks; provider and shop share one virtual time. */
export interface SimulatedShop {
  readonly simulator: RozetkaSimulator;
  /** What the merchant believes, by order. */
  readonly books: Readonly<Record<string, RozetkaBalance>>;
  /** What the provider knows of the same orders. */
  readonly bank: () => Readonly<Record<string, RozetkaBalance>>;
  readonly told: readonly WebhookEvent[];
  /** Makes all batches at once and waits until the last callback has arrived. */
  readonly trade: (plans: readonly BatchPlan[]) => Promise<void>;
}

/** Longer than any request that was given up can still be under way. */
const restTime = 12_000;

/** Opens a shop. */
export function createSimulatedShop(settings: {
  readonly seed: number;
  readonly faults: readonly FaultRule[];
}): SimulatedShop {
  const clock = new VirtualClock();
  const told: WebhookEvent[] = [];
  const simulator = createRozetkaSimulator({
    ...settings,
    clock,
    callbackUrl: "https://shop.example/callbacks",
    deliver: createWebhooks({ password: "shop-password" }).handler((event) => {
      told.push(event);
    }),
  });
  const rozetka = makeClient({
    fetch: simulator.fetch,
    clock,
    ...repeatable(simulator),
  });
  const books: Record<string, RozetkaBalance> = {};
  const merchant = new Merchant(rozetka, clock);
  return {
    simulator,
    books,
    told,
    bank() {
      const nothing = { held: 0, charged: 0 };
      const known = Object.keys(books).map((external) => [external, nothing] as const);
      return { ...Object.fromEntries(known), ...rozetkaLedger(simulator.state) };
    },
    async trade(plans) {
      const sales = plans.map(async (plan, index) => {
        void playPayer(simulator, clock, `batch-${index}`, plan);
        Object.assign(books, await merchant.sell(`batch-${index}`, plan));
      });
      // Nothing takes longer than an hour: a merchant that still asks then would ask forever.
      await clock.until(Promise.all(sales), 3_600_000);
      await clock.runAll();
    },
  };
}

/** The payer ends the check at the planned time, or as soon as there is one. */
async function playPayer(
  simulator: RozetkaSimulator,
  clock: VirtualClock,
  batch: string,
  { payerAfter, payerPasses }: BatchPlan,
): Promise<void> {
  await clock.sleep(payerAfter);
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const found = [...simulator.state.batches.values()].find(({ externalId }) => externalId === batch);
    const session = found?.orders[0]?.session;
    if (session !== undefined) {
      if (session.action?.kind === "three-ds") simulator.actions.endThreeDs(batch, payerPasses);
      return;
    }
    // The batch may take minutes to get through, and its check waits for as long as nobody ends it.
    await clock.sleep(1_000 * (attempt + 1));
  }
}

/** A careful merchant: nothing that may have been done is sent again before the provider was asked. */
class Merchant {
  readonly #rozetka: Rozetka;
  readonly #clock: VirtualClock;

  constructor(rozetka: Rozetka, clock: VirtualClock) {
    this.#rozetka = rozetka;
    this.#clock = clock;
  }

  async sell(batch: string, plan: BatchPlan): Promise<Record<string, RozetkaBalance>> {
    const { amounts, held, card, next, refund } = plan;
    const orders = amounts.map((amount, index) => order(`${batch}-order-${index}`, { amount }));
    const [first = ""] = orders.map(({ external_id }) => external_id);
    const books: Record<string, { held: number; charged: number }> = {};
    for (const { external_id } of orders) books[external_id] = { held: 0, charged: 0 };

    await this.#insist(
      () =>
        this.#rozetka.batchPayments.create({
          mode: "direct",
          batch_external_id: batch,
          currency: "UAH",
          confirm: !held,
          customer: { payment_method: cardToken(card) },
          orders,
        }),
      async () => (await this.#look(first)) !== undefined,
    );
    const state = await this.#final(first);
    if (state === undefined || state.purchased !== true) return books;
    for (const { external_id, amount } of orders) {
      books[external_id] = held ? { held: amount, charged: 0 } : { held: 0, charged: amount };
    }
    if (held) {
      const part = next === "confirm-part" ? 10 : undefined;
      if (next === "cancel") {
        await this.#insist(
          () => this.#rozetka.batchPayments.cancel({ batch_external_id: batch }),
          async () => (await this.#look(first))?.canceled === true,
        );
      } else {
        await this.#insist(
          () =>
            this.#rozetka.batchPayments.confirm({
              batch_external_id: batch,
              currency: "UAH",
              ...(part === undefined
                ? {}
                : { orders: [{ api_key: "shop", external_id: first, amount: part }] }),
            }),
          async () => (await this.#look(first))?.confirmed === true,
        );
      }
      for (const { external_id, amount } of orders) {
        if (next === "cancel") books[external_id] = { held: 0, charged: 0 };
        else if (part === undefined) books[external_id] = { held: 0, charged: amount };
        else if (external_id === first) books[external_id] = { held: less(amount, part), charged: part };
      }
    }
    const book = books[first];
    if (refund !== "none" && book !== undefined && book.held === 0 && book.charged > 0) {
      const amount = refund === "full" ? book.charged : 5;
      await this.#insist(
        () => this.#rozetka.payments.refund({ external_id: first, amount, currency: "UAH" }),
        async () => minor((await this.#look(first))?.amount_refunded) > 0,
      );
      books[first] = { held: 0, charged: less(book.charged, amount) };
    }
    return books;
  }

  /** The state of a payment; `undefined` when the provider does not know it. */
  async #look(external_id: string): Promise<PaymentStatusResult | undefined> {
    for (;;) {
      try {
        return await this.#rozetka.payments.info({ external_id });
      } catch (error) {
        if (!isPayError(error)) throw error;
        if ((error as Partial<ApiError>).meaning?.kind === "not-found") return undefined;
        if (!error.retryable) throw error;
        await this.#clock.sleep(1_000);
      }
    }
  }

  /** The state of a payment once nothing is expected to happen to it any more. */
  async #final(external_id: string): Promise<PaymentStatusResult | undefined> {
    for (;;) {
      const state = await this.#look(external_id);
      const [purchase] = state?.purchase_details ?? [];
      const isOpen = purchase?.status === "init" || purchase?.status === "pending";
      if (!isOpen) return state;
      await this.#clock.sleep(3_000);
    }
  }

  /** Makes a call until it is done or refused; `isDone` asks the provider after the call's outcome stayed unknown. */
  async #insist(call: () => Promise<unknown>, isDone: () => Promise<boolean>): Promise<void> {
    for (;;) {
      try {
        await call();
        return;
      } catch (error) {
        if (!isPayError(error)) throw error;
        if (error.outcome === "unknown") {
          const { status, outcome } = await this.#rozetka.resolve(error, { deadline: restTime });
          if (status === "succeeded" || status === "declined" || outcome === "action-required") return;
          await this.#clock.sleep(restTime);
          if (await isDone()) return;
        } else if (error.outcome === "refused" && !error.retryable) {
          throw new Error(`A call was refused that should not be: ${error.message}`, { cause: error });
        } else await this.#clock.sleep(1_000);
      }
    }
  }
}

const minor = (amount: unknown): number =>
  typeof amount === "string" || typeof amount === "number" ? toMinorUnits(String(amount), "UAH") : 0;

/** Amounts are binary fractions in TypeScript; hundredths are whole. */
const less = (amount: number, part: number): number => Math.round(amount * 100 - part * 100) / 100;
