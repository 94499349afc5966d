import type { Clock } from "./clock.js";
import { decodeRequest } from "./decoding.js";
import type {
  SimulatorContext,
  SimulatorDefinition,
  SimulatorOptions,
  SimulatorTypes,
} from "./definition.js";
import type { Spec, SpecLimit, SpecOperation } from "./document.js";
import { checkAnswer, encodeAnswer } from "./encoding.js";
import {
  type Exchange,
  plainHeaders,
  type RecordedAnswer,
  type RequestExchange,
  type WebhookExchange,
} from "./exchanges.js";
import { Faults, type RequestFault, refuseStatus } from "./faults.js";
import { fetchThrough } from "./fetch-door.js";
import { createIds, type Ids } from "./ids.js";
import { describeMismatch, type Match, type Matcher, type Mismatch } from "./matching.js";
import {
  type Answer,
  type Delivery,
  type EncodedAnswer,
  type IncomingRequest,
  noBytes,
  type ReceivedRequest,
  type Reply,
  textOf,
} from "./messages.js";
import { Outbox, type WebhookDelivery } from "./outbox.js";
import { type LimitUsage, RateLimits } from "./rate-limit.js";
import { listViolations, type SchemaValidator, type Violation } from "./validator.js";
import { createSender, payloadSchemas } from "./webhook-sender.js";

/** Something the simulator itself did wrong. A test asserts that there is none. */
export interface SimulatorFailure {
  /** The operation or webhook that went wrong. */
  readonly subject: string;
  /** For people. */
  readonly message: string;
  /** How an answer of the simulator departs from the document. */
  readonly violations: readonly Violation[];
  readonly cause?: unknown;
}

/** An answer that a test declared in place of the simulator's own. */
export interface CannedAnswer {
  readonly operation: string;
  readonly status: number;
  /** How often it was given. */
  readonly used: number;
  /** How often it will still be given. */
  readonly remaining: number;
}

/** The parts that all simulators of one definition share. */
export interface SharedParts {
  readonly spec: Spec;
  readonly matcher: Matcher;
  readonly validator: SchemaValidator;
}

/** The outgoing webhooks of a simulator. */
export interface SimulatorWebhooks {
  /** Every webhook since the start or the last reset, in the order in which they were queued. */
  readonly deliveries: readonly WebhookDelivery[];
  /** Attempts every waiting webhook now, whatever its schedule says. */
  flush(): Promise<void>;
  /** Sends a webhook once more, even when it was acknowledged. */
  resend(id: string): Promise<void>;
  /** Waits for the attempts that are under way. */
  settle(): Promise<void>;
}

/** The kit's own options, with the places of those that were not given. */
export type SimulatorSettings = {
  readonly [Name in "seed" | "basePath" | "deliver" | "faults" | "limits" | "keepExchanges"]:
    | SimulatorOptions[Name]
    | undefined;
};

interface MutableCannedAnswer {
  readonly operation: string;
  readonly status: number;
  readonly answer: EncodedAnswer;
  used: number;
  remaining: number;
}

interface Arrival {
  readonly exchange: RequestExchange;
  readonly request: ReceivedRequest;
}

const htmlPage =
  "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";

