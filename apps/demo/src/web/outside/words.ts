import { type Language, languages } from "../contract.ts";

/** What the pages of providers and banks say. */
export interface Words {
  readonly notTheShop: string;
  readonly toPay: string;
  readonly payWith: string;
  readonly insufficientFunds: string;
  readonly backWithoutPaying: string;
  readonly declined: string;
  readonly bankAsks: string;
  readonly payment: string;
  readonly isItYou: string;
  readonly itIsMe: string;
  readonly itIsNotMe: string;
}

/** The words of one language. */
export interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

const wordsOf: Readonly<Record<Language, Words>> = {
  en: {
    notTheShop: "A page of the simulated provider, not of the shop",
    toPay: "To pay",
    payWith: "Pay with",
    insufficientFunds: "insufficient funds",
    backWithoutPaying: "Back to the shop without paying",
    declined: "The payment was declined.",
    bankAsks: "3-D Secure: your bank asks",
    payment: "A payment of",
    isItYou: "Is it you?",
    itIsMe: "It is me: confirm",
    itIsNotMe: "It is not me: refuse",
  },
  uk: {
    notTheShop: "Сторінка симульованого провайдера, не магазину",
    toPay: "До сплати",
    payWith: "Сплатити карткою",
    insufficientFunds: "недостатньо коштів",
    backWithoutPaying: "Повернутися до магазину без оплати",
    declined: "Оплату відхилено.",
    bankAsks: "3-D Secure: ваш банк запитує",
    payment: "Оплата на",
    isItYou: "Це ви?",
    itIsMe: "Це я: підтвердити",
    itIsNotMe: "Це не я: відмовити",
  },
  pl: {
    notTheShop: "Strona symulowanego operatora, nie sklepu",
    toPay: "Do zapłaty",
    payWith: "Zapłać kartą",
    insufficientFunds: "brak środków",
    backWithoutPaying: "Wróć do sklepu bez płacenia",
    declined: "Płatność została odrzucona.",
    bankAsks: "3-D Secure: pyta Twój bank",
    payment: "Płatność na kwotę",
    isItYou: "Czy to Ty?",
    itIsMe: "To ja: potwierdzam",
    itIsNotMe: "To nie ja: odrzucam",
  },
  pt: {
    notTheShop: "Uma página do fornecedor simulado, não da loja",
    toPay: "A pagar",
    payWith: "Pagar com",
    insufficientFunds: "saldo insuficiente",
    backWithoutPaying: "Voltar à loja sem pagar",
    declined: "O pagamento foi recusado.",
    bankAsks: "3-D Secure: o seu banco pergunta",
    payment: "Um pagamento de",
    isItYou: "É você?",
    itIsMe: "Sou eu: confirmar",
    itIsNotMe: "Não sou eu: recusar",
  },
  ru: {
    notTheShop: "Страница симулированного провайдера, не магазина",
    toPay: "К оплате",
    payWith: "Оплатить картой",
    insufficientFunds: "недостаточно средств",
    backWithoutPaying: "Вернуться в магазин без оплаты",
    declined: "Оплата отклонена.",
    bankAsks: "3-D Secure: ваш банк спрашивает",
    payment: "Оплата на",
    isItYou: "Это вы?",
    itIsMe: "Это я: подтвердить",
    itIsNotMe: "Это не я: отказать",
  },
};

/** The first language of a browser's list that the pages speak; English otherwise. */
export function spokenBy(acceptLanguage: string | undefined): Spoken {
  const wanted = (acceptLanguage ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  const language = wanted.map((tag) => languages.find((each) => each === tag)).find(Boolean) ?? "en";
  return { language, words: wordsOf[language] };
}
