import {
  type Caller,
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
import { type RozetkaCallOptions, type RozetkaCredentials, rozetkaAuth, withLanguage } from "./auth.js";
import { explainRozetkaCode } from "./errors.js";
import { type Resources, resources, rules } from "./generated/operations.js";
import type { paths } from "./generated/schema.js";

/** Where RozetkaPay is reached: one of its environments, or an address of your own. */
export type RozetkaEndpoint =
  | {
      /** `production` is api.rozetkapay.com, `test` the development environment api-epdev.rozetkapay.com. */
      readonly environment: "test" | "production";
      readonly baseUrl?: never;
    }
  | {
      readonly environment?: never;
      /** A base URL of your own, such as a simulator's. Must be https, except on loopback. */
      readonly baseUrl: string;
    };

/** Options of {@link createRozetka}. */
export type RozetkaOptions = ClientOptions & RozetkaCredentials & RozetkaEndpoint;

/** A client of RozetkaPay. Everything mutable in it (limits, connections) belongs to it alone. */
export interface Rozetka extends Resources<RozetkaCallOptions>, Resolver<Resources> {
  /** The typed openapi-fetch client on the same transport: paths as the provider writes them, answers left as they are. */
  readonly raw: Client<paths>;
}

/**
 * Makes a client of RozetkaPay.
 *
 * @throws InputError when an option is missing or wrong; nothing is sent.
 * @example
 * const rozetka = createRozetka({ environment: "production", login, password });
 * const { action } = await rozetka.batchPayments.create(cart);
 */
export function createRozetka(options: RozetkaOptions): Rozetka {
  const issues = [
    ...(["login", "password"] as const)
      .filter((name) => typeof options[name] !== "string" || options[name] === "")
      .map((path) => ({ path, problem: "is missing", allowed: "the value that the provider assigned" })),
    ...(["onBehalfOf", "customerAuth"] as const)
      .filter((name) => typeof options[name] === "string" && options[name].trim() === "")
      .map((path) => ({ path, problem: "is blank", allowed: "a value, or nothing" })),
  ];
  if (issues.length > 0) throw new InputError({ code: "configuration", provider: rules.provider, issues });
  const caller = createCaller({
    rules,
    baseUrl: resolveBaseUrl(rules, { environment: options.environment, baseUrl: options.baseUrl }),
    options,
    credentials: rozetkaAuth(options),
    explain: explainRozetkaCode,
    account: options.login,
    operations: resources,
  });
  const raw = connectRaw(caller, resources, (connection) => createRawClient<paths>(connection));
  const speaking: Caller = {
    ...caller,
    call: (operation, input, callOptions) => caller.call(operation, input, withLanguage(callOptions)),
  };
  return {
    ...createResources<Resources<RozetkaCallOptions>>(resources, speaking),
    ...createResolver<Resources>(caller),
    raw,
  };
}
