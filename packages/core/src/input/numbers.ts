import type { InputIssue } from "../errors/kinds.js";

/** What an option's number must at least be. `positive`: more than 0. */
export type Least = "positive" | number;

/**
 * Checks options that are numbers, where they are given. A text such as an environment variable holds would be put behind
 * another number instead of added to it, and what is no number at all would make a wait endless.
 */
export function checkNumbers<Options extends object>(
  options: Options,
  bounds: { readonly [Name in keyof Options]?: Least },
  issues: InputIssue[],
): void {
  for (const name in bounds) {
    const value: unknown = options[name];
    const least: Least = bounds[name] ?? 0;
    if (value === undefined) continue;
    if (typeof value === "number" && (least === "positive" ? value > 0 : value >= least)) continue;
    issues.push({
      path: `options.${name}`,
      problem: least === "positive" ? "is not a positive number" : "is not such a number",
      allowed: least === "positive" ? "a positive number" : `a number from ${least}`,
    });
  }
}
