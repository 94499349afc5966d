import type { CheckoutOrder, SceneText } from "../../contract.ts";
import type { Tone } from "../parts/chip.tsx";

/** What the Polish and Portuguese buyers read. */
export const checkoutTexts = {
  name: { en: "Checkout", pl: "Kasa", pt: "Finalizar compra" },
  market: { en: "Country", pl: "Kraj", pt: "País" },
  pl: { en: "Poland", pl: "Polska", pt: "Polónia" },
  pt: { en: "Portugal", pl: "Portugalia", pt: "Portugal" },
  method: { en: "How to pay", pl: "Sposób płatności", pt: "Forma de pagamento" },
  blik: { en: "BLIK", pl: "BLIK", pt: "BLIK" },
  card: { en: "Card", pl: "Karta", pt: "Cartão" },
  mbWay: { en: "MB WAY", pl: "MB WAY", pt: "MB WAY" },
  reference: { en: "Multibanco", pl: "Multibanco", pt: "Multibanco" },
  cardHint: { en: "held, charged later", pl: "blokada, pobranie później", pt: "cativo, cobrado depois" },
  blikHint: { en: "code from your bank's app", pl: "kod z aplikacji banku", pt: "código da app do banco" },
  mbWayHint: { en: "confirm on your phone", pl: "potwierdź w telefonie", pt: "confirme no telemóvel" },
  referenceHint: { en: "pay at a cash machine", pl: "zapłać w bankomacie", pt: "pague no multibanco" },
  blikCode: { en: "BLIK code", pl: "Kod BLIK", pt: "Código BLIK" },
  blikSample: {
    en: "Codes that begin with 777 are accepted here.",
    pl: "Tutaj działają kody zaczynające się od 777.",
    pt: "Aqui são aceites os códigos que começam por 777.",
  },
  phone: { en: "Phone", pl: "Telefon", pt: "Telemóvel" },
  pay: { en: "Pay", pl: "Zapłać", pt: "Pagar" },
  getReference: { en: "Get a reference for", pl: "Pobierz referencję na", pt: "Obter referência para" },
  orders: { en: "Your orders", pl: "Twoje zamówienia", pt: "As suas encomendas" },
  none: {
    en: "No orders yet. Choose how to pay.",
    pl: "Nie ma jeszcze zamówień. Wybierz sposób płatności.",
    pt: "Ainda não há encomendas. Escolha como pagar.",
  },
  continue: { en: "Continue at your bank", pl: "Przejdź do banku", pt: "Continuar no banco" },
  capture: { en: "Charge", pl: "Pobierz", pt: "Cobrar" },
  cancel: { en: "Let go", pl: "Zwolnij", pt: "Libertar" },
  cancelWaiting: { en: "Cancel", pl: "Anuluj", pt: "Cancelar" },
  refund: { en: "Refund", pl: "Zwróć", pt: "Devolver" },
  refresh: { en: "Ask for the status", pl: "Zapytaj o status", pt: "Perguntar o estado" },
  notifications: {
    en: "Notifications decrypted",
    pl: "Odszyfrowane powiadomienia",
    pt: "Notificações decifradas",
  },
  bankApp: { en: "The buyer's bank app", pl: "Aplikacja banku kupującego", pt: "App do banco do comprador" },
  approve: { en: "Confirm", pl: "Potwierdź", pt: "Confirmar" },
  refuse: { en: "Refuse", pl: "Odrzuć", pt: "Recusar" },
  slip: {
    en: "Pay at any cash machine",
    pl: "Zapłać w dowolnym bankomacie",
    pt: "Pague em qualquer multibanco",
  },
  entity: { en: "Entity", pl: "Podmiot", pt: "Entidade" },
  referenceNumber: { en: "Reference", pl: "Referencja", pt: "Referência" },
  amount: { en: "Amount", pl: "Kwota", pt: "Montante" },
  payReference: { en: "Pay at the cash machine", pl: "Zapłać w bankomacie", pt: "Pagar no multibanco" },
} as const satisfies Record<string, SceneText<"checkout">>;

export const checkoutStatus: Readonly<
  Record<CheckoutOrder["status"], { readonly tone: Tone; readonly text: SceneText<"checkout"> }>
> = {
  starting: { tone: "wait", text: { en: "Sending", pl: "Wysyłanie", pt: "A enviar" } },
  "payer-needed": { tone: "info", text: { en: "Your turn", pl: "Twoja kolej", pt: "É a sua vez" } },
  waiting: { tone: "wait", text: { en: "Waiting for you", pl: "Czeka na Ciebie", pt: "À sua espera" } },
  held: { tone: "wait", text: { en: "Held", pl: "Zablokowano", pt: "Cativo" } },
  paid: { tone: "good", text: { en: "Paid", pl: "Zapłacono", pt: "Pago" } },
  "part-paid": { tone: "good", text: { en: "Paid in part", pl: "Zapłacono częściowo", pt: "Pago em parte" } },
  declined: { tone: "bad", text: { en: "Declined", pl: "Odmowa", pt: "Recusado" } },
  expired: { tone: "calm", text: { en: "Expired", pl: "Wygasło", pt: "Expirado" } },
  cancelled: { tone: "calm", text: { en: "Cancelled", pl: "Anulowano", pt: "Cancelado" } },
  refunded: { tone: "calm", text: { en: "Refunded", pl: "Zwrócono", pt: "Devolvido" } },
  "part-refunded": {
    tone: "good",
    text: { en: "Refunded in part", pl: "Zwrócono częściowo", pt: "Devolvido em parte" },
  },
  unknown: { tone: "doubt", text: { en: "Unknown yet", pl: "Jeszcze nieznane", pt: "Ainda desconhecido" } },
};
