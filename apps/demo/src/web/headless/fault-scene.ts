import type { Teller } from "../../terminal/teller.ts";
import {
  type FaultName,
  type ResponseLine,
  type Scene,
  sampleBlikCode,
  samplePhone,
  type TimelineEntry,
} from "../contract.ts";
import type { Demo } from "../supervisor/demo.ts";
import { checkBooks } from "./books.ts";
import { authorize, orderWith as checkoutWith } from "./checkout-scene.ts";
import { clear, saleWith, scan, startSale } from "./desk-scene.ts";
import { holdBatch, orderWith as shopWith } from "./shop-scene.ts";
import type { Visitor } from "./visitor.ts";

/** Flicks a switch for the next matching exchange, and says from where on to read the timeline. */
async function flick(visitor: Visitor, scene: Scene, fault: FaultName): Promise<number> {
  const mark = visitor.mark;
  await visitor.post("/api/faults/set", { scene, fault, mode: "once" });
  return mark;
}

/** Waits until a fault has struck, and the switch has gone back. */
async function struck(
  visitor: Visitor,
  mark: number,
  scene: Scene,
  fault: FaultName,
): Promise<TimelineEntry> {
  const line = await visitor.line(mark, "fault", (each) => each.change === "struck" && each.fault === fault);
  await visitor.until(`the switch ${fault} off again`, ({ faults }) =>
    faults.some(
      (each) => each.scene === scene && each.fault === fault && each.mode === "off" && each.hits > 0,
    ),
  );
  return line;
}

/** The attempt that a fault struck, with the policy's word on it. */
async function attemptAfter(visitor: Visitor, mark: number): Promise<ResponseLine> {
  const { event } = await visitor.line(mark, "response", ({ decision }) => decision !== undefined);
  // Only such lines were looked for.
  return event as ResponseLine;
}

const said = ({ status, failure, decision }: ResponseLine): string =>
  `${status ?? failure}: ${decision?.text.en ?? ""}`;

/** Every fault at the cash desk. */
export async function playDeskFaults(teller: Teller, visitor: Visitor, demo: Demo): Promise<void> {
  await deskFaults(teller, visitor);
  checkBooks(teller, demo);
}

/** Every fault in the shop. */
export async function playShopFaults(teller: Teller, visitor: Visitor, demo: Demo): Promise<void> {
  await shopFaults(teller, visitor);
  checkBooks(teller, demo);
}

/** Every fault at the checkout. */
export async function playCheckoutFaults(teller: Teller, visitor: Visitor, demo: Demo): Promise<void> {
  await checkoutFaults(teller, visitor);
  checkBooks(teller, demo);
}

/** What a lost, refused or useless answer to a payment leads to, by fault. */
const onceMore = ["lost-answer", "rate-limited", "server-error", "html"] as const;

async function deskFaults(teller: Teller, visitor: Visitor): Promise<void> {
  for (const fault of onceMore) {
    teller.scene(`Cash desk, ${fault}`);
    const mark = await flick(visitor, "desk", fault);
    const { id } = await startSale(visitor);
    await struck(visitor, mark, "desk", fault);
    const attempt = await attemptAfter(visitor, mark);
    teller.claim(said(attempt), attempt.decision?.repeats === true);
    await visitor.post("/api/buyer/act", { act: "confirm", sale: id });
    await saleWith(visitor, "paid");
    teller.claim("the sale is paid once all the same", true);
    await clear(visitor);
  }
  teller.scene("Cash desk, slow");
  const mark = await flick(visitor, "desk", "slow");
  const { id } = await startSale(visitor);
  await struck(visitor, mark, "desk", "slow");
  const { event } = await visitor.line(
    mark,
    "response",
    ({ operation }) => operation === "payments.checkout",
  );
  // Only such lines were looked for.
  const { milliseconds, attempt } = event as ResponseLine;
  teller.claim(
    `the answer takes ${milliseconds} ms, and nothing is repeated`,
    attempt === 1 && milliseconds >= 600,
  );
  await visitor.post("/api/desk/cancel", { sale: id, customer: "not-confirmed" });
  await saleWith(visitor, "cancelled");
  await clear(visitor);
  await deskSilence(teller, visitor);
  await deskWebhooks(teller, visitor);
}

