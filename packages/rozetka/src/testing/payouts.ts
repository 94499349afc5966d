import type { PayoutNotification, PayoutTransactionResult, ResponseCodeName } from "../types.js";
import { toDecimal, toHundredths } from "./amounts.js";
import { resend, tell } from "./callbacks.js";
import { optional } from "./payment-answers.js";
import type { Context, HandlersOf } from "./provider.js";
import { inWords, problem, problemWith } from "./refusals.js";
import { keyOf, type SimulatedPayout } from "./state.js";

/** The handlers of payouts. */
export const payoutHandlers: HandlersOf<"payouts"> = {
  "payouts.create"(context) {
    const { state, ids, clock, options, principal, input } = context;
    const { order } = input.body;
    const key = keyOf(principal.login, order.external_id);
    const earlier = state.payouts.get(key);
    if (earlier !== undefined && earlier.status !== "failure") return problem(context, "order_is_duplicated");
    const amount = toHundredths(order.original_amount);
    const payout: SimulatedPayout = {
      id: ids.uuid(),
      project: principal.login,
      request: input.body,
      amount,
      number: ids.sequence("payout"),
      status: "pending",
      code: "pending",
    };
    state.payouts.set(key, payout);
    if (amount > state.balance) {
      endPayout(context, payout, "insufficient_funds");
    } else {
      state.balance -= amount;
      if (input.body.recipient.payout_type === "card") {
        clock.schedule(() => endPayout(context, payout, "transaction_successful"), options.payoutDelay);
      }
    }
    return { status: 200, body: payoutResult(payout) };
  },
  "payouts.info"(context) {
    const payout = context.state.payouts.get(keyOf(context.principal.login, context.input.query.external_id));
    // Seen of the live service: an unknown payout is answered with an internal error.
    if (payout === undefined) return problemWith(context, 500, "internal_error");
    return { status: 200, body: payoutResult(payout) };
  },
  "payouts.balance": ({ state }) => ({
    status: 200,
    body: { available_amount: state.balance / 100, commitment_amount: reservedOf(state.payouts) / 100 },
  }),
  "payouts.resendCallback": (context) =>
    resend(context, {
      family: "payout",
      project: context.principal.login,
      externalId: context.input.body.external_id,
    }),
  "payouts.cancel"(context) {
    const payout = context.state.payouts.get(keyOf(context.principal.login, context.input.body.external_id));
    if (payout === undefined) return problem(context, "transaction_not_found");
    if (payout.request.recipient.payout_type !== "cash") return problem(context, "action_not_allowed");
    if (payout.status !== "pending") return problem(context, "invalid_transaction_status");
    context.state.balance += payout.amount;
    endPayout(context, payout, "transaction_is_canceled");
    return { status: 200, body: payoutResult(payout) };
  },
};

/** The receiver collects a payout in cash. */
export function collect(context: Context, externalId: string): void {
  for (const payout of context.state.payouts.values()) {
    if (payout.request.order.external_id !== externalId || payout.status !== "pending") continue;
    endPayout(context, payout, "transaction_successful");
    return;
  }
  throw new Error(`No payout ${externalId} waits to be collected.`);
}

function endPayout(context: Context, payout: SimulatedPayout, code: ResponseCodeName): void {
  payout.status = code === "transaction_successful" ? "success" : "failure";
  payout.code = code;
  const { project, request } = payout;
  const subject = {
    family: "payout",
    project,
    externalId: request.order.external_id,
    operation: "payout",
  } as const;
  const notification = { ...commonOf(payout), recipient_amount: toDecimal(payout.amount) };
  tell(context, "payout", notification, request.order.callback_url, subject);
}

function payoutResult(payout: SimulatedPayout): PayoutTransactionResult {
  const { payer, recipient, order } = payout.request;
  const { first_name, last_name, middle_name, phone, email, ipn, rid, external_id } =
    recipient.payout_type === "card" ? recipient.card : recipient.cash;
  return {
    ...commonOf(payout),
    description: order.description,
    payer_account: { entity_id: payer.entity_id },
    recipient_user: {
      first_name,
      last_name,
      ...optional("middle_name", middle_name),
      ...optional("phone", phone),
      ...optional("email", email),
      ...optional("ipn", ipn),
      ...optional("rid", rid),
      ...optional("external_id", external_id),
    },
    ...(payout.status === "success" ? { receipt_url: `https://receipt.rozetkapay.com/${payout.id}` } : {}),
  };
}

function commonOf(payout: SimulatedPayout): PayoutNotification & PayoutTransactionResult {
  const { order, recipient } = payout.request;
  return {
    transaction_id: payout.id,
    external_id: order.external_id,
    fc_id: payout.number,
    partner_key_id: payout.project,
    payment_type: "payout",
    payout_type: recipient.payout_type,
    original_amount: toDecimal(payout.amount),
    payer_amount: toDecimal(payout.amount),
    payer_outer_fee: toDecimal(0),
    currency: order.currency,
    status: payout.status,
    status_code: payout.code,
    status_code_description: `${inWords(payout.code)}.`,
  };
}

const reservedOf = (payouts: ReadonlyMap<string, SimulatedPayout>): number =>
  [...payouts.values()].reduce((sum, { status, amount }) => sum + (status === "pending" ? amount : 0), 0);
