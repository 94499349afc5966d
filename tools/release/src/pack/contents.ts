import type { Entry } from "../packages.ts";

/** What a tarball lacks, and what it should not hold. */
export function contentProblems(files: readonly string[], entries: readonly Entry[]): string[] {
  const present = new Set(files);
  const wanted = ["package.json", "README.md", "LICENSE"];
  for (const { types, module } of entries) {
    for (const path of [types, module]) wanted.push(path.replace(/^\.\//, ""));
  }
  const problems = wanted.filter((path) => !present.has(path)).map((path) => `${path} is missing`);
  for (const path of files) {
    if (!/^(dist|src|examples)\/|^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path)) {
      problems.push(`${path} should not be published`);
    }
    if (/^dist\/.*\.js$/.test(path) && !present.has(`${path}.map`))
      problems.push(`${path} has no source map`);
    const source = path.replace(/^dist\//, "src/").replace(/\.d\.ts$/, ".ts");
    if (/^dist\/.*\.d\.ts$/.test(path) && !present.has(source))
      problems.push(`${path} has no source (${source})`);
  }
  return problems;
}
