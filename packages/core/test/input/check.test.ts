import { describe, expect, it } from "vitest";
import { checkShape } from "../../src/input/check.js";
import type { ObjectShape, Shape } from "../../src/operation.js";

const text: Shape = { type: "string" };

/** Paths and problems, without what is allowed. */
function problems(value: unknown, shape: Shape): string[] {
  return checkShape(value, shape).map(({ path, problem }) => (path === "" ? problem : `${path} ${problem}`));
}

describe("strings", () => {
  it.each([
    [undefined, "is missing"],
    [null, "is null"],
    [5, "is a number"],
    [true, "is a boolean"],
    [["a"], "is a list"],
    [{}, "is an object"],
    [new Date(0), "is an object"],
    [() => "", "is a function"],
  ])("are not %o", (value, problem) => {
    expect(problems(value, text)).toEqual([problem]);
  });

  it("may be null where that is allowed, and missing where nothing requires them", () => {
    expect(problems(null, { type: "string", nullable: true })).toEqual([]);
    expect(problems({ a: undefined }, { type: "object", properties: { a: text } })).toEqual([]);
  });

  it("count characters, not code units", () => {
    const shape: Shape = { type: "string", minLength: 2, maxLength: 3 };
    expect(problems("😀", shape)).toEqual(["has 1 characters"]);
    expect(problems("😀😀", shape)).toEqual([]);
    expect(problems("😀😀😀", shape)).toEqual([]);
    expect(problems("😀😀😀😀", shape)).toEqual(["has 4 characters"]);
    expect(problems("", { type: "string", minLength: 1 })).toEqual(["has 0 characters"]);
    expect(problems("", { type: "string", maxLength: 0 })).toEqual([]);
  });

  it("are one of the known values, without showing what they are", () => {
    const shape: Shape = { type: "string", enum: ["UAH", "EUR"] };
    expect(checkShape("4111111111111111", shape)).toEqual([
      { path: "", problem: "is not one of the known values", allowed: '"UAH", "EUR"' },
    ]);
    expect(problems("UAH", shape)).toEqual([]);
    expect(problems("uah", shape)).toHaveLength(1);
  });

  it("match a pattern somewhere, as JSON Schema has it, by characters", () => {
    expect(problems("xaby", { type: "string", pattern: "ab" })).toEqual([]);
    expect(problems("xyz", { type: "string", pattern: "^ab" })).toEqual(["does not have the right form"]);
    expect(problems("😀", { type: "string", pattern: "^.$" })).toEqual([]);
  });

  it.each([
    ["date-time", "2026-01-31T09:30:00Z", "2026-01-31T09:30:00"],
    ["date-time", "2026-01-31T09:30:00.123+02:00", "2026-01-31"],
    ["date-time", "2026-02-28t23:59:59z", "2026-02-31T10:00:00Z"],
    ["date-time", "2024-02-29T00:00:00Z", "2026-02-29T00:00:00Z"],
    ["date-time", "2026-01-31T09:30:00-11:00", "2026-01-31T25:00:00Z"],
    ["date", "2026-01-31", "2026-02-31"],
    ["date", "2024-02-29", "2026-13-01"],
    ["date", "0001-01-01", "31.01.2026"],
    ["uuid", "4ee64eb1-0012-4CD0-aefe-966d48ea7b71", "4ee64eb100124cd0aefe966d48ea7b71"],
    ["uri", "https://shop.example/back?a=1", "shop.example/back"],
    ["email", "a.b+c@example.co", "a b@example.co"],
    ["email", "ї@приклад.укр", "a@b"],
  ])("of the format %s: %s, not %s", (format, good, bad) => {
    expect(problems(good, { type: "string", format })).toEqual([]);
    expect(problems(bad, { type: "string", format })).toEqual([`is not a valid ${format}`]);
    expect(problems(`${good}\n`, { type: "string", format })).toHaveLength(format === "uri" ? 0 : 1);
  });

  it("of a format that is not known are taken as they are", () => {
    expect(problems("anything", { type: "string", format: "msisdn" })).toEqual([]);
  });
});

