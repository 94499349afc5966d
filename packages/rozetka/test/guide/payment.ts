// region client
import {
  createRozetka,
  isPayError,
  moneyOf,
  type Rozetka,
  type WaitOptions,
  waitForFinal,
} from "@pay/rozetka";

export function connect(): Rozetka {
  return createRozetka({
    environment: "production",
    login: process.env["ROZETKAPAY_LOGIN"] ?? "",
    password: process.env["ROZETKAPAY_PASSWORD"] ?? "",
  });
}
// endregion

// region create
/** Registers a payment of 100 hryvnias 50 kopecks and says where the payer pays it. */
export async function startPayment(rozetka: Rozetka): Promise<string | undefined> {
  const payment = await rozetka.payments.create({
    mode: "hosted",
    external_id: "order-12345",
    amount: 100.5,
    currency: "UAH",
    description: "Kettle",
    callback_url: "https://your-shop.example/rozetkapay",
    result_url: "https://your-shop.example/orders/12345",
  });
  return payment.action?.value;
}
// endregion

// region wait
/** What became of the payment, for a page that waits: the callback tells the same without asking. */
export async function outcomeOf(
  rozetka: Rozetka,
  options: WaitOptions = {},
): Promise<"paid" | "not-paid" | "still-open"> {
  const waited = await waitForFinal((call) => rozetka.payments.info({ external_id: "order-12345" }, call), {
    interval: 1_000,
    deadline: 30_000,
    ...options,
  });
  if (!waited.final) return "still-open";
  return waited.outcome === "succeeded" ? "paid" : "not-paid";
}
// endregion

// region two-steps
/** Holds the money; `confirm: false` is all it takes. */
export async function hold(rozetka: Rozetka): Promise<string | undefined> {
  const payment = await rozetka.payments.create({
    mode: "hosted",
    external_id: "order-12346",
    amount: 1000,
    currency: "UAH",
    confirm: false,
  });
  return payment.action?.value;
}

/** Charges what was shipped, gives the rest back, and says where the money is now, in kopecks. */
export async function ship(rozetka: Rozetka): Promise<{ held: number; charged: number }> {
  await rozetka.payments.confirm({ external_id: "order-12346", amount: 800 });
  // Named, so that it cannot be taken for the whole payment.
  await rozetka.payments.cancel({ external_id: "order-12346", amount: 200 });
  return moneyOf(await rozetka.payments.info({ external_id: "order-12346" }));
}
// endregion

// region refund
/** Gives money back. Without enough of it on the merchant's account the refund waits. */
export async function refund(rozetka: Rozetka): Promise<"refunded" | "waiting" | "refused"> {
  const order = { external_id: "order-12345" };
  const { outcome } = await rozetka.payments.refund({ ...order, amount: 20.5 }).withResponse();
  if (outcome === "succeeded") return "refunded";
  // payments.retryRefund pushes a waiting refund, payments.cancelRefund drops it; its end comes as a callback.
  return outcome === "pending" ? "waiting" : "refused";
}
// endregion

// region lost
/** Charges a saved card again; an answer that got lost is looked for before anything is sent a second time. */
export async function chargeAgain(rozetka: Rozetka, recurrentId: string): Promise<string> {
  try {
    const { outcome } = await rozetka.payments
      .createRecurrent({ recurrent_id: recurrentId, external_id: "order-12347", amount: 30 })
      .withResponse();
    return outcome ?? "unrecognized";
  } catch (error) {
    if (!isPayError(error) || error.outcome !== "unknown") throw error;
    const { status } = await rozetka.resolve(error);
    return status;
  }
}
// endregion
