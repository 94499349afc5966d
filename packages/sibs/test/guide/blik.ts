// region client
import { createSibs, explainCancelRefusal, waitForFinal } from "@pay/sibs";

const sibs = createSibs({
  product: "stargate",
  environment: "test",
  token: process.env["SIBS_TOKEN"] ?? "",
  clientId: process.env["SIBS_CLIENT_ID"] ?? "",
  terminalId: 24,
});
// endregion

/** A BLIK payment, from the checkout to its end. */
export async function payWithBlik(code: string): Promise<string> {
  // region pay
  const checkout = await sibs.payments.checkout({
    transaction: {
      description: "Order 1001",
      moto: false,
      paymentType: "PURS",
      amount: { value: 50.5, currency: "PLN" },
      paymentMethod: ["BLIK"],
    },
  });
  // The checkout carries the signature that authorizes the purchase, and the end of its session.
  await sibs.blik.purchase(checkout, { BLIKCode: code });
  const paid = await waitForFinal((options) => sibs.payments.status(checkout, options), {
    interval: 2_000,
    deadline: 60_000,
  });
  // endregion
  return `${checkout.transactionID} ${paid.final ? paid.outcome : "open"}`;
}

/** Cancels a payment, and says why not where it cannot be. */
export async function cancel(transactionID: string, value: number): Promise<string> {
  // region cancel
  const { transactionDateTime = new Date().toISOString() } = await sibs.payments.status({ transactionID });
  const cancellation = await sibs.payments
    .cancel({
      transactionID,
      transaction: {
        description: "The customer changed their mind",
        amount: { value, currency: "PLN" },
        originalTransaction: { id: transactionID, datetime: transactionDateTime },
      },
    })
    .withResponse();
  if (cancellation.outcome === "declined") {
    const payment = await sibs.payments.status({ transactionID });
    const refusal = explainCancelRefusal(cancellation.value, payment);
    return refusal?.reason === "already-final" ? "refund it instead" : "nothing to cancel";
  }
  // endregion
  return cancellation.outcome ?? "unknown";
}
