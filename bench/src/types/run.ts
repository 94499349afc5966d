import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandOptions } from "../measure/options.ts";
import { median } from "../measure/statistics.ts";
import { table } from "../measure/table.ts";

/** How many calls each consumer makes between the lines `// calls` and `// end`. */
const calls = 10;
const { rounds, only } = commandOptions(3);
const bench = fileURLToPath(new URL("../../", import.meta.url));
const consumers = fileURLToPath(new URL("./consumers/", import.meta.url));
const schema = fileURLToPath(new URL("../../../packages/koshelek/src/generated/schema.ts", import.meta.url));

/** The compiler that counts instantiations the way users of TypeScript 5 meet them is the generator's own. */
const generator = createRequire(import.meta.resolve("@pay/generate"));
const compilers = [generator, createRequire(import.meta.url)].map((require) => ({
  version: (require("typescript/package.json") as { version: string }).version,
  file: join(require.resolve("typescript/package.json"), "../bin/tsc"),
}));

// Inside the package, so that imports resolve as they do for it.
const folder = mkdtempSync(join(bench, ".types-"));
try {
  console.log(`## Types of ${calls} calls\n`);
  const rows = readdirSync(consumers)
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name.includes(only))
    .flatMap((name) => {
      const text = readFileSync(join(consumers, `${name}.ts`), "utf8");
      const whole = project(name, text);
      const idle = project(`${name}-without-calls`, text.replace(/\/\/ calls[\s\S]*\/\/ end/, "return [];"));
      return compilers.map(({ version, file }) => {
        const withCalls = check(file, whole);
        const without = check(file, idle);
        return [
          name,
          version,
          String(withCalls.instantiations),
          String((withCalls.instantiations - without.instantiations) / calls),
          (withCalls.instantiations / calls).toFixed(1),
          withCalls.seconds.toFixed(2),
          without.seconds.toFixed(2),
        ];
      });
    });
  console.log(
    table(
      [
        "client",
        "TypeScript",
        "instantiations",
        "more per further call",
        "all ÷ calls",
        "check, s",
        "check without calls, s",
      ],
      rows,
    ),
  );
  console.log();
} finally {
  rmSync(folder, { recursive: true });
}

function project(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, "index.ts"), text);
  const compilerOptions = {
    ...{ strict: true, noEmit: true, target: "es2022", module: "esnext", moduleResolution: "bundler" },
    ...{ skipLibCheck: true, types: [], lib: ["es2023", "dom", "dom.iterable"] },
    allowImportingTsExtensions: true,
    paths: { "#schema": [schema] },
  };
  writeFileSync(join(path, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
  return path;
}

function check(
  compiler: string,
  path: string,
): { readonly instantiations: number; readonly seconds: number } {
  const results = Array.from({ length: rounds }, () => {
    const command = [compiler, "-p", path, "--extendedDiagnostics"];
    const { stdout, status } = spawnSync(process.execPath, command, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${path} does not compile: ${stdout.slice(0, 600)}`);
    const figure = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+([\\d.,]+)`, "m").exec(stdout)?.[1]?.replaceAll(",", ""));
    return { instantiations: figure("Instantiations"), seconds: figure("Check time") };
  });
  return {
    instantiations: median(results.map(({ instantiations }) => instantiations)),
    seconds: median(results.map(({ seconds }) => seconds)),
  };
}
