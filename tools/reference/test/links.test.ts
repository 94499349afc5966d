import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { brokenLinks } from "../src/site/links.ts";

describe("links of the site", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "site-"));
    mkdirSync(join(folder, "deep"));
    writeFileSync(join(folder, "a b.css"), "");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const broken = (html: string, drawn: ReadonlyMap<string, ReadonlySet<string>> = new Map()): string[] => {
    writeFileSync(join(folder, "index.html"), '<p id="top">');
    writeFileSync(join(folder, "deep", "page.html"), html);
    return brokenLinks(folder, drawn).map(({ target }) => target);
  };

  test.each([
    '<a href="../index.html#top">',
    '<link href="../a%20b.css">',
    '<a id="here"><a href="#here">',
    '<a href="https://elsewhere.example/x">',
    '<img src="data:,">',
  ])("%s leads somewhere", (html) => {
    expect(broken(html)).toEqual([]);
  });

  test.each([
    ['<a href="../gone.html">', "../gone.html"],
    ['<a href="../index.html#gone">', "../index.html#gone"],
    ['<a href="#gone">', "#gone"],
    ['<a href="..">', ".."],
    ['<script src="https://elsewhere.example/x.js">', "https://elsewhere.example/x.js"],
  ])("%s does not, or is fetched from outside", (html, target) => {
    expect(broken(html)).toEqual([target]);
  });

  test("places that a script draws are told", () => {
    const drawn = new Map([["index.html", new Set(["operation/pay"])]]);
    expect(broken('<a href="../index.html#operation/pay">', drawn)).toEqual([]);
    expect(broken('<a href="../index.html#operation/gone">', drawn)).toEqual([
      "../index.html#operation/gone",
    ]);
  });
});
