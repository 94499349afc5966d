import { expect, test } from "vitest";
import { startSale } from "./scenes/desk.ts";
import { holdBatch } from "./scenes/shop.ts";
import { barriers, overflows, screenshots } from "./support/look-closely.ts";
import type { Stage } from "./support/stage.ts";
import type { Visit } from "./support/visit.ts";

/** Brings a scene to a point where there is something to see. */
const lively: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  desk: async (visit) => {
    await visit.flick("lost-answer");
    await startSale(visit);
    await visit.sees(visit.calls("payments.checkout").getByText("Sent again"));
  },
  shop: async (visit) => {
    await visit.flick("rate-limited");
    await holdBatch(visit);
  },
  checkout: async (visit) => {
    await visit.press("pay");
    await visit.orderThatIs("waiting");
  },
};

/** How the page looks: wide and narrow, light and dark, in every language, and for those who do not see it. */
export function testLooks(stage: () => Stage): void {
  for (const [scene, enliven] of Object.entries(lively)) {
    test(`${scene}: wide and narrow, light and dark, without barriers`, async () => {
      const visit = await stage().visit({ scene });
      const { page } = visit;
      await enliven(visit);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 1440, height: 1000 });
        expect(await overflows(visit)).toBe(false);
        expect(await barriers(visit)).toEqual([]);
        await page.evaluate(() => scrollTo(0, 0));
        await page.screenshot({ path: `${screenshots}/${scene}-wide-${colorScheme}.png` });
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await overflows(visit)).toBe(false);
        await page.screenshot({ path: `${screenshots}/${scene}-narrow-${colorScheme}.png`, fullPage: true });
      }
      await page.locator(".call-head").first().click();
      await visit.sees(page.locator(".log pre"));
      expect(await overflows(visit)).toBe(false);
      expect(await barriers(visit)).toEqual([]);
      await visit.leave();
    });
  }

  test("each scene speaks its languages, says so, and remembers", async () => {
    const visit = await stage().visit();
    const { page } = visit;
    const greetings = [
      ["Cash desk", "Русский", "ru", "Покупатель открывает карту"],
      ["Shop", "Українська", "uk", "Ваш кошик"],
      ["Shop", "Русский", "ru", "Ваша корзина"],
      ["Checkout", "Polski", "pl", "Sposób płatności"],
      ["Checkout", "Português", "pt", "Forma de pagamento"],
    ] as const;
    for (const [tab, name, language, words] of greetings) {
      await page.getByRole("tab", { name: new RegExp(tab) }).click();
      await visit.choose(name);
      await visit.sees(page.locator(`.scene[lang="${language}"]`).getByText(words, { exact: false }));
      expect(await overflows(visit)).toBe(false);
    }
    await page.reload();
    await visit.sees(page.locator('.checkout-scene[lang="pt"]'));
    await visit.leave();
  });

  test("a visitor reads the shop in the language of their browser", async () => {
    const visit = await stage().visit({ scene: "shop", locale: "uk-UA" });
    await visit.sees(visit.page.locator('.shop-scene[lang="uk"]').getByText("Ваш кошик"));
    await visit.leave();
  });

  test("the colours can be chosen against the system's", async () => {
    const visit = await stage().visit({ colorScheme: "light" });
    const { page } = visit;
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await visit.choose("Dark");
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await visit.sees(page.locator(".till"));
    expect(await ground()).toBe(dark);
    await visit.leave();
  });

  test("a suggestion plays by itself: a lost answer, and a cancellation that comes too late", async () => {
    const visit = await stage().visit({ scene: "checkout" });
    await visit.page.locator('[data-suggestion="lost-answer"]').click();
    await visit.saleThatIs("paid");
    await visit.sees(visit.calls("payments.cancel").getByText("already-accepted"));
    await visit.sees(visit.page.locator('[data-suggestion="lost-answer"][aria-busy="false"]'));
    await visit.leave();
  });
}