/** A running simulator: one provider, one state, any number of doors. */
export class Simulator<Types extends SimulatorTypes = SimulatorTypes, Time extends Clock = Clock> {
  /** The provider's name. */
  readonly name: string;
  readonly spec: Spec;
  readonly clock: Time;
  readonly options: Readonly<Types["options"]>;
  /** Path that all operations lie below; empty or starting with a slash. */
  readonly basePath: string;
  readonly faults: Faults;
  /** Every request received and every webhook sent, in order. */
  readonly exchanges: readonly Exchange[];
  /** What the simulator itself did wrong; a test asserts that it is empty. */
  readonly failures: readonly SimulatorFailure[];
  readonly webhooks: SimulatorWebhooks;
  /** Checks values against the document's schemas. */
  readonly validator: SchemaValidator;
  /** JSON pointers of the payload schemas of the webhooks, by name. */
  readonly webhookSchemas: ReadonlyMap<string, string>;
  /** Answers requests without a socket; can be given wherever a `fetch` is wanted. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

  readonly #definition: SimulatorDefinition<Types>;
  readonly #settings: SimulatorSettings;
  readonly #shared: SharedParts;
  readonly #exchanges: Exchange[] = [];
  readonly #failures: SimulatorFailure[] = [];
  readonly #outbox: Outbox;
  readonly #limits: RateLimits;
  readonly #timers = new Set<() => void>();
  readonly #listeners = new Set<(exchange: Exchange) => void>();
  #canned: MutableCannedAnswer[] = [];
  #count = 0;
  #ids: Ids;
  #context: SimulatorContext<Types>;
  #actions: Types["actions"];

  constructor(
    definition: SimulatorDefinition<Types>,
    shared: SharedParts,
    clock: Time,
    options: Types["options"],
    settings: SimulatorSettings,
  ) {
    this.#definition = definition;
    this.#shared = shared;
    this.#settings = settings;
    this.name = definition.name;
    this.spec = shared.spec;
    this.validator = shared.validator;
    this.webhookSchemas = payloadSchemas(definition, shared.spec);
    this.clock = clock;
    this.options = options;
    this.basePath = basePathOf(definition, shared.spec, options, settings);
    this.exchanges = this.#exchanges;
    this.failures = this.#failures;
    this.faults = new Faults(
      `${this.#seed}/faults`,
      shared.spec.operations.map(({ name }) => name),
      Object.keys(definition.webhooks),
    );
    this.#limits = new RateLimits(clock);
    this.#outbox = new Outbox({
      clock,
      faults: this.faults,
      deliver: settings.deliver ?? ((request) => globalThis.fetch(request)),
      record: (exchange) => this.#recordWebhook(exchange),
      onConcluded: (exchange) => this.#tell(exchange),
      onMistake: (webhook, error) => this.#fail(webhook, "The webhook could not be sealed", [], error),
    });
    this.webhooks = this.#outbox;
    this.fetch = (input, init) => fetchThrough(this, input, init);
    this.#ids = createIds(`${this.#seed}/ids`);
    this.#context = this.#createContext();
    this.#actions = definition.actions(this.#context);
    this.#addFirstFaults();
  }

  /** What the simulator remembers. Change it at will; the next request sees it. */
  get state(): Types["state"] {
    return this.#context.state;
  }

  /** Identifiers from the seed, the same row that handlers take theirs from. */
  get ids(): Ids {
    return this.#ids;
  }

  /** What can be made to happen from outside, such as the payer confirming. */
  get actions(): Types["actions"] {
    return this.#actions;
  }

