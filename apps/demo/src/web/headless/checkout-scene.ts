import type { Teller } from "../../terminal/teller.ts";
import {
  type BrowserInfo,
  type CardFields,
  type CheckoutOrder,
  checkoutCards,
  sampleBlikCode,
  samplePhone,
} from "../contract.ts";
import type { Visitor } from "./visitor.ts";

/** What 3-D Secure is told of the visitor's browser. */
export const browser: BrowserInfo = {
  language: "pl-PL",
  screenWidth: 1280,
  screenHeight: 800,
  colorDepth: 24,
  timeZoneOffset: -60,
  javaEnabled: false,
};

/** A card of the checkout's by its last four digits. */
export function checkoutCard(lastFour: string): CardFields {
  const card = checkoutCards.find(({ number }) => number.endsWith(lastFour));
  if (card === undefined) throw new Error(`The checkout offers no card that ends with ${lastFour}.`);
  const { number, expires, verification, holder } = card;
  return { number, expires, verification, holder };
}

/** Waits until the newest order has a status. */
export async function orderWith(
  visitor: Visitor,
  ...statuses: readonly CheckoutOrder["status"][]
): Promise<CheckoutOrder> {
  const { checkout } = await visitor.until(`an order that is ${statuses.join(" or ")}`, (state) => {
    const [order] = state.checkout.orders;
    return order !== undefined && statuses.includes(order.status) && order.busy === undefined;
  });
  const [order] = checkout.orders;
  if (order === undefined) throw new Error("There is no order.");
  return order;
}

/** Pays with a card that the bank takes without asking; the money is held. */
export async function authorize(visitor: Visitor, market: "pl" | "pt" = "pl"): Promise<CheckoutOrder> {
  await visitor.post("/api/checkout/pay", { market, method: "CARD", card: checkoutCard("0035"), browser });
  return orderWith(visitor, "held");
}

/** The Polish and Portuguese checkout, to the end of each of its stories. */
export async function playCheckout(teller: Teller, visitor: Visitor): Promise<void> {
  await blik(teller, visitor);
  await cards(teller, visitor);
  await capture(teller, visitor);
  await release(teller, visitor);
  await portugal(teller, visitor);
}

async function blik(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("BLIK: approved, cancelled, and cancelled too late");
  const mark = visitor.mark;
  await visitor.post("/api/checkout/pay", { market: "pl", method: "BLIK", blikCode: sampleBlikCode });
  const { id } = await orderWith(visitor, "waiting");
  await visitor.post("/api/buyer/act", { act: "approve", order: id });
  await orderWith(visitor, "paid");
  await visitor.line(mark, "webhook", ({ result, check }) => result === "verified" && check === "decryption");
  teller.claim("the buyer approves, and the decrypted notification says paid", true);
  const late = await visitor.post("/api/checkout/cancel", { order: id });
  const reason = late.state.checkout.orders[0]?.reason;
  teller.claim(`a cancellation is refused: ${reason?.code}`, reason?.code === "already-final");
  await visitor.post("/api/checkout/refund", { order: id, minor: 2_000 });
  const refunded = await orderWith(visitor, "part-refunded");
  teller.claim("a part of it is refunded", refunded.refunded.minor === 2_000);
  await visitor.post("/api/checkout/pay", { market: "pl", method: "BLIK", blikCode: sampleBlikCode });
  const waiting = await orderWith(visitor, "waiting");
  await visitor.post("/api/checkout/cancel", { order: waiting.id });
  const { charged } = await orderWith(visitor, "cancelled");
  teller.claim("one that is not approved yet is cancelled", charged.minor === 0);
}

