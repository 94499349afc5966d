import type {
  CashDesk,
  CustomerState,
  PaidPayment,
  PaymentSession,
  ScannedCard,
} from "../../src/cash-desk/index.js";

declare const desk: CashDesk;
declare const session: PaymentSession;
declare const card: ScannedCard;
declare const payment: PaidPayment;
declare const customer: CustomerState;

/** Case A: the old card session, so nothing can be handed over that was scanned. */
export async function afterConfirmation(): Promise<void> {
  const outcome = await session.cancel("confirmed");
  if (outcome.status !== "canceled") return;
  const rescan: false = outcome.next.rescan;
  void rescan;
  outcome.next.retry();
  // @ts-expect-error the card is not scanned again
  outcome.next.retry(card);
}

/** Case B: a new card session, so the retry cannot begin without a scan. */
export async function beforeConfirmation(): Promise<void> {
  const outcome = await session.cancel("not-confirmed");
  if (outcome.status !== "canceled") return;
  const rescan: true = outcome.next.rescan;
  void rescan;
  outcome.next.retry(card);
  // @ts-expect-error the card has to be scanned again
  outcome.next.retry();
  // @ts-expect-error text is not a scanned card
  outcome.next.retry("A1G97N");
  // @ts-expect-error what looks like a card was not scanned
  outcome.next.retry({ cardSession: "A1G97N", loyaltyId: "1" });
}

/** Where the case is not known, it has to be asked for first. */
export async function eitherCase(): Promise<void> {
  const outcome = await session.cancel(customer);
  if (outcome.status !== "canceled") return;
  // @ts-expect-error not before `rescan` was looked at
  outcome.next.retry();
  if (outcome.next.rescan) outcome.next.retry(card);
  else outcome.next.retry();
  const sale = await session.result;
  if (sale.status === "canceled") {
    // @ts-expect-error an automatic cancellation can be either, too
    sale.next.retry();
  }
  // @ts-expect-error only a cancelled sale can be retried
  void sale.next;
}

export function sales(): void {
  // @ts-expect-error a sale begins with a scan
  desk.pay({ invoice: { orderId: "1", totalAmount: 400, items: [] } });
  // @ts-expect-error nobody else confirms
  void session.cancel("maybe");
}

export async function refunds(): Promise<void> {
  await desk.refund(payment, "everything");
  await desk.refund(payment, [{ line: 0 }, { line: 1, quantity: 1, amount: 2_500 }]);
  // @ts-expect-error a part has an amount
  await desk.refund(payment, [{ line: 1, quantity: 1 }]);
  // @ts-expect-error a transaction number alone says nothing about the goods
  await desk.refund("transaction", "everything");
  const sale = await session.result;
  // @ts-expect-error only a paid sale can be refunded
  await desk.refund(sale.payment, "everything");
  if (sale.status === "paid") await desk.refund(sale.payment, "everything");
}
