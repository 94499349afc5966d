import { publicPackages } from "../packages.ts";
import { cachedSurfaceOf } from "./cached.ts";
import { readSurface, reportFolder, staleIn, writeSurface } from "./report.ts";

/** Writes the reports of all packages, or with `--check` says which are stale. Returns the exit code. */
export function surfaceCommand(words: readonly string[]): number {
  const check = words.includes("--check");
  const chosen = words.filter((word) => !word.startsWith("-"));
  const packages = publicPackages().filter(({ short }) => chosen.length === 0 || chosen.includes(short));
  let stale = 0;
  for (const one of packages) {
    const folder = reportFolder(one.folder);
    const surface = cachedSurfaceOf(one);
    const files = check ? staleIn(readSurface(folder), surface) : writeSurface(folder, surface);
    for (const file of files)
      console[check ? "error" : "log"](`packages/${one.short}/etc/${file} ${check ? "is stale" : "written"}`);
    stale += files.length;
  }
  if (stale === 0) console.log(`The public types of ${packages.length} packages are as reported.`);
  else if (check) console.error("The public types changed. Run `pnpm surface` and look at the difference.");
  return check && stale > 0 ? 1 : 0;
}
