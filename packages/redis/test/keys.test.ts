import fc from "fast-check";
import { expect, test } from "vitest";
import { keyPrefix } from "../src/keys.js";

test("names say whose they are, in one slot", () => {
  const key = keyPrefix({ merchant: "kettles", environment: "production" }, "limit", "koshelek default");
  expect(key).toBe("pay:v1:{kettles:production:limit:koshelek%20default}");
});

test("different things never have the same name, whatever they are called", () => {
  const name = fc.string({ unit: "grapheme", minLength: 1 });
  const thing = fc.tuple(name, name, name, name);
  const keyOf = ([merchant, environment, kind, what]: [string, string, string, string]): string =>
    keyPrefix({ merchant, environment }, kind, what);
  fc.assert(
    fc.property(thing, thing, (one, other) => {
      expect(keyOf(one)).toMatch(/^pay:v1:\{[^{}]*\}$/);
      const isSame = one.every((part, index) => part === other[index]);
      expect(keyOf(one) === keyOf(other)).toBe(isSame);
    }),
  );
});
