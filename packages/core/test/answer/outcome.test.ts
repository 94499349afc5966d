import { describe, expect, test } from "vitest";
import { readOutcome } from "../../src/answer/outcome.js";
import type { OutcomeTable } from "../../src/operation.js";

const table: OutcomeTable = {
  rules: [
    { is: "declined", when: { "/ok": [false], "/status/code": ["05", 5] } },
    { is: "succeeded", when: { "/ok": [true] } },
    { is: "not-found", when: { "/status": [null, ""] } },
    { is: "pending", when: { "/ok": [null] } },
  ],
};

describe("what an answer means", () => {
  test.each([
    [{ ok: true }, "succeeded"],
    [{ ok: false, status: { code: "05" } }, "declined"],
    [{ ok: false, status: { code: 5 } }, "declined"],
    [{ ok: false, status: { code: "07" } }, "unrecognized"],
    [{ ok: false, status: "" }, "not-found"],
    [{ ok: false, status: null }, "not-found"],
    [{ ok: false }, "not-found"],
    [{ status: "new" }, "pending"],
    [{ ok: "true", status: "x" }, "unrecognized"],
    [[], "not-found"],
  ])("%j is %s", (answer, outcome) => {
    expect(readOutcome(table, answer)).toBe(outcome);
  });

  test("the first rule that applies decides", () => {
    const rules = [
      { is: "pending", when: { "/a": [1] } },
      { is: "succeeded", when: { "/a": [1] } },
    ] as const;
    expect(readOutcome({ rules }, { a: 1 })).toBe("pending");
  });

  test("an operation without a business status has no outcome", () => {
    expect(readOutcome(undefined, { ok: true })).toBeUndefined();
  });

  test("members of a prototype are not part of an answer", () => {
    const inherited = { is: "succeeded", when: { "/constructor": [null] } } as const;
    expect(readOutcome({ rules: [inherited] }, {})).toBe("succeeded");
    const polluting: unknown = JSON.parse('{"__proto__": {"ok": true}}');
    expect(readOutcome({ rules: [{ is: "succeeded", when: { "/ok": [true] } }] }, polluting)).toBe(
      "unrecognized",
    );
    expect(({} as { ok?: unknown }).ok).toBeUndefined();
  });
});