async function cards(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("A card with 3-D Secure");
  const pay = (lastFour: string) =>
    visitor.post("/api/checkout/pay", {
      market: "pl",
      method: "CARD",
      card: checkoutCard(lastFour),
      browser,
    });
  const { step } = await pay("0100");
  if (step === undefined) throw new Error("The bank asks for nothing.");
  const back = await visitor.follow(step, ["verdict", "passed"]);
  const { id } = await orderWith(visitor, "held");
  teller.claim(
    "the bank asks, the buyer confirms, the money is held",
    back.endsWith(`?scene=checkout&order=${id}`),
  );
  const hidden = await pay("0010");
  if (hidden.step === undefined) throw new Error("The bank does not look at the device.");
  teller.claim(
    "another bank looks at the device first, in a hidden frame",
    hidden.step.place === "hidden-frame",
  );
  await visitor.follow(hidden.step);
  const { step: challenge } = await orderWith(visitor, "payer-needed");
  if (challenge === undefined) throw new Error("The bank asks for nothing.");
  await visitor.follow(challenge, ["verdict", "failed"]);
  await orderWith(visitor, "declined");
  teller.claim("a buyer who fails the check does not pay", true);
  await pay("0002");
  const { reason } = await orderWith(visitor, "declined");
  teller.claim(`a declined card says why: ${reason?.text.en}`, reason !== undefined);
}

async function capture(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("An authorization is captured, in part and in full, and refunded");
  const { id, amount } = await authorize(visitor);
  await visitor.post("/api/checkout/capture", { order: id, minor: 4_500 });
  const part = await orderWith(visitor, "part-paid");
  teller.claim(
    "a part is captured",
    part.charged.minor === 4_500 && part.held.minor === amount.minor - 4_500,
  );
  await visitor.post("/api/checkout/capture", { order: id });
  await orderWith(visitor, "paid");
  teller.claim("then the rest", true);
  await visitor.post("/api/checkout/refund", { order: id });
  const { refunded } = await orderWith(visitor, "refunded");
  teller.claim("all of it is refunded", refunded.minor === amount.minor);
}

async function release(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("An authorization is released, in part and in full");
  const { id, amount } = await authorize(visitor);
  await visitor.post("/api/checkout/cancel", { order: id, minor: 4_500 });
  const part = await orderWith(visitor, "held");
  teller.claim("a part is released", part.held.minor === amount.minor - 4_500);
  await visitor.post("/api/checkout/cancel", { order: id });
  const { held, charged } = await orderWith(visitor, "cancelled");
  teller.claim("then the rest, and nothing was charged", held.minor === 0 && charged.minor === 0);
}

async function portugal(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("Portugal: MB WAY, Multibanco, a card");
  await visitor.post("/api/checkout/pay", { market: "pt", method: "MBWAY", phone: samplePhone });
  const app = await orderWith(visitor, "waiting");
  const early = await visitor.post("/api/checkout/cancel", { order: app.id });
  teller.claim(
    `MB WAY that waits is not cancelled: ${early.state.checkout.orders[0]?.reason?.text.en}`,
    early.state.checkout.orders[0]?.status === "waiting",
  );
  await visitor.post("/api/buyer/act", { act: "approve", order: app.id });
  await orderWith(visitor, "paid");
  teller.claim("approved in the app, it is paid", true);
  await visitor.post("/api/checkout/pay", { market: "pt", method: "MBWAY", phone: samplePhone });
  const second = await orderWith(visitor, "waiting");
  await visitor.post("/api/buyer/act", { act: "refuse", order: second.id });
  await orderWith(visitor, "declined");
  teller.claim("refused in the app, it is not", true);
  await visitor.post("/api/checkout/pay", { market: "pt", method: "REFERENCE" });
  const { id, reference } = await orderWith(visitor, "waiting");
  teller.claim(
    `a reference for the cash machine: ${reference?.entity} ${reference?.reference}`,
    reference !== undefined,
  );
  await visitor.post("/api/buyer/act", { act: "pay-reference", order: id });
  const { notifications } = await orderWith(visitor, "paid");
  teller.claim("it is paid there, and only the second notification meant money", notifications === 2);
  const { held } = await authorize(visitor, "pt");
  teller.claim("a card is authorized in euros", held.currency === "EUR" && held.minor > 0);
}
