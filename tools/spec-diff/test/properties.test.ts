import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffDocuments } from "../src/diff.ts";
import { describeFinding } from "../src/finding.ts";
import { isObject, type Json, type JsonObject } from "../src/json.ts";
import { base } from "./corpus/base.ts";
import { apply, type Edit, remove, renameComponent, set } from "./corpus/edit.ts";
import { request } from "./corpus/places.ts";

const bundled = (provider: string): JsonObject => {
  const file = new URL(`../../../packages/${provider}/src/generated/openapi.json`, import.meta.url);
  const document: Json = JSON.parse(readFileSync(file, "utf8"));
  if (!isObject(document)) throw new Error(`${provider} has no document`);
  return document;
};

/** The same document with the members of every object in another order. */
function shuffled(value: Json, random: () => number): Json {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => ({ key, inner, at: random() }));
  return Object.fromEntries(
    entries.sort((a, b) => a.at - b.at).map(({ key, inner }) => [key, shuffled(inner, random)]),
  );
}

const lines = (document: JsonObject): string[] =>
  diffDocuments(base, document).findings.map(describeFinding).sort();

/** Edits of fields that have nothing to do with each other. */
const fieldEdits: readonly (readonly [string, readonly Edit[]])[] = [
  ["note", [remove(request("note"))]],
  ["note", [set(request("note", "/type"), "string")]],
  ["amount", [set(request("amount", "/minimum"), 50)]],
  ["amount", [set(request("amount", "/type"), "number"), set(request("amount", "/description"), "Anew.")]],
  ["currency", [set(request("currency", "/enum/-"), "EUR")]],
  ["currency", [set(request("currency", "/default"), "UAH")]],
  ["phone", [remove(request("phone", "/x-pay-sensitive"))]],
  ["phone", [set(request("phone", "/deprecated"), true)]],
  ["tags", [remove(request("tags", "/uniqueItems"))]],
  ["items", [set(request("items", "/maxItems"), 3)]],
  ["category", [remove(request("category", "/x-pay-open"))]],
  ["legacy", [remove(request("legacy", "/x-pay-products"))]],
  ["new", [set(request("fresh"), { type: "string" })]],
];

describe("properties", () => {
  test.each(["koshelek", "rozetka", "sibs"])(
    "%s does not differ from itself, in whatever order",
    (provider) => {
      const document = bundled(provider);
      expect(diffDocuments(document, document).findings).toEqual([]);
      let seed = 7;
      const random = (): number => {
        seed = (seed * 16807) % 2147483647;
        return seed;
      };
      const other = shuffled(document, random);
      if (!isObject(other)) throw new Error("an object stays one");
      expect(diffDocuments(document, other).findings).toEqual([]);
    },
  );

  test("independent edits are found as each is alone", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...fieldEdits), { selector: ([field]) => field, maxLength: 6 }),
        (chosen) => {
          const together = lines(
            apply(
              base,
              chosen.flatMap(([, edits]) => edits),
            ),
          );
          const alone = chosen.flatMap(([, edits]) => lines(apply(base, edits)));
          expect(together).toEqual([...new Set(alone)].sort());
        },
      ),
      { numRuns: 60 },
    );
  });

  test("names of components never matter on the wire", () => {
    const names = Object.keys(
      isObject(base["components"]) && isObject(base["components"]["schemas"])
        ? base["components"]["schemas"]
        : {},
    );
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), (chosen) => {
        const edits = chosen.map((name) => renameComponent(name, `${name}Anew`));
        const { bump, findings } = diffDocuments(base, apply(base, edits));
        expect(bump).toBe("none");
        expect(findings.every(({ kind }) => kind === "component-renamed")).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("a reference that leads nowhere is an error, not a difference", () => {
    const broken = apply(base, [remove("/components/schemas/Card")]);
    expect(() => diffDocuments(base, broken)).toThrow("#/components/schemas/Card leads nowhere");
  });
});
