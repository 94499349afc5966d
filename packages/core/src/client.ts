import type { ExplainCode } from "./answer/explain.js";
import { apiError, declinedError } from "./answer/refusal.js";
import { requestIdOf } from "./answer/wire.js";
import type { CredentialSource } from "./auth/credentials.js";
import { type Clock, systemClock } from "./clock.js";
import { InputError, type InputIssue } from "./errors/kinds.js";
import { isPayError, type PayError } from "./errors/pay-error.js";
import { shownRequestId } from "./hooks/events.js";
import type { Hooks } from "./hooks/hooks.js";
import { callEvent, noHooks, notify } from "./hooks/notify.js";
import { checkShape } from "./input/check.js";
import { fillInput } from "./input/fill.js";
import { checkNumbers } from "./input/numbers.js";
import { buildRequest, headerValue, isHeaderName, isOwnHeader } from "./input/request.js";
import { sentInput } from "./input/sent.js";
import { type LimitOptions, resolveLimits } from "./limits/settings.js";
import type { Operation, ProviderRules } from "./operation.js";
import { type PayCall, type PayResponse, payCall } from "./pay-call.js";
import { callValue } from "./pointer.js";
import { collectSecrets } from "./redact.js";
import { type CallByName, lookUp } from "./resolve/look-up.js";
import { statusOf } from "./resolve/resolution.js";
import type {
  Call,
  CallOptions,
  Found,
  Next,
  Sender,
  TransportSettings,
  WireAnswer,
  WireRequest,
} from "./transport/call.js";
import { compose } from "./transport/compose.js";
import { secretsOf } from "./transport/failure.js";
import { type FetchFunction, fetchSender } from "./transport/fetch-sender.js";
import { RetryBudget } from "./transport/retry-budget.js";

/** Options that every provider's client takes. */
export interface ClientOptions extends LimitOptions {
  /** Milliseconds one attempt may take, the answer's body included; then it is repeated where that is harmless. Default 30,000. */
  readonly timeout?: number;
  /** Milliseconds a whole call may take, waits and repeats included. Default 90,000. */
  readonly deadline?: number;
  /** How often a call may be sent in all, within what its operation permits; 1 for no repeats. Default 3. */
  readonly maximumAttempts?: number;
  /** Largest answer that is read, in bytes. Default 16,777,216. */
  readonly maximumAnswerBytes?: number;
  /**
   * How many repeats all calls together may use up at once when nothing succeeds; each also needs the permission of its
   * operation. Ten answered attempts give one back, and so does a second. Default 100.
   */
  readonly retryBudget?: number;
  /** Told about every call of the client: for a log, a screen or a trace. */
  readonly hooks?: Hooks;
  /** A `fetch` of your own, for proxies and tests. Default: the platform's. */
  readonly fetch?: FetchFunction;
  /**
   * What sends requests instead of `fetch`, such as `dispatcherSender()` or `nodeSender()` of `@pay/core/node`. `fetch` is not
   * used then, so that interceptors of it, such as msw in tests, see nothing.
   */
  readonly transport?: Sender;
  /** Where time comes from. Default: the machine's clock. */
  readonly clock?: Clock;
  /** A number from 0 up to 1, for the jitter of waits. Default `Math.random`. */
  readonly random?: () => number;
  /** Makes request identifiers. Default: random UUIDs. */
  readonly uuid?: () => string;
}

/** What a provider's package passes in. */
export interface CallerSettings {
  readonly rules: ProviderRules;
  /** Already checked by `resolveBaseUrl`. */
  readonly baseUrl: string;
  readonly options: ClientOptions;
  readonly credentials: Readonly<Record<string, CredentialSource>>;
  /** Client options that operations may draw on. */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly explain: ExplainCode;
  /** Names the merchant's account where clients share a store of limits or tokens. Never a secret. */
  readonly account?: string;
  /** Every operation of the provider, for lookups and reversals. */
  readonly operations: ResourceRows;
}

