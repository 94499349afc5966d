import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Places } from "../src/places.ts";

/** The documents of a made-up provider that uses everything. */
export const fixtures: Places = { root: join(import.meta.dirname, "fixtures") };

/** An empty folder. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), "generate-"));

/** An empty folder that goes away with the test. */
export function emptyFolder(): string {
  const folder = temporaryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the fixtures that a test may change. */
export function copyOfFixtures(): Places {
  const root = emptyFolder();
  cpSync(fixtures.root, root, { recursive: true });
  return { root };
}

/** One change of the text of a file of the made-up provider. */
export interface Edit {
  /** Inside `specs/shop`. Default: `openapi.yaml`. */
  readonly file?: string;
  readonly from: string;
  readonly to: string;
}

/** Makes an edit; one that finds nothing to change is a mistake in the test. */
export function edit(places: Places, { file = "openapi.yaml", from, to }: Edit): void {
  const path = join(places.root, "specs", "shop", file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not contain: ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

/** Writes a file below a folder. */
export function put(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
