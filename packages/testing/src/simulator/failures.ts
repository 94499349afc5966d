import { encodeAnswer } from "../spec/encoding.js";
import type { Violation } from "../spec/violations.js";
import type { EncodedAnswer } from "./messages.js";

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

/** What went wrong, and what accompanies it. */
export interface FailureDetails {
  readonly violations?: readonly Violation[];
  readonly cause?: unknown;
}

/** The record of what the simulator did wrong. */
export class Failures {
  readonly all: SimulatorFailure[] = [];
  readonly #name: string;
  readonly #answers = new WeakSet<EncodedAnswer>();

  /** `name`: the provider's. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Records a failure and gives the answer that tells the client about it. */
  add(subject: string, what: string, { violations = [], cause }: FailureDetails): EncodedAnswer {
    const reason = cause === undefined ? "" : `: ${cause instanceof Error ? cause.message : String(cause)}`;
    const message = `${what}${reason}`;
    this.all.push({ subject, message, violations, ...(cause === undefined ? {} : { cause }) });
    const answer = encodeAnswer({
      status: 500,
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: `The simulator of ${this.#name} is at fault, not the request. ${subject}: ${message}\n`,
    });
    this.#answers.add(answer);
    return answer;
  }

  /** Whether an answer tells of a failure. */
  includes(answer: EncodedAnswer): boolean {
    return this.#answers.has(answer);
  }

  reset(): void {
    this.all.length = 0;
  }
}
