import { InputError } from "@pay/core";

/** Whose keys they are. */
export interface KeyOptions {
  /** The merchant's name, as it may stand in key names: never a secret. */
  readonly merchant: string;
  /** For example `production` or `sandbox`: the same merchant's keys for another one are kept apart. */
  readonly environment: string;
}

/** Grows when what is stored under the names changes so that older versions could not read it. */
const format = "v1";

/**
 * The beginning of all key names of one thing: `pay:v1:{merchant:environment:limit:name}`. What stands in braces decides the
 * slot in a cluster, so that everything a script touches lies on one node, while different things spread over all.
 */
export function keyPrefix({ merchant, environment }: KeyOptions, kind: string, name: string): string {
  return `pay:${format}:{${[merchant, environment, kind, name].map(escaped).join(":")}}`;
}

/** Keeps what callers pass from closing the braces early, or from reaching into a neighbour's names. */
function escaped(part: string): string {
  return part.replace(/[^A-Za-z0-9._@-]/g, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
      .join(""),
  );
}

/**
 * @throws InputError for names that are missing.
 */
export function checkNames(options: KeyOptions): void {
  const issues = (["merchant", "environment"] as const)
    .filter((name) => typeof options[name] !== "string" || options[name] === "")
    .map((path) => ({ path, problem: "is missing", allowed: "a name, which is no secret" }));
  if (issues.length > 0) throw new InputError({ code: "configuration", issues });
}

/**
 * @throws InputError for figures out of range.
 */
export function checkFigures(figures: Readonly<Record<string, number>>, least = 1): void {
  const issues = Object.entries(figures)
    .filter(([, value]) => !(value >= least && value < 2 ** 40))
    .map(([path]) => ({ path, problem: "is out of range", allowed: `a number from ${least}` }));
  if (issues.length > 0) throw new InputError({ code: "configuration", issues });
}
