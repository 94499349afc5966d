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
import type {
  CancelRequest,
  CancelResult,
  CheckoutRequest,
  CheckoutResult,
  DeclineCodeName,
  ProblemCodeName,
  StatusResult,
} from "../types.js";
import type { WebhookOptions } from "../webhooks.js";
import { declinedTotals, smallestTotal, unknownSession } from "./magic.js";
import { signPostback } from "./sign.js";
import { type FirstAnswer, freshState, type KoshelekState, type SimulatedPayment } from "./state.js";

/** Options of the simulated provider. */
export interface KoshelekSimulatorOptions {
  /** Login the client must present. Default `till`. */
  readonly login: string;
  /** Password the client must present. Default `till-password`. */
  readonly password: string;
  /** Partner segment of the base URL. Default `shop`. */
  readonly partner: string;
  /** Milliseconds the bank takes after the customer's confirmation. Default 300. */
  readonly bankDelay: number;
  /** Milliseconds after which the customer confirms unasked; `undefined`: only through `actions.confirm`. */
  readonly confirmAfter: number | undefined;
  /** Where postbacks go; `undefined`: none are sent. */
  readonly postbackUrl: string | undefined;
  /** What the provider presents when it calls back. */
  readonly postbackCredentials: WebhookOptions;
}

/** What happens outside of the API. */
export interface KoshelekActions {
  /** The customer confirms in the app; the bank decides after `bankDelay`. */
  confirm(transactionId: string): void;
  /** The customer or the bank declines. */
  decline(transactionId: string, code?: DeclineCodeName): void;
  /** A refund of an accepted payment begins, as if asked for at another desk. */
  beginRefund(transactionId: string): void;
}

interface Types extends SimulatorTypes {
  operations: {
    "payments.checkout": SimulatedOperation<paths["/api/v1/merchant/checkout"]["post"]>;
    "payments.status": SimulatedOperation<paths["/api/v1/merchant/transaction/status"]["post"]>;
    "payments.cancel": SimulatedOperation<paths["/api/v1/merchant/transaction/cancel"]["post"]>;
  };
  state: KoshelekState;
  principal: string;
  options: KoshelekSimulatorOptions;
  webhooks: { postback: StatusResult };
  actions: KoshelekActions;
}

/** A running simulation of Koshelek Pay. */
export type KoshelekSimulator<Time extends Clock = VirtualClock> = Simulator<Types, Time>;

type Context = SimulatorContext<Types>;

/**
 * Starts a simulated Koshelek Pay. It checks credentials and every request against the API document, keeps payments, and
 * answers a repeated `requestId` as it did the first time. Time stands still until its clock is advanced; give it
 * `systemClock()` for one that runs.
 */
