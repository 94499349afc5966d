import { expect, test } from "vitest";
import { scan } from "./scenes/desk.ts";
import { payDirect } from "./scenes/shop.ts";
import type { Stage } from "./support/stage.ts";
import type { Visit } from "./support/visit.ts";

const simpleCard = "Paid without 3-D Secure";

/** How many attempts a card draws. */
const attemptsOf = (visit: Visit, operation: string): Promise<number> =>
  visit.calls(operation).first().locator(".attempt").count();

/** Left open, a sale is cancelled when its time is up, and what a later test has switched on would strike that instead. */
async function endSale(visit: Visit): Promise<void> {
  await visit.press("decline");
  await visit.saleThatIs("declined");
}

/** Every switch, and what the timeline must show of it. */
export function testFaults(stage: () => Stage): void {
  test("lost answer, where the provider knows the id: sent again, and the reason stands there", async () => {
    const visit = await stage().visit();
    await scan(visit);
    await visit.flick("lost-answer");
    await visit.press("pay");
    await visit.saleThatIs("waiting");
    const card = visit.calls("payments.checkout").first();
    await visit.sees(card.getByText("Connection lost. Sent again with the same id"));
    await visit.sees(card.locator(".gap.retry", { hasText: /waits \d+ ms/ }));
    expect(await attemptsOf(visit, "payments.checkout")).toBe(2);
    await visit.sees(visit.lines("fault", "the provider did the work"));
    await visit.sees(visit.page.locator('[data-fault="lost-answer"][aria-checked="false"]'));
    await endSale(visit);
    await visit.leave();
  });

  test("lost answer, where a repeat could act twice: asked for the status, not sent again", async () => {
    const visit = await stage().visit({ scene: "checkout" });
    await visit.flick("lost-answer");
    await visit.press("pay");
    await visit.orderThatIs("waiting");
    const card = visit.calls("blik.purchase").first();
    await visit.sees(card.getByText("a repeat could act twice. It asked for the status instead."));
    await visit.sees(card.locator(".gap.lookup", { hasText: "then asks what happened" }));
    expect(await attemptsOf(visit, "blik.purchase")).toBe(1);
    expect(await card.getAttribute("data-outcome")).toBe("outcome unknown");
    await visit.sees(visit.lines("order", "recovery"));
    await visit.leave({ networkFails: true });
  });

  test("429: waits as long as it was told", async () => {
    const visit = await stage().visit({ scene: "shop" });
    await visit.flick("rate-limited");
    await payDirect(visit, simpleCard);
    await visit.orderThatIs("paid");
    const card = visit.calls("payments.create").first();
    await visit.sees(card.locator(".attempt.bad", { hasText: "429" }));
    await visit.sees(card.locator(".gap", { hasText: /waits 1\.\d s, as told/ }));
    await visit.sees(card.locator(".attempt.good", { hasText: "200" }));
    await visit.leave();
  });

  test("500: where nobody can know, the gateway is asked, and nothing was charged", async () => {
    const visit = await stage().visit({ scene: "checkout" });
    await visit.flick("server-error");
    await visit.press("pay");
    await visit.sees(visit.calls("blik.purchase").first().locator(".attempt.bad", { hasText: "500" }));
    await visit.sees(visit.lines("journal", "closes").filter({ hasText: "the purchase never arrived" }));
    await visit.orderThatIs("declined");
    await visit.leave({ networkFails: true });
  });

  test("a web page instead of JSON: sent again, and the page can be read", async () => {
    const visit = await stage().visit({ scene: "shop" });
    await visit.flick("html");
    await payDirect(visit, simpleCard);
    await visit.orderThatIs("paid");
    const card = visit.calls("payments.create").first();
    await visit.sees(card.getByText("Sent again with the same id"));
    await card.locator(".call-head").click();
    await visit.sees(card.locator(".log pre", { hasText: "<html" }));
    await visit.leave();
  });

  test("slow: the answer is waited for, once", async () => {
    const visit = await stage().visit();
    await scan(visit);
    await visit.flick("slow");
    await visit.press("pay");
    await visit.saleThatIs("waiting");
    await visit.sees(
      visit
        .calls("payments.checkout")
        .first()
        .locator(".attempt", { hasText: /slow: \d/ }),
    );
    expect(await attemptsOf(visit, "payments.checkout")).toBe(1);
    await endSale(visit);
    await visit.leave();
  });

  test("a webhook that comes twice is handled once", async () => {
    const visit = await stage().visit({ scene: "shop" });
    await visit.flick("duplicate-webhook");
    await payDirect(visit, simpleCard);
    const order = await visit.orderThatIs("paid");
    await visit.sees(visit.lines("webhook", "duplicate, dropped"));
    await visit.sees(order.getByText("Callbacks verified: 1"));
    await visit.leave();
  });

  test("a tampered webhook is refused, and the genuine one is verified", async () => {
    const visit = await stage().visit({ scene: "checkout" });
    await visit.flick("tampered-webhook");
    await visit.press("pay");
    await visit.press("approve", await visit.orderThatIs("waiting"));
    await visit.sees(
      visit.lines("webhook", "refused").filter({ hasText: "none of the secrets opens the body" }),
    );
    await visit.orderThatIs("paid");
    await visit.sees(visit.lines("webhook", "verified"));
    await visit.leave();
  });

  test("a forged postback at the cash desk pays nothing", async () => {
    const visit = await stage().visit();
    await scan(visit);
    await visit.flick("tampered-webhook");
    await visit.press("pay");
    await visit.press("decline");
    await visit.sees(visit.lines("webhook", "refused").filter({ hasText: "credentials" }));
    await visit.saleThatIs("declined");
    await visit.leave();
  });

  test("a switch may strike every time, until it is turned off", async () => {
    const visit = await stage().visit({ scene: "shop" });
    await visit.choose("Every time");
    await visit.flick("duplicate-webhook");
    const knob = visit.page.locator('[data-fault="duplicate-webhook"]');
    await visit.sees(knob.getByText(/every time/));
    for (const _payment of [1, 2]) {
      await payDirect(visit, simpleCard);
      await visit.sees(visit.page.locator('.orders .order:first-of-type[data-status="paid"]'));
    }
    await expect.poll(() => visit.lines("webhook", "duplicate, dropped").count()).toBe(2);
    await knob.click();
    await visit.sees(visit.page.locator('[data-fault="duplicate-webhook"][aria-checked="false"]'));
    await visit.leave();
  });
}
