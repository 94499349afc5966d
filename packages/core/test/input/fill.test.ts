import { describe, expect, it } from "vitest";
import { fillInput } from "../../src/input/fill.js";
import type { FillRule } from "../../src/operation.js";
import { VirtualClock } from "../support/virtual-clock.js";

const uuid = "4ee64eb1-0012-4cd0-aefe-966d48ea7b71";
const source = {
  clock: new VirtualClock(),
  uuid: () => uuid,
  values: { terminal: "t-1", nothing: undefined },
};
const fill = (input: unknown, ...rules: FillRule[]): unknown => fillInput(input, rules, source);

describe("values the client fills in", () => {
  it("are made where they are missing", () => {
    expect(fill({}, { at: ["requestId"], from: "uuid" })).toEqual({ requestId: uuid });
    expect(fill({}, { at: ["id"], from: "id" })).toEqual({ id: "4ee64eb100124cd0aefe966d48ea7b71" });
    expect(fill({}, { at: ["at"], from: "timestamp" })).toEqual({ at: "2026-01-31T12:00:00.000Z" });
    expect(fill({}, { at: ["terminalId"], from: "client", option: "terminal" })).toEqual({
      terminalId: "t-1",
    });
  });

  it("never replace what the caller gave", () => {
    for (const requestId of ["mine", "", null, 0]) {
      expect(fill({ requestId }, { at: ["requestId"], from: "uuid" })).toEqual({ requestId });
    }
  });

  it("go deep, without touching what the caller holds", () => {
    const input = Object.freeze({ amount: 1, merchant: Object.freeze({ name: "x" }) });
    const rule: FillRule = { at: ["merchant", "terminalId"], from: "client", option: "terminal" };
    expect(fill(input, rule)).toEqual({ amount: 1, merchant: { name: "x", terminalId: "t-1" } });
    expect(input).toEqual({ amount: 1, merchant: { name: "x" } });
    expect(fill({}, { at: ["merchant", "at"], from: "timestamp" })).toHaveProperty("merchant.at");
  });

  it("leave the input as it is when there is nothing to fill in", () => {
    const input = { amount: 1 };
    expect(fillInput(input, undefined, source)).toBe(input);
    expect(fill(input, { at: ["x"], from: "client", option: "unknown" })).toBe(input);
    expect(fill(input, { at: ["x"], from: "client", option: "nothing" })).toBe(input);
    expect(fill(input, { at: ["x"], from: "client" })).toBe(input);
  });

  it("leave what is no object to the check", () => {
    for (const input of ["text", 5, [1]]) expect(fill(input, { at: ["id"], from: "uuid" })).toBe(input);
    expect(fill({ merchant: "x" }, { at: ["merchant", "id"], from: "uuid" })).toEqual({ merchant: "x" });
    expect(fill(undefined, { at: ["id"], from: "uuid" })).toEqual({ id: uuid });
    expect(fill(null, { at: ["id"], from: "uuid" })).toEqual({ id: uuid });
  });
});
