import { join } from "node:path";
import { generate } from "../src/generate.ts";
import type { Places } from "../src/places.ts";
import { fixtures, put } from "./repository.ts";

const core = join(import.meta.dirname, "..", "..", "..", "packages", "core", "src", "operation.ts");

/**
 * What generated code takes from the core package: the real types of the tables, and the two types of the client in the
 * form in which methods use them.
 */
const coreTypes = `export type { CodeMeaning, Operation, ProviderRules, Shape } from "${core}";
export interface CallOptions { readonly signal?: AbortSignal }
export interface PayCall<Value> extends Promise<Value> { withResponse(): Promise<{ readonly value: Value }> }
`;

/** Compiler options of a strict customer. */
export const strictOptions = {
  target: "es2023",
  lib: ["es2023", "dom"],
  module: "preserve",
  moduleResolution: "bundler",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: false,
};

/** Writes the made-up provider's generated files into a folder, with the sources that use them. */
export async function project(
  folder: string,
  sources: Readonly<Record<string, string>>,
  places: Places = fixtures,
): Promise<void> {
  for (const [name, content] of await generate("shop", places)) put(folder, `generated/${name}`, content);
  for (const [name, content] of Object.entries(sources)) put(folder, name, content);
  put(folder, "core.ts", coreTypes);
  const paths = { "@pay/core": ["./core.ts"] };
  put(
    folder,
    "tsconfig.json",
    JSON.stringify({
      compilerOptions: { ...strictOptions, paths },
      files: ["core.ts", ...Object.keys(sources)],
    }),
  );
}
