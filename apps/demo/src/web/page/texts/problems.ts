import type { Language, LocalText } from "../../contract.ts";
import { cardTexts } from "./cards.ts";
import { checkoutTexts } from "./checkout.ts";
import { deskTexts } from "./desk.ts";

/** What a buyer or cashier is told when something did not work: above all, what became of the money. */
export const problemTexts = {
  "not-sent": {
    en: "It was not sent. Nothing was charged.",
    uk: "Запит не надіслано. Нічого не списано.",
    pl: "Nie wysłano. Nic nie pobrano.",
    pt: "Não foi enviado. Nada foi cobrado.",
    ru: "Запрос не отправлен. Ничего не списано.",
  },
  refused: {
    en: "The provider refused. Nothing was charged.",
    uk: "Провайдер відмовив. Нічого не списано.",
    pl: "Operator odmówił. Nic nie pobrano.",
    pt: "O prestador recusou. Nada foi cobrado.",
    ru: "Провайдер отказал. Ничего не списано.",
  },
  unknown: {
    en: "No clear answer: it may have happened. It was not sent again; the journal finds out.",
    uk: "Немає чіткої відповіді: можливо, все відбулося. Повторно не надсилаємо; з’ясує журнал.",
    pl: "Brak jasnej odpowiedzi: mogło się udać. Nie wysyłamy ponownie; ustali to dziennik.",
    pt: "Sem resposta clara: pode ter acontecido. Não se envia de novo; o diário descobre.",
    ru: "Нет ясного ответа: возможно, всё прошло. Повторно не отправляем; выяснит журнал.",
  },
  unanswered: {
    en: "The shop's server stopped before it could answer. Its journal knows what was begun, and settles it.",
    uk: "Сервер магазину зупинився, не встигнувши відповісти. Журнал знає, що було розпочато, і доведе це до кінця.",
    pl: "Serwer sklepu zatrzymał się, zanim odpowiedział. Dziennik wie, co rozpoczęto, i doprowadzi to do końca.",
    pt: "O servidor da loja parou antes de responder. O diário sabe o que foi começado e resolve-o.",
    ru: "Сервер магазина остановился, не успев ответить. Журнал знает, что было начато, и доведёт это до конца.",
  },
  "not-now": {
    en: "Not now: something has changed meanwhile.",
    uk: "Не зараз: тим часом щось змінилося.",
    pl: "Nie teraz: w międzyczasie coś się zmieniło.",
    pt: "Agora não: entretanto algo mudou.",
    ru: "Не сейчас: тем временем что-то изменилось.",
  },
  invalid: {
    en: "Please check what you typed.",
    uk: "Перевірте, будь ласка, введене.",
    pl: "Sprawdź wpisane dane.",
    pt: "Verifique o que escreveu.",
    ru: "Проверьте, пожалуйста, введённое.",
  },
  other: {
    en: "That did not work.",
    uk: "Не вийшло.",
    pl: "Nie udało się.",
    pt: "Não funcionou.",
    ru: "Не получилось.",
  },
} as const satisfies Record<string, { readonly [Name in Language]: string }>;

/** What a field that the server finds wrong is called where it was typed. */
export const fieldTexts: Readonly<Record<string, LocalText>> = {
  "card.number": cardTexts.number,
  "card.expires": cardTexts.expires,
  "card.verification": cardTexts.verification,
  "card.holder": cardTexts.holder,
  blikCode: checkoutTexts.blikCode,
  phone: checkoutTexts.phone,
  barcode: deskTexts.barcode,
};
