import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Removes what a former build left in `dist` for sources that are gone: the compiler does not, and it would be packed. */
export function removeLeftovers(folder: string): string[] {
  const dist = join(folder, "dist");
  if (!existsSync(dist)) return [];
  const leftovers = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => {
    const stem = /^(.*)\.(?:js|d\.ts)(?:\.map)?$/.exec(path)?.[1];
    return stem !== undefined && !existsSync(join(folder, "src", `${stem}.ts`));
  });
  for (const path of leftovers) rmSync(join(dist, path));
  return leftovers.sort();
}
