import { createIds, type Ids } from "../random/ids.js";
import type { Spec, SpecOperation } from "../spec/document.js";
import { encodeAnswer } from "../spec/encoding.js";
import { describeMismatch, type Match, type Matcher, type Mismatch } from "../spec/matching.js";
import type { SchemaValidator } from "../spec/validator.js";
import type { Clock } from "../time/clock.js";
import { Outbox, type WebhookDelivery } from "../webhooks/outbox.js";
import { createSender, payloadSchemas } from "../webhooks/sender.js";
import { type CannedAnswer, CannedAnswers } from "./canned-answers.js";
import type {
  SimulatorContext,
  SimulatorDefinition,
  SimulatorOptions,
  SimulatorTypes,
} from "./definition.js";
import { ExchangeLog } from "./exchange-log.js";
import { type Exchange, plainHeaders, type RequestExchange } from "./exchanges.js";
import { Failures, type SimulatorFailure } from "./failures.js";
import { Faults } from "./faults.js";
import { replyWith } from "./faulty-reply.js";
import { fetchThrough } from "./fetch-door.js";
import {
  type Answer,
  type EncodedAnswer,
  type IncomingRequest,
  noBytes,
  type ReceivedRequest,
  type Reply,
  textOf,
} from "./messages.js";
import { type Pipeline, process } from "./pipeline.js";
import { RateLimits } from "./rate-limit.js";
import { WatchedClock } from "./watched-clock.js";

/** The parts that all simulators on one document share. */
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

