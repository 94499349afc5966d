import { DocumentError, differences, generate, write } from "@pay/generate";
import { describeFinding } from "@pay/spec-diff";
import { type PublicPackage, publicPackages } from "../packages.ts";
import { must, run } from "../run.ts";
import { cachedSurfaceOf } from "../surface/cached.ts";
import { readSurface, reportFolder, type Surface, writeSurface } from "../surface/report.ts";
import { assess } from "./assess.ts";
import { type Base, commitBase, currentDocument, releasedBase } from "./base.ts";
import { draft } from "./changesets.ts";
import { editedFiles, isEdited } from "./edited.ts";
import { changelogText } from "./text.ts";

const usage = "usage: pnpm spec:change [package...] [--since <commit>]";

/** From an edited spec to a release candidate. Returns the exit code. */
export async function specChangeCommand(words: readonly string[]): Promise<number> {
  const since = words.includes("--since") ? words[words.indexOf("--since") + 1] : undefined;
  const chosen = words.filter((word) => !word.startsWith("-") && word !== since);
  const packages = publicPackages();
  const unknown = chosen.find((name) => !packages.some(({ short }) => short === name));
  if (unknown !== undefined || (words.includes("--since") && since === undefined)) {
    console.error(`${unknown === undefined ? "" : `there is no package ${unknown}\n`}${usage}`);
    return 2;
  }
  const wanted = packages.filter(({ short }) => chosen.length === 0 || chosen.includes(short));
  let failed = false;
  for (const one of wanted) failed = !(await change(one, packages, since)) || failed;
  // What the packages say to programs follows their types and methods. Without a build there is nothing to follow.
  if (!failed && isAnyEdited(packages)) {
    await must("turbo", ["run", "build", "--filter=./packages/*", "--output-logs=errors-only"]);
    await must("node", ["tools/reference/src/cli.ts", "llms"]);
  }
  return failed ? 1 : 0;
}

function isAnyEdited(packages: readonly PublicPackage[]): boolean {
  const edited = editedFiles();
  return packages.some((one) => isEdited(one, packages, edited));
}

/** Runs every step for one package; says what it did. False when a step failed. */
async function change(
  one: PublicPackage,
  packages: readonly PublicPackage[],
  since: string | undefined,
): Promise<boolean> {
  const started = performance.now();
  const say = (text: string): void =>
    console.log(`${one.short}: ${text} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  const base = since === undefined ? (releasedBase(one) ?? commitBase(one, "HEAD")) : commitBase(one, since);
  if (one.hasSpec && !(await regenerate(one, say))) return false;
  if (!isEdited(one, packages, editedFiles())) {
    say("as in the last commit");
    settle(one, base, readSurface(reportFolder(one.folder)), say);
    return true;
  }
  const untouched = isUntouched(one, base);
  if (one.hasSpec && untouched) say(`the spec is that of ${base.title}`);
  const built = await run("turbo", ["run", "build", `--filter=${one.name}`, "--output-logs=errors-only"]);
  if (built.code !== 0) {
    console.error(built.output.slice(-4000));
    settle(one, base, readSurface(reportFolder(one.folder)), say);
    say("no candidate yet: the package does not compile with its spec; types were not compared");
    return false;
  }
  say("built");
  // Both run beside the bundling of the types, which keeps this process busy.
  const checks =
    one.hasSpec && !untouched
      ? [
          run("tsc", ["-p", "tsconfig.json"], { cwd: one.folder }),
          run("vitest", ["run", "test/contract.test.ts"], { cwd: one.folder }),
        ]
      : [];
  await new Promise((resolve) => setTimeout(resolve, 100));
  const surface = cachedSurfaceOf(one);
  const written = writeSurface(reportFolder(one.folder), surface);
  if (written.length > 0) say(`wrote ${written.map((name) => `etc/${name}`).join(", ")}`);
  const broken = (await Promise.all(checks)).filter(({ code }) => code !== 0);
  for (const { output } of broken) console.error(output.slice(-4000));
  if (checks.length > 0 && broken.length === 0) say("types and contract tests hold");
  settle(one, base, surface, say);
  if (broken.length > 0) say("no candidate yet: what does not fit the new spec stands above");
  return broken.length === 0;
}

async function regenerate(one: PublicPackage, say: (text: string) => void): Promise<boolean> {
  try {
    const files = await generate(one.short);
    const stale = differences(one.short, files);
    if (stale.length > 0) write(one.short, files);
    say(
      stale.length === 0
        ? "linted, generated files are up to date"
        : `linted, ${stale.length} files generated`,
    );
    return true;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    console.error(error.message);
    return false;
  }
}

function isUntouched(one: PublicPackage, base: Base): boolean {
  return JSON.stringify(currentDocument(one)) === JSON.stringify(base.document);
}

function settle(one: PublicPackage, base: Base, surface: Surface, say: (text: string) => void): void {
  const assessment = assess(base, currentDocument(one), surface, one.folder);
  const { file, drafted } = draft(one.name, assessment.bump, changelogText(assessment));
  const notes = [...assessment.spec, ...assessment.types];
  for (const finding of notes.slice(0, 30)) console.log(`  ${describeFinding(finding)}`);
  if (notes.length > 30) console.log(`  and ${notes.length - 30} more, all in the changeset`);
  const outcomes = {
    written: `drafted .changeset/${file}`,
    unchanged: assessment.bump === "none" ? "no changeset to draft" : `.changeset/${file} says so already`,
    removed: `removed .changeset/${file}, which nothing asks for any more`,
    kept: `left .changeset/${file} as a person edited it`,
    raised: `raised the bump in .changeset/${file}`,
  };
  const bump = assessment.bump === "none" ? "nothing to release" : `a ${assessment.bump} release`;
  say(`compared with ${base.title}: ${bump}; ${outcomes[drafted]}`);
}