/** What goes over the wire, credentials aside. */
interface RequestContent {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
}

/** A call that failed, with everything that is needed to make it again. Holds secrets: never shown. */
export interface FailedCall {
  readonly call: Call;
  /** On the clock. */
  readonly endedAt: number;
}

/** Makes the calls of one client. */
export interface Caller {
  /** Checks, sends and reads one call. */
  readonly call: (operation: Operation, input: unknown, options?: CallOptions) => PayCall<unknown>;
  /** Sends what is given as it is, through the same transport, and leaves the answer unread. */
  readonly send: (operation: Operation, request: RequestContent, options: CallOptions) => Promise<WireAnswer>;
  readonly baseUrl: string;
  readonly provider: string;
  readonly clock: Clock;
  /** Milliseconds a call may take unless it says otherwise. */
  readonly deadline: number;
  readonly operations: ReadonlyMap<string, Operation>;
  /** Makes a call of the operation with the given name. */
  readonly callByName: CallByName;
  /** Checks and completes an input, and builds the call without sending it. */
  readonly prepare: (operation: Operation, input: unknown, options: CallOptions) => Call;
  /** The call behind an error of this client. */
  readonly failed: (error: PayError) => FailedCall | undefined;
  /** Sends the very bytes of a call again. Only for calls that may be repeated at will or by their id. */
  readonly repeat: (call: Call, options: CallOptions) => Promise<PayResponse<unknown>>;
}

const noOptions: CallOptions = {};

