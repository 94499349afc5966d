import { InputError } from "./errors/kinds.js";
import type { ProviderRules } from "./operation.js";

/** Which server to talk to. */
export interface BaseUrlChoice {
  /** One of the document's environments. Ignored when `baseUrl` is given. */
  readonly environment?: string | undefined;
  /** A base URL of your own, such as a simulator's. */
  readonly baseUrl?: string | undefined;
  /** Values for `{name}` in the environment's URL. */
  readonly variables?: Readonly<Record<string, string>>;
}

/**
 * The base URL without a trailing slash.
 *
 * @throws InputError for an unknown environment, and for a URL that is not https, unless its host is a loopback address.
 */
export function resolveBaseUrl(rules: ProviderRules, choice: BaseUrlChoice): string {
  const fail = (path: string, problem: string, allowed: string): never => {
    throw new InputError({
      code: "configuration",
      provider: rules.provider,
      issues: [{ path, problem, allowed }],
    });
  };
  let text = choice.baseUrl;
  if (text === undefined) {
    const environment = choice.environment ?? "";
    const template = Object.hasOwn(rules.servers, environment) ? rules.servers[environment] : undefined;
    const known = Object.keys(rules.servers).join(", ");
    if (template === undefined) return fail("environment", "is not known", `${known}, or a baseUrl instead`);
    text = template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
      const value = choice.variables?.[name];
      if (value === undefined || value === "")
        return fail(name, "is missing", "the value that the provider assigned");
      // Dots alone would lead to another path, and half of a surrogate pair has no form in a URL.
      if (/^\.\.?$|\p{Surrogate}/u.test(value))
        return fail(name, "cannot be part of a URL", "the value that the provider assigned");
      return encodeURIComponent(value);
    });
  }
  if (!URL.canParse(text)) return fail("baseUrl", "is not a URL", "an absolute https URL");
  const url = new URL(text);
  const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(loopback && url.protocol === "http:")) {
    fail("baseUrl", "is not safe", "https, or http on a loopback address");
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    fail("baseUrl", "holds more than an address", "scheme, host, port and path only");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}
