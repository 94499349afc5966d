import type { CodeMeaning, PayError } from "@pay/core";
import { explainRozetkaCode } from "@pay/rozetka";
import type { OrderReason, SceneText } from "../contract.ts";
import { reasonOf } from "./hooks.ts";

/** The package explains codes in English; this is what the shop's buyers read instead. */
type Words = Omit<SceneText<"shop">, "en">;

const noFunds: Words = {
  uk: "На картці недостатньо коштів. Спробуйте іншу.",
  ru: "На карте недостаточно средств. Попробуйте другую.",
};
const notConfirmed: Words = {
  uk: "Банк не отримав підтвердження платника.",
  ru: "Банк не получил подтверждения плательщика.",
};
const wrongCode: Words = { uk: "Код картки неправильний.", ru: "Код карты неверный." };
const cardBlocked: Words = {
  uk: "Ця картка не приймається. Спробуйте іншу.",
  ru: "Эта карта не принимается. Попробуйте другую.",
};
const timeOver: Words = {
  uk: "Час на оплату минув. Сплатіть ще раз.",
  ru: "Время на оплату вышло. Оплатите ещё раз.",
};
const limitReached: Words = { uk: "Перевищено ліміт картки.", ru: "Превышен лимит карты." };
const notInThisState: Words = {
  uk: "Стан платежу цього вже не дозволяє.",
  ru: "Состояние платежа этого уже не позволяет.",
};

/** What comes up when somebody pays by card, or wants money back. */
const byCode: Readonly<Record<string, Words>> = {
  insufficient_funds: noFunds,
  "3ds_verification_failed": notConfirmed,
  "3ds_required": notConfirmed,
  transaction_is_canceled_by_payer: { uk: "Ви скасували оплату.", ru: "Вы отменили оплату." },
  wrong_cvv: wrongCode,
  invalid_verification_code: wrongCode,
  cvv_is_required: wrongCode,
  card_expired: { uk: "Термін дії картки минув.", ru: "Срок действия карты истёк." },
  invalid_card_data: { uk: "Дані картки неправильні.", ru: "Данные карты неверны." },
  wrong_card_number: { uk: "Номер картки неправильний.", ru: "Номер карты неверный." },
  card_is_lost_or_stolen: cardBlocked,
  card_not_supported: cardBlocked,
  card_type_is_not_supported: cardBlocked,
  card_has_constraints: cardBlocked,
  restricted_card: cardBlocked,
  payment_card_has_invalid_status: cardBlocked,
  order_expired: timeOver,
  session_expired: timeOver,
  confirmation_timeout: timeOver,
  transaction_confirmation_timeout: timeOver,
  daily_card_usage_limit_reached: limitReached,
  transaction_limit_exceeded: limitReached,
  credit_limit_exceeded: limitReached,
  anti_fraud_check: {
    uk: "Платіж зупинено перевіркою безпеки.",
    ru: "Платёж остановлен проверкой безопасности.",
  },
  transaction_already_paid: { uk: "Це замовлення вже сплачено.", ru: "Этот заказ уже оплачен." },
  payment_was_refunded: { uk: "Гроші вже повернено.", ru: "Деньги уже возвращены." },
  refund_period_is_expired: { uk: "Повертати вже запізно.", ru: "Возвращать уже поздно." },
  insufficient_funds_for_refund: {
    uk: "У магазину зараз замало коштів для повернення. Спробуйте пізніше.",
    ru: "У магазина сейчас мало средств для возврата. Попробуйте позже.",
  },
  action_not_allowed: notInThisState,
  invalid_operation: notInThisState,
  invalid_transaction_status: notInThisState,
  order_canceled: { uk: "Замовлення скасовано.", ru: "Заказ отменён." },
};

const shopCannot: Words = {
  uk: "Магазин зараз не може цього зробити.",
  ru: "Магазин сейчас не может этого сделать.",
};
const providerFailed: Words = {
  uk: "У платіжного провайдера збій. Спробуйте пізніше.",
  ru: "У платёжного провайдера сбой. Попробуйте позже.",
};

/** For every other code: what its kind comes to for a buyer. */
const byKind: Readonly<Record<CodeMeaning["kind"], Words>> = {
  declined: { uk: "Банк відхилив оплату.", ru: "Банк отклонил оплату." },
  invalid: { uk: "Дані не прийнято. Перевірте їх.", ru: "Данные не приняты. Проверьте их." },
  conflict: notInThisState,
  duplicate: { uk: "Це вже зроблено.", ru: "Это уже сделано." },
  provider: providerFailed,
  "rate-limited": providerFailed,
  authentication: shopCannot,
  forbidden: shopCannot,
  settings: shopCannot,
  "not-found": shopCannot,
  information: { uk: "Операція ще триває.", ru: "Операция ещё продолжается." },
};

/** Where the provider has said nothing: what may have happened to the money. */
const byOutcome: Readonly<Record<PayError["outcome"], SceneText<"shop">>> = {
  "not-sent": {
    en: "It was not sent. Nothing was done.",
    uk: "Запит не надіслано. Нічого не зроблено.",
    ru: "Запрос не отправлен. Ничего не сделано.",
  },
  refused: {
    en: "The provider refused. Nothing was done.",
    uk: "Провайдер відмовив. Нічого не зроблено.",
    ru: "Провайдер отказал. Ничего не сделано.",
  },
  unknown: {
    en: "No clear answer came: it may have happened.",
    uk: "Чіткої відповіді немає: можливо, все відбулося.",
    ru: "Ясного ответа нет: возможно, всё прошло.",
  },
};

/** A code of the provider, for the buyer. */
export function shopReason(code: string): OrderReason<"shop"> {
  const known = explainRozetkaCode(code);
  const words = byCode[code] ?? byKind[known?.kind ?? "declined"];
  return { code, text: { en: known?.meaning ?? "The bank declined the payment.", ...words } };
}

/** Why a call came to nothing, for the buyer. */
export function shopReasonOf(error: PayError): OrderReason<"shop"> {
  const { code } = reasonOf(error) ?? {};
  return code === undefined ? { text: byOutcome[error.outcome] } : shopReason(code);
}
