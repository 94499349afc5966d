import type { VNode } from "preact";
import { deskGoods, type GoodsLine } from "../../contract.ts";
import { Icon } from "../parts/icon.tsx";
import { deskTexts } from "../texts/desk.ts";
import { T, useMoney, useText } from "../texts/language.tsx";
import { articleOf } from "./goods.ts";

interface ReceiptProps {
  readonly goods: readonly GoodsLine[];
  /** Absent while a sale is at the desk: then the receipt is printed. */
  readonly change?: (goods: readonly GoodsLine[]) => void;
}

/** What the customer buys. */
export function Receipt({ goods, change }: ReceiptProps): VNode {
  const money = useMoney();
  const lines = change === undefined ? goods : deskGoods.map(({ article }) => lineOf(goods, article));
  return (
    <div class="receipt">
      <h3>
        <T text={deskTexts.receipt} />
      </h3>
      <ul>
        {lines.map((line) => {
          const article = articleOf(line.article);
          if (article === undefined) return null;
          const { price, name } = article;
          return (
            <li key={line.article} class={line.quantity === 0 ? "none" : undefined}>
              <span class="receipt-name">
                <T text={name} />
                <small>{money(price)}</small>
              </span>
              {change === undefined ? (
                <span class="quantity">× {line.quantity}</span>
              ) : (
                <Quantity line={line} set={(quantity) => change(changed(goods, line.article, quantity))} />
              )}
              <strong>{money({ ...price, minor: price.minor * line.quantity })}</strong>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const largest = 9;

function Quantity(props: { readonly line: GoodsLine; readonly set: (quantity: number) => void }): VNode {
  const { line, set } = props;
  const text = useText();
  const name = text(articleOf(line.article)?.name ?? { en: line.article });
  return (
    <span class="quantity stepper">
      <button
        type="button"
        aria-label={`${text(deskTexts.less)}: ${name}`}
        aria-disabled={line.quantity === 0}
        onClick={() => line.quantity > 0 && set(line.quantity - 1)}
      >
        <Icon name="minus" />
      </button>
      <output>{line.quantity}</output>
      <button
        type="button"
        aria-label={`${text(deskTexts.one)}: ${name}`}
        aria-disabled={line.quantity === largest}
        onClick={() => line.quantity < largest && set(line.quantity + 1)}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}

const lineOf = (goods: readonly GoodsLine[], article: string): GoodsLine =>
  goods.find((line) => line.article === article) ?? { article, quantity: 0 };

const changed = (goods: readonly GoodsLine[], article: string, quantity: number): readonly GoodsLine[] =>
  deskGoods
    .map((each) => (each.article === article ? { article, quantity } : lineOf(goods, each.article)))
    .filter((line) => line.quantity > 0);
