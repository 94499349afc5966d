import type { VNode } from "preact";
import { type ShopOrder, type ShopPart, shopGoods } from "../../contract.ts";
import { follow } from "../link/browser-step.ts";
import { act, isBusy } from "../parts/acting.tsx";
import { AmountField } from "../parts/amount-field.tsx";
import { Button } from "../parts/button.tsx";
import { MoneyBar } from "../parts/money-bar.tsx";
import { OrderCard } from "../parts/order-card.tsx";
import { T, useMoney } from "../texts/language.tsx";
import { shopStatus, shopTexts } from "../texts/shop.ts";

/** An order of the shop, and what can be done with it now. */
export function Order({ order }: { readonly order: ShopOrder }): VNode {
  const { id, parts, status, step, can, kind, callbacks, reason, createdAt, busy } = order;
  return (
    <OrderCard
      id={id}
      status={shopStatus[status]}
      statusName={status}
      at={createdAt}
      reason={reason}
      notices={callbacks}
      noticeText={shopTexts.callbacks}
      title={<T text={kind === "single" ? shopTexts.single : shopTexts.batch} />}
    >
      <ul class="parts">
        {parts.map((part) => (
          <Part key={part.id} order={order} part={part} />
        ))}
      </ul>
      <div class="keys">
        {step !== undefined && (
          <Button name="continue" look="main" icon="arrow" press={() => follow(step)}>
            <T text={shopTexts.continue} />
          </Button>
        )}
        {can.includes("confirm") && (
          <Button
            name="confirm"
            look="main"
            busy={isBusy(`confirm-${id}`) || busy === "confirm"}
            press={() => act("shop", "/api/shop/confirm", { order: id }, `confirm-${id}`)}
          >
            <T text={shopTexts.confirm} />
          </Button>
        )}
        {can.includes("cancel") && (
          <Button
            name="cancel"
            look="danger"
            busy={isBusy(`cancel-${id}`) || busy === "cancel"}
            press={() => act("shop", "/api/shop/cancel", { order: id }, `cancel-${id}`)}
          >
            <T text={shopTexts.cancel} />
          </Button>
        )}
        {can.includes("rush") && (
          <Button
            name="rush"
            icon="queue"
            busy={isBusy(`rush-${id}`) || busy === "rush"}
            press={() => act("shop", "/api/shop/rush", { order: id }, `rush-${id}`)}
          >
            <T text={shopTexts.rush} />
          </Button>
        )}
        {can.includes("refresh") && (
          <Button
            name="refresh"
            look="quiet"
            icon="repeat"
            busy={isBusy(`refresh-${id}`)}
            press={() => act("shop", "/api/shop/refresh", { order: id }, `refresh-${id}`)}
          >
            <T text={shopTexts.refresh} />
          </Button>
        )}
      </div>
    </OrderCard>
  );
}

function Part({ order, part }: { readonly order: ShopOrder; readonly part: ShopPart }): VNode {
  const money = useMoney();
  const { id, can, kind } = order;
  const { amount, held, charged, refunded } = part;
  const left = { ...charged, minor: charged.minor - refunded.minor };
  const name = shopGoods.find(({ article }) => article === part.article)?.name ?? { en: part.article };
  return (
    <li data-part={part.article}>
      <p class="part-name">
        <T text={name} />
        <strong>{money(amount)}</strong>
      </p>
      <MoneyBar amount={amount} held={held} charged={charged} refunded={refunded} />
      <div class="keys">
        {kind === "batch" && can.includes("confirm-part") && held.minor > 0 && (
          <Button
            name={`confirm-${part.article}`}
            busy={isBusy(`confirm-${id}-${part.id}`)}
            press={() =>
              act("shop", "/api/shop/confirm", { order: id, part: part.id }, `confirm-${id}-${part.id}`)
            }
          >
            <T text={shopTexts.confirmPart} /> <T text={name} />
          </Button>
        )}
        {can.includes("refund") && left.minor > 0 && (
          <AmountField
            name={`refund-${part.article}`}
            action={shopTexts.refund}
            most={left}
            busy={isBusy(`refund-${id}-${part.id}`)}
            press={(minor) =>
              act(
                "shop",
                "/api/shop/refund",
                { order: id, part: part.id, ...(minor !== undefined && { minor }) },
                `refund-${id}-${part.id}`,
              )
            }
          />
        )}
      </div>
    </li>
  );
}
