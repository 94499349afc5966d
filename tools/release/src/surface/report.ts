import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateDtsBundle } from "dts-bundle-generator";
import ts from "typescript";
import { type PublicPackage, projectRoot, publicPackages } from "../packages.ts";

/** The public types of a package, by the name of the file that shows them: `index.api.d.ts`. */
export type Surface = ReadonlyMap<string, string>;

const header = "// What this entry declares, written by `pnpm surface`. Do not edit.\n";

/** Where a package keeps its reports. */
export const reportFolder = (folder: string): string => join(folder, "etc");

/**
 * Everything that each entry of a built package declares, in one file without comments and in a fixed order, with what it
 * takes from other packages of this workspace.
 *
 * @throws {Error} when the package is not built.
 */
export function surfaceOf({ name, folder, entries }: PublicPackage): Surface {
  const files = entries.map(({ types }) => join(folder, types));
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`${missing} is missing: build ${name} first`);
  const bundles = generateDtsBundle(
    files.map((filePath) => ({
      filePath,
      libraries: { inlinedLibraries: shownInReports().map((one) => one.name) },
      output: { sortNodes: true, noBanner: true },
    })),
    { preferredConfigPath: join(projectRoot, "tools", "release", "tsconfig.surface.json") },
  );
  return new Map(
    entries.map((entry, index) => [`${entry.name}.api.d.ts`, header + plain(bundles[index] ?? "")]),
  );
}

/** Packages whose types a report shows where another package hands them on: all that no provider's spec is behind. */
export const shownInReports = (): readonly PublicPackage[] =>
  publicPackages().filter(({ hasSpec }) => !hasSpec);

/** Without comments, which say nothing about types. */
function plain(declarations: string): string {
  const source = ts.createSourceFile("entry.d.ts", declarations, ts.ScriptTarget.ES2023, true);
  return ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed }).printFile(source);
}

/** The reports in a folder; none when there is no such folder. */
export function readSurface(folder: string): Surface {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith(".api.d.ts"));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** Writes the reports of a package and removes those of entries that are gone. Says which files changed. */
export function writeSurface(folder: string, surface: Surface): string[] {
  const present = readSurface(folder);
  mkdirSync(folder, { recursive: true });
  for (const name of present.keys()) if (!surface.has(name)) rmSync(join(folder, name));
  for (const [name, text] of surface) writeFileSync(join(folder, name), text);
  return staleIn(present, surface);
}

/** The files in which two surfaces differ. */
export function staleIn(present: Surface, surface: Surface): string[] {
  return [...new Set([...present.keys(), ...surface.keys()])].filter(
    (name) => present.get(name) !== surface.get(name),
  );
}
