import { type ExplainCode, readAnswer, requestIdOf } from "./answer/read.js";
import type { CredentialSource } from "./auth/credentials.js";
import { type Clock, systemClock } from "./clock.js";
import { InputError, type InputIssue } from "./errors/kinds.js";
import { checkShape } from "./input/check.js";
import { fillInput } from "./input/fill.js";
import { buildRequest, headerValue } from "./input/request.js";
import type { Operation, ProviderRules } from "./operation.js";
import { type PayCall, type PayResponse, payCall } from "./pay-call.js";
import type { Call, CallOptions, Next, Sender, TransportSettings, WireAnswer } from "./transport/call.js";
import { compose } from "./transport/compose.js";
import { type FetchFunction, fetchSender } from "./transport/fetch-sender.js";

/** Options that every provider's client takes. */
export interface ClientOptions {
  /** Milliseconds one attempt may take, the answer's body included. Default 30,000. */
  readonly timeout?: number;
  /** Milliseconds a whole call may take, waits and repeats included. Default 90,000. */
  readonly deadline?: number;
  /** How often a call may be sent in all, within what its operation permits. Default 3. */
  readonly maximumAttempts?: number;
  /** Largest answer that is read, in bytes. Default 16,777,216. */
  readonly maximumAnswerBytes?: number;
  /** A `fetch` of your own, for proxies and tests. Default: the platform's. */
  readonly fetch?: FetchFunction;
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
}

/** Makes the calls of one client. */
export interface Caller {
  /** Checks, sends and reads one call. */
  readonly call: (operation: Operation, input: unknown, options?: CallOptions) => PayCall<unknown>;
  /** Sends what is given as it is, through the same transport, and leaves the answer unread. */
  readonly send: (
    operation: Operation,
    request: {
      readonly url: string;
      readonly headers: Record<string, string>;
      readonly body: string | undefined;
    },
    options: CallOptions,
  ) => Promise<WireAnswer>;
  readonly baseUrl: string;
}

const noOptions: CallOptions = {};

/** Puts a client together: everything mutable in it belongs to this one. */
export function createCaller(settings: CallerSettings): Caller {
  const { options, rules, baseUrl } = settings;
  const clock = options.clock ?? systemClock;
  const send: Sender = fetchSender(options.fetch);
  const transport: TransportSettings = {
    rules,
    clock,
    random: options.random ?? Math.random,
    send,
    credentials: settings.credentials,
    timeout: options.timeout ?? 30_000,
    deadline: options.deadline ?? 90_000,
    maximumAttempts: options.maximumAttempts ?? 3,
    maximumAnswerBytes: options.maximumAnswerBytes ?? 16_777_216,
  };
  const next: Next = compose(transport);
  const fillSource = {
    clock,
    uuid: options.uuid ?? (() => crypto.randomUUID()),
    values: settings.values ?? {},
  };

  const makeCall = (
    operation: Operation,
    input: unknown,
    callOptions: CallOptions,
    request: {
      readonly url: string;
      readonly headers: Record<string, string>;
      readonly body: string | undefined;
    },
  ): Call => ({
    operation,
    input,
    options: callOptions,
    url: request.url,
    body: request.body,
    headers: request.headers,
    startedAt: clock.now(),
    attempts: [],
    deadlineAt: Number.POSITIVE_INFINITY,
    request: { method: operation.method, url: request.url, headers: {}, body: request.body },
    attemptSignal: neverAborted,
    sent: false,
    unsettled: false,
    secrets: new Set(),
  });

  const run = async (
    operation: Operation,
    input: unknown,
    callOptions: CallOptions,
  ): Promise<PayResponse<unknown>> => {
    const filled = fillInput(input, operation.fill, fillSource);
    const issues = checkShape(filled ?? {}, operation.input);
    checkOptions(callOptions, issues);
    if (issues.length > 0)
      throw new InputError({ provider: rules.provider, operation: operation.name, issues });
    const parts = buildRequest(operation, filled, rules.provider);
    const headers = { accept: "application/json", ...extraHeaders(callOptions), ...parts.headers };
    const call = makeCall(operation, filled, callOptions, {
      url: baseUrl + parts.path,
      headers,
      body: parts.body,
    });
    const answer = await next(call);
    const { value, outcome } = readAnswer(answer, call, transport, settings.explain);
    return {
      value,
      outcome,
      status: answer.status,
      headers: answer.headers,
      requestId: requestIdOf(answer, transport),
      attempts: call.attempts,
    };
  };

  return {
    baseUrl,
    call: (operation, input, callOptions = noOptions) => payCall(run(operation, input, callOptions)),
    send: (operation, request, callOptions) =>
      next(makeCall(operation, parsedBody(request.body), callOptions, request)),
  };
}

const neverAborted: AbortSignal = new AbortController().signal;

/** Headers of the caller's own, by lower-case name so that they cannot double ours. */
function extraHeaders(options: CallOptions): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of Object.keys(options.headers ?? {})) {
    const lower = name.toLowerCase();
    if (lower !== "authorization" && lower !== "content-type") result[lower] = options.headers?.[name] ?? "";
  }
  return result;
}

function checkOptions(options: CallOptions, issues: InputIssue[]): void {
  for (const name of ["timeout", "deadline", "maximumAttempts"] as const) {
    const value = options[name];
    if (value !== undefined && !(value > 0)) {
      issues.push({
        path: `options.${name}`,
        problem: "is not a positive number",
        allowed: "a positive number",
      });
    }
  }
  for (const name of Object.keys(options.headers ?? {})) {
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
      issues.push({
        path: `options.headers["${name}"]`,
        problem: "is not a header name",
        allowed: "letters, digits and hyphens",
      });
    }
    headerValue(options.headers?.[name], `options.headers["${name}"]`, issues);
  }
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
