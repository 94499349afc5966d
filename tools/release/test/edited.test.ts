import { describe, expect, test } from "vitest";
import { isEdited } from "../src/changes/edited.ts";
import { publicPackages } from "../src/packages.ts";

describe("what an edit touches", () => {
  const packages = publicPackages();
  const touchedBy = (...paths: string[]): string[] =>
    packages.filter((one) => isEdited(one, packages, paths)).map(({ short }) => short);

  test("a spec: its package, and those that depend on it", () => {
    expect(touchedBy("specs/koshelek/schemas.yaml")).toEqual(["koshelek", "simulator"]);
    expect(touchedBy("packages/sibs/src/generated/schema.ts")).toEqual(["sibs", "simulator"]);
  });

  test("core: everything that is made from it", () => {
    const made = ["core", "koshelek", "redis", "rozetka", "sibs", "simulator"];
    expect(touchedBy("packages/core/src/clock.ts")).toEqual(made);
  });

  test("what all are built with: everything", () => {
    for (const path of [
      "pnpm-lock.yaml",
      "tsconfig.base.json",
      "tools/build/src/bundle.ts",
      ".gitattributes",
    ])
      expect(touchedBy(path)).toEqual(packages.map(({ short }) => short));
  });

  test("words, the demo and what the command itself writes at its end: nothing", () => {
    expect(
      touchedBy("README.md", "llms.txt", "docs/faults.md", "apps/demo/src/a.ts", ".changeset/a.md"),
    ).toEqual([]);
    expect(touchedBy("packages/core/llms.txt")).toEqual([]);
  });
});
