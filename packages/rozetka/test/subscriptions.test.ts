import { describe, expect, test } from "vitest";
import type { SubscriptionsCreateInput, SubscriptionsCreatePlanInput } from "../src/index.js";
import { plainCard, type SimulatedSubscription } from "../src/testing/index.js";
import {
  callbacksOf,
  cardToken,
  charge,
  failure,
  makeClient,
  refusalOf,
  useFreshSimulator,
} from "./support/setup.js";

// A clock of its own for each test: time does not go back.
const simulator = useFreshSimulator({ callbackUrl: "https://shop.example/callback", balance: 1000 });
const rozetka = makeClient({ fetch: (...request) => simulator.fetch(...request) });
const user = { external_id: "user-7" };
const day = 86_400_000;
const now = (): string => new Date(simulator.clock.now()).toISOString();

async function plan(more: Partial<SubscriptionsCreatePlanInput> = {}): Promise<string> {
  const { id } = await rozetka.subscriptions.createPlan({
    name: "Tea every month",
    price: 30,
    currency: "UAH",
    frequency_type: "monthly",
    frequency: 1,
    duration_periods: 12,
    start_date: now(),
    ...more,
  });
  return id ?? "";
}

const wish = (plan_id: string, more: Partial<SubscriptionsCreateInput> = {}): SubscriptionsCreateInput => ({
  plan_id,
  start_date: now(),
  result_url: "https://shop.example/result",
  customer: { ...user, payment_method: cardToken(plainCard) },
  ...more,
});

async function subscribed(more: Partial<SubscriptionsCreateInput> = {}): Promise<SimulatedSubscription> {
  const { subscription } = await rozetka.subscriptions.create(wish(await plan(), more));
  const found = simulator.state.subscriptions.get(subscription?.id ?? "");
  if (found === undefined) throw new Error("The simulator lost the subscription.");
  return found;
}

const events = (): unknown[] =>
  callbacksOf(simulator)
    .filter(([kind]) => kind === "subscription")
    .map(([, body]) => (body as { event: string }).event);

const state = async ({ id }: { readonly id: string }) =>
  rozetka.subscriptions.get({ subscription_id: id, ...user });

describe("plans", () => {
  test("are made, changed and ended", async () => {
    const plan_id = await plan({ callbacks: [{ url: "https://plan.example/callback" }] });
    await plan();
    expect(await rozetka.subscriptions.plans({})).toHaveLength(2);
    expect(await rozetka.subscriptions.plans({ plan_id })).toMatchObject([{ id: plan_id, state: "active" }]);
    expect(await rozetka.subscriptions.updatePlan({ plan_id, price: 40 })).toEqual({ message: "OK" });
    expect(await rozetka.subscriptions.plan({ plan_id })).toMatchObject({
      price: 40,
      name: "Tea every month",
    });
    await rozetka.subscriptions.deactivatePlan({ plan_id });
    expect(await refusalOf(rozetka.subscriptions.deactivatePlan({ plan_id }))).toBe("plan_not_active");
    expect(await refusalOf(rozetka.subscriptions.create(wish(plan_id)))).toBe("plan_not_active");
  });

  test("that do not exist are not found", async () => {
    const plan_id = "5c226db4-c088-43f5-8d7a-809ac3718d66";
    const error = await failure(rozetka.subscriptions.plan({ plan_id }));
    expect(error).toMatchObject({ status: 404, providerCode: "plan_not_found" });
    expect(await refusalOf(rozetka.subscriptions.create(wish(plan_id)))).toBe("plan_not_found");
  });

  test("whose end got lost are looked up", async () => {
    const plan_id = await plan();
    simulator.faults.add({
      operation: "subscriptions.deactivatePlan",
      nth: 1,
      fault: { kind: "drop-after" },
    });
    const error = await failure(rozetka.subscriptions.deactivatePlan({ plan_id }));
    expect(error).toMatchObject({ outcome: "unknown", lookup: { outcome: "succeeded" } });
  });
});

