import type { VNode } from "preact";
import { useId, useState } from "preact/hooks";
import type { DeskSale, ReturnedPieces } from "../../contract.ts";
import { act, isBusy } from "../parts/acting.tsx";
import { Button } from "../parts/button.tsx";
import { Stepper } from "../parts/stepper.tsx";
import { deskTexts } from "../texts/desk.ts";
import { T, useMoney, useText } from "../texts/language.tsx";
import { articleOf, totalOf } from "./goods.ts";

interface RefundProps {
  readonly sale: DeskSale;
  /** Which sale it is, for those who only hear the buttons; absent where only one can be meant. */
  readonly about?: string;
}

/** Gives a paid sale back: all that is left of it, or some pieces. */
export function Refund({ sale, about }: RefundProps): VNode | null {
  const [isOpen, setOpen] = useState(false);
  const form = useId();
  if (!sale.can.includes("refund")) return null;
  const refund = (goods: "everything" | readonly ReturnedPieces[]): void => {
    setOpen(false);
    act("desk", "/api/desk/refund", { sale: sale.id, goods }, `refund-${sale.id}`);
  };
  const left = sale.goods.reduce((sum, { quantity, returned }) => sum + quantity - returned, 0);
  const isBegun = sale.goods.some(({ returned }) => returned > 0);
  const which = about === undefined ? null : <span class="unseen"> ({about})</span>;
  return (
    <>
      <div class="keys">
        <Button
          name="refund-everything"
          busy={isBusy(`refund-${sale.id}`)}
          press={() => refund("everything")}
        >
          <T text={isBegun ? deskTexts.refundRest : deskTexts.refundAll} />
          {which}
        </Button>
        {left > 1 && (
          <Button
            name="refund-part"
            icon="down"
            expands={{ id: form, isOpen }}
            press={() => setOpen(!isOpen)}
          >
            <T text={deskTexts.refundPart} />
            {which}
          </Button>
        )}
      </div>
      {isOpen && left > 1 && <Pieces id={form} sale={sale} refund={refund} />}
    </>
  );
}

interface PiecesProps {
  readonly id: string;
  readonly sale: DeskSale;
  readonly refund: (pieces: readonly ReturnedPieces[]) => void;
}

/** What comes back of which line, and how much money that is. */
function Pieces({ id, sale, refund }: PiecesProps): VNode {
  const money = useMoney();
  const text = useText();
  const [chosen, setChosen] = useState<Readonly<Record<number, number>>>({});
  const lines = sale.goods.map(({ article, quantity, returned }, line) => {
    const left = quantity - returned;
    return { line, article, left, quantity: Math.min(chosen[line] ?? 0, left) };
  });
  const pieces = lines.filter(({ quantity }) => quantity > 0);
  return (
    <fieldset id={id} class="refund-pieces">
      <legend>
        <T text={deskTexts.refundWhat} />
      </legend>
      <ul>
        {lines.map(({ line, article, left, quantity }) => {
          const goods = articleOf(article);
          const name = text(goods?.name ?? { en: article });
          return (
            <li key={article}>
              <span>
                {name}
                <small>
                  {goods !== undefined && `${money(goods.price)}, `}
                  <T text={deskTexts.left} /> {left}
                </small>
              </span>
              <Stepper
                name={`${text(deskTexts.comesBack)}, ${name}`}
                value={quantity}
                most={left}
                set={(value) => setChosen({ ...chosen, [line]: value })}
              />
            </li>
          );
        })}
      </ul>
      <Button
        name="refund-chosen"
        look="main"
        can={pieces.length > 0}
        press={() => refund(pieces.map(({ line, quantity }) => ({ line, quantity })))}
      >
        <T text={deskTexts.refund} /> {money(totalOf(pieces))}
      </Button>
    </fieldset>
  );
}
