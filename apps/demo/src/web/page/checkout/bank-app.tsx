import type { VNode } from "preact";
import type { CheckoutOrder } from "../../contract.ts";
import { act, isBusy } from "../parts/acting.tsx";
import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { checkoutTexts } from "../texts/checkout.ts";
import { T, useMoney } from "../texts/language.tsx";

/** The app in which the buyer confirms a payment with BLIK or MB WAY. */
export function BankApp({ order }: { readonly order: CheckoutOrder }): VNode | null {
  const money = useMoney();
  const { id, can, amount } = order;
  if (!can.includes("approve") && !can.includes("refuse")) return null;
  return (
    <div class="bank-app">
      <p>
        <Icon name="phone" />
        <T text={checkoutTexts.bankApp} />
        <strong>{money(amount)}</strong>
      </p>
      <div class="keys">
        <Button
          name="approve"
          look="main"
          icon="check"
          can={can.includes("approve")}
          busy={isBusy(`approve-${id}`)}
          press={() => act("checkout", "/api/buyer/act", { act: "approve", order: id }, `approve-${id}`)}
        >
          <T text={checkoutTexts.approve} />
        </Button>
        <Button
          name="refuse"
          icon="cross"
          can={can.includes("refuse")}
          busy={isBusy(`refuse-${id}`)}
          press={() => act("checkout", "/api/buyer/act", { act: "refuse", order: id }, `refuse-${id}`)}
        >
          <T text={checkoutTexts.refuse} />
        </Button>
      </div>
    </div>
  );
}
