// region client
import { createSibs } from "@pay/sibs";

const sibs = createSibs({
  product: "spg",
  environment: "test",
  token: process.env["SIBS_TOKEN"] ?? "",
  clientId: process.env["SIBS_CLIENT_ID"] ?? "",
  terminalId: 24,
});
// endregion

const transaction = {
  description: "Order 1001",
  moto: false,
  paymentType: "PURS" as const,
  amount: { value: 19.2, currency: "EUR" },
};

/** Asks for the approval of a payment in the MB WAY app. */
export async function askInApp(phone: string): Promise<string> {
  // region mb-way
  const checkout = await sibs.payments.checkout({
    transaction: { ...transaction, paymentMethod: ["MBWAY"] },
  });
  // The customer has four minutes to approve: show that time.
  await sibs.mbWay.purchase(checkout, { customerPhone: phone });
  // endregion
  return checkout.transactionID;
}

/** Makes a reference for a cash machine. */
export async function makeReference(): Promise<string> {
  // region reference
  const checkout = await sibs.payments.checkout({
    transaction: { ...transaction, paymentMethod: ["REFERENCE"] },
  });
  const { paymentReference } = await sibs.references.generate(checkout);
  // endregion
  return `${paymentReference?.entity} ${paymentReference?.reference}`;
}

/** Charges a mandate without asking the customer again. */
export async function chargeMandate(mandateId: string, customerName: string): Promise<string> {
  // region mandate
  const checkout = await sibs.payments.checkout({
    customer: { customerInfo: { customerName } },
    transaction: { ...transaction, paymentMethod: ["MANDATE", "MBWAY"] },
    mandate: { mandateId },
  });
  const charged = await sibs.mbWay.purchase(checkout, {
    mandate: { mandateCreation: false, useMBWAYMandate: true },
  });
  // endregion
  return charged.paymentStatus;
}

/** Asks a customer for a mandate. */
export async function askForMandate(phone: string, customerName: string): Promise<string> {
  const { transactionID, transactionId } = await sibs.mandates.create({
    mandate: { mandateType: "SUBSCRIPTION", aliasMBWAY: phone, customerName },
  });
  return transactionID ?? transactionId ?? "";
}
