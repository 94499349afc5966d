import type { Outcome } from "../operation.js";
import type { DedupeStore } from "./dedupe.js";

/** Where an event stands among the others about the same object. Deliveries come in any order, and some come late. */
export interface WebhookOrder {
  /** The object that the event is about, such as one payment or one refund. Its events are handled one after another. */
  readonly of: string;
  /** What the object has reached once the event was handled, such as its end. */
  readonly reaches?: readonly string[];
  /** What must not have been reached: then the event is old news, which is acknowledged and not handed on. */
  readonly before?: readonly string[];
}

/**
 * The order of events of which nothing but the end counts: while something is still to come for an object, its end must
 * not have been handled. `undefined` for an outcome that says neither; such an event is always handed on.
 */
export function untilEnd(of: string, outcome: Outcome | undefined): WebhookOrder | undefined {
  switch (outcome) {
    case "pending":
    case "action-required":
      return { of, before: [of] };
    case "succeeded":
    case "declined":
    case "not-found":
      return { of, reaches: [of] };
    default:
      return undefined;
  }
}

/** How a delivery may go on. `overtaken`: it is old news. `busy`: another event of the object is being handled. */
export type Turn = "overtaken" | "busy" | { end(handled: boolean): Promise<void> };

const patience = { attempts: 40, interval: 50 } as const;

/**
 * Waits for an event's turn, two seconds at most: two events of one object that were handled at the same time could end in
 * the wrong order. The waiting uses nothing of another request, which some platforms forbid.
 */
export async function takeTurn(
  store: DedupeStore,
  { of, reaches = [], before = [] }: WebhookOrder,
): Promise<Turn> {
  const lock = `turn|${of}`;
  for (let attempt = 1; (await store.claim(lock)) !== "new"; attempt += 1) {
    if (attempt === patience.attempts) return "busy";
    await new Promise((resolve) => setTimeout(resolve, patience.interval));
  }
  try {
    for (const mark of before) {
      if (await isReached(store, mark)) {
        await store.release(lock);
        return "overtaken";
      }
    }
  } catch (error) {
    await store.release(lock).catch(() => undefined);
    throw error;
  }
  return {
    async end(handled) {
      try {
        if (!handled) return;
        for (const mark of reaches) {
          await store.claim(reached(mark));
          await store.complete(reached(mark));
        }
      } finally {
        await store.release(lock);
      }
    },
  };
}

const reached = (mark: string): string => `reached|${mark}`;

async function isReached(store: DedupeStore, mark: string): Promise<boolean> {
  const state = await store.claim(reached(mark));
  // A claim that cannot be given back lapses; until then it means nothing.
  if (state === "new") await store.release(reached(mark)).catch(() => undefined);
  return state === "done";
}
