import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot, publicPackages, readJson } from "../packages.ts";
import { must } from "../run.ts";
import type { Registry } from "./registry.ts";

/** Copies what git would commit into a folder and makes a repository of its own there, ready to build. */
export async function copyWorkspace(to: string): Promise<void> {
  const { output } = await must("git", ["ls-files", "-co", "--exclude-standard"]);
  for (const file of output.split("\n").filter((line) => line !== "")) {
    const source = join(projectRoot, file);
    if (!existsSync(source)) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(source, join(to, file));
  }
  for (const { short } of publicPackages(to)) {
    // Provenance comes from the workflow that publishes; there is none here.
    const file = join(to, "packages", short, "package.json");
    writeFileSync(
      file,
      `${JSON.stringify({ ...readJson(file), publishConfig: { access: "public" } }, undefined, 2)}\n`,
    );
  }
  const git = (...words: string[]): Promise<unknown> => must("git", words, { cwd: to });
  await git("init", "--quiet", "--initial-branch=main");
  await git("config", "user.name", "rehearsal");
  await git("config", "user.email", "rehearsal@localhost");
  await commitAll(to, "Start the rehearsal");
  await must("npx", ["-y", "pnpm@12", "install", "--no-frozen-lockfile"], { cwd: to });
}

export async function commitAll(folder: string, subject: string): Promise<void> {
  await must("git", ["add", "-A"], { cwd: folder });
  await must("git", ["commit", "--quiet", "--allow-empty", "-m", subject], { cwd: folder });
}

/** Announces a first release of everything, as a person would who bootstraps it. */
export function announceFirst(folder: string): void {
  const names = publicPackages(folder).map(({ name }) => `"${name}": major`);
  writeFileSync(
    join(folder, ".changeset", "first.md"),
    `---\n${names.join("\n")}\n---\n\nThe first release.\n`,
  );
}

/** Sets the versions, builds, and publishes with changesets. Says what was published. */
export async function versionAndPublish(folder: string, registry: Registry): Promise<string[]> {
  const pnpm = (...words: string[]): Promise<unknown> =>
    must("npx", ["-y", "pnpm@12", ...words], { cwd: folder });
  await pnpm("version-packages");
  await commitAll(folder, "Set the versions");
  await pnpm("install", "--no-frozen-lockfile");
  await pnpm("exec", "turbo", "run", "build", "--filter=./packages/*", "--output-logs=errors-only");
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
