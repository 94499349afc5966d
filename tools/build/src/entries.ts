import { existsSync } from "node:fs";
import { join } from "node:path";

/** What of a package.json says which files others may load. */
export interface Manifest {
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly imports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/**
 * The modules that a package promises to others, as paths under `src` without extension: `webhooks`, `testing/index`.
 *
 * @throws Error when a promised file has no source.
 */
export function entriesOf(manifest: Manifest, folder: string): string[] {
  const targets = [manifest.exports ?? {}, manifest.imports ?? {}, manifest.bin ?? {}]
    .flatMap((part) => Object.values(part))
    .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)));
  const stems = new Set(targets.flatMap((target) => /^\.\/dist\/(.+?)(?<!\.d)\.js$/.exec(target)?.[1] ?? []));
  for (const stem of stems) {
    if (!existsSync(join(folder, "src", `${stem}.ts`))) {
      throw new Error(`package.json promises dist/${stem}.js, but there is no src/${stem}.ts`);
    }
  }
  return [...stems].sort();
}
