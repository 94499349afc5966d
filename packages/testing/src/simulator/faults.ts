import { createRandom, type Random } from "../random/random.js";

/**
 * What goes wrong with a request.
 *
 * - `drop-before`, `drop-after`: the connection is closed without an answer, before or after the operation was carried out.
 * - `reset-before`, `reset-after`: the same with a reset connection.
 * - `stall-headers`: nothing is ever answered. `stall-body`: headers and a part of the body, then silence.
 * - `truncate`: headers and a part of the body, then the connection is closed.
 * - `html`: a web page in place of the answer, as a proxy would send it. Status 502 unless given.
 * - `status`: any answer in place of the operation's.
 * - `delay`: the request waits before it is carried out, or its answer afterwards (`when`, default `before`).
 * - `early-answer`: like `status`, sent before the request's body was read.
 *
 * `processed` says whether the operation is carried out all the same. Default: true for `stall-headers`,
 * `stall-body` and `truncate`, false for `html` and `status`. `bytes` is how much of the body is sent; default: half.
 */
export type RequestFault =
  | { readonly kind: "drop-before" | "drop-after" | "reset-before" | "reset-after" }
  | { readonly kind: "stall-headers"; readonly processed?: boolean }
  | { readonly kind: "stall-body" | "truncate"; readonly bytes?: number; readonly processed?: boolean }
  | { readonly kind: "html"; readonly status?: number; readonly body?: string; readonly processed?: boolean }
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly processed?: boolean;
    }
  | { readonly kind: "delay"; readonly milliseconds: number; readonly when?: "before" | "after" }
  | {
      readonly kind: "early-answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    };

/**
 * What goes wrong with the delivery of a webhook.
 *
 * - `lose`: the attempt never arrives, so that the provider tries again by its schedule; with `forever`, it believes
 *   that the webhook was received and never tries again.
 * - `lose-acknowledgement`: the receiver gets the webhook, but its answer is lost: it will get the webhook once more.
 * - `duplicate`: `copies` more deliveries (default 1), `after` milliseconds (default 0) behind the first.
 * - `delay`: arrives later.
 * - `reorder`: is held until another webhook has been attempted, but no longer than `within` milliseconds (default 60 000).
 * - `tamper`: one byte of the body is changed on the way, or what `change` makes of it.
 */
export type WebhookFault =
  | { readonly kind: "lose"; readonly forever?: boolean }
  | { readonly kind: "lose-acknowledgement" }
  | { readonly kind: "duplicate"; readonly copies?: number; readonly after?: number }
  | { readonly kind: "delay"; readonly milliseconds: number }
  | { readonly kind: "reorder"; readonly within?: number }
  | { readonly kind: "tamper"; readonly change?: (body: Uint8Array) => Uint8Array };

/** Which of the matching calls a rule hits. All conditions given must hold; none given: every call. */
export interface Occurrence {
  /** The nth matching call, or several, counted from 1. */
  readonly nth?: number | readonly number[];
  /** From 0 to 1, drawn from the simulator's seed. */
  readonly probability?: number;
  /** How often the rule hits at most. */
  readonly times?: number;
}

/** A fault of requests. */
export interface RequestFaultRule extends Occurrence {
  /** Operation names. Absent: every operation. */
  readonly operation?: string | readonly string[];
  readonly fault: RequestFault;
}

/** A fault of webhook attempts. */
export interface WebhookFaultRule extends Occurrence {
  /** The webhook's name; `*` for every webhook. */
  readonly webhook: string;
  readonly fault: WebhookFault;
}

export type FaultRule = RequestFaultRule | WebhookFaultRule;

/** A rule in force. */
export interface ActiveFault {
  /** How often it has hit. */
  readonly hits: number;
  /** Takes the rule out of force. */
  remove(): void;
}

class Rule implements ActiveFault {
  readonly definition: FaultRule;
  readonly #onRemove: (rule: Rule) => void;
  #calls = 0;
  hits = 0;

  constructor(definition: FaultRule, onRemove: (rule: Rule) => void) {
    this.definition = definition;
    this.#onRemove = onRemove;
  }

  remove(): void {
    this.#onRemove(this);
  }

  /** Counts a matching call and says whether the rule wants it. */
  wants(random: Random): boolean {
    const { nth, probability, times } = this.definition;
    this.#calls += 1;
    // Drawn even when the answer is known, so that one rule's limits do not shift another rule's numbers.
    const drawn = probability === undefined || random.next() < probability;
    const counted =
      nth === undefined || (typeof nth === "number" ? nth === this.#calls : nth.includes(this.#calls));
    return drawn && counted && (times === undefined || this.hits < times);
  }
}

/** The faults of a simulator. Rules are asked in the order in which they were added; the first that hits decides. */
export class Faults {
  readonly #seed: string;
  readonly #operations: ReadonlySet<string>;
  readonly #webhooks: ReadonlySet<string>;
  #random: Random;
  #rules: Rule[] = [];

  constructor(seed: string, operations: Iterable<string>, webhooks: Iterable<string>) {
    this.#seed = seed;
    this.#random = createRandom(seed);
    this.#operations = new Set(operations);
    this.#webhooks = new Set(webhooks);
  }

  /**
   * Puts a rule into force.
   *
   * @throws {Error} when it names an operation or webhook that does not exist, or numbers out of range.
   */
  add(rule: FaultRule): ActiveFault {
    this.#refuseMistakes(rule);
    const active = new Rule(rule, (gone) => {
      this.#rules = this.#rules.filter((each) => each !== gone);
    });
    this.#rules.push(active);
    return active;
  }

  /** Takes every rule out of force. */
  clear(): void {
    this.#rules = [];
  }

  /** Takes every rule out of force and starts the random numbers anew. */
  reset(): void {
    this.clear();
    this.#random = createRandom(this.#seed);
  }

  /** The fault for a request, if one hits. */
  forRequest(operation: string): RequestFault | undefined {
    let hit: { rule: Rule; fault: RequestFault } | undefined;
    for (const rule of this.#rules) {
      const { definition } = rule;
      if ("webhook" in definition || !concerns(definition, operation)) continue;
      if (rule.wants(this.#random)) hit ??= { rule, fault: definition.fault };
    }
    if (hit !== undefined) hit.rule.hits += 1;
    return hit?.fault;
  }

  /** The fault for an attempt to deliver a webhook, if one hits. */
  forWebhook(webhook: string): WebhookFault | undefined {
    let hit: { rule: Rule; fault: WebhookFault } | undefined;
    for (const rule of this.#rules) {
      const { definition } = rule;
      if (!("webhook" in definition) || (definition.webhook !== "*" && definition.webhook !== webhook))
        continue;
      if (rule.wants(this.#random)) hit ??= { rule, fault: definition.fault };
    }
    if (hit !== undefined) hit.rule.hits += 1;
    return hit?.fault;
  }

  /** A whole number below `bound`, from the simulator's seed. */
  draw(bound: number): number {
    return this.#random.below(bound);
  }

  #refuseMistakes(rule: FaultRule): void {
    if ("webhook" in rule) {
      if (rule.webhook !== "*") refuseUnknown("webhook", [rule.webhook], this.#webhooks);
    } else {
      refuseUnknown("operation", operationsOf(rule), this.#operations);
      if ("status" in rule.fault && rule.fault.status !== undefined) refuseStatus(rule.fault.status);
    }
    if (rule.probability !== undefined && !(rule.probability >= 0 && rule.probability <= 1)) {
      throw new Error(`A fault's probability lies between 0 and 1, not at ${rule.probability}.`);
    }
  }
}

function operationsOf(rule: RequestFaultRule): readonly string[] {
  if (rule.operation === undefined) return [];
  return typeof rule.operation === "string" ? [rule.operation] : rule.operation;
}

function concerns(rule: RequestFaultRule, operation: string): boolean {
  return rule.operation === undefined || operationsOf(rule).includes(operation);
}

function refuseUnknown(what: string, names: readonly string[], known: ReadonlySet<string>): void {
  for (const name of names) {
    if (!known.has(name)) {
      throw new Error(`No ${what} is named "${name}"; there are ${[...known].join(", ") || "none"}.`);
    }
  }
}

/** @throws {RangeError} when a status cannot be answered over HTTP. */
export function refuseStatus(status: number): void {
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new RangeError(`An answer's status lies between 200 and 599, not at ${status}.`);
  }
}