  /** The requests that no operation takes. */
  get unhandled(): readonly RequestExchange[] {
    return this.#exchanges.filter(
      (exchange): exchange is RequestExchange =>
        exchange.direction === "received" && exchange.unhandled !== undefined,
    );
  }

  /** The answers that were declared with `answer`. */
  get cannedAnswers(): readonly CannedAnswer[] {
    return this.#canned;
  }

  /**
   * Declares an answer that is given in place of the operation's own, `times` times (default: once). Credentials and
   * request are checked as ever; the state does not change.
   *
   * @throws {Error} when the operation does not exist or the answer departs from the document.
   */
  answer(operation: string, answer: Answer, times = 1): CannedAnswer {
    const target = this.operation(operation);
    refuseStatus(answer.status);
    const encoded = encodeAnswer(answer, target);
    const violations = checkAnswer(encoded, target, this.validator, "canned");
    if (violations.length > 0) {
      throw new Error(
        `The answer declared for ${operation} departs from the document: ${listViolations(violations)}`,
      );
    }
    const canned: MutableCannedAnswer = {
      operation,
      status: answer.status,
      answer: encoded,
      used: 0,
      remaining: times,
    };
    this.#canned.push(canned);
    return canned;
  }

  /** @throws {Error} when no operation has the name. */
  operation(name: string): SpecOperation {
    const found = this.spec.operations.find((operation) => operation.name === name);
    if (found === undefined) {
      const names = this.spec.operations.map((operation) => operation.name).join(", ");
      throw new Error(`No operation is named "${name}"; ${this.name} has ${names}.`);
    }
    return found;
  }

  /** Why no operation takes a request, with the nearest one; `undefined` when there is one. */
  explain(method: string, url: string): string | undefined {
    const { pathname } = new URL(url);
    const path = this.#pathBelow(pathname);
    const match = this.#shared.matcher.find(method.toUpperCase(), path ?? "");
    if (path !== undefined && "operation" in match) return undefined;
    return this.#explainUnhandled(method.toUpperCase(), pathname, path, match);
  }

  /** Calls a listener when a request was answered or a webhook attempt made; returns what ends it. */
  observe(listener: (exchange: Exchange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Back to the start: state, ids, records, limits, faults, declared answers, timers and webhooks. Time goes on. */
  reset(): void {
    for (const cancel of [...this.#timers]) cancel();
    this.#outbox.reset();
    this.#limits.reset();
    this.#exchanges.length = 0;
    this.#failures.length = 0;
    this.#canned = [];
    this.#count = 0;
    this.faults.reset();
    this.#ids = createIds(`${this.#seed}/ids`);
    this.#context = this.#createContext();
    this.#actions = this.#definition.actions(this.#context);
    this.#addFirstFaults();
  }

  /** Processes a request for a door, which then delivers the answer as the reply says. */
  receive(incoming: IncomingRequest): Promise<Reply> {
    return this.clock.activity(async (sleep) => {
      const url = new URL(incoming.url);
      const path = this.#pathBelow(url.pathname);
      const match = this.#shared.matcher.find(incoming.method, path ?? "");
      const operation = path !== undefined && "operation" in match ? match.operation : undefined;
      const fault = operation === undefined ? undefined : this.faults.forRequest(operation.name);
      this.#count += 1;
      const number = this.#count;
      if (operation === undefined || !("operation" in match)) {
        const { exchange, request } = await this.#arrive(incoming, number, {
          path: path ?? url.pathname,
          unhandled: this.#explainUnhandled(incoming.method, url.pathname, path, match),
        });
        return complete(this.#conclude(exchange, this.#answerUnknown(request, exchange, match)));
      }
      const details = {
        path: path ?? "",
        operation: operation.name,
        ...(fault === undefined ? {} : { fault }),
      };
      if (fault?.kind === "early-answer") {
        const early: IncomingRequest = { ...incoming, body: () => Promise.resolve(noBytes) };
        const { exchange } = await this.#arrive(early, number, details);
        return complete(this.#conclude(exchange, encodeAnswer(fault, undefined)));
      }
      const { exchange, request } = await this.#arrive(incoming, number, details);
      if (fault?.kind === "delay" && fault.when !== "after") await sleep(fault.milliseconds);
      const process = (): Promise<EncodedAnswer> => this.#process(exchange, request, match);
      const reply = await carryOut(fault, process);
      if (fault?.kind === "delay" && fault.when === "after") await sleep(fault.milliseconds);
      this.#conclude(exchange, reply.answer);
      return reply;
    });
  }

  get #seed(): string {
    return String(this.#settings.seed ?? "1");
  }

  #addFirstFaults(): void {
    for (const rule of this.#settings.faults ?? []) this.faults.add(rule);
  }

  #createContext(): SimulatorContext<Types> {
    const { options } = this;
    const ids = this.#ids;
    const clock = this.#watchedClock();
    const state = this.#definition.state({ ids, clock, options });
    const webhooks = createSender({
      definition: this.#definition,
      spec: this.spec,
      validator: this.validator,
      schemas: this.webhookSchemas,
      outbox: this.#outbox,
      context: { ids, clock, options, state },
    });
    return { state, clock, ids, options, webhooks };
  }

  /** The simulator's clock for handlers: timers end with a reset, and what they throw becomes a failure. */
  #watchedClock(): Clock {
    const { clock } = this;
    return {
      now: () => clock.now(),
      sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
      activity: (work) => clock.activity(work),
      schedule: (callback, milliseconds) => {
        const stop = clock.schedule(
          () => {
            this.#timers.delete(cancel);
            try {
              callback();
            } catch (error) {
              this.#fail(this.name, "A timer of the simulator threw", [], error);
            }
          },
          milliseconds,
          { background: true },
        );
        const cancel = (): void => {
          this.#timers.delete(cancel);
          stop();
        };
        this.#timers.add(cancel);
        return cancel;
      },
    };
  }

  #pathBelow(path: string): string | undefined {
    if (!path.startsWith(this.basePath)) return undefined;
    const below = path.slice(this.basePath.length);
    return below === "" || below.startsWith("/") ? below : undefined;
  }

  async #arrive(
    incoming: IncomingRequest,
    number: number,
    details: Pick<RequestExchange, "operation" | "fault" | "unhandled"> & { readonly path: string },
  ): Promise<Arrival> {
    const at = this.clock.now();
    const { path, ...rest } = details;
    const body = await incoming.body();
    const text = textOf(body);
    const { method, url, headers } = incoming;
    const exchange: RequestExchange = {
      direction: "received",
      number,
      at,
      request: { method, url, path, headers: plainHeaders(headers), body, text },
      processed: false,
      violations: [],
      ...rest,
    };
    this.#keep(exchange);
    return { exchange, request: { method, url, headers, body, text } };
  }

  #keep(exchange: Exchange): void {
    // A request whose body took longer to read still stands where it arrived.
    let place = this.#exchanges.length;
    while (place > 0 && (this.#exchanges[place - 1]?.number ?? 0) > exchange.number) place -= 1;
    this.#exchanges.splice(place, 0, exchange);
    const excess = this.#exchanges.length - (this.#settings.keepExchanges ?? Number.POSITIVE_INFINITY);
    if (excess > 0) this.#exchanges.splice(0, excess);
  }

  #conclude(exchange: RequestExchange, answer: EncodedAnswer): EncodedAnswer {
    exchange.answer = recorded(answer);
    exchange.answeredAt = this.clock.now();
    this.#tell(exchange);
    return answer;
  }

  #tell(exchange: Exchange): void {
    for (const listener of this.#listeners) listener(exchange);
  }

  #recordWebhook(exchange: Omit<WebhookExchange, "number">): WebhookExchange {
    this.#count += 1;
    const numbered: WebhookExchange = { ...exchange, number: this.#count };
    this.#keep(numbered);
    return numbered;
  }

  #explainUnhandled(
    method: string,
    whole: string,
    path: string | undefined,
    match: Match | Mismatch,
  ): string {
    if (path === undefined) {
      return `${method} ${whole} lies outside of ${this.name}'s base path "${this.basePath}".`;
    }
    return describeMismatch(method, path, "operation" in match ? { allowed: [] } : match);
  }

  #answerUnknown(
    request: ReceivedRequest,
    exchange: RequestExchange,
    match: Match | Mismatch,
  ): EncodedAnswer {
    try {
      const allowed = "operation" in match ? [] : match.allowed;
      return encodeAnswer(this.#definition.notFound({ request, path: exchange.request.path, allowed }));
    } catch (error) {
      return this.#fail(this.name, "The answer to an unknown path could not be made", [], error);
    }
  }

  async #process(exchange: RequestExchange, request: ReceivedRequest, match: Match): Promise<EncodedAnswer> {
    try {
      return await this.#answer(exchange, request, match);
    } catch (error) {
      return this.#fail(match.operation.name, "The operation threw", [], error);
    }
  }

  async #answer(exchange: RequestExchange, request: ReceivedRequest, match: Match): Promise<EncodedAnswer> {
    const { operation, path } = match;
    const { state, options } = this.#context;
    const authentication = await this.#definition.authenticate({
      request,
      operation,
      path,
      state,
      options,
      clock: this.clock,
    });
    if ("answer" in authentication) return this.#checked(operation, authentication.answer);
    const { input, violations } = decodeRequest({
      document: this.spec.document,
      validator: this.validator,
      operation,
      request,
      path,
    });
    exchange.violations = violations;
    exchange.input = input;
    if (violations.length > 0) {
      const refusal = this.#definition.invalidRequest({ operation, violations, request, options });
      return this.#checked(operation, refusal);
    }
    const { principal } = authentication;
    const usage = this.#takeFromLimit(operation, principal, request);
    const headers = usage === undefined ? {} : (this.#definition.rateLimit?.headers?.(usage) ?? {});
    if (usage?.exceeded === true && this.#definition.rateLimit !== undefined) {
      return this.#checked(operation, withHeaders(this.#definition.rateLimit.answer(usage), headers));
    }
    const canned = this.#takeCanned(operation.name);
    if (canned !== undefined) return { ...canned, headers: { ...lowerCase(headers), ...canned.headers } };
    const handler = this.#definition.operations[operation.name as keyof Types["operations"]];
    if (handler === undefined) {
      return this.#fail(
        operation.name,
        "Nothing answers this operation: it has no handler and no declared answer",
        [],
      );
    }
    exchange.processed = true;
    const answer = await handler({
      ...this.#context,
      actions: this.#actions,
      operation,
      principal,
      request,
      // The document and the provider's types describe the same input, and it was checked against the document.
      input: input as never,
    });
    return this.#checked(operation, withHeaders(answer, headers));
  }

  #takeFromLimit(
    operation: SpecOperation,
    principal: Types["principal"],
    request: ReceivedRequest,
  ): LimitUsage | undefined {
    const { rateLimit } = this.#definition;
    const { limits = this.spec.limits } = this.#settings;
    if (rateLimit === undefined || limits === false || operation.bucket === undefined) return undefined;
    const limit: SpecLimit | undefined = limits[operation.bucket];
    if (limit === undefined) return undefined;
    return this.#limits.take(operation.bucket, rateLimit.key?.({ principal, request }) ?? "", limit);
  }

  #takeCanned(operation: string): EncodedAnswer | undefined {
    const canned = this.#canned.find((each) => each.operation === operation && each.remaining > 0);
    if (canned === undefined) return undefined;
    canned.used += 1;
    canned.remaining -= 1;
    return canned.answer;
  }

  #checked(operation: SpecOperation, answer: Answer): EncodedAnswer {
    refuseStatus(answer.status);
    const encoded = encodeAnswer(answer, operation);
    const violations = checkAnswer(encoded, operation, this.validator, "answer");
    if (violations.length === 0) return encoded;
    const message = `The answer with status ${answer.status} departs from the document: ${listViolations(violations)}`;
    return this.#fail(operation.name, message, violations);
  }

  #fail(subject: string, what: string, violations: readonly Violation[], cause?: unknown): EncodedAnswer {
    const reason = cause === undefined ? "" : `: ${cause instanceof Error ? cause.message : String(cause)}`;
    const message = `${what}${reason}`;
    this.#failures.push({ subject, message, violations, ...(cause === undefined ? {} : { cause }) });
    return encodeAnswer({
      status: 500,
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: `The simulator of ${this.name} is at fault, not the request. ${subject}: ${message}\n`,
    });
  }
}

