import { objectView } from "./input.ts";
import type { Found } from "./operations.ts";
import { followed } from "./reference.ts";
import type { OpenApiDocument, Schema } from "./types.ts";

/** The answer of another operation that a call is about, handed in before the input. */
export interface Subject {
  /** Name of its type. */
  readonly type: string;
  /** The operation that answers it. */
  readonly operation: string;
  /** The members of the answer that are needed. */
  readonly members: readonly string[];
}

/** What the calls under a security scheme are about. */
export function subjects(document: OpenApiDocument): ReadonlyMap<string, Subject> {
  const found = new Map<string, Subject>();
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
    // Checked by the rule `subject`.
    const subject = scheme["x-pay-subject"] as Subject | undefined;
    if (subject !== undefined) found.set(name, subject);
  }
  return found;
}

/** What an operation is about; `undefined` for the usual ones, which stand for themselves. */
export function subjectOf(document: OpenApiDocument, { operation }: Found): Subject | undefined {
  const known = subjects(document);
  const schemes = (operation.security ?? document.security ?? []).flatMap((schemes) => Object.keys(schemes));
  return schemes.map((scheme) => known.get(scheme)).find((subject) => subject !== undefined);
}

/** The schema of a subject: those members of an operation's answer that are needed, or all of them. */
export function subjectSchema(document: OpenApiDocument, found: Found, needed?: readonly string[]): Schema {
  const answer = found.responses.find(({ status }) => /^2/.test(status))?.value.content?.["application/json"];
  const { properties, required } = objectView(document, followed(document, answer?.schema ?? {}));
  const members = needed ?? Object.keys(properties);
  return {
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => members.includes(name))),
    required: required.filter((name) => members.includes(name)),
  };
}

/** An operation without the parameters that are taken from its subject. */
export function withoutSubject(found: Found, subject: Subject): Found {
  const parameters = found.parameters.filter(
    ({ value }) => value.in !== "path" || !subject.members.includes(value.name),
  );
  return { ...found, parameters };
}
