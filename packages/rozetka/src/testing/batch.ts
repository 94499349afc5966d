import type {
  BatchOrder,
  CancelBatchPaymentRequest,
  ConfirmBatchPaymentRequest,
  CreateBatchPaymentRequest,
  ResponseCodeName,
} from "../types.js";
import { toHundredths } from "./amounts.js";
import { type BatchAnswer, type BatchMethod, batchResult, paymentResult, refusal } from "./answers.js";
import { behaviourOf, type ChosenCard, chosenCard } from "./cards.js";
import { declinedAmounts, uncancellableAmount, unconfirmableAmount, unknownAccount } from "./magic.js";
import type { Context } from "./simulator.js";
import {
  chargedOf,
  heldOf,
  keyOf,
  type SimulatedBatch,
  type SimulatedPayment,
  type SimulatedTransaction,
  sumOf,
} from "./state.js";

interface Row {
  readonly payment: SimulatedPayment;
  readonly transaction: SimulatedTransaction;
}

/** Registers a batch; with payment data in the request it is paid as far as that goes without the payer. */
export function createBatch(
  context: Context,
  owner: string,
  request: CreateBatchPaymentRequest,
): BatchAnswer {
  const { state, ids, clock, options } = context;
  const refused = refuseOrders(context, owner, request);
  if (refused !== undefined) return refused;
  const batch: SimulatedBatch = {
    id: ids.uuid(),
    externalId: request.batch_external_id,
    owner,
    request,
    orders: [],
    createdAt: clock.now(),
  };
  for (const order of request.orders) batch.orders.push(newPayment(context, batch, order));
  state.batches.set(keyOf(owner, batch.externalId), batch);
  for (const payment of batch.orders) {
    state.payments.set(keyOf(payment.project, payment.externalId), payment);
  }
  if (request.mode === "hosted") {
    batch.action = { kind: "checkout", url: `${options.checkoutUrl}/api/v1/checkout/${batch.id}/form` };
    const minutes = request.checkout_ttl ?? 720;
    clock.schedule(() => expire(context, batch), minutes * 60_000);
  } else {
    const card = chosenCard(request.customer.payment_method);
    batch.card = card;
    if (behaviourOf(card).threeDs) {
      batch.action = { kind: "three-ds", url: `${options.checkoutUrl}/api/v1/three-ds/${batch.id}` };
      begin(context, batch, "pending", "waiting_for_verification");
    } else {
      begin(context, batch, "pending", "pending");
      finish(context, batch, card);
    }
  }
  return answer(context, batch, "create", batch.orders.map(lastPurchase(context)), request.payload);
}

/** Charges a held batch, or some of its orders. */
export function confirmBatch(
  context: Context,
  owner: string,
  request: ConfirmBatchPaymentRequest,
): BatchAnswer {
  const batch = context.state.batches.get(keyOf(owner, request.batch_external_id));
  if (batch === undefined) return problem(context, "transaction_not_found");
  if (batch.request.currency !== request.currency) return problem(context, "invalid_currency", "currency");
  const wanted: { readonly payment: SimulatedPayment; readonly amount: number }[] = [];
  for (const order of request.orders ?? wholeOf(batch)) {
    const payment = batch.orders.find(
      ({ project, externalId }) => project === order.api_key && externalId === order.external_id,
    );
    if (payment === undefined) return problem(context, "transaction_not_found", "orders.external_id");
    const held = heldOf(payment);
    if (held === 0) return notHeld(context, payment, payment.confirmations);
    const amount = order.amount === undefined ? held : toHundredths(order.amount);
    if (amount > held) {
      return problem(context, "confirm_amount_cannot_be_more_than_the_transaction_amount", "orders.amount");
    }
    wanted.push({ payment, amount });
  }
  const rows = wanted.map(({ payment, amount }): Row => {
    const transaction = newTransaction(context, "capture", amount, request.payload);
    payment.confirmations.push(transaction);
    if (payment.amount === toHundredths(unconfirmableAmount)) {
      settle(context, transaction, "hold_cancelled_by_bank");
    } else {
      settle(context, transaction, "transaction_successful");
    }
    return { payment, transaction };
  });
  notify(context, batch, "confirm", rows, request.callback_url);
  return answer(context, batch, "confirm", rows, request.payload);
}

