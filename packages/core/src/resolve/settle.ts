import type { Caller } from "../client.js";
import type { ApiError } from "../errors/kinds.js";
import { isPayError, type PayError } from "../errors/pay-error.js";
import { sentInput } from "../input/sent.js";
import type { Call, CallOptions, Found } from "../transport/call.js";
import { secretsOf } from "../transport/failure.js";
import { type Polled, type PollOptions, poll } from "../wait/poll.js";
import { followUpInput, lookUp, type Origin } from "./look-up.js";
import { type Resolution, statusOf } from "./resolution.js";
import type { ResolveOptions } from "./resolver.js";

/** One search for the outcome of one call. */
interface Search {
  readonly caller: Caller;
  readonly call: Call;
  readonly options: ResolveOptions;
  /** When the call ended, on the clock. */
  readonly endedAt: number;
  /** When the search must be over, on the clock. */
  readonly endsAt: number;
}

/**
 * Settles one call by what its operation permits, in this order: the same request with the same id, the lookup, and the
 * reversal if that is asked for.
 */
export async function settle(
  caller: Caller,
  call: Call,
  endedAt: number,
  options: ResolveOptions,
): Promise<Resolution> {
  const endsAt = caller.clock.now() + (options.deadline ?? caller.deadline);
  const search: Search = { caller, call, options, endedAt, endsAt };
  let result: Resolution = { status: "still-unknown", via: "none" };
  if (call.retryClass === "same-id" || call.retryClass === "safe") result = await repeat(search);
  const answer = result.value;
  if (result.status === "still-unknown") result = (await ask(search, answer)) ?? result;
  if (result.status === "still-unknown" && options.onUnknown === "undo")
    result = (await undo(search, answer)) ?? result;
  return result;
}

/** Sends the same bytes again until the provider answers them. */
async function repeat(search: Search): Promise<Resolution> {
  const { caller, call } = search;
  let refusal: PayError | undefined;
  const polled = await pollWithin<Found>(
    search,
    async (options) => {
      try {
        const { outcome, value } = await caller.repeat(call, optionsFor(search, options));
        return { outcome: call.operation.outcome === undefined ? "succeeded" : outcome, value };
      } catch (error) {
        if (!isPayError(error) || (error.outcome === "unknown" && error.retryable)) throw error;
        if (error.outcome === "not-sent") throw error;
        refusal = error;
        return { outcome: error.outcome === "refused" ? "declined" : undefined, value: undefined };
      }
    },
    // Any answer ends it: asked again, the provider would only say the same.
    () => true,
  );
  const { outcome, value } = polled.state ?? {};
  return {
    status: statusOf(outcome, false),
    via: "repeat",
    outcome,
    value,
    error: refusal ?? polled.error,
  };
}

/** Asks the provider until it knows. `undefined` when it cannot be asked about this call. */
async function ask(search: Search, answer: unknown): Promise<Resolution | undefined> {
  const { caller, call } = search;
  const { lookup } = call.operation.retry;
  const secrets = secretsOf(call).values;
  const origin: Origin = { operation: call.operation, input: sentInput(call), answer, secrets };
  if (lookup === undefined || followUpInput(lookup, origin) === undefined) return undefined;
  const statusAt = ({ found, askedAt }: Looked): Resolution["status"] =>
    statusOf(found?.outcome, isAbsenceBelieved(search, askedAt));
  const polled = await pollWithin<Looked>(
    search,
    async (options) => {
      const askedAt = caller.clock.now();
      return { askedAt, found: await lookUp(lookup, origin, caller.callByName, optionsFor(search, options)) };
    },
    (looked) => statusAt(looked) !== "still-unknown",
  );
  const status = polled.state === undefined ? "still-unknown" : statusAt(polled.state);
  const { outcome, value } = polled.state?.found ?? {};
  return { status, via: "lookup", outcome, value, error: polled.error };
}

/** What a lookup brought. A slow answer tells how things stood when it was asked for, not when it arrives. */
interface Looked {
  readonly found: Found | undefined;
  readonly askedAt: number;
}

/** Reverses the call. `undefined` when there is no operation for it, or the call lacks what that needs. */
async function undo(search: Search, answer: unknown): Promise<Resolution | undefined> {
  const { caller, call, options } = search;
  const { undo: reversal } = call.operation.retry;
  const secrets = secretsOf(call).values;
  const origin: Origin = { operation: call.operation, input: sentInput(call), answer, secrets };
  const input = reversal && followUpInput(reversal, origin);
  if (reversal === undefined || input === undefined) return undefined;
  const askedAt = caller.clock.now();
  try {
    const { signal } = options;
    const response = await caller.callByName(
      reversal.operation,
      input,
      optionsFor(search, signal === undefined ? {} : { signal }),
      secrets,
    );
    if (response === undefined) return undefined;
    const { value, outcome = "succeeded" } = response;
    // A reversal that is declined says that the call is beyond it, so what became of the call is known by now.
    if (outcome !== "declined") {
      return { status: outcome === "succeeded" ? "declined" : "still-unknown", via: "undo", outcome, value };
    }
  } catch (error) {
    if (!isPayError(error) || error.code === "aborted") throw error;
    const isAbsent =
      (error as Partial<ApiError>).meaning?.kind === "not-found" && isAbsenceBelieved(search, askedAt);
    return { status: isAbsent ? "not-found" : "still-unknown", via: "undo", error };
  }
  const once: ResolveOptions = { ...options, wait: false };
  const endsAt = caller.clock.now() + caller.deadline;
  return (
    (await ask({ ...search, options: once, endsAt }, answer)) ?? { status: "still-unknown", via: "undo" }
  );
}

/** Whether "not found" proves, for a question asked at that time, that the call did nothing. */
function isAbsenceBelieved({ call, endedAt, options }: Search, askedAt: number): boolean {
  const absent = call.operation.retry.lookup?.absent;
  if (absent !== undefined) return absent === "repeat";
  return askedAt - endedAt >= (options.absentAfter ?? 10_000);
}

function pollWithin<State>(
  { caller, options, endsAt }: Search,
  question: (options: PollOptions) => Promise<State>,
  isDone: (state: State) => boolean,
): Promise<Polled<State>> {
  const interval = options.interval ?? 1_000;
  return poll(question, isDone, {
    clock: caller.clock,
    firstDelay: 0,
    interval,
    factor: 2,
    longestInterval: interval * 10,
    deadline: endsAt - caller.clock.now(),
    maximumPolls: options.wait === false ? 1 : Number.POSITIVE_INFINITY,
    signal: options.signal,
    aborted: "unknown",
  });
}

/** The options of the original call, for credentials and headers that belong to it, within the search's own limits. */
function optionsFor(
  { call, options }: Search,
  limits: { readonly signal?: AbortSignal; readonly deadline?: number },
): CallOptions {
  const { signal: _signal, deadline: _deadline, hooks: _hooks, ...kept } = call.options;
  return { ...kept, throwOnDecline: false, ...(options.hooks && { hooks: options.hooks }), ...limits };
}
