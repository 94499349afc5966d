import ts from "typescript";

/**
 * Makes a report fit for comparison: what is private is left out, since it makes equal classes unlike, and methods become
 * properties, since the compiler lets the parameters of methods shrink unnoticed.
 */
export function readyToCompare(report: string): string {
  const source = ts.createSourceFile("entry.d.ts", report, ts.ScriptTarget.ES2023, true);
  const result = ts.transform(source, [strict]);
  const [changed] = result.transformed;
  const text = changed === undefined ? report : ts.createPrinter().printFile(changed);
  result.dispose();
  return text;
}

const strict: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const { factory } = context;
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isPropertyDeclaration(node) && isHidden(node)) return undefined;
    if (ts.isMethodDeclaration(node) && isHidden(node)) return undefined;
    if (ts.isMethodSignature(node) && isAlone(node)) {
      const inner = ts.visitEachChild(node, visit, context);
      const type = factory.createFunctionTypeNode(
        inner.typeParameters,
        inner.parameters,
        returns(inner.type),
      );
      return factory.createPropertySignature(inner.modifiers, inner.name, inner.questionToken, type);
    }
    if (ts.isMethodDeclaration(node) && isAlone(node)) {
      const inner = ts.visitEachChild(node, visit, context);
      const type = factory.createFunctionTypeNode(
        inner.typeParameters,
        inner.parameters,
        returns(inner.type),
      );
      return factory.createPropertyDeclaration(
        inner.modifiers,
        inner.name,
        inner.questionToken,
        type,
        undefined,
      );
    }
    return ts.visitEachChild(node, visit, context);
  };
  const returns = (type: ts.TypeNode | undefined): ts.TypeNode =>
    type ?? factory.createKeywordTypeNode(ts.SyntaxKind.AnyKeyword);
  return (file) => ts.visitEachChild(file, visit, context);
};

function isHidden(node: ts.PropertyDeclaration | ts.MethodDeclaration): boolean {
  return (
    ts.isPrivateIdentifier(node.name) || (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private) !== 0
  );
}

/** Overloads cannot become one property. */
function isAlone(node: ts.MethodSignature | ts.MethodDeclaration): boolean {
  const name = node.name.getText();
  const members =
    ts.isClassLike(node.parent) || ts.isInterfaceDeclaration(node.parent) || ts.isTypeLiteralNode(node.parent)
      ? node.parent.members
      : [];
  return [...members].filter((member) => member.name?.getText() === name).length === 1;
}
