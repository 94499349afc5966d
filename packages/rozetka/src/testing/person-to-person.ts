import type { ResponseCodeName } from "../types.js";
import type { Context, HandlersOf } from "./provider.js";
import type { SimulatedPayment } from "./state.js";

/** What financial monitoring lets one receiver be sent, which are examples. */
export const personToPersonLimits = {
  /** Main currency units. */
  amount: 100_000,
  payments: 30,
} as const;

/** Why a payment from person to person is refused; `undefined` when it is not, and for other payments. */
export function receivedTooMuch(
  { state }: Context,
  { terms: { recipientTin }, amount }: SimulatedPayment,
): ResponseCodeName | undefined {
  if (recipientTin === undefined) return undefined;
  const before = state.received.get(recipientTin) ?? { amount: 0, count: 0 };
  const tooMuch = before.amount + amount > personToPersonLimits.amount * 100;
  const tooOften = before.count >= personToPersonLimits.payments;
  return tooMuch || tooOften ? "finmon_recipient_validation_failed" : undefined;
}

/** Counts a payment from person to person against its receiver's limits. */
export function recordReceived(
  { state }: Context,
  { terms: { recipientTin }, amount }: SimulatedPayment,
): void {
  if (recipientTin === undefined) return;
  const before = state.received.get(recipientTin) ?? { amount: 0, count: 0 };
  state.received.set(recipientTin, { amount: before.amount + amount, count: before.count + 1 });
}

/** The handlers of financial monitoring. */
export const finmonHandlers: HandlersOf<"finmon"> = {
  "finmon.p2pLimits"({ input, state }) {
    const { recipient_ipn } = input.query;
    const received = state.received.get(String(recipient_ipn)) ?? { amount: 0, count: 0 };
    const left = personToPersonLimits.payments - received.count;
    return {
      status: 200,
      body: {
        ...(recipient_ipn === undefined ? {} : { recipient_ipn }),
        amount_left: personToPersonLimits.amount - received.amount / 100,
        total_count_left: left,
        card_only_count_left: left,
      },
    };
  },
};
