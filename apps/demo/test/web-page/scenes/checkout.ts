import { expect, test } from "vitest";
import { failThreeDs, passThreeDs } from "../support/bank.ts";
import type { Stage } from "../support/stage.ts";
import type { Visit } from "../support/visit.ts";

/** Pays with one of the test cards that stand beside the fields. */
export async function payByCard(visit: Visit, card: string): Promise<void> {
  await visit.choose(/^Card/);
  await visit.page.getByRole("button", { name: card }).click();
  await visit.press("pay");
}

/** The Polish and Portuguese checkout, to the end of each of its stories. */
export function testCheckout(stage: () => Stage): void {
  test("BLIK is confirmed in the bank's app, and a part comes back", async () => {
    const visit = await stage().visit({ scene: "checkout" });
    await visit.press("pay");
    const order = await visit.orderThatIs("waiting");
    await visit.press("approve", order);
    await visit.orderThatIs("paid");
    await visit.sees(visit.lines("webhook", "verified").filter({ hasText: "decrypted" }));
    await order.getByRole("textbox", { name: "Refund: amount" }).fill("20");
    await visit.press("refund", order);
    await visit.orderThatIs("part-refunded");
    await visit.sees(order.locator(".money-bar .refunded", { hasText: "20.00" }));
    await visit.leave();
  });

  test("BLIK that waits is cancelled, and one is refused in the app", async () => {
    const visit = await stage().visit({ scene: "checkout" });
    await visit.press("pay");
    await visit.press("cancel", await visit.orderThatIs("waiting"));
    await visit.orderThatIs("cancelled");
    await visit.press("pay");
    await visit.press("refuse", await visit.orderThatIs("waiting"));
    await visit.orderThatIs("declined");
    await visit.leave();
  });

  test("a card with 3-D Secure is held, captured in part and in full, and refunded", async () => {
    const visit = await stage().visit({ scene: "checkout" });
    await payByCard(visit, "3-D Secure, then authorized");
    await passThreeDs(visit);
    const order = await visit.orderThatIs("held");
    await order.getByRole("textbox", { name: "Charge: amount" }).fill("45,00");
    await visit.press("capture", order);
    await visit.orderThatIs("part-paid");
    await visit.press("capture", order);
    await visit.orderThatIs("paid");
    await visit.press("refund", order);
    await visit.orderThatIs("refunded");
    await visit.leave();
  });

  test("the bank looks at the device in a hidden frame, then asks; the hold is let go in part and in full", async () => {
    const visit = await stage().visit({ scene: "checkout" });
    await payByCard(visit, "Hidden device check");
    await passThreeDs(visit);
    const order = await visit.orderThatIs("held");
    await order.getByRole("textbox", { name: "Let go: amount" }).fill("45");
    await visit.press("cancel", order);
    await visit.sees(order.locator(".money-bar .held", { hasText: "75.00" }));
    await visit.press("cancel", order);
    await visit.orderThatIs("cancelled");
    await payByCard(visit, "Hidden device check");
    await failThreeDs(visit);
    await visit.orderThatIs("declined");
    await visit.leave();
  });

  test("Portugal: MB WAY on the phone, Multibanco at the cash machine", async () => {
    const visit = await stage().visit({ scene: "checkout" });
    await visit.choose("Portugal");
    await visit.choose(/^MB WAY/);
    await visit.press("pay");
    await visit.press("approve", await visit.orderThatIs("waiting"));
    await visit.orderThatIs("paid");
    await visit.choose(/^Multibanco/);
    await visit.press("pay");
    const order = await visit.orderThatIs("waiting");
    expect(await order.locator(".slip dd").nth(1).textContent()).toMatch(/^\d{3} \d{3} \d{3}$/);
    await visit.press("pay-reference", order);
    await visit.orderThatIs("paid");
    await visit.leave();
  });
}
