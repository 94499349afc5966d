import type { Teller } from "../../terminal/teller.ts";
import type { DemoState, DeskSale, Endpoints } from "../contract.ts";
import { Problematic, type Visitor } from "./visitor.ts";

const kettle = [{ article: "5501", quantity: 1 }];
const kettleAndSpoons = [...kettle, { article: "5502", quantity: 2 }];

/** Shows the card on the phone and scans it. */
export async function scan(visitor: Visitor): Promise<void> {
  const { state } = await visitor.post("/api/buyer/act", { act: "show-card" });
  await visitor.post("/api/desk/scan", { barcode: state.desk.phone?.barcode ?? "" });
}

/** Starts a sale with a card that was just scanned, and waits until the customer is asked. */
export async function startSale(visitor: Visitor, goods = kettle): Promise<DeskSale> {
  await scan(visitor);
  await visitor.post("/api/desk/pay", { goods });
  return saleWith(visitor, "waiting");
}

/** Waits until the sale at the desk has a status. */
export async function saleWith(
  visitor: Visitor,
  ...statuses: readonly DeskSale["status"][]
): Promise<DeskSale> {
  const wanted = (state: DemoState): boolean => statuses.some((status) => state.desk.sale?.status === status);
  const { desk } = await visitor.until(`a sale that is ${statuses.join(" or ")}`, wanted);
  if (desk.sale === undefined) throw new Error("There is no sale.");
  return desk.sale;
}

/** Clears the desk for the next customer. */
export async function clear(visitor: Visitor): Promise<void> {
  await visitor.until("a desk that can be cleared", ({ desk }) => desk.can.includes("next"));
  await visitor.post("/api/desk/next", {});
}

/** The cash desk, to the end of each of its stories. */
export async function playDesk(teller: Teller, visitor: Visitor): Promise<void> {
  await paid(teller, visitor);
  await canceledByItself(teller, visitor);
  await canceledAsConfirmed(teller, visitor);
  await canceledAsUnconfirmed(teller, visitor);
  await declined(teller, visitor);
  await refundedLater(teller, visitor);
}

async function paid(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("A sale is paid, a cancellation comes too late, and the goods come back");
  const sale = await startSale(visitor, kettleAndSpoons);
  await visitor.post("/api/buyer/act", { act: "confirm", sale: sale.id });
  const { id } = await saleWith(visitor, "paid");
  teller.claim("the customer confirms and the sale is paid", true);
  const { state } = await visitor.post("/api/desk/cancel", { sale: id, customer: "confirmed" });
  const reason = state.desk.sale?.cancelDecline?.reason;
  teller.claim(`a cancellation is declined: ${reason}`, reason === "already-accepted");
  await visitor.post("/api/desk/refund", { sale: id, goods: [{ line: 1, quantity: 1 }] });
  const part = await saleWith(visitor, "partly-refunded");
  teller.claim("one spoon comes back", part.refunded.minor === 2_500);
  await clear(visitor);
  await startAndPay(visitor);
  await visitor.post("/api/desk/refund", { sale: (await saleWith(visitor, "paid")).id, goods: "everything" });
  const all = await saleWith(visitor, "refunded");
  teller.claim("everything of another sale comes back", all.refunded.minor === all.total.minor);
  await clear(visitor);
}

async function startAndPay(visitor: Visitor): Promise<void> {
  const { id } = await startSale(visitor);
  await visitor.post("/api/buyer/act", { act: "confirm", sale: id });
  await saleWith(visitor, "paid");
}

async function canceledByItself(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("Nobody confirms: the cash desk cancels by itself");
  const { cancelsAt = 0 } = await startSale(visitor);
  teller.claim("the desk says when it will", cancelsAt > Date.now());
  const sale = await saleWith(visitor, "cancelled");
  teller.claim("it does, for want of a positive status", sale.cancelReason === "no-positive-status");
  await clear(visitor);
}

