import ts from "typescript";

/** What the generator makes of a whole document: the comparison of specs judges it, in a caller's words. */
const judgedElsewhere: ReadonlySet<string> = new Set(["components", "operations", "paths", "webhooks"]);

/**
 * The members that types of the former report have and those of the same name in the latter have not. An optional member may
 * go without making types unlike, and yet whoever reads or writes it does not compile any more.
 */
export function lostMembers(before: string, after: string): string[] {
  const old = membersIn(before);
  const now = membersIn(after);
  return [...old.paths].filter((path) => {
    const [root = ""] = path.split(".");
    const parent = path.slice(0, path.lastIndexOf("."));
    // Below a member that is gone, and in a type that is gone, everything is.
    return now.roots.has(root) && !now.paths.has(path) && (parent === root || now.paths.has(parent));
  });
}

function membersIn(report: string): {
  readonly roots: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
} {
  const source = ts.createSourceFile("entry.d.ts", report, ts.ScriptTarget.ES2023, true);
  const roots = new Set<string>();
  const paths = new Set<string>();
  const visit = (node: ts.Node, above: string): void => {
    let here = above;
    if (
      (ts.isPropertySignature(node) ||
        ts.isMethodSignature(node) ||
        ts.isPropertyDeclaration(node) ||
        ts.isMethodDeclaration(node)) &&
      !ts.isPrivateIdentifier(node.name)
    ) {
      // A dot in a name would read as a step down.
      here = `${above}.${node.name.getText().replaceAll(".", "·")}`;
      paths.add(here);
    }
    ts.forEachChild(node, (child) => visit(child, here));
  };
  for (const statement of source.statements) {
    if (
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement) &&
      !ts.isClassDeclaration(statement)
    ) {
      continue;
    }
    // The bundler numbers names that meet; which number a type gets says nothing.
    const name = statement.name?.text.replace(/\$\d+$/, "");
    if (name === undefined || judgedElsewhere.has(name)) continue;
    roots.add(name);
    ts.forEachChild(statement, (child) => visit(child, name));
  }
  return { roots, paths };
}
