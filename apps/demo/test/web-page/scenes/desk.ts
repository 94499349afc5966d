import { expect, test } from "vitest";
import { barriers } from "../support/look-closely.ts";
import type { Stage } from "../support/stage.ts";
import type { Visit } from "../support/visit.ts";

/** Shows the card on the phone and scans it. */
export async function scan(visit: Visit, scanned = "Card scanned"): Promise<void> {
  await visit.press("show-card");
  await visit.press("scan");
  await visit.sees(scanned);
}

/** Starts a sale, and waits until the phone asks the customer. */
export async function startSale(visit: Visit, scanned?: string): Promise<void> {
  await scan(visit, scanned);
  await visit.press("pay");
  await visit.sees(visit.page.locator('[data-action="confirm"]'));
}

/** The cash desk, to the end of each of its stories. */
export function testDesk(stage: () => Stage): void {
  test("a sale is paid, a cancellation comes too late, and the goods come back", async () => {
    const visit = await stage().visit();
    const { page } = visit;
    await page.getByRole("button", { name: "One more: Tea spoon" }).click();
    await page.getByRole("button", { name: "One more: Tea spoon" }).click();
    await startSale(visit);
    await visit.press("confirm");
    await visit.sees("Confirmed. The bank decides");
    await visit.saleThatIs("paid");
    await visit.sees("Paid. Thank you!");
    expect(await page.locator(".display-total").textContent()).toContain("509.00");
    await visit.sees(visit.lines("webhook", "verified"));

    await visit.press("cancel-confirmed");
    await visit.sees(page.locator(".till .cancel-decline", { hasText: "already-accepted" }));
    await visit.sees(visit.calls("payments.cancel").filter({ hasText: "already-accepted" }));

    await visit.press("refund-part");
    await page.getByRole("button", { name: "One more: Pieces that come back, Tea spoon" }).click();
    await visit.press("refund-chosen");
    await visit.saleThatIs("partly-refunded");
    await visit.press("next");
    const earlier = page.locator(".earlier li");
    await visit.sees(earlier.getByText("₽25.00"));
    await visit.leave();
  });

  test("an earlier sale comes back from the list while the next one is at the desk, in part and then the rest", async () => {
    const visit = await stage().visit();
    const { page } = visit;
    await page.getByRole("button", { name: "One more: Tea spoon" }).click();
    await page.getByRole("button", { name: "One more: Tea spoon" }).click();
    await startSale(visit);
    await visit.press("confirm");
    await visit.saleThatIs("paid");
    await visit.press("next");
    await startSale(visit);

    const earlier = page.locator(".earlier li");
    await visit.sees(earlier.getByText("Kettle × 1, Tea spoon × 2"));
    const part = page.getByRole("button", { name: /Refund a part \(.*509\.00\)/ });
    expect(await part.getAttribute("aria-expanded")).toBe("false");
    await part.click();
    expect(await part.getAttribute("aria-expanded")).toBe("true");
    const more = page.getByRole("button", { name: "One more: Pieces that come back, Tea spoon" });
    expect(await page.locator('[data-action="refund-chosen"]').getAttribute("aria-disabled")).toBe("true");
    await more.click();
    await more.click();
    expect(await more.getAttribute("aria-disabled")).toBe("true");
    expect(await barriers(visit)).toEqual([]);
    await page.getByRole("button", { name: "Refund ₽50.00" }).click();
    await visit.sees(page.locator('.earlier li[data-status="partly-refunded"]').getByText("refunded ₽50.00"));
    await visit.saleThatIs("waiting");
    await page.getByRole("button", { name: /Refund the rest \(.*509\.00\)/ }).click();
    await visit.sees(page.locator('.earlier li[data-status="refunded"]').getByText("refunded ₽509.00"));
    expect(await page.locator('.earlier [data-action^="refund"]').count()).toBe(0);
    expect(await visit.calls("payments.refund").count()).toBe(2);
    await visit.sees(visit.lines("desk", "Refunded"));
    await visit.leave();
  });

  test("nobody confirms: the desk cancels by itself, and says so", async () => {
    const visit = await stage().visit();
    await startSale(visit);
    await visit.sees("Cancels by itself in");
    await visit.saleThatIs("cancelled");
    await visit.sees("Cancelled by itself: nobody confirmed in time");
    await visit.sees(visit.calls("payments.cancel").filter({ hasText: "succeeded" }));
    await visit.leave();
  });

  test("the cashier cancels after the confirmation: the retry goes on with the same card", async () => {
    const visit = await stage().visit();
    await startSale(visit);
    await visit.press("confirm");
    await visit.saleThatIs("processing");
    await visit.press("cancel-confirmed");
    await visit.saleThatIs("cancelled");
    await visit.sees("the retry goes on with the same card");
    await visit.press("retry");
    await visit.press("confirm");
    await visit.saleThatIs("paid");
    expect(await visit.lines("buyer", "confirms").count()).toBe(2);
    await visit.leave();
  });

  test("the customer declines on the phone", async () => {
    const visit = await stage().visit();
    await startSale(visit);
    await visit.press("decline");
    await visit.saleThatIs("declined");
    await visit.sees("Not paid");
    await visit.press("next");
    await visit.saleThatIs("ready");
    await visit.leave();
  });
}
