// Generated from specs/sibs/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate sibs`.
//
// What the provider's codes mean.

import type { CodeMeaning } from "@pay/core";

/**
 * `000` when the call was handled, otherwise the reason why not. The provider's tables are longer than what
 * is published; treat unknown codes as opaque. The codes that are documented.
 */
export type StatusCodeName =
  | "999"
  | "000"
  | "E0101"
  | "E0119"
  | "E0500"
  | "E0506"
  | "E0507"
  | "T9999"
  | "01.106.0004"
  | "00.110.1601"
  | "10.106.0001"
  | "10.107.0001"
  | "10.107.0002"
  | "10.107.0003"
  | "12.110.1201"
  | "12.110.1202"
  | "12.110.1203"
  | "12.110.1204"
  | "12.110.1205"
  | "12.110.1206"
  | "12.110.1301"
  | "12.110.1302"
  | "12.110.1303"
  | "12.110.1304";

/**
 * `000` when the call was handled, otherwise the reason why not. The provider's tables are longer than what
 * is published; treat unknown codes as opaque. What each code means and whether trying again can help.
 */
export const StatusCode: Readonly<Record<StatusCodeName, CodeMeaning>> = {
  "999": { meaning: "An unexpected error at the provider.", kind: "provider", retry: "same" },
  "000": { meaning: "The call was handled; the payment status tells the rest.", kind: "information", retry: "never" },
  E0101: { meaning: "The request is invalid.", kind: "invalid", retry: "changed" },
  E0119: { meaning: "The operation was declined.", kind: "declined", retry: "new-payment" },
  E0500: { meaning: "The customer did not confirm in the MB WAY app in time.", kind: "declined", retry: "new-payment" },
  E0506: { meaning: "The phone is not registered in MB WAY.", kind: "declined", retry: "new-payment" },
  E0507: { meaning: "No such MB WAY authorised payment.", kind: "not-found", retry: "changed" },
  T9999: { meaning: "The gateway is temporarily out of service.", kind: "provider", retry: "same" },
  "01.106.0004": { meaning: "MB WAY declined the payment.", kind: "declined", retry: "new-payment" },
  "00.110.1601": { meaning: "The operation is unfinished, or the customer abandoned it.", kind: "information", retry: "never" },
  "10.106.0001": { meaning: "The customer refused in the MB WAY app.", kind: "declined", retry: "new-payment" },
  "10.107.0001": { meaning: "The payment entity of the reference is invalid.", kind: "invalid", retry: "changed" },
  "10.107.0002": { meaning: "The smallest amount of the reference is invalid.", kind: "invalid", retry: "changed" },
  "10.107.0003": { meaning: "The largest amount of the reference is invalid.", kind: "invalid", retry: "changed" },
  "12.110.1201": { meaning: "The checkout's amount, expiry, token, merchant or terminal is wrong.", kind: "invalid", retry: "changed" },
  "12.110.1202": { meaning: "A field of the checkout is missing or malformed.", kind: "invalid", retry: "changed" },
  "12.110.1203": { meaning: "The checkout failed inside the gateway.", kind: "provider", retry: "new-payment" },
  "12.110.1204": { meaning: "The checkout failed inside the gateway.", kind: "provider", retry: "new-payment" },
  "12.110.1205": { meaning: "The checkout failed inside the gateway.", kind: "provider", retry: "new-payment" },
  "12.110.1206": { meaning: "The checkout failed inside the gateway.", kind: "provider", retry: "new-payment" },
  "12.110.1301": { meaning: "The payment lacks its form context, signature, amount, expiry, token, merchant or terminal.", kind: "invalid", retry: "changed" },
  "12.110.1302": { meaning: "A field of the payment is missing or malformed.", kind: "invalid", retry: "changed" },
  "12.110.1303": { meaning: "The payment failed inside the gateway; ask for its status first.", kind: "provider", retry: "new-payment" },
  "12.110.1304": { meaning: "A field of the payment is missing or malformed.", kind: "invalid", retry: "changed" },
};
