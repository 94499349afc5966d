import { deskGoods, type Goods, type GoodsLine, type Money } from "../../contract.ts";

/** What an article is. */
export const articleOf = (article: string): Goods | undefined =>
  deskGoods.find((goods) => goods.article === article);

/** What the lines cost together. */
export function totalOf(lines: readonly GoodsLine[]): Money {
  const minor = lines.reduce(
    (sum, { article, quantity }) => sum + quantity * (articleOf(article)?.price.minor ?? 0),
    0,
  );
  return { minor, currency: "RUB" };
}
