import { execFileSync } from "node:child_process";
import { type PublicPackage, projectRoot } from "../packages.ts";

/** Folders of the repository whose files make no package: nobody's types depend on them. */
const apart: ReadonlySet<string> = new Set([".changeset", ".github", "apps", "bench", "docs"]);

/**
 * Whether anything that a package is made of differs from the last commit: its own files, its spec, the packages it depends
 * on, or what all are built with. For one that does not, the committed reports of its types still hold, and continuous
 * integration has made them anew.
 */
export function isEdited(
  one: PublicPackage,
  packages: readonly PublicPackage[],
  edited: readonly string[],
): boolean {
  const shorts = madeOf(one, packages).map(({ short }) => short);
  return edited.some((path) => {
    const [folder = "", short = "", ...rest] = path.split("/");
    if (folder === "packages" || folder === "specs") return shorts.includes(short) && !isMade(rest);
    // Words at the top, such as the readme, are nobody's code.
    return !apart.has(folder) && !(short === "" && /\.(?:md|txt)$/.test(folder));
  });
}

/** Paths of all files that are not as in the last commit, new ones included. */
export function editedFiles(): string[] {
  const words = ["status", "--porcelain", "--no-renames", "--untracked-files=all", "-z"];
  return execFileSync("git", words, { cwd: projectRoot, encoding: "utf8", maxBuffer: 1 << 28 })
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => line.slice(3));
}

/** What `pnpm spec:change` writes into a package at its end, and reads nowhere. */
const isMade = ([first, second]: readonly string[]): boolean => first === "llms.txt" && second === undefined;

function madeOf(one: PublicPackage, packages: readonly PublicPackage[]): PublicPackage[] {
  const found = new Set([one]);
  // A set goes on to the members that are added while it is walked.
  for (const { dependencies } of found) {
    for (const other of packages) if (dependencies.includes(other.name)) found.add(other);
  }
  return [...found];
}
