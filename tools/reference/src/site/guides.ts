import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { projectRoot, publicPackages } from "@pay/release/packages";
import { headingsIn } from "../markdown.ts";
import { repositoryUrl } from "../repository.ts";

/** A page for people, as the site takes it. */
export interface Guide {
  /** Where the copy lies. */
  readonly file: string;
  /** Its first heading; for a package's README, that it is the guide to it. */
  readonly title: string;
}

/** Pages in Markdown that become pages of the site, by their paths in the repository. The first one is the front page. */
export function guidePaths(): string[] {
  const docs = readdirSync(join(projectRoot, "docs"), { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md"));
  const readmes = publicPackages().map(({ short }) => `packages/${short}/README.md`);
  return ["README.md", ...readmes, ...docs.sort()].filter((path) => existsSync(join(projectRoot, path)));
}

/**
 * Copies the pages into a folder, laid out as in the repository. What they link to and the site does not have, such as folders
 * and sources, is linked to in the repository's own place on the network.
 */
export function copyGuides(folder: string): Guide[] {
  const paths = guidePaths();
  const source = repositoryUrl();
  return paths.map((path) => {
    const text = readFileSync(join(projectRoot, path), "utf8").replace(
      /(\]\()([^)#\s:]+)((?:#[^)\s]*)?\))/g,
      (_whole, open: string, target: string, rest: string) =>
        open + rewritten(path, target, new Set(paths), source) + rest,
    );
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const title = headingsIn(text)[0]?.title ?? path;
    return { file, title: path.startsWith("packages/") ? `Guide to ${title}` : title };
  });
}

function rewritten(page: string, target: string, pages: ReadonlySet<string>, source: string): string {
  const path = posix.normalize(posix.join(posix.dirname(page), target)).replace(/\/$/, "");
  const found = [path, `${path}/README.md`].find((candidate) => pages.has(candidate));
  if (found !== undefined) return posix.relative(posix.dirname(page), found);
  const place = statSync(join(projectRoot, path), { throwIfNoEntry: false });
  if (place === undefined) throw new Error(`${page} links to ${target}, which does not exist`);
  return `${source}/${place.isDirectory() ? "tree" : "blob"}/main/${path}`;
}
