import type { DeskSale, SceneText } from "../../contract.ts";
import type { Tone } from "../parts/chip.tsx";

/** What the cashier and the customer read. */
export const deskTexts = {
  till: { en: "Till 1", ru: "Касса 1" },
  receipt: { en: "Receipt", ru: "Чек" },
  total: { en: "To pay", ru: "К оплате" },
  scan: { en: "Scan the card", ru: "Сканировать карту" },
  scanned: { en: "Card scanned", ru: "Карта считана" },
  pay: { en: "Pay with Koshelek", ru: "Оплата Кошельком" },
  cancel: { en: "Cancel the sale", ru: "Отменить продажу" },
  cancelUnconfirmed: { en: "Not confirmed yet", ru: "Покупатель не подтвердил" },
  cancelConfirmed: { en: "Customer has confirmed", ru: "Покупатель подтвердил" },
  cancelHint: {
    en: "What does the customer's phone say? It decides how the retry begins.",
    ru: "Что на телефоне покупателя? От этого зависит повтор.",
  },
  cancelHintPaid: {
    en: "The payment is through, so it has to be refunded. Koshelek declines a cancellation now, and says why.",
    ru: "Оплата прошла, её можно только вернуть. Отмену Кошелёк теперь отклонит и скажет почему.",
  },
  cancelPaid: { en: "Cancel all the same", ru: "Всё равно отменить" },
  retrySame: { en: "Retry with the same card", ru: "Повторить с той же картой" },
  retryScan: { en: "Scan again, then retry", ru: "Сканировать снова и повторить" },
  refundAll: { en: "Refund everything", ru: "Вернуть всё" },
  refundRest: { en: "Refund the rest", ru: "Вернуть остальное" },
  refundPart: { en: "Refund a part", ru: "Вернуть часть" },
  refundWhat: { en: "What comes back?", ru: "Что возвращают?" },
  comesBack: { en: "Pieces that come back", ru: "Возвращается штук" },
  left: { en: "sold and not returned:", ru: "продано и не возвращено:" },
  refund: { en: "Refund", ru: "Вернуть" },
  retryHintSame: {
    en: "The customer had confirmed: the retry goes on with the same card, no scan.",
    ru: "Покупатель подтвердил: повтор идёт с той же картой, без сканирования.",
  },
  retryHintScan: {
    en: "The customer had not confirmed: the retry begins with a new code on the phone and a new scan.",
    ru: "Покупатель не подтвердил: для повтора нужен новый код на телефоне и новое сканирование.",
  },
  next: { en: "Next customer", ru: "Следующий покупатель" },
  ready: {
    en: "Choose the goods. The customer opens the card on the phone",
    ru: "Выберите товар. Покупатель открывает карту на телефоне",
  },
  readyShown: {
    en: "The card is on the phone: scan the customer's card",
    ru: "Карта на экране телефона: считайте карту покупателя",
  },
  readyScanned: { en: "The card is scanned. Ready to pay", ru: "Карта считана. Можно оплачивать" },
  cancelsIn: { en: "Cancels by itself in", ru: "Автоматическая отмена через" },
  seconds: { en: "s", ru: "с" },
  cancelDeclined: { en: "The cancellation was declined", ru: "Отмена отклонена" },
  earlier: { en: "Earlier sales", ru: "Прежние продажи" },
  earlierHint: {
    en: "What was paid can be refunded here, in full or in part.",
    ru: "Оплаченное можно вернуть здесь, целиком или частично.",
  },
  allSales: { en: "Show all", ru: "Показать все" },
  fewSales: { en: "Show fewer", ru: "Показать меньше" },
  attention: { en: "A person has to look at this", ru: "Требует внимания сотрудника" },
  refunded: { en: "refunded", ru: "возвращено" },
  phone: { en: "The customer's phone", ru: "Телефон покупателя" },
  wallet: { en: "Koshelek", ru: "Кошелёк" },
  noCard: { en: "The loyalty card is not open", ru: "Карта не открыта" },
  showCard: { en: "Show my card", ru: "Показать карту" },
  newCard: { en: "Show a new code", ru: "Показать новый код" },
  loyalty: { en: "Shop card", ru: "Карта магазина" },
  holdToScanner: { en: "Hold it to the scanner", ru: "Поднесите к сканеру" },
  confirmQuestion: { en: "Pay to “Kettles and more”?", ru: "Оплатить в «Чайники и ложки»?" },
  confirm: { en: "Confirm", ru: "Подтвердить" },
  decline: { en: "Decline", ru: "Отклонить" },
  bankDecides: { en: "Confirmed. The bank decides", ru: "Подтверждено. Решает банк" },
  thanks: { en: "Paid. Thank you!", ru: "Оплачено. Спасибо!" },
  moment: { en: "One moment…", ru: "Минуту…" },
  moneyBack: { en: "The money is on its way back", ru: "Деньги возвращаются" },
  notPaid: { en: "Not paid", ru: "Не оплачено" },
  barcode: { en: "Code of the card", ru: "Код карты" },
} as const satisfies Record<string, SceneText<"desk">>;

export const deskStatus: Readonly<
  Record<DeskSale["status"], { readonly tone: Tone; readonly text: SceneText<"desk"> }>
> = {
  starting: { tone: "wait", text: { en: "Sending", ru: "Отправляем" } },
  waiting: { tone: "wait", text: { en: "Customer's turn", ru: "Ждём покупателя" } },
  processing: { tone: "wait", text: { en: "Bank decides", ru: "Решает банк" } },
  cancelling: { tone: "wait", text: { en: "Cancelling", ru: "Отменяем" } },
  paid: { tone: "good", text: { en: "Paid", ru: "Оплачено" } },
  declined: { tone: "bad", text: { en: "Declined", ru: "Отклонено" } },
  cancelled: { tone: "calm", text: { en: "Cancelled", ru: "Отменено" } },
  refused: { tone: "bad", text: { en: "Refused", ru: "Отказ" } },
  unknown: { tone: "doubt", text: { en: "Unknown", ru: "Неизвестно" } },
  refunding: { tone: "wait", text: { en: "Refunding", ru: "Возврат" } },
  refunded: { tone: "calm", text: { en: "Refunded", ru: "Возвращено" } },
  "partly-refunded": { tone: "good", text: { en: "Refunded in part", ru: "Возвращено частично" } },
};

/** Why a sale was cancelled. */
export const cancelReasons: Readonly<Record<NonNullable<DeskSale["cancelReason"]>, SceneText<"desk">>> = {
  operator: { en: "Cancelled by the cashier", ru: "Отменено кассиром" },
  "payment-unanswered": { en: "Cancelled: no answer to the payment", ru: "Отменено: нет ответа на оплату" },
  "no-positive-status": {
    en: "Cancelled by itself: nobody confirmed in time",
    ru: "Отменено автоматически: оплату не подтвердили вовремя",
  },
  interrupted: {
    en: "Cancelled: the till had stopped in the middle",
    ru: "Отменено: касса остановилась посреди продажи",
  },
  elsewhere: { en: "Cancelled elsewhere", ru: "Отменено в другом месте" },
};
