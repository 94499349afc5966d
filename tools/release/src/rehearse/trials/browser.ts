import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium, launchChromium } from "@pay/browser";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { projectRoot } from "../../packages.ts";
import { run } from "../../run.ts";
import { lookAt } from "../look-at.ts";
import { type Trial, trial } from "../matrix.ts";
import type { Registry } from "../registry.ts";
import { pageScript } from "../scripts.ts";
import { openShop } from "../shop.ts";
import type { SimulatedProvider } from "../simulators.ts";
import { emptyProject, npmInstall, projectOf } from "../stranger.ts";

/** What the page says when everything works. */
const expected = "portable: all well, next: wait, paid: succeeded, form: whole";

const html =
  '<!doctype html><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,"><body><script type="module" src="/page.js"></script>\n';

/** Installs, bundles and opens a shop's page in Chromium; by esbuild, and where asked by Vite as well. */
export async function browserTrials(
  folder: string,
  registry: Registry,
  sibs: SimulatedProvider,
  withVite: boolean,
): Promise<Trial[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    const seen = "skipped: found no Chromium; the variable CHROMIUM can name one";
    return [{ what: "a page in", how: "Chromium", passed: process.env["CI"] !== "true", seen }];
  }
  const project = projectOf(folder, "browser");
  emptyProject(project, registry);
  const wanted = ["@pay/rozetka", "@pay/sibs", ...(withVite ? ["vite@8"] : [])];
  const installed = await npmInstall(registry)(project, wanted);
  if (installed.code !== 0) return [trial("install for a page", "npm", installed, "installed")];
  copyFileSync(join(projectRoot, "tools", "compat", "test", "portable.mjs"), join(project, "portable.mjs"));
  writeFileSync(join(project, "page.js"), pageScript);
  writeFileSync(join(project, "index.html"), html);
  const browser = await launchChromium(executablePath);
  try {
    const trials = [await opened(browser, "esbuild", project, sibs, bundleWithEsbuild)];
    if (withVite) trials.push(await opened(browser, "Vite", project, sibs, bundleWithVite));
    return trials;
  } finally {
    await browser.close();
  }
}

/** Bundles the page into a folder; says what kept it from running in a browser, if anything. */
type Bundler = (project: string, to: string) => Promise<string | undefined>;

const bundleWithEsbuild: Bundler = async (project, to) => {
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, "index.html"), html);
  try {
    // For browsers it knows no `node:` module, and fails when one is imported.
    await build({
      entryPoints: [join(project, "page.js")],
      outfile: join(to, "page.js"),
      bundle: true,
      format: "esm",
      platform: "browser",
      minify: true,
      logLevel: "silent",
    });
  } catch (error) {
    return String(error);
  }
  return undefined;
};

const bundleWithVite: Bundler = async (project, to) => {
  const words = ["build", "--outDir", to, "--emptyOutDir"];
  const ran = await run(join(project, "node_modules", ".bin", "vite"), words, { cwd: project });
  // Vite builds all the same, and puts an empty module in the place of Node's.
  const replaced = /^.*externalized for browser compatibility.*$/m.exec(ran.output)?.[0];
  return ran.code === 0 ? replaced : ran.output.slice(-1500);
};

async function opened(
  browser: Browser,
  bundler: string,
  project: string,
  sibs: SimulatedProvider,
  bundle: Bundler,
): Promise<Trial> {
  const what = "a payment from a page in";
  const how = `Chromium, ${bundler}`;
  const to = join(project, `dist-${bundler.toLowerCase()}`);
  const unfit = (await bundle(project, to)) ?? nodeModuleIn(to);
  if (unfit !== undefined) return { what, how, passed: false, seen: unfit };
  const shop = await openShop(to, sibs);
  try {
    const seen = await lookAt(browser, shop.url);
    return { what, how, passed: seen === expected, seen };
  } finally {
    await shop.stop();
  }
}

/** The first of Node's own modules that a built page names. */
export function nodeModuleIn(folder: string): string | undefined {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  const found = files.map(
    (name) => /["'`]node:[a-z/_]+["'`]/.exec(readFileSync(join(folder, name), "utf8"))?.[0],
  );
  const [first] = found.filter((name) => name !== undefined);
  return first === undefined ? undefined : `the bundle for browsers mentions ${first}`;
}
