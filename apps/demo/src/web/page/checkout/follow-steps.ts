import type { BrowserStep, CheckoutOrder } from "../../contract.ts";
import { follow } from "../link/browser-step.ts";

/** Steps that were followed on this page, and orders whose device is being looked at. */
const followed = new Set<string>();
const looking = new Set<string>();

/** Follows a step, once. */
export function followOnce(step: BrowserStep): void {
  const key = JSON.stringify([step.url, step.fields]);
  if (followed.has(key)) return;
  followed.add(key);
  follow(step);
}

/**
 * Goes on with steps that need no decision of the buyer: the bank's hidden look at the device, and what follows it. All
 * others wait for a button, so that nobody who opens the page is sent away from it.
 */
export function followSteps(orders: readonly CheckoutOrder[]): void {
  for (const { id, step } of orders) {
    if (step?.place === "hidden-frame") {
      looking.add(id);
      followOnce(step);
    } else if (step !== undefined && looking.delete(id)) {
      followOnce(step);
    }
  }
}
