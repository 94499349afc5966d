import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseChangeset } from "../changes/changesets.ts";
import { publicPackages } from "../packages.ts";
import { must, type Ran, run } from "../run.ts";
import { announceFirst, commitAll, copyWorkspace, pnpm } from "../workspace.ts";
import { type DryCase, dryCases } from "./cases.ts";
import { type Outcome, outcomeTable, writeTable } from "./table.ts";
import { watchProblem } from "./watch.ts";

const usage = `usage: pnpm spec:dry-run [provider...] [--write]
  --write  put the table into docs/releasing.md`;

/**
 * Edits specs in a copy of this repository, one change at a time, and looks at what the whole pipeline makes of each. Returns
 * the exit code.
 */
export async function dryRunCommand(words: readonly string[]): Promise<number> {
  const chosen = words.filter((word) => !word.startsWith("-"));
  const specs = publicPackages().filter(({ hasSpec }) => hasSpec);
  const untried = specs.find(({ short }) => !dryCases.some(({ provider }) => provider === short));
  if (untried !== undefined) throw new Error(`dry-run/cases.ts has nothing for ${untried.short}`);
  const stray = words.find((word) =>
    word.startsWith("-") ? word !== "--write" : !specs.some(({ short }) => short === word),
  );
  if (stray !== undefined) {
    console.error(`${stray} is unknown\n${usage}`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "dry-run-"));
  try {
    await release(folder);
    const outcomes: Outcome[] = [];
    for (const one of dryCases) {
      if (chosen.length > 0 && !chosen.includes(one.provider)) continue;
      const outcome = await tryOut(one, folder);
      const mark = outcome.problems.length === 0 ? "ok  " : "FAIL";
      console.log(`${mark}  ${one.provider}: ${one.name}: ${outcome.bump}, ${outcome.seconds.toFixed(0)} s`);
      for (const problem of outcome.problems) console.log(`      ${problem.replaceAll("\n", "\n      ")}`);
      outcomes.push(outcome);
    }
    const unseen = chosen.length > 0 ? undefined : await watchProblem(folder);
    if (chosen.length === 0)
      console.log(unseen === undefined ? "ok    spec:watch" : `FAIL  spec:watch ${unseen}`);
    console.log(`\n${outcomeTable(outcomes)}`);
    if (words.includes("--write")) writeTable(outcomes);
    return unseen === undefined && outcomes.every(({ problems }) => problems.length === 0) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy in which everything was released once: from then on changes have to be announced. */
async function release(folder: string): Promise<void> {
  await copyWorkspace(folder);
  announceFirst(folder);
  await pnpm(folder, "version-packages");
  await pnpm(folder, "install", "--frozen-lockfile");
  await pnpm(folder, "exec", "turbo", "run", "build", "--filter=./packages/*", "--output-logs=errors-only");
  await commitAll(folder, "Release everything");
}

async function tryOut(one: DryCase, folder: string): Promise<Outcome> {
  for (const { file, find, put } of one.edits) {
    const path = join(folder, "specs", one.provider, file);
    const text = readFileSync(path, "utf8");
    if (text.split(find).length !== 2) {
      throw new Error(
        `${path} does not have this once:\n${find}\nCorrect tools/release/src/dry-run/cases.ts.`,
      );
    }
    writeFileSync(
      path,
      text.replace(find, () => put),
    );
  }
  try {
    const ran = await run("npx", ["-y", "pnpm@12", "--silent", "spec:change", one.provider], { cwd: folder });
    return await look(one, folder, ran);
  } finally {
    await must("git", ["checkout", "--quiet", "."], { cwd: folder });
    await must("git", ["clean", "-fdq"], { cwd: folder });
  }
}

async function look(one: DryCase, folder: string, ran: Ran): Promise<Outcome> {
  const name = `@pay/${one.provider}`;
  const draft = join(folder, ".changeset", `spec-${one.provider}.md`);
  const content = existsSync(draft) ? readFileSync(draft, "utf8") : undefined;
  const changeset = content === undefined ? undefined : parseChangeset(draft, content);
  const bump = changeset?.bumps.get(name) ?? "none";
  const text = changeset?.text ?? "";
  const problems: string[] = [];
  if (bump !== one.level) problems.push(`drafted ${bump} instead of ${one.level}:\n${ran.output}`);
  if (!one.says.test(text)) problems.push(`the changelog does not say ${one.says}:\n${text}`);
  // What callers must follow, this package's own code and tests may have to follow first.
  if (ran.code !== 0 && one.level !== "major") problems.push(`spec:change failed:\n${ran.output}`);
  problems.push(...(await gateProblems(one, folder, draft, content)));
  return {
    ...one,
    bump,
    text,
    seconds: ran.milliseconds / 1000,
    isCandidate: ran.code === 0,
    problems,
  };
}

/** The gate must hold back what is not announced, or announced as less than it is, and let the draft pass. */
async function gateProblems(
  { provider, level }: DryCase,
  folder: string,
  draft: string,
  content: string | undefined,
): Promise<string[]> {
  const gate = (): Promise<Ran> => run("node", ["tools/release/src/cli.ts", "gate"], { cwd: folder });
  const asDrafted = await gate();
  const problems = asDrafted.code === 0 ? [] : [`check:changes refuses the draft:\n${asDrafted.output}`];
  if (content === undefined) return problems;
  const demands = `needs a ${level} release`;
  rmSync(draft);
  const missing = await gate();
  if (missing.code === 0 || !missing.output.includes(`${demands}, but has no changeset`)) {
    problems.push(`check:changes passes without a changeset:\n${missing.output}`);
  }
  const smaller = level === "major" ? "minor" : "patch";
  writeFileSync(draft, content.replace(`"@pay/${provider}": ${level}`, `"@pay/${provider}": ${smaller}`));
  const small = await gate();
  if (small.code === 0 || !small.output.includes(`${demands}, but has changesets for a ${smaller} release`)) {
    problems.push(`check:changes passes with a ${smaller} changeset:\n${small.output}`);
  }
  return problems;
}