/** Gives the held money of every order back. */
export function cancelBatch(
  context: Context,
  owner: string,
  request: CancelBatchPaymentRequest,
): BatchAnswer {
  const batch = context.state.batches.get(keyOf(owner, request.batch_external_id));
  if (batch === undefined) return problem(context, "transaction_not_found");
  const held = batch.orders.filter((payment) => heldOf(payment) > 0);
  if (held.length === 0) {
    const released = batch.orders.find(({ cancellations }) => sumOf(cancellations) > 0);
    const [payment] = released === undefined ? batch.orders : [released];
    if (payment !== undefined) return notHeld(context, payment, payment.cancellations);
  }
  const rows = held.map((payment): Row => {
    const transaction = newTransaction(context, "void", heldOf(payment), request.payload);
    payment.cancellations.push(transaction);
    const fails = payment.amount === toHundredths(uncancellableAmount);
    settle(context, transaction, fails ? "payment_provider_failure" : "cancel_successful");
    return { payment, transaction };
  });
  notify(context, batch, "cancel", rows, request.callback_url);
  return answer(context, batch, "cancel", rows, request.payload);
}

/** The payer pays on the hosted page. A refused attempt leaves the page open for another one. */
export function payOnPage(context: Context, batch: SimulatedBatch, card: ChosenCard, passes: boolean): void {
  if (batch.action?.kind !== "checkout") throw new Error(`No checkout page is open for ${batch.externalId}.`);
  batch.card = card;
  begin(context, batch, "pending", "pending");
  const needsCheck = behaviourOf(card).threeDs;
  finish(context, batch, card, needsCheck && !passes ? "3ds_verification_failed" : undefined);
}

/** The payer passes or fails the 3-D Secure check of a payment whose data came with the request. */
export function endThreeDs(context: Context, batch: SimulatedBatch, passes: boolean): void {
  if (batch.action?.kind !== "three-ds" || batch.card === undefined) {
    throw new Error(`No 3-D Secure check is under way for ${batch.externalId}.`);
  }
  finish(context, batch, batch.card, passes ? undefined : "3ds_verification_failed");
  delete batch.action;
}

/** The bank releases a hold on its own account. */
export function dropHold(context: Context, payment: SimulatedPayment): void {
  const held = heldOf(payment);
  if (held === 0) throw new Error(`Nothing is held for ${payment.externalId}.`);
  const transaction = newTransaction(context, "void", held, undefined);
  payment.cancellations.push(transaction);
  settle(context, transaction, "cancel_successful");
  transaction.code = "hold_cancelled_by_bank";
  notify(context, payment.batch, "cancel", [{ payment, transaction }], undefined);
}

