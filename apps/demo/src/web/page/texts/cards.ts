import type { Language } from "../../contract.ts";

/** Words around card fields, for every buyer. */
export const cardTexts = {
  card: { en: "Card", uk: "Картка", pl: "Karta", pt: "Cartão", ru: "Карта" },
  number: {
    en: "Card number",
    uk: "Номер картки",
    pl: "Numer karty",
    pt: "Número do cartão",
    ru: "Номер карты",
  },
  expires: { en: "Expires", uk: "Діє до", pl: "Ważna do", pt: "Validade", ru: "Действует до" },
  verification: { en: "CVV", uk: "CVV", pl: "CVV", pt: "CVV", ru: "CVV" },
  holder: {
    en: "Name on the card",
    uk: "Ім’я на картці",
    pl: "Imię i nazwisko na karcie",
    pt: "Nome no cartão",
    ru: "Имя на карте",
  },
  testCards: {
    en: "Fill in a test card",
    uk: "Підставити тестову картку",
    pl: "Wstaw kartę testową",
    pt: "Preencher um cartão de teste",
    ru: "Подставить тестовую карту",
  },
  nowhere: {
    en: "Goes to the simulator on this machine and nowhere else.",
    uk: "Потрапляє лише до симулятора на цьому комп’ютері.",
    pl: "Trafia tylko do symulatora na tym komputerze.",
    pt: "Vai apenas para o simulador neste computador.",
    ru: "Попадает только в симулятор на этом компьютере.",
  },
} as const satisfies Record<string, { readonly [Name in Language]: string }>;