async function canceledAsConfirmed(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("The cashier cancels after the customer's confirmation");
  const { id, transactionId } = await startSale(visitor);
  await visitor.post("/api/buyer/act", { act: "confirm", sale: id });
  await saleWith(visitor, "processing");
  await visitor.post("/api/desk/cancel", { sale: id, customer: "confirmed" });
  const canceled = await saleWith(visitor, "cancelled");
  teller.claim("the retry wants the same card", canceled.retryWith === "same-card");
  await visitor.post("/api/desk/retry", { sale: id });
  const again = await saleWith(visitor, "waiting");
  teller.claim("without a scan a new payment begins", again.transactionId !== transactionId);
  await visitor.post("/api/buyer/act", { act: "confirm", sale: id });
  await saleWith(visitor, "paid");
  teller.claim("and is paid", true);
  await clear(visitor);
}

async function canceledAsUnconfirmed(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("The cashier cancels before it");
  const { id } = await startSale(visitor);
  await visitor.post("/api/desk/cancel", { sale: id, customer: "not-confirmed" });
  const canceled = await saleWith(visitor, "cancelled");
  teller.claim("the retry wants a new scan", canceled.retryWith === "new-scan" && canceled.can.length === 0);
  const refused = await visitor.post("/api/desk/retry", { sale: id }).catch((error: unknown) => error);
  teller.claim(
    "and does nothing without one",
    refused instanceof Problematic && refused.problem.code === "not-now",
  );
  await scan(visitor);
  await visitor.post("/api/desk/retry", { sale: id });
  await saleWith(visitor, "waiting");
  await visitor.post("/api/buyer/act", { act: "confirm", sale: id });
  await saleWith(visitor, "paid");
  teller.claim("with one it is paid", true);
  await clear(visitor);
}

async function declined(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("The customer declines on the phone");
  const { id } = await startSale(visitor);
  await visitor.post("/api/buyer/act", { act: "decline", sale: id });
  const { decline } = await saleWith(visitor, "declined");
  teller.claim(`the cashier reads why: ${decline?.text.en}`, decline?.text.ru !== undefined);
  await clear(visitor);
}

async function refundedLater(teller: Teller, visitor: Visitor): Promise<void> {
  teller.scene("Earlier sales come back from the list, in part and in full");
  const { id } = await startSale(visitor, kettleAndSpoons);
  await visitor.post("/api/buyer/act", { act: "confirm", sale: id });
  await saleWith(visitor, "paid");
  await clear(visitor);
  const { transactionId } = await startSale(visitor);
  const earlier = async (status: DeskSale["status"]): Promise<DeskSale> => {
    const isSo = (sale: DeskSale): boolean => sale.id === id && sale.status === status;
    const { desk } = await visitor.until(`an earlier sale that is ${status}`, (state) =>
      state.desk.earlier.some(isSo),
    );
    const [found] = desk.earlier.filter(isSo);
    if (found === undefined) throw new Error("The sale is not in the list.");
    return found;
  };
  const inList = await earlier("paid");
  teller.claim("what is off the desk can be refunded, and nothing else", inList.can.join() === "refund");
  const refused = async (goods: Endpoints["/api/desk/refund"]["input"]["goods"]): Promise<boolean> => {
    const error = await visitor.post("/api/desk/refund", { sale: id, goods }).catch((each: unknown) => each);
    return error instanceof Problematic && ["invalid", "not-now"].includes(error.problem.code);
  };
  await visitor.post("/api/desk/refund", { sale: id, goods: [{ line: 1, quantity: 2 }] });
  const part = await earlier("partly-refunded");
  teller.claim(
    "both spoons come back while another customer is at the desk",
    part.refunded.minor === 5_000 && part.goods[1]?.returned === 2,
  );
  teller.claim("a third spoon was never sold", await refused([{ line: 1, quantity: 1 }]));
  teller.claim(
    "nor does a line come back twice at once",
    await refused([
      { line: 0, quantity: 1 },
      { line: 0, quantity: 1 },
    ]),
  );
  await visitor.post("/api/desk/refund", { sale: id, goods: "everything" });
  const all = await earlier("refunded");
  teller.claim(
    "the rest is all that is left of it",
    all.refunded.minor === all.total.minor && all.can.length === 0,
  );
  teller.claim("and that was all", await refused("everything"));
  const { sale } = (await visitor.state()).desk;
  teller.claim("the sale at the desk is none the wiser", sale?.transactionId === transactionId);
  await visitor.post("/api/desk/cancel", { sale: sale?.id ?? "", customer: "not-confirmed" });
  await saleWith(visitor, "cancelled");
  await clear(visitor);
}
