import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Problem, providers, repository } from "../src/index.ts";
import { lintProvider } from "../src/lint/lint.ts";
import { rules } from "../src/lint/rules/index.ts";
import { cases } from "./lint-cases.ts";
import { copyOfFixtures, edit, fixtures } from "./repository.ts";

const shown = ({ rule, message }: Problem): string => `${rule}: ${message}`;

describe("lint", () => {
  it("accepts a document that keeps every rule", async () => {
    const { problems, document } = await lintProvider("shop", fixtures);
    expect(problems).toEqual([]);
    expect(document?.info.version).toBe("3.4.0");
  });

  it.each(cases)("$rule: $message", async ({ rule, message, edits, line }) => {
    const places = copyOfFixtures();
    for (const one of edits) edit(places, one);
    const { problems } = await lintProvider("shop", places);
    expect(problems.map(shown)).toContain(`${rule}: ${message}`);
    if (line === undefined) return;
    const problem = problems.find((one) => one.message === message);
    expect(`${problem?.file}:${problem?.line}`).toBe(line);
  });

  it("has a failing example for every rule of its own", () => {
    const shownRules = new Set(cases.map(({ rule }) => rule));
    expect(rules.map(({ name }) => name).filter((name) => !shownRules.has(name))).toEqual([]);
  });

  it("names the missing document", async () => {
    const { problems } = await lintProvider("nobody", fixtures);
    expect(problems.map(shown)).toEqual(["document: there is no document for `nobody`; it belongs here"]);
    expect(problems[0]?.file).toBe("specs/nobody/openapi.yaml");
  });

  it("wants SOURCES.md", async () => {
    const places = copyOfFixtures();
    rmSync(join(places.root, "specs/shop/SOURCES.md"));
    const { problems } = await lintProvider("shop", places);
    expect(problems.map(shown)).toEqual([
      "sources: specs/shop/SOURCES.md is missing; it names the public document behind every operation",
    ]);
  });

  it("reports a document that cannot be read, and nothing built upon it", async () => {
    const places = copyOfFixtures();
    edit(places, { from: "openapi: 3.1.0", to: "openapi: [3.1.0" });
    const { problems, document } = await lintProvider("shop", places);
    expect(document).toBeUndefined();
    expect(problems).toEqual([
      {
        file: "specs/shop/openapi.yaml",
        line: 2,
        column: 1,
        rule: "readable",
        message: expect.stringContaining("deficient indentation"),
      },
    ]);
  });

  it("reads nothing from the network", async () => {
    const places = copyOfFixtures();
    edit(places, {
      from: "./schemas.yaml#/TokenResult",
      to: "https://shop.invalid/schemas.yaml#/TokenResult",
    });
    const { problems } = await lintProvider("shop", places);
    expect(problems.map(({ message }) => message).join("\n")).toContain("is not a file beside the document");
  });

  it.each(providers(repository))("accepts specs/%s", async (provider) => {
    const { problems } = await lintProvider(provider, repository);
    expect(problems).toEqual([]);
  });
});
