import type { SpecOperation } from "../spec/document.js";
import { checkAnswer, encodeAnswer } from "../spec/encoding.js";
import type { SchemaValidator } from "../spec/validator.js";
import { listViolations } from "../spec/violations.js";
import { refuseStatus } from "./faults.js";
import type { Answer, EncodedAnswer } from "./messages.js";

/** An answer that a test declared in place of the simulator's own. */
export interface CannedAnswer {
  readonly operation: string;
  readonly status: number;
  /** How often it was given. */
  readonly used: number;
  /** How often it will still be given. */
  readonly remaining: number;
}

interface Declared extends CannedAnswer {
  readonly answer: EncodedAnswer;
  used: number;
  remaining: number;
}

/** The answers that tests declared, in the order in which they will be given. */
export class CannedAnswers {
  readonly #validator: SchemaValidator;
  #declared: Declared[] = [];

  constructor(validator: SchemaValidator) {
    this.#validator = validator;
  }

  get all(): readonly CannedAnswer[] {
    return this.#declared;
  }

  /** @throws {Error} when the answer departs from the document. */
  declare(operation: SpecOperation, answer: Answer, times: number): CannedAnswer {
    refuseStatus(answer.status);
    const encoded = encodeAnswer(answer, operation);
    const violations = checkAnswer(encoded, operation, this.#validator, "canned");
    if (violations.length > 0) {
      throw new Error(
        `The answer declared for ${operation.name} departs from the document: ${listViolations(violations)}`,
      );
    }
    const declared = {
      operation: operation.name,
      status: answer.status,
      answer: encoded,
      used: 0,
      remaining: times,
    };
    this.#declared.push(declared);
    return declared;
  }

  take(operation: string): EncodedAnswer | undefined {
    const declared = this.#declared.find((each) => each.operation === operation && each.remaining > 0);
    if (declared === undefined) return undefined;
    declared.used += 1;
    declared.remaining -= 1;
    return declared.answer;
  }

  reset(): void {
    this.#declared = [];
  }
}
