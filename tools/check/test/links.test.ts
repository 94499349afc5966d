import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkLinks, linksIn } from "../src/links.ts";

describe("links", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "links-"));
    mkdirSync(join(root, "docs"));
    writeFileSync(join(root, "README.md"), "# Start\n\n## Two commands\n");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const problems = (text: string): string[] => {
    writeFileSync(join(root, "docs", "a.md"), `# A page\n\n${text}\n`);
    return checkLinks(root, ["docs/a.md"]).map(({ problem }) => problem);
  };

  test.each([
    "[a](../README.md#two-commands)",
    "[a](#a-page)",
    "[a](..)",
    "[a](https://x.example/y)",
    "[a](../reference/x.html)",
  ])("%s leads somewhere", (text) => {
    expect(problems(text)).toEqual([]);
  });

  test.each([
    ["[a](gone.md)", "links to gone.md, which does not exist"],
    ["[a](../README.md#gone)", "links to ../README.md#gone, but README.md has no such heading"],
    ["[a](#gone)", "links to #gone, but docs/a.md has no such heading"],
    ["[a]: gone.md", "links to gone.md, which does not exist"],
  ])("%s does not", (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  test("what stands in code is no link", () => {
    expect(linksIn("```md\n[a](b.md)\n```\n\n`[a](b.md)` and [`c`](d.md)")).toEqual(["d.md"]);
  });
});
