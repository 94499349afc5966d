import type { TokenSource } from "../tokens/source.js";
import type { Call, CallOptions, Credential, WireRequest } from "../transport/call.js";
import { encodeBase64 } from "../webhooks/base64.js";

/**
 * A secret, a function that fetches it anew for each attempt, or a token source, which keeps it as long as it is good:
 * when the provider answers 401, a call whose operation may be sent again is sent once more with a new token.
 */
export type SecretSource =
  | string
  | ((call: { readonly operation: string }) => string | Promise<string>)
  | Pick<TokenSource, "get" | "invalidate">;

/** How a security scheme is served: decides per call whether it can be used, and how. */
export type CredentialSource = (options: CallOptions) => Credential | undefined;

/** HTTP Basic (RFC 7617) with UTF-8 credentials. */
export function basic(login: string, password: string): CredentialSource {
  const value = `Basic ${encodeBase64(new TextEncoder().encode(`${login}:${password}`))}`;
  const encoded = value.slice(6);
  const credential: Credential = (request, call) => {
    call.secrets.add(password).add(encoded);
    request.headers["authorization"] = value;
  };
  return () => credential;
}

/** `Authorization: Bearer …` (RFC 6750). */
export function bearer(token: SecretSource): CredentialSource {
  return header("authorization", token, "Bearer ");
}

/** A secret in a header of its own. */
export function header(name: string, secret: SecretSource, prefix = ""): CredentialSource {
  const credential: Credential = (request, call) => {
    const value = obtain(secret, call);
    if (typeof value === "string") return apply(request, call, value);
    return Promise.resolve(value).then((resolved) => apply(request, call, resolved));
  };
  // In lower case like all others, so that a header of the caller's own cannot stand beside it.
  const lowerName = name.toLowerCase();
  let checked: string | undefined;
  const apply = (request: WireRequest, call: Call, value: string): void => {
    // The types say so, but a function without a type may give anything, and `undefined` makes a header of that name.
    if (typeof value !== "string") throw new TypeError(`the credential for the header ${name} is not a text`);
    call.secrets.add(value);
    if (typeof secret === "object") call.renew = () => secret.invalidate(value);
    if (value !== checked) {
      checkHeader(name, prefix + value);
      checked = value;
    }
    request.headers[lowerName] = prefix + value;
  };
  return () => credential;
}

function obtain(secret: SecretSource, call: Call): string | Promise<string> {
  if (typeof secret === "string") return secret;
  return typeof secret === "function" ? secret({ operation: call.operation.name }) : secret.get();
}

/**
 * A secret that belongs to one call, such as the signature of one transaction, read from the call's options. The scheme
 * cannot be used for calls that lack it.
 */
export function perCall<Options extends CallOptions>(
  name: string,
  select: (options: Options) => string | undefined,
  prefix = "",
): CredentialSource {
  return (options) => {
    // Which options a client's calls take is fixed by its own types; core only hands them through.
    const value = select(options as Options);
    if (value === undefined) return undefined;
    return header(name, value, prefix)(options);
  };
}

function checkHeader(name: string, value: string): void {
  if (value.trim() === "" || !/^[\t\x20-\x7e\xa0-\xff]*$/.test(value)) {
    throw new TypeError(
      `the credential for the header ${name} is blank or has characters a header cannot carry`,
    );
  }
}
