import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublicPackage } from "@pay/release/packages";
import ts from "typescript";

/** A function, class or constant that an entry exports. */
export interface ExportedValue {
  readonly name: string;
  /** The first sentence of its documentation. */
  readonly line: string;
}

/** One way into a package. */
export interface EntryPage {
  /** As it is imported: `@pay/koshelek/webhooks`. */
  readonly specifier: string;
  /** What it is, in a sentence. */
  readonly about: string;
  /** What this package itself declares. */
  readonly values: readonly ExportedValue[];
  /** By the package they come from: names that it hands on. */
  readonly handedOn: ReadonlyMap<string, readonly string[]>;
  readonly types: number;
}

/**
 * The entries of a built package, from its declarations.
 *
 * @throws {Error} when an entry does not begin with a comment that says what it is.
 */
export function entriesOf(one: PublicPackage): EntryPage[] {
  const files = one.entries.map(({ types }) => join(one.folder, types));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    skipLibCheck: true,
    types: [],
  });
  return one.entries.map(({ path, types }) => {
    const file = join(one.folder, types);
    const specifier = one.name + path.slice(1);
    const about = firstSentence(headingOf(file));
    if (about === "") {
      throw new Error(
        `${specifier} has no words: begin its source with /** What it is. … @packageDocumentation */ and an empty line`,
      );
    }
    return { specifier, about, ...exportsOf(program, file, one) };
  });
}

/** The comment that a file begins with, without its marks. */
function headingOf(file: string): string {
  const text = readFileSync(file, "utf8");
  const comment = /^\s*\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? "";
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\* ?/, ""));
  return lines.join("\n").replace(/@packageDocumentation[\s\S]*/, "");
}

function exportsOf(
  program: ts.Program,
  file: string,
  { folder }: PublicPackage,
): Pick<EntryPage, "values" | "handedOn" | "types"> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is missing or exports nothing: build first`);
  const values: ExportedValue[] = [];
  const handedOn = new Map<string, string[]>();
  let types = 0;
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if ((symbol.flags & ts.SymbolFlags.Value) === 0) {
      types += 1;
      continue;
    }
    const declared = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
    if (declared.startsWith(`${folder}/`)) {
      const words = ts.displayPartsToString(symbol.getDocumentationComment(checker));
      values.push({ name: exported.name, line: firstSentence(words) });
    } else {
      const from = ownerOf(declared);
      handedOn.set(from, [...(handedOn.get(from) ?? []), exported.name].sort());
    }
  }
  return { values: values.sort((a, b) => (a.name < b.name ? -1 : 1)), handedOn, types };
}

/** The package that a declaration belongs to. */
function ownerOf(file: string): string {
  const short = /\/packages\/([^/]+)\/dist\//.exec(file)?.[1];
  if (short !== undefined) return `@pay/${short}`;
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file;
}

/** Up to the first full stop that ends a sentence, on one line. */
export function firstSentence(text: string): string {
  const [paragraph = ""] = text.trim().split(/\n\s*\n/);
  const line = paragraph
    .replace(/\{@link ([^}\s]+)\}/g, "`$1`")
    .replace(/\s+/g, " ")
    .trim();
  return /^.*?[.!?](?=\s+[A-Z`]|$)/.exec(line)?.[0] ?? line;
}
