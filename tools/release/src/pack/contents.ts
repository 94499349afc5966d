import type { Entry } from "../packages.ts";

/** Whether a module has no code of its own, only `import` and `export ... from`: it has nothing that a source map could map. */
export function onlyHandsOn(code: string): boolean {
  return /^(?:\s*(?:(?:import|export)\b[^;]*\bfrom\s*"[^"]+"|export\s*\{[^}]*\});)*\s*$/.test(code);
}

/**
 * What a tarball lacks, and what it should not hold.
 *
 * @param needsNoMap Whether a module of the package has no code of its own.
 */
export function contentProblems(
  files: readonly string[],
  entries: readonly Entry[],
  needsNoMap: (path: string) => boolean,
): string[] {
  const present = new Set(files);
  const wanted = ["package.json", "README.md", "LICENSE", "llms.txt"];
  for (const { types, module } of entries) {
    for (const path of [types, module]) wanted.push(path.replace(/^\.\//, ""));
  }
  const problems = wanted.filter((path) => !present.has(path)).map((path) => `${path} is missing`);
  for (const path of files) {
    if (!/^(dist|src|examples)\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md|llms\.txt)$/.test(path)) {
      problems.push(`${path} should not be published`);
    }
    if (/^dist\/.*\.js$/.test(path) && !present.has(`${path}.map`) && !needsNoMap(path))
      problems.push(`${path} has no source map`);
    const source = path.replace(/^dist\//, "src/").replace(/\.d\.ts$/, ".ts");
    if (/^dist\/.*\.d\.ts$/.test(path) && !present.has(source))
      problems.push(`${path} has no source (${source})`);
  }
  return problems;
}
