import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  AbortedError,
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  DeclinedError,
  InputError,
  NetworkError,
  RateLimitError,
  TimeoutError,
  UnexpectedAnswerError,
  WebhookError,
} from "../../src/errors/kinds.js";
import { failureCode, isPayError, PayError, textsInChain } from "../../src/errors/pay-error.js";

const details = {
  code: "network",
  message: "bank payments.pay: it broke",
  provider: "bank",
  operation: "payments.pay",
  outcome: "unknown",
} as const;

describe("a PayError", () => {
  test("says everything it knows, also as plain data", () => {
    const attempts = [{ number: 1, waited: 0, duration: 5, status: 503 }];
    const error = new PayError({
      ...details,
      status: 503,
      requestId: "r-1",
      attempts,
      retryable: true,
      retryAfter: 2_000,
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "PayError",
      message: "bank payments.pay: it broke",
      code: "network",
      provider: "bank",
      operation: "payments.pay",
      outcome: "unknown",
      status: 503,
      requestId: "r-1",
      attempts,
      retryable: true,
      retryAfter: 2_000,
    });
  });

  test("has defaults that promise nothing", () => {
    const error = new PayError({ code: "network", message: "x", outcome: "unknown" });
    expect(error).toMatchObject({ attempts: [], retryable: false, status: undefined, retryAfter: undefined });
    expect(error.cause).toBeUndefined();
    expect("lookup" in error).toBe(false);
  });

  test("is recognised by its marker, also from another copy of the package", () => {
    class ForeignError extends Error {
      readonly code = "network";
    }
    const foreign = new ForeignError("x");
    expect(isPayError(foreign)).toBe(false);
    Object.defineProperty(foreign, Symbol.for("@pay/core/error"), { value: true });
    expect(isPayError(foreign)).toBe(true);
    for (const other of [undefined, null, "error", 1, {}, new Error("x")]) {
      expect(isPayError(other)).toBe(false);
    }
  });

  test("shows no trace of its marker", () => {
    expect(inspect(new PayError(details), { depth: 9 })).not.toContain("@pay/core/error");
  });

  test.each([
    AbortedError,
    ApiError,
    AuthenticationError,
    DeclinedError,
    NetworkError,
    RateLimitError,
    TimeoutError,
    UnexpectedAnswerError,
    WebhookError,
  ])("%o is one, by its own name", (Kind) => {
    const withBody: ApiErrorDetails = { ...details, body: undefined };
    const error = new Kind(withBody);
    expect(error).toBeInstanceOf(PayError);
    expect(error).toBeInstanceOf(Error);
    expect(isPayError(error)).toBe(true);
    expect(error.name).toBe(Kind.name);
    expect(String(error)).toBe(`${Kind.name}: bank payments.pay: it broke`);
  });
});

describe("secrets", () => {
  const secrets = { values: new Set(["s3cr3t"]), pointers: ["/payer/phone"] };

  test("are replaced in the message, the body, the code and the cause", () => {
    const body = {
      text: "s3cr3t was wrong",
      "key-s3cr3t": 1,
      payer: { phone: "+380501234567", name: "Ann" },
      password: "hunter2",
      list: ["4111111111111111"],
    };
    const error = new ApiError({
      ...details,
      message: "rejected s3cr3t",
      secrets,
      cause: Object.assign(new Error("sent s3cr3t to 5555 5555 5555 4444"), { code: "EPIPE" }),
      body,
      providerCode: "E-s3cr3t",
    });
    expect(error.message).toBe("rejected [redacted]");
    expect(error.providerCode).toBe("E-[redacted]");
    expect(error.body).toEqual({
      text: "[redacted] was wrong",
      "key-[redacted]": 1,
      payer: { phone: "[redacted]", name: "Ann" },
      password: "[redacted]",
      list: ["[redacted]"],
    });
    expect(body.payer.phone).toBe("+380501234567");
    expect(error.cause).toMatchObject({ message: "sent [redacted] to [redacted]", code: "EPIPE" });
    const shown = inspect(error, { depth: 9 }) + JSON.stringify(error) + (error.stack ?? "");
    expect(shown).not.toMatch(/s3cr3t|hunter2|4111|5555|0501234567/);
  });

  test("leave a documented code whole, even where it spells one", () => {
    const error = new ApiError({
      ...details,
      code: "api",
      body: { code: "UNKNOWN_SESSION" },
      providerCode: "UNKNOWN_SESSION",
      meaning: { meaning: "The session is not known.", kind: "not-found", retry: "never" },
      secrets: { values: new Set(["UNKNOWN"]), pointers: [] },
    });
    expect(error.providerCode).toBe("UNKNOWN_SESSION");
    expect(error.body).toEqual({ code: "[redacted]_SESSION" });
  });

  test("a cause that is no error becomes one", () => {
    expect(new PayError({ ...details, cause: "s3cr3t", secrets }).cause).toMatchObject({
      name: "Error",
      message: "[redacted]",
    });
  });

  test("a cause that is a PayError is clean already", () => {
    const cause = new PayError(details);
    expect(new PayError({ ...details, cause }).cause).toBe(cause);
  });
});

describe("the system's own words for a failure", () => {
  const inner = Object.assign(new Error("x"), { code: "ECONNREFUSED", syscall: "connect" });

  test("are found in the chain of causes", () => {
    expect(failureCode(new Error("a", { cause: new Error("b", { cause: inner }) }))).toBe("ECONNREFUSED");
    const chain = new Error("a", { cause: new AggregateError([inner], "b") });
    expect(textsInChain(chain, "syscall")).toEqual(["connect"]);
    expect(textsInChain(chain, "message")).toEqual(["a", "b", "x"]);
  });

  test("are not looked for without end", () => {
    const circle: { cause?: unknown } = {};
    circle.cause = circle;
    expect(failureCode(circle)).toBeUndefined();
    expect(textsInChain(undefined, "syscall")).toEqual([]);
    expect(failureCode({ code: 7 })).toBeUndefined();
  });
});

describe("an InputError", () => {
  const issue = (path: string): { path: string; problem: string; allowed: string } => ({
    path,
    problem: "is missing",
    allowed: "a string",
  });

  test("says what is wrong where, and that nothing was sent", () => {
    const error = new InputError({
      provider: "bank",
      operation: "payments.pay",
      issues: [issue("id"), issue("")],
    });
    expect(error).toMatchObject({
      code: "invalid-input",
      outcome: "not-sent",
      issues: [{ path: "id" }, { path: "" }],
      message: "payments.pay: id is missing; allowed: a string; the input is missing; allowed: a string",
    });
  });

  test("names three problems and counts the rest", () => {
    const issues = ["a", "b", "c", "d", "e"].map(issue);
    const error = new InputError({ code: "configuration", provider: "bank", issues });
    expect(error.code).toBe("configuration");
    expect(error.message).toMatch(/^bank: a is .*; b is .*; c is .* \(and 2 more\)$/);
    expect(error.issues).toHaveLength(5);
  });
});
