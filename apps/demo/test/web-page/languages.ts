import { expect, test } from "vitest";
import { startSale } from "./scenes/desk.ts";
import { payDirect } from "./scenes/shop.ts";
import type { Stage } from "./support/stage.ts";
import type { Visit } from "./support/visit.ts";

/** Names, which are the same in every language. */
const names = /^(RozetkaPay|BLIK|MB|WAY|Multibanco|Secure|CVV|KP|MM|YY|UAH|RUB|PLN|EUR)$/;

/** What a buyer or cashier can read in a scene: words in English, as far as it can be told. */
async function foreignWords({ page }: Visit, alphabet: "Cyrillic" | "Latin"): Promise<readonly string[]> {
  const { marked, texts } = await page.locator(".scene").evaluate((scene) => {
    const labels = [...scene.querySelectorAll("[aria-label], [placeholder], [title]")].flatMap((element) =>
      ["aria-label", "placeholder", "title"].map((name) => element.getAttribute(name) ?? ""),
    );
    // Codes of providers are quoted as they are; a placeholder shows the form of a card's fields.
    const copy = document.importNode(scene, true);
    for (const quoted of copy.querySelectorAll("code, .card-fields input")) quoted.remove();
    return {
      marked: [...scene.querySelectorAll('[lang="en"]')].map((element) => element.textContent ?? ""),
      texts: [copy.textContent ?? "", ...labels.filter((label) => !/^[\d ]+$|^MM\/YY$|^ANNA/.test(label))],
    };
  });
  if (alphabet === "Latin") return marked;
  const words = texts.join(" ").match(/[A-Za-z]{2,}/g) ?? [];
  return [...marked, ...words.filter((word) => !names.test(word))];
}

/** Everything that a buyer or cashier sees is in the language that was chosen, reasons included. */
export function testLanguages(stage: () => Stage): void {
  test("the cashier reads Russian: a decline, a cancellation that comes too late, a refund", async () => {
    const visit = await stage().visit();
    const { page } = visit;
    await visit.choose("Русский");
    const speaks = async (): Promise<void> => expect(await foreignWords(visit, "Cyrillic")).toEqual([]);
    await speaks();
    await page.getByRole("button", { name: "Добавить: Чайная ложка" }).click();
    await startSale(visit, "Карта считана");
    await speaks();
    await visit.press("decline");
    await visit.saleThatIs("declined");
    await speaks();
    await visit.press("next");
    await startSale(visit, "Карта считана");
    await visit.press("confirm");
    await visit.saleThatIs("paid");
    await visit.press("cancel-confirmed");
    await visit.sees("Банк уже одобрил оплату: её можно только вернуть.");
    await visit.press("refund-part");
    await speaks();
    await visit.press("next");
    await visit.press("refund-everything");
    await visit.sees(page.locator('.earlier li[data-status="refunded"]'));
    await speaks();
    await visit.leave();
  });

  const declines = [
    ["Українська", "недостатньо коштів", "На картці недостатньо коштів"],
    ["Русский", "недостаточно средств", "На карте недостаточно средств"],
  ] as const;
  for (const [language, card, reason] of declines) {
    test(`the buyer of the shop reads ${language}: why a card is declined, and what is wrong with it`, async () => {
      const visit = await stage().visit({ scene: "shop" });
      await visit.choose(language);
      await payDirect(visit, new RegExp(card));
      await visit.orderThatIs("declined");
      await visit.sees(reason);
      expect(await foreignWords(visit, "Cyrillic")).toEqual([]);
      await visit.page.getByRole("button", { name: new RegExp(card) }).click();
      await visit.page.locator('input[name="expires"]').fill("99/99");
      await visit.press("pay");
      await visit.sees(visit.page.locator(".trouble strong"));
      expect(await foreignWords(visit, "Cyrillic")).toEqual([]);
      await visit.leave({ networkFails: true });
    });
  }

  const refusals = [
    ["Polski", "pl", "Bank odrzucił"],
    ["Português", "pt", "O banco recusou"],
  ] as const;
  for (const [language, market, reason] of refusals) {
    test(`the buyer of the checkout reads ${language}: why a card is declined`, async () => {
      const visit = await stage().visit({ scene: "checkout" });
      const { page } = visit;
      await visit.choose(language);
      await page.locator(`.checkout-scene input[value="${market}"]`).check();
      await page.locator('input[value="CARD"]').check();
      await page.locator(".test-card").last().click();
      await visit.press("pay");
      await visit.orderThatIs("declined");
      await visit.sees(page.locator(".order-reason", { hasText: reason }));
      expect(await foreignWords(visit, "Latin")).toEqual([]);
      await visit.leave();
    });
  }
}
