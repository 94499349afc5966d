import { createKoshelek, type PaymentsCheckoutInput } from "@pay/koshelek";

const koshelek = createKoshelek({ environment: "test", partner: "shop", login: "till", password: "secret" });
declare const sale: PaymentsCheckoutInput;

export async function run(): Promise<unknown[]> {
  // calls
  const a: string = (await koshelek.payments.checkout(sale)).transactionId;
  const b: string = (await koshelek.payments.status({ transactionId: a })).status;
  const c: string | undefined = (await koshelek.payments.status({ refTransactionId: a })).refTransactionId;
  const d = (await koshelek.payments.cancel({ transactionId: a, storeId: "s", terminalId: "t" })).refStatus;
  const e = await koshelek.payments.availabilityResult({ availabilityInfoId: "x" });
  const f: number = (await koshelek.payments.checkout(sale).withResponse()).status;
  const g = (await koshelek.payments.status({ transactionId: a }).withResponse()).outcome;
  const h = (await koshelek.payments.cancel({ transactionId: b, storeId: "s", terminalId: "t" })).status;
  const i = (await koshelek.payments.checkout(sale, { timeout: 1_000 })).slip;
  const j: string = (await koshelek.payments.status({ transactionId: a }, { throwOnDecline: true })).status;
  return [a, b, c, d, e, f, g, h, i, j];
  // end
}