function refuseOrders(context: Context, owner: string, request: CreateBatchPaymentRequest) {
  const { state, options } = context;
  const { orders } = request;
  if (orders.filter(({ init_recurrent }) => init_recurrent === true).length > 1) {
    return problem(context, "invalid_request_body", "orders.init_recurrent");
  }
  const existing = state.batches.get(keyOf(owner, request.batch_external_id));
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
const isOver = (batch: SimulatedBatch): boolean =>
  batch.orders.every(({ purchases }) => purchases.length > 0 && purchases.every(isFailure)) &&
  batch.action === undefined;

const isFailure = ({ status }: SimulatedTransaction): boolean => status === "failure";

function newPayment(context: Context, batch: SimulatedBatch, order: BatchOrder): SimulatedPayment {
  return {
    id: context.ids.uuid(),
    project: order.api_key,
    externalId: order.external_id,
    order,
    batch,
    amount: toHundredths(order.amount),
    currency: batch.request.currency,
    twoSteps: batch.request.confirm === false,
    createdAt: context.clock.now(),
    purchases: [],
    confirmations: [],
    cancellations: [],
    refunds: [],
  };
}

function newTransaction(
  { ids, clock }: Context,
  method: SimulatedTransaction["method"],
  amount: number,
  payload: string | undefined,
): SimulatedTransaction {
  return {
    operationId: ids.uuid(),
    transactionId: ids.uuid(),
    method,
    amount,
    payload,
    createdAt: clock.now(),
    status: "init",
    code: "transaction_created",
  };
}

const successes: ReadonlySet<ResponseCodeName> = new Set(["transaction_successful", "cancel_successful"]);

function settle({ clock }: Context, transaction: SimulatedTransaction, code: ResponseCodeName): void {
  transaction.status = successes.has(code) ? "success" : "failure";
  transaction.code = code;
  transaction.processedAt = clock.now();
}

/** Starts an attempt to pay for every order. */
function begin(
  context: Context,
  batch: SimulatedBatch,
  status: "init" | "pending",
  code: ResponseCodeName,
): void {
  for (const payment of batch.orders) {
    const method = payment.twoSteps ? "auth" : "purchase";
    const transaction = newTransaction(context, method, payment.amount, payment.order.payload);
    transaction.status = status;
    transaction.code = code;
    payment.purchases.push(transaction);
  }
}

/** Ends the attempt under way. One refused order makes the whole batch fail. */
function finish(context: Context, batch: SimulatedBatch, card: ChosenCard, failure?: ResponseCodeName): void {
  const { result } = behaviourOf(card);
  const reasons = batch.orders.map(
    ({ amount }) => failure ?? (result === "transaction_successful" ? declinedAmounts[amount / 100] : result),
  );
  const failed = reasons.some((reason) => reason !== undefined);
  batch.orders.forEach((payment, index) => {
    const transaction = payment.purchases.at(-1);
    if (transaction === undefined) return;
    const reason = reasons[index] ?? (failed ? "failed_as_part_of_failed_batch" : "transaction_successful");
    settle(context, transaction, reason);
  });
  if (!failed) delete batch.action;
  notify(context, batch, "create", batch.orders.map(lastPurchase(context)), batch.request.callback_url);
}

function expire(context: Context, batch: SimulatedBatch): void {
  if (batch.action?.kind !== "checkout") return;
  delete batch.action;
  begin(context, batch, "pending", "pending");
  for (const payment of batch.orders) {
    const transaction = payment.purchases.at(-1);
    if (transaction !== undefined) settle(context, transaction, "session_expired");
  }
  notify(context, batch, "create", batch.orders.map(lastPurchase(context)), batch.request.callback_url);
}

/** The row of an order: its last attempt to be paid, or a stand-in while there is none. */
const lastPurchase =
  (context: Context) =>
  (payment: SimulatedPayment): Row => ({
    payment,
    transaction:
      payment.purchases.at(-1) ??
      newTransaction(context, payment.twoSteps ? "auth" : "purchase", payment.amount, payment.order.payload),
  });

const wholeOf = (batch: SimulatedBatch): ConfirmBatchPaymentRequest["orders"] & object =>
  batch.orders
    .filter((payment) => heldOf(payment) > 0 || batch.orders.every((each) => heldOf(each) === 0))
    .map(({ project, externalId }) => ({ api_key: project, external_id: externalId }));

/** Why nothing can be done with money that is not held. */
function notHeld(context: Context, payment: SimulatedPayment, done: readonly SimulatedTransaction[]) {
  if (sumOf(done) > 0) return problem(context, "action_already_done");
  if (sumOf(payment.cancellations) > 0) return problem(context, "transaction_is_canceled");
  if (chargedOf(payment) > 0) return problem(context, "action_not_allowed");
  return problem(context, "transaction_success_primary_not_found");
}

function answer(
  { options }: Context,
  batch: SimulatedBatch,
  method: BatchMethod,
  rows: readonly Row[],
  payload: string | undefined,
) {
  return {
    status: 200,
    body: batchResult(batch, method, rows, { list: options.orderList, payload }),
  } as const;
}

function problem(context: Context, code: ResponseCodeName, param?: string) {
  const type = param === undefined ? "payment_error" : "invalid_request_error";
  const error_id = context.ids.uuid();
  return refusal(400, code, type, param === undefined ? { error_id } : { error_id, param });
}

/** Tells the merchant, once for each order or once for all of them. */
function notify(
  { webhooks, options }: Context,
  batch: SimulatedBatch,
  method: BatchMethod,
  rows: readonly Row[],
  callbackUrl: string | undefined,
): void {
  const url = callbackUrl ?? options.callbackUrl;
  if (url === undefined) return;
  if (options.batchCallbacks === "whole") {
    const payload = batch.request.payload;
    webhooks.send("batchProcessing", batchResult(batch, method, rows, { list: options.orderList, payload }), {
      url,
    });
    return;
  }
  for (const { payment, transaction } of rows) {
    webhooks.send("processing", paymentResult(payment, method, transaction), { url });
  }
}
