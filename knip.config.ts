import type { KnipConfig } from "knip";
import { publicPackages } from "./tools/release/src/packages.ts";

/** What users can import is used by definition. Knip reads sources, so each built file is traced back to its own. */
const sourceOf = (built: string): string => built.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts");

/** Tools are started by their paths. As dependencies they say what has to be there first. */
const tools = (hasSpec: boolean): string[] => ["@pay/build", ...(hasSpec ? ["@pay/generate"] : [])];

/** Brings the binary on which every script of the package runs. */
const runtime = "node";

const published = Object.fromEntries(
  publicPackages().map(({ short, modules, hasSpec }) => [
    `packages/${short}`,
    {
      entry: [...modules.map(sourceOf), "test/**/*.test-d.ts"],
      ignoreDependencies: tools(hasSpec),
      // The reports of the public types are texts, not modules.
      ignoreFiles: ["etc/**"],
    },
  ]),
);

const config: KnipConfig = {
  workspaces: {
    // `spec:change` starts vitest in the packages' folders.
    ".": { entry: ["vitest.setup.ts"], ignoreDependencies: ["vitest"] },
    // What the browser loads, and the server that gives it.
    "apps/*": { entry: ["src/web/*.ts"] },
    ...published,
    // A process that a test starts, and ends in the middle of a sale.
    "packages/koshelek": {
      ...published["packages/koshelek"],
      entry: [...entriesOf("koshelek"), "test/crash/till.ts"],
    },
    "tools/*": { ignoreDependencies: [runtime] },
    // Binaries are started by their paths, and every package is loaded from its folder, after it was built.
    "tools/compat": {
      entry: ["test/*.mjs"],
      ignoreDependencies: ["bun", "deno", ...publicPackages().map(({ name }) => name)],
    },
    "tools/release": { ignoreDependencies: [runtime, "@arethetypeswrong/cli", "verdaccio"] },
    // Its finished bundle is copied.
    "tools/reference": { ignoreDependencies: [runtime, "redoc"] },
    // The consumers are compiled, each in a project of its own, to count what their types cost.
    bench: { entry: ["src/**/run.ts", "src/types/consumers/*.ts"] },
  },
  // Comes with the Redis server that tests start.
  ignoreBinaries: ["redis-cli"],
  // Each of the bench's consumers gets a schema of its own under this name.
  ignoreUnresolved: ["#schema"],
  // Written from the specs as a whole, whatever part of it is used.
  ignore: ["packages/*/src/generated/**"],
  // A type that an exported signature names must be exported with it.
  ignoreExportsUsedInFile: true,
};

function entriesOf(short: string): string[] {
  return published[`packages/${short}`]?.entry ?? [];
}

export default config;
