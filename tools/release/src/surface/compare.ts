import { join } from "node:path";
import type { Finding } from "@pay/spec-diff";
import ts from "typescript";
import { lostMembers } from "./members.ts";
import type { Surface } from "./report.ts";
import { readyToCompare } from "./variance.ts";

/**
 * Compares what two versions of a package declare, from the point of view of code that compiled against the former. An
 * exported value must be usable wherever the former was; a type that no exported value mentions must be the same both ways.
 *
 * @param folder where imports of other packages are resolved from.
 */
export function compareSurfaces(before: Surface, after: Surface, folder: string): Finding[] {
  const findings: Finding[] = [];
  for (const [name, old] of before) {
    const now = after.get(name);
    const entry = name.replace(".api.d.ts", "");
    if (now === undefined) {
      findings.push({
        kind: "entry-removed",
        level: "major",
        topic: "removed",
        where: `entry \`${entry}\``,
        what: "is gone",
        action: "Import from another entry.",
        in: [],
      });
    } else if (old !== now) findings.push(...compareEntry(entry, old, now, folder));
  }
  for (const name of after.keys()) {
    if (before.has(name)) continue;
    const where = `entry \`${name.replace(".api.d.ts", "")}\``;
    findings.push({ kind: "entry-added", level: "minor", topic: "added", where, what: "is new", in: [] });
  }
  return findings;
}

interface Exported {
  readonly symbol: ts.Symbol;
  readonly isValue: boolean;
  readonly parameters: number;
}

function compareEntry(entry: string, before: string, after: string, folder: string): Finding[] {
  const oldFile = join(folder, `${entry}.before.d.ts`);
  const newFile = join(folder, `${entry}.after.d.ts`);
  const probeFile = join(folder, `${entry}.probe.ts`);
  const texts = new Map([
    [oldFile, readyToCompare(before)],
    [newFile, readyToCompare(after)],
  ]);
  const first = programOf(texts, [oldFile, newFile]);
  const old = exportsOf(first, oldFile);
  const now = exportsOf(first, newFile);
  const findings: Finding[] = [];
  for (const name of old.keys()) if (!now.has(name)) findings.push(gone(entry, name));
  for (const name of now.keys()) if (!old.has(name)) findings.push(come(entry, name));
  const shared = [...old].filter(([name]) => now.has(name));
  const mentioned = mentionedByValues(first.getSourceFile(newFile));
  const probes = shared.flatMap(([name, exported]) => probesFor(name, exported, mentioned.has(name)));
  const lines = [
    `import type * as before from "./${entry}.before.js";`,
    `import type * as after from "./${entry}.after.js";`,
    ...probes.map(({ line }) => line),
  ];
  texts.set(probeFile, lines.join("\n"));
  const program = programOf(texts, [probeFile]);
  const failed = failuresByLine(program, probeFile);
  for (const [name] of shared) {
    const broken = probes.flatMap((probe, index) => {
      const reason = probe.name === name ? failed.get(index + 2) : undefined;
      return reason === undefined ? [] : [reason];
    });
    const [reason] = broken;
    if (reason !== undefined) findings.push(changed(entry, name, reason));
  }
  for (const path of lostMembers(before, after)) findings.push(memberGone(entry, path));
  if (findings.length === 0) {
    const what = "declares other types; code that compiled still compiles";
    findings.push({
      kind: "types-changed",
      level: "minor",
      topic: "changed",
      where: `entry \`${entry}\``,
      what,
      in: [],
    });
  }
  return findings;
}

/** The compiler's and other packages' declarations, which no comparison changes, read and bound once. */
const unchanging = new Map<string, ts.SourceFile>();

function programOf(texts: ReadonlyMap<string, string>, roots: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  const source = host.getSourceFile.bind(host);
  host.readFile = (file) => texts.get(file) ?? read(file);
  host.fileExists = (file) => texts.has(file) || exists(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, version, true);
    const known = unchanging.get(file) ?? source(file, version, ...rest);
    if (known !== undefined && file.includes("node_modules")) unchanging.set(file, known);
    return known;
  };
  return ts.createProgram([...roots], options, host);
}

function exportsOf(program: ts.Program, file: string): Map<string, Exported> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) return new Map();
  return new Map(
    checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const parameters = symbol.declarations?.map(parametersOf).find((count) => count > 0) ?? 0;
      return [exported.name, { symbol, parameters, isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0 }];
    }),
  );
}

function parametersOf(declaration: ts.Declaration): number {
  if (
    ts.isInterfaceDeclaration(declaration) ||
    ts.isTypeAliasDeclaration(declaration) ||
    ts.isClassDeclaration(declaration)
  ) {
    return declaration.typeParameters?.length ?? 0;
  }
  return 0;
}

interface Probe {
  readonly name: string;
  readonly line: string;
}

