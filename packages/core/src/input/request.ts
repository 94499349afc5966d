import { InputError, type InputIssue } from "../errors/kinds.js";
import type { Operation } from "../operation.js";

/** The parts of a request that the input decides. */
export interface RequestParts {
  /** Path and query below the base URL. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/** Takes a checked flat input apart as the operation's row says, and serialises the body once. */
export function buildRequest(operation: Operation, input: unknown, provider: string): RequestParts {
  const members = (input ?? {}) as Readonly<Record<string, unknown>>;
  const issues: InputIssue[] = [];
  const taken = new Set<string>();

  let path = operation.path;
  for (const name of operation.pathParameters ?? []) {
    taken.add(name);
    path = path.replace(`{${name}}`, pathSegment(members[name], name, issues));
  }

  let query = "";
  for (const name of operation.queryParameters ?? []) {
    taken.add(name);
    const value = members[name];
    if (value === undefined || value === null) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      query += `${query === "" ? "?" : "&"}${encodeURIComponent(name)}=${encoded(String(item), name, issues)}`;
    }
  }

  const headers: Record<string, string> = {};
  for (const name of operation.headerParameters ?? []) {
    taken.add(name);
    const value = members[name];
    if (value !== undefined && value !== null) headers[name.toLowerCase()] = headerValue(value, name, issues);
  }

  if (issues.length > 0) throw new InputError({ provider, operation: operation.name, issues });
  return { path: path + query, headers, body: body(operation, members, taken, headers, provider) };
}

function body(
  operation: Operation,
  members: Readonly<Record<string, unknown>>,
  taken: ReadonlySet<string>,
  headers: Record<string, string>,
  provider: string,
): string | undefined {
  if (operation.body === undefined) return undefined;
  let content = members;
  if (taken.size > 0) {
    const rest: Record<string, unknown> = {};
    for (const name of Object.keys(members)) if (!taken.has(name)) rest[name] = members[name];
    content = rest;
  }
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
