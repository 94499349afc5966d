import type { Found } from "./operations.ts";
import { alternatives, base, followed } from "./reference.ts";
import type { OpenApiDocument, Schema } from "./types.ts";

/** Where in a call a value stands, taken apart. */
export interface CallPointer {
  readonly source: "body" | "query" | "path" | "header" | "answer";
  /** Unescaped tokens of the JSON pointer, or the one name of a parameter. */
  readonly tokens: readonly string[];
}

/** What a call pointer looks like, for messages. */
export const callPointerForm =
  "`body#/json/pointer`, `query#/name`, `path#/name`, `header#/name` or `answer#/json/pointer`";

/** Takes `body#/a/b` apart; `undefined` when it is not a call pointer. */
export function parseCallPointer(text: unknown): CallPointer | undefined {
  const match = typeof text === "string" ? /^(body|query|path|header|answer)#(\/.+)$/.exec(text) : null;
  const source = match?.[1] as CallPointer["source"] | undefined;
  const tokens = parsePointer(match?.[2]);
  if (source === undefined || tokens === undefined) return undefined;
  if (source !== "body" && source !== "answer" && tokens.length !== 1) return undefined;
  return { source, tokens };
}

/** Unescaped tokens of a JSON pointer (RFC 6901); `undefined` when it is not one or is empty. */
export function parsePointer(text: unknown): readonly string[] | undefined {
  if (typeof text !== "string" || !text.startsWith("/")) return undefined;
  return text
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** One token of a JSON pointer. */
export function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Everything that may stand at `tokens` inside a schema; empty when nothing can. */
export function schemasAt(document: OpenApiDocument, schema: Schema, tokens: readonly string[]): Schema[] {
  const branches = flatten(document, schema);
  const [token, ...rest] = tokens;
  if (token === undefined) return branches;
  return branches.flatMap((branch) => {
    const member = branch.properties?.[token];
    if (member !== undefined) return schemasAt(document, member, rest);
    if (branch.items !== undefined && /^(\d+|\*)$/.test(token))
      return schemasAt(document, branch.items, rest);
    const { additionalProperties } = branch;
    return typeof additionalProperties === "object" ? schemasAt(document, additionalProperties, rest) : [];
  });
}

/** A schema, the parts it is composed of and the alternatives it allows, references followed. */
function flatten(document: OpenApiDocument, schema: Schema, seen: readonly Schema[] = []): Schema[] {
  const found = followed(document, schema);
  const origin = base(document, schema);
  if (seen.includes(origin)) return [];
  const parts = [...(found.allOf ?? []), ...(alternatives(found) ?? [])];
  return [found, ...parts.flatMap((part) => flatten(document, part, [...seen, origin]))];
}

/** The JSON schemas of an operation's request body. */
export function bodySchemas(found: Found): Schema[] {
  return Object.values(found.body?.value.content ?? {}).flatMap(({ schema }) =>
    schema === undefined ? [] : [schema],
  );
}

/** The JSON schemas of an operation's 2xx answers. */
export function answerSchemas(found: Found): Schema[] {
  return found.responses
    .filter(({ status }) => /^2/.test(status))
    .flatMap(({ value }) => Object.values(value.content ?? {}))
    .flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
}

/** Everything a call pointer of an operation may stand for; empty when it names nothing. */
export function pointedAt(document: OpenApiDocument, found: Found, pointer: CallPointer): Schema[] {
  const { source, tokens } = pointer;
  if (source === "body") return bodySchemas(found).flatMap((schema) => schemasAt(document, schema, tokens));
  if (source === "answer")
    return answerSchemas(found).flatMap((schema) => schemasAt(document, schema, tokens));
  return found.parameters
    .filter(({ value }) => value.in === source && value.name === tokens[0])
    .flatMap(({ value }) => (value.schema === undefined ? [] : [value.schema]));
}
