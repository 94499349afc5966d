import { encodeBase64 } from "@pay/core/webhooks";
import {
  type Clock,
  defineSimulator,
  type SimulatedOperation,
  type Simulator,
  type SimulatorContext,
  type SimulatorFactory,
  type SimulatorTypes,
  type VirtualClock,
} from "@pay/testing";
import { document } from "../generated/openapi.js";
import type { paths } from "../generated/schema.js";
import type { BatchPaymentOperationResult, PaymentOperationResult } from "../types.js";
import { paymentStatus, refusal } from "./answers.js";
import { cancelBatch, confirmBatch, createBatch, dropHold, endThreeDs, payOnPage } from "./batch.js";
import { plainCard } from "./cards.js";
import { signCallback } from "./sign.js";
import { freshState, keyOf, type RozetkaState, type SimulatedBatch, type SimulatedPayment } from "./state.js";

/** Options of the simulated provider. */
export interface RozetkaSimulatorOptions {
  /** Login the client must present. Default `shop`. */
  readonly login: string;
  /** Password the client must present; it signs the callbacks too. Default `shop-password`. */
  readonly password: string;
  /** Child accounts that the login may act for. Default `["child"]`. */
  readonly children: readonly string[];
  /** Access tokens of customers. Default `["customer-token"]`. */
  readonly customerTokens: readonly string[];
  /** Projects that orders may name by `api_key`; `undefined`: any. Default `undefined`. */
  readonly projects: readonly string[] | undefined;
  /** Where callbacks go that name no address of their own; `undefined`: nowhere. Default `undefined`. */
  readonly callbackUrl: string | undefined;
  /** Whether the callbacks of a batch come for each order, as documented, or once for all. Default `per-order`. */
  readonly batchCallbacks: "per-order" | "whole";
  /** Under which name answers list the orders of a batch: the documented one or that of the mobile kits. */
  readonly orderList: "order_details" | "orders_details";
  /** Origin of the checkout and 3-D Secure pages. Default `https://checkout.rozetkapay.com`. */
  readonly checkoutUrl: string;
}

/** How the payer acts on the hosted page. */
export interface PayOptions {
  /** Number of the card. Default: the test card that succeeds without a check. */
  readonly card?: string;
  /** Whether the payer passes the 3-D Secure check, if the card asks for one. Default `true`. */
  readonly passesThreeDs?: boolean;
}

/** What happens outside of the API. All take the merchant's identifier. */
export interface RozetkaActions {
  /** The payer pays a batch on the hosted page. A refused attempt leaves the page open for another one. */
  pay(batchExternalId: string, options?: PayOptions): void;
  /** The payer ends the 3-D Secure check of a batch whose payment data came with the request. Passed by default. */
  endThreeDs(batchExternalId: string, passes?: boolean): void;
  /** The bank releases the hold of an order on its own account. */
  dropHold(externalId: string): void;
}

interface Types extends SimulatorTypes {
  operations: {
    "payments.info": SimulatedOperation<paths["/api/payments/v1/info"]["get"]>;
    "batchPayments.create": SimulatedOperation<paths["/api/payments/batch/v1/new"]["post"]>;
    "batchPayments.confirm": SimulatedOperation<paths["/api/payments/batch/v1/confirm"]["post"]>;
    "batchPayments.cancel": SimulatedOperation<paths["/api/payments/batch/v1/cancel"]["post"]>;
  };
  state: RozetkaState;
  principal: string;
  options: RozetkaSimulatorOptions;
  webhooks: { processing: PaymentOperationResult; batchProcessing: BatchPaymentOperationResult };
  actions: RozetkaActions;
}

/** A running simulation of RozetkaPay. */
export type RozetkaSimulator<Time extends Clock = VirtualClock> = Simulator<Types, Time>;

/** What the parts of the simulator work with. */
export type Context = SimulatorContext<Types>;

/** Signed, and repeated until it is answered with 200; how often is not published, a few attempts over an hour are assumed. */
const callback = {
  seal: async (payload: unknown, { options }: { readonly options: Readonly<RozetkaSimulatorOptions> }) => {
    const body = JSON.stringify(payload);
    return { body, headers: await signCallback(body, options.password) };
  },
  acknowledged: ({ status }: { readonly status: number }): boolean => status === 200,
  schedule: [10_000, 60_000, 300_000, 1_800_000, 3_600_000],
};

