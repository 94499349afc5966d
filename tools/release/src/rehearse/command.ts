import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { arch, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { must, type Ran, run } from "../run.ts";
import { printMatrix, type Trial } from "./matrix.ts";
import { type Registry, startRegistry } from "./registry.ts";
import { paymentScript, typedScript } from "./scripts.ts";
import { emptyProject, managers } from "./stranger.ts";
import { announceFirst, commitAll, copyWorkspace, versionAndPublish } from "./workspace.ts";

const compilers = ["5.9", "6", "7"] as const;
const nodes = ["20.19", "22", "24", "26"] as const;

/** Publishes everything to a registry of its own and uses it as a stranger would. Returns the exit code. */
export async function rehearseCommand(words: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));
  const trials: Trial[] = [];
  const started = performance.now();
  const say = (text: string): void =>
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
  const registry = await startRegistry(join(folder, "registry"));
  try {
    const workspace = join(folder, "workspace");
    await copyWorkspace(workspace);
    say("copied and installed the workspace");
    announceFirst(workspace);
    const published = await versionAndPublish(workspace, registry);
    say(`published ${published.join(", ")}`);
    trials.push({
      what: "changeset publish",
      how: "first release",
      passed: published.length > 0,
      seen: published.join(", "),
    });
    const tools = await installTools(join(folder, "tools"));
    say("installed package managers, compilers and runtimes");
    const simulator = await startSimulator(workspace);
    try {
      trials.push(...(await installed(folder, tools, registry, simulator.url)));
      say("installed as a stranger");
      trials.push(...(await typeChecked(folder, tools)));
      say("type-checked");
      trials.push(...(await paid(folder, tools, simulator.url)));
      say("paid on every runtime");
    } finally {
      simulator.stop();
    }
    trials.push(...(await upgraded(folder, workspace, tools, registry)));
    say("released a change of a spec and upgraded");
  } finally {
    registry.stop();
    if (!words.includes("--keep")) rmSync(folder, { recursive: true, force: true });
    else console.log(`kept ${folder}`);
  }
  printMatrix(trials);
  return trials.every(({ passed }) => passed) ? 0 : 1;
}

/** Everything a stranger may have on the machine, brought by npm. */
async function installTools(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "tools", private: true }));
  const own = nodes.map((version) => `node-${version}@npm:node-${platform()}-${arch()}@${version}`);
  const typescripts = compilers.map((version) => `typescript-${version}@npm:typescript@${version}`);
  const names = ["pnpm@12", "@yarnpkg/cli-dist@4", "bun@1", "deno@2", "miniflare@4", ...own, ...typescripts];
  await must("npm", ["install", "--no-audit", "--no-fund", "--force", ...names], { cwd: folder });
  return folder;
}

const nodeIn = (tools: string, version: string): string =>
  join(tools, "node_modules", `node-${version}`, "bin", "node");

async function startSimulator(workspace: string): Promise<{ url: string; stop: () => void }> {
  const cli = join(workspace, "packages", "simulator", "dist", "cli.js");
  const child = spawn(process.execPath, [cli, "--only", "rozetka", "--rozetka", "0", "--control", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let text = "";
    const late = setTimeout(() => reject(new Error(`the simulator did not start: ${text}`)), 30_000);
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const address = /RozetkaPay\s+(http:\S+)/.exec(text)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    child.on("close", () => reject(new Error(`the simulator ended: ${text}`)));
  });
  return { url, stop: () => child.kill() };
}

const projectOf = (folder: string, manager: string): string => join(folder, `with-${manager}`);

async function installed(folder: string, tools: string, registry: Registry, url: string): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const manager of managers(tools)) {
    const project = projectOf(folder, manager.name);
    emptyProject(project, registry);
    const ran = await manager.install(project, ["@pay/rozetka"], registry);
    trials.push(
      trial("install @pay/rozetka alone", manager.name, ran, ran.code === 0 ? "installed" : ran.output),
    );
    if (ran.code !== 0) continue;
    writeFileSync(
      join(project, "pay.mjs"),
      `${paymentScript(url, `by-${manager.name}`)}\nconsole.log(await pay());\n`,
    );
    const call = await run(nodeIn(tools, "24"), ["pay.mjs"], { cwd: project });
    trials.push(outcomeTrial("a payment, installed by", manager.name, call));
  }
  return trials;
}

