import openapiTS from "openapi-typescript";
import ts from "typescript";
import type { OpenApiDocument } from "../document/types.ts";
import { header } from "./header.ts";
import { copyForTypes, openMark } from "./schema-copy.ts";
import { nameComponents } from "./schema-names.ts";
import { lineWidth } from "./text.ts";

/** Writes `schema.ts`: the types of openapi-typescript, with every component under a name of its own. */
export async function emitSchema(provider: string, document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(plain(copyForTypes(document)), {
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => (openMark in schema ? openBranch(schema.type) : undefined),
  });
  const about = "The types of everything that is sent and answered, and openapi-fetch's view of the paths.";
  return header(provider, about) + tidy(print(nameComponents(nodes)));
}

/** openapi-typescript types its argument itself; what it reads is plain JSON. */
function plain(document: OpenApiDocument): string {
  return JSON.stringify(document);
}

/** `(string & {})`: any value, without swallowing the literals beside it. */
function openBranch(type: unknown): ts.TypeNode {
  const { factory, SyntaxKind } = ts;
  const keyword = type === "number" ? SyntaxKind.NumberKeyword : SyntaxKind.StringKeyword;
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(keyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
}

function print(nodes: readonly ts.Node[]): string {
  const file = ts.createSourceFile("schema.ts", "", ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  return nodes.map((node) => printer.printNode(ts.EmitHint.Unspecified, node, file)).join("\n\n");
}

/** Indents by two and breaks long unions, one value a line. */
function tidy(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^( {4})+/, (spaces) => " ".repeat(spaces.length / 2)));
  return `${lines.flatMap(breakUnion).join("\n")}\n`;
}

const literalUnion =
  /^(\s*)(.*?[:=(] ?)((?:(?:"(?:[^"\\]|\\.)*"|-?[\d.]+|\([a-z]+ & \{\}\)|\w+(?:\[\])?)(?: \| |(?=[;)])))+)(.*)$/;

function breakUnion(line: string): string[] {
  const match = line.length <= lineWidth ? null : literalUnion.exec(line);
  const [, indent = "", before = "", values = "", after = ""] = match ?? [];
  if (match === null || line.trimStart().startsWith("*")) return [line];
  const options = values.match(/"(?:[^"\\]|\\.)*"|\([a-z]+ & \{\}\)|[^ |]+/g) ?? [];
  const broken = options.map((option) => `${indent}  | ${option}`);
  const last = broken.pop();
  return [`${indent}${before.trimEnd()}`, ...broken, `${last}${after}`];
}
