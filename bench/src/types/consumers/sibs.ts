import { createSibs } from "@pay/sibs";

const sibs = createSibs({
  product: "stargate",
  environment: "test",
  token: "token",
  clientId: "client",
  terminalId: 24,
});
const amount = { value: 50.5, currency: "PLN" };
const sale = { description: "Order", moto: false, paymentType: "PURS", amount } as const;

export async function run(): Promise<unknown[]> {
  // calls
  const a = await sibs.payments.checkout({ transaction: { ...sale, paymentMethod: ["BLIK"] } });
  const b: string = (await sibs.payments.status({ transactionID: "t" })).paymentStatus;
  const c = (await sibs.blik.purchase(a, { BLIKCode: "777001" })).paymentStatus;
  const d = (await sibs.cards.purchase(a, {}).withResponse()).outcome;
  const e: number = (await sibs.mbWay.purchaseInternational(a, { customerPhone: "351#9" }).withResponse())
    .status;
  const f = (
    await sibs.payments.checkout({
      customer: { customerInfo: { customerName: "A", customerPhone: "+48500123456" } },
      transaction: { ...sale, paymentMethod: ["CARD"] },
    })
  ).transactionSignature;
  const g = await sibs.quickTransfers.channels(a);
  const h = (await sibs.payments.status({ transactionID: "t" }, { timeout: 1_000 })).paymentMethod;
  const i = (
    await sibs.payments.cancel({
      transactionID: "t",
      transaction: {
        description: "One article less",
        amount,
        originalTransaction: { id: "t", datetime: "2026-01-01T00:00:00.000Z" },
      },
    })
  ).transactionID;
  const j = (
    await sibs.payments.refund({
      transactionID: "t",
      transaction: {
        description: "Back",
        amount,
        originalTransaction: { id: "t", datetime: "2026-01-01T00:00:00.000Z" },
      },
    })
  ).paymentStatus;
  return [a, b, c, d, e, f, g, h, i, j];
  // end
}