function probesFor(name: string, { isValue, parameters, symbol }: Exported, mentioned: boolean): Probe[] {
  // `any` fits whatever a parameter asks for, so that generic types are compared by their shape.
  const list = parameters === 0 ? "" : `<${Array.from({ length: parameters }, () => "any").join(", ")}>`;
  const line = (from: string, to: string): Probe => ({
    name,
    line: `{ const value = null! as ${from}; const used: ${to} = value; void used; }`,
  });
  const isType = (symbol.flags & ts.SymbolFlags.Type) !== 0;
  const probes: Probe[] = [];
  if (isValue) probes.push(line(`typeof after.${name}`, `typeof before.${name}`));
  if (isType) probes.push(line(`after.${name}${list}`, `before.${name}${list}`));
  // Which way a type travels shows in the values that mention it; without one, both ways count.
  if (isType && !isValue && !mentioned) probes.push(line(`before.${name}${list}`, `after.${name}${list}`));
  if (isType && !isValue && mentioned) probes.shift();
  return probes;
}

/** Every name that can be reached from the declaration of an exported value. */
function mentionedByValues(source: ts.SourceFile | undefined): ReadonlySet<string> {
  const declared = new Map<string, ts.Node[]>();
  const queue: ts.Node[] = [];
  const exported = new Set<string>();
  for (const statement of source?.statements ?? []) {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      for (const { name, propertyName } of statement.exportClause.elements)
        exported.add((propertyName ?? name).text);
    }
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [namedBy(statement)];
    for (const name of names) {
      if (name !== undefined) declared.set(name, [...(declared.get(name) ?? []), statement]);
    }
    if (
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isVariableStatement(statement)
    ) {
      queue.push(statement);
    }
  }
  const reached = new Set<string>();
  for (const node of queue) {
    const visit = (inner: ts.Node): void => {
      if (ts.isIdentifier(inner) && declared.has(inner.text) && !reached.has(inner.text)) {
        reached.add(inner.text);
        queue.push(...(declared.get(inner.text) ?? []));
      }
      ts.forEachChild(inner, visit);
    };
    visit(node);
  }
  // A bundled name may carry a number to keep it apart; its export does not.
  return new Set([...reached].flatMap((name) => [name, name.replace(/\$\d+$/, "")]));
}

function namedBy(statement: ts.Statement): string | undefined {
  if (
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement)
  ) {
    return statement.name?.text;
  }
  return undefined;
}

function failuresByLine(program: ts.Program, file: string): Map<number, string> {
  const source = program.getSourceFile(file);
  const failures = new Map<number, string>();
  if (source === undefined) return failures;
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  for (const { start = 0, messageText } of found) {
    const { line } = source.getLineAndCharacterOfPosition(start);
    if (!failures.has(line)) failures.set(line, deepest(messageText));
  }
  return failures;
}

/** The last line of an explanation is the one that names the member. */
function deepest(message: string | ts.DiagnosticMessageChain): string {
  const lines = ts.flattenDiagnosticMessageText(message, "\n").split("\n");
  return inWords((lines.at(-1) ?? "").trim());
}

/** Without the files that only this comparison has. */
function inWords(message: string): string {
  return message
    .replace(/import\("[^"]*\.(before|after)"(?:, \{[^}]*\} \})?\)\./g, "$1.")
    .replaceAll("after.", "the new ")
    .replaceAll("before.", "the former ")
    .replace(/\.$/, "");
}

const place = (entry: string, name: string): string =>
  entry === "index" ? `\`${name}\`` : `\`${name}\` of \`${entry}\``;

function gone(entry: string, name: string): Finding {
  const action = "Use something else, or the name that took its place.";
  return {
    kind: "export-removed",
    level: "major",
    topic: "removed",
    where: place(entry, name),
    what: "is no longer exported",
    action,
    in: [],
  };
}

function memberGone(entry: string, path: string): Finding {
  const action = "Stop using it.";
  return {
    kind: "member-removed",
    level: "major",
    topic: "removed",
    where: place(entry, path),
    what: "is no longer declared",
    action,
    in: [],
  };
}

function come(entry: string, name: string): Finding {
  return {
    kind: "export-added",
    level: "minor",
    topic: "added",
    where: place(entry, name),
    what: "is exported",
    in: [],
  };
}

function changed(entry: string, name: string, reason: string): Finding {
  // What the compiler cuts short, or writes out in full, tells nobody anything.
  const isTold = !reason.includes("...") && reason.length < 200;
  const what = isTold ? `cannot be used as before: ${reason}` : "cannot be used as before";
  const action = "Follow the compiler's messages.";
  return {
    kind: "export-changed",
    level: "major",
    topic: "changed",
    where: place(entry, name),
    what,
    action,
    in: [],
  };
}
