import { isFillable, neededMembers } from "../document/fills.ts";
import { flatInput, objectView } from "../document/input.ts";
import type { Found } from "../document/operations.ts";
import { followed } from "../document/reference.ts";
import type { OpenApiDocument, Parameter } from "../document/types.ts";
import { inputTypeName, resultTypeName, typeName } from "../names.ts";
import { comment } from "./text.ts";
import { memberLines, parameterLine, typeText, union } from "./type-text.ts";
import { limits } from "./words.ts";

/** Whether an operation takes an input, and whether a caller may leave all of it out. */
export function inputNeed(document: OpenApiDocument, found: Found): "none" | "optional" | "needed" {
  const { parameters, body } = flatInput(document, found);
  if (parameters.length === 0 && body === undefined) return "none";
  const needed =
    parameters.some((parameter) => isNeeded(document, parameter)) ||
    body?.union === true ||
    (body !== undefined &&
      (neededMembers(document, body.schema).size > 0 ||
        objectView(document, body.schema).anyRequired !== undefined));
  return needed ? "needed" : "optional";
}

const isNeeded = (document: OpenApiDocument, { required, schema }: Parameter): boolean =>
  required === true && (schema === undefined || !isFillable(document, schema));

/** The exported type of an operation's input, its name after `prefix`; nothing for an operation without one. */
export function emitInput(document: OpenApiDocument, found: Found, prefix = ""): string {
  const name = String(found.operation["x-pay-name"]);
  const { parameters, body } = flatInput(document, found);
  if (parameters.length === 0 && body === undefined) return "";
  const type = prefix + inputTypeName(name);
  const about = body === undefined ? "" : (followed(document, body.schema).description ?? "");
  const words = body === undefined ? [] : limits(document, followed(document, body.schema));
  const documentation = comment([`Input of \`${name}\`. ${[about, ...words].join(" ")}`], [], "");
  const own = parameters
    .map((parameter) => parameterLine(document, parameter, isNeeded(document, parameter), "  "))
    .join("");
  if (body?.union !== true) {
    const members = body === undefined ? "" : memberLines(document, body.schema, "  ");
    return `${documentation}export interface ${type} {\n${own}${members}}\n`;
  }
  const options = union(
    body.variants.map((variant) => typeText(document, variant, "")),
    "",
  );
  if (own === "")
    return `${documentation}export type ${type} =${options.startsWith("\n") ? "" : " "}${options};\n`;
  const shared = `${prefix}${typeName(name)}Parameters`;
  return `/** The parameters of \`${name}\` that stand beside its body. */
export interface ${shared} {\n${own}}

${documentation}export type ${type} = ${shared} & (${options});\n`;
}

/** The exported type of an operation's answer. */
export function emitResult(document: OpenApiDocument, found: Found): string {
  const name = String(found.operation["x-pay-name"]);
  const answers = found.responses.filter(({ status }) => /^2/.test(status));
  const types = answers.flatMap(({ value }) => {
    const schemas = Object.values(value.content ?? {}).flatMap(({ schema }) =>
      schema === undefined ? [] : [schema],
    );
    return schemas.length === 0 ? ["undefined"] : schemas.map((schema) => typeText(document, schema, ""));
  });
  const isVoid = types.every((type) => type === "undefined");
  const text = isVoid ? "void" : union(types, "");
  // An interface keeps its name in an editor.
  if (types.length === 1 && text.startsWith("{")) {
    return `/** Answer of \`${name}\`. */\nexport interface ${resultTypeName(name)} ${text}\n`;
  }
  return `/** Answer of \`${name}\`. */
export type ${resultTypeName(name)} =${text.startsWith("\n") ? "" : " "}${text};\n`;
}
