import type { VNode } from "preact";
import { useId, useRef } from "preact/hooks";
import type { CardFields as Card, TestCard } from "../../contract.ts";
import { cardTexts } from "../texts/cards.ts";
import { T } from "../texts/language.tsx";

const fields = [
  {
    name: "number",
    complete: "cc-number",
    mode: "numeric",
    pattern: "[0-9 ]{12,23}",
    sample: "0000 0000 0000 0000",
  },
  { name: "expires", complete: "cc-exp", mode: "numeric", pattern: "[0-9]{2}/[0-9]{2}", sample: "MM/YY" },
  { name: "verification", complete: "cc-csc", mode: "numeric", pattern: "[0-9]{3,4}", sample: "123" },
  { name: "holder", complete: "cc-name", mode: "text", pattern: ".{2,45}", sample: "ANNA KOWALSKA" },
] as const satisfies readonly { readonly name: keyof Card; readonly [detail: string]: string }[];

/** A card of the test environment of either provider. */
type AnyCard = TestCard<"shop"> | TestCard<"checkout">;

/** Card fields. What is typed stays in them until the form is sent; no state of the page ever holds it. */
export function CardFields({ testCards }: { readonly testCards: readonly AnyCard[] }): VNode {
  const area = useRef<HTMLFieldSetElement>(null);
  const id = useId();
  const fill = (card: AnyCard): void => {
    for (const { name } of fields) {
      const field = area.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = card[name];
    }
  };
  return (
    <fieldset ref={area} class="card-fields">
      <legend class="unseen">
        <T text={cardTexts.card} />
      </legend>
      {fields.map(({ name, complete, mode, pattern, sample }) => (
        <div key={name} class={`field ${name}`}>
          <label for={`${id}-${name}`}>
            <T text={cardTexts[name]} />
          </label>
          <input
            id={`${id}-${name}`}
            name={name}
            required
            autocomplete={complete}
            inputMode={mode}
            pattern={pattern}
            placeholder={sample}
            spellcheck={false}
          />
        </div>
      ))}
      <div class="test-cards">
        <span>
          <T text={cardTexts.testCards} />:
        </span>
        {testCards.map((card) => (
          <button key={card.number} type="button" class="test-card" onClick={() => fill(card)}>
            <T text={card.label} />
          </button>
        ))}
      </div>
      <small class="card-note">
        <T text={cardTexts.nowhere} />
      </small>
    </fieldset>
  );
}

/** Takes the card out of a form that is being sent, and empties the form. */
export function takeCard(form: HTMLFormElement): Card {
  const typed = new FormData(form);
  const text = (name: keyof Card): string => String(typed.get(name) ?? "").trim();
  const card = {
    number: text("number"),
    expires: text("expires"),
    verification: text("verification"),
    holder: text("holder"),
  };
  form.reset();
  return card;
}
