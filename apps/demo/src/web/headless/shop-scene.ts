import type { Teller } from "../../terminal/teller.ts";
import { type CardFields, type ShopOrder, shopCards } from "../contract.ts";
import { Problematic, Visitor } from "./visitor.ts";

/** A card of the shop's by its last four digits. */
export function shopCard(lastFour: string): CardFields {
  const card = shopCards.find(({ number }) => number.endsWith(lastFour));
  if (card === undefined) throw new Error(`The shop offers no card that ends with ${lastFour}.`);
  const { number, expires, verification, holder } = card;
  return { number, expires, verification, holder };
}

/** Waits until the newest order has a status. */
export async function orderWith(
  visitor: Visitor,
  ...statuses: readonly ShopOrder["status"][]
): Promise<ShopOrder> {
  const { shop } = await visitor.until(`an order that is ${statuses.join(" or ")}`, (state) =>
    statuses.some(
      (status) => state.shop.orders[0]?.status === status && state.shop.orders[0].busy === undefined,
    ),
  );
  const [order] = shop.orders;
  if (order === undefined) throw new Error("There is no order.");
  return order;
}

/** Pays a batch with card fields; it is held. */
export async function holdBatch(visitor: Visitor): Promise<ShopOrder> {
  await visitor.post("/api/shop/pay", { kind: "batch", way: "direct", card: shopCard("1111") });
  return orderWith(visitor, "held");
}

/** The Ukrainian shop, to the end of each of its stories. */
export async function playShop(teller: Teller, visitor: Visitor): Promise<void> {
  await hosted(teller, visitor);
  await direct(teller, visitor);
  await batch(teller, visitor);
  await rush(teller, visitor);
}

async function hosted(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("An order is paid on the provider's page, with 3-D Secure, and refunded");
  const mark = visitor.mark;
  const { step } = await visitor.post("/api/shop/pay", { kind: "single", way: "hosted" });
  if (step === undefined) throw new Error("There is no page to go to.");
  const back = await visitor.follow(step, ["card", "4242424242424242"], ["verdict", "passed"]);
  const order = await orderWith(visitor, "paid");
  teller.claim("the payer comes back to the order", back.endsWith(`?scene=shop&order=${order.id}`));
  await visitor.line(mark, "webhook", ({ result, check }) => result === "verified" && check === "signature");
  await visitor.until("a callback", ({ shop }) => (shop.orders[0]?.callbacks ?? 0) > 0);
  teller.claim("it is paid, and the signed callback was verified", true);
  const [part] = order.parts;
  await visitor.post("/api/shop/refund", { order: order.id, part: part?.id ?? "", minor: 9_950 });
  const refunded = await orderWith(visitor, "part-refunded");
  teller.claim("a part of it comes back", refunded.parts[0]?.refunded.minor === 9_950);
}

async function direct(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("Card fields on the shop's own page");
  const { step } = await visitor.post("/api/shop/pay", {
    kind: "single",
    way: "direct",
    card: shopCard("4242"),
  });
  if (step === undefined) throw new Error("The bank asks for nothing.");
  await visitor.follow(step, ["verdict", "passed"]);
  await orderWith(visitor, "paid");
  teller.claim("the bank asks, the payer confirms, the order is paid", true);
  const second = await visitor.post("/api/shop/pay", {
    kind: "single",
    way: "direct",
    card: shopCard("4242"),
  });
  if (second.step !== undefined) await visitor.follow(second.step, ["verdict", "failed"]);
  await orderWith(visitor, "declined");
  teller.claim("a payer who fails the check does not pay", true);
  await visitor.post("/api/shop/pay", { kind: "single", way: "direct", card: shopCard("0044") });
  const { reason } = await orderWith(visitor, "declined");
  teller.claim(`a declined card says why: ${reason?.text.en}`, reason?.code === "insufficient_funds");
}

async function batch(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("Two orders in one payment: held, one charged, the other let go");
  const held = await holdBatch(visitor);
  teller.claim(
    "both are held, nothing is charged",
    held.parts.every(
      ({ held: money, amount, charged }) => money.minor === amount.minor && charged.minor === 0,
    ),
  );
  const [kettle, tea] = held.parts;
  await visitor.post("/api/shop/confirm", { order: held.id, part: kettle?.id ?? "" });
  const confirmed = await orderWith(visitor, "part-paid");
  teller.claim(
    "the kettle is charged, the tea stays held",
    confirmed.parts[1]?.held.minor === tea?.amount.minor,
  );
  await visitor.post("/api/shop/cancel", { order: held.id });
  const canceled = await orderWith(visitor, "part-paid");
  teller.claim("the tea is let go", canceled.parts[1]?.held.minor === 0);
  await visitor.post("/api/shop/refund", { order: held.id, part: kettle?.id ?? "" });
  await orderWith(visitor, "refunded");
  teller.claim("the kettle comes back", true);
  const whole = await holdBatch(visitor);
  await visitor.post("/api/shop/confirm", { order: whole.id });
  await orderWith(visitor, "paid");
  const { state } = await visitor.post("/api/shop/cancel", { order: whole.id });
  const reason = state.shop.orders[0]?.reason;
  teller.claim(`what is charged is not cancelled: ${reason?.text.en}`, reason !== undefined);
  const { step } = await visitor.post("/api/shop/pay", { kind: "batch", way: "hosted" });
  if (step === undefined) throw new Error("There is no page to go to.");
  await visitor.follow(step, ["card", "4111111111111111"]);
  const page = await orderWith(visitor, "held");
  await visitor.post("/api/shop/cancel", { order: page.id });
  await orderWith(visitor, "cancelled");
  teller.claim("a batch that was paid on the provider's page is let go as a whole", true);
}

async function rush(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("Twelve questions at once, and a cancellation behind them");
  const { id } = await holdBatch(visitor);
  const mark = visitor.mark;
  await visitor.post("/api/shop/rush", { order: id });
  const cancel = await visitor.line(mark, "request", ({ operation }) => operation === "batchPayments.cancel");
  const overtaken = visitor.lines(cancel.id, "request", ({ operation }) => operation === "payments.info");
  teller.claim(`the cancellation overtakes ${overtaken.length} of them in the queue`, overtaken.length >= 4);
  const waits = visitor.lines(
    mark,
    "wait",
    ({ reason, lane }) => reason === "rate-limit" && lane !== undefined,
  );
  teller.claim("the queue and its lanes are on the timeline", waits.length >= 8);
  await orderWith(visitor, "cancelled");
  const other = await new Visitor(visitor.url).open();
  const foreign = await other.post("/api/shop/refresh", { order: id }).catch((error: unknown) => error);
  other.close();
  teller.claim(
    "another visitor knows nothing of the order",
    foreign instanceof Problematic && foreign.status === 404,
  );
}
