import type { Spoken } from "./words.ts";

/** A text as it may stand in HTML, in an attribute too. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** A page of a provider or a bank: no scripts, one style sheet. The body is HTML already. */
export function page({ language, words }: Spoken, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
<main>
<p class="mark">${escaped(words.notTheShop)}</p>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** What one button of a form sends. */
export interface Choice {
  readonly label: string;
  readonly name: string;
  readonly value: string;
}

/** A form with hidden fields and one button for each choice. */
export function choices(
  action: string,
  hidden: Readonly<Record<string, string>>,
  buttons: readonly Choice[],
): string {
  const fields = Object.entries(hidden).map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  const actions = buttons.map(
    ({ label, name, value }) =>
      `<button name="${escaped(name)}" value="${escaped(value)}">${escaped(label)}</button>`,
  );
  return `<form method="post" action="${escaped(action)}">\n${[...fields, ...actions].join("\n")}\n</form>`;
}

export const styleSheet = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#f3f1ec, #1b1d21); color: light-dark(#1d1f23, #ececea); }
main { max-width: 30rem; margin: 8vh auto; padding: 1.5rem 2rem; border-radius: 0.75rem; background: light-dark(#fff, #26292f); }
h1 { font-size: 1.4rem; }
form { display: grid; gap: 0.75rem; }
button { font: inherit; padding: 0.6rem 1rem; border-radius: 0.5rem; border: 1px solid currentColor; background: transparent; color: inherit; cursor: pointer; }
button:focus-visible, a:focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 2px; }
a { color: inherit; }
.mark { font-size: 0.85rem; }
`;

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect x="1" y="3" width="14" height="10" rx="2" fill="#7a5c2e"/><rect x="1" y="5.5" width="14" height="2" fill="#fff"/></svg>`;
