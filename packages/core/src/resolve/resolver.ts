import type { Caller } from "../client.js";
import { InputError, type InputIssue } from "../errors/kinds.js";
import { isPayError, type PayError } from "../errors/pay-error.js";
import type { Hooks } from "../hooks/hooks.js";
import { checkNumbers } from "../input/numbers.js";
import { sentInput } from "../input/sent.js";
import type { Operation } from "../operation.js";
import type { PayCall } from "../pay-call.js";
import { valueAt } from "../pointer.js";
import type { Call } from "../transport/call.js";
import { type Resolution, statusOf } from "./resolution.js";
import { settle } from "./settle.js";

/** Options of {@link Resolver.resolve} and {@link Resolver.resolveCall}. Times are milliseconds. */
export interface ResolveOptions {
  /** Ends the search with an `AbortedError`. */
  readonly signal?: AbortSignal;
  /** How long to search. Default: the client's `deadline`, 90,000. A reversal may take the same time again. */
  readonly deadline?: number;
  /** Whether to keep asking until the outcome is final. `false` asks once. Default `true`. */
  readonly wait?: boolean;
  /** Time from one answer to the next question; it doubles up to ten times its length. Default 1,000. */
  readonly interval?: number;
  /**
   * How long after the call a provider that does not know it is believed, where the provider's document does not take
   * that for a proof by itself: a payment may be registered late. Default 10,000.
   */
  readonly absentAfter?: number;
  /**
   * What to do when the outcome stays open: `report` it, or `undo` the call where the provider has an operation for
   * that and the call knows what it needs. Default `report`.
   */
  readonly onUnknown?: "report" | "undo";
  /** Told about the calls of the search, after the client's own hooks. */
  readonly hooks?: Hooks;
}

/** `resource.method` of every method in a client's resources. */
export type CallName<Resources> = {
  [Resource in keyof Resources & string]: `${Resource}.${keyof Resources[Resource] & string}`;
}[keyof Resources & string];

type Method<Resources, Name extends string> = Name extends `${infer Resource}.${infer Member}`
  ? Resource extends keyof Resources
    ? Member extends keyof Resources[Resource]
      ? Resources[Resource][Member]
      : never
    : never
  : never;

/** The input of a client's method. */
export type CallInput<Resources, Name extends string> =
  Method<Resources, Name> extends (input: infer Input, ...rest: never) => unknown ? Input : never;

/** The answer of a client's method. */
export type CallValue<Resources, Name extends string> =
  Method<Resources, Name> extends (...args: never) => PayCall<infer Value> ? Value : never;

/** Settles calls whose outcome is unknown. */
export interface Resolver<Resources> {
  /**
   * Finds out what became of a failed call of this client: by sending the very same request again where the provider
   * recognises its id, or by asking the provider, and waits until the outcome is final.
   *
   * @param error The error that the call ended with, in the process and from the client that made it.
   * @throws InputError for an error of another client or one that was copied: use {@link Resolver.resolveCall} then.
   * @throws PayError when the provider cannot be asked, for example because the credentials are refused. Its `outcome` speaks of
   *   the question alone; what became of the call is as open as before.
   */
  resolve(error: PayError, options?: ResolveOptions): Promise<Resolution>;

  /**
   * The same for a call that is only known by its input, for example after a restart. Where the provider recognises an id, the
   * same request is sent again: a call that never arrived is made by that.
   *
   * @param input The complete input, generated values included: what {@link Resolver.prepare} returned before the call.
   * @throws InputError when a generated value is missing, since another one would make it another call.
   */
  resolveCall<Name extends CallName<Resources>>(
    name: Name,
    input: CallInput<Resources, Name>,
    options?: ResolveOptions,
  ): Promise<Resolution<CallValue<Resources, Name>>>;

  /**
   * A copy of the input as it would be sent, with everything that the client fills in, checked: keep it before the call, make
   * the call with it, and settle the call with it. It holds what the input holds, personal data included.
   *
   * @throws InputError when the input is wrong.
   */
  prepare<Name extends CallName<Resources>>(
    name: Name,
    input: CallInput<Resources, Name>,
  ): CallInput<Resources, Name>;
}

/** Makes the part of a client that settles calls whose outcome is unknown. */
export function createResolver<Resources>(caller: Caller): Resolver<Resources> {
  const named = (name: string): Operation => {
    const operation = caller.operations.get(name);
    if (operation !== undefined) return operation;
    throw refuse("name", "is not an operation of this provider", [...caller.operations.keys()].join(", "));
  };
  const refuse = (path: string, problem: string, allowed: string, operation?: string): InputError =>
    new InputError({ provider: caller.provider, operation, issues: [{ path, problem, allowed }] });
  const checkComplete = (call: Call, given: unknown): void => {
    for (const rule of call.operation.fill ?? []) {
      const pointer = rule.at.map((key) => `/${key}`).join("");
      if (rule.from === "client" || valueAt(given, pointer) !== undefined) continue;
      if (valueAt(call.input, pointer) === undefined) continue;
      throw refuse(
        rule.at.join("."),
        "was generated for the call and is missing",
        "the complete input, as `prepare` returns it",
        call.operation.name,
      );
    }
  };
  const checkOptions = (options: ResolveOptions): void => {
    const issues: InputIssue[] = [];
    checkNumbers(options, { deadline: "positive", interval: 0, absentAfter: 0 }, issues);
    if (issues.length > 0) throw new InputError({ code: "configuration", provider: caller.provider, issues });
  };
  return {
    resolve: async (error, options = {}) => {
      checkOptions(options);
      const failed = isPayError(error) ? caller.failed(error) : undefined;
      if (failed === undefined) {
        throw refuse("error", "did not come from a call of this client", "the error itself, not a copy");
      }
      const { call, endedAt } = failed;
      if (error.outcome === "refused") return { status: "declined", via: "error" };
      if (error.outcome === "not-sent") return { status: "not-found", via: "error" };
      const { found } = call;
      const status = statusOf(found?.outcome, call.operation.retry.lookup?.absent === "repeat");
      if (status !== "still-unknown") {
        return { status, via: "lookup", outcome: found?.outcome, value: found?.value };
      }
      return settle(caller, call, endedAt, options);
    },
    resolveCall: async (name, input, options = {}) => {
      checkOptions(options);
      const call = caller.prepare(named(name), input, {});
      checkComplete(call, input);
      // The answer of a repeat has the type of the operation by the provider's document.
      type Value = CallValue<Resources, typeof name>;
      return settle(caller, call, caller.clock.now(), options) as Promise<Resolution<Value>>;
    },
    // Filling in adds only what the input type leaves optional, and what is sent says the same as the input.
    prepare: (name, input) => sentInput(caller.prepare(named(name), input, {})) as typeof input,
  };
}