function basePathOf<Types extends SimulatorTypes>(
  definition: SimulatorDefinition<Types>,
  spec: Spec,
  options: Types["options"],
  settings: SimulatorSettings,
): string {
  const { basePath } = definition;
  const wanted = settings.basePath ?? (typeof basePath === "function" ? basePath(options) : basePath);
  const path = wanted ?? new URL(spec.servers[0] ?? "/", "https://server.invalid").pathname;
  const trimmed = path.replace(/\/+$/, "");
  return trimmed === "" || trimmed.startsWith("/") ? trimmed : `/${trimmed}`;
}

async function carryOut(
  fault: RequestFault | undefined,
  process: () => Promise<EncodedAnswer>,
): Promise<Reply> {
  switch (fault?.kind) {
    case "drop-before":
      return { answer: nothing, delivery: { kind: "closed" } };
    case "reset-before":
      return { answer: nothing, delivery: { kind: "reset" } };
    case "drop-after":
      return { answer: await process(), delivery: { kind: "closed" } };
    case "reset-after":
      return { answer: await process(), delivery: { kind: "reset" } };
    case "stall-headers":
      return { answer: fault.processed === false ? nothing : await process(), delivery: { kind: "silent" } };
    case "stall-body":
      return cut(fault.processed === false ? broken : await process(), "stalled", fault.bytes);
    case "truncate":
      return cut(fault.processed === false ? broken : await process(), "truncated", fault.bytes);
    case "html": {
      if (fault.processed === true) await process();
      const headers = { "content-type": "text/html; charset=utf-8" };
      return complete(encodeAnswer({ status: fault.status ?? 502, headers, body: fault.body ?? htmlPage }));
    }
    case "status":
      if (fault.processed === true) await process();
      return complete(encodeAnswer(fault));
    default:
      return complete(await process());
  }
}

const nothing: EncodedAnswer = { status: 500, headers: {}, body: noBytes };

/** What a proxy begins to send when the provider behind it is not reached. */
const broken: EncodedAnswer = encodeAnswer({ status: 200, body: { incomplete: true } });

function cut(answer: EncodedAnswer, kind: "stalled" | "truncated", bytes: number | undefined): Reply {
  const delivery: Delivery = {
    kind,
    bytes: Math.min(bytes ?? answer.body.byteLength >> 1, answer.body.byteLength),
  };
  return { answer, delivery };
}

function complete(answer: EncodedAnswer): Reply {
  return { answer, delivery: { kind: "complete" } };
}

function recorded(answer: EncodedAnswer): RecordedAnswer {
  return { ...answer, text: textOf(answer.body) };
}

function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
