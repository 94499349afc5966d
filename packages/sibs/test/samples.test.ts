import { checkShape, type Operation } from "@pay/core";
import { describe, expect, test } from "vitest";
import { resources } from "../src/generated/operations.js";
import { createSibs } from "../src/index.js";
import { foreignParts, type SibsProfile } from "../src/products.js";
import { createSibsSimulator } from "../src/testing/index.js";
import samples from "./fixtures/samples.json" with { type: "json" };
import { stargateCalls } from "./support/calls.js";
import { settings } from "./support/setup.js";

/*
 * Requests and answers as the provider prints them, or as they were recorded: what the provider shows must be taken.
 */

const rows: Readonly<Record<string, Readonly<Record<string, Operation>>>> = resources;

function operation(name: string): Operation {
  const [resource = "", method = ""] = name.split(".");
  const row = rows[resource]?.[method];
  if (row === undefined) throw new Error(`There is no operation ${name}.`);
  return row;
}

describe("requests", () => {
  test.each(samples.requests)(
    "$sample is what the client sends",
    ({ operation: name, profile, body, ...rest }) => {
      const input = "path" in rest ? { transactionID: "t", ...body } : body;
      expect(checkShape(input, operation(name).input)).toEqual([]);
      expect(foreignParts(profile as SibsProfile, name, body)).toEqual([]);
    },
  );
});

describe("answers", () => {
  test.each(samples.answers)("$sample is read", async ({ operation: name, body, ...rest }) => {
    const sibs = createSibs({
      product: "stargate",
      ...settings(createSibsSimulator()),
      fetch: async () => Response.json(body),
    });
    const checkout = { transactionID: "t", transactionSignature: "signature" };
    const response = await stargateCalls[name]?.(sibs, checkout).withResponse();
    expect({ value: response?.value, outcome: response?.outcome }).toEqual({
      value: body,
      outcome: "outcome" in rest ? rest.outcome : undefined,
    });
  });
});
