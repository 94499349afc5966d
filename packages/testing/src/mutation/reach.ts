import type { Spec } from "../spec/document.js";
import { escapeToken, isJsonObject, pointerOfReference, pointerTokens, valueAt } from "../spec/json.js";
import { forEachChildSchema } from "../spec/schema-copy.js";

/** On which side of a call a schema is used. */
export type MutantDirection = "request" | "answer" | "webhook";

/** Who uses a schema. */
export interface Reach {
  /** Names of operations, and of webhooks and callbacks. */
  readonly subjects: ReadonlySet<string>;
  readonly directions: ReadonlySet<MutantDirection>;
}

interface MutableReach {
  readonly subjects: Set<string>;
  readonly directions: Set<MutantDirection>;
}

/** Every schema that a call or webhook uses, by JSON pointer, in the order of the document's operations. */
export function reachableSchemas(spec: Spec): ReadonlyMap<string, Reach> {
  const found = new Map<string, MutableReach>();
  for (const { pointer, subject, direction } of roots(spec)) {
    for (const reached of schemasFrom(spec, pointer)) {
      const reach = found.get(reached) ?? { subjects: new Set(), directions: new Set() };
      reach.subjects.add(subject);
      reach.directions.add(direction);
      found.set(reached, reach);
    }
  }
  return found;
}

interface Root {
  readonly pointer: string;
  readonly subject: string;
  readonly direction: MutantDirection;
}

function roots({ operations, events }: Spec): Root[] {
  const all: Root[] = [];
  const add = (pointer: string | undefined, subject: string, direction: MutantDirection): void => {
    if (pointer !== undefined) all.push({ pointer, subject, direction });
  };
  for (const { name, parameters, body, answers } of operations) {
    for (const { schema } of parameters) add(schema, name, "request");
    for (const { schema } of body?.content ?? []) add(schema, name, "request");
    for (const { content, headers } of answers) {
      for (const { schema } of [...content, ...headers]) add(schema, name, "answer");
    }
  }
  for (const { name, content } of events) {
    for (const { schema } of content) add(schema, name, "webhook");
  }
  return all;
}

function schemasFrom({ document }: Spec, root: string): Set<string> {
  const seen = new Set<string>();
  const visit = (pointer: string): void => {
    const schema = valueAt(document, pointer);
    if (seen.has(pointer) || !isJsonObject(schema)) return;
    seen.add(pointer);
    const reference = schema["$ref"];
    if (typeof reference === "string") visit(pointerOfReference(reference));
    forEachChildSchema(schema, (_, step) => visit(`${pointer}/${step.map(escapeToken).join("/")}`));
  };
  visit(root);
  return seen;
}

/** A short name for a place in a document, such as `Order.amount` or `orders.create body.note`. */
export function nameOfPlace(spec: Spec, pointer: string): string {
  const tokens = pointerTokens(pointer);
  if (tokens[0] === "components")
    return `${tokens[2] ?? ""}${shorten(tokens.slice(tokens[1] === "schemas" ? 3 : 4))}`;
  const owner = [...spec.operations, ...spec.events].find((each) => pointer.startsWith(`${each.pointer}/`));
  if (owner === undefined) return pointer;
  const rest = pointerTokens(pointer.slice(owner.pointer.length));
  const at = rest.indexOf("schema");
  const status = rest[0] === "responses" ? ` ${rest[1] ?? ""}` : "";
  const part = { requestBody: " body", responses: status, parameters: ` parameter ${rest[1] ?? ""}` }[
    rest[0] ?? ""
  ];
  return `${owner.name}${part ?? ""}${shorten(rest.slice(at + 1))}`;
}

function shorten(tokens: readonly string[]): string {
  let text = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? "";
    const next = tokens[index + 1];
    if (token === "properties") {
      text += `.${next ?? ""}`;
      index += 1;
    } else if (token === "items") text += "[]";
    else if (next !== undefined && /^\d+$/.test(next)) {
      text += `<${token} ${next}>`;
      index += 1;
    } else if (token !== "schema") text += ` ${token}`;
  }
  return text;
}