/** Where a request leads. */
interface Destination {
  /** Path below the base path; the whole path when it lies outside of it. */
  readonly path: string;
  readonly match?: Match;
  /** Methods that the path does take, when there is no match. */
  readonly allowed: readonly string[];
  /** Why there is no match. */
  readonly unhandled?: string;
}

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
  readonly webhooks: SimulatorWebhooks;
  /** Checks values against the document's schemas. */
  readonly validator: SchemaValidator;
  /** JSON pointers of the payload schemas of the webhooks, by name. */
  readonly webhookSchemas: ReadonlyMap<string, string>;
  /** Answers requests without a socket; can be given wherever a `fetch` is wanted. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

  readonly #definition: SimulatorDefinition<Types>;
  readonly #settings: SimulatorSettings;
  readonly #matcher: Matcher;
  readonly #log: ExchangeLog;
  readonly #failures: Failures;
  readonly #canned: CannedAnswers;
  readonly #rates: RateLimits;
  readonly #outbox: Outbox;
  readonly #watchedClock: WatchedClock;
  readonly #pipeline: Pipeline<Types>;
  #context: SimulatorContext<Types>;
  #actions: Types["actions"];

  constructor(
    definition: SimulatorDefinition<Types>,
    { spec, matcher, validator }: SharedParts,
    clock: Time,
    options: Types["options"],
    settings: SimulatorSettings,
  ) {
    this.#definition = definition;
    this.#settings = settings;
    this.#matcher = matcher;
    this.name = definition.name;
    this.spec = spec;
    this.validator = validator;
    this.webhookSchemas = payloadSchemas(definition, spec);
    this.clock = clock;
    this.options = options;
    this.basePath = basePathOf(definition, spec, options, settings);
    this.faults = new Faults(
      `${this.#seed}/faults`,
      spec.operations.map(({ name }) => name),
      Object.keys(definition.webhooks),
    );
    this.#log = new ExchangeLog(settings.keepExchanges ?? Number.POSITIVE_INFINITY);
    this.#failures = new Failures(definition.name);
    this.#canned = new CannedAnswers(validator);
    this.#rates = new RateLimits(clock);
    this.#watchedClock = new WatchedClock(clock, (cause) => {
      this.#failures.add(definition.name, "A timer of the simulator threw", { cause });
    });
    this.#outbox = new Outbox({
      clock,
      faults: this.faults,
      deliver: settings.deliver ?? ((request) => globalThis.fetch(request)),
      record: (exchange) => this.#log.add({ ...exchange, number: this.#log.next() }),
      onConcluded: (exchange) => this.#log.conclude(exchange),
      onMistake: (webhook, cause) => {
        this.#failures.add(webhook, "The webhook could not be sealed", { cause });
      },
    });
    this.webhooks = this.#outbox;
    const { limits = spec.limits } = settings;
    this.#pipeline = {
      definition,
      spec,
      validator,
      limits: limits === false ? {} : limits,
      rates: this.#rates,
      canned: this.#canned,
      failures: this.#failures,
    };
    this.fetch = (input, init) => fetchThrough(this, input, init);
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
    return this.#context.ids;
  }

  /** What can be made to happen from outside, such as the payer confirming. */
  get actions(): Types["actions"] {
    return this.#actions;
  }

  /** Every request received and every webhook sent, in order. */
  get exchanges(): readonly Exchange[] {
    return this.#log.all;
  }

  /** The requests that no operation takes. */
  get unhandled(): readonly RequestExchange[] {
    return this.#log.unhandled();
  }

  /** What the simulator itself did wrong; a test asserts that it is empty. */
  get failures(): readonly SimulatorFailure[] {
    return this.#failures.all;
  }

  /** The answers that were declared with `answer`. */
  get cannedAnswers(): readonly CannedAnswer[] {
    return this.#canned.all;
  }

  /**
   * Declares an answer that is given in place of the operation's own, `times` times (default: once). Credentials and
   * request are checked as ever; the state does not change.
   *
   * @throws {Error} when the operation does not exist or the answer departs from the document.
   */
  answer(operation: string, answer: Answer, times = 1): CannedAnswer {
    return this.#canned.declare(this.operation(operation), answer, times);
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
    return this.#find(method.toUpperCase(), url).unhandled;
  }

  /** Calls a listener when a request was answered or a webhook attempt made; returns what ends it. */
  observe(listener: (exchange: Exchange) => void): () => void {
    return this.#log.observe(listener);
  }

  /** Back to the start: state, ids, records, limits, faults, declared answers, timers and webhooks. Time goes on. */
  reset(): void {
    this.#watchedClock.reset();
    this.#outbox.reset();
    this.#rates.reset();
    this.#log.reset();
    this.#failures.reset();
    this.#canned.reset();
    this.faults.reset();
    this.#context = this.#createContext();
    this.#actions = this.#definition.actions(this.#context);
    this.#addFirstFaults();
  }

  /** Processes a request for a door, which then delivers the answer as the reply says. */
  receive(incoming: IncomingRequest): Promise<Reply> {
    return this.clock.activity(async (sleep) => {
      const number = this.#log.next();
      const destination = this.#find(incoming.method, incoming.url);
      const { match } = destination;
      if (match === undefined) {
        const exchange = await this.#arrive(incoming, { number, destination });
        return this.#conclude(exchange, {
          kind: "complete",
          answer: this.#answerUnknown(exchange, destination),
        });
      }
      const fault = this.faults.forRequest(match.operation.name);
      const exchange = await this.#arrive(incoming, {
        number,
        destination,
        ...(fault === undefined ? {} : { fault }),
      });
      const carryOut = (): Promise<EncodedAnswer> =>
        process(this.#pipeline, {
          match,
          exchange,
          request: receivedFrom(exchange),
          context: this.#context,
          actions: this.#actions,
        });
      return this.#conclude(exchange, await replyWith(fault, carryOut, sleep));
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
    const ids = createIds(`${this.#seed}/ids`);
    const clock = this.#watchedClock;
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

  #find(method: string, url: string): Destination {
    const { pathname } = new URL(url);
    const below = pathname.startsWith(this.basePath) ? pathname.slice(this.basePath.length) : undefined;
    if (below === undefined || (below !== "" && !below.startsWith("/"))) {
      const unhandled = `${method} ${pathname} lies outside of ${this.name}'s base path "${this.basePath}".`;
      return { path: pathname, allowed: [], unhandled };
    }
    const found: Match | Mismatch = this.#matcher.find(method, below);
    if ("operation" in found) return { path: below, match: found, allowed: [] };
    return { path: below, allowed: found.allowed, unhandled: describeMismatch(method, below, found) };
  }

  async #arrive(
    incoming: IncomingRequest,
    arrival: Pick<RequestExchange, "number" | "fault"> & { readonly destination: Destination },
  ): Promise<RequestExchange> {
    const at = this.clock.now();
    const { method, url, headers } = incoming;
    const { number, fault, destination } = arrival;
    const { path, match, unhandled } = destination;
    const body = fault?.kind === "early-answer" ? noBytes : await incoming.body();
    return this.#log.add<RequestExchange>({
      direction: "received",
      number,
      at,
      request: { method, url, path, headers: plainHeaders(headers), body, text: textOf(body) },
      processed: false,
      failed: false,
      violations: [],
      ...(match === undefined ? {} : { operation: match.operation.name }),
      ...(fault === undefined ? {} : { fault }),
      ...(unhandled === undefined ? {} : { unhandled }),
    });
  }

  #conclude(exchange: RequestExchange, reply: Reply): Reply {
    const { answer } = reply;
    if (answer !== undefined) {
      exchange.answer = { ...answer, text: textOf(answer.body) };
      exchange.failed = this.#failures.includes(answer);
    }
    exchange.answeredAt = this.clock.now();
    this.#log.conclude(exchange);
    return reply;
  }

  #answerUnknown(exchange: RequestExchange, { path, allowed }: Destination): EncodedAnswer {
    try {
      const request = receivedFrom(exchange);
      return encodeAnswer(this.#definition.notFound({ request, path, allowed }));
    } catch (cause) {
      return this.#failures.add(this.name, "The answer to an unknown path could not be made", { cause });
    }
  }
}

function receivedFrom({ request }: RequestExchange): ReceivedRequest {
  const { method, url, headers, body, text } = request;
  return { method, url, headers: new Headers(headers), body, text };
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
