import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { type PublicPackage, publicPackages, readJson } from "../packages.ts";
import { run } from "../run.ts";
import { readBudgets, writeBudgets } from "./budgets.ts";
import { bundle, testToolsIn } from "./bundle.ts";
import { contentProblems, onlyHandsOn } from "./contents.ts";
import { filesIn, isDeterministic, pack } from "./tarball.ts";

/** Checks every package as it would be published; `--write-budgets` sets the size budgets anew. Returns the exit code. */
export async function packCommand(words: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "pack-"));
  const budgets = words.includes("--write-budgets") ? undefined : readBudgets();
  const sizes = new Map<string, number>();
  let failed = 0;
  try {
    for (const one of publicPackages()) {
      const problems = [
        ...(await packedProblems(one, folder)),
        ...(await bundleProblems(one, budgets, sizes)),
      ];
      for (const problem of problems) console.error(`${one.name}: ${problem}`);
      failed += problems.length;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  for (const [entry, bytes] of sizes) {
    const limit = budgets?.get(entry);
    console.log(
      `${entry.padEnd(28)} ${String(bytes).padStart(7)} bytes compressed${limit === undefined ? "" : ` of ${limit}`}`,
    );
  }
  if (budgets === undefined) writeBudgets(sizes);
  console.log(failed === 0 ? "Every package is fit to be published." : `${failed} problems in the packages.`);
  return failed === 0 ? 0 : 1;
}

async function packedProblems(one: PublicPackage, folder: string): Promise<string[]> {
  const tarball = await pack(one, folder);
  const problems = contentProblems(await filesIn(tarball), one.entries, (path) =>
    onlyHandsOn(readFileSync(join(one.folder, path), "utf8")),
  );
  if (!(await isDeterministic(one, tarball))) problems.push("packing it twice gives different bytes");
  const buffer = new ArrayBuffer(tarball.bytes.length);
  new Uint8Array(buffer).set(tarball.bytes);
  const { messages } = await publint({ pack: { tarball: buffer } });
  const manifest = readJson(join(one.folder, "package.json")) ?? {};
  for (const message of messages) {
    problems.push(`publint: ${formatMessage(message, { ...manifest }, { color: false }) ?? message.code}`);
  }
  const attw = await run(join(import.meta.dirname, "..", "..", "node_modules", ".bin", "attw"), [
    tarball.file,
    "--profile",
    "esm-only",
    "--format",
    "ascii",
    "--no-emoji",
    "--no-color",
  ]);
  if (attw.code !== 0) problems.push(`attw:\n${attw.output}`);
  return problems;
}

async function bundleProblems(
  one: PublicPackage,
  budgets: ReadonlyMap<string, number> | undefined,
  sizes: Map<string, number>,
): Promise<string[]> {
  const problems: string[] = [];
  for (const entry of one.entries) {
    const made = await bundle(one, entry);
    const name = `${one.name}${entry.path.slice(1)}`;
    sizes.set(name, made.gzipBytes);
    if (budgets !== undefined) {
      const limit = budgets.get(name);
      if (limit === undefined) problems.push(`${name} has no size budget: run with --write-budgets`);
      else if (made.gzipBytes > limit)
        problems.push(
          `${name} weighs ${made.gzipBytes} bytes compressed, ${made.gzipBytes - limit} too many`,
        );
    }
    if (entry.path === "./testing" || one.isForTests) continue;
    for (const path of testToolsIn(made)) problems.push(`${name} pulls in ${path}`);
  }
  return problems;
}
