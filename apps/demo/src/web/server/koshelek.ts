import type { Hooks } from "@pay/core";
import type { Journal } from "@pay/core/journal";
import { type CancelDecline, createKoshelek, explainCancelDecline, type Koshelek } from "@pay/koshelek";
import { type CashDesk, type CashDeskEvent, createCashDesk } from "@pay/koshelek/cash-desk";
import { createWebhooks, type Webhooks } from "@pay/koshelek/webhooks";
import type { DeskSale, Reason } from "../contract.ts";
import { passcode } from "./passcode.ts";
import type { Settings } from "./settings.ts";

/** Where the till stands: the store as the provider assigned it, the desk as the merchant numbers it. */
export const place = { storeId: "ac99f4c8-1a8e-4b60-8aeb-fe20220f1b99", terminalId: "till-1" };

/** The client of Koshelek Pay. */
export function connectKoshelek({ koshelek }: Settings, hooks: Hooks): Koshelek {
  return createKoshelek({
    baseUrl: koshelek.url,
    login: koshelek.login,
    password: koshelek.password,
    token: () => passcode.getToken(),
    hooks,
  });
}

/** The cash desk, which writes every intent to the journal before it sends anything. */
export function openCashDesk(
  koshelek: Koshelek,
  journal: Journal,
  { timings }: Settings,
  onEvent: (event: CashDeskEvent) => void,
): CashDesk {
  return createCashDesk({
    koshelek,
    journal,
    passcode,
    ...place,
    onEvent,
    // Shorter than in a shop, where the defaults are right, so that nobody has to wait for them here.
    statusTimeout: timings.patience,
    pollInterval: timings.poll,
    recoverAfter: timings.recovery,
    cancelCheckAfter: timings.recovery * 2,
    cancelTimeout: 10_000,
  });
}

/** What opens the postbacks. */
export const koshelekWebhooks = (): Webhooks =>
  createWebhooks({ login: "koshelek", password: "koshelek-password" });

/** Why a cancellation was declined, out of its answer. */
export function explainKoshelekAnswer(operation: string, body: unknown): Reason | undefined {
  if (operation !== "payments.cancel" || typeof body !== "object" || body === null) return undefined;
  if (!("refStatus" in body)) return undefined;
  const decline = explainCancelDecline(body as Parameters<typeof explainCancelDecline>[0]);
  return decline && { code: decline.reason, meaning: decline.meaning };
}

const declinesInRussian: Readonly<Record<CancelDecline["reason"], string>> = {
  "already-accepted": "Банк уже одобрил оплату: её можно только вернуть.",
  "already-canceled": "Оплата была отменена раньше.",
  "already-declined": "Оплата была отклонена: отменять нечего.",
  "being-refunded": "Оплата одобрена, возврат уже начат или завершён.",
  "not-found": "Такой оплаты нет.",
  unrecognized: "Состояние оплаты не говорит почему.",
};

/** Why a cancellation was declined, for the cashier. */
export const declinedCancel = ({
  reason,
  meaning,
}: CancelDecline): NonNullable<DeskSale["cancelDecline"]> => ({
  reason,
  meaning: { en: meaning, ru: declinesInRussian[reason] },
});
