import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Entry, PublicPackage } from "../packages.ts";

/** What an application that imports everything of an entry gets. */
export interface Bundle {
  /** Minified and compressed, with everything of this workspace and all dependencies but Node's own modules. */
  readonly gzipBytes: number;
  /** The files that went in, from the repository's root. */
  readonly inputs: readonly string[];
}

/** Bundles one entry of a built package. */
export async function bundle({ folder }: PublicPackage, { module }: Entry): Promise<Bundle> {
  const result = await build({
    entryPoints: [join(folder, module)],
    absWorkingDir: dirname(dirname(folder)),
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    conditions: ["import"],
    external: [...builtinModules, "node:*", "msw"],
    logLevel: "silent",
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`${module} made no bundle`);
  const inputs = Object.keys(result.metafile.inputs).map((path) => path.replaceAll("\\", "/"));
  return { gzipBytes: gzipSync(output.contents, { level: 9 }).length, inputs };
}

/** Files of the test tools that ended up in a bundle; none may, but for the entries made of them. */
export function testToolsIn({ inputs }: Bundle): string[] {
  return inputs.filter((path) =>
    /(^|\/)packages\/[^/]+\/dist\/testing\/|(^|\/)packages\/testing\/|node_modules\/(msw|ajv)\//.test(path),
  );
}
