import type { Exchange, RequestExchange, WebhookExchange } from "../simulator/exchanges.js";
import { contentFor, type DecodedInput, isJson } from "../spec/decoding.js";
import { answerFor, type SpecOperation } from "../spec/document.js";
import { escapeToken } from "../spec/json.js";
import { flatten, itemsOf, otherMembersOf, propertiesOf } from "../spec/schema-walk.js";
import { type CoverageGroup, type CoverageSource, coverageItems } from "./coverage-items.js";

/** One number of a coverage report. */
export interface CoverageCount {
  readonly covered: number;
  readonly total: number;
  /** Names of what is missing, in the order of the document. */
  readonly missing: readonly string[];
}

/** What of a document the exchanges of a test run have touched. */
export interface CoverageReport {
  /** Operations that were carried out or answered. */
  readonly operations: CoverageCount;
  /** Declared answers, such as `payments.cancel 422`. */
  readonly statuses: CoverageCount;
  /** Parameters, and properties of request bodies in every variant, such as `payments.cancel body /amount/value`. */
  readonly requestProperties: CoverageCount;
  /** Headers, and properties of answers in every variant, such as `payments.cancel 200 body /status`. */
  readonly answerProperties: CoverageCount;
  /** Webhooks and the properties of their payloads. */
  readonly webhooks: CoverageCount;
}

const groups: readonly CoverageGroup[] = [
  "operations",
  "statuses",
  "requestProperties",
  "answerProperties",
  "webhooks",
];

/** Counts what of a document was used, over any number of exchanges, simulators and test files. */
export class Coverage {
  readonly #source: CoverageSource;
  readonly #items: Readonly<Record<CoverageGroup, ReadonlySet<string>>>;
  readonly #hits = new Set<string>();

  constructor(source: CoverageSource) {
    this.#source = source;
    this.#items = coverageItems(source);
  }

  /**
   * Counts an exchange. What does not count: requests that depart from the document, and answers that a fault replaced or
   * lost or that tell of a failure of the simulator.
   */
  record(exchange: Exchange): void {
    if (exchange.direction === "sent") this.#recordWebhook(exchange);
    else if (exchange.operation !== undefined) this.#recordRequest(exchange, exchange.operation);
  }

  /** What was hit so far, to be merged elsewhere; plain strings that JSON can carry. */
  hits(): string[] {
    return [...this.#hits].sort();
  }

  /** Adds what was hit elsewhere, for example in another test file. */
  merge(hits: readonly string[]): void {
    for (const hit of hits) this.#hits.add(hit);
  }

  /** The numbers so far. */
  report(): CoverageReport {
    const count = (group: CoverageGroup): CoverageCount => {
      const items = [...this.#items[group]];
      const missing = items.filter((item) => !this.#hits.has(item));
      return { covered: items.length - missing.length, total: items.length, missing };
    };
    return {
      operations: count("operations"),
      statuses: count("statuses"),
      requestProperties: count("requestProperties"),
      answerProperties: count("answerProperties"),
      webhooks: count("webhooks"),
    };
  }

  #recordRequest(exchange: RequestExchange, name: string): void {
    const operation = this.#source.spec.operations.find((each) => each.name === name);
    if (operation === undefined) return;
    if (exchange.input !== undefined && exchange.violations.length === 0) {
      this.#recordInput(exchange, exchange.input, operation);
    }
    const { answer, fault } = exchange;
    const reached = !exchange.failed && (fault === undefined || fault.kind === "delay");
    const declared = answer === undefined ? undefined : answerFor(operation, answer.status);
    if (answer === undefined || declared === undefined || !reached) return;
    this.#hit(name);
    this.#hit(`${name} ${declared.status}`);
    for (const header of declared.headers) {
      if (answer.headers[header.name.toLowerCase()] !== undefined) {
        this.#hit(`${name} ${declared.status} header ${header.name}`);
      }
    }
    const type = answer.headers["content-type"] ?? "";
    const schema = contentFor(declared.content, type)?.schema;
    if (schema === undefined || answer.text === "") return;
    this.#recordValue(`${name} ${declared.status} body`, schema, readBody(type, answer.text), "answer");
  }

  #recordInput(exchange: RequestExchange, input: DecodedInput, operation: SpecOperation): void {
    for (const { in: place, name } of operation.parameters) {
      const group = { path: input.path, query: input.query, header: input.headers }[place];
      if (group[name] !== undefined) this.#hit(`${operation.name} ${place} ${name}`);
    }
    const type = exchange.request.headers["content-type"] ?? "";
    const schema = contentFor(operation.body?.content ?? [], type)?.schema;
    if (schema === undefined || input.body === undefined) return;
    this.#recordValue(`${operation.name} body`, schema, input.body, "request");
  }

  #recordWebhook(exchange: WebhookExchange): void {
    const schema = this.#source.webhookSchemas.get(exchange.webhook);
    if (schema === undefined || exchange.answer === undefined) return;
    this.#hit(exchange.webhook);
    const payload: unknown = JSON.parse(JSON.stringify(exchange.payload));
    this.#recordValue(exchange.webhook, schema, payload, "answer");
  }

  #recordValue(prefix: string, schema: string, value: unknown, use: "request" | "answer"): void {
    const { spec, validator } = this.#source;
    // An open enum's new value must not hide the rest of the answer.
    const lenient = use === "answer" ? "canned" : use;
    const visit = (pointer: string, place: string, item: unknown): void => {
      for (const flat of flatten(spec.document, pointer, (part) => validator.matches(part, item, lenient))) {
        const here = `${place}${flat.variant}`;
        this.#hit(`${prefix} ${here}`);
        if (typeof item !== "object" || item === null) continue;
        if (Array.isArray(item)) {
          const items = itemsOf(flat);
          if (items !== undefined) for (const each of item) visit(items, `${here}/*`, each);
          continue;
        }
        const named = new Map(propertiesOf(flat));
        const others = otherMembersOf(flat);
        for (const [name, member] of Object.entries(item)) {
          const known = named.get(name);
          const at = known ?? others;
          if (at !== undefined) visit(at, `${here}/${known === undefined ? "*" : escapeToken(name)}`, member);
        }
      }
    };
    visit(schema, "", value);
  }

  #hit(item: string): void {
    this.#hits.add(item);
  }
}

function readBody(mediaType: string, text: string): unknown {
  if (!isJson(mediaType)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A report as lines of text: one per number, then what is missing. `limit` names per number; default: all. */
export function formatCoverage(report: CoverageReport, limit: number = Number.POSITIVE_INFINITY): string {
  const titles: Record<CoverageGroup, string> = {
    operations: "operations",
    statuses: "declared answers",
    requestProperties: "request properties",
    answerProperties: "answer properties",
    webhooks: "webhooks and their properties",
  };
  return groups
    .flatMap((group) => {
      const { covered, total, missing } = report[group];
      const share = total === 0 ? "none declared" : `${((100 * covered) / total).toFixed(1)} %`;
      const shown = missing.slice(0, limit).map((name) => `  missing: ${name}`);
      const rest = missing.length > shown.length ? [`  and ${missing.length - shown.length} more`] : [];
      return [`${titles[group]}: ${covered} of ${total} (${share})`, ...shown, ...rest];
    })
    .join("\n");
}
