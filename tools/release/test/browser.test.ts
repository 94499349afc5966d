import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, launchChromium } from "@pay/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lookAt } from "../src/rehearse/look-at.ts";
import { openShop } from "../src/rehearse/shop.ts";
import { nodeModuleIn } from "../src/rehearse/trials/browser.ts";

const executablePath = findChromium();
if (executablePath === undefined && process.env["CI"] === "true") throw new Error("there is no Chromium");
if (executablePath === undefined) console.log("Skipped: there is no Chromium.");

describe("a page of the rehearsal", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "page-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test.skipIf(executablePath === undefined)("passes for nothing that it complained of", async () => {
    const browser = await launchChromium(executablePath ?? "");
    const shop = await openShop(folder, { url: "http://127.0.0.1:9", credentials: {} });
    const page = (script: string): Promise<string> => {
      const html = `<!doctype html><link rel="icon" href="data:,"><script type="module">${script}</script>`;
      writeFileSync(join(folder, "index.html"), html);
      return lookAt(browser, shop.url, 3_000);
    };
    try {
      expect(await page('globalThis.seen = "well"')).toBe("well");
      expect(await page('console.error("oh"); globalThis.seen = "well"')).toBe("well\noh");
      expect(await page('globalThis.seen = "well"; throw new Error("late")')).toBe("well\nError: late");
      expect(await page('import "node:fs"; globalThis.seen = "well"')).toMatch("node:fs");
      expect(await page('await fetch("/gateway/x"); globalThis.seen = "well"')).toMatch("502");
    } finally {
      await shop.stop();
      await browser.close();
    }
  });

  test("names no module of Node", () => {
    writeFileSync(join(folder, "page.js"), 'fetch("https://node.example/x")');
    expect(nodeModuleIn(folder)).toBeUndefined();
    writeFileSync(join(folder, "page.js"), 'import{a}from"node:crypto"');
    expect(nodeModuleIn(folder)).toMatch('"node:crypto"');
  });
});
