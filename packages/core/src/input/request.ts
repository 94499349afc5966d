import { InputError, type InputIssue } from "../errors/kinds.js";
import type { Operation } from "../operation.js";

/** The parts of a request that the input decides. */
export interface RequestParts {
  /** Path and query below the base URL. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  /** The members of the input that are not in the body, as they were; `undefined` when there are none. */
  readonly parameters: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Takes a checked flat input apart as the operation's row says, and serialises the body once. What becomes a header is
 * added to `headers`, in place of any of the same name.
 */
export function buildRequest(
  operation: Operation,
  input: unknown,
  provider: string,
  headers: Record<string, string> = {},
): RequestParts {
  const members = (input ?? {}) as Readonly<Record<string, unknown>>;
  const issues: InputIssue[] = [];
  const { pathParameters = none, queryParameters = none, headerParameters = none } = operation;

  let path = operation.path;
  for (const name of pathParameters) {
    path = path.replace(`{${name}}`, pathSegment(members[name], name, issues));
  }

  let query = "";
  for (const name of queryParameters) {
    const value = members[name];
    if (value === undefined || value === null) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      query += `${query === "" ? "?" : "&"}${encodeURIComponent(name)}=${encoded(String(item), name, issues)}`;
    }
  }

  for (const name of headerParameters) {
    const value = members[name];
    if (value !== undefined && value !== null) headers[name.toLowerCase()] = headerValue(value, name, issues);
  }

  if (issues.length > 0) throw new InputError({ provider, operation: operation.name, issues });
  const taken = [...pathParameters, ...queryParameters, ...headerParameters];
  const parameters = taken.length === 0 ? undefined : only(members, taken);
  if (operation.body === undefined) return { path: path + query, headers, body: undefined, parameters };
  const content = taken.length === 0 ? members : without(members, taken);
  return { path: path + query, headers, body: body(operation, content, headers, provider), parameters };
}

const none: readonly string[] = [];

function only(
  members: Readonly<Record<string, unknown>>,
  taken: readonly string[],
): Readonly<Record<string, unknown>> {
  const parameters: Record<string, unknown> = {};
  for (const name of taken) {
    const value = members[name];
    if (value !== undefined) parameters[name] = Array.isArray(value) ? [...value] : value;
  }
  return parameters;
}

function without(
  members: Readonly<Record<string, unknown>>,
  taken: readonly string[],
): Readonly<Record<string, unknown>> {
  const rest: Record<string, unknown> = {};
  for (const name of Object.keys(members)) if (!taken.includes(name)) rest[name] = members[name];
  return rest;
}

function body(
  operation: Operation,
  content: Readonly<Record<string, unknown>>,
  headers: Record<string, string>,
  provider: string,
): string {
  if (operation.body === "json") {
    headers["content-type"] = "application/json";
    return serialise(content, operation, provider);
  }
  headers["content-type"] = "application/x-www-form-urlencoded";
  const form = new URLSearchParams();
  for (const name of Object.keys(content)) {
    const value = content[name];
    if (value !== undefined && value !== null) form.append(name, String(value));
  }
  return form.toString();
}

/** Shapes leave some values open; what JSON does not have may stand there. */
function serialise(content: unknown, operation: Operation, provider: string): string {
  try {
    return JSON.stringify(content);
  } catch {
    const issue = { path: "", problem: "holds what JSON cannot carry", allowed: "no bigint and no circle" };
    throw new InputError({ provider, operation: operation.name, issues: [issue] });
  }
}

function pathSegment(value: unknown, name: string, issues: InputIssue[]): string {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  if (text === "" || text === "." || text === "..") {
    issues.push({ path: name, problem: "cannot be part of a path", allowed: "a non-empty identifier" });
  }
  return encoded(text, name, issues);
}

/** Half of a surrogate pair, such as a cut-off emoji, has no UTF-8 form. */
function encoded(text: string, name: string, issues: InputIssue[]): string {
  if (!/\p{Surrogate}/u.test(text)) return encodeURIComponent(text);
  issues.push({ path: name, problem: "holds half of a character", allowed: "well-formed text" });
  return "";
}

/** Whether a text can be the name of a header (RFC 9110 section 5.1). */
export const isHeaderName = (name: string): boolean => /^[!#$%&'*+.^_`|~\w-]+$/.test(name);

/** Headers that are the transport's: another value would change who is calling or where the message ends. */
const ownHeaders: ReadonlySet<string> = new Set([
  "authorization",
  "connection",
  "content-length",
  "content-type",
  "host",
  "transfer-encoding",
]);

/** Whether a header, in lower case, is nobody's to set but the transport's. */
export const isOwnHeader = (lowerName: string): boolean => ownHeaders.has(lowerName);

/** Header values are limited to visible Latin-1: a line break in one would start a header of its own. */
export function headerValue(value: unknown, name: string, issues: InputIssue[]): string {
  const text = String(value);
  if (text.trim() === "" || !/^[\t\x20-\x7e\xa0-\xff]*$/.test(text)) {
    issues.push({
      path: name,
      problem: "cannot be sent as a header",
      allowed: "visible characters without line breaks, not blank",
    });
  }
  return text;
}
