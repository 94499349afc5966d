import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { run } from "../../run.ts";
import { paymentTrial, type Trial } from "../matrix.ts";
import { paymentScript, workerScript } from "../scripts.ts";
import type { SimulatedProvider } from "../simulators.ts";
import { projectOf } from "../stranger.ts";
import { together } from "../together.ts";
import type { Tool, Toolbox } from "../toolbox.ts";

/** Pays on every runtime there is. */
export async function runtimeTrials(
  folder: string,
  { nodes, bun, deno, miniflare }: Toolbox,
  { url }: SimulatedProvider,
): Promise<Trial[]> {
  const project = projectOf(folder, "npm");
  const pays = async (how: string, command: string, ...words: string[]): Promise<Trial> => {
    const file = `pay-on-${how.toLowerCase().replaceAll(" ", "-")}.mjs`;
    writeFileSync(join(project, file), paymentScript(url, how));
    return paymentTrial("a payment on", how, await run(command, [...words, file], { cwd: project }));
  };
  const paysWith = async (sender: string, { name, path }: Tool): Promise<Trial> => {
    const how = `${name}, ${sender}()`;
    const file = `pay-on-${name.toLowerCase().replaceAll(" ", "-")}-${sender}.mjs`;
    writeFileSync(join(project, file), paymentScript(url, how, sender));
    return paymentTrial("a payment on", how, await run(path, [file], { cwd: project }));
  };
  return together(2, [
    ...nodes.flatMap((node) => [
      () => pays(node.name, node.path),
      () => paysWith("nodeSender", node),
      () => paysWith("dispatcherSender", node),
      () => required(project, node),
    ]),
    ...(bun === undefined ? [] : [() => pays("Bun", bun)]),
    ...(deno === undefined ? [] : [() => pays("Deno", deno, "run", "--allow-net")]),
    ...(miniflare === undefined ? [] : [() => onWorkerd(project, miniflare, url)]),
  ]);
}

async function required(project: string, { name, path }: Tool): Promise<Trial> {
  const script = `const { createRozetka } = require("@pay/rozetka"); console.log(typeof createRozetka)`;
  const words = ["--no-warnings", "--input-type=commonjs", "-e", script];
  const { code, output } = await run(path, words, { cwd: project });
  const passed = code === 0 && output.trim() === "function";
  return { what: "require() from CommonJS on", how: name, passed, seen: passed ? "works" : output };
}

async function onWorkerd(project: string, miniflare: string, url: string): Promise<Trial> {
  const bundled = join(project, "worker.bundle.mjs");
  await build({
    stdin: { contents: workerScript(url, "workerd"), resolveDir: project },
    outfile: bundled,
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["workerd", "worker", "browser"],
  });
  writeFileSync(
    join(miniflare, "worker.mjs"),
    `import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";
const script = readFileSync(${JSON.stringify(bundled)}, "utf8");
const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-01-01" });
try { console.log(await (await worker.dispatchFetch("http://localhost/")).text()); } finally { await worker.dispose(); }
`,
  );
  const ran = await run(process.execPath, ["worker.mjs"], { cwd: miniflare });
  return paymentTrial("a payment on", "workerd", ran);
}
