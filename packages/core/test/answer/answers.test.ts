import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  DeclinedError,
  RateLimitError,
  UnexpectedAnswerError,
} from "../../src/errors/kinds.js";
import type { WireAnswer } from "../../src/transport/call.js";
import { bankOperation, failureOf, json, openBank, play, text } from "../support/bank.js";

const html = { "content-type": "text/html; charset=utf-8" };

function ask(answer: WireAnswer, method: "status" | "payout" = "payout", options = {}): Promise<unknown> {
  const { payments, clock } = openBank(play(answer).send, { maximumAttempts: 1 });
  return clock.until(payments[method]({ id: "1" }, options));
}

describe("an answer that is read", () => {
  test("gives its body and all that came with it", async () => {
    const answer = json(200, { state: "paid", extra: [1] }, { "X-Request-Id": "r-1" });
    const { payments, clock } = openBank(play(answer).send);
    const response = await clock.until(payments.payout({ id: "1" }).withResponse());
    expect(response).toMatchObject({
      value: { state: "paid", extra: [1] },
      outcome: "succeeded",
      status: 200,
      requestId: "r-1",
      attempts: [{ number: 1, status: 200, waited: 0 }],
    });
    expect(response.headers.get("x-request-id")).toBe("r-1");
  });

  test("with a decline is a value, or an error for those who asked for one", async () => {
    const declined = json(200, { state: "declined", reason: "NO_MONEY" }, { "x-request-id": "r-2" });
    expect(await ask(declined)).toEqual({ state: "declined", reason: "NO_MONEY" });
    const error = await failureOf(ask(declined, "payout", { throwOnDecline: true }));
    expect(error).toBeInstanceOf(DeclinedError);
    expect(error).toMatchObject({
      code: "declined",
      outcome: "refused",
      retryable: false,
      status: 200,
      requestId: "r-2",
      providerCode: "NO_MONEY",
      meaning: { kind: "declined" },
      message: "bank payments.payout: declined, NO_MONEY, not enough money",
    });
  });

  test("may have no body where none is documented", async () => {
    const ping = bankOperation("payments.ping", { class: "safe" }, { answers: { 204: "empty" } });
    const { caller, clock } = openBank(play(text(204, "")).send);
    expect(await clock.until(caller.call(ping, { id: "1" }).withResponse())).toMatchObject({
      value: undefined,
      outcome: undefined,
      status: 204,
    });
  });

  test("may name members like those of a prototype", async () => {
    const value = await ask(text(200, '{"state":"paid","__proto__":{"polluted":true},"constructor":1}'));
    expect(Object.keys(value as object)).toEqual(["state", "__proto__", "constructor"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("an answer that cannot be understood", () => {
  test.each<[string, WireAnswer, string, string]>([
    ["a page", text(200, "<html>", html), "unexpected-answer", "sent an HTML page where"],
    ["words", text(200, "ok"), "unexpected-answer", "sent a body that is not JSON where"],
    ["half of a body", text(200, '{"state":"pa'), "unexpected-answer", "sent a body that is not JSON"],
    ["nothing", text(200, ""), "unexpected-answer", "sent an empty body where"],
    ["a bare string", text(200, '"paid"'), "unexpected-answer", "neither an object nor a list"],
    ["null", text(200, "null"), "unexpected-answer", "neither an object nor a list"],
    ["another success", json(201, {}), "unexpected-answer", "undocumented status (status 201)"],
    ["no content", text(204, ""), "unexpected-answer", "undocumented status (status 204)"],
    ["an interim status", text(103, ""), "unexpected-answer", "undocumented status (status 103)"],
    ["a redirect", text(308, "", { location: "https://x.example" }), "redirect", "not followed"],
    ["a redirect as browsers show it", { ...text(200, ""), status: 0 }, "redirect", "not followed"],
  ])("%s", async (_name, answer, code, message) => {
    const withId = { ...answer, headers: new Headers({ "x-request-id": "r-3" }) };
    if (answer.headers.get("content-type") !== null) withId.headers.set("content-type", html["content-type"]);
    const error = await failureOf(ask(withId));
    expect(error).toBeInstanceOf(UnexpectedAnswerError);
    expect(error).toMatchObject({
      code,
      outcome: "unknown",
      status: answer.status,
      requestId: "r-3",
      message: expect.stringContaining(message),
      attempts: [{ status: answer.status, failure: code, reason: "never" }],
    });
    expect(await failureOf(ask(answer, "status"))).toMatchObject({ outcome: "not-sent", retryable: true });
  });

  test("is not quoted", async () => {
    const error = await failureOf(ask(text(200, "token=abcdef, said the proxy")));
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("abcdef");
  });
});

describe("an error status", () => {
  test.each<[number, new (...args: never) => ApiError, string]>([
    [400, ApiError, "api"],
    [401, AuthenticationError, "authentication"],
    [403, AuthenticationError, "authentication"],
    [404, ApiError, "api"],
    [422, ApiError, "api"],
    [429, RateLimitError, "rate-limited"],
    [500, ApiError, "api"],
    [503, ApiError, "api"],
  ])("%i is an error of its kind", async (status, kind, code) => {
    const error = await failureOf(ask(json(status, { code: "BUSY", other: 1 }, { "retry-after": "2" })));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({
      name: kind.name,
      code,
      status,
      providerCode: "BUSY",
      meaning: { kind: "conflict", retry: "same" },
      retryAfter: 2_000,
      body: { code: "BUSY", other: 1 },
      message: `bank payments.payout: status ${status}, BUSY, the payment is being processed`,
    });
  });

  test.each<[string, WireAnswer, object]>([
    [
      "a code nobody knows",
      json(422, { code: "NEW", message: "so" }),
      { providerCode: "NEW", meaning: undefined },
    ],
    ["a number for a code", json(422, { code: 17 }), { providerCode: "17" }],
    ["a code like a member of every object", json(422, { code: "constructor" }), { meaning: undefined }],
    ["an object for a code", json(422, { code: {} }), { providerCode: undefined }],
    ["a page", text(502, "<html>Bad gateway</html>", html), { body: "<html>Bad gateway</html>" }],
    ["nothing", text(500, ""), { body: undefined, message: "bank payments.payout: status 500" }],
    ["a list", json(400, [1, 2]), { body: [1, 2] }],
  ])("may carry %s", async (_name, answer, expected) => {
    expect(await failureOf(ask(answer))).toMatchObject(expected);
  });

  test("hides what it marks as secret itself wherever it repeats it", async () => {
    const echo = { code: "X-0501112233", message: "0501112233 is wrong", phone: "050 111-22-33" };
    const error = (await failureOf(ask(json(422, echo)))) as ApiError;
    expect(error.body).toEqual({ code: "X-[redacted]", message: "[redacted] is wrong", phone: "[redacted]" });
    expect(error.message).toBe("bank payments.payout: status 422, X-[redacted], [redacted] is wrong");
    const declined = json(200, { state: "declined", text: "call 0501112233", phone: "0501112233" });
    const decline = await failureOf(ask(declined, "payout", { throwOnDecline: true }));
    expect(decline).toMatchObject({ body: { text: "call [redacted]" } });
  });

  test("of any depth is told of", async () => {
    const deep = (depth: number): string => `{"phone":${"[".repeat(depth)}"0501112233"${"]".repeat(depth)}}`;
    for (const depth of [50, 100_000]) {
      expect(await failureOf(ask(text(422, deep(depth))))).toMatchObject({
        code: "api",
        outcome: "refused",
        body: { phone: "[redacted]" },
      });
    }
  });

  test("with a long text keeps its beginning", async () => {
    const error = (await failureOf(ask(text(500, "x".repeat(5_000))))) as ApiError;
    expect(error.body).toHaveLength(2_000);
  });

  test.each<[string, WireAnswer, "status" | "payout", object]>([
    ["reading, server error", json(500, {}), "status", { outcome: "not-sent", retryable: true }],
    ["reading, refusal", json(404, {}), "status", { outcome: "not-sent", retryable: false }],
    ["acting, refusal", json(422, {}), "payout", { outcome: "refused", retryable: false }],
    ["acting, busy", json(409, { code: "BUSY" }), "payout", { outcome: "refused", retryable: true }],
    ["acting, used id", json(409, { code: "KNOWN_ID" }), "payout", { outcome: "unknown", retryable: false }],
    ["acting, too early", json(425, {}), "payout", { outcome: "refused", retryable: true }],
    ["acting, too many", json(429, {}), "payout", { outcome: "refused", retryable: true }],
    ["acting, timed out", json(408, {}), "payout", { outcome: "unknown", retryable: false }],
    ["acting, server error", json(500, {}), "payout", { outcome: "unknown", retryable: false }],
  ])("tells what happened: %s", async (_name, answer, method, expected) => {
    expect(await failureOf(ask(answer, method))).toMatchObject(expected);
  });
});
