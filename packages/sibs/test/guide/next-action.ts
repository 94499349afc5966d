import { type Checkout, nextAction, type PurchaseResult, type Sibs } from "@pay/sibs";

/** What the shop's page does for a purchase; each answers when the browser is done. */
export interface Page {
  postHidden(url: string, fields: readonly { name: string; value: string }[]): Promise<void>;
  postWhole(url: string, fields: readonly { name: string; value: string }[]): Promise<void>;
}

/** Takes a card purchase through every step that the card's bank asks for. */
export async function finishPurchase(
  sibs: Sibs<"stargate">,
  checkout: Checkout,
  first: PurchaseResult,
  page: Page,
): Promise<PurchaseResult> {
  // region steps
  let result = first;
  for (;;) {
    const action = nextAction(result);
    if (action.kind !== "device-check" && action.kind !== "challenge") return result;
    const { url = "", fields = [] } = action.form ?? {};
    await (action.kind === "challenge" ? page.postWhole(url, fields) : page.postHidden(url, fields));
    // The same purchase again, with the step that is done; the card's data is not sent a second time.
    result = await sibs.cards.purchase(checkout, { actionProcessed: action.actionProcessed });
  }
  // endregion
}
