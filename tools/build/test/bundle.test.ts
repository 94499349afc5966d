import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundlePackage } from "../src/bundle.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const entry = (stem: string) => ({ types: `./dist/${stem}.d.ts`, default: `./dist/${stem}.js` });

const manifest = JSON.stringify({
  name: "sample",
  type: "module",
  imports: { "#platform": { node: "./dist/platform.node.js", default: "./dist/platform.web.js" } },
  exports: { ".": entry("index"), "./webhooks": entry("webhooks"), "./testing": entry("testing/index") },
});

const sample = {
  "package.json": manifest,
  "src/index.ts": `export { Marker } from "./marker.js"; export { platform } from "#platform"; export { one } from "./one.js";`,
  "src/one.ts": `import { two } from "./two.js"; export const one: number = two - 1;`,
  "src/two.ts": "export const two: number = 2;",
  "src/marker.ts": "export class Marker {}",
  "src/webhooks.ts": `export { Marker } from "./marker.js";`,
  "src/platform.node.ts": `import { platform as name } from "node:os"; export const platform: string = \`node on \${name()}\`;`,
  "src/platform.web.ts": `export const platform: string = "web";`,
  "src/testing/index.ts": `import { Marker } from "../marker.js"; import { two } from "../two.js"; export const made: readonly unknown[] = [new Marker(), two];`,
};

const load = (path: string) => import(pathToFileURL(join(folder, "dist", path)).href);
const built = () => readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" }).sort();

describe("bundlePackage", () => {
  it("writes one file per entry and one for what they share", async () => {
    write(sample);
    await bundlePackage(folder);
    expect(built().filter((path) => path.endsWith(".js"))).toEqual([
      "index.js",
      "platform.node.js",
      "platform.web.js",
      "shared.js",
      join("testing", "index.js"),
      "webhooks.js",
    ]);
    const [main, webhooks, testing] = await Promise.all(
      ["index.js", "webhooks.js", "testing/index.js"].map(load),
    );
    expect(main.one).toBe(1);
    expect(main.platform).toMatch(/^node on /);
    expect(webhooks.Marker).toBe(main.Marker);
    expect(testing.made[0]).toBeInstanceOf(main.Marker);
  });

  it("leaves a source map beside each file that leads to its sources", async () => {
    write(sample);
    await bundlePackage(folder);
    const map: { sources: string[] } = JSON.parse(readFileSync(join(folder, "dist/shared.js.map"), "utf8"));
    expect(map.sources).toContain("../src/marker.ts");
  });

  it("makes the same bytes twice", async () => {
    write(sample);
    await bundlePackage(folder);
    const first = built()
      .filter((path) => path.includes(".js"))
      .map((path) => readFileSync(join(folder, "dist", path), "utf8"));
    await bundlePackage(folder);
    const second = built()
      .filter((path) => path.includes(".js"))
      .map((path) => readFileSync(join(folder, "dist", path), "utf8"));
    expect(second).toEqual(first);
  });

  it("removes what a former build left for sources that are gone", async () => {
    write(sample);
    write({
      "dist/former.js": "",
      "dist/former.js.map": "",
      "dist/deep/former.d.ts": "",
      "dist/index.d.ts": "export {};",
      "dist/index.d.ts.map": "{}",
    });
    await bundlePackage(folder);
    expect(built()).not.toContainEqual(expect.stringContaining("former"));
    expect(built()).toEqual(expect.arrayContaining(["index.d.ts", "index.d.ts.map"]));
  });

  it("refuses an entry that would ship the test tools", async () => {
    write({ ...sample, "src/webhooks.ts": `export { made } from "./testing/index.js";` });
    await expect(bundlePackage(folder)).rejects.toThrow(/webhooks\.js would load src\/testing\/index\.ts/);
  });

  it("refuses a promise without a source", async () => {
    write({ ...sample, "package.json": manifest.replace("dist/webhooks.js", "dist/hooks.js") });
    await expect(bundlePackage(folder)).rejects.toThrow("there is no src/hooks.ts");
  });
});
