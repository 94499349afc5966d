import { describe, expect, test } from "vitest";
import { failureOf, openBank, play, systemError } from "../support/bank.js";

/** What a call that fails in this way says. */
async function told(failure: unknown): Promise<unknown> {
  const { send } = play(() => Promise.reject(failure));
  const { payments, clock } = openBank(send);
  return clock.until(failureOf(payments.payout({ id: "1" })));
}

const fetchFailed = (cause: unknown): Error => Object.assign(new TypeError("fetch failed"), { cause });
const coded = (code: string): Error => Object.assign(new Error(code), { code });

describe("what a broken connection proves", () => {
  test.each<[string, unknown]>([
    ["the host refused", fetchFailed(systemError("ECONNREFUSED", "connect"))],
    ["no address", fetchFailed(systemError("ENOTFOUND", "getaddrinfo"))],
    ["no route", fetchFailed(systemError("EHOSTUNREACH", "connect"))],
    [
      "every address refused",
      fetchFailed(
        Object.assign(new AggregateError([systemError("ECONNREFUSED", "connect")]), { code: "ECONNREFUSED" }),
      ),
    ],
    ["no connection in time", fetchFailed(coded("UND_ERR_CONNECT_TIMEOUT"))],
    ["no trust", fetchFailed(coded("CERT_HAS_EXPIRED"))],
    ["not the same protocol", fetchFailed(coded("ERR_SSL_WRONG_VERSION_NUMBER"))],
    ["without a wrapper", systemError("ECONNREFUSED", "connect")],
    ["as Bun says it", coded("ECONNREFUSED")],
    [
      "as Deno says it",
      fetchFailed(new Error("error sending request: client error (Connect): tcp connect error")),
    ],
  ])("%s: nothing was sent", async (_name, failure) => {
    expect(await told(failure)).toMatchObject({
      code: "network",
      outcome: "not-sent",
      retryable: true,
      message: "bank payments.payout: no connection to the provider",
    });
  });

  test.each<[string, unknown]>([
    ["reset", fetchFailed(systemError("ECONNRESET", "read"))],
    ["closed", fetchFailed(coded("UND_ERR_SOCKET"))],
    ["an established connection lost its route", fetchFailed(systemError("EHOSTUNREACH", "read"))],
    ["timed out by the system", fetchFailed(systemError("ETIMEDOUT", "read"))],
    ["a code nobody knows", fetchFailed(coded("EWHATEVER"))],
    ["no reason at all", new TypeError("fetch failed")],
    ["lost, as Deno says it", fetchFailed(new Error("error sending request: client error (SendRequest)"))],
    ["not even an error", "oops"],
    ["nothing", undefined],
  ])("%s: it may have been sent", async (_name, failure) => {
    expect(await told(failure)).toMatchObject({
      code: "network",
      outcome: "unknown",
      retryable: false,
      message: "bank payments.payout: the connection broke before the answer was complete",
    });
  });

  test("the cause keeps name, code and a clean message, and nothing else", async () => {
    const failure = Object.assign(fetchFailed(systemError("ECONNRESET", "read")), {
      request: { headers: { authorization: "Basic c2VjcmV0" } },
    });
    failure.message = "fetch failed for the-password and 4111 1111 1111 1111";
    const error = (await told(failure)) as Error;
    expect(error.cause).toMatchObject({
      name: "TypeError",
      code: "ECONNRESET",
      message: "fetch failed for [redacted] and [redacted]",
    });
    expect(Object.keys(error.cause as object)).not.toContain("request");
  });
});
