import { isPayError, sleep } from "@pay/core";
import type {
  AvailabilityResult,
  AvailabilityTaskResult,
  PaymentMethod,
  PaymentsCheckoutInput,
  PaymentTypeAvailabilityInfo,
} from "../types.js";
import type { Desk } from "./desk.js";

/** What the customer can pay with. */
export interface Availability {
  /** Those of the offered payment providers that are open to the customer. */
  readonly methods: PaymentMethod[];
  readonly all: readonly PaymentTypeAvailabilityInfo[];
}

/**
 * Asks what the customer can pay with. `undefined` when there was no answer: the question is optional, and the checkout will
 * tell. `signal` ends the asking.
 */
export async function askAvailability(
  desk: Desk,
  checkout: PaymentsCheckoutInput,
  signal: AbortSignal,
): Promise<Availability | undefined> {
  const { cardSession, storeId, terminalId, checkoutInvoice, user } = checkout;
  desk.emit("checking-availability", { orderId: checkoutInvoice.orderId });
  try {
    const answer = await desk.client.payments.availability(
      { cardsession: cardSession, storeId, terminalId, checkoutInvoice, user },
      { signal },
    );
    const all = isTask(answer) ? await askTask(desk, answer, signal) : answer.paymentTypeAvailabilityInfoList;
    if (all === undefined) return undefined;
    const open = new Set(all.filter(({ available }) => available).map(({ paymentType }) => paymentType));
    return { all, methods: checkout.paymentMethods.filter(({ type }) => open.has(type)) };
  } catch (error) {
    if (!isPayError(error) && !signal.aborted) throw error;
    return undefined;
  }
}

/** The deprecated mode, for merchants who still have it. */
async function askTask(
  desk: Desk,
  { availabilityInfoId, timeout }: AvailabilityTaskResult,
  signal: AbortSignal,
): Promise<readonly PaymentTypeAvailabilityInfo[] | undefined> {
  const { clock, pollInterval, statusTimeout } = desk.settings;
  const endsAt = clock.now() + statusTimeout;
  for (let wait = timeout; clock.now() + wait < endsAt; ) {
    await sleep(clock, wait, signal);
    const answer = await desk.client.payments.availabilityResult({ availabilityInfoId }, { signal });
    if (answer.computationComplete) return answer.paymentTypeAvailabilityInfoList;
    wait = answer.pollingTimeout ?? pollInterval;
  }
  return undefined;
}

function isTask(answer: AvailabilityResult | AvailabilityTaskResult): answer is AvailabilityTaskResult {
  return "availabilityInfoId" in answer;
}
