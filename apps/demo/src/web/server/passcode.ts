import { randomInt } from "node:crypto";
import type { PasscodeVerify } from "@pay/koshelek";

/** The number of the customer's loyalty card. Personal data: it must not show anywhere. */
const loyaltyCard = "2200112233445";

/** What the customer's app shows for a card that is opened anew: every time with a new card session. */
export function newBarcode(): string {
  return `KP-${Array.from({ length: 10 }, () => randomInt(10)).join("")}`;
}

/**
 * In place of the provider's closed passcode library, which makes and checks what the app shows. A till wraps the real one in
 * an object like this.
 */
export const passcode: PasscodeVerify = {
  verifyBarcode(barcode) {
    const [, cardSession] = /^KP-(\d{10})$/.exec(barcode.trim()) ?? [];
    if (cardSession === undefined) return { resultCode: "BARCODE_NOT_VALID", totpCodeValid: false };
    return { resultCode: "CARDSESSION_AVAILABLE", totpCodeValid: true, cardNum: loyaltyCard, cardSession };
  },
  getToken: () => "passcode-of-this-moment",
};
