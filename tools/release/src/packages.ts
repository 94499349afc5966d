import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the repository this tool stands in. */
export const projectRoot: string = join(import.meta.dirname, "..", "..", "..");

/** One way into a package. */
export interface Entry {
  /** As in `exports`: `.`, `./webhooks`. */
  readonly path: string;
  /** As it stands in file names: `index`, `webhooks`, `journal-sqlite`. */
  readonly name: string;
  /** From the package's folder. */
  readonly types: string;
  /** From the package's folder. */
  readonly module: string;
}

/** A package that is published. */
export interface PublicPackage {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
  /** The folder's name, which is also that of the provider's spec. */
  readonly short: string;
  readonly entries: readonly Entry[];
  /** Every built module that someone outside can start from: those of the entries, and commands. */
  readonly modules: readonly string[];
  readonly dependencies: readonly string[];
  /** Whether it is made from a spec. */
  readonly hasSpec: boolean;
  /** Whether it is made to test with: the kit, and what cannot be without it. */
  readonly isForTests: boolean;
}

/** What simulators are made of. */
const testKit = "@pay/testing";

/** Every package of the workspace that is not private, in alphabetical order. */
export function publicPackages(root: string = projectRoot): PublicPackage[] {
  return readdirSync(join(root, "packages"))
    .sort()
    .flatMap((short) => {
      const folder = join(root, "packages", short);
      const manifest = readJson(join(folder, "package.json"));
      if (manifest === undefined || manifest["private"] === true) return [];
      const entries = entriesOf(record(manifest["exports"]));
      const commands = Object.values(record(manifest["bin"])).map(String);
      const dependencies = { ...record(manifest["dependencies"]), ...record(manifest["peerDependencies"]) };
      return [
        {
          name: String(manifest["name"]),
          version: String(manifest["version"]),
          folder,
          short,
          entries,
          modules: [...new Set([...entries.map(({ module }) => module), ...commands])],
          dependencies: Object.keys(dependencies),
          hasSpec: existsSync(join(root, "specs", short, "openapi.yaml")),
          isForTests: manifest["name"] === testKit || testKit in record(manifest["dependencies"]),
        },
      ];
    });
}

function entriesOf(exports: Readonly<Record<string, unknown>>): Entry[] {
  return Object.entries(exports).flatMap(([path, value]) => {
    const { types, default: module } = record(value);
    if (typeof types !== "string" || typeof module !== "string") return [];
    const name = path === "." ? "index" : path.slice(2).replaceAll("/", "-");
    return [{ path, name, types, module }];
  });
}

/** The members of an object; none of anything else. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}

/** A JSON file's object; nothing when there is no such file. */
export function readJson(file: string): Readonly<Record<string, unknown>> | undefined {
  if (!existsSync(file)) return undefined;
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  return record(value);
}
