import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { CheckoutState } from "../../contract.ts";
import { checkoutTexts } from "../texts/checkout.ts";
import { T } from "../texts/language.tsx";
import { followSteps } from "./follow-steps.ts";
import { Order } from "./order.tsx";
import { PaymentForm } from "./payment-form.tsx";

/** The Polish and Portuguese checkout. */
export function Checkout({ checkout }: { readonly checkout: CheckoutState }): VNode {
  const { orders } = checkout;
  useEffect(() => followSteps(orders), [orders]);
  return (
    <div class="store">
      <PaymentForm />
      <section class="orders" aria-labelledby="checkout-orders">
        <h3 id="checkout-orders">
          <T text={checkoutTexts.orders} />
        </h3>
        {orders.length === 0 && (
          <p class="nothing">
            <T text={checkoutTexts.none} />
          </p>
        )}
        {orders.map((order) => (
          <Order key={order.id} order={order} />
        ))}
      </section>
    </div>
  );
}
