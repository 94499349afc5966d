import type { Language } from "../../contract.ts";

/** Words about amounts, for every buyer. */
export const amountTexts = {
  amount: { en: "amount", uk: "сума", pl: "kwota", pt: "valor", ru: "сумма" },
  everything: { en: "All", uk: "Усе", pl: "Całość", pt: "Tudo", ru: "Всё" },
  more: { en: "One more", uk: "Більше", pl: "Więcej", pt: "Mais", ru: "Добавить" },
  less: { en: "One less", uk: "Менше", pl: "Mniej", pt: "Menos", ru: "Убавить" },
  total: { en: "Total", uk: "Разом", pl: "Razem", pt: "Total", ru: "Итого" },
  held: { en: "held", uk: "утримано", pl: "zablokowano", pt: "cativo", ru: "удержано" },
  charged: { en: "charged", uk: "списано", pl: "pobrano", pt: "cobrado", ru: "списано" },
  refunded: { en: "refunded", uk: "повернено", pl: "zwrócono", pt: "devolvido", ru: "возвращено" },
} as const satisfies Record<string, { readonly [Name in Language]: string }>;
