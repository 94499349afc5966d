import { build } from "esbuild";
import { Miniflare } from "miniflare";

/** Bundles a module as a Worker's author would, and runs it in workerd, without Node's compatibility layer. */
export async function startWorker(stdin, more = {}) {
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module"],
    conditions: ["workerd", "worker", "import"],
    // A published package brings no tsconfig; the workspace's would lead the bundler from the built files to the sources.
    tsconfigRaw: {},
  });
  return new Miniflare({
    modules: true,
    script: outputFiles[0].text,
    compatibilityDate: "2026-07-01",
    // Nothing is to be fetched from outside.
    cf: false,
    ...more,
  });
}
