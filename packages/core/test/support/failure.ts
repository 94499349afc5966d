import { isPayError, type PayError } from "../../src/errors/pay-error.js";

/** The error a call ends with. */
export async function failureOf(call: PromiseLike<unknown>): Promise<PayError> {
  try {
    await call;
  } catch (error) {
    if (isPayError(error)) return error;
    throw error;
  }
  throw new Error("the call succeeded");
}
