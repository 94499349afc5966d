import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ran, run } from "../run.ts";
import type { Registry } from "./registry.ts";

/** A package manager and how it is told to install. */
export interface Manager {
  readonly name: string;
  readonly install: (folder: string, packages: readonly string[], registry: Registry) => Promise<Ran>;
}

/** An empty project of someone who has never seen this repository. */
export function emptyProject(folder: string, registry: Registry): void {
  mkdirSync(folder, { recursive: true });
  const manifest = { name: "stranger", version: "1.0.0", private: true, type: "module" };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, ".npmrc"), `registry=${registry.url}\n`);
  // What was published a minute ago is what is tried here.
  writeFileSync(join(folder, "pnpm-workspace.yaml"), "minimumReleaseAge: 0\n");
  writeFileSync(
    join(folder, ".yarnrc.yml"),
    [
      `npmRegistryServer: "${registry.url}"`,
      "unsafeHttpWhitelist: ['127.0.0.1']",
      "nodeLinker: node-modules",
      "enableTelemetry: false",
      "npmMinimalAgeGate: 0",
      "",
    ].join("\n"),
  );
  writeFileSync(join(folder, "yarn.lock"), "");
}

/** The four package managers; those that npm brings lie in `tools`. */
export function managers(tools: string): readonly Manager[] {
  const at = (name: string): string => join(tools, "node_modules", ".bin", name);
  const env = (registry: Registry): { env: Record<string, string> } => ({
    env: { npm_config_registry: registry.url, YARN_ENABLE_IMMUTABLE_INSTALLS: "false", CI: "" },
  });
  return [
    {
      name: "npm",
      install: (cwd, packages, registry) =>
        run("npm", ["install", "--no-audit", "--no-fund", ...packages], { cwd, ...env(registry) }),
    },
    {
      name: "pnpm",
      install: (cwd, packages, registry) => run(at("pnpm"), ["add", ...packages], { cwd, ...env(registry) }),
    },
    {
      name: "yarn",
      install: (cwd, packages, registry) => run(at("yarn"), ["add", ...packages], { cwd, ...env(registry) }),
    },
    {
      name: "bun",
      install: (cwd, packages, registry) => run(at("bun"), ["add", ...packages], { cwd, ...env(registry) }),
    },
  ];
}
