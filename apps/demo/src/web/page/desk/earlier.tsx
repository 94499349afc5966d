import type { VNode } from "preact";
import type { DeskSale, DeskState } from "../../contract.ts";
import { Chip } from "../parts/chip.tsx";
import { useKeptFocus } from "../parts/kept-focus.ts";
import { deskStatus, deskTexts } from "../texts/desk.ts";
import { T, useMoney } from "../texts/language.tsx";
import { clock } from "../timeline/words.ts";
import { RefundKeys } from "./refund-keys.tsx";

/** How many earlier sales are worth the room. */
const most = 4;

/** What was sold before, and what needs a person. */
export function Earlier({ desk }: { readonly desk: DeskState }): VNode | null {
  const { earlier, attention } = desk;
  if (earlier.length === 0 && attention.length === 0) return null;
  return (
    <section class="earlier" aria-labelledby="earlier-title">
      <h3 id="earlier-title">
        <T text={deskTexts.earlier} />
      </h3>
      {attention.map(({ entry, note }) => (
        <p key={entry} class="attention">
          <Chip tone="doubt">
            <T text={deskTexts.attention} />
          </Chip>{" "}
          <span lang="en">{note}</span>
        </p>
      ))}
      <ul>
        {earlier.slice(0, most).map((sale) => (
          <Sale key={sale.id} sale={sale} />
        ))}
      </ul>
    </section>
  );
}

function Sale({ sale }: { readonly sale: DeskSale }): VNode {
  const money = useMoney();
  const area = useKeptFocus<HTMLLIElement>();
  const { tone, text } = deskStatus[sale.status];
  return (
    <li ref={area} tabIndex={-1} data-sale={sale.id}>
      <time>{clock(sale.startedAt)}</time>
      <strong>{money(sale.total)}</strong>
      <Chip tone={tone}>
        <T text={text} />
      </Chip>
      {sale.refunded.minor > 0 && (
        <small>
          <T text={deskTexts.refunded} /> {money(sale.refunded)}
        </small>
      )}
      <span class="keys">
        <RefundKeys sale={sale} />
      </span>
    </li>
  );
}
