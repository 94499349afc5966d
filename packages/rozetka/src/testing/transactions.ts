import type { ResponseCodeName } from "../types.js";
import type { Context } from "./provider.js";
import type { SimulatedTransaction } from "./state.js";

/** Begins a transaction. */
export function newTransaction<Method extends string>(
  { ids, clock }: Context,
  method: Method,
  amount: number,
  payload?: string,
): SimulatedTransaction<Method> {
  return {
    operationId: ids.uuid(),
    transactionId: ids.uuid(),
    method,
    amount,
    payload,
    createdAt: clock.now(),
    status: "init",
    code: "transaction_created",
  };
}

const successes: ReadonlySet<ResponseCodeName> = new Set([
  "transaction_successful",
  "cancel_successful",
  "refund_successful",
  "contract_was_signed_on_client_side",
]);

/** Ends a transaction; the code says whether it succeeded. */
export function settle({ clock }: Context, transaction: SimulatedTransaction, code: ResponseCodeName): void {
  transaction.status = successes.has(code) ? "success" : "failure";
  transaction.code = code;
  transaction.processedAt = clock.now();
}

/** Keeps a transaction open. */
export function suspend(transaction: SimulatedTransaction, code: ResponseCodeName): void {
  transaction.status = "pending";
  transaction.code = code;
}
