import {
  type ActionProcessed,
  type Checkout,
  type NextAction,
  nextAction,
  type PurchaseResult,
  toDecimalNumber,
} from "@pay/sibs";
import type { BrowserInfo, CardFields, CheckoutInput, Money } from "../contract.ts";
import { expiryOf } from "./card.ts";
import type { StoredCheckoutOrder } from "./checkout-order.ts";
import type { Gateways } from "./sibs.ts";

/** What the buyer pays with. Card, code and phone go to the gateway and nowhere else. */
export type Means = CheckoutInput & { readonly userAgent: string };

/** An amount as the gateway takes it. */
export const amountOf = ({
  minor,
  currency,
}: Money): { readonly value: number; readonly currency: string } => ({
  value: toDecimalNumber(minor, currency),
  currency,
});

/** Opens the payment: for about ten minutes it can be paid. */
export async function openCheckout(
  sibs: Gateways,
  { id, amount, market }: StoredCheckoutOrder,
  { method }: Means,
): Promise<Checkout> {
  const transaction = {
    description: `Order ${id.slice(0, 8)}`,
    moto: false,
    // Cards are authorized first and captured later; everything else is charged at once.
    paymentType: method === "CARD" ? ("AUTH" as const) : ("PURS" as const),
    amount: amountOf(amount),
  };
  const merchant = { merchantTransactionId: id.replaceAll("-", "").slice(0, 32) };
  if (market === "pl") {
    const paymentMethod = method === "BLIK" ? (["BLIK"] as const) : (["CARD"] as const);
    return sibs.pl.payments.checkout({
      merchant,
      transaction: { ...transaction, paymentMethod: [...paymentMethod] },
    });
  }
  const paymentMethod = method === "BLIK" ? "CARD" : method;
  return sibs.pt.payments.checkout({
    merchant,
    transaction: { ...transaction, paymentMethod: [paymentMethod] },
    ...(paymentMethod === "CARD" && { customer: { customerInfo: portugueseBuyer } }),
  });
}

/** SPG wants to know who pays by card. A shop has asked for it with the order. */
const portugueseBuyer = {
  customerName: "Maria Silva",
  customerEmail: "maria@example.com",
  billingAddress: { street1: "Rua Augusta 1", city: "Lisboa", postcode: "1100-048", country: "PT" },
};

/** What a purchase was answered. */
export interface Purchased {
  readonly result: Pick<PurchaseResult, "paymentStatus">;
  readonly next: NextAction;
  readonly reference?: { readonly entity: string; readonly reference: string };
}

/** Pays the checkout with what the buyer has given. */
export async function purchase(
  sibs: Gateways,
  checkout: Checkout,
  means: Means,
  returnUrl: string,
): Promise<Purchased> {
  switch (means.method) {
    case "BLIK":
      return plain(await sibs.pl.blik.purchase(checkout, { BLIKCode: means.blikCode }));
    case "MBWAY":
      return plain(await sibs.pt.mbWay.purchase(checkout, { customerPhone: means.phone }));
    case "REFERENCE": {
      const result = await sibs.pt.references.generate(checkout);
      const { entity = "", reference = "" } = result.paymentReference ?? {};
      return { result, next: nextAction(result), reference: { entity, reference } };
    }
    case "CARD": {
      const input = {
        cardInfo: cardInfoOf(means.card),
        info: { deviceInfo: deviceOf(means.browser, means.userAgent) },
        merchant: { merchantURL: returnUrl },
      };
      return plain(await sibs[means.market].cards.purchase(checkout, input));
    }
  }
}

/** Sends the same purchase again after a step of the buyer's. The card's data is not sent a second time. */
export async function resume(
  sibs: Gateways,
  market: StoredCheckoutOrder["market"],
  checkout: Checkout,
  actionProcessed: ActionProcessed,
  returnUrl: string,
): Promise<Purchased> {
  const input = { actionProcessed, merchant: { merchantURL: returnUrl } };
  return plain(await sibs[market].cards.purchase(checkout, input));
}

const plain = (result: PurchaseResult): Purchased => ({ result, next: nextAction(result) });

function cardInfoOf(card: CardFields) {
  const { month, year } = expiryOf(card);
  // The last day of the month that is printed on the card.
  const validationDate = new Date(Date.UTC(year, month, 0)).toISOString();
  return { PAN: card.number, secureCode: card.verification, validationDate, cardholderName: card.holder };
}

const deviceOf = (browser: BrowserInfo, userAgent: string) => ({
  browserAcceptHeader: "text/html",
  browserJavaEnabled: String(browser.javaEnabled),
  browserJavascriptEnabled: "true",
  browserLanguage: browser.language,
  browserColorDepth: String(browser.colorDepth),
  browserScreenHeight: String(browser.screenHeight),
  browserScreenWidth: String(browser.screenWidth),
  browserTZ: String(browser.timeZoneOffset),
  browserUserAgent: userAgent,
});