/** Puts a client together: everything mutable in it belongs to this one. */
export function createCaller(settings: CallerSettings): Caller {
  const { options, rules, baseUrl } = settings;
  const provider = rules.provider;
  checkClientOptions(options, provider);
  const clock = options.clock ?? systemClock;
  const send: Sender = options.transport ?? fetchSender(options.fetch);
  const operations = new Map<string, Operation>();
  for (const methods of Object.values(settings.operations)) {
    for (const operation of Object.values(methods)) operations.set(operation.name, operation);
  }
  const transport: TransportSettings = {
    rules,
    clock,
    random: options.random ?? Math.random,
    send,
    account: `${provider} ${baseUrl} ${settings.account ?? ""}`,
    limits: resolveLimits(rules, options),
    credentials: settings.credentials,
    timeout: options.timeout ?? 30_000,
    deadline: options.deadline ?? 90_000,
    maximumAttempts: options.maximumAttempts ?? 3,
    maximumAnswerBytes: options.maximumAnswerBytes ?? 16_777_216,
    budget: new RetryBudget(options.retryBudget ?? 100, clock),
    explain: settings.explain,
    lookUp: async (call, lookup) => {
      const deadline = call.deadlineAt - clock.now();
      try {
        const origin = { operation: call.operation, input: sentInput(call), secrets: secretsOf(call).values };
        return (await lookUp(lookup, origin, callByName, { ...call.options, deadline })) ?? nothingFound;
      } catch {
        return nothingFound;
      }
    },
  };
  const next: Next = compose(transport);
  const failures = new WeakMap<PayError, FailedCall>();
  const fillSource = {
    clock,
    uuid: options.uuid ?? (() => crypto.randomUUID()),
    values: settings.values ?? {},
  };

  // Made with the first call: Workers forbid it where modules are loaded, and there clients are made.
  let idle: AbortSignal | undefined;
  const neverAborted = (): AbortSignal => {
    idle ??= new AbortController().signal;
    return idle;
  };

  const makeCall = (
    operation: Operation,
    input: unknown,
    callOptions: CallOptions,
    request: RequestContent,
    raw: boolean,
    hooks = listeners(options.hooks, callOptions.hooks),
  ): Call => ({
    operation,
    retryClass: effectiveClass(operation, input),
    raw,
    hooks,
    identity: hooks === noHooks ? unobserved : Object.freeze({}),
    input,
    parameters: request.parameters,
    // A caller that changes his options for the next call must not change on whose behalf this one is repeated.
    options: callOptions === noOptions ? noOptions : { ...callOptions },
    url: request.url,
    body: request.body,
    headers: request.headers,
    startedAt: clock.now(),
    begunAt: 0,
    attempts: [],
    deadlineAt: Number.POSITIVE_INFINITY,
    endsAt: Number.POSITIVE_INFINITY,
    request: nothingYet,
    attemptSignal: neverAborted(),
    permit: undefined,
    renew: undefined,
    sent: false,
    unsettled: false,
    value: undefined,
    outcome: undefined,
    found: undefined,
    waited: 0,
    secrets: new Set(),
  });

  const prepare = (operation: Operation, input: unknown, callOptions: CallOptions): Call => {
    const filled = fillInput(input, operation.fill, fillSource);
    const issues = checkShape(filled ?? {}, operation.input);
    if (callOptions !== noOptions) checkOptions(callOptions, issues);
    if (issues.length > 0) {
      const secrets = { values: new Set<string>(), pointers: [] };
      collectSecrets(filled, operation.sensitive?.input ?? [], secrets.values);
      throw new InputError({ provider, operation: operation.name, issues, secrets });
    }
    const common = { accept: "application/json" };
    if (callOptions.headers !== undefined) addHeaders(callOptions.headers, common);
    const { path, headers, body, parameters } = buildRequest(operation, filled, provider, common);
    return makeCall(
      operation,
      filled,
      callOptions,
      { url: baseUrl + path, headers, body, parameters },
      false,
    );
  };

  const perform = async <Result>(
    call: Call,
    finish: (answer: WireAnswer, call: Call) => Result,
  ): Promise<Result> => {
    let answer: WireAnswer | undefined;
    let error: PayError | undefined;
    try {
      answer = await next(call);
      return finish(answer, call);
    } catch (thrown) {
      if (isPayError(thrown)) {
        error = thrown;
        failures.set(error, { call, endedAt: clock.now() });
        if (call.found !== undefined) attachLookup(error, call, call.found);
      }
      throw thrown;
    } finally {
      if (call.hooks.length > 0) announceOutcome(call, answer, error);
    }
  };

  const announceOutcome = (call: Call, answer: WireAnswer | undefined, error: PayError | undefined): void =>
    notify(call, "outcome", () => ({
      ...callEvent(call, transport),
      outcome: error === undefined ? call.outcome : undefined,
      error,
      status: answer?.status ?? error?.status,
      get requestId() {
        return answer === undefined ? error?.requestId : shownRequestId(answer, call, transport);
      },
      attempts: call.attempts,
      duration: clock.now() - call.startedAt,
    }));

  const responseOf = (answer: WireAnswer, call: Call): PayResponse<unknown> => {
    if (answer.status >= 400) throw apiError(answer, call, transport);
    if (call.outcome === "declined" && call.options.throwOnDecline)
      throw declinedError(answer, call, transport);
    return {
      value: call.value,
      outcome: call.outcome,
      status: answer.status,
      headers: answer.headers,
      requestId: requestIdOf(answer, transport),
      attempts: call.attempts,
    };
  };

  const respond = (call: Call): Promise<PayResponse<unknown>> => perform(call, responseOf);

  const callByName: CallByName = (name, input, callOptions, secrets) => {
    const operation = operations.get(name);
    if (operation === undefined) return undefined;
    const call = prepare(operation, input, callOptions);
    for (const secret of secrets) call.secrets.add(secret);
    return respond(call);
  };

  return {
    baseUrl,
    provider,
    clock,
    deadline: transport.deadline,
    operations,
    callByName,
    prepare,
    failed: (error) => failures.get(error),
    call: (operation, input, callOptions = noOptions) => {
      let response: Promise<PayResponse<unknown>>;
      try {
        response = respond(prepare(operation, input, callOptions));
      } catch (failure) {
        // A wrong input is a rejection like any other failure.
        response = Promise.reject(failure);
      }
      return payCall(response);
    },
    send: (operation, request, callOptions) =>
      perform(makeCall(operation, parsedBody(request.body), callOptions, request, true), (answer) => answer),
    repeat: (call, callOptions) => {
      if (call.retryClass !== "safe" && call.retryClass !== "same-id")
        throw new TypeError(`${call.operation.name} must not be sent again`);
      const again = makeCall(call.operation, sentInput(call), callOptions, call, false);
      again.unsettled = true;
      for (const secret of call.secrets) again.secrets.add(secret);
      return respond(again);
    },
  };
}

