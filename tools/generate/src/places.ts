import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** Where the documents are read and the generated files are written. */
export interface Places {
  /** The folder with `specs/` and `packages/`. */
  readonly root: string;
}

/** This repository, wherever the command was started. */
export const repository: Places = { root: join(import.meta.dirname, "..", "..", "..") };

export function specFolder(places: Places, provider: string): string {
  return join(places.root, "specs", provider);
}

export function specFile(places: Places, provider: string): string {
  return join(specFolder(places, provider), "openapi.yaml");
}

export function sourcesFile(places: Places, provider: string): string {
  return join(specFolder(places, provider), "SOURCES.md");
}

export function generatedFolder(places: Places, provider: string): string {
  return join(places.root, "packages", provider, "src", "generated");
}

/** A path for messages: from the repository's root, with forward slashes on every system. */
export function shown(places: Places, file: string): string {
  return relative(places.root, file).replaceAll("\\", "/");
}

/** Every provider that has a document, in alphabetical order. */
export function providers(places: Places): string[] {
  const folder = join(places.root, "specs");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(specFile(places, name)))
    .sort();
}
