// Changes things over a connection that was kept from an earlier call, whatever becomes of it.
import { createRozetka } from "@pay/rozetka";

const [baseUrl, ...names] = globalThis.Deno === undefined ? process.argv.slice(2) : globalThis.Deno.args;
// The name of what makes the sender; without one it is `fetch`.
const [sender] = names;
const transport = sender === undefined ? undefined : (await import("@pay/rozetka/node"))[sender]();

/** Says what became of a refund, a cancelled subscription and a changed one. */
async function outcomes() {
  const rozetka = createRozetka({ baseUrl, login: "shop", password: "p", ...(transport && { transport }) });
  const subscription_id = "2f0e0b4e-7a55-4c8f-9d0a-5d0f7a5f1c11";
  const payment_method = { type: "cc_token", cc_token: { token: "t" } };
  const calls = [
    () => rozetka.payments.refund({ external_id: "order-1", amount: 1, currency: "UAH" }),
    () => rozetka.subscriptions.cancel({ subscription_id, external_id: "user-7" }),
    () => rozetka.subscriptions.updatePaymentMethod({ subscription_id, payment_method }),
  ];
  const found = [];
  for (const call of calls) {
    await rozetka.payments.info({ external_id: "earlier" });
    // Until the connection is back among those that are kept.
    await new Promise((resolve) => setTimeout(resolve, 30));
    found.push(
      await call().then(
        () => "answered",
        ({ code, outcome }) => `${code} ${outcome}`,
      ),
    );
  }
  await transport?.close();
  return found;
}

console.log(JSON.stringify(await outcomes()));
