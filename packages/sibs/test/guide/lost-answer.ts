import { isPayError, type Sibs } from "@pay/sibs";

/** Cancels, and finds out what became of it when the answer is lost. */
export async function cancelForSure(
  sibs: Sibs<"stargate">,
  input: Parameters<Sibs<"stargate">["payments"]["cancel"]>[0],
): Promise<string> {
  // region resolve
  try {
    await sibs.payments.cancel(input);
    return "answered";
  } catch (error) {
    if (!isPayError(error) || error.outcome !== "unknown") throw error;
    // Looked up by the cancellation's own merchantTransactionId; never sent again.
    const { status } = await sibs.resolve(error);
    return status;
  }
  // endregion
}