describe("numbers", () => {
  it.each([
    [Number.NaN, "is NaN"],
    [Number.POSITIVE_INFINITY, "is Infinity"],
    ["5", "is a string"],
    [5n, "is a bigint"],
    [null, "is null"],
  ])("are not %s", (value, problem) => {
    expect(problems(value, { type: "number" })).toEqual([problem]);
  });

  it("are whole where they must be, and exact", () => {
    expect(problems(5, { type: "integer" })).toEqual([]);
    expect(problems(5.5, { type: "integer" })).toEqual(["is not a whole number"]);
    expect(problems(2 ** 53, { type: "integer" })).toEqual(["is not a whole number"]);
  });

  it("keep their limits", () => {
    const shape: Shape = { type: "number", minimum: 1, maximum: 10 };
    expect([1, 10].flatMap((value) => problems(value, shape))).toEqual([]);
    expect(problems(0.99, shape)).toEqual(["is too small"]);
    expect(problems(10.01, shape)).toEqual(["is too large"]);
    const open: Shape = { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 };
    expect(problems(0, open)).toEqual(["is too small"]);
    expect(problems(1, open)).toEqual(["is too large"]);
    expect(problems(0.5, open)).toEqual([]);
    expect(problems(3, { type: "integer", enum: [1, 2] })).toEqual(["is not one of the known values"]);
  });

  it("are multiples by their decimals, whatever their binary form", () => {
    const cents: Shape = { type: "number", multipleOf: 0.01 };
    for (const good of [0, 0.07, 0.29, 1.1, 4.35, 19.99, 100, 123_456_789.12, -0.3]) {
      expect(problems(good, cents)).toEqual([]);
    }
    for (const bad of [0.001, 1.005, 19.999, 0.1 + 0.2 + 0.0001]) {
      expect(problems(bad, cents)).toEqual(["is too fine"]);
    }
  });
});

describe("booleans", () => {
  it("are true or false", () => {
    expect(problems(false, { type: "boolean" })).toEqual([]);
    expect(problems("true", { type: "boolean" })).toEqual(["is a string"]);
    expect(problems(false, { type: "boolean", const: true })).toEqual(["is false"]);
  });
});

describe("lists", () => {
  const shape: Shape = { type: "array", items: text, minItems: 1, maxItems: 2, uniqueItems: true };

  it("have so many items, each once", () => {
    expect(problems(["a", "b"], shape)).toEqual([]);
    expect(problems([], shape)).toEqual(["has 0 items"]);
    expect(problems(["a", "b", "c"], shape)).toEqual(["has 3 items"]);
    expect(problems(["a", "a"], shape)).toEqual(["repeats an item"]);
    expect(problems("ab", shape)).toEqual(["is a string"]);
    expect(problems({ 0: "a", length: 1 }, shape)).toEqual(["is an object"]);
  });

  it("name the item that is wrong, holes too", () => {
    expect(problems(["a", 5], shape)).toEqual(["[1] is a number"]);
    // biome-ignore lint/suspicious/noSparseArray: what plain JavaScript may pass
    expect(problems([, "a"], shape)).toEqual(["[0] is missing"]);
    const nested: Shape = {
      type: "array",
      items: { type: "object", properties: { price: { type: "number" } } },
    };
    expect(problems([{ price: "1" }], nested)).toEqual(["[0].price is a string"]);
  });
});

describe("objects", () => {
  const shape: ObjectShape = {
    type: "object",
    closed: true,
    required: ["amount", "currency"],
    properties: { amount: { type: "integer" }, currency: text, returnUrl: text },
  };

  it("have what they must have, and nothing else", () => {
    expect(problems({ amount: 1, currency: "UAH" }, shape)).toEqual([]);
    expect(problems({ amount: 1 }, shape)).toEqual(["currency is missing"]);
    expect(problems({ amount: 1, currency: undefined }, shape)).toEqual(["currency is missing"]);
    expect(problems({ amount: 1, currency: "UAH", tip: 1 }, shape)).toEqual(["tip is not known"]);
    expect(problems({ amount: 1, currency: "UAH", tip: undefined }, shape)).toEqual([]);
    expect(problems([], shape)).toEqual(["is a list"]);
    expect(problems(null, shape)).toEqual(["is null"]);
  });

  it("suggest the name that was meant", () => {
    expect(checkShape({ amount: 1, currency: "UAH", return_url: "x" }, shape)).toEqual([
      { path: "return_url", problem: "is not known", allowed: "did you mean returnUrl?" },
    ]);
    expect(checkShape({ amount: 1, currency: "UAH", tip: 1 }, shape)[0]?.allowed).toBe(
      "amount, currency, returnUrl",
    );
  });

  it("are not fooled by names that every object has", () => {
    const members: unknown = JSON.parse('{"__proto__": {"amount": 1}, "constructor": 1, "toString": "x"}');
    expect(problems(members, { type: "object", closed: true, properties: {} })).toEqual([
      "__proto__ is not known",
      "constructor is not known",
      "toString is not known",
    ]);
    expect(problems({}, { type: "object", required: ["toString"], properties: { toString: text } })).toEqual([
      "toString is missing",
    ]);
    expect(problems(Object.create({ amount: 1, currency: "UAH" }), shape)).toEqual([
      "amount is missing",
      "currency is missing",
    ]);
  });

  it("may have one group of members or another", () => {
    const either: Shape = {
      type: "object",
      properties: { phone: text, email: text, name: text },
      anyRequired: [["phone"], ["email", "name"]],
    };
    expect(problems({ phone: "1" }, either)).toEqual([]);
    expect(problems({ email: "1", name: "2" }, either)).toEqual([]);
    expect(checkShape({ email: "1" }, either)).toEqual([
      { path: "", problem: "lacks a member", allowed: "phone, or email with name" },
    ]);
  });

  it("bound what members of free names may be", () => {
    const metadata: Shape = {
      type: "object",
      properties: {},
      values: { type: "string", maxLength: 3 },
      maxProperties: 2,
      maxKeyLength: 4,
    };
    expect(problems({ a: "x", b: "y" }, metadata)).toEqual([]);
    expect(problems({ a: "long" }, metadata)).toEqual(["a has 4 characters"]);
    expect(problems({ a: "", b: "", c: "" }, metadata)).toEqual(["has 3 members"]);
    expect(problems({ ключик: "x" }, metadata)).toEqual(["has a member with too long a name"]);
  });

  it("leave open what the document leaves open", () => {
    expect(problems({ anything: 5n }, { type: "object", properties: {} })).toEqual([]);
    expect(problems(Symbol("x"), { type: "any" })).toEqual([]);
  });
});

