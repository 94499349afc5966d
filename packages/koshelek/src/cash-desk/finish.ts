import type { PaymentsCheckoutInput } from "../types.js";
import { planCancelCheck } from "./cancel-check.js";
import type { Desk } from "./desk.js";
import type { SaleIntent, SaleRecord } from "./entries.js";
import type { PaidPayment } from "./results.js";
import { about } from "./undo.js";
import type { Verdict } from "./verdict.js";
import type { Work } from "./work.js";

/**
 * Writes down how a sale ended and tells the screen. An unknown end leaves the entry open for recovery.
 *
 * @throws JournalError with reason `conflict` when somebody else has taken the entry on.
 */
export async function finish(desk: Desk, work: Work<SaleIntent>, verdict: Verdict): Promise<void> {
  const { transactionId, checkout } = work.data;
  const { totalAmount } = checkout.checkoutInvoice;
  const details = { ...about(work), transactionId, amount: totalAmount };
  if (verdict.is === "unknown") {
    await work.release(desk.settings.recoverAfter);
    desk.emit("unknown", details);
    return;
  }
  const code = "code" in verdict ? verdict.code : undefined;
  // Before the entry is closed, so that a crash in between cannot lose it.
  if (transactionId !== undefined && (verdict.is === "canceled" || verdict.is === "refused")) {
    await planCancelCheck(desk, { saleId: work.id, orderId: details.orderId, transactionId, totalAmount });
  }
  await work.close(recordOf(work.data, verdict));
  desk.emit(verdict.is, { ...details, code });
}

function recordOf(
  { checkout, transactionId }: SaleIntent,
  verdict: Exclude<Verdict, { is: "unknown" }>,
): SaleRecord {
  const { orderId, totalAmount, items } = checkout.checkoutInvoice;
  const code = "code" in verdict ? verdict.code : undefined;
  return {
    format: 1,
    what: "record",
    result: verdict.is,
    orderId,
    totalAmount,
    items,
    requestId: checkout.requestId ?? "",
    ...(transactionId === undefined ? {} : { transactionId }),
    ...(code === undefined ? {} : { code }),
    ...(verdict.is === "canceled" ? { reason: verdict.reason } : {}),
  };
}

/** The payment that a checkout has led to. */
export function paymentOf(transactionId: string, checkout: PaymentsCheckoutInput): PaidPayment {
  const { orderId, totalAmount, items } = checkout.checkoutInvoice;
  return { transactionId, orderId, totalAmount, items };
}
