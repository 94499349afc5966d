import {
  type Caller,
  type CallOptions,
  type ClientOptions,
  connectRaw,
  createCaller,
  createResolver,
  InputError,
  type InputIssue,
  type Operation,
  type PayCall,
  payCall,
  type Resolver,
  type ResourceRows,
  resolveBaseUrl,
} from "@pay/core";
import createRawClient, { type Client } from "openapi-fetch";
import { type SibsCredentials, type SignedCallOptions, sibsAuth } from "./auth.js";
import { explainSibsCode } from "./errors.js";
import { paymentsStatus, resources, rules } from "./generated/operations.js";
import type {
  CommonCalls,
  CommonPath,
  CommonResources,
  SpgV1Calls,
  SpgV1Path,
  SpgV1Resources,
  SpgV2Calls,
  SpgV2Path,
  SpgV2Resources,
  StargateCalls,
  StargatePath,
  StargateResources,
} from "./generated/profiles.js";
import type { paths } from "./generated/schema.js";
import { foreignParts, hasOperation, type SibsProfile } from "./products.js";
import type { Checkout } from "./types.js";

/** Which product is used, in which version of its API. */
export type SibsChoice = StargateChoice | SpgChoice | OldSpgChoice;

/** Stargate: Poland and other countries. */
export interface StargateChoice {
  readonly product: "stargate";
  /** Stargate has one version. */
  readonly version?: "v1";
}

/** SPG: Portugal. */
export interface SpgChoice {
  readonly product: "spg";
  /** Version of the API. Default `v2`. */
  readonly version?: "v2";
}

/** SPG, Portugal, in the version before the present one. */
export interface OldSpgChoice {
  readonly product: "spg";
  readonly version: "v1";
}

/** Where the gateway is reached: one of its environments, or an address of your own. */
export type SibsEndpoint =
  | {
      /** Tokens and client ids of one environment are not valid in the other. */
      readonly environment: "test" | "production";
      readonly baseUrl?: never;
    }
  | {
      readonly environment?: never;
      /**
       * A base URL of your own, up to what comes before `/payments`, such as a simulator's. Must be https, except on
       * loopback.
       */
      readonly baseUrl: string;
    };

/** What of {@link SibsOptions} does not depend on the product. */
export type SibsSettings = ClientOptions &
  SibsCredentials &
  SibsEndpoint & {
    /** The merchant's terminal, a number of at most ten digits. Calls that name another one use that. */
    readonly terminalId: number;
    /** Where orders are taken. Default `web`. */
    readonly channel?: string;
  };

/** Options of {@link createSibs}. */
export type SibsOptions = SibsSettings & SibsChoice;

interface Raw<Path extends keyof paths> {
  /**
   * The typed openapi-fetch client on the same transport: paths as the provider writes them, answers left as they are. Calls
   * that pay a checkout need the header `Authorization: Digest <transactionSignature>` from the caller.
   */
  readonly raw: Client<Pick<paths, Path>>;
}

/** A client of Stargate. Everything mutable in it (limits, connections) belongs to it alone. */
export interface StargateClient extends StargateResources, Resolver<StargateCalls>, Raw<StargatePath> {}

/** A client of SPG. Everything mutable in it (limits, connections) belongs to it alone. */
export interface SpgClient extends SpgV2Resources, Resolver<SpgV2Calls>, Raw<SpgV2Path> {}

/** A client of SPG in the version before the present one. Everything mutable in it belongs to it alone. */
export interface OldSpgClient extends SpgV1Resources, Resolver<SpgV1Calls>, Raw<SpgV1Path> {}

/** A client whose product is not known before the program runs: what all of them have. */
export interface CommonClient extends CommonResources, Resolver<CommonCalls>, Raw<CommonPath> {}

interface Clients {
  stargate: StargateClient;
  "spg-v1": OldSpgClient;
  "spg-v2": SpgClient;
}

/** A client of the gateway, with what its product and version has; without one, with what all of them have. */
export type Sibs<Profile extends SibsProfile = SibsProfile> = [SibsProfile] extends [Profile]
  ? CommonClient
  : Clients[Profile];

/**
 * Makes a client of the gateway. The product and version decide what it has.
 *
 * @throws InputError when an option is missing or wrong; nothing is sent.
 * @example
 * const sibs = createSibs({ product: "stargate", environment: "test", token, clientId, terminalId: 24 });
 * const checkout = await sibs.payments.checkout({ transaction });
 * await sibs.blik.purchase(checkout, { BLIKCode: "777001" });
 */
export function createSibs(options: SibsSettings & StargateChoice): StargateClient;
export function createSibs(options: SibsSettings & SpgChoice): SpgClient;
export function createSibs(options: SibsSettings & OldSpgChoice): OldSpgClient;
export function createSibs(options: SibsOptions): CommonClient;
export function createSibs(options: SibsOptions): unknown {
  const profile = profileOf(options);
  const issues = optionIssues(options, profile);
  if (profile === undefined || issues.length > 0) {
    throw new InputError({ code: "configuration", provider: rules.provider, issues });
  }
  const rows = rowsOf(profile);
  const caller = createCaller({
    rules,
    baseUrl: resolveBaseUrl(rules, {
      environment: `${profile.replace("spg-v2", "spg")}-${options.environment ?? ""}`,
      baseUrl: options.baseUrl,
    }),
    options,
    credentials: sibsAuth(options),
    values: { terminalId: options.terminalId, channel: options.channel ?? "web" },
    explain: explainSibsCode,
    account: String(options.terminalId),
    operations: rows,
  });
  const raw = connectRaw(caller, rows, (connection) => createRawClient<paths>(connection));
  return { ...methodsOf(profile, caller), ...createResolver(caller), raw };
}

