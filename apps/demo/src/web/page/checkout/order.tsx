import type { VNode } from "preact";
import type { CheckoutOrder } from "../../contract.ts";
import { follow } from "../link/browser-step.ts";
import { act, isBusy } from "../parts/acting.tsx";
import { AmountField } from "../parts/amount-field.tsx";
import { Button } from "../parts/button.tsx";
import { MoneyBar } from "../parts/money-bar.tsx";
import { OrderCard } from "../parts/order-card.tsx";
import { checkoutStatus, checkoutTexts } from "../texts/checkout.ts";
import { T, useMoney } from "../texts/language.tsx";
import { BankApp } from "./bank-app.tsx";
import { ReferenceSlip } from "./reference-slip.tsx";

const methodNames = {
  BLIK: checkoutTexts.blik,
  CARD: checkoutTexts.card,
  MBWAY: checkoutTexts.mbWay,
  REFERENCE: checkoutTexts.reference,
} as const;

/** An order of the checkout, and what can be done with it now. */
export function Order({ order }: { readonly order: CheckoutOrder }): VNode {
  const money = useMoney();
  const { id, status, step, can, amount, held, charged, refunded, reason, createdAt, notifications } = order;
  const left = { ...charged, minor: charged.minor - refunded.minor };
  const part = (minor: number | undefined) => ({ order: id, ...(minor !== undefined && { minor }) });
  return (
    <OrderCard
      id={id}
      status={checkoutStatus[status]}
      statusName={status}
      at={createdAt}
      reason={reason}
      notices={notifications}
      noticeText={checkoutTexts.notifications}
      title={
        <>
          <T text={methodNames[order.method]} /> · {money(amount)}
        </>
      }
    >
      <MoneyBar amount={amount} held={held} charged={charged} refunded={refunded} />
      <BankApp order={order} />
      <ReferenceSlip order={order} />
      <div class="keys">
        {step?.place === "window" && (
          <Button name="continue" look="main" icon="arrow" press={() => follow(step)}>
            <T text={checkoutTexts.continue} />
          </Button>
        )}
        {can.includes("capture") && held.minor > 0 && (
          <AmountField
            name="capture"
            action={checkoutTexts.capture}
            look="main"
            most={held}
            busy={isBusy(`capture-${id}`)}
            press={(minor) => act("checkout", "/api/checkout/capture", part(minor), `capture-${id}`)}
          />
        )}
        {can.includes("cancel") && held.minor > 0 && (
          <AmountField
            name="cancel"
            action={checkoutTexts.cancel}
            look="danger"
            most={held}
            busy={isBusy(`cancel-${id}`)}
            press={(minor) => act("checkout", "/api/checkout/cancel", part(minor), `cancel-${id}`)}
          />
        )}
        {can.includes("cancel") && held.minor === 0 && (
          <Button
            name="cancel"
            look="danger"
            busy={isBusy(`cancel-${id}`)}
            press={() => act("checkout", "/api/checkout/cancel", { order: id }, `cancel-${id}`)}
          >
            <T text={checkoutTexts.cancelWaiting} />
          </Button>
        )}
        {can.includes("refund") && left.minor > 0 && (
          <AmountField
            name="refund"
            action={checkoutTexts.refund}
            most={left}
            busy={isBusy(`refund-${id}`)}
            press={(minor) => act("checkout", "/api/checkout/refund", part(minor), `refund-${id}`)}
          />
        )}
        {can.includes("refresh") && (
          <Button
            name="refresh"
            look="quiet"
            icon="repeat"
            busy={isBusy(`refresh-${id}`)}
            press={() => act("checkout", "/api/checkout/refresh", { order: id }, `refresh-${id}`)}
          >
            <T text={checkoutTexts.refresh} />
          </Button>
        )}
      </div>
    </OrderCard>
  );
}
