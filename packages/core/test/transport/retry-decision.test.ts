import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/operation.js";
import {
  type AttemptResult,
  decideAfterLookup,
  decideRetry,
  type RetryDecision,
} from "../../src/transport/retry-decision.js";

const classes = ["safe", "same-id", "status-first", "never"] as const;
const no = (reason: RetryDecision["reason"]): RetryDecision => ({ repeat: false, reason });
const yes = (reason: RetryDecision["reason"]): RetryDecision => ({ repeat: true, reason });
const answer = (status: number): AttemptResult => ({ kind: "answer", status });

const table: readonly (readonly [string, AttemptResult, readonly RetryDecision[]])[] = [
  // what became of the attempt, then the decision for: safe, same-id, status-first, never
  ["200", answer(200), [no("answered"), no("answered"), no("answered"), no("answered")]],
  ["302", answer(302), [no("answered"), no("answered"), no("answered"), no("answered")]],
  ["400", answer(400), [no("answered"), no("answered"), no("answered"), no("never")]],
  ["401", answer(401), [no("answered"), no("answered"), no("answered"), no("never")]],
  ["404", answer(404), [no("answered"), no("answered"), no("answered"), no("never")]],
  ["408", answer(408), [yes("only-reads"), yes("same-id"), no("may-have-acted"), no("never")]],
  ["409", answer(409), [no("answered"), no("answered"), no("answered"), no("never")]],
  ["425", answer(425), [yes("rate-limited"), yes("rate-limited"), yes("rate-limited"), no("never")]],
  ["429", answer(429), [yes("rate-limited"), yes("rate-limited"), yes("rate-limited"), no("never")]],
  ["500", answer(500), [yes("only-reads"), yes("same-id"), no("may-have-acted"), no("never")]],
  ["501", answer(501), [no("unsupported"), no("unsupported"), no("unsupported"), no("never")]],
  ["503", answer(503), [yes("only-reads"), yes("same-id"), no("may-have-acted"), no("never")]],
  ["505", answer(505), [no("unsupported"), no("unsupported"), no("unsupported"), no("never")]],
  ["599", answer(599), [yes("only-reads"), yes("same-id"), no("may-have-acted"), no("never")]],
  ["not sent", { kind: "not-sent" }, [yes("not-sent"), yes("not-sent"), yes("not-sent"), no("never")]],
  ["lost", { kind: "lost" }, [yes("only-reads"), yes("same-id"), no("may-have-acted"), no("never")]],
  ["useless", { kind: "useless" }, [no("unsupported"), no("unsupported"), no("unsupported"), no("never")]],
  ["ended", { kind: "ended" }, [no("ended"), no("ended"), no("ended"), no("ended")]],
];

describe("the decision about a repeat", () => {
  for (const [name, result, decisions] of table) {
    for (const [index, rule] of classes.entries()) {
      test(`${name}, ${rule}`, () => {
        expect(decideRetry(rule, result)).toEqual(decisions[index]);
      });
    }
  }

  test("a `never` operation is not repeated for any status there is", () => {
    for (let status = 100; status < 600; status += 1) {
      expect(decideRetry("never", answer(status)).repeat).toBe(false);
    }
  });
});

describe("the decision after a lookup", () => {
  const lookup = { operation: "payments.status", input: {} };
  const outcomes: readonly (Outcome | undefined)[] = [
    undefined,
    "succeeded",
    "declined",
    "pending",
    "action-required",
    "not-found",
    "unrecognized",
  ];

  test.each(outcomes)("%s: no repeat unless absence is proof", (outcome) => {
    expect(decideAfterLookup(lookup, outcome)).toEqual(no("may-have-acted"));
  });

  test.each(outcomes)("%s: with `absent: repeat`, only absence permits a repeat", (outcome) => {
    expect(decideAfterLookup({ ...lookup, absent: "repeat" }, outcome)).toEqual(
      outcome === "not-found" ? yes("absent") : no("may-have-acted"),
    );
  });
});
