import { describe, expect, test } from "vitest";
import { testToolsIn } from "../src/pack/bundle.ts";
import { contentProblems, onlyHandsOn } from "../src/pack/contents.ts";
import type { PublicPackage } from "../src/packages.ts";
import { inOrder } from "../src/publish.ts";

const entry = { path: ".", name: "index", types: "./dist/index.d.ts", module: "./dist/index.js" };
const complete = [
  "package.json",
  "README.md",
  "LICENSE",
  "llms.txt",
  "dist/index.js",
  "dist/index.js.map",
  "dist/index.d.ts",
  "src/index.ts",
];

describe("packed files", () => {
  test("a module that only hands on needs no source map", () => {
    const files = complete.filter((path) => path !== "dist/index.js.map");
    expect(contentProblems(files, [entry], (path) => path === "dist/index.js")).toEqual([]);
  });

  test("a complete tarball has no problems", () => {
    expect(contentProblems(complete, [entry], () => false)).toEqual([]);
  });

  test.each(complete.filter((path) => path !== "src/index.ts"))("without %s it is incomplete", (path) => {
    expect(
      contentProblems(
        complete.filter((other) => other !== path),
        [entry],
        () => false,
      ),
    ).not.toEqual([]);
  });

  test("types without sources, tests and settings do not belong there", () => {
    const files = [...complete, "dist/gone.d.ts", "test/a.test.ts", "tsconfig.json"];
    expect(contentProblems(files, [entry], () => false)).toEqual([
      "dist/gone.d.ts has no source (src/gone.ts)",
      "test/a.test.ts should not be published",
      "tsconfig.json should not be published",
    ]);
  });

  test.each([
    [
      `export { a } from "./b.js";
export * from "c";
`,
      true,
    ],
    [
      `import { a } from "./b.js";
export { a };`,
      true,
    ],
    [`export { a } from "./b.js"; a();`, false],
    ["export const a = 1;", false],
  ])("%j has nothing to map: %s", (code, expected) => {
    expect(onlyHandsOn(code)).toBe(expected);
  });

  test("test tools in a bundle are found wherever they come from", () => {
    const inputs = [
      "packages/acme/dist/index.js",
      "packages/acme/dist/testing/server.js",
      "node_modules/ajv/x.js",
    ];
    expect(testToolsIn({ gzipBytes: 1, inputs })).toEqual(inputs.slice(1));
  });
});

describe("order of publishing", () => {
  const one = (name: string, ...dependencies: string[]): PublicPackage => ({
    name,
    version: "1.0.0",
    folder: "",
    short: name,
    entries: [],
    modules: [],
    dependencies,
    hasSpec: false,
    isForTests: false,
  });

  test("every package comes after those it depends on", () => {
    const packages = [one("app", "client"), one("client", "core", "elsewhere"), one("core")];
    expect(inOrder(packages).map(({ name }) => name)).toEqual(["core", "client", "app"]);
  });

  test("a circle is an error", () => {
    expect(() => inOrder([one("a", "b"), one("b", "a")])).toThrow("depends on itself");
  });
});
