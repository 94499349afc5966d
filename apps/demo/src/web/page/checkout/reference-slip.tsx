import type { VNode } from "preact";
import type { CheckoutOrder } from "../../contract.ts";
import { act, isBusy } from "../parts/acting.tsx";
import { Button } from "../parts/button.tsx";
import { checkoutTexts } from "../texts/checkout.ts";
import { T, useMoney } from "../texts/language.tsx";

/** What the buyer types at a cash machine. */
export function ReferenceSlip({ order }: { readonly order: CheckoutOrder }): VNode | null {
  const money = useMoney();
  const { id, reference, can } = order;
  if (reference === undefined) return null;
  return (
    <div class="slip">
      <p>
        <T text={checkoutTexts.slip} />
      </p>
      <dl>
        <div>
          <dt>
            <T text={checkoutTexts.entity} />
          </dt>
          <dd>{reference.entity}</dd>
        </div>
        <div>
          <dt>
            <T text={checkoutTexts.referenceNumber} />
          </dt>
          <dd>{reference.reference.replaceAll(/(\d{3})(?=\d)/g, "$1 ")}</dd>
        </div>
        <div>
          <dt>
            <T text={checkoutTexts.amount} />
          </dt>
          <dd>{money(reference.amount)}</dd>
        </div>
      </dl>
      {can.includes("pay-reference") && (
        <Button
          name="pay-reference"
          look="main"
          icon="cash"
          busy={isBusy(`pay-reference-${id}`)}
          press={() =>
            act("checkout", "/api/buyer/act", { act: "pay-reference", order: id }, `pay-reference-${id}`)
          }
        >
          <T text={checkoutTexts.payReference} />
        </Button>
      )}
    </div>
  );
}
