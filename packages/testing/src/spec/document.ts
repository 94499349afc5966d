import { escapeToken, isJsonObject, type JsonObject, pointerOfReference, valueAt } from "./json.js";

/** A schema of a body, with its media type. */
export interface SpecContent {
  /** Lower case, without parameters: `application/json`. */
  readonly mediaType: string;
  /** JSON pointer of the schema in the document. Absent: any content is right. */
  readonly schema?: string;
}

/** A path, query or header parameter. */
export interface SpecParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** Whether each item of a list comes as its own `name=value` pair. */
  readonly explode: boolean;
  readonly schema?: string;
}

/** A header that an answer declares. */
export interface SpecHeader {
  readonly name: string;
  readonly required: boolean;
  readonly schema?: string;
}

/** A declared answer. */
export interface SpecAnswer {
  /** `200`, a range such as `4XX`, or `default`. */
  readonly status: string;
  readonly content: readonly SpecContent[];
  readonly headers: readonly SpecHeader[];
}

/** An operation of the document. */
export interface SpecOperation {
  /** `x-pay-name`, else `operationId`, else method and path. */
  readonly name: string;
  /** Upper case. */
  readonly method: string;
  /** Path template below the base URL. */
  readonly path: string;
  /** JSON pointer of the operation object. */
  readonly pointer: string;
  readonly parameters: readonly SpecParameter[];
  readonly body?: { readonly required: boolean; readonly content: readonly SpecContent[] };
  readonly answers: readonly SpecAnswer[];
  /** Alternatives; each names the security schemes that must all be satisfied. Empty: open to everybody. */
  readonly security: readonly (readonly string[])[];
  /** The rate limit bucket of `x-pay-limit`. */
  readonly bucket?: string;
}

/** A webhook or callback of the document. */
export interface SpecEvent {
  /** Key in `webhooks`, or the name of the callback. */
  readonly name: string;
  readonly method: string;
  readonly pointer: string;
  readonly content: readonly SpecContent[];
}

/** How many requests a bucket takes in a window. */
export interface SpecLimit {
  readonly requests: number;
  /** Milliseconds. */
  readonly window: number;
}

/** What a simulator needs of a document, read once. */
export interface Spec {
  readonly document: JsonObject;
  readonly operations: readonly SpecOperation[];
  readonly events: readonly SpecEvent[];
  /** Server URLs, variables replaced by their defaults. */
  readonly servers: readonly string[];
  readonly limits: Readonly<Record<string, SpecLimit>>;
}

const methods: ReadonlySet<string> = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
]);

/**
 * Reads a bundled OpenAPI 3.1 document.
 *
 * @throws {Error} when it is not one, refers outside of itself, or names two operations alike.
 */
export function readSpec(document: unknown): Spec {
  if (
    !isJsonObject(document) ||
    typeof document["openapi"] !== "string" ||
    !document["openapi"].startsWith("3.1")
  ) {
    throw new Error("A simulator needs an OpenAPI 3.1 document as a parsed JSON object.");
  }
  const operations: SpecOperation[] = [];
  const events: SpecEvent[] = [];
  for (const [path, at] of members(document, "/paths")) {
    const item = follow(document, at);
    for (const [method, source] of Object.entries(item.value)) {
      if (!methods.has(method) || !isJsonObject(source)) continue;
      const pointer = `${item.pointer}/${method}`;
      operations.push(readOperation(document, { method, path, pointer, item: item.pointer, source }));
      events.push(...readCallbacks(document, pointer));
    }
  }
  for (const [name, at] of members(document, "/webhooks")) events.push(...readEvents(document, name, at));
  refuseDuplicates(operations);
  return { document, operations, events, servers: readServers(document), limits: readLimits(document) };
}

function refuseDuplicates(operations: readonly SpecOperation[]): void {
  const seen = new Map<string, SpecOperation>();
  for (const operation of operations) {
    const twin = seen.get(operation.name);
    if (twin !== undefined) {
      throw new Error(
        `Two operations are named "${operation.name}": ${describe(twin)} and ${describe(operation)}. Give each its own x-pay-name.`,
      );
    }
    seen.set(operation.name, operation);
  }
}

/** Method and path of an operation, for messages. */
export function describe(operation: SpecOperation): string {
  return `${operation.method} ${operation.path}`;
}

/** The declared answer for a status: the exact one, else its range, else `default`. */
export function answerFor(operation: SpecOperation, status: number): SpecAnswer | undefined {
  const byStatus = (wanted: string): SpecAnswer | undefined =>
    operation.answers.find((answer) => answer.status.toUpperCase() === wanted);
  return byStatus(String(status)) ?? byStatus(`${String(status).charAt(0)}XX`) ?? byStatus("DEFAULT");
}

interface OperationPlace {
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly item: string;
  readonly source: JsonObject;
}

function readOperation(document: JsonObject, place: OperationPlace): SpecOperation {
  const { source, pointer } = place;
  const body = readBody(document, `${pointer}/requestBody`);
  const limit = source["x-pay-limit"];
  const bucket = isJsonObject(limit) && typeof limit["bucket"] === "string" ? limit["bucket"] : undefined;
  return {
    name: nameOf(source) ?? `${place.method.toUpperCase()} ${place.path}`,
    method: place.method.toUpperCase(),
    path: place.path,
    pointer,
    parameters: readParameters(document, place),
    ...(body === undefined ? {} : { body }),
    answers: members(document, `${pointer}/responses`).map(([status, at]) =>
      readAnswer(document, status, at),
    ),
    security: readSecurity(source["security"] ?? document["security"]),
    ...(bucket === undefined ? {} : { bucket }),
  };
}

