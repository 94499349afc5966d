import { toHundredths } from "./amounts.js";
import { tell } from "./callbacks.js";
import { plainCard } from "./cards.js";
import { decide } from "./orders.js";
import { decisionOf } from "./pay-parts.js";
import { paymentStatus } from "./payment-answers.js";
import { collect } from "./payouts.js";
import type { Context, RozetkaActions } from "./provider.js";
import { endThreeDs, payOnPage, tellRows } from "./sessions.js";
import { heldOf, type RozetkaState, type SimulatedPayment, type SimulatedSession } from "./state.js";
import { cancelByHand, endSubscriptionCheck } from "./subscriptions.js";
import { newTransaction, settle } from "./transactions.js";
import { endSaving } from "./wallet.js";

/** What tests can make happen from outside of the API. */
export function actionsOf(context: Context): RozetkaActions {
  const { state } = context;
  return {
    pay(externalId, { card = plainCard, passesThreeDs = true } = {}) {
      const chosen = { number: card, kind: "cc_token", threeDs: true } as const;
      payOnPage(context, findSession(state, externalId), chosen, passesThreeDs);
    },
    payOnDelivery: (externalId) => payOnDelivery(context, findPayment(state, externalId)),
    endThreeDs: (externalId, passes = true) => endThreeDs(context, findSession(state, externalId), passes),
    dropHold: (externalId) => dropHold(context, findPayment(state, externalId)),
    decideOrder(externalId, agrees = true) {
      const order = [...state.orders.values()].find((each) => each.externalId === externalId);
      if (order === undefined) throw new Error(`There is no order ${externalId}.`);
      decide(context, order, decisionOf(order, agrees));
    },
    saveCard: (optionId, passes = true) => endSaving(context, optionId, passes),
    endSubscriptionCheck: (subscriptionId, passes = true) =>
      endSubscriptionCheck(context, subscriptionId, passes),
    cancelSubscription: (subscriptionId) => cancelByHand(context, subscriptionId),
    collectCash: (externalId) => collect(context, externalId),
    topUp(amount) {
      state.balance += toHundredths(amount);
    },
  };
}

function payOnDelivery(context: Context, payment: SimulatedPayment): void {
  const { session } = payment;
  if (!session.express || session.action === undefined) {
    throw new Error(`No express checkout is open for ${payment.externalId}.`);
  }
  delete session.action;
  session.delivery = {
    details: {
      provider: "nova_poshta",
      delivery_type: "W",
      city: { cityName: "Київ" },
      warehouse_number: { name: "Відділення №15" },
    },
    recipient: { first_name: "Тарас", last_name: "Шевченко", phone: "+380501234567" },
  };
  const notification = { ...paymentStatus(payment), status_code: "order_with_postpayment_confirmed" };
  tell(context, "expressCheckout", notification, session.callbackUrl);
}

function dropHold(context: Context, payment: SimulatedPayment): void {
  const held = heldOf(payment);
  if (held === 0) throw new Error(`Nothing is held for ${payment.externalId}.`);
  const transaction = newTransaction(context, "void", held);
  payment.cancellations.push(transaction);
  settle(context, transaction, "cancel_successful");
  transaction.code = "hold_cancelled_by_bank";
  tellRows(context, "cancel", [{ payment, transaction }], payment.session.callbackUrl);
}

function findSession(state: RozetkaState, externalId: string): SimulatedSession {
  const batch = [...state.batches.values()].find((each) => each.externalId === externalId);
  const session = batch?.orders[0]?.session;
  return session ?? findPayment(state, externalId).session;
}

function findPayment(state: RozetkaState, externalId: string): SimulatedPayment {
  const payment = [...state.payments.values()].find(
    (each) => each.externalId === externalId || each.id === externalId,
  );
  if (payment === undefined) throw new Error(`There is no payment ${externalId}.`);
  return payment;
}
