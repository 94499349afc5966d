import { basic, type CredentialSource, header, type SecretSource } from "@pay/core";

/** What proves to Koshelek Pay who is calling. */
export interface KoshelekCredentials {
  /** The partner's login for the API. */
  readonly login: string;
  /** The partner's password for the API. */
  readonly password: string;
  /**
   * The `token` header of availability, checkout and refund calls: a value, or a function that is asked anew for every
   * attempt, such as {@link PasscodeVerify.getToken}. Calls that need it fail before sending without it.
   */
  readonly token?: SecretSource;
}

/**
 * The provider's passcode library (Passcode Verify), as this package needs it. The library is closed and is handed over by
 * the provider as an AAR, JAR, DLL or SO file for the cash desk server; how it computes anything is not published, and
 * nothing here tries to. Write an object with these two methods around the library after calling its `init` with the
 * agreed parameters. `createSimulatedPasscode()` of `@pay/koshelek/testing` stands in for it in tests.
 */
export interface PasscodeVerify {
  /**
   * The library's `barcodeVerify`: takes a scanned barcode apart and checks its one-time password.
   *
   * @param fullBarcode Prefix, card number, card session and password, as the scanner read them.
   */
  verifyBarcode(fullBarcode: string): BarcodeCheck | Promise<BarcodeCheck>;
  /** The library's `getToken`: the value of the `token` header. It describes the server's hardware: never log it. */
  getToken(): string | Promise<string>;
}

/** What the passcode library says about a barcode. */
export interface BarcodeCheck {
  /** `CARDSESSION_AVAILABLE`: the customer can pay with Koshelek Pay. The other values come with the library. */
  readonly resultCode: "CARDSESSION_AVAILABLE" | (string & {});
  /** Whether the one-time password in the barcode is valid. */
  readonly totpCodeValid: boolean;
  /** Number of the loyalty card. */
  readonly cardNum?: string;
  /** The card session for the checkout. Cards shown by old versions of the app have none. */
  readonly cardSession?: string;
}

/** How each security scheme of the document is served. */
export function koshelekAuth(credentials: KoshelekCredentials): Record<string, CredentialSource> {
  const { login, password, token } = credentials;
  return {
    basic: basic(login, password),
    ...(token === undefined ? {} : { token: header("token", token) }),
  };
}
