import {
  AuthenticationError,
  bearer,
  type CallOptions,
  type CredentialSource,
  header,
  perCall,
  type SecretSource,
  type TokenSource,
  type TokenSourceOptions,
  tokenSource,
} from "@pay/core";

/** What proves to the gateway who is calling. */
export interface SibsCredentials {
  /**
   * The merchant's token, made in SIBS Backoffice for one terminal and one environment: a value, a function that is asked
   * anew for every attempt, or a token source such as {@link oauthTokens} for accounts whose token comes from an OAuth2 step.
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

/** Where a token comes from that is issued by an OAuth2 server. */
export interface OAuthOptions extends Omit<TokenSourceOptions, "key" | "request"> {
  /** The server's token endpoint. Must be https, except on loopback. */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the token is to be good for, where the server wants it named. */
  readonly scope?: string;
  /** A `fetch` of your own. Default: the platform's. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/**
 * A source of tokens by the client credentials grant (RFC 6749 section 4.4). A token is asked for when it is first needed,
 * shared by all calls, and replaced before it ends or when the gateway refuses it.
 *
 * @throws TypeError when the endpoint is not https.
 */
export function oauthTokens(options: OAuthOptions): TokenSource {
  const { url, clientId, clientSecret, scope, fetch: send = fetch, ...rest } = options;
  if (!isSecure(url)) throw new TypeError("sibs tokens: url is not an https address");
  const form = new URLSearchParams({ grant_type: "client_credentials" });
  if (scope !== undefined) form.set("scope", scope);
  // RFC 6749 section 2.3.1: both parts are form-encoded before they are joined.
  const login = [clientId, clientSecret].map((part) => new URLSearchParams([["", part]]).toString().slice(1));
  const authorization = `Basic ${btoa(login.join(":"))}`;
  return tokenSource({
    ...rest,
    key: `sibs ${url} ${clientId} ${scope ?? ""}`,
    request: async (signal) => {
      const response = await send(url, {
        method: "POST",
        headers: {
          authorization,
          accept: "application/json",
          "content-type": "application/x-www-form-urlencoded",
        },
        body: form.toString(),
        // Workers know no `error`; a redirection is not `ok`.
        redirect: "manual",
        signal,
      });
      // The body of a refusal may repeat what was sent, so it is not passed on.
      if (!response.ok) throw new Error(`the token endpoint answered with status ${response.status}`);
      const answer: unknown = await response.json().catch(() => undefined);
      const { access_token: value, expires_in: seconds } = (answer ?? {}) as Readonly<
        Record<string, unknown>
      >;
      if (typeof value !== "string" || value === "") throw new Error("the token endpoint answered no token");
      return typeof seconds === "number" ? { value, expiresIn: seconds * 1000 } : { value };
    },
  });
}

function isSecure(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === "https:" ||
    (protocol === "http:" && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname))
  );
}
