import type { Found } from "../document/operations.ts";
import type { Subject } from "../document/subject.ts";
import type { OpenApiDocument } from "../document/types.ts";
import type { SourcesPage } from "../lint/sources-page.ts";
import { inputTypeName, resourceTypeName, resultTypeName, rowName } from "../names.ts";
import { inputNeed } from "./inputs.ts";
import { key } from "./literal.ts";
import { comment, lineWidth, sentence } from "./text.ts";
import { availability, joined } from "./words.ts";

/** Methods of one resource, in the order of the document. */
export type Resource = readonly [name: string, methods: readonly Found[]];

/** The operations by the resource in their names, in the order of the document. */
export function groupResources(operations: readonly Found[]): Resource[] {
  const resources = new Map<string, Found[]>();
  for (const found of operations) {
    const [resource = ""] = String(found.operation["x-pay-name"]).split(".");
    resources.set(resource, [...(resources.get(resource) ?? []), found]);
  }
  return [...resources];
}

/** How a profile's methods differ from those of the document. */
export interface Variant {
  /** What the names of the profile's types begin with. */
  readonly prefix: string;
  /** The name of the type of a method's input. */
  readonly inputType: (found: Found) => string;
  /** What a method is about; `undefined` when its input says it all. */
  readonly subject: (found: Found) => Subject | undefined;
}

const plain: Variant = {
  prefix: "",
  inputType: ({ operation }) => inputTypeName(String(operation["x-pay-name"])),
  subject: () => undefined,
};

/** The interface with the documented methods of a resource. */
export function emitResource(
  document: OpenApiDocument,
  [name, methods]: Resource,
  sources: SourcesPage | undefined,
  variant: Variant = plain,
): string {
  const [first, ...others] = methods.map(({ operation }) => operation.tags?.[0]);
  const shared = others.every((tag) => tag === first) ? first : undefined;
  const about =
    document.tags?.find((tag) => tag.name === shared)?.description ?? `The methods of \`${name}\`.`;
  const lines = methods.map((found) => emitMethod(document, found, sources, variant));
  return `${comment([about], [], "")}export interface ${variant.prefix}${resourceTypeName(name)}<Options extends CallOptions = CallOptions> {\n${lines.join("\n")}}\n`;
}

function emitMethod(
  document: OpenApiDocument,
  found: Found,
  sources: SourcesPage | undefined,
  variant: Variant,
): string {
  const { operation } = found;
  const name = String(operation["x-pay-name"]);
  const subject = variant.subject(found);
  const need = inputNeed(document, found);
  const input = need === "none" ? "" : `input${need === "optional" ? "?" : ""}: ${variant.inputType(found)}`;
  const answer = found.responses.find(({ status }) => /^2/.test(status))?.value.description;
  const links = [
    ...(operation.externalDocs === undefined ? [] : [operation.externalDocs.url]),
    ...(sources?.links(found.route, operation.operationId ?? "") ?? []),
  ];
  const documentation = comment(
    [
      sentence(operation.summary),
      joined(operation.description, availability(operation)),
      retryWords(operation["x-pay-retry"]),
    ],
    [
      ...(subject === undefined ? [] : [`@param ${subjectParameter(subject)} ${subjectWords(subject)}`]),
      ...(operation.deprecated === true ? ["@deprecated"] : []),
      ...(answer === undefined ? [] : [`@returns ${sentence(answer)}`]),
      `@throws {PayError} ${throwsWords(operation["x-pay-retry"])}`,
      ...[...new Set(links)].map((link) => `@see {@link ${link}}`),
    ],
    "  ",
  );
  const [, method = ""] = name.split(".");
  const parameters = [
    ...(subject === undefined ? [] : [`${subjectParameter(subject)}: ${subject.type}`]),
    ...(input === "" ? [] : [input]),
    "options?: Options",
  ];
  const answerType = `PayCall<${resultTypeName(name)}>`;
  const line = `  ${key(method)}(${parameters.join(", ")}): ${answerType};\n`;
  if (line.length <= lineWidth + 1) return documentation + line;
  const lines = parameters.map((parameter) => `    ${parameter},\n`).join("");
  return `${documentation}  ${key(method)}(\n${lines}  ): ${answerType};\n`;
}

const subjectParameter = ({ type }: Subject): string => type.charAt(0).toLowerCase() + type.slice(1);

const subjectWords = ({ operation, members }: Subject): string =>
  `The answer of \`${operation}\`, or of it ${members.map((member) => `\`${member}\``).join(", ")}.`;

interface Retry {
  readonly class: "safe" | "same-id" | "status-first" | "never";
  readonly id?: string;
  readonly lookup?: { readonly operation: string };
  readonly undo?: { readonly operation: string };
}

/** Whether a lost answer is asked for again, in words. */
function retryWords(rule: unknown): string {
  // Checked by the rule `x-pay-retry`.
  const retry = rule as Retry;
  const id = retry.id?.replace(/^\w+#\//, "").replaceAll("/", ".");
  const words = {
    safe: "Changes nothing, so a call that fails on its way is sent again.",
    "same-id": `The provider knows a repeat by \`${id}\`, so a call whose answer is lost is sent again with the same one.`,
    "status-first": `Never sent twice blindly: when the answer is lost, \`${retry.lookup?.operation}\` tells what became of the call.`,
    never: "Never sent twice: when the answer is lost, the outcome stays unknown.",
  };
  const undo = retry.undo === undefined ? "" : ` \`${retry.undo.operation}\` reverses it.`;
  return words[retry.class] + undo;
}

function throwsWords(rule: unknown): string {
  return (rule as Retry).class === "safe"
    ? "When the input is wrong, the provider refuses or cannot be reached."
    : "When the input is wrong, the provider refuses or cannot be reached. Its `outcome` tells whether the call was not sent, was refused, or may have been carried out (`unknown`).";
}

/** The interface of all resources and the constant with their rows. */
export function emitResources(resources: readonly Resource[]): string {
  const members = resources.map(([name]) => `  readonly ${key(name)}: ${resourceTypeName(name)}<Options>;\n`);
  const methodsOf = (methods: readonly Found[]): { method: string; row: string }[] =>
    methods.map(({ operation }) => {
      const name = String(operation["x-pay-name"]);
      return { method: name.split(".")[1] ?? "", row: rowName(name) };
    });
  const types = resources.map(([name, methods]) => {
    const lines = methodsOf(methods).map(({ method }) => `    readonly ${key(method)}: Operation;\n`);
    return `  readonly ${key(name)}: {\n${lines.join("")}  };\n`;
  });
  const values = resources.map(([name, methods]) => {
    const lines = methodsOf(methods).map(({ method, row }) => `    ${key(method)}: ${row},\n`);
    return `  ${key(name)}: {\n${lines.join("")}  },\n`;
  });
  return `/** Every method of the client, by resource. \`Options\`: what a call of this client can be given. */
export interface Resources<Options extends CallOptions = CallOptions> {
${members.join("")}}

/** The rows of all operations, by resource and method. */
export const resources: {
${types.join("")}} = {
${values.join("")}};
`;
}
