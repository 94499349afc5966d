import type { Found } from "../document/operations.ts";
import type { SchemaUse } from "../document/schemas.ts";
import type { OpenApiDocument, Path } from "../document/types.ts";
import type { SourcesPage } from "./sources-page.ts";

/** What a rule looks at. */
export interface LintContext {
  readonly provider: string;
  readonly document: OpenApiDocument;
  readonly operations: readonly Found[];
  readonly schemas: readonly SchemaUse[];
  /** `specs/<provider>/SOURCES.md`; absent when there is no such file. */
  readonly sources: SourcesPage | undefined;
}

/** Tells what is wrong at a path of the bundled document. */
export type Report = (path: Path, message: string) => void;

/** One rule of docs/spec-conventions.md. */
export interface Rule {
  /** Shown beside every message. */
  readonly name: string;
  check(context: LintContext, report: Report): void;
}

/** `a`, `b` or `c`: what is allowed, for messages. */
export function listed(values: Iterable<string>, conjunction = "or"): string {
  const quoted = [...values].map((value) => `\`${value}\``);
  const last = quoted.pop();
  if (last === undefined) return "nothing";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${conjunction} ${last}`;
}

/** Whether a value is an object whose keys are all known; reports what is not. */
export function hasOnlyKeys(
  value: unknown,
  allowed: readonly string[],
  path: Path,
  report: Report,
): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    report(path, `must be an object with ${listed(allowed, "and")}`);
    return false;
  }
  for (const key of Object.keys(value)) {
    if (!allowed.includes(key)) report([...path, key], `unknown key \`${key}\`; allowed: ${listed(allowed)}`);
  }
  return true;
}

/** Whether a value is one of the allowed words; reports it otherwise. */
export function isOneOf<T extends string>(
  value: unknown,
  allowed: readonly T[],
  path: Path,
  report: Report,
): value is T {
  if (allowed.some((word) => word === value)) return true;
  const state = value === undefined ? "is missing" : `is ${JSON.stringify(value)}`;
  report(path, `\`${String(path.at(-1))}\` ${state}; allowed: ${listed(allowed)}`);
  return false;
}
