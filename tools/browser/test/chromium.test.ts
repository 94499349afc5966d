import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findChromium, launchChromium } from "../src/chromium.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "browser-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string, mode: number): string {
  const file = join(folder, name);
  writeFileSync(file, "#!/bin/sh\n");
  chmodSync(file, mode);
  return file;
}

test("the variable comes first, and an empty one says nothing", () => {
  const found = program("chromium", 0o755);
  expect(findChromium({ CHROMIUM: "/my/own", PATH: folder })).toBe("/my/own");
  expect(findChromium({ CHROMIUM: "", PATH: folder })).toBe(found);
});

test("a program on the path is taken, the first that can be run", () => {
  program("chromium", 0o644);
  const found = program("google-chrome", 0o755);
  expect(findChromium({ PATH: ["/nowhere", folder].join(delimiter) })).toBe(found);
});

const executable = findChromium();
if (executable === undefined && process.env["CI"] === "true") throw new Error("there is no Chromium");
if (executable === undefined) console.log("Skipped: there is no Chromium.");

test.skipIf(executable === undefined)("what is found starts, and shows a page", async () => {
  const browser = await launchChromium(executable ?? "");
  try {
    const page = await browser.newPage();
    await page.setContent("<title>well</title>");
    expect(await page.title()).toBe("well");
  } finally {
    await browser.close();
  }
});
