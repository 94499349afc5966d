import { type Clock, InputError, type InputIssue, systemClock } from "@pay/core";
import type { Journal } from "@pay/core/journal";
import type { PasscodeVerify } from "../auth.js";
import type { Koshelek } from "../client.js";
import type { CashDeskEvent } from "./events.js";

/** Options of `createCashDesk`. Times are milliseconds. */
export interface CashDeskOptions {
  readonly koshelek: Koshelek;
  /** Where every intent is written before it is sent. A till needs one that survives a crash, such as `sqliteJournal`. */
  readonly journal: Journal;
  /** The store, as assigned by the provider. */
  readonly storeId: string;
  /** This cash desk, as the merchant numbers it. */
  readonly terminalId: string;
  /** The provider's passcode library, for `scan`. */
  readonly passcode?: PasscodeVerify;
  /** Whether to ask before a checkout what the customer can pay with. Costs a round trip. Default `false`. */
  readonly checkAvailability?: boolean;
  /**
   * How often a payment request without an answer is sent again before the payment is cancelled, as far as the client's
   * `deadline` and `timeout` leave time for it. Default 3.
   */
  readonly paymentRetries?: number;
  /** How long to wait for a positive status before the payment is cancelled; at most 30,000. Default 30,000. */
  readonly statusTimeout?: number;
  /** How often a refund request without an answer is sent again before `onRefundUnanswered` applies. Default 3. */
  readonly refundRetries?: number;
  /**
   * What happens after that. `report`: the payment's status is asked, and the refund stays open for `recover`. `cancel`: the
   * payment is cancelled as well, as the provider's page on cancellations wants; the provider declines that for every
   * payment that was approved, and then the refund stays open all the same. Default `report`.
   */
  readonly onRefundUnanswered?: "report" | "cancel";
  /** How long to wait for the end of a refund. Default 30,000. */
  readonly refundTimeout?: number;
  /** Time from the answer of a checkout to the first status call; 250 to 500. Default 250. */
  readonly firstPoll?: number;
  /** Time from one status answer to the next call; at least 250. Default 250. */
  readonly pollInterval?: number;
  /** How long a cancellation is tried before its outcome is left to `recover`. Default 30,000. */
  readonly cancelTimeout?: number;
  /** How long after a cancellation the provider is asked once more whether it took the money after all. Default 60,000. */
  readonly cancelCheckAfter?: number;
  /** How long an entry of a desk that has crashed stays untouchable for others. Default 30,000. */
  readonly leaseTime?: number;
  /** How long recovery leaves an entry alone that it could not settle. Default 15,000. */
  readonly recoverAfter?: number;
  /** How often recovery may fail at an entry, other than for want of an answer, before a person has to look at it. Default 5. */
  readonly maximumFailures?: number;
  /** Told about everything the cashier should see. What it throws or rejects with is ignored. */
  readonly onEvent?: (event: CashDeskEvent) => void;
  /** Where time comes from. Default: the machine's clock. */
  readonly clock?: Clock;
  /** Makes identifiers. Default: random UUIDs. */
  readonly uuid?: () => string;
}

/** Options with nothing left open. */
export interface CashDeskSettings extends Required<Omit<CashDeskOptions, "passcode" | "onEvent">> {
  readonly passcode: PasscodeVerify | undefined;
  readonly onEvent: ((event: CashDeskEvent) => void) | undefined;
}

/** @throws InputError for numbers outside of what the provider allows. */
export function resolveOptions(options: CashDeskOptions): CashDeskSettings {
  const settings: CashDeskSettings = {
    checkAvailability: false,
    paymentRetries: 3,
    statusTimeout: 30_000,
    refundRetries: 3,
    onRefundUnanswered: "report",
    refundTimeout: 30_000,
    firstPoll: 250,
    pollInterval: 250,
    cancelTimeout: 30_000,
    cancelCheckAfter: 60_000,
    leaseTime: 30_000,
    recoverAfter: 15_000,
    maximumFailures: 5,
    clock: systemClock,
    uuid: () => crypto.randomUUID(),
    passcode: undefined,
    onEvent: undefined,
    ...options,
  };
  const issues: InputIssue[] = [];
  for (const [name, [least, most]] of Object.entries(bounds)) {
    const value = settings[name as keyof typeof bounds];
    if (typeof value === "number" && value >= least && value <= most) continue;
    const allowed = most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
    issues.push({ path: name, problem: `is ${value}`, allowed });
  }
  if (issues.length > 0) throw new InputError({ code: "configuration", provider: "koshelek", issues });
  return settings;
}

/** Source: the provider's document on the status call, for polling and for the longest wait. */
const bounds = {
  paymentRetries: [0, 100],
  refundRetries: [0, 100],
  statusTimeout: [1, 30_000],
  firstPoll: [250, 500],
  pollInterval: [250, Number.POSITIVE_INFINITY],
  refundTimeout: [1, Number.POSITIVE_INFINITY],
  cancelTimeout: [1, Number.POSITIVE_INFINITY],
  cancelCheckAfter: [0, Number.POSITIVE_INFINITY],
  leaseTime: [1_000, Number.POSITIVE_INFINITY],
  recoverAfter: [0, Number.POSITIVE_INFINITY],
  maximumFailures: [1, Number.POSITIVE_INFINITY],
} as const satisfies Partial<Record<keyof CashDeskSettings, readonly [number, number]>>;
