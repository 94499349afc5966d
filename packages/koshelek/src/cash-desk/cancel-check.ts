import { hasReason } from "@pay/core/journal";
import type { Slip } from "../types.js";
import type { Desk } from "./desk.js";
import { type CancelCheck, entryKinds } from "./entries.js";

type Cancelled = Omit<CancelCheck, "format" | "what">;

/** Sees to it that the provider is asked once more about a payment that was cancelled. */
export async function planCancelCheck(desk: Desk, cancelled: Cancelled): Promise<void> {
  const { journal, clock, cancelCheckAfter } = desk.settings;
  const at = clock.date();
  const data: CancelCheck = { format: 1, what: "check", ...cancelled };
  try {
    await journal.create({
      id: `${cancelled.saleId}/cancel-check`,
      kind: entryKinds.cancelCheck,
      subject: cancelled.transactionId,
      data,
      at,
      notBefore: at + cancelCheckAfter,
    });
  } catch (error) {
    // An earlier run came this far before it crashed.
    if (!hasReason(error, "exists")) desk.emit("journal-trouble", { entryId: cancelled.saleId });
  }
}

/** Money moved after all: tells the screen, and leaves an entry that only a person can close. Once for each payment. */
export async function raiseLateSuccess(desk: Desk, late: Cancelled, slip: Slip | undefined): Promise<void> {
  const { journal, clock } = desk.settings;
  const data: CancelCheck & { readonly slip?: Slip } = {
    format: 1,
    what: "check",
    ...late,
    ...(slip === undefined ? {} : { slip }),
  };
  const id = `${late.saleId}/late-success`;
  try {
    await journal.create({
      id,
      kind: entryKinds.reconciliation,
      status: "attention",
      subject: late.transactionId,
      data,
      at: clock.date(),
      note: "The payment was cancelled, but the provider reports it as paid: refund it, or hand the goods over.",
    });
  } catch (error) {
    if (hasReason(error, "exists")) return;
    desk.emit("journal-trouble", { entryId: id });
  }
  desk.emit("late-success", {
    entryId: id,
    orderId: late.orderId,
    transactionId: late.transactionId,
    amount: late.totalAmount,
  });
}
