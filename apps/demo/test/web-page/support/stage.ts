import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findChromium, launchChromium } from "@pay/browser";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { type Demo, startDemo } from "../../../src/web/supervisor/demo.ts";
import type { Timings } from "../../../src/web/timings.ts";
import { Visit } from "./visit.ts";

/** Slower than the quickest, since a browser on a busy machine needs a second for what a program does at once. */
const timings: Timings = {
  patience: 8_000,
  bank: 2_500,
  poll: 500,
  absence: 1_500,
  recovery: 700,
  slow: 1_200,
  redelivery: 500,
};

/** The whole demo with its page, and a browser to look at it. */
export interface Stage {
  readonly demo: Demo;
  /** Opens the page as somebody who was never there. */
  visit(options?: BrowserContextOptions & { readonly scene?: string }): Promise<Visit>;
  stop(): Promise<void>;
}

/** Starts the demo and the browser. The page is the one that was built last. */
export async function openStage(): Promise<Stage> {
  const executable = findChromium();
  if (executable === undefined) throw new Error("There is no Chromium.");
  if (!existsSync(builtPage)) throw new Error("The page is not built: run `npx -y pnpm@12 build` first.");
  const [demo, browser] = await Promise.all([start(), launchChromium(executable)]);
  return {
    demo,
    visit: async ({ scene = "desk", ...options } = {}) => visitOf(browser, demo, scene, options),
    stop: async () => {
      await browser.close();
      await demo.stop();
    },
  };
}

const builtPage = fileURLToPath(new URL("../../../dist/page/index.html", import.meta.url));

const start = (): Promise<Demo> =>
  startDemo({
    port: 0,
    timings,
    onGivenUp: (error) => {
      throw error;
    },
  });

async function visitOf(
  browser: Browser,
  demo: Demo,
  scene: string,
  options: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    reducedMotion: "reduce",
    locale: "en-GB",
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const visit = new Visit(await context.newPage());
  await visit.page.goto(`${demo.url}/#${scene}`);
  await visit.sees(visit.page.locator(`.${scene}-scene`));
  return visit;
}
