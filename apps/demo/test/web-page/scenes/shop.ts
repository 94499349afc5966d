import { expect, test } from "vitest";
import { failThreeDs, passThreeDs, payOnPage } from "../support/bank.ts";
import type { Stage } from "../support/stage.ts";
import type { Visit } from "../support/visit.ts";

/** Pays with one of the test cards that stand beside the fields. */
export async function payDirect(visit: Visit, card: string | RegExp): Promise<void> {
  await visit.page.getByRole("button", { name: card }).click();
  await visit.press("pay");
}

/** Holds a batch of two orders. */
export async function holdBatch(visit: Visit): Promise<void> {
  await visit.choose(/Kettle and tea/);
  await payDirect(visit, "Paid without 3-D Secure");
  await visit.orderThatIs("held");
}

/** The Ukrainian shop, to the end of each of its stories. */
export function testShop(stage: () => Stage): void {
  test("an order is paid on the provider's page with 3-D Secure, and a part comes back", async () => {
    const visit = await stage().visit({ scene: "shop" });
    await visit.choose("On RozetkaPay's page");
    await visit.press("pay");
    await payOnPage(visit, "4242");
    await passThreeDs(visit);
    const order = await visit.orderThatIs("paid");
    await visit.sees(order.locator(".order-notices"));
    expect(await order.getAttribute("class")).toContain("returned");
    await visit.sees(visit.lines("webhook", "verified").filter({ hasText: "signature checked" }));
    await order.getByRole("textbox", { name: "Refund: amount" }).fill("99.50");
    await visit.press("refund-kettle", order);
    await visit.orderThatIs("part-refunded");
    await visit.sees(order.getByText("₴99.50"));
    await visit.leave();
  });

  test("card fields on the shop's own page, with the bank's question: passed, failed, and a declined card", async () => {
    const visit = await stage().visit({ scene: "shop" });
    await payDirect(visit, "3-D Secure, then paid");
    await passThreeDs(visit);
    await visit.orderThatIs("paid");
    await payDirect(visit, "3-D Secure, then paid");
    await failThreeDs(visit);
    await visit.orderThatIs("declined");
    await payDirect(visit, "Declined: insufficient funds");
    const declined = await visit.orderThatIs("declined");
    await visit.sees(declined.getByText("insufficient_funds"));
    await visit.leave();
  });

  test("two orders in one payment: one is charged, the other let go, and the first comes back", async () => {
    const visit = await stage().visit({ scene: "shop" });
    await holdBatch(visit);
    const order = visit.page.locator(".orders .order").first();
    await visit.press("confirm-kettle", order);
    await visit.orderThatIs("part-paid");
    await visit.press("cancel", order);
    await visit.sees(visit.calls("batchPayments.cancel").filter({ hasText: "succeeded" }));
    await visit.press("refund-kettle", order);
    await visit.orderThatIs("refunded");
    await visit.leave();
  });

  test("a rush shows the limiter's queue, and the cancellation that overtakes", async () => {
    const visit = await stage().visit({ scene: "shop" });
    await holdBatch(visit);
    await visit.press("rush");
    await visit.orderThatIs("cancelled");
    const queue = visit.page.locator("[data-queue]");
    await visit.sees(queue.getByText(/batchPayments\.cancel came last and went out before \d+ others/));
    expect(Number(await queue.first().getAttribute("data-queue"))).toBeGreaterThanOrEqual(10);
    await visit.leave();
  });
}