const nothingFound: Found = { outcome: undefined, value: undefined };

/** Without the value that makes a repeat harmless, a repeat is not harmless. */
function effectiveClass({ retry }: Operation, input: unknown): Call["retryClass"] {
  if (retry.class !== "same-id" || retry.id === undefined) return retry.class;
  const id = callValue(retry.id, input);
  return id === undefined || id === null || id === "" ? "status-first" : "same-id";
}

function listeners(client: Hooks | undefined, call: Hooks | undefined): readonly Hooks[] {
  if (client === undefined && call === undefined) return noHooks;
  return [client, call].filter((hooks) => hooks !== undefined);
}

const unobserved = {};

/** Until an attempt begins there is nothing to send. */
const nothingYet: WireRequest = { method: "", url: "", headers: {}, body: undefined };

function attachLookup(error: PayError, call: Call, { outcome }: Found): void {
  const { lookup } = call.operation.retry;
  const value = {
    status: statusOf(outcome, lookup?.absent === "repeat"),
    ...(outcome === undefined ? {} : { outcome }),
    operation: lookup?.operation,
  };
  Object.defineProperty(error, "lookup", { value, enumerable: true });
}

/** Adds headers of the caller's own, by lower-case name so that they cannot double ours. */
function addHeaders(more: Readonly<Record<string, string>>, to: Record<string, string>): void {
  for (const name of Object.keys(more)) {
    const lower = name.toLowerCase();
    if (!isOwnHeader(lower)) to[lower] = more[name] ?? "";
  }
}

const callNumbers = { timeout: "positive", deadline: "positive", maximumAttempts: "positive" } as const;
const clientNumbers = { ...callNumbers, maximumAnswerBytes: "positive", retryBudget: 0 } as const;

function checkOptions(options: CallOptions, issues: InputIssue[]): void {
  checkNumbers(options, callNumbers, issues);
  if (options.signal !== undefined && typeof options.signal?.addEventListener !== "function") {
    issues.push({ path: "options.signal", problem: "is not a signal", allowed: "an AbortSignal" });
  }
  for (const name of Object.keys(options.headers ?? {})) {
    const path = `options.headers["${name}"]`;
    if (!isHeaderName(name)) {
      issues.push({ path, problem: "is not a header name", allowed: "letters, digits and hyphens" });
    }
    headerValue(options.headers?.[name], path, issues);
  }
}

function checkClientOptions(options: ClientOptions, provider: string): void {
  const issues: InputIssue[] = [];
  checkNumbers(options, clientNumbers, issues);
  if (issues.length > 0) throw new InputError({ code: "configuration", provider, issues });
}

function parsedBody(body: string | undefined): unknown {
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Rows of operations by resource and method, as `tools/generate` writes them. */
export type ResourceRows = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/**
 * Makes the named methods of a client. `Resources` is the generated interface of the same rows, which is what makes the
 * one cast here safe.
 */
export function createResources<Resources>(rows: ResourceRows, caller: Caller): Resources {
  const resources: Record<string, Record<string, unknown>> = {};
  for (const [resource, methods] of Object.entries(rows)) {
    const made: Record<string, unknown> = {};
    for (const [method, operation] of Object.entries(methods)) {
      made[method] =
        operation.input.type === "object" && Object.keys(operation.input.properties).length === 0
          ? (options?: CallOptions) => caller.call(operation, undefined, options)
          : (input: unknown, options?: CallOptions) => caller.call(operation, input, options);
    }
    resources[resource] = made;
  }
  return resources as Resources;
}
