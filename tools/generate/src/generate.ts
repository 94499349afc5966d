import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "./document/types.ts";
import { emitCodes } from "./emit/codes.ts";
import { emitJson, emitModule } from "./emit/document.ts";
import { emitOperations } from "./emit/operations.ts";
import { emitProfiles } from "./emit/profiles.ts";
import { emitSchema } from "./emit/schema.ts";
import { emitShapes } from "./emit/shapes.ts";
import { lintProvider } from "./lint/lint.ts";
import type { SourcesPage } from "./lint/sources-page.ts";
import { generatedFolder, type Places, repository } from "./places.ts";
import { DocumentError } from "./problem.ts";

/**
 * Everything generated for a provider, by file name inside `packages/<provider>/src/generated`. Writes nothing; the same
 * document gives the same bytes on every machine.
 *
 * @throws {DocumentError} when the document breaks a rule.
 */
export async function generate(provider: string, places: Places = repository): Promise<Map<string, string>> {
  const { document, sources, problems } = await lintProvider(provider, places);
  if (document === undefined || problems.length > 0) throw new DocumentError(provider, problems);
  return emit(provider, document, sources);
}

/** Everything generated from a document that the lint rules have accepted. */
export async function emit(
  provider: string,
  document: OpenApiDocument,
  sources: SourcesPage | undefined,
): Promise<Map<string, string>> {
  const shapes = emitShapes(provider, document);
  const codes = emitCodes(provider, document);
  const profiles = emitProfiles(provider, document, sources);
  const files = new Map([
    ["openapi.json", emitJson(document)],
    ["openapi.ts", emitModule(provider, document)],
    ["operations.ts", emitOperations(provider, document, shapes.inputs, sources)],
    ["schema.ts", await emitSchema(provider, document)],
    ["shapes.ts", shapes.file],
  ]);
  if (codes !== undefined) files.set("codes.ts", codes);
  if (profiles !== undefined) files.set("profiles.ts", profiles);
  return new Map([...files].sort());
}

/** Writes the generated files of a provider and removes what is generated no more. */
export function write(
  provider: string,
  files: ReadonlyMap<string, string>,
  places: Places = repository,
): void {
  const folder = generatedFolder(places, provider);
  mkdirSync(folder, { recursive: true });
  for (const name of namesIn(folder)) if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}

/** What a folder holds, in alphabetical order; nothing when there is no such folder. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
