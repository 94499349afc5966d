import type { CannedAnswer } from "../simulator/canned-answers.js";
import type { AnswerOf, SimulatorTypes } from "../simulator/definition.js";
import type { RequestExchange } from "../simulator/exchanges.js";
import { toRequest } from "../simulator/fetch-door.js";
import type { Answer } from "../simulator/messages.js";
import type { Simulator } from "../simulator/simulator.js";
import { listViolations } from "../spec/violations.js";
import type { Clock } from "../time/clock.js";
import { Coverage } from "./coverage.js";

/** A contract that was not kept. */
export class ContractError extends Error {
  override readonly name = "ContractError";
  /** What is wrong, one sentence each. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.length === 1 ? (problems[0] ?? "") : problems.map((problem) => `- ${problem}`).join("\n"));
    this.problems = problems;
  }
}

/** Settings of a contract. */
export interface ContractOptions {
  /**
   * What a request that departs from the document means. `fail` (the default): `verify` reports it. `allow`: the test is about
   * the provider's answer to it.
   */
  readonly invalidRequests?: "fail" | "allow";
}

/** A strict view of a simulator for contract tests: it knows of requests and answers that should not have been. */
export interface Contract<Types extends SimulatorTypes> {
  /**
   * Answers like the simulator's own `fetch`, but rejects with a `ContractError` that names the nearest operation when no
   * operation takes the request. `verify` reports it again, in case the client took it for a lost connection.
   */
  readonly fetch: Simulator<Types>["fetch"];
  readonly spec: Simulator<Types>["spec"];
  /** Counts over the contract's whole life, resets included. */
  readonly coverage: Coverage;
  /** The requests so far, of one operation or of all. */
  requests(operation?: keyof Types["operations"] & string): readonly RequestExchange[];
  /**
   * Declares an answer that will be given instead of the simulator's own, `times` times (default: once). `verify`
   * reports it when it was not asked for.
   *
   * @throws {Error} when it departs from the document.
   */
  answer<Name extends keyof Types["operations"] & string>(
    operation: Name,
    answer: AnswerOf<Types, Name> | Untyped,
    times?: number,
  ): CannedAnswer;
  /**
   * @throws {ContractError} when a request was unhandled or departed from the document, when a declared answer was not
   * asked for, or when the simulator itself failed.
   */
  verify(): void;
  /** Resets the simulator, and with it the records and declared answers, but not the coverage. */
  reset(): void;
}

/** An answer that the provider's types do not know, such as tomorrow's enum value; the document still has the last word. */
export interface Untyped extends Answer {
  readonly untyped: true;
}

/** Puts a contract on a simulator. */
export function createContract<Types extends SimulatorTypes, Time extends Clock>(
  simulator: Simulator<Types, Time>,
  options: ContractOptions = {},
): Contract<Types> {
  const coverage = new Coverage(simulator);
  simulator.observe((exchange) => coverage.record(exchange));
  const requests = (operation?: string): RequestExchange[] =>
    simulator.exchanges.filter(
      (exchange): exchange is RequestExchange =>
        exchange.direction === "received" && (operation === undefined || exchange.operation === operation),
    );
  return {
    coverage,
    spec: simulator.spec,
    requests,
    async fetch(input, init) {
      const request = toRequest(input, init);
      const reason = simulator.explain(request.method, request.url);
      const response = await simulator.fetch(request);
      if (reason !== undefined) throw new ContractError([reason]);
      return response;
    },
    answer: (operation, answer, times = 1) => simulator.answer(operation, answer, times),
    verify() {
      const problems = [
        ...simulator.unhandled.map(({ unhandled = "" }) => unhandled),
        ...(options.invalidRequests === "allow" ? [] : requests().flatMap(describeInvalid)),
        ...simulator.cannedAnswers.flatMap(describeUnused),
        ...simulator.failures.map(({ subject, message }) => `The simulator failed. ${subject}: ${message}`),
      ];
      if (problems.length > 0) throw new ContractError(problems);
    },
    reset: () => simulator.reset(),
  };
}

function describeInvalid({ number, operation = "", violations }: RequestExchange): string[] {
  if (violations.length === 0) return [];
  return [`Request ${number} (${operation}) departs from the document: ${listViolations(violations)}.`];
}

function describeUnused({ operation, status, used, remaining }: CannedAnswer): string[] {
  const wanted = Number.isFinite(remaining) ? remaining > 0 : used === 0;
  if (!wanted) return [];
  const count = Number.isFinite(remaining) ? ` (${remaining} of ${used + remaining} left)` : "";
  return [`The answer ${status} declared for ${operation} was not asked for${count}.`];
}
