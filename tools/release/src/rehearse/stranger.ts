import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ran, run } from "../run.ts";
import type { Registry } from "./registry.ts";
import type { Toolbox } from "./toolbox.ts";

/** A package manager and how it is told to install. */
export interface Manager {
  readonly name: string;
  readonly install: (folder: string, packages: readonly string[]) => Promise<Ran>;
}

/** Where the project of someone who uses something lies. */
export const projectOf = (folder: string, user: string): string => join(folder, `with-${user}`);

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

/** npm, and what else the toolbox holds. */
export function managers({ managers: others }: Toolbox, registry: Registry): readonly Manager[] {
  return [
    { name: "npm", install: npmInstall(registry) },
    ...others.map(({ name, path }) => ({
      name,
      install: (cwd: string, packages: readonly string[]) =>
        run(path, ["add", ...packages], { cwd, env: environment(cwd, registry) }),
    })),
  ];
}

/** How npm installs from a registry. */
export function npmInstall(registry: Registry): Manager["install"] {
  return (cwd, packages) =>
    run("npm", ["install", "--no-audit", "--no-fund", ...packages], { cwd, env: environment(cwd, registry) });
}

/** Yarn and Bun know what they have seen by its version, wherever it came from: they must not have seen anything. */
function environment(cwd: string, { url }: Registry): Readonly<Record<string, string>> {
  return {
    npm_config_registry: url,
    YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
    YARN_GLOBAL_FOLDER: `${cwd}-cache`,
    BUN_INSTALL_CACHE_DIR: `${cwd}-cache`,
    CI: "",
  };
}
