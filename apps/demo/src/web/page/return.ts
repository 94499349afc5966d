import type { DemoState } from "../contract.ts";
import { act } from "./parts/acting.tsx";
import { returned } from "./route.ts";

let wasAsked = false;

/**
 * For a buyer who has come back from the provider or the bank: asks how the order stands, once, since the webhook may be
 * slower than the buyer.
 */
export function welcomeBack({ shop, checkout }: DemoState): void {
  const id = returned.value;
  if (id === undefined || wasAsked) return;
  wasAsked = true;
  const ofShop = shop.orders.find((order) => order.id === id);
  const ofCheckout = checkout.orders.find((order) => order.id === id);
  if (ofShop !== undefined && isOpen(ofShop)) void act("shop", "/api/shop/refresh", { order: id });
  if (ofCheckout !== undefined && isOpen(ofCheckout)) {
    void act("checkout", "/api/checkout/refresh", { order: id });
  }
}

const isOpen = ({ status, can }: { readonly status: string; readonly can: readonly string[] }): boolean =>
  can.includes("refresh") && ["starting", "payer-needed", "open", "waiting", "unknown"].includes(status);