function nameOf(source: JsonObject): string | undefined {
  for (const key of ["x-pay-name", "operationId"]) {
    const name = source[key];
    if (typeof name === "string") return name;
  }
  return undefined;
}

function readParameters(document: JsonObject, place: OperationPlace): SpecParameter[] {
  const found = new Map<string, SpecParameter>();
  for (const owner of [place.item, place.pointer]) {
    for (const [, at] of members(document, `${owner}/parameters`)) {
      const parameter = readParameter(document, at, place);
      // The operation's own declaration replaces the path's.
      if (parameter !== undefined) found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...found.values()];
}

function readParameter(document: JsonObject, at: string, place: OperationPlace): SpecParameter | undefined {
  const { value, pointer } = follow(document, at);
  const name = value["name"];
  const location = value["in"];
  if (typeof name !== "string") return undefined;
  if (location !== "path" && location !== "query" && location !== "header") return undefined;
  const style = value["style"] ?? (location === "query" ? "form" : "simple");
  if (style !== "form" && style !== "simple") {
    throw new Error(
      `Parameter "${name}" of ${place.method.toUpperCase()} ${place.path} has the style "${String(style)}"; only form and simple are known.`,
    );
  }
  const schema = schemaOf(document, pointer);
  return {
    name,
    in: location,
    required: value["required"] === true || location === "path",
    explode: typeof value["explode"] === "boolean" ? value["explode"] : style === "form",
    ...(schema === undefined ? {} : { schema }),
  };
}

function readBody(document: JsonObject, at: string): SpecOperation["body"] {
  if (valueAt(document, at) === undefined) return undefined;
  const { value, pointer } = follow(document, at);
  return { required: value["required"] === true, content: readContent(document, pointer) };
}

function readAnswer(document: JsonObject, status: string, at: string): SpecAnswer {
  const { pointer } = follow(document, at);
  const headers = members(document, `${pointer}/headers`).map(([name, headerAt]): SpecHeader => {
    const header = follow(document, headerAt);
    const schema = schemaOf(document, header.pointer);
    return { name, required: header.value["required"] === true, ...(schema === undefined ? {} : { schema }) };
  });
  return { status, content: readContent(document, pointer), headers };
}

function readContent(document: JsonObject, owner: string): SpecContent[] {
  return members(document, `${owner}/content`).map(([mediaType, at]): SpecContent => {
    const schema = schemaOf(document, at);
    return { mediaType: essence(mediaType), ...(schema === undefined ? {} : { schema }) };
  });
}

/** A media type in lower case without its parameters. */
export function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

function readSecurity(value: unknown): string[][] {
  if (!Array.isArray(value)) return [];
  return value.filter(isJsonObject).map((alternative) => Object.keys(alternative));
}

function readCallbacks(document: JsonObject, operation: string): SpecEvent[] {
  return members(document, `${operation}/callbacks`).flatMap(([name, at]) => {
    const callback = follow(document, at);
    return members(document, callback.pointer).flatMap(([, itemAt]) => readEvents(document, name, itemAt));
  });
}

function readEvents(document: JsonObject, name: string, at: string): SpecEvent[] {
  const item = follow(document, at);
  return Object.keys(item.value)
    .filter((method) => methods.has(method))
    .map((method) => {
      const pointer = `${item.pointer}/${method}`;
      const content = readBody(document, `${pointer}/requestBody`)?.content ?? [];
      return { name, method: method.toUpperCase(), pointer, content };
    });
}

function readServers(document: JsonObject): string[] {
  return members(document, "/servers").flatMap(([, at]) => {
    const server = follow(document, at).value;
    const url = server["url"];
    if (typeof url !== "string") return [];
    return [
      url.replace(/\{([^}]+)\}/g, (whole, variable: string) => {
        const value = valueAt(server, `/variables/${escapeToken(variable)}/default`);
        return typeof value === "string" ? value : whole;
      }),
    ];
  });
}

function readLimits(document: JsonObject): Record<string, SpecLimit> {
  const limits: Record<string, SpecLimit> = {};
  for (const [bucket, at] of members(document, "/x-pay-limits")) {
    const requests = valueAt(document, `${at}/requests`);
    const window = valueAt(document, `${at}/window`);
    if (typeof requests === "number" && typeof window === "number") limits[bucket] = { requests, window };
  }
  return limits;
}

function schemaOf(document: JsonObject, owner: string): string | undefined {
  const pointer = `${owner}/schema`;
  return valueAt(document, pointer) === undefined ? undefined : pointer;
}

/** The members of an object or list in the document, each with its JSON pointer. */
export function members(document: JsonObject, pointer: string): [string, string][] {
  const value = valueAt(document, pointer);
  if (Array.isArray(value)) return value.map((_, index) => [String(index), `${pointer}/${index}`]);
  if (!isJsonObject(value)) return [];
  return Object.keys(value).map((key) => [key, `${pointer}/${escapeToken(key)}`]);
}

/** The object at a pointer, after its references. */
export function follow(document: JsonObject, pointer: string): { value: JsonObject; pointer: string } {
  let at = pointer;
  for (let hops = 0; hops < 20; hops += 1) {
    const value = valueAt(document, at);
    if (!isJsonObject(value)) throw new Error(`The document has no object at #${at}.`);
    const reference = value["$ref"];
    if (typeof reference !== "string") return { value, pointer: at };
    at = pointerOfReference(reference);
  }
  throw new Error(`The references that start at #${pointer} never end.`);
}
