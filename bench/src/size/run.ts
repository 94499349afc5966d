import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { table } from "../measure/table.ts";
import { type Entry, entries } from "./entries.ts";

/** How many of the largest files are listed. */
const listed = 25;
const bench = fileURLToPath(new URL("../../", import.meta.url));

interface Bundle {
  readonly minified: number;
  readonly gzipped: number;
  /** Minified bytes by source file, the largest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

async function bundle({ imports, use }: Entry, platform: "browser" | "node"): Promise<Bundle | undefined> {
  const contents = `${imports.join("\n")}\nexport const result = ${use};`;
  const built = await build({
    stdin: { contents, resolveDir: bench, loader: "js" },
    ...{
      bundle: true,
      minify: true,
      format: "esm",
      platform,
      target: "node20",
      write: false,
      metafile: true,
    },
    logLevel: "silent",
  }).catch(() => undefined);
  const [output] = built?.outputFiles ?? [];
  if (built === undefined || output === undefined) return undefined;
  const [description] = Object.values(built.metafile.outputs);
  const files = Object.entries(description?.inputs ?? {}).map(
    ([file, { bytesInOutput }]) =>
      [file.replace(/^.*\/(packages|node_modules)\//, ""), bytesInOutput] as const,
  );
  return {
    minified: output.contents.length,
    gzipped: gzipSync(output.contents, { level: 9 }).length,
    files: files.sort(([, left], [, right]) => right - left),
  };
}

console.log("## Size of one client and one call\n\nesbuild, bundled and minified; bytes.\n");
const rows: string[][] = [];
for (const [name, entry] of Object.entries(entries)) {
  const node = await bundle(entry, "node");
  const browser = await bundle(entry, "browser");
  rows.push([
    name,
    ...[node?.minified, node?.gzipped, browser?.minified, browser?.gzipped].map((bytes) =>
      String(bytes ?? "–"),
    ),
  ]);
}
console.log(table(["client", "Node", "Node, gzip", "browser", "browser, gzip"], rows));

const own = entries["@pay/koshelek"];
const files = (own === undefined ? undefined : await bundle(own, "browser"))?.files ?? [];
console.log(`\n### The ${listed} largest files in the bundle of @pay/koshelek, minified\n`);
console.log(
  table(
    ["file", "bytes"],
    files.slice(0, listed).map(([file, bytes]) => [file, String(bytes)]),
  ),
);
console.log();
