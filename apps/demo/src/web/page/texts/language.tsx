import { type ComponentChildren, createContext, type VNode } from "preact";
import { useContext } from "preact/hooks";
import type { Language, LocalText, Money } from "../../contract.ts";

const Spoken = createContext<Language>("en");

/** Everything inside speaks this language, as far as it can, and says so. */
export function Speaks(props: { readonly language: Language; readonly children: ComponentChildren }): VNode {
  return <Spoken.Provider value={props.language}>{props.children}</Spoken.Provider>;
}

export const useLanguage = (): Language => useContext(Spoken);

/** Turns texts into strings of the language here: for labels and other attributes. */
export function useText(): (text: LocalText) => string {
  const language = useLanguage();
  return (text) => text[language] ?? text.en;
}

/** A text in the language here; in English, and marked as such, where it has no other. */
export function T({ text }: { readonly text: LocalText }): VNode | string {
  const language = useLanguage();
  const local = text[language];
  return local === undefined ? <span lang="en">{text.en}</span> : local;
}

/** Amounts are written differently in Lisbon and in Brasília. */
const regions: Readonly<Record<Language, string>> = {
  en: "en-GB",
  uk: "uk-UA",
  pl: "pl-PL",
  pt: "pt-PT",
  ru: "ru-RU",
};

/** Formats amounts as the language here writes them. */
export function useMoney(): (money: Money) => string {
  const language = useLanguage();
  return ({ minor, currency }) =>
    new Intl.NumberFormat(regions[language], {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
    }).format(minor / 100);
}
