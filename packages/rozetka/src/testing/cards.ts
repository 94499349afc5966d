import type { CustomerPaymentMethod, ResponseCodeName, ResultPaymentMethod } from "../types.js";

/** How a test card behaves. */
export interface TestCard {
  /** Whether the payer has to pass the 3-D Secure check. */
  readonly threeDs: boolean;
  /** What the payer's bank says. */
  readonly result: "transaction_successful" | Exclude<ResponseCodeName, "transaction_successful">;
}

/**
 * The provider's test cards, by number; any expiry and any verification code go with them.
 *
 * Source: the provider's document, section on test cards.
 */
export const testCards: Readonly<Record<string, TestCard>> = {
  "4242424242424242": { threeDs: true, result: "transaction_successful" },
  "5454545454545454": { threeDs: true, result: "transaction_successful" },
  "4111111111111111": { threeDs: false, result: "transaction_successful" },
  "5555555555554444": { threeDs: false, result: "transaction_successful" },
  "4200000000000000": { threeDs: true, result: "rejected_by_bank" },
  "5105105105105100": { threeDs: true, result: "rejected_by_bank" },
  "4444333322221111": { threeDs: false, result: "rejected_by_bank" },
  "5100000020002000": { threeDs: false, result: "rejected_by_bank" },
  "4000000000000044": { threeDs: false, result: "insufficient_funds" },
};

/** The test card that succeeds without a check, which unknown tokens stand for. */
export const plainCard = "4111111111111111";

const prefix = "token-of-";

/** A card token, as the widget would give it for a test card. */
export function testCardToken(number: string): string {
  return prefix + number;
}

/** What is paid with: the card's number, and whether the merchant leaves the 3-D Secure check to the bank. */
export interface ChosenCard {
  readonly number: string;
  readonly kind: CustomerPaymentMethod["type"];
  readonly threeDs: boolean;
}

/** The card behind the payment data of a request; `undefined` for a saved card that nobody saved. */
export function chosenCard(
  method: CustomerPaymentMethod,
  saved: (optionId: string) => string | undefined,
): ChosenCard | undefined {
  const chosen = (number: string, wanted: boolean | undefined): ChosenCard => ({
    number,
    kind: method.type,
    threeDs: wanted !== false,
  });
  switch (method.type) {
    case "cc_token":
      return chosen(numberOf(method.cc_token.token), method.cc_token.use_3ds_flow);
    case "cc_number":
    case "card":
      return chosen(method.cc.number, method.cc.use_3ds_flow);
    case "wallet": {
      const number = saved(method.wallet.option_id);
      return number === undefined ? undefined : chosen(number, method.wallet.use_3ds_flow);
    }
    case "apple_pay": {
      const { apple_pay, decrypted_apple_pay: open } = method;
      if (open !== undefined) return chosen(open.application_primary_account_number, open.use_3ds_flow);
      return chosen(numberOf(apple_pay?.token ?? ""), apple_pay?.use_3ds_flow);
    }
    case "google_pay": {
      const { google_pay, decrypted_google_pay: open } = method;
      if (open !== undefined) return chosen(open.pan, open.use_3ds_flow);
      return chosen(numberOf(google_pay?.token ?? ""), google_pay?.use_3ds_flow);
    }
  }
}

/** The card behind a token. */
export const numberOf = (token: string): string =>
  token.startsWith(prefix) ? token.slice(prefix.length) : plainCard;

/** How a card behaves; numbers that are no test cards are not accepted. */
export function behaviourOf(card: ChosenCard): TestCard {
  const known = testCards[card.number];
  if (known === undefined) return { threeDs: false, result: "card_not_supported" };
  return { ...known, threeDs: known.threeDs && card.threeDs };
}

/** What was paid with, as answers show it. */
export function shownCard(card: ChosenCard): ResultPaymentMethod {
  const details = {
    token: testCardToken(card.number),
    mask: `${card.number.slice(0, 6)}******${card.number.slice(-4)}`,
    expires_at: "2099-12-31T00:00:00",
    payment_system: card.number.startsWith("4") ? "visa" : "mastercard",
    bank_short_name: "bank",
    bin_country: "UA",
    bin_alias_name: "TEST CARD",
  };
  if (card.kind === "apple_pay") return { type: "apple_pay", apple_pay: details };
  if (card.kind === "google_pay") return { type: "google_pay", google_pay: details };
  return { type: card.kind, cc_token: { ...details, saved_card: card.kind === "wallet" } };
}
