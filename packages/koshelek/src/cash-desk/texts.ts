import { koshelekCodes } from "../errors.js";
import type { DeclineCodeName, ProblemCodeName } from "../types.js";
import type { CashDeskEventType } from "./events.js";

/** A text for the cashier's screen, in both languages. */
export interface Bilingual {
  readonly en: string;
  readonly ru: string;
}

/** What the screen says to each event. */
export const eventTexts: Readonly<Record<CashDeskEventType, Bilingual>> = {
  "checking-availability": { en: "Checking how the customer can pay", ru: "Проверяем способы оплаты" },
  unavailable: { en: "Koshelek Pay is not available to the customer", ru: "Оплата через Кошелёк недоступна" },
  "asking-customer": { en: "Sending the payment to the customer's app", ru: "Отправляем счёт в приложение" },
  "waiting-for-customer": { en: "Waiting for the customer", ru: "Ожидаем подтверждения покупателя" },
  processing: { en: "The bank is processing the payment", ru: "Банк обрабатывает оплату" },
  "payment-unanswered": {
    en: "No answer to the payment request, cancelling",
    ru: "Нет ответа на запрос оплаты, отменяем",
  },
  "no-positive-status": {
    en: "The payment was not confirmed in time, cancelling",
    ru: "Оплата не подтверждена вовремя, отменяем",
  },
  canceling: { en: "Cancelling the payment", ru: "Отменяем оплату" },
  canceled: { en: "The payment is cancelled", ru: "Оплата отменена" },
  "cancel-declined": { en: "The payment cannot be cancelled", ru: "Отмена отклонена" },
  paid: { en: "Paid", ru: "Оплачено" },
  declined: { en: "The payment was declined", ru: "Оплата отклонена" },
  refused: { en: "The payment could not be started", ru: "Не удалось начать оплату" },
  unknown: {
    en: "The outcome is not known yet, do not take the payment again",
    ru: "Результат пока неизвестен, не проводите оплату повторно",
  },
  "refund-started": { en: "Sending the refund", ru: "Отправляем возврат" },
  "refund-processing": { en: "The bank is processing the refund", ru: "Банк обрабатывает возврат" },
  "refund-unanswered": { en: "No answer to the refund request", ru: "Нет ответа на запрос возврата" },
  refunded: { en: "Refunded", ru: "Возврат выполнен" },
  "refund-declined": { en: "The refund was declined", ru: "Возврат отклонён" },
  "refund-unknown": {
    en: "The refund's outcome is not known yet, do not repeat it",
    ru: "Результат возврата пока неизвестен, не повторяйте его",
  },
  "late-success": {
    en: "Attention: a cancelled payment was charged after all",
    ru: "Внимание: отменённая оплата всё же списана",
  },
  "needs-attention": {
    en: "An earlier payment needs to be checked by a person",
    ru: "Прежняя операция требует проверки сотрудником",
  },
  "journal-trouble": {
    en: "The journal could not be written; tell the administrator",
    ru: "Не удалось записать журнал, сообщите администратору",
  },
};

const unnamed: Bilingual = {
  en: "The payment was not possible. Try again or take another means of payment",
  ru: "Оплата не прошла. Попробуйте ещё раз или выберите другой способ оплаты",
};

const codeTexts: Readonly<Record<DeclineCodeName | ProblemCodeName, Bilingual>> = {
  NOT_ENOUGH_LIMIT_TO_PAY: {
    en: "The customer's limit is not sufficient",
    ru: "Недостаточно доступного лимита у покупателя",
  },
  TOTAL_AMOUNT_IS_TOO_SMALL: {
    en: "The amount is below the minimum of 4 roubles",
    ru: "Сумма меньше минимальной: 4 рубля",
  },
  SUBSCRIPTION_IS_NOT_FOUND: {
    en: "The customer has no account connected for payment",
    ru: "У покупателя не привязан счёт для оплаты",
  },
  PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER: {
    en: "The bank declined the payment",
    ru: "Банк отклонил оплату",
  },
  PAYMENT_ORDER_IS_NOT_FOUND: { en: "The bank does not know the order", ru: "Заказ не найден в банке" },
  EXTERNAL_PROVIDER_ERROR: {
    en: "The bank's system failed. Try again or take another means of payment",
    ru: "Сбой на стороне банка. Повторите или выберите другой способ оплаты",
  },
  PAYMENT_TRANSACTION_IS_NOT_PAID: { en: "The payment was not completed", ru: "Оплата не завершена" },
  TERMINAL_STATE_OF_PAYMENT_TRANSACTION: {
    en: "The payment was cancelled, declined or fully refunded before",
    ru: "Оплата уже отменена, отклонена или полностью возвращена",
  },
  PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY: {
    en: "Another refund of this payment is under way, wait for its end",
    ru: "По этой оплате уже идёт возврат, дождитесь его завершения",
  },
  REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE: {
    en: "The amount is larger than what can still be refunded",
    ru: "Сумма больше доступной для возврата",
  },
  UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER: {
    en: "The bank's remaining amount differs. Ask the administrator",
    ru: "Остаток для возврата в банке отличается. Обратитесь к администратору",
  },
  UNKNOWN_SESSION_ID: { en: "Scan the customer's card again", ru: "Отсканируйте карту покупателя ещё раз" },
  UNKNOWN_TRANSACTION_ID: { en: "The payment was not found", ru: "Оплата не найдена" },
  UNKNOWN_PARTNER_ID: {
    en: "The store is not known to the provider. Ask the administrator",
    ru: "Магазин не найден. Обратитесь к администратору",
  },
  WRONG_TRANSACTION_STATE_CHANGE: {
    en: "The payment's state does not allow this",
    ru: "Состояние оплаты не позволяет это сделать",
  },
  CANCEL_REFUNDING_BY_BANK: { en: "The bank cancelled the refund", ru: "Банк отменил возврат" },
  TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS: {
    en: "This card already has a payment under way",
    ru: "По этой карте уже идёт оплата",
  },
  TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED: {
    en: "This card's payment is already made",
    ru: "Оплата по этой карте уже проведена",
  },
  TRANSACTION_IN_PROCESSING: {
    en: "The payment is being processed, wait",
    ru: "Оплата обрабатывается, подождите",
  },
};

/** What the cashier reads for a provider's code; a general sentence for a code this version does not know, or none. */
export function codeText(code: string | undefined): Bilingual {
  if (code === undefined || !Object.hasOwn(koshelekCodes, code)) return unnamed;
  // The table has a text for every documented code: the compiler sees to it.
  return codeTexts[code as keyof typeof codeTexts];
}
