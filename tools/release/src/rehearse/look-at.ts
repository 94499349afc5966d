import type { Browser } from "playwright-core";

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
