import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser of this machine: `CHROMIUM` where that is set, else where it usually is. */
export function findChromium(): string | undefined {
  const { CHROMIUM: told } = process.env;
  return told !== undefined && told !== "" ? told : places.find((place) => existsSync(place));
}

/** Starts it, with a profile of its own and nothing that calls home. */
export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    // People's browsers keep a page that is left for the way back; so does this one.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
