import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { shopCards, shopGoods } from "../../contract.ts";
import { follow } from "../link/browser-step.ts";
import { act, isBusy } from "../parts/acting.tsx";
import { CardFields, takeCard } from "../parts/card-fields.tsx";
import { Choice } from "../parts/choice.tsx";
import { Kettle, Tea } from "../parts/drawings.tsx";
import { PayButton } from "../parts/pay-button.tsx";
import { T, useMoney } from "../texts/language.tsx";
import { shopTexts } from "../texts/shop.ts";

type Kind = "single" | "batch";
type Way = "hosted" | "direct";

/** What the buyer takes, and how it is paid. */
export function Basket(): VNode {
  const [kind, setKind] = useState<Kind>("single");
  const [way, setWay] = useState<Way>("direct");
  const goods = kind === "single" ? shopGoods.slice(0, 1) : shopGoods;
  const total = { minor: goods.reduce((sum, { price }) => sum + price.minor, 0), currency: "UAH" } as const;
  const pay = async (form: HTMLFormElement): Promise<void> => {
    const card = way === "direct" ? { card: takeCard(form) } : {};
    const answer = await act("shop", "/api/shop/pay", { kind, way, ...card }, "shop-pay");
    if (answer?.step !== undefined) follow(answer.step);
  };
  return (
    <form
      class="basket"
      aria-labelledby="shop-basket"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy("shop-pay")) void pay(event.currentTarget);
      }}
    >
      <h3 id="shop-basket">
        <T text={shopTexts.basket} />
      </h3>
      <Choice
        legend={<T text={shopTexts.basket} />}
        quiet
        look="cards"
        value={kind}
        choose={setKind}
        options={[
          {
            value: "single",
            label: (
              <Offer title="single" hint="singleHint">
                <Kettle />
              </Offer>
            ),
          },
          {
            value: "batch",
            label: (
              <Offer title="batch" hint="batchHint">
                <Kettle />
                <Tea />
              </Offer>
            ),
          },
        ]}
      />
      <GoodsList goods={goods} />
      <Choice
        legend={<T text={shopTexts.way} />}
        value={way}
        choose={setWay}
        options={[
          { value: "direct", label: <T text={shopTexts.direct} /> },
          { value: "hosted", label: <T text={shopTexts.hosted} /> },
        ]}
      />
      {way === "direct" && <CardFields testCards={shopCards} />}
      <PayButton action={shopTexts.pay} total={total} busy={isBusy("shop-pay")} />
    </form>
  );
}

interface OfferProps {
  readonly title: keyof typeof shopTexts;
  readonly hint: keyof typeof shopTexts;
  readonly children: VNode | VNode[];
}

function Offer({ title, hint, children }: OfferProps): VNode {
  return (
    <span class="offer">
      <span class="offer-drawings">{children}</span>
      <strong>
        <T text={shopTexts[title]} />
      </strong>
      <small>
        <T text={shopTexts[hint]} />
      </small>
    </span>
  );
}

function GoodsList({ goods }: { readonly goods: typeof shopGoods }): VNode {
  const money = useMoney();
  return (
    <ul class="goods">
      {goods.map(({ article, name, price }) => (
        <li key={article}>
          <T text={name} />
          <strong>{money(price)}</strong>
        </li>
      ))}
    </ul>
  );
}
