import { handlers } from "@pay/testing/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import {
  type CheckoutInput,
  createSibs,
  isPayError,
  type PayError,
  type Sibs,
  systemClock,
} from "../../src/index.js";
import {
  createSibsSimulator,
  type SibsSimulator,
  type SibsSimulatorOptions,
  testCards,
} from "../../src/testing/index.js";

/**
 * A simulator behind msw for all tests of a file. After each of them no request may have gone astray and the simulator
 * may have found no fault with itself.
 */
export function useSimulator(options: Partial<SibsSimulatorOptions> = {}): SibsSimulator {
  const simulator = createSibsSimulator(options);
  const server = setupServer(...handlers(simulator));
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

/** The simulator's credentials, on its clock, without a wait before a repeat. */
export const settings = (simulator: Pick<SibsSimulator, "clock">) =>
  ({
    environment: "test",
    token: "backoffice-token",
    clientId: "b4480347-9fc8-4790-b359-100a99c60ea3",
    terminalId: 24,
    random: () => 0,
    limits: false,
    // Waits take the machine's time, so that none of them waits for a test to advance the simulator's.
    clock: { ...systemClock, date: () => simulator.clock.date() },
  }) as const;

/** A Stargate client of the simulator. */
export const stargate = (simulator: SibsSimulator): Sibs<"stargate"> =>
  createSibs({ product: "stargate", ...settings(simulator) });

/** A purchase of 50.50 złotys, by card, BLIK or quick transfer. */
export const order = (
  more: Partial<CheckoutInput<"stargate">["transaction"]> = {},
): CheckoutInput<"stargate"> => ({
  merchant: { merchantTransactionId: `order-${++orders}` },
  transaction: {
    description: "Order 1001",
    moto: false,
    paymentType: "PURS",
    amount: { value: 50.5, currency: "PLN" },
    paymentMethod: ["CARD", "BLIK", "PAY_BY_LINK", "TOKEN", "XPAY", "MBWY"],
    ...more,
  },
});

let orders = 0;

/** A purchase of 19.20 euros in Portugal. */
export const portugueseOrder = (
  more: Partial<CheckoutInput<"spg-v2">["transaction"]> = {},
): CheckoutInput<"spg-v1"> & CheckoutInput<"spg-v2"> => ({
  merchant: { merchantTransactionId: `order-${++orders}` },
  customer: {
    customerInfo: {
      customerName: "Maria Silva",
      customerEmail: "maria@example.pt",
      billingAddress: { street1: "First street", city: "Lisbon", postcode: "1700-123", country: "PT" },
    },
  },
  transaction: {
    description: "Order 1001",
    moto: false,
    paymentType: "PURS",
    amount: { value: 19.2, currency: "EUR" },
    paymentMethod: ["CARD", "MBWAY", "REFERENCE", "TOKEN", "XPAY"],
    ...more,
  },
});

/** One of the provider's test cards as a purchase takes it. */
export function card(name: keyof typeof testCards & string = "visa") {
  const found = testCards[name];
  if (found === undefined) throw new Error(`There is no test card ${name}.`);
  const { PAN, secureCode, validationDate } = found;
  return { PAN, secureCode, validationDate, cardholderName: "Jane Smith" };
}

/** Everything that can be said about a browser and a customer. Values are those of the provider's guide. */
export const info = {
  deviceInfo: {
    browserAcceptHeader: "text/html",
    browserJavaEnabled: "true",
    browserJavascriptEnabled: "true",
    browserLanguage: "en-US",
    browserColorDepth: "24",
    browserScreenHeight: "1080",
    browserScreenWidth: "1920",
    browserTZ: "GMT+1",
    browserUserAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64)",
    systemFamily: "Windows",
    systemVersion: "10",
    systemArchitecture: "x64",
    deviceManufacturer: "Dell",
    deviceModel: "XPS 15",
    deviceID: "12345-67890",
    applicationName: "Form:MyShopCheckout",
    applicationVersion: "1.0",
    geoLocalization: "52.2297,21.0122",
    ipAddress: "192.168.1.10",
  },
  customerInfo: [{ key: "customerName", value: "Test Name" }],
};

/** The error of a call that has to fail. */
export async function failure(call: Promise<unknown>): Promise<PayError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isPayError(error)) throw new Error(`Expected a PayError, got ${String(error)}`);
  return error;
}
