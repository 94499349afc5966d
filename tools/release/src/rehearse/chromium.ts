import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where a Chromium or Chrome usually is. */
const places = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const switches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser of this machine; the variable `CHROMIUM` can name another one. */
export const findChromium = (): string | undefined =>
  process.env["CHROMIUM"] || places.find((path) => existsSync(path));

/** Starts it. */
export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: switches });

/**
 * Opens a page and waits until it has set `globalThis.seen`. Gives that, and on lines of their own whatever the page complained
 * of: messages on its console, errors, requests without an answer.
 */
export async function lookAt(browser: Browser, url: string, patience = 30_000): Promise<string> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => complaints.push(`no answer from ${request.url()}`));
  try {
    await page.goto(url);
    const handle = await page.waitForFunction("globalThis.seen", undefined, { timeout: patience });
    return [String(await handle.jsonValue()), ...complaints].join("\n");
  } catch (error) {
    return [String(error), ...complaints].join("\n");
  } finally {
    await page.close();
  }
}
