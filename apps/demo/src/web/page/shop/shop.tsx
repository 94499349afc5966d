import type { VNode } from "preact";
import type { ShopState } from "../../contract.ts";
import { T } from "../texts/language.tsx";
import { shopTexts } from "../texts/shop.ts";
import { Basket } from "./basket.tsx";
import { Order } from "./order.tsx";

/** The Ukrainian shop: what to buy, and what was bought. */
export function Shop({ shop }: { readonly shop: ShopState }): VNode {
  return (
    <div class="store">
      <header class="store-head">
        <h3>
          <T text={shopTexts.name} />
        </h3>
        <p>
          <T text={shopTexts.motto} />
        </p>
      </header>
      <Basket />
      <section class="orders" aria-labelledby="shop-orders">
        <h3 id="shop-orders">
          <T text={shopTexts.orders} />
        </h3>
        {shop.orders.length === 0 && (
          <p class="nothing">
            <T text={shopTexts.none} />
          </p>
        )}
        {shop.orders.map((order) => (
          <Order key={order.id} order={order} />
        ))}
      </section>
    </div>
  );
}
