import { neededMembers } from "../document/fills.ts";
import { objectView } from "../document/input.ts";
import { alternatives, followed, isNullable, isObject, schemaName, typesOf } from "../document/reference.ts";
import type { Json, OpenApiDocument, Parameter, Schema } from "../document/types.ts";
import { key } from "./literal.ts";
import { comment, lineWidth } from "./text.ts";
import { explained, parameterText } from "./words.ts";

/** The TypeScript type of a schema, as written in generated code. Components are named `Schemas.Name`. */
export function typeText(document: OpenApiDocument, schema: Schema, indent: string): string {
  return union(typeParts(document, schema, indent), indent);
}

/** Joins alternatives, each once, on one line where they fit. */
export function union(parts: readonly string[], indent: string): string {
  const unique = [...new Set(parts)];
  const line = unique.join(" | ");
  // Room for the member's name, which stands before the type on the same line.
  if (unique.length < 2 || line.includes("\n") || line.length <= lineWidth - indent.length - 30) return line;
  return unique.map((part) => `\n${indent}  | ${part}`).join("");
}

function typeParts(document: OpenApiDocument, schema: Schema, indent: string): string[] {
  const found = followed(document, schema);
  const name = schema.$ref === undefined ? undefined : schemaName(schema.$ref);
  if (name !== undefined && !isPlain(found)) return [`Schemas.${name}`];
  if (found.const !== undefined) return [JSON.stringify(found.const)];
  if (found.enum !== undefined) return enumParts(found);
  const options = alternatives(found);
  if (options !== undefined) return options.flatMap((option) => typeParts(document, option, indent));
  if (isObject(found) || found.allOf !== undefined) {
    return [objectText(document, found, indent), ...(isNullable(found) ? ["null"] : [])];
  }
  const types = typesOf(found);
  return types.length === 0 ? ["unknown"] : types.map((type) => primitive(document, found, type, indent));
}

/** Whether a component is so simple that its type says more than its name. */
function isPlain(schema: Schema): boolean {
  const simple = ["string", "number", "integer", "boolean"];
  return (
    typesOf(schema).length > 0 &&
    typesOf(schema).every((type) => simple.includes(type)) &&
    schema.enum === undefined &&
    schema.const === undefined
  );
}

function enumParts(schema: Schema): string[] {
  const values: Json[] = [...(schema.enum ?? [])];
  if (isNullable(schema) && !values.includes(null)) values.push(null);
  const open = schema["x-pay-open"] === true;
  const base = values.some((value) => typeof value === "number") ? "number" : "string";
  return [...values.map((value) => JSON.stringify(value)), ...(open ? [`(${base} & {})`] : [])];
}

function primitive(document: OpenApiDocument, schema: Schema, type: string, indent: string): string {
  if (type === "integer") return "number";
  if (type !== "array") return type;
  if (schema.items === undefined) return "unknown[]";
  const item = typeText(document, schema.items, indent);
  return / \| |\n/.test(item) && !item.startsWith("{") ? `(${item})[]` : `${item}[]`;
}

function objectText(document: OpenApiDocument, schema: Schema, indent: string): string {
  const members = memberLines(document, schema, `${indent}  `);
  return members === "" ? "Record<string, never>" : `{\n${members}${indent}}`;
}

/** The members of an object type with their documentation, one after the other. */
export function memberLines(document: OpenApiDocument, schema: Schema, indent: string): string {
  const view = objectView(document, schema);
  const needed = neededMembers(document, schema);
  const lines = Object.entries(view.properties).map(([name, member]) =>
    memberLine(document, name, member, needed.has(name), indent),
  );
  // An open answer promises nothing about other members, unless it is nothing but other members.
  if (view.others ?? lines.length === 0) {
    const typed = typeof view.others === "object" && lines.length === 0;
    const value = typed ? typeText(document, view.others, indent) : "unknown";
    lines.push(`${indent}[name: string]: ${value};\n`);
  }
  return lines.join("");
}

function memberLine(
  document: OpenApiDocument,
  name: string,
  schema: Schema,
  needed: boolean,
  indent: string,
): string {
  const { deprecated } = followed(document, schema);
  const text = typeText(document, schema, indent);
  return member(name, text, needed, explained(document, schema), deprecated, indent);
}

/** A parameter as a member of an input. */
export function parameterLine(
  document: OpenApiDocument,
  parameter: Parameter,
  needed: boolean,
  indent: string,
): string {
  const { name, schema, deprecated } = parameter;
  const text = schema === undefined ? "unknown" : typeText(document, schema, indent);
  return member(name, text, needed, parameterText(document, parameter), deprecated, indent);
}

function member(
  name: string,
  type: string,
  needed: boolean,
  about: string,
  deprecated: boolean | undefined,
  indent: string,
): string {
  const documentation = comment([about], deprecated === true ? ["@deprecated"] : [], indent);
  return `${documentation}${indent}${key(name)}${needed ? "" : "?"}:${type.startsWith("\n") ? "" : " "}${type};\n`;
}
