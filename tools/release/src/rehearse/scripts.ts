const payment = (
  baseUrl: string,
  order: string,
  sender?: string,
): string => `import { createRozetka } from "@pay/rozetka";
${sender === undefined ? "" : `import { ${sender} } from "@pay/rozetka/node";\n`}
async function pay() {
  const rozetka = createRozetka({ baseUrl: ${JSON.stringify(baseUrl)}, login: "shop", password: "shop-password"${sender === undefined ? "" : `, transport: ${sender}()`} });
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

/**
 * What a stranger writes first: a payment against the simulator. The same text runs everywhere; with the name of a sender, in Node
 * only.
 */
export const paymentScript = (baseUrl: string, order: string, sender?: string): string =>
  `${payment(baseUrl, order, sender)}\nconsole.log(await pay());\n`;

/** The same as a Worker. */
export const workerScript = (baseUrl: string, order: string): string =>
  `${payment(baseUrl, order)}\nexport default { fetch: async () => new Response(await pay()) };\n`;

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

/**
 * What makes sense in a page. The shop's server holds the credentials and stands between the page and the provider, so the
 * client talks to the page's own origin. The customer pays with a code, the page waits for the end, says what comes next and
 * shows the provider's form. Notifications are opened with the browser's own cryptography.
 */
export const pageScript = `import { createSibs, nextAction, renderPaymentForm, waitForFinal } from "@pay/sibs";
import { checkRuntime } from "./portable.mjs";

async function run() {
  const portable = await checkRuntime();
  const sibs = createSibs({
    product: "stargate",
    baseUrl: location.origin + "/gateway",
    token: "kept by the shop's server",
    clientId: "kept by the shop's server",
    terminalId: 24,
  });
  const checkout = await sibs.payments.checkout({
    transaction: {
      description: "Order 1001",
      moto: false,
      paymentType: "PURS",
      amount: { value: 50.5, currency: "PLN" },
      paymentMethod: ["BLIK"],
    },
  });
  const purchase = await sibs.blik.purchase(checkout, { BLIKCode: "777123" });
  const paid = await waitForFinal((options) => sibs.payments.status(checkout, options), {
    firstDelay: 100,
    interval: 200,
    deadline: 10_000,
  });
  const form = renderPaymentForm(checkout, {
    product: "stargate",
    environment: "test",
    language: "pl",
    redirectUrl: location.origin + "/thanks",
  });
  document.body.insertAdjacentHTML("beforeend", form.html);
  const shown = document.querySelector("form.paymentSPG");
  const whole = Object.entries(form.attributes).every(([name, value]) => shown.getAttribute(name) === value);
  return [
    "portable: " + portable,
    "next: " + nextAction(purchase).kind,
    "paid: " + (paid.final ? paid.outcome : "open"),
    "form: " + (whole ? "whole" : "broken"),
  ].join(", ");
}

run().then((seen) => { globalThis.seen = seen; }, (error) => { globalThis.seen = "failed: " + (error.stack ?? error); });
`;