function profileOf({ product, version }: SibsOptions): SibsProfile | undefined {
  if (product === "stargate") return version === undefined || version === "v1" ? "stargate" : undefined;
  if (product !== "spg") return undefined;
  if (version === undefined || version === "v2") return "spg-v2";
  return version === "v1" ? "spg-v1" : undefined;
}

function optionIssues(options: SibsOptions, profile: SibsProfile | undefined): InputIssue[] {
  const issues: InputIssue[] = [];
  if (profile === undefined) {
    issues.push({
      path: "product",
      problem: "is not known in that version",
      allowed: "stargate (v1), or spg (v1 or v2)",
    });
  }
  const { token, clientId, terminalId, environment, baseUrl } = options;
  if (token === "" || !["string", "function", "object"].includes(typeof token) || token === null) {
    issues.push({ path: "token", problem: "is missing", allowed: "the token from SIBS Backoffice" });
  }
  if (typeof clientId !== "string" || clientId === "") {
    issues.push({ path: "clientId", problem: "is missing", allowed: "the client id from onboarding" });
  }
  if (!Number.isInteger(terminalId) || terminalId < 1 || terminalId > 9_999_999_999) {
    issues.push({
      path: "terminalId",
      problem: "is not a terminal number",
      allowed: "a whole number from 1 to 9999999999",
    });
  }
  if (baseUrl === undefined && environment !== "test" && environment !== "production") {
    issues.push({
      path: "environment",
      problem: "is not known",
      allowed: "test, production, or a baseUrl instead",
    });
  }
  return issues;
}

/** The rows of the operations that a product and version has. */
function rowsOf(profile: SibsProfile): ResourceRows {
  const rows: Record<string, Record<string, Operation>> = {};
  for (const [resource, methods] of Object.entries<Readonly<Record<string, Operation>>>(resources)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (hasOperation(profile, operation.name)) rows[resource] = { ...rows[resource], [method]: operation };
    }
  }
  return rows;
}

/**
 * Every method of the document: one that the product lacks refuses at run time too, with a reason, for callers whom no
 * compiler warned.
 */
function methodsOf(profile: SibsProfile, caller: Caller): Record<string, Record<string, unknown>> {
  const made: Record<string, Record<string, unknown>> = {};
  for (const [resource, methods] of Object.entries<Readonly<Record<string, Operation>>>(resources)) {
    const own: Record<string, unknown> = {};
    for (const [method, operation] of Object.entries(methods)) {
      const isSigned = operation.security.some((schemes) => schemes.includes("transaction"));
      own[method] = (isSigned ? signedMethod : plainMethod)(operation, profile, caller);
    }
    made[resource] = own;
  }
  return made;
}

function plainMethod(operation: Operation, profile: SibsProfile, caller: Caller) {
  return (input?: unknown, options?: CallOptions): PayCall<unknown> => {
    const issues = foreignParts(profile, operation.name, input);
    if (issues.length > 0) return refused(operation, issues);
    return caller.call(operation, operation === paymentsStatus ? onlyTransaction(input) : input, options);
  };
}

/** The checkout stands in front: it names the transaction, and its signature authorizes the call. */
function signedMethod(operation: Operation, profile: SibsProfile, caller: Caller) {
  const isNamed = operation.pathParameters?.includes("transactionID") === true;
  return (checkout: unknown, input?: unknown, options?: CallOptions): PayCall<unknown> => {
    const issues = [
      ...foreignParts(profile, operation.name, input),
      ...checkoutIssues(checkout, input, caller),
    ];
    if (issues.length > 0) return refused(operation, issues);
    // The issues have told that both are texts.
    const { transactionID, transactionSignature } = checkout as Checkout;
    const signed: SignedCallOptions = { ...options, transactionSignature };
    return caller.call(operation, isNamed ? { ...asObject(input), transactionID } : input, signed);
  };
}

function refused(operation: Operation, issues: readonly InputIssue[]): PayCall<never> {
  return payCall(
    Promise.reject(new InputError({ provider: rules.provider, operation: operation.name, issues })),
  ) as PayCall<never>;
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** The status takes whatever names the payment, so that the answer of the checkout can be handed in whole. */
const onlyTransaction = (input: unknown): unknown => {
  const { transactionID } = asObject(input);
  return transactionID === undefined ? input : { transactionID };
};

/** A purchase of an expired session would only be refused, and the customer's code or approval would be spent on it. */
function checkoutIssues(checkout: unknown, input: unknown, caller: Caller): InputIssue[] {
  const { transactionID, transactionSignature, expiry } = asObject(checkout);
  const issues: InputIssue[] = [];
  for (const [name, value] of Object.entries({ transactionID, transactionSignature })) {
    if (typeof value === "string" && value !== "") continue;
    issues.push({
      path: `checkout.${name}`,
      problem: "is missing",
      allowed: "the answer of payments.checkout",
    });
  }
  // A step that the customer has finished belongs to a purchase that began in time: only the gateway can judge it.
  const isResumed = asObject(input)["actionProcessed"] !== undefined;
  const expiresAt = typeof expiry === "string" ? Date.parse(expiry.trim()) : Number.NaN;
  if (!isResumed && caller.clock.date() >= expiresAt) {
    issues.push({
      path: "checkout.expiry",
      problem: "has passed",
      allowed: "a checkout that is still open: start a new one",
    });
  }
  return issues;
}
