import type { Plan, PlanFrequencyType } from "../types.js";
import type { Context, HandlersOf } from "./provider.js";
import { problemWith, timestamp } from "./refusals.js";
import type { SimulatedPlan } from "./state.js";

type PlanHandlers = Pick<
  HandlersOf<"subscriptions">,
  | "subscriptions.plans"
  | "subscriptions.createPlan"
  | "subscriptions.plan"
  | "subscriptions.updatePlan"
  | "subscriptions.deactivatePlan"
>;

/** The handlers of subscription plans. */
export const planHandlers: PlanHandlers = {
  "subscriptions.plans": ({ input, state }) => ({
    status: 200,
    body: [...state.plans.values()]
      .filter(({ id }) => input.query.plan_id === undefined || id === input.query.plan_id)
      .map(({ plan }) => plan),
  }),
  "subscriptions.createPlan"({ input, state, ids, clock }) {
    const { callbacks, ...given } = input.body;
    const id = ids.uuid();
    const now = timestamp(clock.now());
    const plan: Plan = { id, ...given, state: "active", created_at: now, updated_at: now };
    state.plans.set(id, { id, plan, callbacks: callbacks ?? [] });
    return { status: 200, body: plan };
  },
  "subscriptions.plan": (context) =>
    onPlan(context, context.input.path.plan_id, ({ plan }) => ({ status: 200, body: plan })),
  "subscriptions.updatePlan": (context) =>
    onPlan(context, context.input.path.plan_id, (found) => {
      const { callbacks, ...given } = context.input.body;
      found.plan = { ...found.plan, ...given, updated_at: timestamp(context.clock.now()) };
      found.callbacks = callbacks ?? found.callbacks;
      return { status: 200, body: { message: "OK" } };
    }),
  "subscriptions.deactivatePlan": (context) =>
    onPlan(context, context.input.path.plan_id, (found) => {
      if (found.plan.state !== "active") return problemWith(context, 412, "plan_not_active");
      found.plan = { ...found.plan, state: "inactive", updated_at: timestamp(context.clock.now()) };
      return { status: 200, body: { message: "OK" } };
    }),
};

function onPlan<Result>(context: Context, id: string, act: (plan: SimulatedPlan) => Result) {
  const plan = context.state.plans.get(id);
  return plan === undefined ? problemWith(context, 404, "plan_not_found") : act(plan);
}

/** The moment `periods` payment periods of a plan later. Months that are shorter end earlier. */
export function laterBy({ plan }: SimulatedPlan, from: number, periods: number): number {
  const count = periods * (plan.frequency ?? 1);
  const date = new Date(from);
  // What a plan was made with is one of the four; the answer's type is open.
  switch (plan.frequency_type as PlanFrequencyType) {
    case "daily":
      date.setUTCDate(date.getUTCDate() + count);
      break;
    case "weekly":
      date.setUTCDate(date.getUTCDate() + 7 * count);
      break;
    case "monthly":
      moveMonths(date, count);
      break;
    case "yearly":
      moveMonths(date, 12 * count);
      break;
  }
  return date.getTime();
}

function moveMonths(date: Date, months: number): void {
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // The 31st of a month without one lands in the next month: the last day of the right one is meant.
  if (date.getUTCDate() !== day) date.setUTCDate(0);
}
