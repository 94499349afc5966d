import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callValue, valueAt } from "../src/pointer.js";

/** The example of RFC 6901 section 5. */
const document = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};

describe("a JSON pointer", () => {
  it.each([
    ["", document],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
  ])("%j leads to its value", (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
  });

  it("undoes escapes in the right order", () => {
    expect(valueAt({ "~1": "x" }, "/~01")).toBe("x");
  });

  it("ends early without a value", () => {
    for (const pointer of ["/none", "/foo/2", "/foo/0/0", "/foo/-", "/foo/length/x", "/none/none"]) {
      expect(valueAt(document, pointer)).toBeUndefined();
    }
    for (const nothing of [undefined, null, 5, "text", true]) expect(valueAt(nothing, "/a")).toBeUndefined();
  });

  it("sees own members only", () => {
    for (const name of ["constructor", "toString", "__proto__"]) {
      expect(valueAt({}, `/${name}`)).toBeUndefined();
    }
    expect(valueAt("text", "/length")).toBeUndefined();
    expect(valueAt(JSON.parse('{"__proto__": 1}'), "/__proto__")).toBe(1);
  });

  it("finds whatever stands there, whatever its name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.anything(), (name, value) => {
        const escaped = name.replaceAll("~", "~0").replaceAll("/", "~1");
        const holder = JSON.parse(`{${JSON.stringify(name)}: null}`) as Record<string, unknown>;
        Object.defineProperty(holder, name, { value });
        expect(valueAt({ outer: [holder] }, `/outer/0/${escaped}`)).toBe(value);
      }),
    );
  });
});

describe("a call pointer", () => {
  const input = { id: "in", orders: [{ external_id: "o-1" }] };
  const answer = { id: "out" };

  it("takes parameters and body members from the flat input, and answers from the answer", () => {
    expect(callValue("body#/orders/0/external_id", input, answer)).toBe("o-1");
    for (const source of ["body", "path", "query", "header"]) {
      expect(callValue(`${source}#/id`, input, answer)).toBe("in");
    }
    expect(callValue("answer#/id", input, answer)).toBe("out");
    expect(callValue("answer#/id", input)).toBeUndefined();
    expect(callValue("body#/none", undefined)).toBeUndefined();
  });
});
