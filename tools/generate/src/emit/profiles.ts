import { clientOperations, type Found } from "../document/operations.ts";
import { isKnownTo, type Profile, profilesOf, project } from "../document/profiles.ts";
import { followed } from "../document/reference.ts";
import { type Subject, subjectOf, subjectSchema, subjects, withoutSubject } from "../document/subject.ts";
import type { OpenApiDocument } from "../document/types.ts";
import type { SourcesPage } from "../lint/sources-page.ts";
import { inputTypeName, resourceTypeName, resultTypeName } from "../names.ts";
import { header } from "./header.ts";
import { emitInput } from "./inputs.ts";
import { key } from "./literal.ts";
import { emitResource, groupResources, type Resource } from "./resources.ts";
import { comment } from "./text.ts";
import { memberLines, typeText } from "./type-text.ts";

/**
 * Writes `profiles.ts`: for each product and version the methods it has, with inputs that hold what it knows and nothing
 * else, and the same for a client of whichever of them. Every type is written out, so that a call costs a checker nothing.
 * `undefined` for a provider whose products are all alike.
 */
export function emitProfiles(
  provider: string,
  document: OpenApiDocument,
  sources: SourcesPage | undefined,
): string | undefined {
  const profiles = profilesOf(document);
  if (profiles.length === 0) return undefined;
  const operations = clientOperations(document);
  const common = operations.filter(({ operation }) =>
    profiles.every((profile) => isKnownTo(profile, operation)),
  );
  const sections = [
    ...[...subjects(document).values()].map((subject) => emitSubject(document, subject)),
    ...profiles.flatMap((profile) => emitProfile(document, profile, sources)),
    ...emitMethods(
      document,
      { prefix: "Common", about: "every product and version", projected: document, operations: common },
      sources,
    ),
  ];
  const body = sections.join("\n");
  const names = operations
    .flatMap((found) => {
      const name = nameOf(found);
      return [inputTypeName(name), resultTypeName(name), resourceTypeName(name.split(".")[0] ?? "")];
    })
    .filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const imported = [...new Set(names)].sort().map((name) => `  ${name},\n`);
  return `${header(provider, "What each product and version has: its methods, and the inputs that are its own.")}import type { CallOptions, PayCall } from "@pay/core";
import type {
${imported.join("")}} from "./operations.js";
import type * as Schemas from "./schema.js";

${body}`;
}

/** The methods of a product and version, and the components that are narrower for it. */
function emitProfile(
  document: OpenApiDocument,
  profile: Profile,
  sources: SourcesPage | undefined,
): string[] {
  const projection = project(document, profile);
  const operations = clientOperations(document)
    .filter(({ operation }) => isKnownTo(profile, operation))
    .map(projection.operation);
  const about = `${profile.product} in version ${profile.version}`;
  const projected = projection.document;
  const methods = emitMethods(document, { ...profile, about, projected, operations }, sources);
  const components = projection.own.map((name) => [name, emitComponent(projected, name)] as const);
  const needed = new Set<string>();
  const look = (text: string): void => {
    for (const [name, own] of components) {
      if (needed.has(name) || !new RegExp(`\\bSchemas\\.${name}\\b`).test(text)) continue;
      needed.add(name);
      look(own);
    }
  };
  methods.forEach(look);
  const sections = [...components.filter(([name]) => needed.has(name)).map(([, text]) => text), ...methods];
  // These components stand in this file, and not among the document's own.
  const own = new RegExp(`\\bSchemas\\.(${projection.own.join("|")})\\b`, "g");
  return sections.map((text) => text.replace(own, "$1"));
}

function emitComponent(document: OpenApiDocument, name: string): string {
  const reference = { $ref: `#/components/schemas/${name}` };
  const schema = followed(document, reference);
  const documentation = comment([schema.description ?? ""], [], "");
  const text = typeText(document, schema, "");
  return text.startsWith("{")
    ? `${documentation}export interface ${name} ${text}\n`
    : `${documentation}export type ${name} =${text.startsWith("\n") ? "" : " "}${text};\n`;
}

interface Methods {
  readonly prefix: string;
  /** Whom the methods are for. */
  readonly about: string;
  /** The document with the profile's own components. */
  readonly projected: OpenApiDocument;
  readonly operations: readonly Found[];
}

/** The inputs, resources and paths of some operations, as far as they differ from those of the whole document. */
function emitMethods(
  document: OpenApiDocument,
  { prefix, about, projected, operations }: Methods,
  sources: SourcesPage | undefined,
): string[] {
  const whole = clientOperations(document);
  const documented = new Map(whole.map((found) => [nameOf(found), emitInput(document, found)]));
  const complete = new Map(groupResources(whole).map(([name, methods]) => [name, methods.length]));
  const subject = (found: Found): Subject | undefined => subjectOf(document, found);
  const own = operations.map((found) => {
    const about = subject(found);
    return about === undefined ? found : withoutSubject(found, about);
  });
  const inputs = own.filter((found) => emitInput(projected, found) !== documented.get(nameOf(found)));
  const hasOwnInput = (found: Found): boolean => inputs.some((one) => nameOf(one) === nameOf(found));
  const inputType = (found: Found): string =>
    `${hasOwnInput(found) ? prefix : ""}${inputTypeName(nameOf(found))}`;
  const resources = groupResources(own);
  const isWhole = ([name, methods]: Resource): boolean => methods.length === complete.get(name);
  const differs = (resource: Resource): boolean =>
    !isWhole(resource) || resource[1].some((found) => hasOwnInput(found) || subject(found) !== undefined);
  const methodLines = resources.map((resource) => {
    const [name] = resource;
    return `  readonly ${key(name)}: ${differs(resource) ? prefix : ""}${resourceTypeName(name)};\n`;
  });
  const callLines = resources.map((resource) => {
    const [name, methods] = resource;
    const type = resourceTypeName(name);
    const picked = methods.map((found) => JSON.stringify(nameOf(found).split(".")[1])).join(" | ");
    return `  readonly ${key(name)}: ${isWhole(resource) ? type : `Pick<${type}, ${picked}>`};\n`;
  });
  const routes = [...new Set(own.map(({ route }) => route))].map((route) => `\n  | ${JSON.stringify(route)}`);
  return [
    ...inputs.map((found) => emitInput(projected, found, prefix)),
    ...resources
      .filter(differs)
      .map((resource) => emitResource(projected, resource, sources, { prefix, inputType, subject })),
    `/** Every method of ${about}, by resource. */
export interface ${prefix}Resources {\n${methodLines.join("")}}\n`,
    `/** The calls of ${about} with their whole inputs, by resource. */
export interface ${prefix}Calls {\n${callLines.join("")}}\n`,
    `/** The paths of ${about}. */\nexport type ${prefix}Path =${routes.join("")};\n`,
  ];
}

function emitSubject(document: OpenApiDocument, subject: Subject): string {
  const found = clientOperations(document).find((operation) => nameOf(operation) === subject.operation);
  // The rule `subject` has found the operation.
  const members =
    found === undefined ? "" : memberLines(document, subjectSchema(document, found, subject.members), "  ");
  const about = `What is needed of the answer of \`${subject.operation}\`: the answer itself, or these members of it, kept.`;
  return `${comment([about], [], "")}export interface ${subject.type} {\n${members}}\n`;
}

const nameOf = ({ operation }: Found): string => String(operation["x-pay-name"]);
