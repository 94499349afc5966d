import {
  type Config,
  createConfig,
  getLineColLocation,
  lint,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { type Place, type ReadFile, readFiles } from "../document/origins.ts";
import { LocalResolver } from "../document/resolver.ts";

/** The rules of Redocly that every document keeps: its strictest set, but for what our own rules know better. */
export function redoclyConfig(): Promise<Config> {
  return createConfig({
    extends: ["recommended-strict"],
    rules: {
      "operation-description": "error",
      "parameter-description": "error",
      "path-parameters-defined": "error",
      "no-unresolved-refs": "error",
      // Does not look through `anyOf: [{ required }]` inside a union; `required-members` does.
      "no-required-schema-properties-undefined": "off",
      // Wants one from a callback's receiver too; `responses` asks those that answer us.
      "operation-4xx-response": "off",
      "no-invalid-media-type-examples": "error",
      "no-invalid-parameter-examples": "error",
      "no-invalid-schema-examples": "error",
    },
  });
}

/** Rules without which nothing else can be said about a document. */
const fundamental: ReadonlySet<string> = new Set(["struct", "no-unresolved-refs", "bundler"]);

/** Whether a problem makes every further look at the document pointless. */
export const isFundamental = (problem: NormalizedProblem): boolean => fundamental.has(problem.ruleId);

/** What Redocly says about a document, and the files that it is written in. */
export interface RedoclyView {
  readonly problems: readonly NormalizedProblem[];
  readonly files: readonly ReadFile[];
  /** Why the document could not be read at all. */
  readonly failure?: Place & { readonly message: string };
}

/** Redocly's own view of a document. */
export async function lintWithRedocly(file: string, config: Config): Promise<RedoclyView> {
  const resolver = new LocalResolver(config.resolve);
  try {
    const problems = await lint({ ref: file, config, externalRefResolver: resolver });
    return { problems, files: await readFiles(resolver) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { line, col } = error instanceof YamlParseError ? error : { line: 1, col: 1 };
    return { problems: [], files: [], failure: { file, line, column: col, message: error.message } };
  }
}

/** File and line of a Redocly problem. */
export function placeOf(problem: NormalizedProblem): Place {
  const [location] = problem.location;
  if (location === undefined) return { file: "", line: 1, column: 1 };
  const { source, start } = getLineColLocation(location);
  return { file: source.absoluteRef, line: start.line, column: start.col };
}