describe("subscribing", () => {
  test("charges at once and begins a period", async () => {
    const { value, outcome } = await rozetka.subscriptions.create(wish(await plan())).withResponse();
    expect(outcome).toBe("succeeded");
    expect(value.subscription).toMatchObject({
      state: "active",
      price: 30,
      next_payment_date: "2026-02-01T00:00:00.000Z",
    });
    expect(value.payment?.details).toMatchObject({ status: "success", amount: 30 });
    expect(callbacksOf(simulator)).toMatchObject([
      // The event shows the subscription as it was before the charge.
      ["subscription", { event: "payment.processed", subscription: { state: "pending" } }],
    ]);
  });

  test.each([
    [true, "active", "payment.processed"],
    [false, "inactive", "payment.failed"],
  ])("may want a check; passed: %s", async (passes, end, event) => {
    const customer = { ...user, payment_method: cardToken("4242424242424242") };
    const { value, outcome } = await rozetka.subscriptions
      .create(wish(await plan(), { customer }))
      .withResponse();
    expect(outcome).toBe("action-required");
    const id = value.subscription?.id ?? "";
    expect(await refusalOf(rozetka.subscriptions.deactivate({ subscription_id: id, ...user }))).toBe(
      "action_not_allowed",
    );
    simulator.actions.endSubscriptionCheck(id, passes);
    expect((await state({ id })).state).toBe(end);
    expect(events()).toEqual([event]);
    expect(() => simulator.actions.endSubscriptionCheck(id)).toThrow("No check is under way");
  });

  test("ends with a first charge that fails", async () => {
    const customer = { ...user, payment_method: cardToken("4000000000000044") };
    const { value, outcome } = await rozetka.subscriptions
      .create(wish(await plan(), { customer }))
      .withResponse();
    expect(outcome).toBe("declined");
    expect(value.subscription?.state).toBe("inactive");
    expect(events()).toEqual(["payment.failed"]);
  });

  test("is possible once for a plan, also with a series of an earlier payment", async () => {
    const first = await rozetka.payments.create(charge(plainCard, { init_recurrent_payment: true }));
    const recurrent_id = first.details?.recurrent_id ?? "";
    const plan_id = await plan();
    expect((await rozetka.subscriptions.create(wish(plan_id, { recurrent_id })).withResponse()).outcome).toBe(
      "succeeded",
    );
    const again = await failure(rozetka.subscriptions.create(wish(plan_id)));
    expect(again).toMatchObject({ status: 409, providerCode: "subscription_already_exists" });
    const other = wish(await plan(), { recurrent_id: "1" });
    expect(await refusalOf(rozetka.subscriptions.create(other))).toBe("recurrent_not_found");
  });

  test("with a trial costs nothing until it ends", async () => {
    const subscription = await subscribed({ trial_periods: 2 });
    expect(subscription.payments).toEqual([]);
    expect(await state(subscription)).toMatchObject({
      state: "active",
      trial_until: "2026-03-01T00:00:00.000Z",
    });
    await simulator.clock.advance(59 * day);
    expect(events()).toEqual(["payment.processed", "subscription.renewed"]);
  });

  test("needs to know who", async () => {
    const customer = { payment_method: cardToken(plainCard) };
    expect(await refusalOf(rozetka.subscriptions.create(wish(await plan(), { customer })))).toBe(
      "customer_id_not_passed",
    );
    expect(await refusalOf(rozetka.subscriptions.list({}))).toBe("customer_id_not_passed");
  });
});

