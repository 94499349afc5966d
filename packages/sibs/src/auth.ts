import {
  AuthenticationError,
  bearer,
  type CallOptions,
  type CredentialSource,
  header,
  perCall,
  type SecretSource,
} from "@pay/core";

/** What proves to the gateway who is calling. */
export interface SibsCredentials {
  /**
   * The merchant's token, made in SIBS Backoffice for one terminal and one environment: a value, or a function that is
   * asked anew for every attempt, such as one from `tokenSource` for accounts whose token comes from an OAuth2 step.
   */
  readonly token: SecretSource;
  /** The client id that was issued at onboarding; it goes with every call. */
  readonly clientId: string;
}

/** What a purchase adds to the options of a call. */
export interface SignedCallOptions extends CallOptions {
  /** The `transactionSignature` of the checkout. */
  readonly transactionSignature?: string;
}

/** How each security scheme of the document is served. */
export function sibsAuth(credentials: SibsCredentials): Record<string, CredentialSource> {
  const signature = perCall<SignedCallOptions>(
    "authorization",
    ({ transactionSignature }) => transactionSignature,
    "Digest ",
  );
  return {
    bearer: bearer(credentials.token),
    clientId: header("X-IBM-Client-Id", credentials.clientId),
    transaction: (options) => signature(options) ?? presented,
  };
}

/** Raw calls have no checkout to take the signature from: their own header carries it. */
const presented: ReturnType<CredentialSource> = (request, call) => {
  const value = request.headers["authorization"];
  if (value === undefined || !value.startsWith("Digest ")) {
    throw new AuthenticationError({
      code: "authentication",
      provider: "sibs",
      operation: call.operation.name,
      outcome: "not-sent",
      message: `sibs ${call.operation.name}: needs the header Authorization with Digest and the transactionSignature`,
      body: undefined,
    });
  }
  call.secrets.add(value.slice(7));
};
