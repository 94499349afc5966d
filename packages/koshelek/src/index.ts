/**
 * The client: one method for each call of Koshelek Pay.
 *
 * @packageDocumentation
 */

export * from "@pay/core/user";
export type { BarcodeCheck, KoshelekCredentials, PasscodeVerify } from "./auth.js";
export { createKoshelek, type Koshelek, type KoshelekEndpoint, type KoshelekOptions } from "./client.js";
export { type CancelDecline, explainCancelDecline, explainKoshelekCode, koshelekCodes } from "./errors.js";
export type * from "./types.js";
