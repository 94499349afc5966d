import {
  basic,
  type CallOptions,
  type CredentialSource,
  header,
  InputError,
  type SecretSource,
} from "@pay/core";

/** What proves to RozetkaPay who is calling, and for whom. */
export interface RozetkaCredentials {
  /** Login of the project, as the provider assigned it. */
  readonly login: string;
  /** Password of the project. The same password signs the callbacks. */
  readonly password: string;
  /**
   * Login of the child account that every call acts for (`X-ON-BEHALF-OF`), for a partner's core account. A call can name
   * another one. Default: the account of `login` itself.
   */
  readonly onBehalfOf?: string;
  /**
   * Personal access token (JWT) of the customer that every call is bound to (`X-CUSTOMER-AUTH`): a value, or a function that
   * is asked anew for every attempt. A call can bring another one. Default: none.
   */
  readonly customerAuth?: SecretSource;
}

/** Options of a single call. All are optional. */
export interface RozetkaCallOptions extends CallOptions {
  /** Login of the child account that this call acts for. Default: the client's `onBehalfOf`. A blank one is refused. */
  readonly onBehalfOf?: string;
  /** Access token of the customer that this call is bound to. Default: the client's `customerAuth`. A blank one is refused. */
  readonly customerAuth?: string;
  /**
   * Rozetka ID of the customer, a UUID, for calls about subscriptions. It takes the place of the customer's token. A blank
   * one is refused.
   *
   * @deprecated The provider takes it out of use for all calls but `subscriptions.gift`: send `customerAuth`.
   */
  readonly customerRid?: string;
  /** Language of the error texts of wallet calls, for instance `uk`. Default: the provider's. */
  readonly acceptLanguage?: string;
}

/** How each security scheme of the document is served. */
export function rozetkaAuth(credentials: RozetkaCredentials): Record<string, CredentialSource> {
  return {
    basic: basic(credentials.login, credentials.password),
    onBehalfOf: choosable("onBehalfOf", "X-ON-BEHALF-OF", credentials.onBehalfOf),
    customerAuth: choosable("customerAuth", "X-CUSTOMER-AUTH", credentials.customerAuth),
    customerRid: choosable("customerRid", "X-CUSTOMER-RID", undefined),
  };
}

/** What a call's own options become for the transport, which knows no languages. */
export function withLanguage(options: RozetkaCallOptions | undefined): RozetkaCallOptions | undefined {
  if (options?.acceptLanguage === undefined) return options;
  return { ...options, headers: { ...options.headers, "accept-language": options.acceptLanguage } };
}

/** A header whose value a call may choose; without one the scheme is not used. */
function choosable(
  option: "onBehalfOf" | "customerAuth" | "customerRid",
  name: string,
  standing: SecretSource | undefined,
): CredentialSource {
  return (options) => {
    const call = options as RozetkaCallOptions;
    const chosen = call[option];
    // A blank value would silently act for the core account, or for nobody.
    if (chosen !== undefined && chosen.trim() === "") {
      const issue = { path: `options.${option}`, problem: "is blank", allowed: "a value, or nothing" };
      throw new InputError({ provider: "rozetka", issues: [issue] });
    }
    // A call that names its customer by Rozetka ID is not about the customer of the client's token.
    const replaced = option === "customerAuth" && call.customerRid !== undefined;
    const value = chosen ?? (replaced ? undefined : standing);
    return value === undefined ? undefined : header(name, value)(options);
  };
}
