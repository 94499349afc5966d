import type { Context } from "hono";
import { choices, escaped, page } from "./html.ts";
import { type Spoken, spokenBy } from "./words.ts";

/** What a page knows of the request for it. */
export interface PageContext extends Spoken {
  /** Where the page's form goes: to the page itself. */
  readonly path: string;
}

/** The page's own address, and the language of the browser that asks for it. */
export const pageContext = ({ req }: Context): PageContext => ({
  ...spokenBy(req.header("accept-language")),
  path: req.path,
});

/** The question of 3-D Secure, as the payer's bank asks it: the field `verdict` is `passed` or `failed`. */
export function challengePage(
  { path, ...spoken }: PageContext,
  amount: string,
  hidden: Readonly<Record<string, string>>,
): string {
  const { words } = spoken;
  const question = `<p>${escaped(words.payment)} <strong>${escaped(amount)}</strong>. ${escaped(words.isItYou)}</p>`;
  const buttons = [
    { label: words.itIsMe, name: "verdict", value: "passed" },
    { label: words.itIsNotMe, name: "verdict", value: "failed" },
  ];
  return page(spoken, words.bankAsks, question + choices(path, hidden, buttons));
}
