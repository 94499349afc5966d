import { handlers } from "@pay/testing/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import {
  createKoshelek,
  type Koshelek,
  type KoshelekOptions,
  type PaymentsCheckoutInput,
} from "../../src/index.js";
import { createKoshelekSimulator, type KoshelekSimulator, testStoreId } from "../../src/testing/index.js";

/** The address that the client talks to in these tests. */
export const baseUrl = "https://api-test.koshelek.app/shop";

/**
 * A simulator behind msw for all tests of a file. After each of them no request may have gone astray and the simulator
 * may have found no fault with itself.
 */
export function useSimulator(): KoshelekSimulator {
  const simulator = createKoshelekSimulator();
  const server = setupServer(...handlers(simulator, { baseUrl }));
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => {
    const { failures, unhandled, cannedAnswers } = simulator;
    const unused = cannedAnswers.filter((answer) => answer.used === 0);
    simulator.reset();
    expect({ failures, unhandled, unused }).toEqual({ failures: [], unhandled: [], unused: [] });
  });
  afterAll(() => server.close());
  return simulator;
}

/** A client with the simulator's credentials that does not wait before a repeat. */
export function makeClient(options: Partial<KoshelekOptions> = {}): Koshelek {
  const merged = {
    environment: "test",
    partner: "shop",
    login: "till",
    password: "till-password",
    token: "passcode",
    random: () => 0,
    ...options,
  };
  return createKoshelek(merged as KoshelekOptions);
}

/** A sale of 150 roubles. */
export const sale = (more: Partial<PaymentsCheckoutInput> = {}): PaymentsCheckoutInput => ({
  cardSession: "A1G97N",
  storeId: testStoreId,
  terminalId: "till-1",
  checkoutInvoice: {
    orderId: "12345",
    totalAmount: 15_000,
    items: [{ name: "Чай", article: "77", price: 15_000, quantity: 1, totalAmount: 15_000, tax: "vat20" }],
  },
  user: { loyaltyId: "1234567891011" },
  paymentMethods: [{ type: "SBP" }],
  ...more,
});
