import { expect, test } from "vitest";
import type { Stage } from "./support/stage.ts";
import type { Visit } from "./support/visit.ts";

/** A card that no test environment knows: where it turns up, it has leaked. */
const canary = { number: "4929 5178 3650 2713", holder: "Quirina Canaria", verification: "816" };

async function typeCard({ page }: Visit, expires: string): Promise<void> {
  await page.getByLabel("Card number").fill(canary.number);
  await page.getByLabel("Expires").fill(expires);
  await page.getByLabel("CVV").fill(canary.verification);
  await page.getByLabel("Name on the card").fill(canary.holder);
  expect(await page.getByLabel("Card number").inputValue()).toBe(canary.number);
}

/** All that the page holds, shows and keeps. */
async function everythingOf({ page }: Visit): Promise<string> {
  const closed = page.locator('.call-head[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  const kept = await page.evaluate(async () => ({
    html: document.documentElement.outerHTML,
    fields: [...document.querySelectorAll("input")].map(({ value }) => value),
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    history: [location.href, JSON.stringify(history.state)],
    state: await (await fetch("/api/state")).text(),
  }));
  return JSON.stringify([kept, await page.context().cookies()]);
}

/** Card data goes into the request, and is nowhere else. */
export function testSecrets(stage: () => Stage): void {
  test("a card that was typed is nowhere afterwards: page, timeline, storage, state", async () => {
    const visit = await stage().visit({ scene: "shop" });
    await typeCard(visit, "12/29");
    await visit.press("pay");
    await visit.sees(visit.calls("payments.create"));
    await visit.orderThatIs("declined", "paid", "unknown", "open");
    const shop = await everythingOf(visit);

    await visit.page.getByRole("tab", { name: /Checkout/ }).click();
    await visit.choose(/^Card/);
    await typeCard(visit, "12/25");
    await visit.press("pay");
    await visit.sees(visit.calls("cards.purchase"));
    await visit.orderThatIs("declined", "held", "unknown");
    const checkout = await everythingOf(visit);

    // What was sent is shown, with the card taken out.
    expect(checkout).toContain("cardInfo");
    for (const text of [shop, checkout]) {
      expect(text).not.toContain(canary.number);
      expect(text.replaceAll(/[\s\u00a0]/g, "")).not.toContain(canary.number.replaceAll(" ", ""));
      expect(text.toLowerCase()).not.toContain(canary.holder.toLowerCase());
    }
    await visit.leave({ networkFails: true });
  });
}
