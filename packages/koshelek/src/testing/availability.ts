import type {
  AvailabilityPollResult,
  AvailabilityRequest,
  AvailabilityResult,
  AvailabilityTaskResult,
} from "../types.js";
import type { KoshelekContext } from "./definition.js";
import { limitedSessions, unknownSession, unknownStoreId } from "./magic.js";
import { problem, type Refusal } from "./replies.js";

/** How long a client is told to wait for a list, in milliseconds. */
const firstWait = 350;
const nextWait = 200;

/** Answers with the list, or in the asynchronous mode with a task. */
export function availability(
  { state, options, ids, clock }: KoshelekContext,
  request: AvailabilityRequest,
):
  | { readonly status: 200; readonly body: AvailabilityResult }
  | {
      readonly status: 201;
      readonly body: AvailabilityTaskResult;
      readonly headers: Readonly<Record<string, string>>;
    }
  | Refusal {
  const { cardsession, storeId } = request;
  if (storeId === unknownStoreId) return problem("UNKNOWN_PARTNER_ID", "Магазин не найден");
  if (cardsession.startsWith(unknownSession)) return problem("UNKNOWN_SESSION_ID", "Сессия карты не найдена");
  if (!options.asynchronousAvailability) return { status: 200, body: listFor(cardsession) };
  const availabilityInfoId = ids.uuid();
  state.availabilityTasks.set(availabilityInfoId, {
    cardSession: cardsession,
    readyAt: clock.now() + options.availabilityDelay,
  });
  return {
    status: 201,
    body: { availabilityInfoId, timeout: firstWait },
    headers: { location: `/api/v1/merchant/availability-info/${availabilityInfoId}` },
  };
}

/** Answers what has become of a task; a task that does not exist is not found, for which no code is published. */
export function availabilityResult(
  { state, clock }: KoshelekContext,
  availabilityInfoId: string,
): { readonly status: 200; readonly body: AvailabilityPollResult } | { readonly status: 404 } {
  const task = state.availabilityTasks.get(availabilityInfoId);
  if (task === undefined) return { status: 404 };
  if (clock.now() < task.readyAt) {
    return {
      status: 200,
      body: { availabilityInfoId, computationComplete: false, pollingTimeout: nextWait },
    };
  }
  return {
    status: 200,
    body: { availabilityInfoId, computationComplete: true, ...listFor(task.cardSession) },
  };
}

function listFor(cardSession: string): AvailabilityResult {
  const nothing = cardSession.startsWith(limitedSessions.nothing);
  const instalments = !nothing && !cardSession.startsWith(limitedSessions.withoutInstalments);
  const reason = "Недоступно для этого покупателя";
  return {
    koshelekPayIsDefault: !nothing && !cardSession.startsWith(limitedSessions.notDefault),
    paymentTypeAvailabilityInfoList: [
      { paymentType: "SBP", available: !nothing, message: nothing ? reason : "" },
      { paymentType: "DOLYAME", available: instalments, message: instalments ? "" : reason },
    ],
  };
}
