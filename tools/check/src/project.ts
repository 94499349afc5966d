import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publicPackages } from "@pay/release/packages";

/** The root of the repository this tool stands in. */
export const projectRoot: string = fileURLToPath(new URL("../../..", import.meta.url));

/** The packages that talk to a provider; each has the same rooms. */
export const providers: readonly string[] = publicPackages()
  .filter(({ hasSpec }) => hasSpec)
  .map(({ short }) => short);

/** Something that breaks a house rule, and what to do about it. */
export interface Finding {
  readonly file: string;
  readonly problem: string;
  readonly remedy: string;
}

/** All files below a folder, as paths relative to it with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  const found: string[] = [];
  const walk = (relative: string): void => {
    for (const name of readdirSync(join(folder, relative)).sort()) {
      if (name === "node_modules" || name === "dist") continue;
      const path = relative === "" ? name : `${relative}/${name}`;
      if (statSync(join(folder, path)).isDirectory()) walk(path);
      else found.push(path);
    }
  };
  walk("");
  return found;
}

/** The text of a file, by its path in the repository. */
export const readText = (root: string, file: string): string => readFileSync(join(root, file), "utf8");
