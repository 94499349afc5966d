import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** A link of the site that leads nowhere. */
export interface BrokenLink {
  /** From the site's root. */
  readonly page: string;
  readonly target: string;
}

/**
 * Every link, script, image and style of a site's pages that leads to no file or no place in it. Addresses on other hosts are
 * left alone, but nothing may be loaded from them.
 *
 * @param drawn Places on pages that are drawn by a script, by the page's path.
 */
export function brokenLinks(folder: string, drawn: ReadonlyMap<string, ReadonlySet<string>>): BrokenLink[] {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".html"),
  );
  const places = new Map<string, ReadonlySet<string>>();
  const placesOn = (path: string): ReadonlySet<string> => {
    const known = places.get(path) ?? drawn.get(path) ?? idsIn(readFileSync(join(folder, path), "utf8"));
    places.set(path, known);
    return known;
  };
  return pages.sort().flatMap((page) => {
    const html = readFileSync(join(folder, page), "utf8");
    const targets = new Set(
      [...html.matchAll(/\s(href|src)="([^"]*)"/g)].map(
        ([, kind = "", target = ""]) => `${kind} ${decodeText(target)}`,
      ),
    );
    return [...targets].flatMap((found) => {
      const [kind = "", ...rest] = found.split(" ");
      const target = rest.join(" ");
      if (/^(https?:|mailto:)/.test(target)) return kind === "src" ? [{ page, target }] : [];
      if (target.startsWith("data:")) return [];
      const [path = "", place = ""] = target.split("#");
      const file =
        path === ""
          ? join(folder, page)
          : resolve(folder, dirname(page), decodeURI(path.split("?")[0] ?? ""));
      if (!existsSync(file) || !statSync(file).isFile()) return [{ page, target }];
      const isThere =
        place === "" ||
        !file.endsWith(".html") ||
        placesOn(relative(folder, file)).has(decodeURIComponent(place));
      return isThere ? [] : [{ page, target }];
    });
  });
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id = ""]) => decodeText(id)));
}

function decodeText(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