/** A fault that stays: repeats are used up, nobody knows, and nothing is done twice when it is over. */
async function deskSilence(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("Cash desk, lost-answer that stays on");
  await visitor.post("/api/faults/set", { scene: "desk", fault: "lost-answer", mode: "on" });
  await scan(visitor);
  await visitor.post("/api/desk/pay", { goods: [{ article: "5501", quantity: 1 }] });
  await saleWith(visitor, "cancelling", "unknown");
  await visitor.post("/api/faults/set", { scene: "desk", fault: "lost-answer", mode: "off" });
  const { cancelReason } = await saleWith(visitor, "cancelled");
  teller.claim(`once the provider is heard again, the sale is cancelled: ${cancelReason}`, true);
  await clear(visitor);
}

async function deskWebhooks(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("Cash desk, duplicate-webhook");
  const mark = await flick(visitor, "desk", "duplicate-webhook");
  const { id } = await startSale(visitor);
  await visitor.post("/api/buyer/act", { act: "confirm", sale: id });
  await struck(visitor, mark, "desk", "duplicate-webhook");
  await visitor.line(mark, "webhook", ({ result }) => result === "duplicate");
  teller.claim("the second of two equal postbacks is acknowledged and dropped", true);
  await saleWith(visitor, "paid");
  await clear(visitor);

  teller.scene("Cash desk, tampered-webhook");
  const from = await flick(visitor, "desk", "tampered-webhook");
  const { id: other } = await startSale(visitor);
  await visitor.post("/api/buyer/act", { act: "confirm", sale: other });
  await struck(visitor, from, "desk", "tampered-webhook");
  const { event } = await visitor.line(from, "webhook", ({ result }) => result === "refused");
  const message = event.kind === "webhook" ? event.message : "";
  teller.claim(`a forged postback that says paid is refused: ${message}`, true);
  const { status } = await saleWith(visitor, "processing", "paid");
  teller.claim("and pays nothing: the sale waits for the bank's own word", status === "processing");
  await saleWith(visitor, "paid");
  await clear(visitor);
}

async function shopFaults(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("Shop, lost-answer");
  const held = await holdBatch(visitor);
  const lost = await flick(visitor, "shop", "lost-answer");
  await visitor.post("/api/shop/cancel", { order: held.id });
  await struck(visitor, lost, "shop", "lost-answer");
  const attempt = await attemptAfter(visitor, lost);
  teller.claim(said(attempt), attempt.decision?.repeats === false);
  await visitor.line(lost, "outcome", ({ error }) => error?.outcome === "unknown");
  await shopWith(visitor, "cancelled");
  teller.claim("the outcome is unknown, the provider is asked, and the batch is known to be let go", true);

  for (const fault of ["server-error", "html"] as const) {
    teller.scene(`Shop, ${fault}`);
    const mark = await flick(visitor, "shop", fault);
    const { id } = await startPaying(visitor);
    await struck(visitor, mark, "shop", fault);
    const broken = await attemptAfter(visitor, mark);
    teller.claim(said(broken), broken.decision !== undefined);
    await shopWith(visitor, "paid", "declined");
    const { state } = await visitor.post("/api/shop/refresh", { order: id });
    teller.claim("in the end the order is paid once", state.shop.orders[0]?.status === "paid");
  }

  teller.scene("Shop, rate-limited");
  const mark = await flick(visitor, "shop", "rate-limited");
  await startPaying(visitor);
  await struck(visitor, mark, "shop", "rate-limited");
  await visitor.line(mark, "retry", ({ reason, wait }) => reason === "rate-limited" && wait >= 900);
  await shopWith(visitor, "paid");
  teller.claim("the call waits for the second that the reset header asks for, and goes through", true);

  teller.scene("Shop, rate-limited that stays on");
  await visitor.post("/api/faults/set", { scene: "shop", fault: "rate-limited", mode: "on" });
  await startPaying(visitor);
  const { reason } = await shopWith(visitor, "declined");
  teller.claim(`in the end it is given up, and nothing was done: ${reason?.text.en}`, reason !== undefined);
  await visitor.post("/api/faults/set", { scene: "shop", fault: "rate-limited", mode: "off" });

  teller.scene("Shop, slow");
  const slow = await flick(visitor, "shop", "slow");
  await startPaying(visitor);
  await struck(visitor, slow, "shop", "slow");
  await visitor.line(slow, "response", ({ milliseconds }) => milliseconds >= 600);
  await shopWith(visitor, "paid");
  teller.claim("a slow answer is waited for, and nothing is repeated", retries(visitor, slow) === 0);
  await webhookFaults(teller, visitor, "shop", () => startPaying(visitor));
}

