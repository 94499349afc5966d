import { createKoshelek, explainCancelDecline, waitForFinal } from "@pay/koshelek";

/** A sale that is cancelled when nobody confirms it. */
export async function sell(baseUrl: string, getToken: () => string): Promise<string> {
  // region sale
  const koshelek = createKoshelek({ baseUrl, login: "till", password: "till-password", token: getToken });
  const desk = { storeId: "ac99f4c8-1a8e-4b60-8aeb-fe20220f1b99", terminalId: "till-1" };

  const { transactionId } = await koshelek.payments.checkout({
    ...desk,
    cardSession: "A1G97N",
    checkoutInvoice: {
      orderId: "12345",
      totalAmount: 45_900, // kopecks
      items: [
        { name: "Чайник", article: "5501", price: 45_900, quantity: 1, totalAmount: 45_900, tax: "vat20" },
      ],
    },
    user: { loyaltyId: "2200112233445" },
    paymentMethods: [{ type: "SBP" }],
  });

  const paid = await waitForFinal((options) => koshelek.payments.status({ transactionId }, options), {
    firstDelay: 250,
    interval: 250,
    deadline: 1_000,
  });
  if (paid.final && paid.outcome === "succeeded") return "paid";

  const { value, outcome } = await koshelek.payments.cancel({ ...desk, transactionId }).withResponse();
  return outcome === "succeeded" ? "cancelled" : (explainCancelDecline(value)?.meaning ?? "not decided yet");
  // endregion
}
