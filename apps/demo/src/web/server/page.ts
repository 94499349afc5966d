import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";

/** Where the page is built to. */
const folder = fileURLToPath(new URL("../../../dist/page", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

/** The files of the page. */
export function pageFiles(): Hono {
  const app = new Hono();
  app.get("*", async (context) => {
    const name = context.req.path === "/" ? "index.html" : normalize(decodeURIComponent(context.req.path));
    const path = join(folder, name);
    const type = types[extname(path)];
    if (!path.startsWith(folder + sep) || type === undefined) return context.notFound();
    const content = await readFile(path).catch(() => undefined);
    if (content === undefined) {
      return name === "index.html" ? context.text("The page is not built yet.", 503) : context.notFound();
    }
    // The builder puts a hash into the names of assets, so they never change.
    const cache = name.includes("assets") ? "public, max-age=31536000, immutable" : "no-cache";
    return context.body(new Uint8Array(content), 200, { "content-type": type, "cache-control": cache });
  });
  return app;
}
