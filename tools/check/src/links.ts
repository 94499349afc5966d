import { existsSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { headingsIn } from "@pay/reference/markdown";
import { type Finding, readText } from "./project.ts";

/** Made by `pnpm reference`, which follows the links there itself. */
const made = /^reference\//;

/** Every link of a page to something in this repository leads to a file or folder, and to a heading that is there. */
export function checkLinks(root: string, pages: readonly string[]): Finding[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (page: string): ReadonlySet<string> => {
    const known = anchors.get(page) ?? new Set(headingsIn(readText(root, page)).map(({ anchor }) => anchor));
    anchors.set(page, known);
    return known;
  };
  return pages.flatMap((file) =>
    linksIn(readText(root, file)).flatMap((link) => {
      const [target = "", anchor] = link.split("#");
      const path = target === "" ? file : posix.normalize(posix.join(posix.dirname(file), decodeURI(target)));
      if (made.test(path)) return [];
      const problem = existsSync(join(root, path))
        ? isMissing(root, path, anchor, anchorsOf) && `links to ${link}, but ${path} has no such heading`
        : `links to ${link}, which does not exist`;
      return problem === false ? [] : [{ file, problem, remedy: "correct the link" }];
    }),
  );
}

function isMissing(
  root: string,
  path: string,
  anchor: string | undefined,
  anchorsOf: (page: string) => ReadonlySet<string>,
): boolean {
  if (anchor === undefined || !path.endsWith(".md") || !statSync(join(root, path)).isFile()) return false;
  return !anchorsOf(path).has(decodeURIComponent(anchor));
}

/** The targets of a page's links that stay in the repository. What stands in code is no link. */
export function linksIn(markdown: string): string[] {
  const text = markdown
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, "")
    .replace(/`[^`\n]*`/g, (code) => (code.includes("](") ? "" : code));
  const inline = [...text.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g)];
  const named = [...text.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)];
  return [...inline, ...named]
    .map(([, target = ""]) => target)
    .filter((target) => !/^(<|[a-z][a-z0-9+.-]*:)/i.test(target));
}
