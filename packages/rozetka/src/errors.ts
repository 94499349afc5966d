import type { CodeMeaning } from "@pay/core";
import { ErrorType, FiscalizationStatusCode, PayPartsResponseCode, ResponseCode } from "./generated/codes.js";

/**
 * Every response code that RozetkaPay documents, with its meaning and whether trying again can help. Those of payments come
 * first: orders in parts and alternative payments have most codes in common with them, and few of their own.
 */
export const rozetkaCodes: Readonly<Record<string, CodeMeaning>> = {
  ...PayPartsResponseCode,
  ...ResponseCode,
};

/** The documented response codes of payments, without those that only orders in parts have. */
export const paymentCodes: Readonly<Record<string, CodeMeaning>> = ResponseCode;

/** Every code of a fiscal receipt's state, with its meaning. */
export const fiscalizationCodes: Readonly<Record<string, CodeMeaning>> = FiscalizationStatusCode;

/** Every class of errors (`type` of an error's body), with its meaning. The code says more. */
export const rozetkaErrorTypes: Readonly<Record<string, CodeMeaning>> = ErrorType;

/** What a response code means; `undefined` for one that is not documented. */
export function explainRozetkaCode(code: string): CodeMeaning | undefined {
  return Object.hasOwn(rozetkaCodes, code) ? rozetkaCodes[code] : undefined;
}

/** What the code of a fiscal receipt's state means; `undefined` for one that is not documented. */
export function explainFiscalizationCode(code: number | string): CodeMeaning | undefined {
  return Object.hasOwn(fiscalizationCodes, code) ? fiscalizationCodes[code] : undefined;
}

/** What a class of errors means; `undefined` for one that is not documented. */
export function explainRozetkaErrorType(type: string): CodeMeaning | undefined {
  return Object.hasOwn(rozetkaErrorTypes, type) ? rozetkaErrorTypes[type] : undefined;
}
