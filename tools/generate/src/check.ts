import { readFileSync } from "node:fs";
import { join } from "node:path";
import { namesIn } from "./generate.ts";
import { generatedFolder, type Places, repository, shown } from "./places.ts";

/** A generated file that is not what the document says. */
export interface Difference {
  /** From the repository's root. */
  readonly file: string;
  readonly state: "missing" | "different" | "superfluous";
}

/** Compares what would be generated with what is there. Empty when nothing needs to be done. */
export function differences(
  provider: string,
  files: ReadonlyMap<string, string>,
  places: Places = repository,
): Difference[] {
  const folder = generatedFolder(places, provider);
  const present = namesIn(folder);
  const at = (name: string): string => shown(places, join(folder, name));
  const found: Difference[] = [];
  for (const [name, content] of files) {
    if (!present.includes(name)) found.push({ file: at(name), state: "missing" });
    else if (readFileSync(join(folder, name), "utf8") !== content)
      found.push({ file: at(name), state: "different" });
  }
  for (const name of present) if (!files.has(name)) found.push({ file: at(name), state: "superfluous" });
  return found;
}

const words: Readonly<Record<Difference["state"], string>> = {
  missing: "is missing",
  different: "is stale or was edited by hand",
  superfluous: "is not generated (any more)",
};

/** What is wrong with a file, for people. */
export function describeDifference({ file, state }: Difference): string {
  return `${file} ${words[state]}`;
}
