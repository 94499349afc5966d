import { createRozetka, isPayError } from "@pay/rozetka";

/** A batch that is held and let go. */
export async function holdAndRelease(baseUrl: string, cardToken: string): Promise<string> {
  // region batch
  const rozetka = createRozetka({ baseUrl, login: "shop", password: "shop-password" });

  const held = await rozetka.batchPayments
    .create({
      mode: "direct",
      batch_external_id: "batch-1",
      currency: "UAH",
      confirm: false, // hold first
      customer: {
        email: "buyer@example.com",
        payment_method: { type: "cc_token", cc_token: { token: cardToken } },
      },
      orders: [
        { api_key: "shop", external_id: "kettle", amount: 1299.5, description: "Чайник" }, // hryvnias
        { api_key: "shop", external_id: "tea", amount: 180, description: "Чай" },
      ],
    })
    .withResponse();
  // The bank may want the payer on a page of its own first.
  if (held.outcome === "action-required") return `send the payer to ${held.value.action?.value}`;

  try {
    const released = await rozetka.batchPayments.cancel({ batch_external_id: "batch-1" }).withResponse();
    return `${held.outcome}, then ${released.outcome}`;
  } catch (error) {
    // "unknown": no answer came, so the batch may be cancelled. It was not sent a second time.
    return isPayError(error) ? error.outcome : "not a payment error";
  }
  // endregion
}
