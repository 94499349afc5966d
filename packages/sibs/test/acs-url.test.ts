import { expect, test } from "vitest";
import { createSibs, nextAction } from "../src/index.js";
import { createSibsSimulator, testCards } from "../src/testing/index.js";

test("the bank's pages are where the simulator is told that they are", async () => {
  const simulator = createSibsSimulator({ acsUrl: "http://localhost:8081/acs" });
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
  const checkout = await sibs.payments.checkout({
    transaction: {
      description: "Order 1",
      moto: false,
      paymentType: "AUTH",
      amount: { value: 10, currency: "PLN" },
      paymentMethod: ["CARD"],
    },
  });
  const { PAN = "", secureCode = "", validationDate = "" } = testCards["visaChallenge"] ?? {};
  const result = await sibs.cards.purchase(checkout, {
    cardInfo: { PAN, secureCode, validationDate, cardholderName: "Jane Smith" },
    info: { deviceInfo: { browserUserAgent: "a browser" } },
  });
  expect(nextAction(result)).toMatchObject({
    kind: "challenge",
    form: { url: "http://localhost:8081/acs/threeds_challenge" },
  });
});
