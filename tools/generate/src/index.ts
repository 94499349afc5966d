export { type Difference, describeDifference, differences } from "./check.ts";
export { emit, generate, write } from "./generate.ts";
export { type Linted, lintProvider } from "./lint/lint.ts";
export { type Places, providers, repository } from "./places.ts";
export { DocumentError, describeProblem, type Problem } from "./problem.ts";
