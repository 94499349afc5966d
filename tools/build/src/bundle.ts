import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { build, type OutputChunk } from "rolldown";
import { entriesOf, type Manifest } from "./entries.ts";

/**
 * Writes `dist/<entry>.js` for every entry of a package, and what entries share into one file beside them. A module that is
 * loaded costs a fixed time in every runtime, whatever its size: a client in a hundred files starts several times slower
 * than the same client in five.
 *
 * Nothing is minified (a stack trace is read by people), nothing of another package is taken in, and what former builds
 * left behind is removed.
 *
 * @throws Error when an entry that applications ship would load the code of `src/testing`.
 */
export async function bundlePackage(folder: string): Promise<void> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = entriesOf(manifest, folder);
  const { output } = await build({
    cwd: folder,
    input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    platform: "neutral",
    // Everything but the package's own files: other packages, Node's modules, and `#` imports, which the runtime chooses.
    external: (id) => !/^(?:\.|src\/|[/\\]|[A-Za-z]:[/\\])/.test(id),
    tsconfig: false,
    output: {
      dir: "dist",
      format: "esm",
      entryFileNames: "[name].js",
      // No hash of the content: a file that keeps its name over releases shows its changes, and nothing caches it by name.
      chunkFileNames: "[name].js",
      codeSplitting: {
        groups: [{ name: "shared", minShareCount: 2, test: (id) => !isTestTool(folder, id) }],
      },
      // Not even what the bundler thinks safe: it merges spread tables into one with duplicate keys, which others warn of.
      minify: false,
      comments: { jsdoc: false, legal: false, annotation: true },
      minifyInternalExports: false,
      sourcemap: true,
    },
  });
  const chunks = output.filter((one) => one.type === "chunk");
  refuseTestTools(folder, chunks);
  removeLeftovers(folder, new Set(output.map(({ fileName }) => fileName)));
}

function isTestTool(folder: string, id: string): boolean {
  return relative(folder, id).replaceAll("\\", "/").startsWith("src/testing/");
}

/** What an application ships must not hold the simulators, in whatever file they ended up. */
function refuseTestTools(folder: string, chunks: readonly OutputChunk[]): void {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  for (const entry of chunks) {
    if (!entry.isEntry || entry.facadeModuleId === null || isTestTool(folder, entry.facadeModuleId)) continue;
    // A set goes on to the members that are added while it is walked.
    const loaded = new Set([entry]);
    for (const { imports, dynamicImports } of loaded) {
      for (const name of [...imports, ...dynamicImports]) {
        const chunk = byName.get(name);
        if (chunk !== undefined) loaded.add(chunk);
      }
    }
    for (const chunk of loaded) {
      const tool = chunk.moduleIds.find((id) => isTestTool(folder, id));
      if (tool !== undefined) throw new Error(`${entry.fileName} would load ${relative(folder, tool)}`);
    }
  }
}

/** Declarations whose source is gone, and code that this build did not write. */
function removeLeftovers(folder: string, written: ReadonlySet<string>): void {
  const dist = join(folder, "dist");
  for (const path of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
    const posix = path.replaceAll("\\", "/");
    const declared = /^(.*)\.d\.ts(?:\.map)?$/.exec(posix)?.[1];
    const isStale =
      declared === undefined
        ? /\.js(?:\.map)?$/.test(posix) && !written.has(posix)
        : !existsSync(join(folder, "src", `${declared}.ts`));
    if (isStale) rmSync(join(dist, path));
  }
}
