import { type Clock, systemClock } from "../clock.js";
import { type ApiError, InputError, type InputIssue } from "../errors/kinds.js";
import { isPayError, type PayError } from "../errors/pay-error.js";
import { checkNumbers } from "../input/numbers.js";
import type { Outcome } from "../operation.js";
import type { PayCall } from "../pay-call.js";
import type { CallOptions } from "../transport/call.js";
import { poll } from "./poll.js";

/** Options of {@link waitForFinal}. Times are milliseconds. */
export interface WaitOptions<Final extends Outcome = "succeeded" | "declined"> {
  /** Time before the first question. Default 0. */
  readonly firstDelay?: number;
  /** Time from one answer to the next question. Default 1,000. */
  readonly interval?: number;
  /** What the interval is multiplied with after every question; at least 1. Default 1: it stays the same. */
  readonly backOff?: number;
  /** What the interval grows to at most. Default 30,000. */
  readonly longestInterval?: number;
  /** Time after which the waiting ends in any case. Default 60,000. */
  readonly deadline?: number;
  /** Outcomes that end the waiting. Default `succeeded` and `declined`. */
  readonly until?: readonly Final[];
  /** Ends the waiting with an `AbortedError`. The payment goes on. */
  readonly signal?: AbortSignal;
  /** Where time comes from. Default: the machine's clock. */
  readonly clock?: Clock;
}

/** What the waiting brought. */
export type Waited<Value, Final extends Outcome = "succeeded" | "declined"> =
  | {
      readonly final: true;
      readonly outcome: Final;
      readonly value: Value;
      /** How often was asked. */
      readonly polls: number;
    }
  | {
      /** The deadline came first: the payment's outcome is still open. */
      readonly final: false;
      /** The last outcome seen. */
      readonly outcome: Outcome | undefined;
      /** The last answer seen. */
      readonly value: Value | undefined;
      /** Why the last question brought no answer. */
      readonly error: PayError | undefined;
      readonly polls: number;
    };

/**
 * Asks for a payment's state until it is final. Failures that a repeat can mend, and a provider that does not know the
 * payment yet, do not end the waiting; whatever ends it, nothing is asked afterwards.
 *
 * @param ask One status call, with the options handed in.
 * @throws InputError for times that are no numbers or negative.
 * @throws PayError for a failure that a repeat cannot mend, `AbortedError` when the signal ends the waiting. Its `outcome` speaks
 *   of the question alone, never of the payment.
 * @example
 * const paid = await waitForFinal((options) => client.payments.status({ transactionId }, options), {
 *   firstDelay: 250,
 *   interval: 250,
 *   deadline: 30_000,
 * });
 * if (paid.final && paid.outcome === "succeeded") handOver();
 */
export async function waitForFinal<Value, Final extends Outcome = "succeeded" | "declined">(
  ask: (options: CallOptions) => PayCall<Value>,
  options: WaitOptions<Final> = {},
): Promise<Waited<Value, Final>> {
  const issues: InputIssue[] = [];
  checkNumbers(options, { firstDelay: 0, interval: 0, backOff: 1, longestInterval: 0, deadline: 0 }, issues);
  if (issues.length > 0) throw new InputError({ code: "configuration", issues });
  const until: readonly Outcome[] = options.until ?? ["succeeded", "declined"];
  const interval = options.interval ?? 1_000;
  const { state, done, error, polls } = await poll<State<Value>>(
    (pollOptions) => stateOf(ask(pollOptions)),
    ({ outcome }) => outcome !== undefined && until.includes(outcome),
    {
      clock: options.clock ?? systemClock,
      firstDelay: options.firstDelay ?? 0,
      interval,
      factor: options.backOff ?? 1,
      longestInterval: Math.max(interval, options.longestInterval ?? 30_000),
      deadline: options.deadline ?? 60_000,
      maximumPolls: Number.POSITIVE_INFINITY,
      signal: options.signal,
      aborted: "not-sent",
    },
  );
  if (done && state !== undefined) {
    // `poll` only says so for an outcome out of `until`, and every such state came with an answer.
    return { final: true, outcome: state.outcome as Final, value: state.value as Value, polls };
  }
  return { final: false, outcome: state?.outcome, value: state?.value, error, polls };
}

interface State<Value> {
  readonly outcome: Outcome | undefined;
  readonly value: Value | undefined;
}

async function stateOf<Value>(call: PayCall<Value>): Promise<State<Value>> {
  try {
    const { outcome, value } = await call.withResponse();
    return { outcome, value };
  } catch (error) {
    if (isPayError(error) && (error as Partial<ApiError>).meaning?.kind === "not-found")
      return { outcome: "not-found", value: undefined };
    throw error;
  }
}
