import type { CoverageSource } from "../contract/coverage-items.js";
import type { Exchange } from "../simulator/exchanges.js";
import { contentFor, isJson } from "./decoding.js";
import { answerFor } from "./document.js";
import { escapeToken, isJsonObject, type JsonObject, valueAt } from "./json.js";
import { type FlatSchema, flatten, itemsOf, otherMembersOf, propertiesOf } from "./schema-walk.js";

/** What of one exchange the document marks with `x-pay-sensitive`, so that it can be kept out of a record. */
export interface SensitiveParts {
  /** JSON pointers into the body of the request, or of the webhook. */
  readonly request: readonly string[];
  /** JSON pointers into the body of the answer. */
  readonly answer: readonly string[];
  /** Names of headers, in lower case. */
  readonly headers: readonly string[];
  /** What stands there, as text: the same may stand in the address as well. */
  readonly values: ReadonlySet<string>;
}

/**
 * Finds what the document marks as sensitive. Every variant of a schema counts, whether or not it applies, so that a body
 * that departs from the document shows no more than one that keeps to it.
 */
export function findSensitive(source: CoverageSource, exchange: Exchange): SensitiveParts {
  const values = new Set<string>();
  const search = (schema: string | undefined, body: unknown): string[] => {
    if (schema === undefined) return [];
    const pointers = sensitivePointers(source.spec.document, schema, body);
    for (const pointer of pointers) collectText(valueAt(body, pointer), values);
    return pointers;
  };
  if (exchange.direction === "sent") {
    const request = search(source.webhookSchemas.get(exchange.webhook), exchange.payload);
    return { request, answer: [], headers: [], values };
  }
  const operation = source.spec.operations.find(({ name }) => name === exchange.operation);
  if (operation === undefined) return { request: [], answer: [], headers: [], values };
  const { request: received, answer: given } = exchange;
  const { document } = source.spec;
  const query = new URL(received.url).searchParams;
  const headers: string[] = [];
  for (const { name, in: place, schema } of operation.parameters) {
    if (schema === undefined || !isSensitive(document, schema)) continue;
    if (place === "header") headers.push(name.toLowerCase());
    const value = {
      header: received.headers[name.toLowerCase()],
      query: query.get(name),
      path: exchange.input?.path[name],
    }[place];
    collectText(value, values);
  }
  const schemaOf = (
    content: Parameters<typeof contentFor>[0],
    messageHeaders: Readonly<Record<string, string>>,
  ): string | undefined => contentFor(content, messageHeaders["content-type"] ?? "")?.schema;
  const request = search(
    schemaOf(operation.body?.content ?? [], received.headers),
    readJson(received.headers, received.text),
  );
  const declared = given === undefined ? undefined : answerFor(operation, given.status);
  const answer =
    given === undefined
      ? []
      : search(schemaOf(declared?.content ?? [], given.headers), readJson(given.headers, given.text));
  return { request, answer, headers, values };
}

/** JSON pointers of what a value holds that its schema marks as sensitive. */
export function sensitivePointers(document: JsonObject, schema: string, value: unknown): string[] {
  const found = new Set<string>();
  const visit = (pointer: string, item: unknown, at: string): void => {
    if (item === undefined || item === null) return;
    const flat = flatten(document, pointer, () => true);
    if (flat.some(isMarked)) {
      found.add(at);
      return;
    }
    if (typeof item !== "object") return;
    for (const each of flat) {
      if (Array.isArray(item)) {
        const items = itemsOf(each);
        if (items !== undefined)
          item.forEach((part, index) => {
            visit(items, part, `${at}/${index}`);
          });
        continue;
      }
      const named = new Map(propertiesOf(each));
      const others = otherMembersOf(each);
      for (const [name, member] of Object.entries(item)) {
        const next = named.get(name) ?? others;
        if (next !== undefined) visit(next, member, `${at}/${escapeToken(name)}`);
      }
    }
  };
  visit(schema, value, "");
  return [...found];
}

const isMarked = ({ schema }: Pick<FlatSchema, "schema">): boolean => schema["x-pay-sensitive"] === true;

/** Whether a parameter's schema, or the parameter around it, is marked. */
function isSensitive(document: JsonObject, schema: string): boolean {
  const parameter = valueAt(document, schema.replace(/\/schema$/, ""));
  if (isJsonObject(parameter) && parameter["x-pay-sensitive"] === true) return true;
  return flatten(document, schema, () => true).some(isMarked);
}

function readJson(headers: Readonly<Record<string, string>>, text: string): unknown {
  if (!isJson(headers["content-type"] ?? "")) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Shorter texts would blank out unrelated parts of an address. */
const shortest = 3;

function collectText(value: unknown, into: Set<string>): void {
  if (typeof value === "string" || typeof value === "number") {
    if (String(value).length >= shortest) into.add(String(value));
  } else if (typeof value === "object" && value !== null) {
    for (const member of Object.values(value)) collectText(member, into);
  }
}
