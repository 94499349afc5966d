import type { Simulator } from "@pay/testing";

type Spec = Simulator["spec"];
type Json = Readonly<Record<string, unknown>>;

/** A request with every member of one variant, and where each part of it must arrive. */
export interface RequestSample {
  readonly input: Json;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What an operation is tried with. */
export interface OperationSamples {
  readonly name: string;
  readonly requests: readonly RequestSample[];
  readonly answers: readonly {
    readonly status: number;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  }[];
  readonly refusals: readonly {
    readonly status: number;
    /** Absent where the document promises none. */
    readonly body?: { readonly code: string };
    readonly headers: Readonly<Record<string, string>>;
  }[];
}

/** Requests and answers of every operation that show every member in every variant, from the document alone. */
export function sampleOperations(spec: Spec): OperationSamples[] {
  return spec.operations.map((operation) => {
    const parameters = operation.parameters.map(({ name, in: place, schema }) => {
      const [value] = schema === undefined ? [] : sampleSchema(spec, schema);
      return { name, place, value };
    });
    const of = (place: string): Record<string, unknown> =>
      Object.fromEntries(
        parameters.filter((each) => each.place === place).map(({ name, value }) => [name, value]),
      );
    const texts = (place: string): Record<string, string> =>
      Object.fromEntries(Object.entries(of(place)).map(([name, value]) => [name, String(value)]));
    const schema = operation.body?.content[0]?.schema;
    const bodies = schema === undefined ? [undefined] : sampleSchema(spec, schema);
    const path = Object.entries(texts("path")).reduce(
      (template, [name, value]) => template.replace(`{${name}}`, value),
      operation.path,
    );
    return {
      name: operation.name,
      requests: bodies.map((body) => ({
        input: { ...of("path"), ...of("query"), ...of("header"), ...(body as Json | undefined) },
        path,
        query: texts("query"),
        headers: Object.fromEntries(
          Object.entries(texts("header")).map(([name, value]) => [name.toLowerCase(), value]),
        ),
        body,
      })),
      answers: operation.answers
        .filter(({ status }) => Number(status) < 400)
        .flatMap((answer) => {
          const content = answer.content[0]?.schema;
          const status = Number(answer.status);
          const headers = headersOf(spec, answer.headers);
          if (content === undefined) return [{ status, headers }];
          return sampleSchema(spec, content).map((body) => ({ status, body, headers }));
        }),
      refusals: operation.answers
        .filter(({ status }) => !(Number(status) < 400))
        .map((answer) => {
          const content = answer.content[0]?.schema;
          const headers = headersOf(spec, answer.headers);
          // The default stands for every status that is not named.
          const status = answer.status === "default" ? 418 : Number(answer.status);
          if (content === undefined) return { status, headers };
          const [body] = sampleSchema(spec, content);
          return { status, body: { ...(body as Json), code: "internal_error" }, headers };
        }),
    };
  });
}

function headersOf(
  spec: Spec,
  headers: Spec["operations"][number]["answers"][number]["headers"],
): Record<string, string> {
  return Object.fromEntries(
    headers.map(({ name, schema }) => [
      name,
      String(schema === undefined ? "" : sampleSchema(spec, schema)[0]),
    ]),
  );
}

/** Values of a schema, named by its JSON pointer: one for each variant, each with every member. */
export function sampleSchema(spec: Spec, pointer: string): unknown[] {
  return samplesOf(spec, schemaAt(spec, pointer));
}

function samplesOf(spec: Spec, given: Json): unknown[] {
  const { $ref, ...beside } = given;
  const schema: Json = typeof $ref === "string" ? { ...schemaAt(spec, $ref), ...beside } : given;
  if ("const" in schema) return [schema["const"]];
  const parts = schema["allOf"];
  if (Array.isArray(parts)) {
    const values = parts.map((part: Json) => samplesOf(spec, part)[0] as Json);
    return [Object.assign({}, ...values)];
  }
  const variants = schema["oneOf"] ?? (hasProperties(schema) ? undefined : schema["anyOf"]);
  if (Array.isArray(variants)) return variants.flatMap((variant: Json) => samplesOf(spec, variant));
  const types = Array.isArray(schema["type"]) ? schema["type"] : [schema["type"]];
  return types.flatMap((type: unknown) => samplesOfType(spec, schema, type));
}

function samplesOfType(spec: Spec, schema: Json, type: unknown): unknown[] {
  switch (type) {
    case "object":
      return objects(spec, schema);
    case "array": {
      const items = samplesOf(spec, (schema["items"] ?? {}) as Json);
      const most = typeof schema["maxItems"] === "number" ? schema["maxItems"] : items.length;
      return [items.slice(0, most)];
    }
    case "string":
      return [example(schema, "string") ?? stringOf(schema)];
    case "integer":
    case "number":
      return [example(schema, "number") ?? numberOf(schema)];
    case "boolean":
      return [true];
    case "null":
      return [null];
    default:
      return ["anything"];
  }
}

/** As many objects as the member with most variants needs; the other members go round in theirs. */
function objects(spec: Spec, schema: Json): unknown[] {
  const members = Object.entries((schema["properties"] ?? {}) as Readonly<Record<string, Json>>).map(
    ([name, member]) => ({ name, values: samplesOf(spec, member) }),
  );
  const count = Math.max(1, ...members.map(({ values }) => values.length));
  const more = schema["additionalProperties"];
  const isMap = typeof more === "object" || (members.length === 0 && more !== false);
  const free = isMap ? { key: typeof more === "object" ? samplesOf(spec, more as Json)[0] : "value" } : {};
  return Array.from({ length: count }, (_, index) => ({
    ...Object.fromEntries(members.map(({ name, values }) => [name, values[index % values.length]])),
    ...free,
  }));
}

const hasProperties = (schema: Json): boolean => "properties" in schema;

function example(schema: Json, type: "string" | "number"): unknown {
  const listed = Array.isArray(schema["examples"]) ? (schema["examples"] as unknown[]) : [];
  const [first] = Array.isArray(schema["enum"]) ? (schema["enum"] as unknown[]) : listed;
  return typeof first === type ? first : undefined;
}

function stringOf(schema: Json): string {
  switch (schema["format"]) {
    case "uuid":
      return "5c226db4-c088-43f5-8d7a-809ac3718d66";
    case "uri":
      return "https://your-site.com/page";
    case "email":
      return "user@example.com";
    case "date":
      return "2026-01-01";
    case "date-time":
      return "2026-01-01T00:00:00Z";
    default:
      return "text"
        .padEnd(Number(schema["minLength"] ?? 0), "x")
        .slice(0, Number(schema["maxLength"] ?? 100));
  }
}

function numberOf(schema: Json): number {
  const least = Number(schema["minimum"] ?? schema["exclusiveMinimum"] ?? 0);
  return Math.min(least + 1, Number(schema["maximum"] ?? Number.POSITIVE_INFINITY));
}

/** What stands in the document at a JSON pointer, with or without `#` before it. */
export function schemaAt(spec: Spec, pointer: string): Json {
  let value: unknown = spec.document;
  for (const token of pointer.replace(/^#/, "").split("/").slice(1)) {
    value = (value as Json)[token.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return value as Json;
}
