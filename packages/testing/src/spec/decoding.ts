import type { ReceivedRequest } from "../simulator/messages.js";
import { essence, type SpecContent, type SpecOperation, type SpecParameter } from "./document.js";
import { escapeToken, isJsonObject, type JsonObject, pointerOfReference, valueAt } from "./json.js";
import type { SchemaValidator } from "./validator.js";
import type { Violation } from "./violations.js";

/** A request, taken apart as the document describes it. */
export interface DecodedInput {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** By the names the document gives them. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** `undefined` where no body came. */
  readonly body: unknown;
}

/** The input of a request and everything that is wrong with it. */
export interface Decoded {
  readonly input: DecodedInput;
  readonly violations: readonly Violation[];
}

interface Source {
  readonly document: JsonObject;
  readonly validator: SchemaValidator;
  readonly operation: SpecOperation;
  readonly request: ReceivedRequest;
  /** Path parameters as they stand in the URL. */
  readonly path: Readonly<Record<string, string>>;
}

/** Takes a request apart and checks every piece against the document. */
export function decodeRequest(source: Source): Decoded {
  const violations: Violation[] = [];
  const query = new URL(source.request.url).searchParams;
  const input: DecodedInput = {
    path: decodeGroup(source, "path", violations, ({ name }) => {
      const raw = source.path[name];
      return raw === undefined ? [] : [percentDecoded(raw)];
    }),
    query: decodeGroup(source, "query", violations, ({ name }) => query.getAll(name)),
    headers: decodeGroup(source, "header", violations, ({ name }) => {
      const value = source.request.headers.get(name);
      return value === null ? [] : [value];
    }),
    body: decodeBody(source, violations),
  };
  const declared = queryNames(source);
  for (const name of new Set(query.keys())) {
    if (declared.has(name)) continue;
    violations.push({
      where: "query",
      at: name,
      rule: "undeclared",
      message: "is not a parameter of the operation",
    });
  }
  return { input, violations };
}

/** Parameters that a query may have, keys of security schemes included. */
function queryNames({ document, operation }: Source): ReadonlySet<unknown> {
  const names = new Set<unknown>(
    operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name),
  );
  for (const scheme of operation.security.flat()) {
    const at = `/components/securitySchemes/${escapeToken(scheme)}`;
    if (valueAt(document, `${at}/in`) === "query") names.add(valueAt(document, `${at}/name`));
  }
  return names;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the schema decides about the text as it stands.
    return text;
  }
}

function decodeGroup(
  source: Source,
  where: SpecParameter["in"],
  violations: Violation[],
  read: (parameter: SpecParameter) => readonly string[],
): Record<string, unknown> {
  const group: Record<string, unknown> = {};
  for (const parameter of source.operation.parameters) {
    if (parameter.in !== where) continue;
    const texts = read(parameter);
    if (texts.length === 0) {
      if (parameter.required) {
        violations.push({ where, at: parameter.name, rule: "required", message: "is missing" });
      }
      continue;
    }
    const value = decodeParameter(source.document, parameter, texts);
    group[parameter.name] = value;
    if (parameter.schema === undefined) continue;
    for (const violation of source.validator.check(parameter.schema, value, "request")) {
      violations.push({ ...violation, where, at: `${parameter.name}${violation.at}` });
    }
  }
  return group;
}

function decodeParameter(document: JsonObject, parameter: SpecParameter, texts: readonly string[]): unknown {
  const schema = parameter.schema;
  const first = texts[0] ?? "";
  if (schema === undefined) return first;
  if (!typesAt(document, schema).includes("array")) return decodeScalar(document, schema, first);
  const items = `${resolved(document, schema)}/items`;
  const parts =
    parameter.in === "query" && parameter.explode ? texts : first.split(",").map((part) => part.trim());
  return parts.map((part) =>
    valueAt(document, items) === undefined ? part : decodeScalar(document, items, part),
  );
}

/** Text as the type its schema wants; text that does not read as that type stays text, so that validation refuses it. */
function decodeScalar(document: JsonObject, schema: string, text: string): unknown {
  const types = typesAt(document, schema);
  if (types.includes("string")) return text;
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+(\.\d+)?$/.test(text))
    return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