async function startPaying(visitor: Visitor): Promise<{ readonly id: string }> {
  const card = {
    number: "5555555555554444",
    expires: "12/29",
    verification: "123",
    holder: "Taras Shevchenko",
  };
  const { state } = await visitor.post("/api/shop/pay", { kind: "single", way: "direct", card });
  const [order] = state.shop.orders;
  if (order === undefined) throw new Error("There is no order.");
  return order;
}

/** Webhooks that are signed or encrypted: a doubled one acts once, a tampered one not at all, and the genuine one comes again. */
async function webhookFaults(
  teller: Teller,
  visitor: Visitor,
  scene: "shop" | "checkout",
  pay: () => Promise<unknown>,
): Promise<void> {
  teller.scene(`${scene === "shop" ? "Shop" : "Checkout"}, duplicate-webhook`);
  const twice = await flick(visitor, scene, "duplicate-webhook");
  await pay();
  await struck(visitor, twice, scene, "duplicate-webhook");
  await visitor.line(twice, "webhook", ({ result }) => result === "duplicate");
  teller.claim("the second of two equal webhooks is acknowledged and dropped", true);

  teller.scene(`${scene === "shop" ? "Shop" : "Checkout"}, tampered-webhook`);
  const tampered = await flick(visitor, scene, "tampered-webhook");
  await pay();
  await struck(visitor, tampered, scene, "tampered-webhook");
  const { id, event } = await visitor.line(tampered, "webhook", ({ result }) => result === "refused");
  teller.claim(`it is refused: ${event.kind === "webhook" ? event.message : ""}`, true);
  await visitor.line(id, "webhook", ({ result }) => result === "verified");
  teller.claim("the provider was not acknowledged and sends the genuine one", true);
}

const retries = (visitor: Visitor, mark: number): number => visitor.lines(mark, "retry").length;

async function checkoutFaults(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("Checkout, lost-answer");
  const held = await authorize(visitor);
  const lost = await flick(visitor, "checkout", "lost-answer");
  await visitor.post("/api/checkout/capture", { order: held.id, minor: 4_500 });
  await struck(visitor, lost, "checkout", "lost-answer");
  const attempt = await attemptAfter(visitor, lost);
  teller.claim(said(attempt), attempt.decision?.repeats === false);
  const part = await checkoutWith(visitor, "part-paid");
  teller.claim("the capture is found by its own identifier, and booked once", part.charged.minor === 4_500);

  for (const fault of ["server-error", "html"] as const) {
    teller.scene(`Checkout, ${fault}`);
    const mark = await flick(visitor, "checkout", fault);
    await visitor.post("/api/checkout/pay", { market: "pl", method: "BLIK", blikCode: sampleBlikCode });
    await struck(visitor, mark, "checkout", fault);
    const broken = await attemptAfter(visitor, mark);
    teller.claim(said(broken), broken.decision?.repeats === false);
    const { reason, charged } = await checkoutWith(visitor, "declined");
    teller.claim(`the gateway is asked: ${reason?.text.en}`, charged.minor === 0);
  }

  teller.scene("Checkout, rate-limited");
  const mark = await flick(visitor, "checkout", "rate-limited");
  await visitor.post("/api/checkout/pay", { market: "pt", method: "MBWAY", phone: samplePhone });
  await struck(visitor, mark, "checkout", "rate-limited");
  await visitor.line(mark, "retry", ({ reason }) => reason === "rate-limited");
  await checkoutWith(visitor, "waiting");
  teller.claim("the purchase waits, goes through, and the buyer is asked", true);

  teller.scene("Checkout, lost-answer that stays on");
  const { id } = await authorize(visitor);
  await visitor.post("/api/faults/set", { scene: "checkout", fault: "lost-answer", mode: "on" });
  await visitor.post("/api/checkout/cancel", { order: id, minor: 4_500 });
  await visitor.post("/api/checkout/cancel", { order: id, minor: 4_500 });
  await visitor.post("/api/faults/set", { scene: "checkout", fault: "lost-answer", mode: "off" });
  const twice = await checkoutWith(visitor, "held");
  teller.claim("two cancellations without an answer are two, not three", twice.held.minor === 3_000);

  teller.scene("Checkout, slow");
  const slow = await flick(visitor, "checkout", "slow");
  await authorize(visitor);
  await struck(visitor, slow, "checkout", "slow");
  await visitor.line(slow, "response", ({ milliseconds }) => milliseconds >= 600);
  teller.claim("a slow answer is waited for, and nothing is repeated", retries(visitor, slow) === 0);
  await webhookFaults(teller, visitor, "checkout", () => authorize(visitor));
}
