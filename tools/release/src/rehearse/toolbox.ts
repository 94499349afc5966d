import { mkdirSync, writeFileSync } from "node:fs";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../packages.ts";
import { must } from "../run.ts";

/** Something to run, with the name it goes by in the matrix. */
export interface Tool {
  readonly name: string;
  readonly path: string;
}

/** What strangers have on their machines. What is missing is not tried. */
export interface Toolbox {
  readonly nodes: readonly Tool[];
  /** `tsc` of several versions, as modules for Node. */
  readonly compilers: readonly Tool[];
  /** Package managers beside npm. */
  readonly managers: readonly Tool[];
  readonly bun?: string;
  readonly deno?: string;
  /** A folder in which `miniflare` can be imported. */
  readonly miniflare?: string;
}

const nodeVersions = ["20.19", "22", "24", "26"] as const;
const compilerVersions = ["5.9", "6", "7"] as const;
const managerPackages = { pnpm: "pnpm@12", yarn: "@yarnpkg/cli-dist@4", bun: "bun@1" } as const;

/** Everything, brought by npm into a folder. */
export async function installToolbox(folder: string): Promise<Toolbox> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "tools", private: true }));
  const nodes = nodeVersions.map((version) => `node-${version}@npm:node-${platform()}-${arch()}@${version}`);
  const compilers = compilerVersions.map((version) => `typescript-${version}@npm:typescript@${version}`);
  const names = [...Object.values(managerPackages), "deno@2", "miniflare@4", ...nodes, ...compilers];
  await must("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--force", ...names], {
    cwd: folder,
  });
  const binary = (name: string): string => join(folder, "node_modules", ".bin", name);
  return {
    nodes: nodeVersions.map((version) => ({
      name: `Node ${version}`,
      path: join(folder, "node_modules", `node-${version}`, "bin", "node"),
    })),
    compilers: compilerVersions.map((version) => ({
      name: `TypeScript ${version}`,
      path: join(folder, "node_modules", `typescript-${version}`, "bin", "tsc"),
    })),
    managers: Object.keys(managerPackages).map((name) => ({ name, path: binary(name) })),
    bun: binary("bun"),
    deno: binary("deno"),
    miniflare: folder,
  };
}

/** The few that this repository has installed anyway: the oldest Node that is promised, its own, and its compiler. */
export function ownToolbox(): Toolbox {
  const oldest = join(projectRoot, "tools", "compat", "node_modules", "node", "bin", "node");
  return {
    nodes: [
      { name: "Node 20", path: oldest },
      { name: "Node 24", path: process.execPath },
    ],
    compilers: [
      { name: "TypeScript 7", path: join(projectRoot, "node_modules", "typescript", "bin", "tsc") },
    ],
    managers: [],
  };
}
