import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pack } from "./pack/tarball.ts";
import { type PublicPackage, publicPackages, record } from "./packages.ts";
import { upstreamRegistry } from "./upstream.ts";

/** Packages in an order in which each comes after those it depends on. */
export function inOrder(packages: readonly PublicPackage[]): PublicPackage[] {
  const ordered: PublicPackage[] = [];
  const visit = (one: PublicPackage, above: readonly PublicPackage[]): void => {
    if (ordered.includes(one)) return;
    if (above.includes(one)) throw new Error(`${one.name} depends on itself`);
    for (const name of one.dependencies) {
      const dependency = packages.find((other) => other.name === name);
      if (dependency !== undefined) visit(dependency, [...above, one]);
    }
    ordered.push(one);
  };
  for (const one of packages) visit(one, []);
  return ordered;
}

/** Whether the registry has this version. A package without any version yet must be bootstrapped first. */
async function isPublished({ name, version }: PublicPackage, registry: string): Promise<boolean> {
  const answer = await fetch(new URL(name.replace("/", "%2f"), registry));
  if (answer.status === 404) return false;
  if (!answer.ok) throw new Error(`${registry} answered ${answer.status} for ${name}`);
  return version in record(record(await answer.json())["versions"]);
}

/**
 * Packs every built package whose version the registry lacks, with the order to publish them in and the tags to set. Returns
 * the exit code.
 */
export async function releasePackCommand(words: readonly string[]): Promise<number> {
  const [to] = words;
  if (to === undefined) throw new Error("usage: pnpm release:pack <folder>");
  const folder = resolve(to);
  mkdirSync(folder, { recursive: true });
  const registry = upstreamRegistry();
  const files: string[] = [];
  const tags: string[] = [];
  for (const one of inOrder(publicPackages())) {
    // Nothing is ever published as 0.0.0: it is the version of what had no release.
    if (one.version === "0.0.0" || (await isPublished(one, registry))) continue;
    files.push(basename((await pack(one, folder)).file));
    tags.push(`${one.name}@${one.version}`);
  }
  writeFileSync(join(folder, "order.txt"), files.map((file) => `${file}\n`).join(""));
  writeFileSync(join(folder, "tags.txt"), tags.map((tag) => `${tag}\n`).join(""));
  const output = process.env["GITHUB_OUTPUT"];
  if (output !== undefined) appendFileSync(output, `count=${files.length}\n`);
  console.log(files.length === 0 ? "Nothing to publish." : `Packed ${tags.join(", ")}.`);
  return 0;
}
