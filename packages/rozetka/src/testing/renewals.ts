import type { ResponseCodeName, SubscriptionEventType, SubscriptionPayment } from "../types.js";
import { toHundredths } from "./amounts.js";
import { tell } from "./callbacks.js";
import { behaviourOf, shownCard } from "./cards.js";
import { declinedAmounts } from "./magic.js";
import { optional } from "./payment-answers.js";
import { laterBy } from "./plans.js";
import type { Context } from "./provider.js";
import { inWords, timestamp } from "./refusals.js";
import type { SimulatedSubscription } from "./state.js";

const day = 86_400_000;

/** A failed renewal is tried again once a day, this often. */
const retries = 3;

/** Tells the merchant what happened to a subscription. */
export function announce(
  context: Context,
  subscription: SimulatedSubscription,
  event: SubscriptionEventType,
  payment?: SubscriptionPayment,
): void {
  const { shown, plan } = subscription;
  const address = shown.callback_url ?? plan.callbacks.find(({ url }) => url !== undefined)?.url;
  const notification = {
    event,
    subscription: { ...shown },
    payment_method: shownCard(subscription.card),
    customer: { external_id: subscription.customer.externalId },
    ...optional("payment", payment),
  };
  tell(context, "subscription", notification, address);
}

/** Makes a charge; whether it succeeded stands in its details. */
export function charge(
  { ids, clock }: Context,
  subscription: SimulatedSubscription,
  more: { readonly failure?: ResponseCodeName | undefined; readonly verification?: boolean } = {},
): SubscriptionPayment {
  const { shown, card, failures } = subscription;
  const price = Number(shown.price ?? 0);
  const { result } = behaviourOf(card);
  const declined = result === "transaction_successful" ? declinedAmounts[price] : result;
  const code = more.failure ?? declined ?? "transaction_successful";
  const now = timestamp(clock.now());
  const { mask, expires_at, bank_short_name } = shownCard(card).cc_token ?? {};
  const payment: SubscriptionPayment = {
    id: ids.uuid(),
    subscription_id: subscription.id,
    details: {
      transaction_id: ids.uuid(),
      amount: more.verification === true ? 1 : price,
      status: code === "transaction_successful" ? "success" : "failure",
      status_code: code,
      status_description: `${inWords(code)}.`,
      retry_count: failures,
      refund_on_processed: more.verification === true,
      meta: {
        payment_method: {
          type: "cc_token",
          ...optional("mask", mask),
          ...optional("expires_at", expires_at),
          ...optional("bank_short_name", bank_short_name),
        },
      },
      created_at: now,
      processed_at: now,
      updated_at: now,
      ...optional("currency", shown.currency),
      ...optional("description", shown.description),
    },
  };
  subscription.payments.push(payment);
  return payment;
}

/** Whether a charge succeeded. */
export const succeeded = ({ details }: SubscriptionPayment): boolean => details?.status === "success";

/** Sets when the next charge is due. */
export function schedule(context: Context, subscription: SimulatedSubscription, at: number): void {
  subscription.cancelTimer?.();
  subscription.nextPaymentAt = at;
  const due = timestamp(at);
  subscription.shown = { ...subscription.shown, next_payment_date: due, due_date: due };
  subscription.cancelTimer = context.clock.schedule(
    () => renew(context, subscription),
    at - context.clock.now(),
  );
}

/** Ends a subscription for good. */
export function end(context: Context, subscription: SimulatedSubscription): void {
  subscription.cancelTimer?.();
  delete subscription.nextPaymentAt;
  delete subscription.action;
  const { next_payment_date: _none, ...shown } = subscription.shown;
  subscription.shown = {
    ...shown,
    state: "inactive",
    is_retrying: false,
    updated_at: timestamp(context.clock.now()),
  };
}

/** Gives the last charge back, as far as the merchant's balance goes. */
export function refundLast(context: Context, subscription: SimulatedSubscription): void {
  const last = subscription.payments.findLast(succeeded);
  const amount = toHundredths(last?.details?.amount ?? 0);
  const covered = last !== undefined && amount <= context.state.balance;
  if (covered) context.state.balance -= amount;
  announce(context, subscription, covered ? "subscription.refunded" : "subscription.refund_failed", last);
}

/** The charge that is due: a new period, another try, or the end. */
export function renew(context: Context, subscription: SimulatedSubscription): void {
  const { shown, plan, nextPaymentAt = context.clock.now() } = subscription;
  if (shown.auto_renew !== true) {
    end(context, subscription);
    announce(context, subscription, "subscription.deactivated");
    return;
  }
  if (shown.use_plan_price_on_auto_renew === true) {
    subscription.shown = { ...shown, ...optional("price", plan.plan.price) };
  }
  const payment = charge(context, subscription);
  if (succeeded(payment)) {
    announce(context, subscription, "payment.processed", payment);
    begin(context, subscription, nextPaymentAt - subscription.failures * day);
    announce(context, subscription, "subscription.renewed");
    return;
  }
  subscription.failures += 1;
  subscription.shown = { ...subscription.shown, is_retrying: true };
  announce(context, subscription, "payment.failed", payment);
  if (subscription.failures > retries) {
    end(context, subscription);
    announce(context, subscription, "subscription.deactivated");
  } else {
    schedule(context, subscription, nextPaymentAt + day);
  }
}

/** Begins a paid period. */
export function begin(context: Context, subscription: SimulatedSubscription, from: number): void {
  subscription.failures = 0;
  subscription.shown = {
    ...subscription.shown,
    state: "active",
    is_retrying: false,
    updated_at: timestamp(context.clock.now()),
  };
  schedule(context, subscription, laterBy(subscription.plan, from, 1));
}
