import type {
  CreateSubscriptionResult,
  Customer,
  Subscription,
  SubscriptionPayment,
  SubscriptionPaymentMethod,
} from "../types.js";
import { behaviourOf, type ChosenCard, chosenCard } from "./cards.js";
import { optional } from "./payment-answers.js";
import { laterBy, planHandlers } from "./plans.js";
import type { Context, HandlersOf, Principal } from "./provider.js";
import { problem, problemWith, type Refusal, timestamp } from "./refusals.js";
import { announce, begin, charge, end, refundLast, renew, schedule, succeeded } from "./renewals.js";
import type { SimulatedCustomer, SimulatedPlan, SimulatedSubscription } from "./state.js";
import { customerOf, savedCard } from "./wallet.js";

type WithPrincipal = Context & { readonly principal: Principal };

/** The handlers of subscriptions and their plans. */
export const subscriptionHandlers: HandlersOf<"subscriptions"> = {
  ...planHandlers,
  "subscriptions.list"(context) {
    const customer = namedCustomer(context, context.input.query.external_id);
    if (customer === undefined) return problem(context, "customer_id_not_passed");
    const own = [...context.state.subscriptions.values()].filter((each) => each.customer === customer);
    return { status: 200, body: own.map(({ shown }) => shown) };
  },
  "subscriptions.create"(context) {
    const { input, state, principal } = context;
    const { body } = input;
    const prepared = prepare(context, body);
    if ("body" in prepared) return prepared;
    const { plan, customer } = prepared;
    const open = openSubscription(context, plan, customer);
    if (open !== undefined) return problemWith(context, 409, "subscription_already_exists");
    const series = body.recurrent_id === undefined ? undefined : state.series.get(body.recurrent_id);
    if (body.recurrent_id !== undefined && series === undefined) {
      return problemWith(context, 404, "recurrent_not_found");
    }
    const card =
      series === undefined
        ? chosenCard(body.customer.payment_method, savedCard(context))
        : { ...series.card, threeDs: false };
    if (card === undefined) return problemWith(context, 404, "payment_method_not_found");
    const subscription = register(context, plan, customer, card, {
      ...commonTerms(body),
      ...optional("trial_periods", body.trial_periods),
      ...optional("trial_periodic_payments", body.trial_periodic_payments),
      auto_renew: body.auto_renew ?? true,
      project_id: body.delegate_api_key ?? principal.login,
    });
    const start = Date.parse(body.start_date);
    const free = (body.trial_periods ?? 0) + (body.gifted_periods ?? 0);
    if (free > 0) {
      startFree(context, subscription, start, free, body.gifted_periods ?? 0);
      return { status: 200, body: shownSubscription(subscription) };
    }
    return { status: 200, body: firstCharge(context, subscription, start) };
  },
  "subscriptions.gift"(context) {
    const { input, state, principal } = context;
    const { body } = input;
    const prepared = prepare(context, body);
    if ("body" in prepared) return prepared;
    const { plan, customer } = prepared;
    const series = state.series.get(body.recurrent_id);
    if (series === undefined) return problemWith(context, 404, "recurrent_not_found");
    const subscription =
      openSubscription(context, plan, customer) ??
      register(
        context,
        plan,
        customer,
        { ...series.card, threeDs: false },
        {
          ...commonTerms(body),
          project_id: body.delegate_api_key ?? principal.login,
        },
      );
    subscription.shown = {
      ...subscription.shown,
      auto_renew: false,
      recurrent_id: body.recurrent_id,
      ...optional("gifted_unified_external_id", body.gifted_unified_external_id),
    };
    const periods = body.gifted_periods ?? 1;
    startFree(context, subscription, Date.parse(body.start_date), periods, periods);
    announce(context, subscription, "subscription.updated");
    return { status: 201, body: shownSubscription(subscription) };
  },
  "subscriptions.get": (context) =>
    onSubscription(context, context.input.path.subscription_id, context.input.query.external_id, (found) => ({
      status: 200,
      body: found.shown,
    })),
  "subscriptions.update": (context) =>
    onSubscription(context, context.input.path.subscription_id, context.input.query.external_id, (found) => {
      const { auto_renew, gifted_until } = context.input.body;
      if (found.shown.state !== "active") return problemWith(context, 412, "subscription_not_active");
      const lockedUntil = Date.parse(found.shown.auto_renew_locked_until ?? "");
      if (auto_renew !== undefined && lockedUntil > context.clock.now()) {
        return problemWith(context, 412, "subscription_auto_renew_locked");
      }
      found.shown = {
        ...found.shown,
        ...optional("auto_renew", auto_renew),
        ...(gifted_until === undefined ? {} : { gifted: true, gifted_until }),
        updated_at: timestamp(context.clock.now()),
      };
      announce(context, found, "subscription.updated");
      return { status: 200, body: { message: "OK" } };
    }),
  "subscriptions.deactivate": (context) =>
    onSubscription(context, context.input.path.subscription_id, context.input.query.external_id, (found) => {
      if (found.action !== undefined) return problemWith(context, 409, "action_not_allowed");
      if (found.shown.state !== "active") return problemWith(context, 412, "subscription_not_active");
      end(context, found);
      announce(context, found, "subscription.deactivated");
      return { status: 200, body: { message: "OK" } };
    }),
  "subscriptions.payments": (context) => {
    const { subscription_id } = context.input.path;
    const customer = namedCustomer(context, context.input.query.external_id);
    const found = context.state.subscriptions.get(subscription_id);
    if (customer === undefined) return problem(context, "customer_id_not_passed");
    if (found === undefined || found.customer !== customer) return problem(context, "subscription_not_found");
    return { status: 200, body: found.payments };
  },
  "subscriptions.cancel": (context) =>
    onSubscription(context, context.input.path.subscription_id, context.input.query.external_id, (found) => {
      if (found.shown.state !== "active") return problemWith(context, 412, "subscription_not_active");
      end(context, found);
      announce(context, found, "subscription.cancelled");
      if (context.input.query.refund === true) refundLast(context, found);
      return { status: 200, body: { message: "OK" } };
    }),
  "subscriptions.updatePaymentMethod": (context) =>
    onSubscription(context, context.input.path.subscription_id, context.input.body.external_id, (found) => {
      const { payment_method, auto_renew } = context.input.body;
      const card = newMethod(context, payment_method);
      if (card === undefined) return problemWith(context, 404, "payment_method_not_found");
      const change = (): void => changeCard(context, found, card, auto_renew);
      if (!behaviourOf(card).threeDs) {
        change();
        return { status: 200, body: { message: "OK" } };
      }
      const url = `${context.options.checkoutUrl}/api/v1/three-ds/${found.id}`;
      found.action = { url, passed: change, failed: () => undefined };
      return { status: 200, body: { message: "OK", user_action: { type: "url", value: url } } };
    }),
};

