import { fillPlaces } from "../document/fills.ts";
import { flatInput } from "../document/input.ts";
import type { Found } from "../document/operations.ts";
import { sensitiveAnswer, sensitiveInput } from "../document/sensitive.ts";
import type { OpenApiDocument, Parameter, SecurityRequirement } from "../document/types.ts";
import { rowName } from "../names.ts";
import { Code, literal, type Value } from "./literal.ts";
import { SharedValues } from "./shared.ts";

/** The constants with everything that the transport knows about each operation, and what several of them share. */
export function emitRows(
  document: OpenApiDocument,
  operations: readonly Found[],
  inputs: ReadonlyMap<string, string>,
): string {
  const rows = operations.map((found) => rowOf(document, found, inputs));
  const shared = new SharedValues();
  for (const row of rows) for (const { value } of shareable(row)) shared.count(value);
  const texts = operations.map((found, index) => {
    const row = rows[index];
    if (row === undefined) return "";
    const named = Object.fromEntries(
      shareable(row).map(({ key, name, type, value }) => [key, shared.share(name, type, value)]),
    );
    const { input, answer, lookup, ...own } = named;
    const isSecret = input !== undefined || answer !== undefined;
    const value: Value = {
      ...row,
      ...own,
      retry: lookup === undefined ? row.retry : withLookupOutcome(row.retry, lookup),
      sensitive: isSecret ? { input, answer } : undefined,
      input: row.input,
    };
    return `/** \`${row.name}\`: ${found.method.toUpperCase()} ${found.route} */
export const ${rowName(row.name)}: Operation = ${literal(value, "", 50)};
`;
  });
  return [shared.text(), ...texts].filter((text) => text !== "").join("\n");
}

type Members = { readonly [key: string]: Value | undefined };

interface Row {
  readonly name: string;
  readonly answers: Value;
  readonly security: Value;
  readonly retry: Members;
  readonly outcome: Value | undefined;
  readonly fill: Value | undefined;
  readonly sensitive: { readonly input: Value | undefined; readonly answer: Value | undefined };
  readonly input: Code;
}

/** A row, its members in the order in which they are written. */
function rowOf(document: OpenApiDocument, found: Found, inputs: ReadonlyMap<string, string>): Row {
  const { operation } = found;
  const name = String(operation["x-pay-name"]);
  const { parameters, body } = flatInput(document, found);
  const row = {
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
    retry: operation["x-pay-retry"] as Members,
    limit: operation["x-pay-limit"] as Value,
    outcome: operation["x-pay-outcome"] as Value | undefined,
    fill: list(fillPlaces(document, found).map(({ keys, from, option }) => ({ at: keys, from, option }))),
    sensitive: {
      input: list(sensitiveInput(document, found)),
      answer: list(sensitiveAnswer(document, found)),
    },
    deprecated: operation.deprecated === true ? true : undefined,
    input: new Code(`shapes.${inputs.get(name) ?? ""}`),
  };
  return row;
}

interface Shareable {
  readonly key: string;
  /** What the constant's name begins with. */
  readonly name: string;
  readonly type: string;
  readonly value: Value | undefined;
}

/** The parts of a row that other rows may have as well. */
function shareable({ answers, security: alternatives, outcome, fill, sensitive, retry }: Row): Shareable[] {
  const secrets = "readonly string[]";
  return [
    { key: "answers", name: "answers", type: 'Operation["answers"]', value: answers },
    { key: "security", name: "security", type: 'Operation["security"]', value: alternatives },
    { key: "outcome", name: "outcome", type: "OutcomeTable", value: outcome },
    { key: "lookup", name: "outcome", type: "OutcomeTable", value: lookupOutcome(retry) },
    { key: "fill", name: "fill", type: "readonly FillRule[]", value: fill },
    { key: "input", name: "secrets", type: secrets, value: sensitive.input },
    { key: "answer", name: "secrets", type: secrets, value: sensitive.answer },
  ];
}

const lookupOutcome = (retry: Members): Value | undefined =>
  (retry["lookup"] as Members | undefined)?.["outcome"];

function withLookupOutcome(retry: Members, outcome: Value): Members {
  return { ...retry, lookup: { ...(retry["lookup"] as Members), outcome } };
}

const list = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);

function names(parameters: readonly Parameter[], place: Parameter["in"]): readonly string[] | undefined {
  return list(parameters.filter((parameter) => parameter.in === place).map(({ name }) => name));
}

function security(alternatives: readonly SecurityRequirement[]): readonly (readonly string[])[] {
  return alternatives.map((alternative) => Object.keys(alternative));
}