describe("renewal", () => {
  test("charges period after period", async () => {
    const subscription = await subscribed();
    await simulator.clock.advance((31 + 28) * day);
    expect(subscription.payments).toHaveLength(3);
    expect(await state(subscription)).toMatchObject({
      state: "active",
      next_payment_date: "2026-04-01T00:00:00.000Z",
    });
    expect(events()).toEqual([
      "payment.processed",
      "payment.processed",
      "subscription.renewed",
      "payment.processed",
      "subscription.renewed",
    ]);
    const payments = await rozetka.subscriptions.payments({ subscription_id: subscription.id, ...user });
    expect(payments).toHaveLength(3);
  });

  test("costs the plan's price where that was agreed", async () => {
    const subscription = await subscribed({ price: 10, use_plan_price_on_auto_renew: true });
    await simulator.clock.advance(31 * day);
    expect(subscription.payments.map(({ details }) => details?.amount)).toEqual([10, 30]);
  });

  test("that fails is tried for three days, then the subscription ends", async () => {
    const subscription = await subscribed();
    subscription.card = { number: "4000000000000044", kind: "cc_token", threeDs: false };
    await simulator.clock.advance(31 * day);
    expect(await state(subscription)).toMatchObject({ state: "active", is_retrying: true });
    await simulator.clock.advance(3 * day);
    expect((await state(subscription)).state).toBe("inactive");
    expect(events()).toEqual([
      "payment.processed",
      "payment.failed",
      "payment.failed",
      "payment.failed",
      "payment.failed",
      "subscription.deactivated",
    ]);
    expect(subscription.payments.map(({ details }) => details?.retry_count)).toEqual([0, 0, 1, 2, 3]);
  });

  test("that failed is made good with a new card", async () => {
    const subscription = await subscribed();
    subscription.card = { number: "4000000000000044", kind: "cc_token", threeDs: false };
    await simulator.clock.advance(32 * day);
    await rozetka.subscriptions.updatePaymentMethod({
      subscription_id: subscription.id,
      ...user,
      payment_method: { type: "cc_token", cc_token: { token: "token-of-5555555555554444" } },
    });
    expect(await state(subscription)).toMatchObject({ state: "active", is_retrying: false });
    expect(events().slice(-3)).toEqual([
      "payment.processed",
      "subscription.renewed",
      "subscription.payment_method_changed",
    ]);
  });

  test("that was switched off ends the subscription when it is due", async () => {
    const subscription = await subscribed({ auto_renew: false });
    await simulator.clock.advance(31 * day);
    expect((await state(subscription)).state).toBe("inactive");
    expect(events()).toEqual(["payment.processed", "subscription.deactivated"]);
  });

  test.each([
    ["daily", 2, "2026-01-03T00:00:00.000Z"],
    ["weekly", 1, "2026-01-08T00:00:00.000Z"],
    ["yearly", 1, "2027-01-01T00:00:00.000Z"],
  ] as const)("comes %s, every %i", async (frequency_type, frequency, next_payment_date) => {
    const plan_id = await plan({ frequency_type, frequency });
    const { subscription } = await rozetka.subscriptions.create(wish(plan_id));
    expect(subscription?.next_payment_date).toBe(next_payment_date);
  });

  test("comes on the last day of a shorter month", async () => {
    const plan_id = await plan();
    const { subscription } = await rozetka.subscriptions.create(
      wish(plan_id, { start_date: "2026-01-31T00:00:00Z" }),
    );
    expect(subscription?.next_payment_date).toBe("2026-02-28T00:00:00.000Z");
  });
});

describe("changes", () => {
  test("renewal is switched, but not while it is locked", async () => {
    const subscription = await subscribed();
    const subscription_id = subscription.id;
    const change = (more: object) => rozetka.subscriptions.update({ subscription_id, ...user, ...more });
    await change({ auto_renew: false });
    expect((await state(subscription)).auto_renew).toBe(false);
    subscription.shown = {
      ...subscription.shown,
      auto_renew_locked_until: new Date(simulator.clock.now() + day).toISOString(),
    };
    expect(await refusalOf(change({ auto_renew: true }))).toBe("subscription_auto_renew_locked");
    await change({ gifted_until: "2026-12-31" });
    expect(await state(subscription)).toMatchObject({ gifted: true, gifted_until: "2026-12-31" });
    await rozetka.subscriptions.deactivate({ subscription_id, ...user });
    expect(await refusalOf(change({ auto_renew: true }))).toBe("subscription_not_active");
  });

  test("a new card of a healthy subscription is verified by a charge that comes back", async () => {
    const subscription = await subscribed();
    const change = (number: string) =>
      rozetka.subscriptions
        .updatePaymentMethod({
          subscription_id: subscription.id,
          ...user,
          payment_method: { type: "cc_token", cc_token: { token: `token-of-${number}` } },
        })
        .withResponse();
    expect((await change("5555555555554444")).outcome).toBe("succeeded");
    expect(subscription.payments.at(-1)?.details).toMatchObject({ refund_on_processed: true, amount: 1 });
    expect((await change("4242424242424242")).outcome).toBe("action-required");
    expect(subscription.card.number).toBe("5555555555554444");
    simulator.actions.endSubscriptionCheck(subscription.id);
    expect(subscription.card.number).toBe("4242424242424242");
  });

  test("a card must exist", async () => {
    const { id } = await subscribed();
    const change = rozetka.subscriptions.updatePaymentMethod({
      subscription_id: id,
      ...user,
      payment_method: { type: "recurrent_id", recurrent_id: { recurrent_id: "1" } },
    });
    expect(await refusalOf(change)).toBe("payment_method_not_found");
  });

  test.each([
    [1000, "subscription.refunded"],
    [0, "subscription.refund_failed"],
  ])("a cancellation with refund and a balance of %i", async (balance, event) => {
    const { id } = await subscribed();
    simulator.state.balance = balance * 100;
    await rozetka.subscriptions.cancel({ subscription_id: id, ...user, refund: true });
    expect(events()).toEqual(["payment.processed", "subscription.cancelled", event]);
    expect(await refusalOf(rozetka.subscriptions.cancel({ subscription_id: id, ...user }))).toBe(
      "subscription_not_active",
    );
  });

  test("support can end it as well", async () => {
    const { id } = await subscribed();
    simulator.actions.cancelSubscription(id);
    expect(events().at(-1)).toBe("subscription.cancelled");
    expect(() => simulator.actions.cancelSubscription(id)).toThrow("is not active");
    expect(await refusalOf(rozetka.subscriptions.deactivate({ subscription_id: id, ...user }))).toBe(
      "subscription_not_active",
    );
  });

  test("a lost deactivation is looked up", async () => {
    const { id } = await subscribed();
    simulator.faults.add({ operation: "subscriptions.deactivate", nth: 1, fault: { kind: "drop-after" } });
    const error = await failure(rozetka.subscriptions.deactivate({ subscription_id: id, ...user }));
    expect(error).toMatchObject({ outcome: "unknown", lookup: { outcome: "succeeded" } });
  });

  test("a lost deactivation is looked up for a customer who is named by their token", async () => {
    const owner = { external_id: "customer" };
    const { id } = await subscribed({ customer: { ...owner, payment_method: cardToken(plainCard) } });
    const mine = makeClient({ fetch: simulator.fetch, customerAuth: "customer-token" });
    simulator.faults.add({ operation: "subscriptions.deactivate", nth: 1, fault: { kind: "drop-after" } });
    const error = await failure(mine.subscriptions.deactivate({ subscription_id: id }));
    expect(error).toMatchObject({ outcome: "unknown", lookup: { outcome: "succeeded" } });
    expect(await mine.resolve(error)).toMatchObject({ status: "succeeded", via: "lookup" });
  });

  test("somebody else's subscription is not found", async () => {
    const { id } = await subscribed();
    const other = { subscription_id: id, external_id: "user-8" };
    expect(await refusalOf(rozetka.subscriptions.get(other))).toBe("subscription_not_found");
    expect(await refusalOf(rozetka.subscriptions.payments(other))).toBe("subscription_not_found");
    expect(await refusalOf(rozetka.subscriptions.payments({ subscription_id: id }))).toBe(
      "customer_id_not_passed",
    );
  });
});