/** The subscriber passes or fails the check of the first charge or of a new payment method. */
export function endSubscriptionCheck(context: Context, subscriptionId: string, passes: boolean): void {
  const found = context.state.subscriptions.get(subscriptionId);
  if (found?.action === undefined) throw new Error(`No check is under way for ${subscriptionId}.`);
  const { passed, failed } = found.action;
  delete found.action;
  if (passes) passed();
  else failed();
}

/** The provider's support ends a subscription by hand. */
export function cancelByHand(context: Context, subscriptionId: string): void {
  const found = context.state.subscriptions.get(subscriptionId);
  if (found?.shown.state !== "active") throw new Error(`The subscription ${subscriptionId} is not active.`);
  end(context, found);
  announce(context, found, "subscription.cancelled");
}

interface Terms {
  readonly plan_id: string;
  readonly customer: Customer;
}

function prepare(
  context: WithPrincipal,
  { plan_id, customer }: Terms,
):
  | { readonly plan: SimulatedPlan; readonly customer: SimulatedCustomer }
  | Refusal
  | Refusal<404>
  | Refusal<412> {
  const plan = context.state.plans.get(plan_id);
  if (plan === undefined) return problemWith(context, 404, "plan_not_found");
  if (plan.plan.state !== "active") return problemWith(context, 412, "plan_not_active");
  const externalId = context.principal.customer ?? customer.external_id;
  if (externalId === undefined) return problem(context, "customer_id_not_passed");
  return { plan, customer: customerOf(context, externalId) };
}

function openSubscription(
  { state }: Context,
  plan: SimulatedPlan,
  customer: SimulatedCustomer,
): SimulatedSubscription | undefined {
  return [...state.subscriptions.values()].find(
    (each) => each.plan === plan && each.customer === customer && each.shown.state !== "inactive",
  );
}

type Given = Pick<
  Subscription,
  | "description"
  | "use_plan_price_on_auto_renew"
  | "external_id"
  | "external_premium_id"
  | "unified_external_id"
  | "callback_url"
  | "result_url"
  | "delegate_api_key"
> & { readonly start_date: string; readonly price?: number };

