import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot, publicPackages, readJson } from "./packages.ts";
import { must } from "./run.ts";

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
  await git("config", "user.name", "nobody");
  await git("config", "user.email", "nobody@localhost");
  await commitAll(to, "Start");
  await pnpm(to, "install", "--frozen-lockfile");
}

/** Commits whatever there is. */
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

/** Runs a script or command of pnpm in a copy; only success will do. */
export async function pnpm(folder: string, ...words: string[]): Promise<void> {
  await must("npx", ["-y", "pnpm@12", ...words], { cwd: folder });
}
