import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ran, run } from "../../run.ts";
import { commitAll } from "../../workspace.ts";
import { type Trial, trial } from "../matrix.ts";
import { versionAndPublish } from "../publish.ts";
import type { Registry } from "../registry.ts";
import { emptyProject, npmInstall, projectOf } from "../stranger.ts";
import type { Tool } from "../toolbox.ts";

/** Changes a spec, releases what follows from it, and upgrades. */
export async function upgradeTrials(
  folder: string,
  workspace: string,
  compiler: Tool,
  registry: Registry,
): Promise<Trial[]> {
  const project = projectOf(folder, "upgrade");
  emptyProject(project, registry);
  const install = npmInstall(registry);
  const before = await install(project, ["@pay/koshelek"]);
  writeUse(project);
  const check = (): Promise<Ran> =>
    run(process.execPath, [compiler.path, "-p", "tsconfig.json"], { cwd: project });
  const missing = await check();
  const lacks = missing.output.includes("'comment' does not exist");
  const candidate = await addComment(workspace);
  const drafted = /a (\w+) release/.exec(candidate.output)?.[1];
  await commitAll(workspace, "Follow the provider");
  const published = await versionAndPublish(workspace, registry);
  const version =
    published
      .find((name) => name.startsWith("@pay/koshelek@"))
      ?.split("@")
      .at(-1) ?? "";
  const after = await install(project, [`@pay/koshelek@${version}`]);
  const seconds = (candidate.milliseconds / 1000).toFixed(0);
  return [
    trial("install @pay/koshelek 1.0.0", "npm", before, "without the field to come"),
    {
      what: "the field before",
      how: compiler.name,
      passed: lacks,
      seen: lacks ? "does not compile" : `no such error:\n${missing.output}`,
    },
    {
      what: "spec edit to candidate",
      how: "pnpm spec:change",
      passed: drafted === "minor",
      seen: drafted === "minor" ? `drafted a minor release in ${seconds} s` : candidate.output,
    },
    {
      what: "changeset publish",
      how: "second release",
      passed: version === "1.1.0",
      seen: published.join(", "),
    },
    trial("upgrade", "npm", after, `@pay/koshelek ${version}`),
    trial("the field after", compiler.name, await check(), "compiles"),
  ];
}

function writeUse(project: string): void {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "nodenext",
    strict: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
  writeFileSync(
    join(project, "use.ts"),
    'import type { RefundResult } from "@pay/koshelek";\nexport const readComment = (result: RefundResult): string | undefined => result.comment;\n',
  );
}

function addComment(workspace: string): Promise<Ran> {
  const file = join(workspace, "specs", "koshelek", "schemas.yaml");
  const spec = readFileSync(file, "utf8");
  const field =
    "    comment:\n      type: string\n      description: What the till noted; absent when it noted nothing.\n";
  const changed = spec.replace(/(\nRefundResult:\n[\s\S]*?\n {2}properties:\n)/, `$1${field}`);
  if (changed === spec) throw new Error("RefundResult is not where the rehearsal looks for it");
  writeFileSync(file, changed);
  return run("npx", ["-y", "pnpm@12", "--silent", "spec:change", "koshelek"], { cwd: workspace });
}
