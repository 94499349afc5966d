import { highest } from "@pay/spec-diff";
import { describe, expect, test } from "vitest";
import { compareSurfaces } from "../src/surface/compare.ts";

const base = `
export interface Input { amount: number; note?: string }
export interface Result { readonly id: string; readonly fee?: number; readonly status: "paid" | "refused" }
export interface Client { pay(input: Input): Promise<Result> }
export interface Alone { readonly a: string }
export declare class Failure extends Error { #private; readonly code: string }
export declare function create(options: { shop: string }): Client;
export {};
`;

function bump(from: string, to: string): string {
  const after = base.replace(from, to);
  expect(after).not.toBe(base);
  const one = (text: string): Map<string, string> => new Map([["index.api.d.ts", text]]);
  return highest(compareSurfaces(one(base), one(after), import.meta.dirname).map(({ level }) => level));
}

describe("public types", () => {
  test.each([
    ["minor", "optional input member", "note?: string", "note?: string; city?: string"],
    ["major", "required input member of a method", "note?: string", "note?: string; city: string"],
    ["major", "input member gone", "amount: number; ", "amount: string; "],
    ["minor", "result member comes", "readonly id: string;", "readonly id: string; readonly city: string;"],
    ["major", "result member goes", "readonly id: string; ", ""],
    ["major", "closed result value comes", '"paid" | "refused"', '"paid" | "refused" | "held"'],
    ["major", "optional input member goes", "; note?: string", ""],
    ["major", "optional result member goes", "readonly fee?: number; ", ""],
    ["major", "required option", "shop: string }", "shop: string; key: string }"],
    ["minor", "optional option", "shop: string }", "shop: string; key?: string }"],
    ["minor", "method of a client comes", "Promise<Result> }", "Promise<Result>; cancel(): void }"],
    ["major", "export goes", "export declare function create", "declare function create"],
    ["minor", "export comes", "export interface Alone", "export interface Fresh {}\nexport interface Alone"],
    [
      "major",
      "type that no value mentions gains a member",
      "readonly a: string",
      "readonly a: string; readonly b: string",
    ],
    ["major", "type is renamed", "interface Alone", "interface Lonely"],
    [
      "minor",
      "class gains a member",
      "readonly code: string",
      "readonly code: string; readonly reason: string",
    ],
    ["major", "class loses a member", "readonly code: string", ""],
  ])("%s: %s", (level, _name, from, to) => {
    expect(bump(from, to)).toBe(level);
  });

  test("a changelog has no word of the files that were compared", () => {
    const one = (text: string): Map<string, string> => new Map([["index.api.d.ts", text]]);
    const after = base.replace("note?: string", "note?: string; city: string");
    const [finding] = compareSurfaces(one(base), one(after), import.meta.dirname);
    expect(finding?.what).toBe(
      "cannot be used as before: Property 'city' is missing in type 'the former Input' but required in type 'the new Input'",
    );
  });

  test("what is private is nobody's business", () => {
    const one = (text: string): Map<string, string> => new Map([["index.api.d.ts", text]]);
    expect(compareSurfaces(one(base), one(base), import.meta.dirname)).toEqual([]);
  });
});
