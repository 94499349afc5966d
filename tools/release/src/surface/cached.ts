import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PublicPackage, projectRoot, readJson } from "../packages.ts";
import { type Surface, shownInReports, surfaceOf } from "./report.ts";

const cacheFolder = join(projectRoot, "node_modules", ".cache", "pay-surface");

/** {@link surfaceOf}, which takes seconds, unless the same declarations were reported before on this machine. */
export function cachedSurfaceOf(one: PublicPackage): Surface {
  const file = join(cacheFolder, `${one.short}.json`);
  const key = keyOf(one);
  const known = readJson(file);
  const files = known?.["key"] === key ? known["files"] : undefined;
  if (Array.isArray(files)) {
    return new Map(files.map(([name, text]: [unknown, unknown]) => [String(name), String(text)]));
  }
  const surface = surfaceOf(one);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(file, JSON.stringify({ key, files: [...surface] }));
  return surface;
}

function keyOf({ folder, entries }: PublicPackage): string {
  const hash = createHash("sha256").update(JSON.stringify(entries));
  const folders = [...new Set([folder, ...shownInReports().map((one) => one.folder)])];
  for (const dist of folders.map((path) => join(path, "dist"))) hashDeclarations(hash, dist);
  for (const name of ["report.ts", "cached.ts"]) hash.update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest("hex");
}

function hashDeclarations(hash: ReturnType<typeof createHash>, folder: string): void {
  if (!existsSync(folder)) return;
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((path) => path.endsWith(".d.ts")).sort()) {
    hash.update(name).update(readFileSync(join(folder, name)));
  }
}
