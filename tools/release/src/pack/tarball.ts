import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PublicPackage } from "../packages.ts";
import { must } from "../run.ts";

/** A package as it would be published. */
export interface Tarball {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Packs a built package into a folder. */
export async function pack({ folder, name }: PublicPackage, to: string): Promise<Tarball> {
  const before = new Set(readdirSync(to));
  await must("pnpm", ["pack", "--pack-destination", to], { cwd: folder });
  const made = readdirSync(to).find((file) => !before.has(file));
  if (made === undefined) throw new Error(`packing ${name} made no file`);
  return { file: join(to, made), bytes: readFileSync(join(to, made)) };
}

/** Whether packing a second time gives the same bytes. */
export async function isDeterministic(one: PublicPackage, first: Tarball): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "pack-again-"));
  try {
    return (await pack(one, folder)).bytes.equals(first.bytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files in a tarball, without its leading folder. */
export async function filesIn({ file }: Tarball): Promise<string[]> {
  const { output } = await must("tar", ["-tzf", file]);
  return output
    .split("\n")
    .filter((line) => line !== "" && !line.endsWith("/"))
    .map((line) => line.replace(/^package\//, ""));
}