describe("unions", () => {
  const member = (type: string, extra: string): ObjectShape => ({
    type: "object",
    closed: true,
    required: ["type", extra],
    properties: { type: { type: "string", enum: [type] }, [extra]: text },
  });
  const tagged: Shape = { type: "union", on: "type", of: [member("card", "token"), member("blik", "code")] };

  it("are told apart by their tag, and speak of the member that was meant", () => {
    expect(problems({ type: "blik", code: "1" }, tagged)).toEqual([]);
    expect(problems({ type: "blik", token: "1" }, tagged)).toEqual(["code is missing", "token is not known"]);
    expect(checkShape({ type: "cash" }, tagged)).toEqual([
      { path: "type", problem: "is not one of the known values", allowed: '"card", "blik"' },
    ]);
    expect(problems({}, tagged)).toEqual(["type is missing"]);
    expect(problems("card", tagged)).toEqual(["is a string"]);
    expect(problems(null, { ...tagged, nullable: true })).toEqual([]);
  });

  it("without a tag take what fits, or speak of the closest", () => {
    const either: Shape = { type: "union", of: [{ type: "integer" }, member("card", "token")] };
    expect(problems(5, either)).toEqual([]);
    expect(problems({ type: "card", token: "t" }, either)).toEqual([]);
    expect(problems(5.5, either)).toEqual(["is not a whole number"]);
  });
});

describe("shapes", () => {
  it("may hold themselves", () => {
    const tree: ObjectShape = {
      type: "object",
      closed: true,
      required: ["name"],
      properties: {
        name: text,
        get children(): Shape {
          return { type: "array", items: tree };
        },
      },
    };
    const leaf = { name: "leaf" };
    expect(problems({ name: "root", children: [leaf, { name: "twig", children: [leaf] }] }, tree)).toEqual(
      [],
    );
    expect(problems({ name: "root", children: [leaf, { children: [{ name: 5 }] }] }, tree)).toEqual([
      "children[1].name is missing",
      "children[1].children[0].name is a number",
    ]);
  });

  it("are the same for every value, one after another", () => {
    const shape: Shape = {
      type: "object",
      required: ["a"],
      properties: { a: { type: "string", pattern: "^x" } },
    };
    for (const [value, expected] of [
      [{ a: "x" }, []],
      [{}, ["a is missing"]],
      [{ a: "x" }, []],
      [{ a: "y" }, ["a does not have the right form"]],
      [{ a: "x" }, []],
    ] as const) {
      expect(problems(value, shape)).toEqual(expected);
    }
  });

  it("may require a member twice, or one that they do not describe", () => {
    const shape: Shape = { type: "object", required: ["a", "b", "a"], properties: { a: text } };
    expect(problems({ a: "", b: 1 }, shape)).toEqual([]);
    expect(problems({ a: "" }, shape)).toEqual(["b is missing"]);
    expect(problems({ b: 1 }, shape)).toEqual(["a is missing", "a is missing"]);
  });
});

describe("paths", () => {
  it("are written as the caller wrote them", () => {
    const shape: Shape = {
      type: "object",
      properties: {
        invoice: {
          type: "object",
          properties: {
            items: { type: "array", items: { type: "object", properties: { price: { type: "integer" } } } },
          },
        },
      },
    };
    const input = { invoice: { items: [{ price: 1 }, { price: "secret-4111111111111111" }] } };
    expect(checkShape(input, shape)).toEqual([
      { path: "invoice.items[1].price", problem: "is a string", allowed: "a whole number" },
    ]);
  });
});
