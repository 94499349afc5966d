import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isObject, type Json, type JsonObject } from "@pay/spec-diff";
import { type PublicPackage, projectRoot, readJson } from "../packages.ts";
import { readSurface, reportFolder, type Surface } from "../surface/report.ts";

/** What a package is compared with. */
export interface Base {
  /** For people: `version 1.2.0`, `the last commit`. */
  readonly title: string;
  readonly document: JsonObject | undefined;
  readonly surface: Surface;
}

/** Where a package keeps the spec and the types of its last release. */
export const releasedFolder = (folder: string): string => join(folder, "etc", "released");

/** Where a provider's bundled document lies, from its package's folder. */
export const documentPath: string = join("src", "generated", "openapi.json");

/** The last release of a package, as its version commit left it; nothing before the first one. */
export function releasedBase({ folder }: PublicPackage): Base | undefined {
  const released = releasedFolder(folder);
  const version = readJson(join(released, "release.json"))?.["version"];
  if (typeof version !== "string") return undefined;
  return {
    title: `version ${version}`,
    document: readDocument(join(released, "openapi.json")),
    surface: readSurface(released),
  };
}

/** A package as it stands in a commit. What is not there in that commit has no document and no types. */
export function commitBase({ short, entries }: PublicPackage, commit: string): Base {
  const at = `packages/${short}`;
  const document = showFile(commit, `${at}/${documentPath.replaceAll("\\", "/")}`);
  const surface = entries.flatMap(({ name }) => {
    const text = showFile(commit, `${at}/etc/${name}.api.d.ts`);
    return text === undefined ? [] : [[`${name}.api.d.ts`, text] as const];
  });
  return {
    title: commit === "HEAD" ? "the last commit" : commit,
    document: document === undefined ? undefined : parseDocument(document),
    surface: new Map(surface),
  };
}

/** The bundled document of a package as it is now. */
export function currentDocument({ folder }: PublicPackage): JsonObject | undefined {
  return readDocument(join(folder, documentPath));
}

/** Writes down what is being released. Run when the versions are set, before the commit that holds them. */
export function keepRelease({ folder, version }: PublicPackage): void {
  const released = releasedFolder(folder);
  rmSync(released, { recursive: true, force: true });
  mkdirSync(released, { recursive: true });
  for (const name of readdirSync(reportFolder(folder)).filter((file) => file.endsWith(".api.d.ts"))) {
    copyFileSync(join(reportFolder(folder), name), join(released, name));
  }
  const document = join(folder, documentPath);
  if (existsSync(document)) copyFileSync(document, join(released, "openapi.json"));
  writeFileSync(join(released, "release.json"), `${JSON.stringify({ version }, undefined, 2)}\n`);
}

function readDocument(file: string): JsonObject | undefined {
  return existsSync(file) ? parseDocument(readFileSync(file, "utf8")) : undefined;
}

function parseDocument(text: string): JsonObject {
  const value: Json = JSON.parse(text);
  if (!isObject(value)) throw new Error("an OpenAPI document is an object");
  return value;
}

function showFile(commit: string, path: string): string | undefined {
  try {
    return execFileSync("git", ["show", `${commit}:${path}`], {
      cwd: projectRoot,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    // The commit does not have the file.
    return undefined;
  }
}
