import type { BrowserInfo, CardFields } from "../contract.ts";
import type { Input } from "./input.ts";

/**
 * Reads card data out of a request, for the provider's client and nobody else: it is not stored, not logged, and not part of
 * any error.
 */
export function readCard(input: Input): CardFields {
  return {
    number: input.text("number", /^[\d ]{12,24}$/).replaceAll(" ", ""),
    expires: input.text("expires", /^(0[1-9]|1[0-2])\/\d\d$/),
    verification: input.text("verification", /^\d{3,4}$/),
    holder: input.text("holder", /^[\p{L} .'-]{2,60}$/u),
  };
}

/** Month and year of an expiry such as `12/29`. */
export function expiryOf({ expires }: CardFields): { readonly month: number; readonly year: number } {
  const [month = "", year = ""] = expires.split("/");
  return { month: Number(month), year: 2000 + Number(year) };
}

/** What 3-D Secure wants to know of the browser. */
export function readBrowser(input: Input): BrowserInfo {
  return {
    language: input.text("language", /^[A-Za-z-]{2,12}$/),
    screenWidth: input.whole("screenWidth", 1, 100_000),
    screenHeight: input.whole("screenHeight", 1, 100_000),
    colorDepth: input.whole("colorDepth", 1, 64),
    timeZoneOffset: input.whole("timeZoneOffset", -1_000, 1_000),
    javaEnabled: input.flag("javaEnabled"),
  };
}
