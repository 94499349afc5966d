import type { Koshelek } from "../client.js";
import type { CashDeskEvent, CashDeskEventType } from "./events.js";
import type { CashDeskSettings } from "./options.js";
import { Postbacks } from "./postbacks.js";
import { eventTexts } from "./texts.js";

/** What every part of a cash desk works with. */
export interface Desk {
  readonly settings: CashDeskSettings;
  readonly client: Koshelek;
  /** Names this run in leases. */
  readonly owner: string;
  /** The entries this desk is working on. */
  readonly active: Set<string>;
  readonly postbacks: Postbacks;
  /** Tells the screen. */
  readonly emit: (type: CashDeskEventType, details?: Omit<CashDeskEvent, "type" | "text" | "at">) => void;
}

/** Puts together what the parts of one cash desk share. */
export function makeDesk(settings: CashDeskSettings): Desk {
  return {
    settings,
    client: settings.koshelek,
    owner: settings.uuid(),
    active: new Set(),
    postbacks: new Postbacks(),
    emit(type, details = {}) {
      try {
        settings.onEvent?.({ ...details, type, text: eventTexts[type], at: settings.clock.date() });
      } catch {
        // A broken screen must not stop a payment.
      }
    },
  };
}
