import { existsSync, readFileSync } from "node:fs";
import { load } from "../document/load.ts";
import { allOperations } from "../document/operations.ts";
import type { Origins } from "../document/origins.ts";
import { schemaUses } from "../document/schemas.ts";
import type { OpenApiDocument } from "../document/types.ts";
import { type Places, shown, sourcesFile, specFile } from "../places.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { isFundamental, lintWithRedocly, placeOf, redoclyConfig } from "./redocly.ts";
import { rules } from "./rules/index.ts";
import { readSourcesPage, type SourcesPage } from "./sources-page.ts";
import { unusedDefinitions } from "./unused.ts";

/** A document that was read, and what is wrong with it. Without problems it can be generated from. */
export interface Linted {
  /** Absent when the document is so broken that nothing could be read from it. */
  readonly document?: OpenApiDocument;
  readonly sources?: SourcesPage;
  readonly problems: readonly Problem[];
}

/** Reads `specs/<provider>/openapi.yaml` and checks it against Redocly's rules and docs/spec-conventions.md. */
export async function lintProvider(provider: string, places: Places): Promise<Linted> {
  const file = specFile(places, provider);
  if (!existsSync(file)) {
    const message = `there is no document for \`${provider}\`; it belongs here`;
    return { problems: [{ file: shown(places, file), line: 1, column: 1, rule: "document", message }] };
  }
  const config = await redoclyConfig();
  const problems: Problem[] = [];
  const own = await lintWithRedocly(file, config);
  for (const problem of own.problems) {
    const place = placeOf(problem);
    const hint = problem.suggest.length === 0 ? "" : ` Did you mean: ${problem.suggest.join(", ")}?`;
    problems.push({
      ...place,
      file: shown(places, place.file),
      rule: problem.ruleId,
      message: `${problem.message}${hint}`,
    });
  }
  if (own.failure !== undefined) {
    const { message, ...place } = own.failure;
    problems.push({ ...place, file: shown(places, place.file), rule: "readable", message });
    return { problems };
  }
  if (own.problems.some(isFundamental)) return { problems: sortProblems(problems) };

  const loaded = await load(file, config);
  for (const problem of loaded.problems) {
    const place = placeOf(problem);
    problems.push({
      ...place,
      file: shown(places, place.file),
      rule: problem.ruleId,
      message: problem.message,
    });
  }
  const page = sourcesFile(places, provider);
  const sources = existsSync(page) ? readSourcesPage(readFileSync(page, "utf8")) : undefined;
  problems.push(...conventionProblems(provider, loaded.document, loaded.origins, sources, places));
  problems.push(...unusedDefinitions(file, own.files, places));
  return {
    document: loaded.document,
    problems: sortProblems(problems),
    ...(sources === undefined ? {} : { sources }),
  };
}

function conventionProblems(
  provider: string,
  document: OpenApiDocument,
  origins: Origins,
  sources: SourcesPage | undefined,
  places: Places,
): Problem[] {
  const problems: Problem[] = [];
  const context = {
    provider,
    document,
    operations: allOperations(document),
    schemas: schemaUses(document),
    sources,
  };
  for (const rule of rules) {
    rule.check(context, (path, message) => {
      const place = origins.locate(path, true);
      problems.push({ ...place, file: shown(places, place.file), rule: rule.name, message });
    });
  }
  return problems;
}
