// region connect
import { createKoshelek, type Koshelek, type PasscodeVerify } from "@pay/koshelek";

/** `passcode` is your object around the provider's passcode library. */
export function connect(passcode: PasscodeVerify): Koshelek {
  return createKoshelek({
    environment: "test", // or "production"
    partner: "shop", // the partner segment that you were assigned
    login: "till",
    password: "till-password",
    token: () => passcode.getToken(), // asked anew for every attempt, never logged
  });
}

// endregion

// region pay
import {
  explainCancelDecline,
  explainKoshelekCode,
  type PaymentsCheckoutInput,
  type WaitOptions,
  waitForFinal,
} from "@pay/koshelek";

export async function payByHand(
  koshelek: Koshelek,
  sale: PaymentsCheckoutInput,
  options: WaitOptions = {},
): Promise<string> {
  const { transactionId } = await koshelek.payments.checkout(sale);
  const paid = await waitForFinal((call) => koshelek.payments.status({ transactionId }, call), {
    firstDelay: 250,
    interval: 250,
    deadline: 30_000,
    ...options,
  });
  if (paid.final && paid.outcome === "succeeded") return "paid";
  if (paid.final) return explainKoshelekCode(paid.value.errorCode ?? "", "decline")?.meaning ?? "declined";
  const { storeId, terminalId } = sale;
  const { value, outcome } = await koshelek.payments
    .cancel({ storeId, terminalId, transactionId })
    .withResponse();
  if (outcome === "succeeded") return "cancelled";
  // Declined when the bank was faster, and then the customer has paid. Otherwise it is not decided yet.
  return explainCancelDecline(value)?.meaning ?? "ask for the status of the cancellation";
}

// endregion

// region errors
import { isPayError } from "@pay/koshelek";

/** What may have happened to the money when a call throws. */
export async function whatHappened(call: PromiseLike<unknown>): Promise<string> {
  try {
    await call;
    return "answered";
  } catch (error) {
    if (!isPayError(error)) throw error;
    // "not-sent": nothing reached the provider. "refused": it said no. "unknown": find out before anything else.
    return `${error.code}: ${error.outcome}`;
  }
}

// endregion

// region receipt
import type { Invoice } from "@pay/koshelek";

export async function sendReceipt(
  koshelek: Koshelek,
  transactionId: string,
  invoice: Invoice,
): Promise<void> {
  const place = { storeId: "ac99f4c8-1a8e-4b60-8aeb-fe20220f1b99", terminalId: "till-1" };
  await koshelek.payments.receipt({ ...place, transactionId, invoice });
}
// endregion
