import { encodeBase64 } from "@pay/core/webhooks";
import {
  type Clock,
  defineSimulator,
  type Simulator,
  type SimulatorFactory,
  type VirtualClock,
} from "@pay/testing";
import { document } from "../generated/openapi.js";
import { availability, availabilityResult } from "./availability.js";
import type { KoshelekTypes } from "./definition.js";
import { approve, cancel, checkout, confirm, receipt, reject, status } from "./payments.js";
import { beginFullRefund, finish, refund } from "./refunds.js";
import type { Arrived } from "./replies.js";
import { signPostback } from "./sign.js";
import { findPayment, findRefund, freshState } from "./state.js";

/** A running simulation of Koshelek Pay. */
export type KoshelekSimulator<Time extends Clock = VirtualClock> = Simulator<KoshelekTypes, Time>;

/**
 * Starts a simulated Koshelek Pay. It checks credentials and every request against the API document, keeps payments and
 * refunds, and answers a repeated `requestId` as it did the first time. Time stands still until its clock is advanced;
 * give it `systemClock()` for one that runs.
 */
export const createKoshelekSimulator: SimulatorFactory<KoshelekTypes> = defineSimulator<KoshelekTypes>({
  name: "koshelek",
  document,
  defaults: {
    login: "till",
    password: "till-password",
    partner: "shop",
    bankDelay: 300,
    confirmAfter: undefined,
    cancelDelay: 0,
    refundDelay: 300,
    asynchronousAvailability: false,
    availabilityDelay: 500,
    postbackUrl: undefined,
    postbackCredentials: { login: "koshelek", password: "koshelek-password" },
  },
  basePath: ({ partner }) => `/${partner}`,
  state: freshState,
  actions: (context) => ({
    confirm: (transactionId) => confirm(context, findPayment(context.state, transactionId)),
    decline: (transactionId, code = "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER") =>
      reject(context, findPayment(context.state, transactionId), code),
    approveLate(transactionId) {
      const payment = findPayment(context.state, transactionId);
      if (payment.status !== "canceled")
        throw new Error(`Only a cancelled payment can be approved late, not a ${payment.status} one.`);
      approve(context, payment);
    },
    beginRefund: (transactionId) =>
      beginFullRefund(context, findPayment(context.state, transactionId)).refTransactionId,
    finishRefund: (refTransactionId, declined) =>
      finish(context, findRefund(context.state, refTransactionId), declined),
  }),
  authenticate({ request, operation, options }) {
    const expected = `Basic ${encodeBase64(new TextEncoder().encode(`${options.login}:${options.password}`))}`;
    const wantsToken = operation.security.some((schemes) => schemes.includes("token"));
    const complete =
      request.headers.get("authorization") === expected && (!wantsToken || request.headers.get("token"));
    return complete ? { principal: options.login } : { answer: { status: 401 } };
  },
  invalidRequest: () => ({ status: 400 }),
  notFound: () => ({ status: 404 }),
  operations: {
    "payments.availability": (context) => availability(context, arrived(context.input.body)),
    "payments.availabilityResult": (context) =>
      availabilityResult(context, context.input.path.availabilityInfoId),
    "payments.checkout": (context) => checkout(context, arrived(context.input.body)),
    "payments.status": (context) => status(context, arrived(context.input.body)),
    "payments.receipt": (context) => receipt(context, arrived(context.input.body)),
    "payments.cancel": (context) => cancel(context, arrived(context.input.body)),
    "payments.refund": (context) => refund(context, arrived(context.input.body)),
  },
  webhooks: {
    postback: {
      seal: (payload, { options }) => ({
        body: JSON.stringify(payload),
        headers: signPostback(options.postbackCredentials),
      }),
      acknowledged: (answer) => answer.status === 200,
      // How often a postback is repeated is not published; a few attempts over a minute are assumed.
      schedule: [1_000, 5_000, 15_000, 60_000],
    },
  },
});

/** The document requires the id, and every request was checked against it. */
function arrived<Request extends { readonly requestId?: string }>(request: Request): Arrived<Request> {
  return request as Arrived<Request>;
}
