import type {
  BatchPaymentOperationResult,
  CancelBatchPaymentRequest,
  ConfirmBatchPaymentRequest,
  CreateBatchPaymentRequest,
} from "../types.js";
import { toHundredths } from "./amounts.js";
import { type BatchMethod, batchResult } from "./batch-answers.js";
import { chosenCard } from "./cards.js";
import { unknownAccount } from "./magic.js";
import type { Context, HandlersOf } from "./provider.js";
import { problem, type Refusal, refusal } from "./refusals.js";
import { capture, confirmable, notHeld, release } from "./second-steps.js";
import { lastPurchases, openPage, payDirectly, type Row, tellRows } from "./sessions.js";
import {
  heldOf,
  keyOf,
  type SimulatedBatch,
  type SimulatedPayment,
  type SimulatedSession,
  type SimulatedTransaction,
  sumOf,
} from "./state.js";
import { savedCard } from "./wallet.js";

type BatchAnswer = { readonly status: 200; readonly body: BatchPaymentOperationResult } | Refusal;

/** The handlers of batches. */
export const batchHandlers: HandlersOf<"batchPayments"> = {
  "batchPayments.create": (context) => createBatch(context, context.principal.login, context.input.body),
  "batchPayments.confirm": (context) => confirmBatch(context, context.principal.login, context.input.body),
  "batchPayments.cancel": (context) => cancelBatch(context, context.principal.login, context.input.body),
};

function createBatch(context: Context, owner: string, request: CreateBatchPaymentRequest): BatchAnswer {
  const { state, ids, clock } = context;
  const refused = refuseOrders(context, owner, request);
  if (refused !== undefined) return refused;
  const orders: SimulatedPayment[] = [];
  const batch: SimulatedBatch = {
    id: ids.uuid(),
    externalId: request.batch_external_id,
    owner,
    request,
    orders,
    createdAt: clock.now(),
  };
  const session: SimulatedSession = {
    id: batch.id,
    callbackUrl: request.callback_url,
    payments: orders,
    batch,
    express: false,
  };
  for (const order of request.orders) orders.push(newOrder(context, session, request, order));
  const card =
    request.mode === "direct" ? chosenCard(request.customer.payment_method, savedCard(context)) : undefined;
  if (request.mode === "direct" && card === undefined) return problem(context, "payment_method_not_found");
  state.batches.set(keyOf(owner, batch.externalId), batch);
  for (const order of orders) state.payments.set(keyOf(order.project, order.externalId ?? ""), order);
  if (request.mode === "hosted") openPage(context, session, request.checkout_ttl ?? 720);
  else if (card !== undefined) payDirectly(context, session, card);
  return answer(context, batch, "create", lastPurchases(context, session), request.payload);
}

function confirmBatch(context: Context, owner: string, request: ConfirmBatchPaymentRequest): BatchAnswer {
  const batch = context.state.batches.get(keyOf(owner, request.batch_external_id));
  if (batch === undefined) return problem(context, "transaction_not_found");
  if (batch.request.currency !== request.currency) return problem(context, "invalid_currency", "currency");
  const wanted: { readonly payment: SimulatedPayment; readonly amount: number }[] = [];
  for (const order of request.orders ?? wholeOf(batch)) {
    const payment = batch.orders.find(
      ({ project, externalId }) => project === order.api_key && externalId === order.external_id,
    );
    if (payment === undefined) return problem(context, "transaction_not_found", "orders.external_id");
    const amount = confirmable(context, payment, order.amount, "orders.amount");
    if (typeof amount !== "number") return amount;
    wanted.push({ payment, amount });
  }
  const rows = wanted.map(
    ({ payment, amount }): Row => ({
      payment,
      transaction: capture(context, payment, amount, request.payload),
    }),
  );
  tellRows(context, "confirm", rows, request.callback_url);
  return answer(context, batch, "confirm", rows, request.payload);
}

