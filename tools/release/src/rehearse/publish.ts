import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publicPackages } from "../packages.ts";
import { must } from "../run.ts";
import { commitAll, pnpm } from "../workspace.ts";
import type { Registry } from "./registry.ts";

/** Sets the versions, builds, and publishes with changesets. Says what was published. */
export async function versionAndPublish(folder: string, registry: Registry): Promise<string[]> {
  await pnpm(folder, "version-packages");
  await commitAll(folder, "Set the versions");
  await pnpm(folder, "install", "--frozen-lockfile");
  await pnpm(folder, "exec", "turbo", "run", "build", "--filter=./packages/*", "--output-logs=errors-only");
  const settings = join(folder, ".npmrc");
  const present = existsSync(settings) ? readFileSync(settings, "utf8") : "";
  writeFileSync(settings, registry.credentials);
  try {
    await must("npx", ["-y", "pnpm@12", "exec", "changeset", "publish", "--no-git-tag"], {
      cwd: folder,
      env: { npm_config_registry: registry.url, NPM_CONFIG_USERCONFIG: settings },
    });
  } finally {
    writeFileSync(settings, present);
  }
  const published: string[] = [];
  for (const { name, version } of publicPackages(folder)) {
    const answer = await fetch(`${registry.url}${name.replace("/", "%2f")}`);
    if (answer.ok && (await answer.text()).includes(`"${version}"`)) published.push(`${name}@${version}`);
  }
  return published;
}
