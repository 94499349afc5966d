import type { ErrorResponse, ErrorType, ResponseCodeName } from "../types.js";
import type { Context } from "./provider.js";

/** A refusal as it is answered. */
export interface Refusal<Status extends number = 400> {
  readonly status: Status;
  readonly body: ErrorResponse;
}

/** Makes a refusal; its message is the code in words. */
export function refusal<Status extends number>(
  status: Status,
  code: ResponseCodeName,
  type: ErrorType,
  more: Pick<ErrorResponse, "param" | "payment_id" | "error_id" | "hint"> = {},
): Refusal<Status> {
  return { status, body: { code, message: inWords(code), type, ...more } };
}

/** Refuses with 400: what the request asks for cannot be done, or the member `param` is wrong. */
export function problem(context: Context, code: ResponseCodeName, param?: string): Refusal {
  const type = param === undefined ? "payment_error" : "invalid_request_error";
  const error_id = context.ids.uuid();
  return refusal(400, code, type, param === undefined ? { error_id } : { error_id, param });
}

/** Refuses with another status. */
export function problemWith<Status extends number>(
  context: Context,
  status: Status,
  code: ResponseCodeName,
): Refusal<Status> {
  const type = status >= 500 ? "api_error" : "payment_error";
  return refusal(status, code, type, { error_id: context.ids.uuid() });
}

/** A code as a sentence. */
export function inWords(code: string): string {
  const words = code.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A moment as the provider writes it. */
export const timestamp = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Address of the receipt of a payment or batch. */
export const receiptOf = (id: string): string => `https://receipt.rozetkapay.com/${id}`;
