import { fillPlaces } from "../document/fills.ts";
import { flatInput } from "../document/input.ts";
import type { Found } from "../document/operations.ts";
import { sensitiveAnswer, sensitiveInput } from "../document/sensitive.ts";
import type { OpenApiDocument, Parameter, SecurityRequirement } from "../document/types.ts";
import { rowName } from "../names.ts";
import { Code, literal, type Value } from "./literal.ts";

/** The constant with everything that the transport knows about an operation. */
export function emitRow(document: OpenApiDocument, found: Found, input: string): string {
  const { operation } = found;
  const name = String(operation["x-pay-name"]);
  const { parameters, body } = flatInput(document, found);
  const value: Value = {
    name,
    method: found.method.toUpperCase(),
    path: found.route,
    pathParameters: names(parameters, "path"),
    queryParameters: names(parameters, "query"),
    headerParameters: names(parameters, "header"),
    body: body?.kind,
    answers: Object.fromEntries(
      found.responses.map(({ status, value: response }) => [
        status,
        Object.keys(response.content ?? {}).length > 0 ? "json" : "empty",
      ]),
    ),
    security: security(operation.security ?? document.security ?? []),
    // Checked by the rules of these names, which is what makes them values that can be written.
    retry: operation["x-pay-retry"] as Value,
    limit: operation["x-pay-limit"] as Value,
    outcome: operation["x-pay-outcome"] as Value | undefined,
    fill: list(fillPlaces(document, found).map(({ keys, from, option }) => ({ at: keys, from, option }))),
    sensitive: sensitive(document, found),
    deprecated: operation.deprecated === true ? true : undefined,
    input: new Code(`shapes.${input}`),
  };
  return `/** \`${name}\`: ${found.method.toUpperCase()} ${found.route} */
export const ${rowName(name)}: Operation = ${literal(value, "", 50)};
`;
}

const list = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);

function names(parameters: readonly Parameter[], place: Parameter["in"]): readonly string[] | undefined {
  return list(parameters.filter((parameter) => parameter.in === place).map(({ name }) => name));
}

function security(alternatives: readonly SecurityRequirement[]): readonly (readonly string[])[] {
  return alternatives.map((alternative) => Object.keys(alternative));
}

function sensitive(document: OpenApiDocument, found: Found): Value | undefined {
  const input = list(sensitiveInput(document, found));
  const answer = list(sensitiveAnswer(document, found));
  return input === undefined && answer === undefined ? undefined : { input, answer };
}
