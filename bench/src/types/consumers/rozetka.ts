import { createRozetka, type PaymentsCreateInput } from "@pay/rozetka";

const rozetka = createRozetka({ environment: "test", login: "shop", password: "secret" });
declare const sale: PaymentsCreateInput;

export async function run(): Promise<unknown[]> {
  // calls
  const a = await rozetka.payments.create(sale);
  const b = (await rozetka.payments.info({ external_id: "o" })).purchased;
  const c = (await rozetka.payments.refund({ external_id: "o", amount: 10, currency: "UAH" })).details;
  const d = (await rozetka.payments.cancel({ external_id: "o" }).withResponse()).outcome;
  const e = (await rozetka.batchPayments.cancel({ batch_external_id: "b" })).order_details;
  const f: number = (await rozetka.payments.create(sale).withResponse()).status;
  const g = (await rozetka.payments.confirm({ external_id: "o" })).is_success;
  const h = (await rozetka.subscriptions.get({ subscription_id: "s" })).id;
  const i = (await rozetka.payments.create(sale, { timeout: 1_000 })).details;
  const j = (await rozetka.payments.info({ external_id: "o" }, { onBehalfOf: "m" })).id;
  return [a, b, c, d, e, f, g, h, i, j];
  // end
}
