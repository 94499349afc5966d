import { type Context, Hono } from "hono";
import { returnPath } from "../contract.ts";
import type { Checkout } from "./checkout.ts";
import type { ShopBooks } from "./shop-books.ts";

/**
 * Where buyers come back to from pages of the provider and of their bank. They come from another site, by GET or by a form's
 * POST, so there may be no cookie: what is done here is harmless to repeat, and the answer shows nothing but the way on.
 */
export function returns(shop: ShopBooks, checkout: Checkout): Hono {
  const app = new Hono();
  app.get("/shop/:order", async (context) => {
    const id = context.req.param("order");
    // That the buyer is back proves nothing: the provider is asked.
    await shop.refresh(id, "return").catch(() => undefined);
    return goOn(context, "shop", id);
  });
  app.on(["GET", "POST"], "/checkout/:order", async (context) => {
    const id = context.req.param("order");
    const step = await checkout.comeBack(id).catch(() => undefined);
    // From a hidden frame nobody goes anywhere; the page hears of the next step as of any change.
    const isFrame = context.req.header("sec-fetch-dest") === "iframe";
    if (isFrame || step?.place === "hidden-frame") return context.body(null, 204);
    return goOn(context, "checkout", id);
  });
  return app;
}

const goOn = (context: Context, scene: string, order: string): Response =>
  context.redirect(`${returnPath}?${new URLSearchParams({ scene, order })}`, 303);