function resolved(document: JsonObject, pointer: string): string {
  let at = pointer;
  for (let hops = 0; hops < 20; hops += 1) {
    const reference = valueAt(document, `${at}/$ref`);
    if (typeof reference !== "string") return at;
    at = pointerOfReference(reference);
  }
  return at;
}

function typesAt(document: JsonObject, pointer: string): readonly string[] {
  const at = resolved(document, pointer);
  const type = valueAt(document, `${at}/type`);
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type.filter((each): each is string => typeof each === "string");
  const alternatives = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const list = valueAt(document, `${at}/${keyword}`);
    return Array.isArray(list)
      ? list.flatMap((_, index) => typesAt(document, `${at}/${keyword}/${index}`))
      : [];
  });
  return alternatives;
}

function decodeBody(source: Source, violations: Violation[]): unknown {
  const { operation, request } = source;
  const empty = request.body.byteLength === 0;
  if (operation.body === undefined) {
    if (!empty) {
      violations.push({
        where: "body",
        at: "",
        rule: "undeclared",
        message: "is sent although the operation takes none",
      });
    }
    return undefined;
  }
  const sent = request.headers.get("content-type") ?? "";
  // A form without fields is an empty text, but not a missing one.
  if (empty && !sent.startsWith("application/x-www-form-urlencoded")) {
    if (operation.body.required)
      violations.push({ where: "body", at: "", rule: "required", message: "is missing" });
    return undefined;
  }
  const content = contentFor(operation.body.content, sent);
  if (content === undefined) {
    const declared = operation.body.content.map(({ mediaType }) => mediaType).join(", ");
    violations.push({
      where: "content-type",
      at: "",
      rule: "unsupported",
      message: `is "${sent}"; the operation takes ${declared}`,
    });
    return undefined;
  }
  const parsed = parseBody(source.document, content, request);
  if ("problem" in parsed) {
    violations.push({ where: "body", at: "", rule: "syntax", message: parsed.problem });
    return undefined;
  }
  if (content.schema !== undefined) {
    for (const violation of source.validator.check(content.schema, parsed.value, "request")) {
      violations.push({ ...violation, where: "body" });
    }
  }
  return parsed.value;
}

/** The declared content for a media type; ranges such as `text/*` count. */
export function contentFor(content: readonly SpecContent[], mediaType: string): SpecContent | undefined {
  const wanted = essence(mediaType);
  const range = `${wanted.split("/")[0] ?? ""}/*`;
  for (const candidate of [wanted, range, "*/*"]) {
    const found = content.find((each) => each.mediaType === candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a media type carries JSON. */
export function isJson(mediaType: string): boolean {
  const type = essence(mediaType);
  return type === "application/json" || type.endsWith("+json");
}

function parseBody(
  document: JsonObject,
  content: SpecContent,
  request: ReceivedRequest,
): { value: unknown } | { problem: string } {
  const type = essence(request.headers.get("content-type") ?? "");
  if (isJson(type)) {
    try {
      return { value: JSON.parse(request.text) as unknown };
    } catch (error) {
      return { problem: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  if (type === "application/x-www-form-urlencoded")
    return { value: parseForm(document, content.schema, request.text) };
  if (type.startsWith("text/")) return { value: request.text };
  return { value: request.body };
}

function parseForm(document: JsonObject, schema: string | undefined, text: string): Record<string, unknown> {
  const fields = new URLSearchParams(text);
  const properties = schema === undefined ? "" : `${resolved(document, schema)}/properties`;
  return Object.fromEntries(
    [...new Set(fields.keys())].map((name) => {
      const at = `${properties}/${escapeToken(name)}`;
      const values = fields.getAll(name);
      if (schema === undefined || !isJsonObject(valueAt(document, at))) return [name, values[0]];
      return [
        name,
        decodeParameter(document, { name, in: "query", required: false, explode: true, schema: at }, values),
      ];
    }),
  );
}
