import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { DeskSale, DeskState } from "../../contract.ts";
import { Button } from "../parts/button.tsx";
import { Chip } from "../parts/chip.tsx";
import { useKeptFocus } from "../parts/kept-focus.ts";
import { deskStatus, deskTexts } from "../texts/desk.ts";
import { T, useLanguage, useMoney, useText } from "../texts/language.tsx";
import { clock } from "../timeline/words.ts";
import { articleOf } from "./goods.ts";
import { Refund } from "./refund.tsx";

/** How many earlier sales are shown until somebody asks for the others. */
const few = 4;

/** What was sold before, each to be given back from here, and what needs a person. */
export function Earlier({ desk }: { readonly desk: DeskState }): VNode | null {
  const { earlier, attention } = desk;
  const [isWhole, setWhole] = useState(false);
  const language = useLanguage();
  if (earlier.length === 0 && attention.length === 0) return null;
  return (
    <section class="earlier" aria-labelledby="earlier-title">
      <h3 id="earlier-title">
        <T text={deskTexts.earlier} />
      </h3>
      {earlier.some(({ can }) => can.includes("refund")) && (
        <p class="earlier-hint">
          <T text={deskTexts.earlierHint} />
        </p>
      )}
      {attention.map(({ entry, note }) => (
        <p key={entry} class="attention">
          <Chip tone="doubt">
            <T text={deskTexts.attention} />
          </Chip>{" "}
          <code>{entry}</code>
          {language === "en" && <small>{note}</small>}
        </p>
      ))}
      <ul id="earlier-sales">
        {(isWhole ? earlier : earlier.slice(0, few)).map((sale) => (
          <Sale key={sale.id} sale={sale} />
        ))}
      </ul>
      {earlier.length > few && (
        <Button
          name="all-sales"
          look="quiet"
          icon="down"
          expands={{ id: "earlier-sales", isOpen: isWhole }}
          press={() => setWhole(!isWhole)}
        >
          <T text={isWhole ? deskTexts.fewSales : deskTexts.allSales} />
          {!isWhole && ` (${earlier.length})`}
        </Button>
      )}
    </section>
  );
}

function Sale({ sale }: { readonly sale: DeskSale }): VNode {
  const money = useMoney();
  const text = useText();
  const area = useKeptFocus<HTMLLIElement>();
  const { tone, text: status } = deskStatus[sale.status];
  const time = clock(sale.startedAt);
  const goods = sale.goods.map(
    ({ article, quantity }) => `${text(articleOf(article)?.name ?? { en: article })} × ${quantity}`,
  );
  // A sale that is paid stays so when its refund is declined.
  const reason = sale.decline?.text;
  return (
    <li ref={area} tabIndex={-1} data-sale={sale.id} data-status={sale.status}>
      <p class="earlier-what">
        <time>{time}</time>
        <strong>{money(sale.total)}</strong>
        <span>{goods.join(", ")}</span>
      </p>
      <p class="earlier-state">
        <Chip tone={tone}>
          <T text={status} />
        </Chip>
        {sale.refunded.minor > 0 && (
          <small>
            <T text={deskTexts.refunded} /> {money(sale.refunded)}
          </small>
        )}
        {reason !== undefined && (
          <small role="status">
            <T text={reason} />
          </small>
        )}
      </p>
      <Refund sale={sale} about={`${time}, ${money(sale.total)}`} />
    </li>
  );
}
