import { createSibs, type SibsSettings } from "@pay/sibs";

/** An authorization of which a part is released. */
export async function authorizeAndRelease(credentials: SibsSettings): Promise<string> {
  // region authorization
  const sibs = createSibs({ product: "stargate", ...credentials }); // token, clientId, terminalId, environment

  const checkout = await sibs.payments.checkout({
    transaction: {
      description: "Order 1001",
      moto: false,
      paymentType: "AUTH", // hold only
      amount: { value: 120, currency: "PLN" }, // złotys
      paymentMethod: ["CARD"],
    },
  });

  // The signature of the checkout authorizes the purchase: hand the checkout over, there is nothing to copy.
  const held = await sibs.cards
    .purchase(checkout, {
      cardInfo: {
        PAN: "4761340000000035",
        secureCode: "536",
        validationDate: "2025-12-31T00:00:00.000Z",
        cardholderName: "Anna Kowalska",
        createToken: false,
      },
    })
    .withResponse();

  const released = await sibs.payments
    .cancel({
      transactionID: checkout.transactionID,
      transaction: {
        description: "One article less",
        amount: { value: 45, currency: "PLN" },
        originalTransaction: { id: checkout.transactionID, datetime: new Date().toISOString() },
      },
    })
    .withResponse();
  return `held: ${held.outcome}, released in part: ${released.outcome}`;
  // endregion
}