/**
 * Starts a simulated RozetkaPay. It checks credentials and every request against the API document, keeps payments, counts
 * requests against the rate limit and signs its callbacks. Time stands still until its clock is advanced; give it
 * `systemClock()` for one that runs.
 */
export const createRozetkaSimulator: SimulatorFactory<Types> = defineSimulator<Types>({
  name: "rozetka",
  document,
  defaults: {
    login: "shop",
    password: "shop-password",
    children: ["child"],
    customerTokens: ["customer-token"],
    projects: undefined,
    callbackUrl: undefined,
    batchCallbacks: "per-order",
    orderList: "order_details",
    checkoutUrl: "https://checkout.rozetkapay.com",
  },
  state: freshState,
  actions: (context) => ({
    pay(batchExternalId, { card = plainCard, passesThreeDs = true } = {}) {
      const chosen = { number: card, kind: "cc_token", threeDs: true } as const;
      payOnPage(context, findBatch(context.state, batchExternalId), chosen, passesThreeDs);
    },
    endThreeDs: (batchExternalId, passes = true) =>
      endThreeDs(context, findBatch(context.state, batchExternalId), passes),
    dropHold: (externalId) => dropHold(context, findPayment(context.state, externalId)),
  }),
  authenticate({ request, options }) {
    const expected = `Basic ${encodeBase64(new TextEncoder().encode(`${options.login}:${options.password}`))}`;
    if (request.headers.get("authorization") !== expected) {
      return { answer: refusal(401, "authorization_failed", "invalid_request_error") };
    }
    const token = request.headers.get("x-customer-auth");
    if (token !== null && !options.customerTokens.includes(token)) {
      return { answer: refusal(401, "customer_auth_token_expired_or_invalid", "customer_error") };
    }
    const child = request.headers.get("x-on-behalf-of");
    if (child !== null && !options.children.includes(child)) {
      return { answer: refusal(403, "access_not_allowed", "invalid_request_error") };
    }
    return { principal: child ?? options.login };
  },
  invalidRequest: ({ violations: [first] }) =>
    refusal(400, "invalid_request_body", "invalid_request_error", {
      param: first === undefined ? "" : first.at.split("/").filter(Boolean).join("."),
    }),
  notFound: () => ({ status: 404 }),
  rateLimit: {
    key: ({ principal }) => principal,
    headers: ({ limit, remaining, resetsIn }) => ({
      "X-RateLimit-Limit": String(limit),
      "X-RateLimit-Remaining": String(remaining),
      "X-RateLimit-Reset": String(Math.ceil(resetsIn / 1000)),
    }),
    answer: () => refusal(429, "too_many_requests", "api_error"),
  },
  operations: {
    "payments.info"({ input, state, principal, ids }) {
      const payment = visiblePayment(state, principal, input.query.external_id);
      // A hosted payment that nobody has tried to pay has no record yet.
      if (payment === undefined || payment.purchases.length === 0) {
        return refusal(400, "data_not_found", "payment_error", { error_id: ids.uuid() });
      }
      return { status: 200, body: paymentStatus(payment) };
    },
    "batchPayments.create": (context) => createBatch(context, context.principal, context.input.body),
    "batchPayments.confirm": (context) => confirmBatch(context, context.principal, context.input.body),
    "batchPayments.cancel": (context) => cancelBatch(context, context.principal, context.input.body),
  },
  webhooks: { processing: callback, batchProcessing: callback },
});

/** A payment of the caller's own project, else an order of one of its batches. */
function visiblePayment(
  state: RozetkaState,
  principal: string,
  externalId: string,
): SimulatedPayment | undefined {
  const own = state.payments.get(keyOf(principal, externalId));
  if (own !== undefined) return own;
  return [...state.payments.values()].find(
    (payment) => payment.externalId === externalId && payment.batch.owner === principal,
  );
}

function findBatch(state: RozetkaState, externalId: string): SimulatedBatch {
  const batch = [...state.batches.values()].find((each) => each.externalId === externalId);
  if (batch === undefined) throw new Error(`There is no batch ${externalId}.`);
  return batch;
}

function findPayment(state: RozetkaState, externalId: string): SimulatedPayment {
  const payment = [...state.payments.values()].find((each) => each.externalId === externalId);
  if (payment === undefined) throw new Error(`There is no payment ${externalId}.`);
  return payment;
}
