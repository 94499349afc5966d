import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bumpOf, draft, parseChangeset, readChangesets } from "../src/changes/changesets.ts";

describe("changesets", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "changesets-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("a draft is written, rewritten, and taken back", () => {
    expect(draft("@pay/acme", "minor", "One.\n", folder).drafted).toBe("written");
    expect(draft("@pay/acme", "minor", "One.\n", folder).drafted).toBe("unchanged");
    expect(draft("@pay/acme", "major", "Two.\n", folder).drafted).toBe("written");
    expect(bumpOf(readChangesets(folder), "@pay/acme")).toBe("major");
    expect(draft("@pay/acme", "none", "", folder).drafted).toBe("removed");
    expect(readChangesets(folder)).toEqual([]);
  });

  test("a draft that a person edited keeps its words, and its bump only ever rises", () => {
    const { file } = draft("@pay/acme", "minor", "One.\n", folder);
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replace("One.", "In better words."));
    expect(draft("@pay/acme", "patch", "Two.\n", folder).drafted).toBe("kept");
    expect(draft("@pay/acme", "major", "Two.\n", folder).drafted).toBe("raised");
    const [changeset] = readChangesets(folder);
    expect(changeset?.text).toBe("In better words.");
    expect(bumpOf(readChangesets(folder), "@pay/acme")).toBe("major");
  });

  test("reads what the changesets command writes", () => {
    const text = "---\n'@pay/a': patch\n\"@pay/b\": minor\n---\n\nWords.\n";
    const { bumps } = parseChangeset("x.md", text);
    expect([...bumps]).toEqual([
      ["@pay/a", "patch"],
      ["@pay/b", "minor"],
    ]);
    expect(() => parseChangeset("x.md", "Words.")).toThrow("no changeset");
  });
});