async function typeChecked(folder: string, tools: string): Promise<Trial[]> {
  const project = projectOf(folder, "npm");
  writeFileSync(join(project, "use.ts"), typedScript);
  const trials: Trial[] = [];
  for (const version of compilers) {
    for (const resolution of ["node16", "nodenext", "bundler"]) {
      const file = `tsconfig.${version}.${resolution}.json`;
      const module = resolution === "bundler" ? "esnext" : resolution;
      const compilerOptions = {
        target: "es2022",
        lib: ["es2022", "dom"],
        module,
        moduleResolution: resolution,
        strict: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      };
      writeFileSync(join(project, file), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
      const compiler = join(tools, "node_modules", `typescript-${version}`, "bin", "tsc");
      const ran = await run(process.execPath, [compiler, "-p", file], { cwd: project });
      trials.push(trial(`TypeScript ${version}`, resolution, ran, ran.code === 0 ? "no errors" : ran.output));
    }
  }
  return trials;
}

async function paid(folder: string, tools: string, url: string): Promise<Trial[]> {
  const project = projectOf(folder, "npm");
  const trials: Trial[] = [];
  const write = (name: string, order: string): void =>
    writeFileSync(join(project, name), `${paymentScript(url, order)}\nconsole.log(await pay());\n`);
  for (const version of nodes) {
    write("pay.mjs", `node-${version}`);
    const ran = await run(nodeIn(tools, version), ["pay.mjs"], { cwd: project });
    trials.push(outcomeTrial("a payment on", `Node ${version}`, ran));
    const script = `const { createRozetka } = require("@pay/rozetka"); console.log(typeof createRozetka)`;
    const required = await run(
      nodeIn(tools, version),
      ["--no-warnings", "--input-type=commonjs", "-e", script],
      { cwd: project },
    );
    const works = required.code === 0 && required.output.trim() === "function";
    trials.push({
      what: "require() from CommonJS on",
      how: `Node ${version}`,
      passed: works,
      seen: works ? "works" : required.output,
    });
  }
  const binary = (name: string): string => join(tools, "node_modules", ".bin", name);
  write("pay.mjs", "bun");
  trials.push(outcomeTrial("a payment on", "Bun", await run(binary("bun"), ["pay.mjs"], { cwd: project })));
  write("pay.mjs", "deno");
  trials.push(
    outcomeTrial(
      "a payment on",
      "Deno",
      await run(binary("deno"), ["run", "--allow-net", "pay.mjs"], { cwd: project }),
    ),
  );
  trials.push(await onWorkerd(project, tools, url));
  return trials;
}

async function onWorkerd(project: string, tools: string, url: string): Promise<Trial> {
  writeFileSync(
    join(project, "worker.mjs"),
    `${paymentScript(url, "workerd")}\nexport default { fetch: async () => new Response(await pay()) };\n`,
  );
  await build({
    entryPoints: [join(project, "worker.mjs")],
    outfile: join(project, "worker.bundle.mjs"),
    bundle: true,
    format: "esm",
    platform: "browser",
    conditions: ["workerd", "worker", "browser"],
  });
  writeFileSync(
    join(tools, "worker.mjs"),
    `import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";
const script = readFileSync(${JSON.stringify(join(project, "worker.bundle.mjs"))}, "utf8");
const worker = new Miniflare({ modules: true, script, compatibilityDate: "2026-01-01" });
try { console.log(await (await worker.dispatchFetch("http://localhost/")).text()); } finally { await worker.dispose(); }
`,
  );
  return outcomeTrial(
    "a payment on",
    "workerd",
    await run(nodeIn(tools, "24"), ["worker.mjs"], { cwd: tools }),
  );
}

/** Changes a spec, releases what follows from it, and upgrades. */
async function upgraded(
  folder: string,
  workspace: string,
  tools: string,
  registry: Registry,
): Promise<Trial[]> {
  const project = projectOf(folder, "upgrade");
  emptyProject(project, registry);
  const [npm] = managers(tools);
  if (npm === undefined) throw new Error("npm is one of the package managers");
  const before = await npm.install(project, ["@pay/koshelek"], registry);
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
  const check = (): Promise<Ran> =>
    run(
      process.execPath,
      [join(tools, "node_modules", "typescript-7", "bin", "tsc"), "-p", "tsconfig.json"],
      { cwd: project },
    );
  const missing = await check();
  const knows = !missing.output.includes("'comment' does not exist");
  const file = join(workspace, "specs", "koshelek", "schemas.yaml");
  const spec = readFileSync(file, "utf8");
  const field =
    "    comment:\n      type: string\n      description: What the till noted; absent when it noted nothing.\n";
  const changed = spec.replace(/(\nRefundResult:\n[\s\S]*?\n {2}properties:\n)/, `$1${field}`);
  if (changed === spec) throw new Error("RefundResult is not where the rehearsal looks for it");
  writeFileSync(file, changed);
  const candidate = await run("npx", ["-y", "pnpm@12", "--silent", "spec:change", "koshelek"], {
    cwd: workspace,
  });
  const drafted = /a (\w+) release/.exec(candidate.output)?.[1] ?? "";
  await commitAll(workspace, "Follow the provider");
  const published = await versionAndPublish(workspace, registry);
  const version =
    published.find((name) => name.startsWith("@pay/koshelek@"))?.slice("@pay/koshelek@".length) ?? "";
  const after = await npm.install(project, [`@pay/koshelek@${version}`], registry);
  const checked = await check();
  return [
    trial(
      "install @pay/koshelek 1.0.0",
      "npm",
      before,
      before.code === 0 ? "without the field to come" : before.output,
    ),
    {
      what: "the field before",
      how: "TypeScript 7",
      passed: !knows,
      seen: knows ? "is there already" : "does not compile",
    },
    {
      what: "spec edit to candidate",
      how: "pnpm spec:change",
      passed: drafted === "minor",
      seen:
        drafted === "minor"
          ? `drafted a minor release in ${(candidate.milliseconds / 1000).toFixed(0)} s`
          : candidate.output,
    },
    {
      what: "changeset publish",
      how: "second release",
      passed: version === "1.1.0",
      seen: published.join(", "),
    },
    trial("upgrade", "npm", after, after.code === 0 ? `@pay/koshelek ${version}` : after.output),
    trial("the field after", "TypeScript 7", checked, checked.code === 0 ? "compiles" : checked.output),
  ];
}

function trial(what: string, how: string, ran: Ran, seen: string): Trial {
  return { what, how, passed: ran.code === 0, seen: ran.code === 0 ? seen : seen.slice(-1500) };
}

function outcomeTrial(what: string, how: string, ran: Ran): Trial {
  const line = /^outcome \S+$/m.exec(ran.output)?.[0];
  const passed = ran.code === 0 && line === "outcome action-required";
  return { what, how, passed, seen: passed ? line : ran.output.slice(-1500) };
}
