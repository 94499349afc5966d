import type { BarcodeCheck, PasscodeVerify } from "../auth.js";

/** A loyalty card as the app shows it. */
export interface SimulatedCard {
  /** Number of the loyalty card. */
  readonly cardNumber: string;
  /** The session that lets the customer pay; without one, the app is too old for Koshelek Pay. */
  readonly cardSession?: string;
}

/** The provider's passcode library, played by a test. */
export interface SimulatedPasscode extends PasscodeVerify {
  /**
   * The customer opens a card in the app.
   *
   * @returns What a scanner reads. It means nothing outside of this object: how the real one is composed is not published.
   */
  showCard(card: SimulatedCard): string;
  /** Time passes until the barcode's password is no longer valid. */
  expire(fullBarcode: string): void;
}

/** Makes a passcode library that knows the barcodes it has shown itself. */
export function createSimulatedPasscode(): SimulatedPasscode {
  const shown = new Map<string, SimulatedCard>();
  const expired = new Set<string>();
  let tokens = 0;
  return {
    showCard(card) {
      const fullBarcode = `SIMULATED-${shown.size + 1}`;
      shown.set(fullBarcode, card);
      return fullBarcode;
    },
    expire: (fullBarcode) => void expired.add(fullBarcode),
    verifyBarcode(fullBarcode): BarcodeCheck {
      const card = shown.get(fullBarcode);
      if (card === undefined || expired.has(fullBarcode)) {
        return { resultCode: "BARCODE_NOT_VALID", totpCodeValid: false };
      }
      const { cardNumber, cardSession } = card;
      if (cardSession === undefined) {
        return { resultCode: "CARDSESSION_NOT_AVAILABLE", totpCodeValid: true, cardNum: cardNumber };
      }
      return { resultCode: "CARDSESSION_AVAILABLE", totpCodeValid: true, cardNum: cardNumber, cardSession };
    },
    getToken: () => `simulated-token-${++tokens}`,
  };
}
