/** What a stranger writes first: a payment against the simulator. The same text runs everywhere. */
export function paymentScript(baseUrl: string, order: string): string {
  return `import { createRozetka } from "@pay/rozetka";

export async function pay() {
  const rozetka = createRozetka({ baseUrl: ${JSON.stringify(baseUrl)}, login: "shop", password: "shop-password" });
  const { outcome } = await rozetka.payments.create({
    mode: "hosted",
    external_id: ${JSON.stringify(order)},
    amount: 100.5,
    currency: "UAH",
    description: "Kettle",
    callback_url: "https://shop.example/callback",
    result_url: "https://shop.example/thanks",
  }).withResponse();
  return "outcome " + outcome;
}
`;
}

/** The same with types, and with an error that must be one. */
export const typedScript = `import { createRozetka, isPayError, type Rozetka } from "@pay/rozetka";
import { createWebhooks } from "@pay/rozetka/webhooks";

export async function start(rozetka: Rozetka): Promise<string | undefined> {
  try {
    const payment = await rozetka.payments.create({
      mode: "hosted",
      external_id: "1",
      amount: 1,
      currency: "UAH",
      callback_url: "https://shop.example/callback",
      result_url: "https://shop.example/thanks",
    });
    return payment.action?.value;
  } catch (error) {
    return isPayError(error) ? error.code : undefined;
  }
}

// @ts-expect-error An amount is a number.
void createRozetka({ baseUrl: "", login: "", password: "" }).payments.create({ amount: "1" });
void createWebhooks;
`;
