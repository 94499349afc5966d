import ts from "typescript";
import { comment } from "./text.ts";

/**
 * Gives every schema component a name of its own, so that editors show `Slip` instead of all its members: each becomes
 * an exported interface or alias, and `components["schemas"]["Slip"]` leads to it.
 */
export function nameComponents(nodes: readonly ts.Node[]): ts.Node[] {
  const declarations: ts.Statement[] = [];
  const shortened = nodes.map((node) => rewrite(node, ""));
  const result = shortened.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return node;
    const members = node.members.map((member) => {
      if (!ts.isPropertySignature(member) || nameOf(member) !== "schemas") return member;
      if (member.type === undefined || !ts.isTypeLiteralNode(member.type)) return member;
      return withType(member, ts.factory.createTypeLiteralNode(member.type.members.map(take)));
    });
    return ts.factory.updateInterfaceDeclaration(
      node,
      node.modifiers,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      members,
    );
  });

  function take(member: ts.TypeElement): ts.TypeElement {
    if (!ts.isPropertySignature(member) || member.type === undefined) return member;
    const name = nameOf(member);
    declarations.push(declare(name, member.type, ts.getSyntheticLeadingComments(member) ?? []));
    return withType(member, ts.factory.createTypeReferenceNode(name), []);
  }
  return [...declarations, ...result];
}

const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];

function declare(name: string, type: ts.TypeNode, comments: ts.SynthesizedComment[]): ts.Statement {
  const declaration = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, comments);
}

function withType(
  member: ts.PropertySignature,
  type: ts.TypeNode,
  comments: ts.SynthesizedComment[] | undefined = ts.getSyntheticLeadingComments(member),
): ts.PropertySignature {
  const { modifiers, name, questionToken } = member;
  const changed = ts.factory.createPropertySignature(modifiers, name, questionToken, type);
  return ts.setSyntheticLeadingComments(changed, comments);
}

const nameOf = ({ name }: ts.PropertySignature): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";

/** Puts names in place of look-ups, and comments into the form of all generated code. */
function rewrite<T extends ts.Node>(node: T, indent: string): T {
  const visit = (child: ts.Node, depth: string): ts.Node => {
    const name = componentName(child);
    if (name !== undefined) return ts.factory.createTypeReferenceNode(name);
    const isBlock = ts.isTypeLiteralNode(child) || ts.isInterfaceDeclaration(child);
    const inner = isBlock ? `${depth}  ` : depth;
    const comments = ts.getSyntheticLeadingComments(child);
    const changed = ts.visitEachChild(child, (grandchild) => visit(grandchild, inner), undefined);
    if (comments !== undefined) {
      const kept = comments
        .map((one) => ({ ...one, text: plainComment(one.text, depth) }))
        .filter(({ text }) => text !== "");
      ts.setSyntheticLeadingComments(changed, kept.length === 0 ? undefined : kept);
    }
    return changed;
  };
  // `visit` returns a node of the same kind as the one it is given, but for look-ups, which are never top-level.
  return visit(node, indent) as T;
}

/** The name in `components["schemas"]["Name"]`. */
function componentName(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: owner, indexType: kind } = node.objectType;
  if (!ts.isTypeReferenceNode(owner) || !ts.isIdentifier(owner.typeName)) return undefined;
  if (owner.typeName.text !== "components" || literalText(kind) !== "schemas") return undefined;
  return literalText(node.indexType);
}

const literalText = (node: ts.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;

/** The text of a comment without the tags that repeat the type, wrapped; empty when nothing is left. */
function plainComment(text: string, indent: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^\s*\*\s?/, "").replaceAll("*\\/", "*/"))
    .map((line) => line.replace(/^@description /, "").trimEnd());
  const kept = lines.filter((line) => !/^@(enum|constant)\b/.test(line));
  const tags = kept.filter((line) => line.startsWith("@deprecated"));
  const paragraphs = kept
    .filter((line) => !line.startsWith("@deprecated"))
    .join("\n")
    .trim()
    .split(/\n{2,}/);
  const documentation = comment(paragraphs, tags, indent).trim();
  // What the compiler adds itself: the comment's delimiters and the indentation.
  return documentation
    .replace(/^\/\*/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s+(\*|$)/, " $1"))
    .join("\n");
}
