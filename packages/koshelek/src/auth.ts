import { basic, type CredentialSource, header, type SecretSource } from "@pay/core";

/** What proves to Koshelek Pay who is calling. */
export interface KoshelekCredentials {
  /** The partner's login for the API. */
  readonly login: string;
  /** The partner's password for the API. */
  readonly password: string;
  /**
   * The `token` header of checkout calls: a value, or a function that is asked anew for every attempt. It comes from the
   * provider's passcode library (`getToken()`) on the cash desk server. Calls that need it fail before sending without it.
   */
  readonly token?: SecretSource;
}

/** How each security scheme of the document is served. */
export function koshelekAuth(credentials: KoshelekCredentials): Record<string, CredentialSource> {
  const { login, password, token } = credentials;
  return {
    basic: basic(login, password),
    ...(token === undefined ? {} : { token: header("token", token) }),
  };
}
