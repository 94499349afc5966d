import { expect, test } from "vitest";
import { scan } from "./scenes/desk.ts";
import { payDirect } from "./scenes/shop.ts";
import { screenshots } from "./support/look-closely.ts";
import type { Stage } from "./support/stage.ts";

/** The server is killed in mid-payment, starts again, and its journal settles what was open. */
export function testCrash(stage: () => Stage): void {
  test("killed in mid-payment: the page comes back, and recovery finds that the order is paid", async () => {
    const visit = await stage().visit({ scene: "shop" });
    const { page } = visit;
    await visit.flick("crash");
    await payDirect(visit, "Paid without 3-D Secure");
    await visit.sees("The shop's server stopped before it could answer");
    await visit.sees(page.locator('[data-break="stopped"]', { hasText: "SIGKILL" }));
    await visit.sees(page.locator('[data-break="started"]'));
    await visit.sees(page.locator(".restart-notice", { hasText: "Server restarted" }));
    await visit.orderThatIs("paid");
    await visit.sees(visit.lines("journal", "takes up"));
    await visit.sees(visit.lines("fault", "Crash in mid-payment strikes"));
    await visit.sees(page.locator('[data-break="recovered"]', { hasText: "1 settled" }));
    expect(await visit.calls("payments.create").first().getAttribute("data-outcome")).toBe(
      "cut off by the crash",
    );
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${screenshots}/crash-wide.png` });
    // The session has outlived the crash: the same buyer goes on.
    await visit.press("refund-kettle");
    await visit.orderThatIs("refunded");
    await visit.leave({ networkFails: true });
  });

  test("killed at the cash desk: the interrupted sale is cancelled, not paid", async () => {
    const visit = await stage().visit();
    await scan(visit);
    await visit.flick("crash");
    await visit.press("pay");
    await visit.sees(visit.page.locator('[data-break="stopped"]'));
    await visit.saleThatIs("cancelled");
    await visit.sees("Cancelled: the till had stopped in the middle");
    await visit.sees(visit.calls("payments.cancel").filter({ hasText: "succeeded" }));
    await visit.leave({ networkFails: true });
  });
}
