// region open
import type { Koshelek, PasscodeVerify } from "@pay/koshelek";
import { type CashDesk, createCashDesk, type Journal } from "@pay/koshelek/cash-desk";

export async function openCashDesk(
  koshelek: Koshelek,
  passcode: PasscodeVerify,
  journal: Journal, // such as sqliteJournal({ path: "/var/lib/till/journal.db" })
  show: (text: string) => void,
): Promise<CashDesk> {
  const desk = createCashDesk({
    koshelek,
    journal,
    passcode,
    storeId: "ac99f4c8-1a8e-4b60-8aeb-fe20220f1b99",
    terminalId: "till-1",
    onEvent: ({ text }) => show(text.ru), // or text.en
  });
  // Before the first sale: whatever the last run has left open.
  await desk.recover({ exclusive: true });
  return desk;
}

// endregion

// region sell
import type { PaymentSession, Sale, SaleResult } from "@pay/koshelek/cash-desk";

export async function sell(desk: CashDesk, sale: Sale, barcode: string): Promise<PaymentSession | string> {
  const scan = await desk.scan(barcode);
  return scan.payable ? desk.pay(sale, scan.card) : scan.reason; // "not-valid" or "no-card-session"
}

export function whatToDo(result: SaleResult): string {
  switch (result.status) {
    case "paid":
      return `print the receipt with slip ${result.slip?.id}`;
    case "declined":
    case "refused":
      return result.decline.text.ru;
    case "canceled":
      return result.next.rescan ? "scan the card again" : "retry with the same card";
    case "unavailable":
      return "take another means of payment";
    case "unknown":
      return "do not charge again: recovery will settle it";
  }
}

// endregion

// region cancel
import type { ScannedCard } from "@pay/koshelek/cash-desk";

/** The customer has confirmed in the app: the retry keeps the card session, and cannot be given another one. */
export async function cancelConfirmed(session: PaymentSession): Promise<PaymentSession | string> {
  const outcome = await session.cancel("confirmed");
  if (outcome.status === "canceled") return outcome.next.retry();
  return outcome.status === "declined" ? outcome.decline.meaning : "not known yet";
}

/** The customer has not confirmed: the retry begins with a new scan, and does not compile without one. */
export async function cancelUnconfirmed(
  session: PaymentSession,
  scanAgain: () => Promise<ScannedCard>,
): Promise<PaymentSession | string> {
  const outcome = await session.cancel("not-confirmed");
  if (outcome.status === "canceled") return outcome.next.retry(await scanAgain());
  return outcome.status === "declined" ? outcome.decline.meaning : "not known yet";
}

// endregion

// region refund
import type { PaidPayment } from "@pay/koshelek/cash-desk";

export async function giveBack(desk: CashDesk, payment: PaidPayment): Promise<string> {
  // One of two spoons. Goods that are weighed come back as a whole line: `{ line: 0 }`.
  const part = await desk.refund(payment, [{ line: 1, quantity: 1, amount: 2_500 }]);
  return part.status === "declined" ? part.decline.text.ru : part.status;
}

export async function giveEverythingBack(desk: CashDesk, payment: PaidPayment): Promise<string> {
  const outcome = await desk.refund(payment, "everything");
  return outcome.status;
}
// endregion

// region recover
/** Every minute or so, beside the sales. */
export async function keepTheBooks(desk: CashDesk, alert: (text: string) => void): Promise<void> {
  const { settled } = await desk.recover();
  for (const entry of settled) {
    if (entry.kind === "sale" && entry.status === "paid") alert(`order ${entry.orderId} was paid after all`);
  }
  for (const { entryId, note } of await desk.attention()) alert(`${entryId}: ${note}`);
}
// endregion
