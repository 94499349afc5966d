import { describe, expect, it } from "vitest";
import { type BaseUrlChoice, resolveBaseUrl } from "../src/base-url.js";
import { InputError } from "../src/errors/kinds.js";
import type { ProviderRules } from "../src/operation.js";

const rules: ProviderRules = {
  provider: "shop",
  version: "1",
  servers: {
    test: "https://api-test.shop.example/{partner}/",
    production: "https://api.shop.example/v1",
  },
  limits: {},
  error: {},
};
const resolve = (choice: BaseUrlChoice): string => resolveBaseUrl(rules, choice);

describe("the base URL", () => {
  it("is the environment's, without a slash at its end", () => {
    expect(resolve({ environment: "production" })).toBe("https://api.shop.example/v1");
    expect(resolve({ environment: "test", variables: { partner: "p-1" } })).toBe(
      "https://api-test.shop.example/p-1",
    );
  });

  it("may be one's own", () => {
    expect(resolve({ baseUrl: "https://other.example/", environment: "nowhere" })).toBe(
      "https://other.example",
    );
    expect(resolve({ baseUrl: "HTTPS://Other.Example:443/a//" })).toBe("https://other.example/a");
  });

  it("names what is allowed when the environment is not known", () => {
    for (const environment of ["sandbox", "", undefined, "constructor", "__proto__"]) {
      expect(() => resolve({ environment })).toThrow(
        "environment is not known; allowed: test, production, or a baseUrl instead",
      );
    }
  });

  it("needs every variable", () => {
    expect(() => resolve({ environment: "test" })).toThrow("partner is missing");
    expect(() => resolve({ environment: "test", variables: { partner: "" } })).toThrow("partner is missing");
  });

  it.each(["a/b", "a?b", "a#b", "a%2fb", "@evil.example", "a b", "\\..", "..;", "$&", "ї"])(
    "stays where it is with the variable %j",
    (partner) => {
      const url = new URL(resolve({ environment: "test", variables: { partner } }));
      expect(url.host).toBe("api-test.shop.example");
      expect(url.pathname).toBe(`/${encodeURIComponent(partner)}`);
      expect(url.search + url.hash).toBe("");
    },
  );

  it.each([".", "..", "\ud83d"])("refuses the variable %j", (partner) => {
    expect(() => resolve({ environment: "test", variables: { partner } })).toThrow(
      "partner cannot be part of a URL",
    );
  });

  it.each(["http://localhost:8080", "http://127.0.0.1", "http://127.9.9.9:1", "http://[::1]:8080/x"])(
    "may be %s, which stays on this machine",
    (baseUrl) => {
      expect(resolve({ baseUrl })).toBe(baseUrl);
    },
  );

  it.each([
    "http://api.shop.example",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example",
    "http://10.0.0.1",
    "http://0.0.0.0",
    "http://[::ffff:10.0.0.1]",
    "ws://localhost",
    "ftp://localhost",
    "file:///etc/passwd",
    "javascript:alert(1)",
  ])("cannot be %s, which is not safe", (baseUrl) => {
    expect(() => resolve({ baseUrl })).toThrow("baseUrl is not safe");
  });

  it.each([
    "https://user@shop.example",
    "https://user:password@shop.example",
    "https://:password@shop.example",
    "https://shop.example/?a=1",
    "https://shop.example/#a",
  ])("cannot be %s, which holds more than an address", (baseUrl) => {
    expect(() => resolve({ baseUrl })).toThrow("baseUrl holds more than an address");
  });

  it.each(["", "shop.example", "/api", "https://", "not a url"])("cannot be %j", (baseUrl) => {
    expect(() => resolve({ baseUrl })).toThrow(InputError);
  });

  it("is told to be a matter of configuration", () => {
    expect(() => resolve({ baseUrl: "x" })).toThrow(expect.objectContaining({ code: "configuration" }));
  });
});
