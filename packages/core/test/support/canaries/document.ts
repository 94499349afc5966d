/** A JSON object of an OpenAPI document. */
export type Json = Readonly<Record<string, unknown>>;

/** One operation as the document has it. */
export interface DocumentedOperation {
  /** `resource.method` of the client. */
  readonly name: string;
  /** Products and versions that have it; `undefined` for all. */
  readonly only: Json;
  readonly parameters: readonly { readonly name: string; readonly schema: Json }[];
  readonly body: Json | undefined;
  /** Declared answers; the schema is absent where nothing is promised. */
  readonly answers: readonly { readonly status: number; readonly schema: Json | undefined }[];
}

/** Stands for the `default` answer: a status that no operation names. */
const unnamedStatus = 418;
const methods = ["get", "post", "put", "patch", "delete"];

/** Every operation of a bundled document. */
export function operationsOf(document: Json): DocumentedOperation[] {
  return Object.values(asObject(document["paths"])).flatMap((item) => {
    const shared = listOf(asObject(item)["parameters"]);
    return methods.flatMap((method) => {
      const operation = asObject(asObject(item)[method]);
      const name = operation["x-pay-name"];
      if (typeof name !== "string") return [];
      const parameters = [...shared, ...listOf(operation["parameters"])].map((given) => {
        const { name: called, schema, ...more } = resolve(document, asObject(given));
        const marked = more["x-pay-sensitive"] === true ? { "x-pay-sensitive": true } : {};
        return {
          name: String(called),
          schema: { ...only(more), ...resolve(document, asObject(schema)), ...marked },
        };
      });
      return [
        {
          name,
          only: operation,
          parameters,
          body: schemaOf(document, operation["requestBody"]),
          answers: Object.entries(asObject(operation["responses"])).map(([status, answer]) => ({
            status: status === "default" ? unnamedStatus : Number(status),
            schema: schemaOf(document, answer),
          })),
        },
      ];
    });
  });
}

const only = (given: Json): Json =>
  Object.fromEntries(Object.entries(given).filter(([name]) => name.startsWith("x-pay-")));

function schemaOf(document: Json, holder: unknown): Json | undefined {
  if (holder === undefined) return undefined;
  const [content] = Object.values(asObject(resolve(document, asObject(holder))["content"]));
  return content === undefined ? undefined : asObject(asObject(content)["schema"]);
}

/** What a schema is behind its references; what stands beside a `$ref` counts as well. */
export function resolve(document: Json, given: Json): Json {
  const { $ref, ...beside } = given;
  if (typeof $ref !== "string") return given;
  let found: unknown = document;
  for (const token of $ref.replace(/^#\//, "").split("/")) {
    found = asObject(found)[token.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return resolve(document, { ...asObject(found), ...beside });
}

/** A value that is known to be an object, or an empty one. */
export const asObject = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};

/** A value that is known to be a list, or an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
