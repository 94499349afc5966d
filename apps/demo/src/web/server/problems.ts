import { isPayError } from "@pay/core";
import type { Problem, ProblemCode } from "../contract.ts";

const statuses = {
  "no-session": 401,
  csrf: 403,
  invalid: 400,
  "not-found": 404,
  "not-now": 409,
  "too-large": 413,
  provider: 502,
  internal: 500,
} as const satisfies Record<ProblemCode, number>;

/** What a request cannot have, and why. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly field: string | undefined;

  constructor(code: ProblemCode, message: string, field?: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}

/** The answer to whatever went wrong. Errors of the clients are clean by themselves; of others only the fact is told. */
export function problemOf(error: unknown): {
  readonly status: (typeof statuses)[ProblemCode];
  readonly body: Problem;
} {
  if (error instanceof Refusal) {
    const { code, message, field } = error;
    return { status: statuses[code], body: { error: { code, message, ...(field && { field }) } } };
  }
  if (isPayError(error)) {
    const { code: payError, message, outcome } = error;
    // What a client refuses before it sends anything was wrong in the request to the shop.
    const code = payError === "invalid-input" ? "invalid" : "provider";
    return { status: statuses[code], body: { error: { code, message, payError, outcome } } };
  }
  console.error(error);
  const message = "Something went wrong in the shop itself.";
  return { status: statuses.internal, body: { error: { code: "internal", message } } };
}
