import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors/kinds.js";
import { buildRequest, headerValue, isHeaderName } from "../../src/input/request.js";
import type { Operation } from "../../src/operation.js";

function operation(parts: Partial<Operation>): Operation {
  return {
    name: "things.get",
    method: "POST",
    path: "/things",
    answers: { 200: "json" },
    security: [],
    retry: { class: "safe" },
    limit: { bucket: "default", lane: "other" },
    input: { type: "any" },
    ...parts,
  };
}

const byPath = operation({ path: "/v1/{account}/things/{id}", pathParameters: ["account", "id"] });
const byQuery = operation({ queryParameters: ["id", "tags", "page"] });
const byHeader = operation({ headerParameters: ["X-On-Behalf-Of", "X-Note"] });

describe("paths", () => {
  it("take each parameter as one encoded segment", () => {
    const { path } = buildRequest(byPath, { account: "a b", id: 5 }, "shop");
    expect(path).toBe("/v1/a%20b/things/5");
  });

  it.each([
    "a/b",
    "../x",
    "a\\b",
    "a?b",
    "a#b",
    "a%2fb",
    "{id}",
    "$&",
    "$1",
    "a\r\nb",
    "ї",
    "😀",
    "a;b",
    "//e",
  ])("cannot be left by %j", (value) => {
    const { path } = buildRequest(byPath, { account: value, id: "1" }, "shop");
    expect(path).toBe(`/v1/${encodeURIComponent(value)}/things/1`);
    const { origin, pathname, search, hash } = new URL(`https://shop.example${path}`);
    expect([origin, pathname, search, hash]).toEqual(["https://shop.example", path, "", ""]);
  });

  it.each(["", ".", "..", undefined, null, true, {}, [], ["a"]])("refuse %j", (value) => {
    expect(() => buildRequest(byPath, { account: value, id: "1" }, "shop")).toThrow(
      "account cannot be part of a path",
    );
  });

  it("refuse half of a character, as in a text that was cut", () => {
    const cut = "😀".slice(0, 1);
    expect(() => buildRequest(byPath, { account: cut, id: "1" }, "shop")).toThrow(
      "account holds half of a character",
    );
    expect(() => buildRequest(byQuery, { id: cut }, "shop")).toThrow(InputError);
  });

  it("never leave their place, whatever the parameter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (account, id) => {
        let path: string;
        try {
          path = buildRequest(byPath, { account, id }, "shop").path;
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          return;
        }
        const url = new URL(`https://shop.example${path}`);
        expect(url.pathname.split("/").length).toBe(5);
        expect(url.href).toBe(`https://shop.example${path}`);
        expect(decodeURIComponent(url.pathname.split("/")[2] ?? "")).toBe(account);
      }),
      { numRuns: 500 },
    );
  });
});

describe("queries", () => {
  it("leave out what is not given and repeat lists", () => {
    const { path } = buildRequest(byQuery, { id: "a&b=c", tags: ["x", "y z"], page: null }, "shop");
    expect(path).toBe("/things?id=a%26b%3Dc&tags=x&tags=y%20z");
    expect(buildRequest(byQuery, {}, "shop").path).toBe("/things");
    expect(buildRequest(byQuery, undefined, "shop").path).toBe("/things");
  });

  it("cannot be extended by a value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (id) => {
        const url = new URL(`https://shop.example${buildRequest(byQuery, { id }, "shop").path}`);
        expect([...url.searchParams]).toEqual([["id", id]]);
        expect(url.hash).toBe("");
      }),
    );
  });
});

describe("headers", () => {
  it("go by lower-case names, so that none can stand beside another", () => {
    expect(buildRequest(byHeader, { "X-On-Behalf-Of": "m-1" }, "shop").headers).toEqual({
      "x-on-behalf-of": "m-1",
    });
  });

  it.each(["a\r\nx-evil: 1", "a\nb", "a\rb", "a\0b", "", " ", "ї", "😀", "\x7f"])("refuse %j", (value) => {
    expect(() => buildRequest(byHeader, { "X-Note": value }, "shop")).toThrow(
      "X-Note cannot be sent as a header",
    );
  });

  it("take exactly what can be sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const issues: Parameters<typeof headerValue>[2] = [];
        headerValue(value, "x", issues);
        if (issues.length > 0) return;
        expect(new Headers({ x: value }).get("x")).toBe(value.replace(/^[\t ]+|[\t ]+$/g, ""));
      }),
      { numRuns: 500 },
    );
  });

  it("have names that are tokens", () => {
    for (const name of ["x-a", "X_A", "a1", "!#$%&'*+.^_`|~-"]) expect(isHeaderName(name)).toBe(true);
    for (const name of ["", "a b", "a:", "a\r\n", "ї", "a(b)", "a/b", '"a"'])
      expect(isHeaderName(name)).toBe(false);
  });
});

describe("bodies", () => {
  const mixed = {
    path: "/things/{id}",
    pathParameters: ["id"],
    queryParameters: ["page"],
    headerParameters: ["x-note"],
  } as const;

  it("hold what stands nowhere else", () => {
    const { body, headers } = buildRequest(
      operation({ ...mixed, body: "json" }),
      { id: "1", page: 2, "x-note": "n", amount: 5, note: undefined, list: [1, null] },
      "shop",
    );
    expect(body).toBe('{"amount":5,"list":[1,null]}');
    expect(headers).toEqual({ "x-note": "n", "content-type": "application/json" });
  });

  it("are absent where the operation has none, and empty where nothing is given", () => {
    expect(buildRequest(operation({}), { amount: 5 }, "shop").body).toBeUndefined();
    expect(buildRequest(operation({ body: "json" }), undefined, "shop").body).toBe("{}");
  });

  it("as forms leave out what is not given", () => {
    const input = { a: "x y", b: 5, c: undefined, d: null, e: "&=\r\n" };
    const { body, headers } = buildRequest(operation({ body: "form" }), input, "shop");
    expect(body).toBe("a=x+y&b=5&e=%26%3D%0D%0A");
    expect(headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it("refuse what JSON cannot carry", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    for (const input of [{ amount: 5n }, circle]) {
      expect(() => buildRequest(operation({ body: "json" }), input, "shop")).toThrow(InputError);
    }
  });

  it("keep names that every object has", () => {
    const input: unknown = JSON.parse('{"id":"1","__proto__":{"x":1},"constructor":2}');
    const { body } = buildRequest(operation({ ...mixed, body: "json" }), input, "shop");
    expect(JSON.parse(body ?? "")).toHaveProperty("constructor", 2);
  });
});