function commonTerms(body: Given): Subscription {
  return {
    start_date: body.start_date,
    ...optional("result_url", body.result_url),
    ...optional("price", body.price === 0 ? undefined : body.price),
    ...optional("description", body.description),
    ...optional("use_plan_price_on_auto_renew", body.use_plan_price_on_auto_renew),
    ...optional("external_id", body.external_id),
    ...optional("external_premium_id", body.external_premium_id),
    ...optional("unified_external_id", body.unified_external_id),
    ...optional("callback_url", body.callback_url),
    ...optional("delegate_api_key", body.delegate_api_key),
  };
}

function register(
  { state, ids, clock }: Context,
  plan: SimulatedPlan,
  customer: SimulatedCustomer,
  card: ChosenCard,
  terms: Subscription,
): SimulatedSubscription {
  const id = ids.uuid();
  const now = timestamp(clock.now());
  const subscription: SimulatedSubscription = {
    id,
    plan,
    project: terms.project_id ?? "",
    customer,
    shown: {
      ...optional("price", plan.plan.price),
      ...optional("currency", plan.plan.currency),
      ...terms,
      id,
      plan_id: plan.id,
      customer_id: customer.rid,
      state: "init",
      is_retrying: false,
      created_at: now,
      updated_at: now,
    },
    payments: [],
    card,
    failures: 0,
  };
  state.subscriptions.set(id, subscription);
  return subscription;
}

/** A failed first charge is final. */
function firstCharge(
  context: Context,
  subscription: SimulatedSubscription,
  start: number,
): CreateSubscriptionResult {
  const settle = (failure?: "3ds_verification_failed"): SubscriptionPayment => {
    const payment = charge(context, subscription, { failure });
    if (succeeded(payment)) {
      announce(context, subscription, "payment.processed", payment);
      begin(context, subscription, start);
    } else {
      end(context, subscription);
      announce(context, subscription, "payment.failed", payment);
    }
    return payment;
  };
  subscription.shown = { ...subscription.shown, state: "pending" };
  if (!behaviourOf(subscription.card).threeDs) {
    const payment = settle();
    return shownSubscription(subscription, payment);
  }
  const url = `${context.options.checkoutUrl}/api/v1/three-ds/${subscription.id}`;
  subscription.action = {
    url,
    passed: () => void settle(),
    failed: () => void settle("3ds_verification_failed"),
  };
  return shownSubscription(subscription, {
    id: context.ids.uuid(),
    subscription_id: subscription.id,
    user_action: { type: "url", value: url },
  });
}

/** Trials and gifts cost nothing until they end. */
function startFree(
  context: Context,
  subscription: SimulatedSubscription,
  start: number,
  periods: number,
  gifted: number,
): void {
  const until = laterBy(subscription.plan, start, periods);
  subscription.shown = {
    ...subscription.shown,
    state: "active",
    ...(gifted > 0
      ? { gifted: true, gifted_from: timestamp(start), gifted_until: timestamp(until) }
      : { trial_until: timestamp(until) }),
  };
  schedule(context, subscription, until);
}

function changeCard(
  context: Context,
  subscription: SimulatedSubscription,
  card: ChosenCard,
  autoRenew: boolean | undefined,
): void {
  subscription.card = { ...card, threeDs: false };
  if (subscription.failures > 0) {
    // The charge that was missed is made with the new card, and renewal goes on.
    subscription.shown = { ...subscription.shown, auto_renew: true };
    renew(context, subscription);
  } else {
    subscription.shown = { ...subscription.shown, ...optional("auto_renew", autoRenew) };
    charge(context, subscription, { verification: true });
  }
  announce(context, subscription, "subscription.payment_method_changed");
}

function newMethod(context: Context, method: SubscriptionPaymentMethod): ChosenCard | undefined {
  if (method.type !== "recurrent_id") return chosenCard(method, savedCard(context));
  const series = context.state.series.get(method.recurrent_id.recurrent_id);
  return series === undefined ? undefined : { ...series.card, threeDs: false };
}

function shownSubscription(
  { shown }: SimulatedSubscription,
  payment?: SubscriptionPayment,
): CreateSubscriptionResult {
  return { subscription: shown, ...optional("payment", payment) };
}

function namedCustomer(
  context: WithPrincipal,
  externalId: string | undefined,
): SimulatedCustomer | undefined {
  const named = context.principal.customer ?? externalId;
  return named === undefined ? undefined : customerOf(context, named);
}

function onSubscription<Result>(
  context: WithPrincipal,
  id: string,
  externalId: string | undefined,
  act: (subscription: SimulatedSubscription) => Result,
): Result | Refusal | Refusal<404> {
  const customer = namedCustomer(context, externalId);
  if (customer === undefined) return problem(context, "customer_id_not_passed");
  const found = context.state.subscriptions.get(id);
  if (found === undefined || found.customer !== customer) {
    return problemWith(context, 404, "subscription_not_found");
  }
  return act(found);
}
