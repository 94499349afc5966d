import {
  type ClientOptions,
  connectRaw,
  createCaller,
  createResolver,
  createResources,
  InputError,
  type Resolver,
  resolveBaseUrl,
} from "@pay/core";
import createRawClient, { type Client } from "openapi-fetch";
import { type KoshelekCredentials, koshelekAuth } from "./auth.js";
import { explainKoshelekCode } from "./errors.js";
import { type Resources, resources, rules } from "./generated/operations.js";
import type { paths } from "./generated/schema.js";

/** Where Koshelek Pay is reached: an environment with the partner segment of its address, or an address of your own. */
export type KoshelekEndpoint =
  | {
      /** `test` is api-test.koshelek.app, `production` is api.koshelek.app. */
      readonly environment: "test" | "production";
      /** The partner segment of the base URL, assigned when the merchant was connected. */
      readonly partner: string;
      readonly baseUrl?: never;
    }
  | {
      readonly environment?: never;
      readonly partner?: never;
      /** A base URL of your own, the partner segment included, such as a simulator's. Must be https, except on loopback. */
      readonly baseUrl: string;
    };

/** Options of {@link createKoshelek}. */
export type KoshelekOptions = ClientOptions & KoshelekCredentials & KoshelekEndpoint;

/** A client of Koshelek Pay. Everything mutable in it (limits, connections) belongs to it alone. */
export interface Koshelek extends Resources, Resolver<Resources> {
  /** The typed openapi-fetch client on the same transport: paths as the provider writes them, answers left as they are. */
  readonly raw: Client<paths>;
}

/**
 * Makes a client of Koshelek Pay.
 *
 * @throws InputError when an option is missing or wrong; nothing is sent.
 * @example
 * const koshelek = createKoshelek({ environment: "test", partner: "shop", login, password, token: getToken });
 * const { transactionId } = await koshelek.payments.checkout(sale);
 */
export function createKoshelek(options: KoshelekOptions): Koshelek {
  const issues = (["login", "password"] as const)
    .filter((name) => typeof options[name] !== "string" || options[name] === "")
    .map((path) => ({ path, problem: "is missing", allowed: "the value that the provider assigned" }));
  if (issues.length > 0) throw new InputError({ code: "configuration", provider: rules.provider, issues });
  const caller = createCaller({
    rules,
    baseUrl: resolveBaseUrl(rules, {
      environment: options.environment,
      baseUrl: options.baseUrl,
      variables: { partner: options.partner ?? "" },
    }),
    options,
    credentials: koshelekAuth(options),
    explain: explainKoshelekCode,
    operations: resources,
  });
  const raw = connectRaw(caller, resources, (connection) => createRawClient<paths>(connection));
  return { ...createResources<Resources>(resources, caller), ...createResolver<Resources>(caller), raw };
}
