import type { SceneText, ShopOrder } from "../../contract.ts";
import type { Tone } from "../parts/chip.tsx";

/** What the Ukrainian buyer reads. */
export const shopTexts = {
  name: { en: "Kettles & Tea", uk: "Чайники і чай", ru: "Чайники и чай" },
  motto: { en: "Delivery across Ukraine", uk: "Доставка по всій Україні", ru: "Доставка по всей Украине" },
  basket: { en: "Your basket", uk: "Ваш кошик", ru: "Ваша корзина" },
  single: { en: "One kettle", uk: "Один чайник", ru: "Один чайник" },
  singleHint: { en: "charged at once", uk: "списується одразу", ru: "списывается сразу" },
  batch: { en: "Kettle and tea", uk: "Чайник і чай", ru: "Чайник и чай" },
  batchHint: {
    en: "two sellers in one payment, held first",
    uk: "два продавці одним платежем, спершу утримання",
    ru: "два продавца одним платежом, сначала удержание",
  },
  way: { en: "How to pay", uk: "Спосіб оплати", ru: "Способ оплаты" },
  hosted: { en: "On RozetkaPay's page", uk: "На сторінці RozetkaPay", ru: "На странице RozetkaPay" },
  direct: { en: "Card, here", uk: "Карткою тут", ru: "Картой здесь" },
  pay: { en: "Pay", uk: "Сплатити", ru: "Оплатить" },
  orders: { en: "Your orders", uk: "Ваші замовлення", ru: "Ваши заказы" },
  none: {
    en: "No orders yet. Put something in the basket and pay.",
    uk: "Замовлень ще немає. Оберіть товар і сплатіть.",
    ru: "Заказов пока нет. Выберите товар и оплатите.",
  },
  continue: { en: "Continue to the payment", uk: "Перейти до оплати", ru: "Перейти к оплате" },
  confirm: { en: "Charge everything", uk: "Списати все", ru: "Списать всё" },
  confirmPart: { en: "Charge", uk: "Списати", ru: "Списать" },
  cancel: { en: "Let the hold go", uk: "Зняти утримання", ru: "Снять удержание" },
  refund: { en: "Refund", uk: "Повернути", ru: "Вернуть" },
  refresh: { en: "Ask for the status", uk: "Запитати статус", ru: "Запросить статус" },
  rush: {
    en: "Rush: 12 questions, then cancel",
    uk: "Наплив: 12 запитів і скасування",
    ru: "Наплыв: 12 запросов и отмена",
  },
  callbacks: { en: "Callbacks verified", uk: "Перевірених колбеків", ru: "Проверенных колбэков" },
} as const satisfies Record<string, SceneText<"shop">>;

export const shopStatus: Readonly<
  Record<ShopOrder["status"], { readonly tone: Tone; readonly text: SceneText<"shop"> }>
> = {
  starting: { tone: "wait", text: { en: "Sending", uk: "Надсилаємо", ru: "Отправляем" } },
  "payer-needed": { tone: "info", text: { en: "Your turn", uk: "Ваша черга", ru: "Ваша очередь" } },
  open: { tone: "wait", text: { en: "In progress", uk: "Обробляється", ru: "В обработке" } },
  held: { tone: "wait", text: { en: "Held", uk: "Утримано", ru: "Удержано" } },
  paid: { tone: "good", text: { en: "Paid", uk: "Сплачено", ru: "Оплачено" } },
  "part-paid": {
    tone: "good",
    text: { en: "Paid in part", uk: "Сплачено частково", ru: "Оплачено частично" },
  },
  declined: { tone: "bad", text: { en: "Declined", uk: "Відхилено", ru: "Отклонено" } },
  cancelled: { tone: "calm", text: { en: "Cancelled", uk: "Скасовано", ru: "Отменено" } },
  refunded: { tone: "calm", text: { en: "Refunded", uk: "Повернено", ru: "Возвращено" } },
  "part-refunded": {
    tone: "good",
    text: { en: "Refunded in part", uk: "Повернено частково", ru: "Возвращено частично" },
  },
  unknown: { tone: "doubt", text: { en: "Unknown yet", uk: "Поки невідомо", ru: "Пока неизвестно" } },
};
