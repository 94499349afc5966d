import { type CallOptions, UnexpectedAnswerError } from "@pay/core";
import type { StatusResult } from "../types.js";
import type { Desk } from "./desk.js";

/** What a status is asked for by: the payment, or the cancellation or refund. */
export type Transaction = { readonly transactionId: string } | { readonly refTransactionId: string };

/**
 * Asks for a status.
 *
 * @throws PayError as the call does, and for an answer that names another transaction than the one asked about: goods are handed
 *   over and payments cancelled by what it says, so it counts as none.
 */
export async function askStatus(
  { client }: Desk,
  transaction: Transaction,
  options: CallOptions = {},
): Promise<StatusResult> {
  const status = await client.payments.status(transaction, options);
  const [name, asked] = Object.entries(transaction)[0] ?? ["transactionId", ""];
  const told = name === "transactionId" ? status.transactionId : status.refTransactionId;
  // Absent in the answer to a question about an unknown transaction.
  if (typeof told !== "string" || told === "" || told.toLowerCase() === asked.toLowerCase()) return status;
  throw new UnexpectedAnswerError({
    code: "unexpected-answer",
    provider: "koshelek",
    operation: "payments.status",
    outcome: "not-sent",
    retryable: true,
    message: `koshelek payments.status: the answer is about another transaction than the one asked for by ${name}`,
  });
}
