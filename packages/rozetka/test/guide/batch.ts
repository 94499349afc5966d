import { isPayError, type Rozetka } from "@pay/rozetka";

// region create
/** Registers two orders that are paid in one go and only held at first; the payer goes to the returned page. */
export async function startBatch(rozetka: Rozetka): Promise<string | undefined> {
  const batch = await rozetka.batchPayments.create({
    mode: "hosted",
    batch_external_id: "batch-1",
    currency: "UAH",
    confirm: false,
    callback_url: "https://your-shop.example/rozetkapay",
    orders: [
      { api_key: "shop", external_id: "order-1", amount: 100.5, description: "Kettle" },
      { api_key: "shop", external_id: "order-2", amount: 20, description: "Tea" },
    ],
  });
  return batch.action?.value;
}
// endregion

// region confirm
/** Charges the kettle in full; the tea stays held. */
export async function shipKettle(rozetka: Rozetka): Promise<boolean> {
  const { outcome } = await rozetka.batchPayments
    .confirm({
      batch_external_id: "batch-1",
      currency: "UAH",
      orders: [{ api_key: "shop", external_id: "order-1" }],
    })
    .withResponse();
  return outcome === "succeeded";
}

// endregion

// region cancel
/** Gives back what is still held. Says what is known when no answer came. */
export async function cancelBatch(rozetka: Rozetka): Promise<"cancelled" | "not-cancelled" | "look-first"> {
  try {
    const { outcome } = await rozetka.batchPayments.cancel({ batch_external_id: "batch-1" }).withResponse();
    return outcome === "succeeded" ? "cancelled" : "look-first";
  } catch (error) {
    if (!isPayError(error)) throw error;
    // An unknown outcome is no failure: ask payments.info for each order before anything else.
    return error.outcome === "unknown" ? "look-first" : "not-cancelled";
  }
}
// endregion