function cancelBatch(context: Context, owner: string, request: CancelBatchPaymentRequest): BatchAnswer {
  const batch = context.state.batches.get(keyOf(owner, request.batch_external_id));
  if (batch === undefined) return problem(context, "transaction_not_found");
  const held = batch.orders.filter((payment) => heldOf(payment) > 0);
  if (held.length === 0) {
    const released = batch.orders.find(({ cancellations }) => sumOf(cancellations) > 0);
    const [payment] = released === undefined ? batch.orders : [released];
    if (payment !== undefined) return notHeld(context, payment, payment.cancellations);
  }
  const rows = held.map(
    (payment): Row => ({
      payment,
      transaction: release(context, payment, heldOf(payment), request.payload),
    }),
  );
  tellRows(context, "cancel", rows, request.callback_url);
  return answer(context, batch, "cancel", rows, request.payload);
}

function refuseOrders(
  context: Context,
  owner: string,
  { orders, batch_external_id }: CreateBatchPaymentRequest,
): Refusal | undefined {
  const { state, options } = context;
  if (orders.filter(({ init_recurrent }) => init_recurrent === true).length > 1) {
    return problem(context, "invalid_request_body", "orders.init_recurrent");
  }
  const existing = state.batches.get(keyOf(owner, batch_external_id));
  if (existing !== undefined && !isOver(existing)) return problem(context, "order_is_duplicated");
  const seen = new Set<string>();
  for (const { api_key, external_id, account_to_refill } of orders) {
    const key = keyOf(api_key, external_id);
    if (seen.has(key)) return problem(context, "order_is_duplicated", "orders.external_id");
    seen.add(key);
    if (options.projects !== undefined && !options.projects.includes(api_key)) {
      return problem(context, "unknown_entity", "orders.api_key");
    }
    const earlier = state.payments.get(key);
    if (earlier !== undefined && sumOf(earlier.purchases) > 0) {
      return problem(context, "transaction_already_paid", "orders.external_id");
    }
    if (account_to_refill === unknownAccount) {
      const error_id = context.ids.uuid();
      const hint = { order_external_id: external_id };
      return refusal(400, "partner_account_check_failed", "payment_error", { error_id, hint });
    }
  }
  return undefined;
}

/** Whether every order failed, so that the same batch may be tried again. */
const isOver = ({ orders }: SimulatedBatch): boolean =>
  orders.every(
    ({ purchases, session }) =>
      purchases.length > 0 && purchases.every(isFailure) && session.action === undefined,
  );

const isFailure = ({ status }: SimulatedTransaction): boolean => status === "failure";

function newOrder(
  { ids, clock }: Context,
  session: SimulatedSession,
  request: CreateBatchPaymentRequest,
  order: CreateBatchPaymentRequest["orders"][number],
): SimulatedPayment {
  return {
    id: ids.uuid(),
    project: order.api_key,
    externalId: order.external_id,
    operation: "payment",
    amount: toHundredths(order.amount),
    currency: request.currency,
    twoSteps: request.confirm === false,
    createdAt: clock.now(),
    terms: {
      description: order.description,
      payload: order.payload,
      unifiedExternalId: order.unified_external_id,
      products: order.products,
      metadata: request.metadata,
      customer: request.customer,
      childOf: order.child_of,
      orderRecipient: order.order_recipient,
      startsSeries: order.init_recurrent === true,
    },
    session,
    purchases: [],
    confirmations: [],
    cancellations: [],
    refunds: [],
  };
}

/** Every order that is still held, or all when none is, so that the refusal says why. */
function wholeOf({ orders }: SimulatedBatch): NonNullable<ConfirmBatchPaymentRequest["orders"]> {
  const held = orders.filter((payment) => heldOf(payment) > 0);
  return (held.length === 0 ? orders : held).map(({ project, externalId = "" }) => ({
    api_key: project,
    external_id: externalId,
  }));
}

function answer(
  { options }: Context,
  batch: SimulatedBatch,
  method: BatchMethod,
  rows: readonly Row[],
  payload: string | undefined,
): BatchAnswer {
  return { status: 200, body: batchResult(batch, method, rows, { list: options.orderList, payload }) };
}
