import type { Clock } from "@pay/core";
import { type Journal, type JournalEntry, memoryJournal } from "@pay/core/journal";
import type { VirtualClock } from "@pay/testing";
import { afterEach, expect } from "vitest";
import {
  type CashDesk,
  type CashDeskEvent,
  type CashDeskOptions,
  createCashDesk,
  type Sale,
  ScannedCard,
} from "../../src/cash-desk/index.js";
import type { KoshelekOptions } from "../../src/index.js";
import {
  createKoshelekSimulator,
  createSimulatedPasscode,
  type KoshelekSimulator,
  type KoshelekSimulatorOptions,
  testStoreId,
} from "../../src/testing/index.js";
import { makeClient } from "./setup.js";

/** A shop with one cash desk, a simulated provider, and one clock for both. */
export interface Shop {
  readonly simulator: KoshelekSimulator;
  readonly clock: VirtualClock;
  readonly journal: Journal;
  readonly desk: CashDesk;
  readonly passcode: ReturnType<typeof createSimulatedPasscode>;
  /** What the screen has shown, by type. */
  readonly shown: string[];
  readonly events: CashDeskEvent[];
  /** A further desk on the same journal, as another program or a later run would have it. */
  readonly anotherDesk: (options?: Partial<CashDeskOptions>) => CashDesk;
  /** A program with a desk on the same journal that can be killed: nothing it does afterwards has any effect. */
  readonly startProgram: () => { readonly desk: CashDesk; kill(): void };
  /** Lets time pass until something is settled. */
  readonly settled: <Value>(promise: Promise<Value>) => Promise<Value>;
  /** Operations that the provider has received, in order. */
  readonly calls: () => string[];
  /** Bodies of the requests of one operation. */
  readonly bodies: (operation: string) => Record<string, unknown>[];
  readonly entries: (kind?: string) => Promise<readonly JournalEntry[]>;
}

/** What a shop is made with. */
export interface ShopOptions {
  readonly simulator?: Partial<KoshelekSimulatorOptions>;
  readonly desk?: Partial<CashDeskOptions>;
  readonly client?: Partial<KoshelekOptions>;
  readonly journal?: Journal;
}

const opened: KoshelekSimulator[] = [];

afterEach(() => {
  for (const simulator of opened.splice(0)) {
    expect({ failures: simulator.failures, unhandled: simulator.unhandled }).toEqual({
      failures: [],
      unhandled: [],
    });
  }
});

/** Opens a shop. */
export function openShop(options: ShopOptions = {}): Shop {
  const simulator = createKoshelekSimulator({ ...options.simulator });
  opened.push(simulator);
  const { clock } = simulator;
  const passcode = createSimulatedPasscode();
  const client = makeClient({ fetch: simulator.fetch, clock, ...options.client });
  const journal = options.journal ?? memoryJournal();
  const events: CashDeskEvent[] = [];
  const shown: string[] = [];
  const anotherDesk = (more: Partial<CashDeskOptions> = {}): CashDesk =>
    createCashDesk({
      koshelek: client,
      journal,
      storeId: testStoreId,
      terminalId: "till-1",
      passcode,
      clock,
      onEvent: (event) => {
        events.push(event);
        shown.push(event.type);
      },
      ...options.desk,
      ...more,
    });
  return {
    simulator,
    clock,
    journal,
    desk: anotherDesk(),
    passcode,
    events,
    shown,
    anotherDesk,
    startProgram() {
      let isDead = false;
      /** What a dead program began is never continued. */
      const mortal = async <Value>(work: () => Promise<Value>): Promise<Value> => {
        if (isDead) return new Promise<never>(() => undefined);
        const value = await work();
        return isDead ? new Promise<never>(() => undefined) : value;
      };
      const ownClock: Clock = {
        now: () => clock.now(),
        date: () => clock.date(),
        schedule: (callback, milliseconds) => clock.schedule(() => isDead || callback(), milliseconds),
      };
      const koshelek = makeClient({
        ...options.client,
        fetch: (url, init) => mortal(() => simulator.fetch(url, init)),
        clock: ownClock,
      });
      const ownJournal: Journal = {
        create: (entry) => mortal(() => journal.create(entry)),
        read: (id) => mortal(() => journal.read(id)),
        update: (entry, change) => mortal(() => journal.update(entry, change)),
        claim: (claim) => mortal(() => journal.claim(claim)),
        list: (query) => mortal(() => journal.list(query)),
        prune: (before) => mortal(() => journal.prune(before)),
      };
      return {
        desk: anotherDesk({ koshelek, journal: ownJournal, clock: ownClock }),
        kill: () => {
          isDead = true;
        },
      };
    },
    async settled(promise) {
      let isSettled = false;
      const mark = (): void => {
        isSettled = true;
      };
      promise.then(mark, mark);
      await clock.settle();
      for (let step = 0; step < 10_000 && !isSettled; step += 1) await clock.advance(50);
      return promise;
    },
    calls: () =>
      simulator.exchanges.flatMap((exchange) =>
        exchange.direction === "received" ? [exchange.operation?.replace("payments.", "") ?? ""] : [],
      ),
    bodies: (operation) =>
      simulator.exchanges.flatMap((exchange) =>
        exchange.direction === "received" && exchange.operation === `payments.${operation}`
          ? [JSON.parse(exchange.request.text) as Record<string, unknown>]
          : [],
      ),
    entries: (kind) => journal.list(kind === undefined ? {} : { kinds: [`koshelek.${kind}`] }),
  };
}

/** A sale of tea for 100 roubles and a kettle for 50, in that order. */
export const tea = (orderId = "order-1", totalAmount = 15_000): Sale => ({
  invoice: {
    orderId,
    totalAmount,
    items: [
      {
        name: "Чай",
        article: "77",
        price: 10,
        quantity: 1_000,
        measure: "GRAM",
        totalAmount: 10_000,
        tax: "vat10",
      },
      { name: "Ложка", article: "78", price: 2_500, quantity: 2, totalAmount: 5_000, tax: "vat20" },
    ],
  },
});

/** A card that was just scanned. */
export const card = (cardSession = "A1G97N"): ScannedCard =>
  new ScannedCard({ cardSession, loyaltyId: "1234567891011" });

/** The only payment at the provider. */
export function onlyPayment(shop: Shop): string {
  const [transactionId, ...others] = [...shop.simulator.state.payments.keys()];
  expect(others).toEqual([]);
  return transactionId ?? "";
}
