import type { VNode } from "preact";
import { deskGoods, type GoodsLine } from "../../contract.ts";
import { Stepper } from "../parts/stepper.tsx";
import { deskTexts } from "../texts/desk.ts";
import { T, useMoney, useText } from "../texts/language.tsx";
import { articleOf } from "./goods.ts";

interface ReceiptProps {
  readonly goods: readonly GoodsLine[];
  /** Absent while a sale is at the desk: then the receipt is printed. */
  readonly change?: (goods: readonly GoodsLine[]) => void;
}

/** The most pieces of one article. */
const largest = 9;

/** What the customer buys. */
export function Receipt({ goods, change }: ReceiptProps): VNode {
  const money = useMoney();
  const text = useText();
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
                <Stepper
                  name={text(name)}
                  value={line.quantity}
                  most={largest}
                  set={(quantity) => change(changed(goods, line.article, quantity))}
                />
              )}
              <strong>{money({ ...price, minor: price.minor * line.quantity })}</strong>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const lineOf = (goods: readonly GoodsLine[], article: string): GoodsLine =>
  goods.find((line) => line.article === article) ?? { article, quantity: 0 };

const changed = (goods: readonly GoodsLine[], article: string, quantity: number): readonly GoodsLine[] =>
  deskGoods
    .map((each) => (each.article === article ? { article, quantity } : lineOf(goods, each.article)))
    .filter((line) => line.quantity > 0);