export const createKoshelekSimulator: SimulatorFactory<Types> = defineSimulator<Types>({
  name: "koshelek",
  document,
  defaults: {
    login: "till",
    password: "till-password",
    partner: "shop",
    bankDelay: 300,
    confirmAfter: undefined,
    postbackUrl: undefined,
    postbackCredentials: { login: "koshelek", password: "koshelek-password" },
  },
  basePath: ({ partner }) => `/${partner}`,
  state: freshState,
  actions: (context) => ({
    confirm: (transactionId) => confirm(context, find(context.state, transactionId)),
    decline: (transactionId, code = "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER") =>
      reject(context, find(context.state, transactionId), code),
    beginRefund(transactionId) {
      const payment = find(context.state, transactionId);
      if (payment.status !== "accepted")
        throw new Error(`Only an accepted payment can be refunded, not a ${payment.status} one.`);
      change(context, payment, "refunding");
    },
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
    "payments.checkout": (context) =>
      checkout(context, context.input.body as Required<typeof context.input.body>),
    "payments.status": ({ input, state }) => {
      const { requestId = "", transactionId, refTransactionId } = input.body;
      const cancellation =
        refTransactionId === undefined ? undefined : state.cancellations.get(refTransactionId);
      const payment = state.payments.get(transactionId ?? cancellation?.transactionId ?? "");
      if (payment === undefined) {
        return { status: 200, body: { requestId, transactionId: transactionId ?? "", status: "" } };
      }
      return {
        status: 200,
        body: {
          ...statusOf(payment, requestId),
          ...(cancellation === undefined
            ? {}
            : { refTransactionId: cancellation.refTransactionId, refStatus: cancellation.refStatus }),
        },
      };
    },
    "payments.cancel": (context) =>
      cancel(context, context.input.body as Required<typeof context.input.body>),
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

function checkout(context: Context, request: CheckoutRequest & { readonly requestId: string }) {
  const { state, ids, clock, options } = context;
  const earlier = repeated(state.checkouts, request);
  if (earlier !== undefined) return earlier;
  const { cardSession } = request;
  if (cardSession.startsWith(unknownSession) || state.spentSessions.has(cardSession)) {
    return problem("UNKNOWN_SESSION_ID", "Сессия карты не найдена");
  }
  for (const other of state.payments.values()) {
    if (other.request.cardSession !== cardSession) continue;
    if (other.status === "new" || other.status === "pending") {
      return problem("TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS", "Для этой сессии уже есть транзакция");
    }
    if (other.status !== "rejected" && other.status !== "canceled") {
      return problem("TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED", "Транзакция этой сессии уже оплачена");
    }
  }
  const payment: SimulatedPayment = { transactionId: ids.uuid(), request, status: "new", confirmed: false };
  state.payments.set(payment.transactionId, payment);
  if (request.checkoutInvoice.totalAmount < smallestTotal) {
    payment.status = "rejected";
    payment.errorCode = "TOTAL_AMOUNT_IS_TOO_SMALL";
  } else if (options.confirmAfter !== undefined) {
    clock.schedule(() => {
      if (payment.status === "new") confirm(context, payment);
    }, options.confirmAfter);
  }
  return remember<CheckoutResult>(state.checkouts, request, {
    requestId: request.requestId,
    transactionId: payment.transactionId,
    status: payment.status,
  });
}

function cancel(context: Context, request: CancelRequest & { readonly requestId: string }) {
  const { state, ids } = context;
  const earlier = repeated(state.cancels, request);
  if (earlier !== undefined) return earlier;
  const payment = state.payments.get(request.transactionId);
  const open = payment !== undefined && (payment.status === "new" || payment.status === "pending");
  const refTransactionId = ids.uuid();
  const refStatus = open ? "accepted" : "rejected";
  state.cancellations.set(refTransactionId, {
    refTransactionId,
    transactionId: request.transactionId,
    refStatus,
  });
  if (open) {
    // Before the customer's confirmation the session ends with the payment; after it a retry goes on with it.
    if (!payment.confirmed) state.spentSessions.add(payment.request.cardSession);
    change(context, payment, "canceled");
  }
  return remember<CancelResult>(state.cancels, request, {
    requestId: request.requestId,
    refTransactionId,
    refStatus,
    transactionId: request.transactionId,
    status: payment?.status ?? "none",
  });
}

function confirm(context: Context, payment: SimulatedPayment): void {
  if (payment.status !== "new")
    throw new Error(`Only a new payment can be confirmed, not a ${payment.status} one.`);
  payment.confirmed = true;
  change(context, payment, "pending");
  context.clock.schedule(() => {
    if (payment.status !== "pending") return;
    const decline = declinedTotals[payment.request.checkoutInvoice.totalAmount];
    if (decline === undefined) change(context, payment, "accepted");
    else reject(context, payment, decline);
  }, context.options.bankDelay);
}

function reject(context: Context, payment: SimulatedPayment, code: DeclineCodeName): void {
  if (payment.status !== "new" && payment.status !== "pending") {
    throw new Error(`Only an open payment can be declined, not a ${payment.status} one.`);
  }
  payment.errorCode = code;
  change(context, payment, "rejected");
}

function change(context: Context, payment: SimulatedPayment, status: SimulatedPayment["status"]): void {
  const { ids, clock, options, webhooks } = context;
  payment.status = status;
  if (status === "accepted" || status === "rejected") {
    const { storeId, terminalId, checkoutInvoice, paymentMethods } = payment.request;
    payment.slip = {
      id: ids.uuid(),
      paymentType: paymentMethods[0]?.type ?? "SBP",
      storeId,
      terminalId,
      orderId: checkoutInvoice.orderId,
      paymentTransactionId: payment.transactionId,
      merchantId: "MA0000103685",
      operationDateTime: new Date(clock.now()).toISOString(),
      qrcId: ids.alphanumeric(32).toUpperCase(),
      totalAmount: checkoutInvoice.totalAmount,
      currency: "RUB",
    };
  }
  if (options.postbackUrl !== undefined) {
    webhooks.send("postback", statusOf(payment, ids.uuid()), { url: options.postbackUrl });
  }
}

function statusOf(payment: SimulatedPayment, requestId: string): StatusResult {
  const { transactionId, status, slip, errorCode, request } = payment;
  const instalments = request.paymentMethods[0]?.type === "DOLYAME";
  return {
    requestId,
    transactionId,
    status,
    paymentGroup: instalments ? "INSTALLMENT" : "SBP",
    ...(instalments ? { paymentProvider: "DOLYAME" } : {}),
    ...(slip === undefined ? {} : { slip }),
    ...(errorCode === undefined ? {} : { errorCode }),
  };
}

function find(state: KoshelekState, transactionId: string): SimulatedPayment {
  const payment = state.payments.get(transactionId);
  if (payment === undefined) throw new Error(`There is no payment ${transactionId}.`);
  return payment;
}

/** The same id and body bring the first answer back; what another body does under a used id is not published. */
function repeated<Body>(answers: Map<string, FirstAnswer<Body>>, request: { readonly requestId: string }) {
  const earlier = answers.get(request.requestId);
  if (earlier === undefined) return undefined;
  if (earlier.request !== JSON.stringify(request)) {
    return problem("WRONG_TRANSACTION_STATE_CHANGE", "Этот requestId уже использован в другом запросе");
  }
  return { status: 200, body: earlier.body } as const;
}

function remember<Body>(
  answers: Map<string, FirstAnswer<Body>>,
  request: { readonly requestId: string },
  body: Body,
) {
  answers.set(request.requestId, { request: JSON.stringify(request), body });
  return { status: 200, body } as const;
}

const problem = (code: ProblemCodeName, details: string) =>
  ({ status: 422, body: { code, details } }) as const;
