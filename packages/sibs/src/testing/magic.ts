/** A card of the test environment. */
export interface TestCard {
  readonly PAN: string;
  readonly secureCode: string;
  /** As the purchase wants it. */
  readonly validationDate: string;
  /** Steps of 3-D Secure that the customer's browser is asked for, in their order. */
  readonly steps: readonly ("THREEDS_METHOD" | "THREEDS_CHALLENGE")[];
  /** Whether a purchase with it authenticates the customer, as later charges without the customer need. */
  readonly authenticates: boolean;
}

const challenge = ["THREEDS_CHALLENGE"] as const;

/**
 * The cards of the provider's page of test data. What the page calls a challenge is one step; the second Mastercard also has
 * the hidden step before it, so that both can be tried.
 *
 * Source: the provider's page of testing assets.
 */
export const testCards: Readonly<Record<string, TestCard>> = {
  visaChallenge: card("4176660000000100", "597", "2025-12-31", challenge),
  visa: card("4761340000000035", "536", "2025-12-31", undefined),
  mastercardChallenge: card("5185520050000010", "001", "2025-12-31", ["THREEDS_METHOD", ...challenge]),
  mastercardFrictionless: card("5204740000001002", "100", "2025-12-31", []),
  mastercard: card("5206361000001351", "536", "2025-12-31", undefined),
  cbVisaChallenge: card("4970417809609823", "914", "2023-03-31", challenge),
  cbMastercardChallenge: card("5134148655197817", "419", "2024-04-30", challenge),
  cbVisaFrictionless: card("4010056200000018", "123", "2025-01-31", []),
  cbMastercard: card("5137210000000018", "123", "2025-01-31", challenge),
  documented: card("5236410030000927", "776", "2026-05-26", undefined),
};

/** `steps` undefined: no 3-D Secure at all; empty: frictionless. */
function card(
  PAN: string,
  secureCode: string,
  expires: string,
  steps: TestCard["steps"] | undefined,
): TestCard {
  return {
    PAN,
    secureCode,
    validationDate: `${expires}T00:00:00.000Z`,
    steps: steps ?? [],
    authenticates: steps !== undefined,
  };
}

/** BLIK codes that begin with it are taken; all others are declined. Source: the provider's page of testing assets. */
export const blikPrefix = "777";

/** Phones that do not approve, with the reason that is given. Every other phone waits for `actions.confirm`. */
export const refusedPhones: Readonly<
  Record<string, { readonly code: string; readonly description: string }>
> = {
  "351#912345500": { code: "01.106.0004", description: "Issue with the Operation (declined)" },
  "351#912345506": { code: "E0506", description: "Phone not registered" },
};

/**
 * Amounts, in hundredths, that end a purchase otherwise than in success, by any method that ends at once. `InProcessing`
 * becomes `Success` after `processingDelay`.
 */
export const magicAmounts: Readonly<
  Record<
    number,
    {
      readonly status: "Declined" | "Timeout" | "Error" | "InProcessing";
      readonly code: string;
      readonly description: string;
    }
  >
> = {
  10001: { status: "Declined", code: "E0119", description: "Declined operation" },
  10002: { status: "Timeout", code: "00.110.1601", description: "Not completed in time" },
  10003: { status: "Error", code: "999", description: "Unexpected error" },
  10004: { status: "InProcessing", code: "000", description: "In processing" },
};

/** The bank that quick transfers of the test environment go to. Source: the provider's page on quick transfers. */
export const testGateway = "106";

/** The Multibanco entity of the simulated merchant. */
export const testEntity = "25100";
