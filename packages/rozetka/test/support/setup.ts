import { handlers } from "@pay/testing/msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import {
  type ApiError,
  type BatchOrder,
  type CustomerPaymentMethod,
  createRozetka,
  type DirectBatchPaymentRequest,
  type DirectPaymentRequest,
  type HostedBatchPaymentRequest,
  type HostedPaymentRequest,
  isPayError,
  type PayError,
  type Rozetka,
  type RozetkaOptions,
} from "../../src/index.js";
import {
  createRozetkaSimulator,
  type RozetkaSimulator,
  type RozetkaSimulatorOptions,
  testCardToken,
} from "../../src/testing/index.js";

/** The address that the client talks to in these tests. */
export const baseUrl = "https://api-epdev.rozetkapay.com";

/**
 * A simulator behind msw for all tests of a file. After each of them no request may have gone astray and the simulator
 * may have found no fault with itself.
 */
export function useSimulator(options: Partial<RozetkaSimulatorOptions> = {}): RozetkaSimulator {
  const simulator = createRozetkaSimulator({
    deliver: async () => new Response(null, { status: 200 }),
    ...options,
  });
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

/** A simulator that is made anew for every test of a file, reached without msw. */
export function useFreshSimulator(options: Partial<RozetkaSimulatorOptions> = {}): RozetkaSimulator {
  const make = (): RozetkaSimulator =>
    createRozetkaSimulator({ deliver: async () => new Response(null, { status: 200 }), ...options });
  let current = make();
  afterEach(() => {
    const { failures, unhandled } = current;
    current = make();
    expect({ failures, unhandled }).toEqual({ failures: [], unhandled: [] });
  });
  // Tests keep one object in hand, which always stands for the simulator of the test that runs.
  return new Proxy(current, { get: (_first, name) => Reflect.get(current, name, current) });
}

/** A client with the simulator's credentials that does not wait before a repeat. */
export function makeClient(options: Partial<RozetkaOptions> = {}): Rozetka {
  const merged = {
    environment: "test",
    login: "shop",
    password: "shop-password",
    random: () => 0,
    ...options,
  };
  return createRozetka(merged as RozetkaOptions);
}

/** The error that a call ends with. */
export async function failure(call: Promise<unknown>): Promise<PayError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!isPayError(error)) throw new Error(`Expected a PayError, got ${String(error)}`);
  return error;
}

/** An order of 100 hryvnias 50 kopecks. */
export const order = (external_id: string, more: Partial<BatchOrder> = {}): BatchOrder => ({
  api_key: "shop",
  external_id,
  amount: 100.5,
  description: `Payment for ${external_id}`,
  ...more,
});

/** Two orders, paid on the hosted page. */
export const hosted = (more: Partial<HostedBatchPaymentRequest> = {}): HostedBatchPaymentRequest => ({
  mode: "hosted",
  batch_external_id: "batch-1",
  currency: "UAH",
  orders: [order("order-1"), order("order-2", { amount: 20 })],
  ...more,
});

/** What is paid with a test card. */
export const cardToken = (number: string): CustomerPaymentMethod => ({
  type: "cc_token",
  cc_token: { token: testCardToken(number) },
});

/** Two orders, paid with a test card. */
export const direct = (
  number: string,
  more: Partial<DirectBatchPaymentRequest> = {},
): DirectBatchPaymentRequest => ({
  mode: "direct",
  batch_external_id: "batch-1",
  currency: "UAH",
  orders: [order("order-1"), order("order-2", { amount: 20 })],
  customer: { payment_method: cardToken(number) },
  ...more,
});

/** The provider's code of the refusal that a call ends with. */
export async function refusalOf(call: Promise<unknown>): Promise<string | undefined> {
  return ((await failure(call)) as ApiError).providerCode;
}

/** The callbacks queued so far, as kind and body. */
export const callbacksOf = (simulator: RozetkaSimulator): readonly (readonly [string, unknown])[] =>
  simulator.webhooks.deliveries.map(({ webhook, payload }) => [webhook, payload]);

/** A payment of 100 hryvnias 50 kopecks on the hosted page. */
export const page = (more: Partial<HostedPaymentRequest> = {}): HostedPaymentRequest => ({
  mode: "hosted",
  external_id: "order-1",
  amount: 100.5,
  currency: "UAH",
  ...more,
});

/** The same with a test card. */
export const charge = (number: string, more: Partial<DirectPaymentRequest> = {}): DirectPaymentRequest => ({
  mode: "direct",
  external_id: "order-1",
  amount: 100.5,
  currency: "UAH",
  customer: { payment_method: cardToken(number) },
  ...more,
});
