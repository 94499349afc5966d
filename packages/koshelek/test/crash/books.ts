import type { Journal } from "@pay/core/journal";
import type { KoshelekState } from "../../src/testing/index.js";
import { koshelekLedger } from "../../src/testing/index.js";

/** Something a till has told its cashier. */
export interface Told {
  readonly orderId?: string;
  readonly sale?: string;
  readonly refund?: string;
  readonly amount?: number;
  readonly attention?: string;
  readonly reason?: string;
  readonly stuck?: boolean;
}

/** What a comparison has found. */
export interface Books {
  /** Sales in the journal. */
  readonly sales: number;
  readonly refunds: number;
  readonly problems: readonly string[];
}

/** What the journal keeps of a settled sale or refund, as far as money is concerned. */
interface Kept {
  readonly what: string;
  readonly result: string;
  readonly orderId: string;
  readonly transactionId?: string;
  readonly totalAmount?: number;
  readonly amount?: number;
}

/** Compares the journal with the provider's books, to the kopeck, and with what the cashiers were told. */
export async function compareBooks(
  journal: Journal,
  provider: { readonly state: KoshelekState; readonly failures: readonly { readonly message: string }[] },
  told: readonly Told[],
  failures: readonly string[],
): Promise<Books> {
  const problems = [...failures, ...provider.failures.map(({ message }) => message)];
  const entries = await journal.list({ limit: 1_000_000 });
  for (const { id, kind, status } of entries)
    if (status !== "closed") problems.push(`Entry ${id} (${kind}) is ${status}.`);
  const keptOf = (kind: string): Kept[] =>
    entries.filter((entry) => entry.kind === kind).map(({ data }) => data as Kept);
  const sales = keptOf("koshelek.sale");
  const refunds = keptOf("koshelek.refund");

  const known = new Set(sales.map(({ transactionId }) => transactionId));
  for (const { transactionId, status, taken } of provider.state.payments.values()) {
    if (["new", "pending", "refunding"].includes(status))
      problems.push(`Payment ${transactionId} is stuck at ${status}.`);
    if (!known.has(transactionId)) problems.push(`Payment ${transactionId} (taken: ${taken}) is forgotten.`);
  }

  const mine = new Map<string, { paid: number; refunded: number }>();
  const lineOf = (orderId: string): { paid: number; refunded: number } => {
    const line = mine.get(orderId) ?? { paid: 0, refunded: 0 };
    mine.set(orderId, line);
    return line;
  };
  for (const sale of sales) if (sale.result === "paid") lineOf(sale.orderId).paid += sale.totalAmount ?? 0;
  for (const refund of refunds)
    if (refund.result === "refunded") lineOf(refund.orderId).refunded += refund.amount ?? 0;
  const theirs = koshelekLedger(provider.state);
  for (const orderId of new Set([...mine.keys(), ...Object.keys(theirs)])) {
    const [own, other] = [lineOf(orderId), theirs[orderId] ?? { paid: 0, refunded: 0 }];
    if (own.paid !== other.paid || own.refunded !== other.refunded)
      problems.push(`Order ${orderId}: journal ${JSON.stringify(own)}, provider ${JSON.stringify(other)}.`);
  }

  for (const { orderId = "", sale, refund, amount = 0, attention, reason } of told) {
    const line = lineOf(orderId);
    if (attention !== undefined) problems.push(`Entry ${attention} was set aside: ${reason}`);
    if (sale === "paid" && line.paid === 0) problems.push(`Order ${orderId} was told to be paid and is not.`);
    if ((sale === "canceled" || sale === "declined" || sale === "refused") && line.paid !== 0)
      problems.push(`Order ${orderId} was told to be ${sale} and is paid.`);
    if (refund === "refunded" && line.refunded < amount)
      problems.push(`Order ${orderId} was told to be refunded and is not.`);
  }
  return { sales: sales.length, refunds: refunds.length, problems };
}
