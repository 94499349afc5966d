import { describeDifference, differences } from "./check.ts";
import { generate, write } from "./generate.ts";
import { lintProvider } from "./lint/lint.ts";
import { type Places, providers, repository } from "./places.ts";
import { DocumentError, describeProblem } from "./problem.ts";

const usage = "usage: node tools/generate/src/cli.ts [provider...] [--check | --lint]";

/** Runs the command line and returns its exit code. */
export async function run(words: readonly string[], places: Places = repository): Promise<number> {
  const flags = words.filter((word) => word.startsWith("-"));
  const known = providers(places);
  const chosen = words.filter((word) => !word.startsWith("-"));
  const unknownFlag = flags.find((flag) => flag !== "--check" && flag !== "--lint");
  if (unknownFlag !== undefined) return fail(`unknown option ${unknownFlag}`);
  for (const provider of chosen) {
    if (!known.includes(provider)) {
      return fail(`there is no specs/${provider}/openapi.yaml; there is: ${known.join(", ") || "none"}`);
    }
  }
  const mode = flags.includes("--lint") ? lintOne : flags.includes("--check") ? checkOne : generateOne;
  let failed = false;
  for (const provider of chosen.length === 0 ? known : chosen) {
    try {
      failed = (await mode(provider, places)) || failed;
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      console.error(error.message);
      failed = true;
    }
  }
  return failed ? 1 : 0;
}

async function generateOne(provider: string, places: Places): Promise<boolean> {
  const files = await generate(provider, places);
  const changed = differences(provider, files, places);
  write(provider, files, places);
  console.log(
    `packages/${provider}/src/generated: ${changed.length === 0 ? "up to date" : `wrote ${changed.length} files`}`,
  );
  return false;
}

async function checkOne(provider: string, places: Places): Promise<boolean> {
  const found = differences(provider, await generate(provider, places), places);
  for (const difference of found) console.error(describeDifference(difference));
  if (found.length > 0) console.error(`run: pnpm generate ${provider}`);
  else console.log(`packages/${provider}/src/generated: up to date`);
  return found.length > 0;
}

async function lintOne(provider: string, places: Places): Promise<boolean> {
  const { problems } = await lintProvider(provider, places);
  for (const problem of problems) console.error(describeProblem(problem));
  console.log(`specs/${provider}: ${problems.length === 0 ? "no problems" : `${problems.length} problems`}`);
  return problems.length > 0;
}

function fail(message: string): number {
  console.error(`${message}\n${usage}`);
  return 2;
}
