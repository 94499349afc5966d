import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { highest, type Level } from "@pay/spec-diff";
import { projectRoot, readJson } from "../packages.ts";

/** A note of what will be released. */
export interface Changeset {
  readonly file: string;
  readonly bumps: ReadonlyMap<string, Level>;
  readonly text: string;
}

/** Where changesets lie. */
export const changesetFolder: string = join(projectRoot, ".changeset");
/** Which drafts were written and how, so that one that a person has edited is left alone. */
const draftsFile = "drafts.json";

/** All changesets that wait for a release. */
export function readChangesets(folder: string = changesetFolder): Changeset[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((file) => parseChangeset(file, readFileSync(join(folder, file), "utf8")));
}

/** @throws {Error} when the file has no list of packages in front. */
export function parseChangeset(file: string, content: string): Changeset {
  const [, front, text] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(content) ?? [];
  if (front === undefined || text === undefined) throw new Error(`${file} is no changeset`);
  const bumps = [...front.matchAll(/^\s*["']?([^"':]+)["']?\s*:\s*(major|minor|patch|none)\s*$/gm)].map(
    ([, name = "", level]) =>
      [name, level === "major" || level === "minor" || level === "patch" ? level : "none"] as const,
  );
  return { file, bumps: new Map(bumps), text: text.trim() };
}

/** The bump a package gets from all changesets together. */
export function bumpOf(changesets: readonly Changeset[], name: string): Level {
  return highest(changesets.map(({ bumps }) => bumps.get(name) ?? "none"));
}

/** What became of a draft. */
export type Drafted = "written" | "unchanged" | "removed" | "kept" | "raised";

/**
 * Writes the drafted changeset of a package, one file for each. A draft that a person has edited keeps its text; only a bump
 * that became too small is raised. Without anything to release the untouched draft goes away.
 */
export function draft(
  name: string,
  bump: Level,
  text: string,
  folder: string = changesetFolder,
): { readonly file: string; readonly drafted: Drafted } {
  const file = `spec-${name.slice(name.indexOf("/") + 1)}.md`;
  const path = join(folder, file);
  const drafts = new Map(Object.entries(readJson(join(folder, draftsFile)) ?? {}));
  const present = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  const edited = present !== undefined && drafts.get(file) !== digest(present);
  const keep = (entries: ReadonlyMap<string, unknown>): void => {
    const sorted = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
    if (entries.size === 0) rmSync(join(folder, draftsFile), { force: true });
    else writeFileSync(join(folder, draftsFile), `${JSON.stringify(sorted, undefined, 2)}\n`);
  };
  if (edited) {
    const known = parseChangeset(file, present).bumps.get(name) ?? "none";
    if (highest([known, bump]) === known) return { file, drafted: "kept" };
    writeFileSync(path, present.replace(new RegExp(`(["']?${name}["']?\\s*:\\s*)\\w+`), `$1${bump}`));
    return { file, drafted: "raised" };
  }
  if (bump === "none") {
    if (present === undefined) return { file, drafted: "unchanged" };
    rmSync(path);
    drafts.delete(file);
    keep(drafts);
    return { file, drafted: "removed" };
  }
  const content = `---\n"${name}": ${bump}\n---\n\n${text}`;
  if (content === present) return { file, drafted: "unchanged" };
  writeFileSync(path, content);
  keep(drafts.set(file, digest(content)));
  return { file, drafted: "written" };
}

/** Forgets the drafts that were released. */
export function forgetDrafts(folder: string = changesetFolder): void {
  rmSync(join(folder, draftsFile), { force: true });
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
