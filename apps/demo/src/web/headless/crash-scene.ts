import type { Teller } from "../../terminal/teller.ts";
import type { ProcessLine, Scene } from "../contract.ts";
import type { Demo } from "../supervisor/demo.ts";
import { checkBooks } from "./books.ts";
import { authorize, browser, checkoutCard, orderWith as checkoutWith } from "./checkout-scene.ts";
import { clear, saleWith, scan, startSale } from "./desk-scene.ts";
import { holdBatch, shopCard, orderWith as shopWith } from "./shop-scene.ts";
import type { Visitor } from "./visitor.ts";

/** The server is killed in the middle of a call, in every scene, and its next run settles what was open. */
export async function playCrashes(teller: Teller, visitor: Visitor, demo: Demo): Promise<void> {
  await deskCrashes(teller, visitor);
  await shopCrashes(teller, visitor);
  await checkoutCrashes(teller, visitor);
  teller.scene("The timeline through all of it");
  const ids = visitor.timeline.map(({ id }) => id);
  teller.claim(
    `${ids.length} lines: none was lost, none came twice`,
    ids.every((id, index) => id === index + 1),
  );
  const { server } = await visitor.state();
  teller.claim(`the server was killed ${server.starts - 1} times, and is there`, server.starts > 10);
  checkBooks(teller, demo);
}

/** Kills the server between sending and hearing, and waits for its next run to settle what was open. */
async function crash(visitor: Visitor, scene: Scene, call: () => Promise<unknown>): Promise<number> {
  const { server } = await visitor.state();
  const mark = visitor.mark;
  await visitor.post("/api/faults/set", { scene, fault: "crash", mode: "once" });
  // The answer never comes; a sale that goes on by itself is answered before.
  await call().catch(() => undefined);
  await visitor.until(
    "the server's next run",
    (state) => state.server.starts > server.starts && !state.server.recovering,
  );
  const { event } = await visitor.line(mark, "process", ({ change }) => change === "stopped");
  const { pid, signal } = event as ProcessLine;
  if (pid !== server.pid || signal !== "SIGKILL") throw new Error(`Process ${pid} ended by ${signal}.`);
  await visitor.line(mark, "fault", ({ fault, change }) => fault === "crash" && change === "struck");
  await visitor.line(mark, "journal", ({ change }) => change === "taken-over");
  await visitor.line(mark, "process", ({ change }) => change === "recovered");
  return mark;
}

async function deskCrashes(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("The till dies while a payment is sent");
  await scan(visitor);
  await crash(visitor, "desk", () =>
    visitor.post("/api/desk/pay", { goods: [{ article: "5501", quantity: 1 }] }),
  );
  const sale = await saleWith(visitor, "cancelled");
  teller.claim(
    "killed for real; the next run finds the payment by its id and cancels it",
    sale.cancelReason === "interrupted" && sale.transactionId !== undefined,
  );
  await scan(visitor);
  await visitor.post("/api/desk/retry", { sale: sale.id });
  await saleWith(visitor, "waiting");
  await visitor.post("/api/buyer/act", { act: "confirm", sale: sale.id });
  await saleWith(visitor, "paid");
  teller.claim("with a new scan the sale goes on, and is paid once", true);
  await crash(visitor, "desk", () =>
    visitor.post("/api/desk/refund", { sale: sale.id, goods: "everything" }),
  );
  const { refunded, total, goods } = await saleWith(visitor, "refunded");
  teller.claim("a refund that was interrupted is followed to its end, once", refunded.minor === total.minor);
  teller.claim(
    "and what came back is known",
    goods.every(({ quantity, returned }) => returned === quantity),
  );
  await clear(visitor);
  const { id } = await startSale(visitor);
  await crash(visitor, "desk", () =>
    visitor.post("/api/desk/cancel", { sale: id, customer: "not-confirmed" }),
  );
  await saleWith(visitor, "cancelled");
  teller.claim("a cancellation that was interrupted is found done", true);
  await clear(visitor);
}

async function shopCrashes(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("The shop dies while a batch is held, charged and given back");
  await crash(visitor, "shop", () =>
    visitor.post("/api/shop/pay", { kind: "batch", way: "direct", card: shopCard("1111") }),
  );
  const { id, parts } = await shopWith(visitor, "held");
  teller.claim(
    "the next run asks, and finds both orders held",
    parts.every(({ held }) => held.minor > 0),
  );
  await crash(visitor, "shop", () => visitor.post("/api/shop/confirm", { order: id }));
  const paid = await shopWith(visitor, "paid");
  teller.claim(
    "and charged",
    paid.parts.every(({ held, charged }) => held.minor === 0 && charged.minor > 0),
  );
  const [kettle] = paid.parts;
  await crash(visitor, "shop", () => visitor.post("/api/shop/refund", { order: id, part: kettle?.id ?? "" }));
  const back = await shopWith(visitor, "part-refunded");
  teller.claim("and one given back, once", back.parts[0]?.refunded.minor === kettle?.amount.minor);
  const other = await holdBatch(visitor);
  await crash(visitor, "shop", () => visitor.post("/api/shop/cancel", { order: other.id }));
  await shopWith(visitor, "cancelled");
  teller.claim("a cancellation that is never sent twice is found done", true);
  await crash(visitor, "shop", () => visitor.post("/api/shop/pay", { kind: "single", way: "hosted" }));
  const { step } = await shopWith(visitor, "payer-needed");
  if (step === undefined) throw new Error("There is no page to go to.");
  await visitor.follow(step, ["card", "4111111111111111"]);
  await shopWith(visitor, "paid");
  teller.claim("the page whose address was lost is found again by the order's id, and paid on", true);
}

async function checkoutCrashes(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("The checkout dies while a card is charged");
  await crash(visitor, "checkout", () =>
    visitor.post("/api/checkout/pay", { market: "pl", method: "CARD", card: checkoutCard("0035"), browser }),
  );
  await checkoutWith(visitor, "held");
  teller.claim("the next run asks, and finds the money held", true);
  const { id, amount } = await authorize(visitor);
  await crash(visitor, "checkout", () => visitor.post("/api/checkout/capture", { order: id, minor: 4_500 }));
  const part = await checkoutWith(visitor, "part-paid");
  teller.claim("a capture is found by its own identifier, and booked once", part.charged.minor === 4_500);
  await crash(visitor, "checkout", () => visitor.post("/api/checkout/refund", { order: id, minor: 1_000 }));
  const back = await checkoutWith(visitor, "part-refunded");
  teller.claim("so is a refund", back.refunded.minor === 1_000 && back.held.minor === amount.minor - 4_500);
  await crash(visitor, "checkout", () =>
    visitor.post("/api/checkout/pay", { market: "pt", method: "REFERENCE" }),
  );
  const { reference } = await checkoutWith(visitor, "waiting");
  teller.claim("a reference that was lost with its answer is found again", reference !== undefined);
}