describe("gifts", () => {
  async function gift(more: object = {}) {
    const first = await rozetka.payments.create(charge(plainCard, { init_recurrent_payment: true }));
    const plan_id = await plan();
    const input = {
      plan_id,
      recurrent_id: first.details?.recurrent_id ?? "",
      start_date: now(),
      result_url: "https://shop.example/result",
      gifted_periods: 2,
      customer: user,
      ...more,
    };
    return { input, call: () => rozetka.subscriptions.gift(input).withResponse() };
  }

  test("are active at once, without renewal, and the same however often they are sent", async () => {
    const { call } = await gift();
    const { value, status, outcome } = await call();
    expect({ status, outcome }).toEqual({ status: 201, outcome: "succeeded" });
    expect(value.subscription).toMatchObject({
      gifted: true,
      auto_renew: false,
      gifted_until: "2026-03-01T00:00:00.000Z",
    });
    expect((await call()).value.subscription?.id).toBe(value.subscription?.id);
    expect(await rozetka.subscriptions.list(user)).toHaveLength(1);
    await simulator.clock.advance(59 * day);
    expect(events().at(-1)).toBe("subscription.deactivated");
  });

  test("need a series", async () => {
    const { call } = await gift({ recurrent_id: "1" });
    expect(await refusalOf(call())).toBe("recurrent_not_found");
  });

  test("find their customer by Rozetka ID, which takes the place of a token", async () => {
    const { call } = await gift();
    await call();
    const [customer] = simulator.state.customers.values();
    const mine = makeClient({ fetch: simulator.fetch, customerAuth: "customer-token" });
    const list = await mine.subscriptions.list({}, { customerRid: customer?.rid ?? "" });
    expect(list).toHaveLength(1);
    const { headers } = simulator.exchanges.at(-1)?.request ?? {};
    expect(headers).toHaveProperty("x-customer-rid");
    expect(headers).not.toHaveProperty("x-customer-auth");
    expect(await mine.subscriptions.list({})).toEqual([]);
    const blank = await failure(mine.subscriptions.list({}, { customerRid: " " }));
    expect(blank).toMatchObject({ code: "invalid-input", issues: [{ path: "options.customerRid" }] });
  });
});
