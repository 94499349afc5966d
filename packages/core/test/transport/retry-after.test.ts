import { describe, expect, test } from "vitest";
import { askedWait } from "../../src/transport/retry-after.js";
import { text } from "../support/bank.js";

const date = Date.UTC(2026, 0, 31, 12, 0, 0);

function wait(headers: Record<string, string>, status = 429): number | undefined {
  return askedWait(text(status, "", headers), date);
}

describe("how long the provider asks to wait", () => {
  test.each([
    ["seconds", { "retry-after": "2" }, 2_000],
    ["none", { "retry-after": "0" }, 0],
    ["a fraction of a second", { "retry-after": "0.25" }, 250],
    ["spaces around it", { "retry-after": " 3 " }, 3_000],
    ["a moment", { "retry-after": "Sat, 31 Jan 2026 12:00:05 GMT" }, 5_000],
    ["a moment in the long form", { "retry-after": "Saturday, 31-Jan-26 12:00:05 GMT" }, 5_000],
    ["a moment that is over", { "retry-after": "Sat, 31 Jan 2026 11:00:00 GMT" }, 0],
    ["the header twice: the longer one", { "retry-after": "1, 4" }, 4_000],
    ["the reset of the allowance in seconds", { "x-ratelimit-reset": "7" }, 7_000],
    ["the reset of the allowance as a moment", { "x-ratelimit-reset": String(date / 1000 + 9) }, 9_000],
    ["both: what was meant for the retry", { "retry-after": "1", "x-ratelimit-reset": "60" }, 1_000],
  ])("%s", (_name, headers, expected) => {
    expect(wait(headers)).toBe(expected);
  });

  test.each([
    ["nothing", {}],
    ["an empty header", { "retry-after": "" }],
    ["a negative number", { "retry-after": "-5" }],
    ["a list that a lenient reader takes for a date", { "retry-after": "2, soon" }],
    ["a date in another form", { "retry-after": "2026-01-31T12:00:05Z" }],
    ["words", { "retry-after": "later" }],
    ["a month that does not exist", { "retry-after": "Sat, 31 Foo 2026 12:00:05 GMT" }],
    ["a reset that is no number", { "x-ratelimit-reset": "soon" }],
  ])("%s asks for nothing", (_name, headers) => {
    expect(wait(headers)).toBeUndefined();
  });

  test("a moment is compared with the answer's own date, so that a wrong clock changes nothing", () => {
    const headers = {
      date: "Sat, 31 Jan 2026 15:00:00 GMT",
      "retry-after": "Sat, 31 Jan 2026 15:00:02 GMT",
    };
    expect(wait(headers)).toBe(2_000);
  });

  test("the reset of the allowance says nothing about the wait after a server error", () => {
    expect(wait({ "x-ratelimit-reset": "60" }, 503)).toBeUndefined();
    expect(wait({ "retry-after": "1", "x-ratelimit-reset": "60" }, 503)).toBe(1_000);
  });
});
