import type { VNode } from "preact";
import type { DeskSale } from "../../contract.ts";
import { act, isBusy } from "../parts/acting.tsx";
import { Button } from "../parts/button.tsx";
import { deskTexts } from "../texts/desk.ts";
import { T } from "../texts/language.tsx";
import { articleOf } from "./goods.ts";

/** Gives a sale back: everything, or one piece of a line. */
export function RefundKeys({ sale }: { readonly sale: DeskSale }): VNode {
  const { id, can, goods } = sale;
  const refund = (which: "everything" | { readonly line: number }, name: string): unknown =>
    act("desk", "/api/desk/refund", { sale: id, goods: which }, name);
  // One piece of the only line is everything.
  const pieces = goods.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <>
      {can.includes("refund-everything") && (
        <Button
          name="refund-everything"
          busy={isBusy(`refund-${id}`)}
          press={() => refund("everything", `refund-${id}`)}
        >
          <T text={deskTexts.refundAll} />
        </Button>
      )}
      {can.includes("refund-line") &&
        pieces > 1 &&
        goods.map(({ article }, line) => (
          <Button
            key={article}
            name={`refund-line-${line}`}
            busy={isBusy(`refund-${id}-${line}`)}
            press={() => refund({ line }, `refund-${id}-${line}`)}
          >
            <T text={deskTexts.refundOne} />: <T text={articleOf(article)?.name ?? { en: article }} />
          </Button>
        ))}
    </>
  );
}
