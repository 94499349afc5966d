import { lintProvider } from "./lint/lint.ts";
import { type Places, providers, repository } from "./places.ts";
import { describeProblem } from "./problem.ts";

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
  let failed = false;
  for (const provider of chosen.length === 0 ? known : chosen) {
    failed = (await lintOne(provider, places)) || failed;
  }
  return failed ? 1 : 0;
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
