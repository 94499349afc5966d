import { tell } from "@pay/core";
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
  /** The entries this desk is working on, or is about to write. */
  readonly active: Set<string>;
  /** Runs what takes entries on, one after the other: whoever is next must see what was taken before. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly postbacks: Postbacks;
  /** Tells the screen. */
  readonly emit: (type: CashDeskEventType, details?: Omit<CashDeskEvent, "type" | "text" | "at">) => void;
}

/** Puts together what the parts of one cash desk share. */
export function makeDesk(settings: CashDeskSettings): Desk {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    settings,
    client: settings.koshelek,
    owner: settings.uuid(),
    active: new Set(),
    postbacks: new Postbacks(),
    inTurn(work) {
      const result = turn.then(work);
      turn = result.catch(() => undefined);
      return result;
    },
    emit(type, details = {}) {
      const { onEvent, clock } = settings;
      if (onEvent === undefined) return;
      tell(() => onEvent({ ...details, type, text: eventTexts[type], at: clock.date() }));
    },
  };
}
