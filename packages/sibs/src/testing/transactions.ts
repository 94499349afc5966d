import { encodeBase64 } from "@pay/core/webhooks";
import type { Context } from "./definition.js";
import type { SimulatedTransaction } from "./state.js";

/** What the maker of a transaction decides. The rest is the gateway's. */
export type NewTransaction = Pick<
  SimulatedTransaction,
  "kind" | "merchantTransactionId" | "terminalId" | "amount" | "currency" | "status"
> &
  Partial<Omit<SimulatedTransaction, "transactionID" | "createdAt" | "signature" | "money">> & {
    /** In hundredths. */
    readonly money?: Partial<SimulatedTransaction["money"]>;
  };

/** Registers a transaction under its own id and the merchant's. */
export function register(context: Context, made: NewTransaction): SimulatedTransaction {
  const { ids, clock, state, options } = context;
  const transactionID = `${options.product === "spg" ? "s2" : ids.alphanumeric(2)}${ids.alphanumeric(18)}`;
  const owner = JSON.stringify({ txId: transactionID, mc: 481525, tc: Number(made.terminalId) });
  const transaction: SimulatedTransaction = {
    expiresAt: undefined,
    methods: [],
    hasDevice: false,
    wantsToken: false,
    ...made,
    transactionID,
    createdAt: clock.now(),
    signature: [
      encodeBase64(new TextEncoder().encode(owner)),
      encodeBase64(ids.bytes(32)),
      encodeBase64(ids.bytes(48)),
    ].join("."),
    money: { held: 0, captured: 0, released: 0, refunded: 0, ...made.money },
  };
  state.transactions.set(transactionID, transaction);
  state.merchantIds.set(made.merchantTransactionId, transactionID);
  return transaction;
}

/** The transaction with an id, for actions. */
export function find(context: Context, transactionID: string): SimulatedTransaction {
  const transaction = context.state.transactions.get(transactionID);
  if (transaction === undefined) throw new Error(`There is no transaction ${transactionID}.`);
  return transaction;
}

/** Whether nothing more will happen to a transaction by itself. */
export const isFinal = ({ status }: SimulatedTransaction): boolean =>
  status !== "Pending" && status !== "Partial" && status !== "InProcessing";

/** Books the money of a purchase or authorization that succeeded. */
export function bookSuccess(transaction: SimulatedTransaction): void {
  transaction.status = "Success";
  transaction.statusCode = "000";
  transaction.statusDescription = "Success";
  if (transaction.paymentType === "AUTH" || transaction.paymentType === "MITR")
    transaction.money.held = transaction.amount;
  else transaction.money.captured = transaction.amount;
}

/** Ends a transaction without money. */
export function bookFailure(
  transaction: SimulatedTransaction,
  status: "Declined" | "Timeout" | "Error" | "Expired",
  code: string,
  description: string,
): void {
  transaction.status = status;
  transaction.statusCode = code;
  transaction.statusDescription = description;
}
