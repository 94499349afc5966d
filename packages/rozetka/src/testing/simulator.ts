import { encodeBase64 } from "@pay/core/webhooks";
import {
  type Clock,
  defineSimulator,
  type Simulator,
  type SimulatorFactory,
  type VirtualClock,
} from "@pay/testing";
import { document } from "../generated/openapi.js";
import { actionsOf } from "./actions.js";
import { alternativePaymentHandlers } from "./alternative-payments.js";
import { batchHandlers } from "./batch.js";
import { merchantHandlers } from "./merchants.js";
import { payPartsHandlers } from "./pay-parts.js";
import { paymentInstructionHandlers } from "./payment-instructions.js";
import { paymentHandlers } from "./payments.js";
import { payoutHandlers } from "./payouts.js";
import { finmonHandlers } from "./person-to-person.js";
import type { RozetkaSimulatorOptions, RozetkaTypes } from "./provider.js";
import { refusal } from "./refusals.js";
import { reportHandlers } from "./reports.js";
import { signCallback } from "./sign.js";
import { freshState } from "./state.js";
import { subscriptionHandlers } from "./subscriptions.js";
import { customerHandlers } from "./wallet.js";

/** A running simulation of RozetkaPay. */
export type RozetkaSimulator<Time extends Clock = VirtualClock> = Simulator<RozetkaTypes, Time>;

/** Signed, and repeated until it is answered with 200; how often is not published, a few attempts over two hours are assumed. */
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
export const createRozetkaSimulator: SimulatorFactory<RozetkaTypes> = defineSimulator<RozetkaTypes>({
  name: "rozetka",
  document,
  defaults: {
    login: "shop",
    password: "shop-password",
    children: ["child"],
    customerTokens: { "customer-token": "customer" },
    projects: undefined,
    callbackUrl: undefined,
    batchCallbacks: "per-order",
    orderList: "order_details",
    checkoutUrl: "https://checkout.rozetkapay.com",
    balance: 1_000_000,
    payoutDelay: 1_000,
  },
  state: ({ options }) => freshState(options.balance),
  actions: actionsOf,
  authenticate({ request, operation, options, state }) {
    // A link that anybody may open.
    if (operation.security.some((schemes) => schemes.length === 0)) {
      return { principal: { login: options.login, customer: undefined } };
    }
    const expected = `Basic ${encodeBase64(new TextEncoder().encode(`${options.login}:${options.password}`))}`;
    if (request.headers.get("authorization") !== expected) {
      return { answer: refusal(401, "authorization_failed", "invalid_request_error") };
    }
    const token = request.headers.get("x-customer-auth");
    if (token !== null && !Object.hasOwn(options.customerTokens, token)) {
      return { answer: refusal(401, "customer_auth_token_expired_or_invalid", "customer_error") };
    }
    const child = request.headers.get("x-on-behalf-of");
    if (child !== null && !options.children.includes(child)) {
      return { answer: refusal(403, "access_not_allowed", "invalid_request_error") };
    }
    const rid = request.headers.get("x-customer-rid");
    const byRid = [...state.customers.values()].find((customer) => customer.rid === rid)?.externalId;
    const byToken = token === null ? undefined : options.customerTokens[token];
    return { principal: { login: child ?? options.login, customer: rid === null ? byToken : byRid } };
  },
  invalidRequest: ({ violations: [first] }) =>
    refusal(400, "invalid_request_body", "invalid_request_error", {
      param: first === undefined ? "" : first.at.split("/").filter(Boolean).join("."),
    }),
  notFound: () => ({ status: 404 }),
  rateLimit: {
    key: ({ principal }) => principal.login,
    headers: ({ limit, remaining, resetsIn }) => ({
      "X-RateLimit-Limit": String(limit),
      "X-RateLimit-Remaining": String(remaining),
      "X-RateLimit-Reset": String(Math.ceil(resetsIn / 1000)),
    }),
    answer: () => refusal(429, "too_many_requests", "api_error"),
  },
  operations: {
    ...paymentHandlers,
    ...batchHandlers,
    ...payoutHandlers,
    ...payPartsHandlers,
    ...alternativePaymentHandlers,
    ...customerHandlers,
    ...subscriptionHandlers,
    ...reportHandlers,
    ...merchantHandlers,
    ...paymentInstructionHandlers,
    ...finmonHandlers,
  },
  webhooks: {
    processing: callback,
    batchProcessing: callback,
    payPartsProcessing: callback,
    walletConfirmation: callback,
    subscription: callback,
    payout: callback,
    expressCheckout: callback,
  },
});
