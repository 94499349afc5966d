// region simulator
import { createSibs } from "@pay/sibs";
import { createSibsSimulator, sibsLedger, testCards } from "@pay/sibs/testing";

/** A test of a shop, without an account and without a wait. */
export async function refusesAfterCapture(): Promise<string> {
  const simulator = createSibsSimulator({ product: "stargate" });
  const { token, clientId, terminalId } = simulator.options;
  const sibs = createSibs({
    product: "stargate",
    environment: "test",
    token,
    clientId,
    terminalId,
    fetch: simulator.fetch,
    clock: simulator.clock,
  });
  const amount = { value: 50, currency: "PLN" };
  const checkout = await sibs.payments.checkout({
    transaction: {
      description: "Order 1",
      moto: false,
      paymentType: "AUTH",
      amount,
      paymentMethod: ["CARD"],
    },
  });
  const { PAN = "", secureCode = "", validationDate = "" } = testCards["visa"] ?? {};
  await sibs.cards.purchase(checkout, {
    cardInfo: { PAN, secureCode, validationDate, cardholderName: "Jane Smith" },
  });
  const { transactionID } = checkout;
  await sibs.payments.capture({ transactionID, transaction: { description: "Shipped", amount } });
  await simulator.clock.advance(86_400_000);
  return JSON.stringify(Object.values(sibsLedger(simulator.state)));
}
// endregion
