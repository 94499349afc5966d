import { expect, test } from "vitest";
import type { Stage } from "../support/stage.ts";
import type { Visit } from "../support/visit.ts";

/** More than there are stops on the page. */
const manyStops = 120;

/** Walks with the Tab key until an element has the focus, and can be used. */
async function walkTo({ page }: Visit, selector: string): Promise<void> {
  for (let stop = 0; stop < manyStops; stop += 1) {
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      selector,
    );
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard never came to ${selector}`);
}

/** Walks to a button, and presses it with a key. */
async function use(visit: Visit, action: string, key = "Enter"): Promise<void> {
  const selector = `[data-action="${action}"][aria-disabled="false"]`;
  await visit.sees(visit.page.locator(selector));
  await walkTo(visit, selector);
  await visit.page.keyboard.press(key);
}

/** The desk from the first to the last step, and the tabs, without a mouse. */
export function testKeyboard(stage: () => Stage): void {
  test("a sale is cancelled before the confirmation, scanned again and paid, by keyboard alone", async () => {
    const visit = await stage().visit();
    await use(visit, "show-card");
    await use(visit, "scan", "Space");
    await use(visit, "pay");
    await visit.saleThatIs("waiting");
    await use(visit, "cancel-not-confirmed");
    await visit.saleThatIs("cancelled");
    await visit.sees("the retry begins with a new code on the phone and a new scan");
    await use(visit, "show-card");
    await use(visit, "scan");
    await use(visit, "retry");
    await use(visit, "confirm", "Space");
    await visit.saleThatIs("paid");
    await use(visit, "next");
    const row = '.earlier li[data-status="paid"]';
    await visit.sees(visit.page.locator(row));
    await use(visit, "refund-everything", "Space");
    await visit.sees(visit.page.locator('.earlier li[data-status="refunded"]'));
    // The button is gone, and the keyboard is still where it was.
    expect(await visit.page.evaluate(() => document.activeElement?.closest(".earlier") !== null)).toBe(true);

    // What happened can be read on the timeline: a card opens, and shows the bodies without secrets.
    await walkTo(visit, '.call[data-operation="payments.refund"] .call-head');
    await visit.page.keyboard.press("Enter");
    await visit.sees(visit.calls("payments.refund").locator(".log pre"));
    await visit.leave();
  });

  test("tabs, switches and choices answer to the keys that they should", async () => {
    const visit = await stage().visit();
    const { page } = visit;
    await walkTo(visit, "#tab-desk");
    await page.keyboard.press("ArrowRight");
    await visit.sees(page.locator(".shop-scene"));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-shop");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await visit.sees(page.locator(".checkout-scene"));
    await walkTo(visit, '.checkout-scene input[value="BLIK"]');
    await page.keyboard.press("ArrowRight");
    await visit.sees("Card number");
    await walkTo(visit, '[data-fault="slow"]');
    await page.keyboard.press("Space");
    await visit.sees(page.locator('[data-fault="slow"][aria-checked="true"]'));
    await page.keyboard.press("Space");
    await visit.sees(page.locator('[data-fault="slow"][aria-checked="false"]'));
    await visit.leave();
  });
}
