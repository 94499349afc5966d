/**
 * A loyalty card as it was just scanned. Only `scan` and a deliberate `new` make one, so that a retry that has to begin with
 * a scan cannot be given anything else.
 */
export class ScannedCard {
  /** The card session found in the barcode. */
  readonly cardSession: string;
  /** The customer's number in the loyalty programme. */
  readonly loyaltyId: string;
  /** Keeps objects that merely look like a scanned card from being taken for one. */
  readonly #scanned: true = true;

  constructor(card: { readonly cardSession: string; readonly loyaltyId: string }) {
    this.cardSession = card.cardSession;
    this.loyaltyId = card.loyaltyId;
  }

  /** Whether something is a scanned card of this copy of the package. */
  static is(value: unknown): value is ScannedCard {
    return typeof value === "object" && value !== null && #scanned in value && value.#scanned;
  }
}

/** What a scan brought. */
export type ScanResult =
  | { readonly payable: true; readonly card: ScannedCard }
  | {
      readonly payable: false;
      /**
       * `not-valid`: the barcode's password is wrong or too old, show the card again. `no-card-session`: the card serves
       * loyalty alone, take another means of payment.
       */
      readonly reason: "not-valid" | "no-card-session";
      /** The customer's number in the loyalty programme, where it is known. */
      readonly loyaltyId: string | undefined;
    };
